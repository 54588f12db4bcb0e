//! Webhooks that come more than once.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Remembers webhooks by their signature, so that one that comes again is not handled again.
///
/// Zoom sends a webhook again when it was not answered in time; somebody who has read one can, too. It knows what this process has seen.
pub struct ReplayGuard {
    kept: Duration,
    seen: Mutex<HashMap<String, Instant>>,
}

impl ReplayGuard {
    /// Remembers each webhook for so long; ten minutes cover what [`Verifier`](super::Verifier) accepts by default.
    #[must_use]
    pub fn new(kept: Duration) -> Self {
        Self { kept, seen: Mutex::default() }
    }

    /// Whether the webhook of this signature is seen for the first time.
    pub fn insert(&self, signature: &str) -> bool {
        let now = Instant::now();
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.retain(|_, until| *until > now);
        seen.insert(signature.to_ascii_lowercase(), now + self.kept).is_none()
    }
}

/// Without the signatures, which are as good as what they sign.
impl fmt::Debug for ReplayGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplayGuard").field("kept", &self.kept).finish_non_exhaustive()
    }
}
