//! The limiter that counts in memory.

use std::sync::Arc;

use tokio::time::timeout_at;

use super::account::AccountLimits;
use super::bucket::Bucket;
use super::builder::LimiterBuilder;
use super::feedback::Feedback;
use super::limit_state::LimitState;
use super::plan::Plan;
use super::rejected::Rejected;
use super::request::LimitRequest;
use super::settings::LimiterSettings;
use super::slot::Slot;
use super::{PendingCall, Permit, RateLimiter, Rejection};
use crate::error::{Error, Result};
use crate::exchange::Response;
use crate::foundation::future::BoxFuture;
use crate::foundation::rate_limit::{Family, RateLimit};
use crate::transport::check_runtime;

/// A rate limiter for one account, which counts in memory.
///
/// Every client has its own by default. Clients of one account should share a limiter: clones share their counts. Programs that
/// share an account need `RedisLimiter`, with the feature `redis`.
///
/// Calls of one label are sent in order and evenly spaced, without bursts. A call that would wait past its deadline, or exceed a
/// daily limit, fails immediately. If Zoom rate-limits a call anyway, because other apps use the account too, the label pauses and
/// then continues at a lower rate for a while.
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
pub struct Limiter(pub(super) Arc<AccountLimits>);

impl Limiter {
    /// Creates a builder.
    pub fn builder() -> LimiterBuilder {
        LimiterBuilder::default()
    }

    pub(crate) fn new(settings: LimiterSettings) -> Self {
        Self(Arc::new(AccountLimits::new(settings)))
    }

    /// Changes the plan, also for calls that wait already.
    pub fn set_plan(&self, plan: Plan) {
        self.0.change(|state| state.set_plan(plan));
    }

    /// Whether the limiter holds no state that a new one would not have.
    pub(crate) fn can_be_dropped(&self) -> bool {
        let state = self.0.state();
        Arc::strong_count(&self.0) == 1 && state.can_be_dropped(state.now())
    }
}

impl RateLimiter for Limiter {
    fn acquire<'a>(&'a self, call: PendingCall<'a>) -> BoxFuture<'a, Result<Permit>> {
        Box::pin(async move {
            let request = LimitRequest::of(call, &self.0.hasher);
            match self.try_admit(&request) {
                Some(outcome) => Ok(outcome?),
                None => self.admit(&request).await,
            }
        })
    }

    fn try_acquire(&self, call: PendingCall<'_>) -> Option<Result<Permit>> {
        let outcome = self.try_admit(&LimitRequest::of(call, &self.0.hasher))?;
        Some(outcome.map_err(Error::from))
    }

    fn observe(&self, call: PendingCall<'_>, response: &Response) {
        match Feedback::of(response) {
            Feedback::Nothing => {}
            feedback => self.0.apply_feedback(call, feedback),
        }
    }

    fn reopen(&self, family: Family, label: RateLimit) -> BoxFuture<'_, Result<()>> {
        self.0.change(|state| state.reopen(Bucket::new(family, label)));
        Box::pin(async { Ok(()) })
    }

    fn limits(&self) -> Vec<LimitState> {
        let state = self.0.state();
        state.report(state.now(), |bucket| self.0.queue.waiting(bucket))
    }
}

impl Limiter {
    /// Admits a call that need not wait.
    fn try_admit(&self, request: &LimitRequest) -> Option<Result<Permit, Rejected>> {
        let _first = self.0.queue.try_enter_gate(request.bucket)?;
        let permit = self.0.queue.try_start_call(request).ok()?;
        let mut state = self.0.state();
        let now = state.now();
        match state.try_admit(request, now) {
            Ok(true) => Some(Ok(permit)),
            Ok(false) => None,
            Err(rejected) => Some(Err(rejected)),
        }
    }

    /// Waits in the queue, then admits the call.
    async fn admit(&self, request: &LimitRequest) -> Result<Permit> {
        check_runtime()?;
        self.0.when(request, self.0.queue.waiting(request.bucket))?;
        let _queued = self.0.queue.enqueue(request.bucket)?;
        let permit = timeout_at(request.deadline, self.wait(request)).await;
        Ok(permit.unwrap_or(Err(Rejected(Rejection::Deadline, None)))?)
    }

    async fn wait(&self, request: &LimitRequest) -> Result<Permit, Rejected> {
        let held = self.0.queue.hold(request).await;
        let first = self.0.queue.enter_gate(request.bucket).await;
        let (in_flight, slot) = Slot::wait_for(&self.0, request).await?;
        drop(first);
        slot.go(|state, now| state.count_call(request, now)).await?;
        Ok(Permit::with_guard((held, in_flight)))
    }
}
