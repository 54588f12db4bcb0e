//! The limiter whose counts several programs share through a Redis server.

mod ask;
mod keys;
mod lease;
mod link;
mod owed;
mod setup;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout_at};

use super::books::Refused;
use super::bucket::Bucket;
use super::feedback::Feedback;
use super::memory::Limiter;
use super::memory::slot::Slot;
use super::plan::Plan;
use super::report::LimitState;
use super::want::Want;
use super::{PendingCall, Permit, RateLimiter, Rejection};
use crate::error::Result;
use crate::exchange::Response;
use crate::foundation::future::BoxFuture;
use ask::{Answer, Ask};
use keys::{Keys, OfCall};
use link::Link;
use owed::{Debt, Owed};
pub use setup::{RedisFallback, RedisLimiterBuilder};

/// Paces the calls of one account together with other programs, through a Redis server.
///
/// Rates and the counts of the day are the server's, by the server's clock. In each program calls wait in the order in
/// which they came, and it keeps the whole rate by its own clock as well, should the server's jump. What a call changes
/// is leased from the server until the call is over, so that [`max_per_resource`] holds for all programs together; a program that is killed keeps
/// a lease until its call's deadline. Of [`max_in_flight`] each program takes its part by itself.
///
/// The server sees neither account ids nor those of users: they are hashed.
///
/// # Examples
/// ```
/// use zoom_api::Client;
/// use zoom_api::limit::{Limiter, Plan, RedisFallback};
///
/// # fn example() -> zoom_api::Result<()> {
/// let limiter = Limiter::builder()
///     .plan(Plan::Business)
///     .through_redis("redis://127.0.0.1/", "account id")
///     .programs(8)
///     .fallback(RedisFallback::FailClosed)
///     .build()?;
/// let client = Client::builder().token("a token").rate_limiter(limiter).build()?;
/// # Ok(())
/// # }
/// ```
///
/// [`max_in_flight`]: super::LimiterBuilder::max_in_flight
/// [`max_per_resource`]: super::LimiterBuilder::max_per_resource
#[derive(Clone)]
pub struct RedisLimiter(Arc<Shared>);

struct Shared {
    /// What this program knows by itself, and goes by when the server is down.
    local: Limiter,
    link: Arc<Link>,
    keys: Keys,
    owed: Owed,
    is_alone: AtomicBool,
    programs: u32,
    fallback: RedisFallback,
}

impl RedisLimiter {
    /// A limiter for another account, set up alike, over the same connection.
    #[must_use]
    pub fn for_account(&self, account: &str) -> Self {
        let shared = &*self.0;
        let settings = shared.local.0.books().settings().clone();
        Self(Arc::new(Shared {
            local: Limiter::new(settings),
            link: Arc::clone(&shared.link),
            keys: Keys::of(account),
            owed: Owed::default(),
            is_alone: AtomicBool::new(false),
            programs: shared.programs,
            fallback: shared.fallback,
        }))
    }

    /// Goes on by the limits of another plan, in this program.
    pub fn set_plan(&self, plan: Plan) {
        self.0.local.set_plan(plan);
    }
}

impl RateLimiter for RedisLimiter {
    fn acquire<'a>(&'a self, call: PendingCall<'a>) -> BoxFuture<'a, Result<Permit>> {
        Box::pin(self.0.pass(call))
    }

    fn observe(&self, call: PendingCall<'_>, response: &Response) {
        let feedback = Feedback::of(response);
        if feedback == Feedback::Nothing {
            return;
        }
        let Some(ask) = self.0.learn(call, feedback) else { return };
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let shared = Arc::clone(&self.0);
            // The others learn of it when they learn of it; if they do not, Zoom tells them too.
            runtime.spawn(async move { shared.ask(&ask).await });
        }
    }

    fn limits(&self) -> Vec<LimitState> {
        self.0.local.limits()
    }
}

impl Shared {
    async fn pass(&self, call: PendingCall<'_>) -> Result<Permit> {
        let account = &self.local.0;
        let want = Want::of(call, &account.hasher);
        account.when(&want, account.lobby.waiting(want.bucket))?;
        let _place = account.lobby.line_up(want.bucket)?;
        let permit = timeout_at(want.deadline, self.wait(call, &want)).await;
        Ok(permit.unwrap_or(Err(Refused(Rejection::Deadline, None)))?)
    }

