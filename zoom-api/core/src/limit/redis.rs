//! The limiter that counts in a Redis server.

mod builder;
mod command;
mod connection;
mod keys;
mod lease;
mod uncounted;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, sleep, timeout_at};

use super::bucket::Bucket;
use super::feedback::Feedback;
use super::limit_state::LimitState;
use super::memory::Limiter;
use super::plan::Plan;
use super::rejected::Rejected;
use super::request::LimitRequest;
use super::slot::Slot;
use super::{PendingCall, Permit, RateLimiter, Rejection};
use crate::error::Result;
use crate::exchange::Response;
use crate::foundation::future::BoxFuture;
use crate::foundation::rate_limit::{Family, RateLimit};
use crate::transport::check_sockets;
pub use builder::{RedisFallback, RedisLimiterBuilder};
use command::{Command, Reply};
use connection::Connection;
use keys::{CountKeys, Keys};
use lease::Lease;
use uncounted::{Uncounted, UncountedCalls};

/// A rate limiter for one account that several programs share through a Redis server.
///
/// Rates and daily counts are kept in Redis, by the server's clock. Each program queues its own calls in order, and also enforces
/// the whole rate by its own clock, in case the server's clock jumps. A call leases the resource it changes until it has ended, so
/// that [`max_per_resource`] holds for all programs together; the lease of a killed program expires at its call's deadline.
/// [`max_in_flight`] is divided by the number of programs.
///
/// Account and user IDs are hashed before they are sent to Redis.
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
pub struct RedisLimiter(Arc<Inner>);

struct Inner {
    /// The local limiter, used while the server is down.
    local: Limiter,
    connection: Arc<Connection>,
    keys: Keys,
    uncounted: UncountedCalls,
    is_disconnected: AtomicBool,
    programs: u32,
    fallback: RedisFallback,
}

impl RedisLimiter {
    /// Returns a limiter for another account, with the same settings and connection.
    #[must_use]
    pub fn for_account(&self, account: &str) -> Self {
        let shared = &*self.0;
        let settings = shared.local.0.state().settings().clone();
        Self(Arc::new(Inner {
            local: Limiter::new(settings),
            connection: Arc::clone(&shared.connection),
            keys: Keys::of(account),
            uncounted: UncountedCalls::default(),
            is_disconnected: AtomicBool::new(false),
            programs: shared.programs,
            fallback: shared.fallback,
        }))
    }

    /// Changes the plan in this program.
    pub fn set_plan(&self, plan: Plan) {
        self.0.local.set_plan(plan);
    }
}

impl RateLimiter for RedisLimiter {
    fn acquire<'a>(&'a self, call: PendingCall<'a>) -> BoxFuture<'a, Result<Permit>> {
        Box::pin(self.0.admit(call))
    }

    fn observe(&self, call: PendingCall<'_>, response: &Response) {
        let feedback = Feedback::of(response);
        if feedback == Feedback::Nothing {
            return;
        }
        let Some(command) = self.0.apply_feedback(call, feedback) else { return };
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let shared = Arc::clone(&self.0);
            // If it fails, Zoom rate-limits the other programs too.
            runtime.spawn(async move { shared.run(&command).await });
        }
    }

    /// In this program and in Redis. A pause after a call that another program sent lasts in that program.
    fn reopen(&self, family: Family, label: RateLimit) -> BoxFuture<'_, Result<()>> {
        Box::pin(async move {
            check_sockets()?;
            let bucket = Bucket::new(family, label);
            self.0.local.reopen(family, label).await?;
            let counted_with = self.0.local.0.state().counted_with(bucket);
            let command = Command::reopen(self.0.keys.rate(bucket), self.0.keys.day(counted_with));
            match self.0.run(&command).await {
                Some(_) => Ok(()),
                None => Err(Rejected(Rejection::Unavailable, None).into()),
            }
        })
    }

    fn limits(&self) -> Vec<LimitState> {
        self.0.local.limits()
    }
}

impl Inner {
    async fn admit(&self, call: PendingCall<'_>) -> Result<Permit> {
        check_sockets()?;
        let account = &self.local.0;
        let request = LimitRequest::of(call, &account.hasher);
        account.when(&request, account.queue.waiting(request.bucket))?;
        let _queued = account.queue.enqueue(request.bucket)?;
        let permit = timeout_at(request.deadline, self.wait(call, &request)).await;
        Ok(permit.unwrap_or(Err(Rejected(Rejection::Deadline, None)))?)
    }

