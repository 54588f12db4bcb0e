//! Times that cannot overflow.

use std::time::Duration;

use tokio::time::Instant;

/// Adds a wait to a time; waits are limited to 30 years.
pub(crate) fn later(from: Instant, wait: Duration) -> Instant {
    const AGES: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    from.checked_add(wait.min(AGES)).unwrap_or(from)
}
