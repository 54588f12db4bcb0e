//! The default retry policy.

use std::fmt;
use std::time::Duration;

use tokio::time::Instant;
use tower::retry::budget::{Budget as _, TpsBudget};

use super::{Attempt, Outcome, RetryDecision, RetryPolicy};
use crate::foundation::random;
use crate::response::RetryAfter;

/// The default retry policy: exponential backoff with jitter and a retry budget.
///
/// A call has at most four attempts. The delay before attempt *n* + 1 is random between 0 and 250 ms × 2ⁿ⁻¹, at most 20 s. After
/// rate-limited calls, it is based on one second and at least one second. `Retry-After` is respected; if it is longer than 30 s or
/// past the call's deadline, the call fails immediately.
///
/// The budget prevents retries from amplifying an outage: about one call in five may be a retry, plus two per second.
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
    /// Creates the policy.
    #[must_use]
    pub fn new() -> Self {
        Self {
            attempts: 4,
            max_server_delay: Duration::from_secs(30),
            random: Box::new(random::unit),
            budget: TpsBudget::new(Duration::from_secs(10), 2, 0.2),
        }
    }

    /// Sets the maximum number of attempts of a call, including the first. Default: 4.
    #[must_use]
    pub fn max_attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// Sets the longest delay to accept from `Retry-After`. Default: 30 seconds.
    #[must_use]
    pub fn max_server_delay(self, longest: Duration) -> Self {
        Self { max_server_delay: longest, ..self }
    }

    /// Sets the source of random numbers from 0 to 1, for tests.
    #[must_use]
    pub fn random(self, random: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        Self { random: Box::new(random), ..self }
    }

    /// The delay; `None` if Zoom asks for a longer one than accepted.
    fn wait(&self, outcome: Outcome, attempt: &Attempt<'_>) -> Option<Duration> {
        let own = self.own_wait(outcome, attempt.number);
        let Some(server_delay) = server_delay(attempt) else { return Some(own) };
        (server_delay <= self.max_server_delay)
            .then(|| own.max(lengthened(server_delay, random::clamped((self.random)()))))
    }

    fn own_wait(&self, outcome: Outcome, number: u32) -> Duration {
        let is_throttled = matches!(outcome, Outcome::Throttled | Outcome::TooManyAtOnce);
        let first = if is_throttled { FIRST_WAIT_THROTTLED } else { FIRST_WAIT };
        // Beyond 2²⁰, the longest delay applies anyway.
        let doubled = 1_u32 << number.saturating_sub(1).min(20);
        let wait = first.saturating_mul(doubled).min(LONGEST_WAIT).mul_f64(random::clamped((self.random)()));
        if is_throttled { wait.max(FIRST_WAIT_THROTTLED) } else { wait }
    }
}

/// A delay plus up to a tenth of it.
fn lengthened(delay: Duration, random: f64) -> Duration {
    delay.saturating_add((delay / 10).mul_f64(random))
}

/// The delay that Zoom asks for.
fn server_delay(attempt: &Attempt<'_>) -> Option<Duration> {
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