    async fn wait(&self, call: PendingCall<'_>, request: &LimitRequest) -> Result<Permit, Rejected> {
        let account = &self.local.0;
        let keys = self.keys.of_call(call);
        let held = self.hold(call, request).await?;
        let first = account.queue.enter_gate(request.bucket).await;
        loop {
            let in_flight = account.queue.start_call().await;
            match self.take(request, &keys).await {
                Some(Reply::Taken { wait, used }) => {
                    let slot = self.slot(request, wait, used);
                    drop(first);
                    slot.go(|_, _| Ok(())).await?;
                    return Ok(permit(held, in_flight));
                }
                Some(Reply::Later(wait)) => {
                    drop(in_flight);
                    self.check_deadline(request, wait)?;
                    sleep(wait).await;
                }
                Some(Reply::Full(rejection, wait)) => return Err(Rejected(rejection, Some(self.after(wait)))),
                None if self.fallback == RedisFallback::FailClosed => {
                    return Err(Rejected(Rejection::Unavailable, None));
                }
                None => {
                    drop(in_flight);
                    let (in_flight, slot) = Slot::wait_for(account, request).await?;
                    drop(first);
                    slot.go(|state, now| state.count_call(request, now)).await?;
                    self.owe(request.bucket);
                    return Ok(permit(held, in_flight));
                }
            }
        }
    }

    /// The slot from the server, or a later one if the local rate requires it.
    fn slot<'a>(&'a self, request: &'a LimitRequest, wait: Duration, used: u32) -> Slot<'a> {
        let mut state = self.local.0.state();
        let now = state.now();
        state.raise_day(request.bucket, now.wall.after(wait), used);
        state.count_subjects(request, now.wall);
        drop(state);
        Slot::from(&self.local.0, request, crate::foundation::instant::later(now.instant, wait))
    }

    async fn take(&self, request: &LimitRequest, keys: &CountKeys) -> Option<Reply> {
        let (command, counted_with, uncounted) = {
            let state = self.local.0.state();
            let (counted_with, today) = (state.counted_with(request.bucket), state.now().wall);
            let uncounted = self.uncounted.take(counted_with, today.day());
            (Command::take(&state, request, (&self.keys, keys), today, uncounted.calls), counted_with, uncounted)
        };
        let reply = self.run(&command).await;
        if !matches!(reply, Some(Reply::Taken { .. })) {
            self.uncounted.add(counted_with, uncounted);
        }
        reply
    }

    /// Records a call that the server has not counted.
    fn owe(&self, bucket: Bucket) {
        let state = self.local.0.state();
        let entry = Uncounted { day: state.now().wall.day(), calls: 1 };
        self.uncounted.add(state.counted_with(bucket), entry);
    }

    async fn run(&self, command: &Command) -> Option<Reply> {
        let reply = self.connection.run(command).await;
        let is_disconnected = reply.is_none();
        if self.is_disconnected.swap(is_disconnected, Ordering::Relaxed) != is_disconnected {
            let part = if is_disconnected { 1.0 / f64::from(self.programs) } else { 1.0 };
            self.local.0.change(|state| state.set_fraction(part));
        }
        reply
    }

    fn check_deadline(&self, request: &LimitRequest, wait: Duration) -> Result<(), Rejected> {
        if crate::foundation::instant::later(Instant::now(), wait) < request.deadline {
            return Ok(());
        }
        Err(Rejected(Rejection::Deadline, Some(self.after(wait))))
    }

    fn after(&self, wait: Duration) -> crate::foundation::clock::WallTime {
        self.local.0.state().now().wall.after(wait)
    }

    /// Applies the feedback of a response, and returns the command for the other programs.
    fn apply_feedback(&self, call: PendingCall<'_>, feedback: Feedback) -> Option<Command> {
        let account = &self.local.0;
        let bucket = Bucket::of(call.info);
        let keys = &self.keys;
        let command = match &feedback {
            Feedback::Nothing => return None,
            Feedback::RateLimited(wait) => {
                let state = account.state();
                Command::pause(keys.rate(bucket), state.pause_of(bucket, *wait), state.rule(bucket).window())
            }
            Feedback::DailyLimitReached(wait) => Command::close(keys.day(account.state().counted_with(bucket)), *wait),
            Feedback::RemainingToday(left) => {
                let state = account.state();
                Command::raise(keys.day(state.counted_with(bucket)), state.daily(bucket)?.saturating_sub(*left))
            }
            Feedback::SubjectLimitReached(message) => Command::close_counts(keys.of_refused(call, message)),
        };
        account.apply_feedback(call, feedback);
        Some(command)
    }
}

/// The permit of a call, which is released in the server if the call holds a lease there.
fn permit(held: Option<Lease>, in_flight: Option<OwnedSemaphorePermit>) -> Permit {
    match held {
        Some(lease) => {
            let release = lease.release();
            Permit::with_release((lease, in_flight), release)
        }
        None => Permit::with_guard(in_flight),
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