    async fn wait(&self, call: PendingCall<'_>, want: &Want) -> Result<Permit, Refused> {
        let account = &self.local.0;
        let keys = self.keys.of_call(call);
        let held = self.hold(call, want).await?;
        let first = account.lobby.first(want.bucket).await;
        loop {
            let in_flight = account.lobby.set_out().await;
            match self.take(want, &keys).await {
                Some(Answer::Taken { wait, used }) => {
                    let slot = self.slot(want, wait, used);
                    drop(first);
                    slot.go(|_, _| Ok(())).await?;
                    return Ok(Permit::with_guard((held, in_flight)));
                }
                Some(Answer::Later(wait)) => {
                    drop(in_flight);
                    self.check_deadline(want, wait)?;
                    sleep(wait).await;
                }
                Some(Answer::Full(refusal, wait)) => return Err(Refused(refusal, Some(self.after(wait)))),
                None if self.fallback == RedisFallback::FailClosed => {
                    return Err(Refused(Rejection::Unavailable, None));
                }
                None => {
                    drop(in_flight);
                    let (in_flight, slot) = account.take_near(want).await?;
                    drop(first);
                    slot.go(|books, now| books.charge(want, now)).await?;
                    self.owe(want.bucket);
                    return Ok(Permit::with_guard((held, in_flight)));
                }
            }
        }
    }

    /// The slot that the server gave, or a later one where this program's own rate asks for it.
    fn slot<'a>(&'a self, want: &'a Want, wait: Duration, used: u32) -> Slot<'a> {
        let mut books = self.local.0.books();
        let now = books.now();
        books.raise_day(want.bucket, now.moment.after(wait), used);
        books.charge_subjects(want, now.moment);
        drop(books);
        Slot::from(&self.local.0, want, super::rate::later(now.instant, wait))
    }

    async fn take(&self, want: &Want, keys: &OfCall) -> Option<Answer> {
        let (ask, counted_with, owed) = {
            let books = self.local.0.books();
            let (counted_with, today) = (books.counted_with(want.bucket), books.now().moment);
            let owed = self.owed.take(counted_with, today.day());
            (Ask::take(&books, want, (&self.keys, keys), today, owed.calls), counted_with, owed)
        };
        let answer = self.ask(&ask).await;
        if !matches!(answer, Some(Answer::Taken { .. })) {
            self.owed.add(counted_with, owed);
        }
        answer
    }

    /// Remembers a call that the server has not counted.
    fn owe(&self, bucket: Bucket) {
        let books = self.local.0.books();
        let debt = Debt { day: books.now().moment.day(), calls: 1 };
        self.owed.add(books.counted_with(bucket), debt);
    }

    async fn ask(&self, ask: &Ask) -> Option<Answer> {
        let answer = self.link.run(ask).await;
        let is_alone = answer.is_none();
        if self.is_alone.swap(is_alone, Ordering::Relaxed) != is_alone {
            let part = if is_alone { 1.0 / f64::from(self.programs) } else { 1.0 };
            self.local.0.change(|books| books.set_part(part));
        }
        answer
    }

    fn check_deadline(&self, want: &Want, wait: Duration) -> Result<(), Refused> {
        if super::rate::later(Instant::now(), wait) < want.deadline {
            return Ok(());
        }
        Err(Refused(Rejection::Deadline, Some(self.after(wait))))
    }

    fn after(&self, wait: Duration) -> crate::foundation::clock::WallTime {
        self.local.0.books().now().moment.after(wait)
    }

    /// Learns from an answer, and tells what the other programs should know.
    fn learn(&self, call: PendingCall<'_>, feedback: Feedback) -> Option<Ask> {
        let account = &self.local.0;
        let bucket = Bucket::of(call.info);
        let keys = &self.keys;
        let ask = match &feedback {
            Feedback::Nothing => return None,
            Feedback::TooFast(wait) => {
                let window = account.books().rule(bucket).window();
                Ask::pause(keys.rate(bucket), wait.filter(|wait| !wait.is_zero()).unwrap_or(window), window)
            }
            Feedback::DayOver(wait) => Ask::close(keys.day(account.books().counted_with(bucket)), *wait),
            Feedback::LeftToday(left) => {
                let books = account.books();
                Ask::raise(keys.day(books.counted_with(bucket)), books.daily(bucket)?.saturating_sub(*left))
            }
            Feedback::SubjectDayOver(message) => Ask::close_counts(keys.of_refused(call, message)),
        };
        account.learn(call, feedback);
        Some(ask)
    }
}

impl fmt::Debug for RedisLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLimiter")
            .field("programs", &self.0.programs)
            .field("fallback", &self.0.fallback)
            .finish_non_exhaustive()
    }
}
