//! The retry policy that clients have unless told otherwise.

use std::fmt;
use std::time::Duration;

use tokio::time::Instant;
use tower::retry::budget::{Budget as _, TpsBudget};

use super::{Attempt, Outcome, RetryDecision, RetryPolicy};
use crate::foundation::random;
use crate::response::RetryAfter;

/// Retries with growing, random waits, never sooner than Zoom asks, and only as much as a budget allows.
///
/// It makes four attempts at most. The wait before attempt *n* + 1 is random between nothing and 250 ms × 2ⁿ⁻¹, at most 20 s; after too many calls it starts from a
/// second and is no shorter than that. When Zoom says when to come back, it is no sooner than that; when that is more than
/// 30 s away, or after the call's deadline, the call returns at once.
///
/// The budget keeps a client from adding to an outage: about one call in five may be a retry, with a reserve of two a second.
pub struct StandardRetry {
    attempts: u32,
    max_server_delay: Duration,
    random: Box<dyn Fn() -> f64 + Send + Sync>,
    budget: TpsBudget,
}

const FIRST_WAIT: Duration = Duration::from_millis(250);
const FIRST_WAIT_THROTTLED: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(20);

impl Default for StandardRetry {
    fn default() -> Self {
        Self::new()
    }
}

impl StandardRetry {
    /// Makes the policy.
    #[must_use]
    pub fn new() -> Self {
        Self {
            attempts: 4,
            max_server_delay: Duration::from_secs(30),
            random: Box::new(random::unit),
            budget: TpsBudget::new(Duration::from_secs(10), 2, 0.2),
        }
    }

    /// Sets how many attempts a call has, the first included; 4 unless told otherwise.
    #[must_use]
    pub fn max_attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// Sets the longest wait that Zoom may ask for; 30 seconds unless told otherwise.
    #[must_use]
    pub fn max_server_delay(self, longest: Duration) -> Self {
        Self { max_server_delay: longest, ..self }
    }

    /// Sets where randomness comes from: a number from 0 up to 1 at each call. For tests.
    #[must_use]
    pub fn random(self, random: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        Self { random: Box::new(random), ..self }
    }

    /// How long to wait; `None` when Zoom asks for longer than anybody would wait.
    fn wait(&self, outcome: Outcome, attempt: &Attempt<'_>) -> Option<Duration> {
        let own = self.own_wait(outcome, attempt.number);
        let Some(asked) = asked(attempt) else { return Some(own) };
        (asked <= self.max_server_delay).then(|| own.max(asked.mul_f64(1.0 + (self.random)() / 10.0)))
    }

    fn own_wait(&self, outcome: Outcome, number: u32) -> Duration {
        let is_throttled = matches!(outcome, Outcome::Throttled | Outcome::TooManyAtOnce);
        let first = if is_throttled { FIRST_WAIT_THROTTLED } else { FIRST_WAIT };
        // Beyond 2²⁰ the longest wait holds anyway.
        let doubled = 1_u32 << number.saturating_sub(1).min(20);
        let wait = first.saturating_mul(doubled).min(LONGEST_WAIT).mul_f64((self.random)().clamp(0.0, 1.0));
        if is_throttled { wait.max(FIRST_WAIT_THROTTLED) } else { wait }
    }
}

/// What Zoom asks for; a time that is over stands for the shortest wait there is after too many calls.
fn asked(attempt: &Attempt<'_>) -> Option<Duration> {
    let response = attempt.outcome.ok()?;
    Some(RetryAfter::of(response)?.wait(response))
}

impl RetryPolicy for StandardRetry {
    fn decide(&self, attempt: &Attempt<'_>) -> RetryDecision {
        if attempt.number == 1 {
            self.budget.deposit();
        }
        let outcome = Outcome::of(attempt.outcome);
        if attempt.number >= self.attempts || !outcome.can_repeat(attempt.info) {
            return RetryDecision::Stop;
        }
        let left = attempt.deadline.saturating_duration_since(Instant::now());
        match self.wait(outcome, attempt) {
            Some(wait) if wait < left && self.budget.withdraw() => RetryDecision::RetryAfter(wait),
            Some(wait) if wait < left => RetryDecision::BudgetExhausted,
            _ => RetryDecision::Stop,
        }
    }
}

impl fmt::Debug for StandardRetry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StandardRetry")
            .field("attempts", &self.attempts)
            .field("max_server_delay", &self.max_server_delay)
            .finish_non_exhaustive()
    }
}
