//! The limits of one account, and the calls that wait for them.

use std::hash::RandomState;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use tokio::time::Instant;

use super::PendingCall;
use super::bucket::Bucket;
use super::feedback::Feedback;
use super::queue::CallQueue;
use super::rejected::Rejected;
use super::request::{self, LimitRequest};
use super::settings::LimiterSettings;
use super::state::{LimiterState, Now};

/// The limits of one account, and the calls that wait for them.
#[derive(Debug)]
pub(super) struct AccountLimits {
    pub(super) queue: CallQueue,
    pub(super) state: Mutex<LimiterState>,
    /// Wakes calls that wait for a slot when the rates change.
    pub(super) changed: Notify,
    pub(super) hasher: RandomState,
}

impl AccountLimits {
    pub(super) fn new(settings: LimiterSettings) -> Self {
        let queue = CallQueue::new(settings.max_waiters, settings.in_flight, settings.per_resource);
        let state = Mutex::new(LimiterState::new(settings));
        Self { queue, state, changed: Notify::new(), hasher: RandomState::new() }
    }

    pub(super) fn state(&self) -> MutexGuard<'_, LimiterState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the rates, also for calls that wait already.
    pub(super) fn change(&self, change: impl FnOnce(&mut LimiterState)) {
        change(&mut self.state());
        self.changed.notify_waiters();
    }

    pub(super) fn when(&self, request: &LimitRequest, ahead: usize) -> Result<Instant, Rejected> {
        let state = self.state();
        state.when(request, state.now(), ahead)
    }

    pub(super) fn apply_feedback(&self, call: PendingCall<'_>, feedback: Feedback) {
        let bucket = Bucket::of(call.info);
        let mut state = self.state();
        let Now { instant, wall } = state.now();
        match feedback {
            Feedback::Nothing => {}
            Feedback::RateLimited(wait) => state.pause(bucket, instant, wait),
            Feedback::DailyLimitReached(wait) => drop(state.close_day(bucket, wall, wait)),
            Feedback::RemainingToday(left) => drop(state.set_remaining(bucket, wall, left)),
            Feedback::SubjectLimitReached(message) => {
                state.close_subjects(wall, &request::named(call, &self.hasher, &message));
            }
        }
    }
}
