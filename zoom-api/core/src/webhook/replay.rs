//! Detection of repeated webhooks.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::foundation::instant::later;

/// Detects repeated webhooks within one process, by their [`Verified::id`](super::Verified::id) or by their signatures.
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
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    until: HashMap<Box<str>, Instant>,
    /// The insertions that have not expired, in order. All have the same window, so that the first one expires first.
    order: VecDeque<(Instant, Box<str>)>,
}

impl Seen {
    fn remove_expired(&mut self, now: Instant) {
        while let Some((until, _)) = self.order.front() {
            if *until > now {
                break;
            }
            if let Some((until, id)) = self.order.pop_front() {
                // It may have been forgotten and inserted again.
                if self.until.get(&id) == Some(&until) {
                    self.until.remove(&id);
                }
            }
        }
    }
}

impl ReplayGuard {
    /// Creates a guard that remembers webhooks for a duration. Ten minutes cover the default tolerance of
    /// [`Verifier`](super::Verifier), two hours all redeliveries of Zoom.
    #[must_use]
    pub fn new(window: Duration) -> Self {
        Self { window, seen: Mutex::default() }
    }

    /// Records a webhook, and returns whether it is new.
    pub fn insert(&self, id: &str) -> bool {
        let now = Instant::now();
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.remove_expired(now);
        let id: Box<str> = id.to_ascii_lowercase().into();
        if seen.until.contains_key(&id) {
            return false;
        }
        let until = later(now, self.window);
        seen.order.push_back((until, id.clone()));
        seen.until.insert(id, until);
        true
    }

    /// Forgets a webhook, so that its redelivery is accepted. Call this if a webhook could not be handled, before responding with
    /// an error.
    pub fn forget(&self, id: &str) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.until.remove(id.to_ascii_lowercase().as_str());
    }
}

/// Omits the webhooks, which could be replayed.
impl fmt::Debug for ReplayGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplayGuard").field("window", &self.window).finish_non_exhaustive()
    }
}
