//! Detection of repeated webhooks.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::foundation::instant::later;

/// Detects repeated webhooks by their signatures, within one process.
///
/// Zoom redelivers a webhook if it receives no response in time or an error, and an attacker can replay one.
///
/// # Examples
/// ```
/// use std::time::Duration;
/// use zoom_api::webhook::ReplayGuard;
///
/// fn handle(body: &[u8]) -> Result<(), std::io::Error> {
///     # let _ = body;
///     // …
///     Ok(())
/// }
///
/// /// Returns the status to respond with.
/// fn receive(guard: &ReplayGuard, signature: &str, body: &[u8]) -> u16 {
///     if !guard.insert(signature) {
///         return 200;
///     }
///     match handle(body) {
///         Ok(()) => 200,
///         Err(_) => {
///             // Zoom delivers it again.
///             guard.forget(signature);
///             503
///         }
///     }
/// }
/// # let guard = ReplayGuard::new(Duration::from_secs(600));
/// # assert_eq!(receive(&guard, "v0=ab", b"{}"), 200);
/// ```
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
        seen.insert(signature.to_ascii_lowercase(), later(now, self.window)).is_none()
    }

    /// Forgets a signature, so that its redelivery is accepted. Call this if a webhook could not be handled, before responding with
    /// an error.
    pub fn forget(&self, signature: &str) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.remove(&signature.to_ascii_lowercase());
    }
}

/// Omits the signatures, which could be replayed.
impl fmt::Debug for ReplayGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplayGuard").field("window", &self.window).finish_non_exhaustive()
    }
}
