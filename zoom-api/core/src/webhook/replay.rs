//! Detection of repeated webhooks.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Detects repeated webhooks by their signatures, within one process.
///
/// Zoom redelivers a webhook if it receives no response in time, and an attacker can replay one.
pub struct ReplayGuard {
    window: Duration,
    seen: Mutex<HashMap<String, Instant>>,
}

impl ReplayGuard {
    /// Creates a guard that remembers webhooks for a duration. Ten minutes cover the default tolerance of
    /// [`Verifier`](super::Verifier).
    #[must_use]
    pub fn new(window: Duration) -> Self {
        Self { window, seen: Mutex::default() }
    }

    /// Records a signature, and returns whether it is new.
    pub fn insert(&self, signature: &str) -> bool {
        let now = Instant::now();
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.retain(|_, until| *until > now);
        seen.insert(signature.to_ascii_lowercase(), now + self.window).is_none()
    }
}

/// Omits the signatures, which could be replayed.
impl fmt::Debug for ReplayGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplayGuard").field("window", &self.window).finish_non_exhaustive()
    }
}
