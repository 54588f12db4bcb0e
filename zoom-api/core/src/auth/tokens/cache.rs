//! What a process knows of its tokens.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::breaker::Breaker;
use super::timed_token::TimedToken;
use crate::auth::{AccessToken, Grant};
use crate::error::Error;

/// How long a failure is everybody's answer.
const FAILURE: Duration = Duration::from_secs(1);

#[derive(Debug, Default)]
pub(super) struct TokenCache {
    pub(super) held: Option<TimedToken>,
    /// The last token that Zoom rejected, which the store may still have.
    rejected: Option<AccessToken>,
    failed: Option<(Instant, Arc<Error>)>,
    /// What the store has not taken.
    pub(super) unsaved: Option<UnsavedGrant>,
    /// A grant whose refresh token is used up, where the store could not be told.
    pub(super) over: Option<Grant>,
    forced: Breaker,
}

/// Tokens in memory only, and those they were given for.
#[derive(Clone, Debug)]
pub(super) struct UnsavedGrant {
    pub(super) new: Grant,
    pub(super) spent: Grant,
    pub(super) failures: u32,
}

impl UnsavedGrant {
    pub(super) fn count_failure(&mut self) -> u32 {
        self.failures = self.failures.saturating_add(1);
        self.failures
    }
}

impl TokenCache {
    /// Puts a token in use.
    pub(super) fn take(&mut self, held: TimedToken) -> AccessToken {
        let token = held.token.clone();
        self.held = Some(held);
        self.failed = None;
        token
    }

    /// Whether Zoom rejected this token.
    pub(super) fn was_rejected(&self, token: &AccessToken) -> bool {
        self.rejected.as_ref() == Some(token)
    }

    /// Whether a token is neither the one at hand nor one that Zoom rejected.
    pub(super) fn is_new(&self, token: &AccessToken) -> bool {
        let is_at_hand = self.held.as_ref().is_some_and(|held| held.token == *token);
        !is_at_hand && !self.was_rejected(token)
    }

    /// Stops using a token that Zoom rejected; a newer one stays. `false` when that happened too often.
    pub(super) fn reject(&mut self, token: &AccessToken) -> bool {
        if self.held.as_ref().is_none_or(|held| held.token != *token) {
            return true;
        }
        let may = self.forced.force(Instant::now());
        if may {
            self.held = None;
            self.rejected = Some(token.clone());
        }
        may
    }

    pub(super) fn fail(&mut self, error: &Arc<Error>) {
        self.failed = Some((Instant::now() + FAILURE, Arc::clone(error)));
        if let Some(held) = &mut self.held {
            held.postpone();
        }
    }

    pub(super) fn recent_failure(&self) -> Option<Arc<Error>> {
        let (until, error) = self.failed.as_ref()?;
        (Instant::now() < *until).then(|| Arc::clone(error))
    }

    /// Forgets what was so, for a grant that begins.
    pub(super) fn reset(&mut self) {
        *self = Self { forced: std::mem::take(&mut self.forced), ..Self::default() };
    }
}
