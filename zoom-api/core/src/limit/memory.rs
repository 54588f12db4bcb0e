//! The limiter that keeps its counts in memory.

pub(super) mod slot;

use std::hash::RandomState;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Notify, OwnedSemaphorePermit};
use tokio::time::{Instant, timeout_at};

use super::books::{Books, Now, Refused};
use super::bucket::Bucket;
use super::feedback::Feedback;
use super::lobby::Lobby;
use super::plan::Plan;
use super::rate::AHEAD;
use super::report::LimitState;
use super::settings::LimiterBuilder;
use super::want::{self, Want};
use super::{PendingCall, Permit, RateLimiter, Rejection};
use crate::error::{Error, Result};
use crate::exchange::Response;
use crate::foundation::future::BoxFuture;
use slot::Slot;

/// Paces the calls of one account by the limits of its plan, and counts those of the day.
///
/// A client has one of its own unless told otherwise. Clients of the same account should share one: clones share their counts.
/// Programs that share an account need `RedisLimiter`, of the feature `redis`.
///
/// Calls of a label go in the order in which they came, at even distances: there is no burst after a quiet time. A call that
/// would have to wait beyond its deadline, or finds the day's count used up, is refused at once. When Zoom refuses a call all
/// the same, for others use the account too, its label pauses and goes on slower for a while.
///
/// # Examples
/// ```
/// use zoom_api::Client;
/// use zoom_api::limit::{Limiter, Plan};
///
/// # fn example() -> zoom_api::Result<()> {
/// let limiter = Limiter::builder().plan(Plan::Business).share(0.5).build()?;
/// let client = Client::builder().token("a token").rate_limiter(limiter.clone()).build()?;
/// limiter.set_plan(Plan::Pro);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Limiter(pub(super) Arc<Account>);

/// An account's limits, and the calls that wait for them.
#[derive(Debug)]
pub(super) struct Account {
    pub(super) lobby: Lobby,
    books: Mutex<Books>,
    /// Tells who waits for a slot that the rates are others now.
    changed: Notify,
    pub(super) hasher: RandomState,
}

impl Limiter {
    /// Starts setting up a limiter.
    pub fn builder() -> LimiterBuilder {
        LimiterBuilder::default()
    }

    pub(crate) fn new(settings: LimiterBuilder) -> Self {
        let lobby = Lobby::new(settings.max_waiters, settings.in_flight, settings.per_resource);
        let books = Mutex::new(Books::new(settings));
        Self(Arc::new(Account { lobby, books, changed: Notify::new(), hasher: RandomState::new() }))
    }

    /// Goes on by the limits of another plan, for calls that wait as well.
    pub fn set_plan(&self, plan: Plan) {
        self.0.change(|books| books.set_plan(plan));
    }

    /// Whether a new limiter would do as this one does.
    pub(crate) fn is_forgotten(&self) -> bool {
        let books = self.0.books();
        Arc::strong_count(&self.0) == 1 && books.is_forgotten(books.now())
    }
}

impl RateLimiter for Limiter {
    fn acquire<'a>(&'a self, call: PendingCall<'a>) -> BoxFuture<'a, Result<Permit>> {
        Box::pin(async move {
            let want = Want::of(call, &self.0.hasher);
            match self.0.try_pass(&want) {
                Some(outcome) => Ok(outcome?),
                None => self.0.pass(&want).await,
            }
        })
    }

    fn try_acquire(&self, call: PendingCall<'_>) -> Option<Result<Permit>> {
        let outcome = self.0.try_pass(&Want::of(call, &self.0.hasher))?;
        Some(outcome.map_err(Error::from))
    }

    fn observe(&self, call: PendingCall<'_>, response: &Response) {
        match Feedback::of(response) {
            Feedback::Nothing => {}
            feedback => self.0.learn(call, feedback),
        }
    }

    fn limits(&self) -> Vec<LimitState> {
        let books = self.0.books();
        books.report(books.now(), |bucket| self.0.lobby.waiting(bucket))
    }
}

impl Account {
    pub(super) fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the rates, for calls that wait as well.
    pub(super) fn change(&self, change: impl FnOnce(&mut Books)) {
        change(&mut self.books());
        self.changed.notify_waiters();
    }

    /// Lets a call through that need not wait.
    fn try_pass(&self, want: &Want) -> Option<Result<Permit, Refused>> {
        let _first = self.lobby.try_first(want.bucket)?;
        let permit = self.lobby.try_set_out(want).ok()?;
        let mut books = self.books();
        let now = books.now();
        match books.pass_now(want, now) {
            Ok(true) => Some(Ok(permit)),
            Ok(false) => None,
            Err(refused) => Some(Err(refused)),
        }
    }

    /// Lets a call through when its turn has come.
    async fn pass(&self, want: &Want) -> Result<Permit> {
        self.when(want, self.lobby.waiting(want.bucket))?;
        let _place = self.lobby.line_up(want.bucket)?;
        let permit = timeout_at(want.deadline, self.wait(want)).await;
        Ok(permit.unwrap_or(Err(Refused(Rejection::Deadline, None)))?)
    }

    async fn wait(&self, want: &Want) -> Result<Permit, Refused> {
        let held = self.lobby.hold(want).await;
        let first = self.lobby.first(want.bucket).await;
        let (in_flight, slot) = self.take_near(want).await?;
        drop(first);
        slot.go(|books, now| books.charge(want, now)).await?;
        Ok(Permit::with_guard((held, in_flight)))
    }

    /// Takes a slot once it is near, so that who gives up has taken little from the others.
    pub(super) async fn take_near<'a>(
        &'a self,
        want: &'a Want,
    ) -> Result<(Option<OwnedSemaphorePermit>, Slot<'a>), Refused> {
        loop {
            // Before looking at the books, so that no change of them goes unnoticed.
            let changed = self.changed.notified();
            let at = self.when(want, 0)?;
            if let Some(near) = at.checked_sub(AHEAD).filter(|near| *near > Instant::now()) {
                let _ = timeout_at(near, changed).await;
                continue;
            }
            let in_flight = self.lobby.set_out().await;
            if let Some(slot) = Slot::near(self, want)? {
                return Ok((in_flight, slot));
            }
        }
    }

    pub(super) fn when(&self, want: &Want, ahead: usize) -> Result<Instant, Refused> {
        let books = self.books();
        books.when(want, books.now(), ahead)
    }

    pub(super) fn learn(&self, call: PendingCall<'_>, feedback: Feedback) {
        let bucket = Bucket::of(call.info);
        let mut books = self.books();
        let Now { instant, moment } = books.now();
        match feedback {
            Feedback::Nothing => {}
            Feedback::TooFast(wait) => drop(books.too_fast(bucket, instant, wait)),
            Feedback::DayOver(wait) => drop(books.close_day(bucket, moment, wait)),
            Feedback::LeftToday(left) => drop(books.left_today(bucket, moment, left)),
            Feedback::SubjectDayOver(message) => {
                books.close_subjects(moment, &want::named(call, &self.hasher, &message));
            }
        }
    }
}
