//! The tokens in memory.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::breaker::Breaker;
use super::timed_token::TimedToken;
use crate::auth::{AccessToken, Grant};
use crate::error::Error;
use crate::foundation::instant::later;

/// Duration for which all callers receive the last error.
const FAILURE: Duration = Duration::from_secs(1);

/// The tokens in memory.
#[derive(Debug, Default)]
pub(super) struct TokenCache {
    pub(super) current: Option<TimedToken>,
    /// The last token that Zoom rejected, which the store may still contain.
    rejected: Option<AccessToken>,
    failed: Option<(Instant, Arc<Error>)>,
    /// Tokens that the store has not saved.
    pub(super) unsaved: Option<UnsavedGrant>,
    /// A grant with a rejected refresh token that the store could not record.
    pub(super) over: Option<Grant>,
    forced: Breaker,
}

/// A grant that is not saved, and the grant that it replaces.
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
    /// Uses a token.
    pub(super) fn take(&mut self, current: TimedToken) -> AccessToken {
        let token = current.token.clone();
        self.current = Some(current);
        self.failed = None;
        token
    }

    /// Whether Zoom rejected this token.
    pub(super) fn was_rejected(&self, token: &AccessToken) -> bool {
        self.rejected.as_ref() == Some(token)
    }

    /// Whether a token is neither the current nor the rejected one.
    pub(super) fn is_new(&self, token: &AccessToken) -> bool {
        let is_at_hand = self.current.as_ref().is_some_and(|current| current.token == *token);
        !is_at_hand && !self.was_rejected(token)
    }

    /// Stops using a rejected token; `false` if this happened too often. A newer token stays in use.
    pub(super) fn reject(&mut self, token: &AccessToken) -> bool {
        if self.current.as_ref().is_none_or(|current| current.token != *token) {
            return true;
        }
        let may = self.forced.force(Instant::now());
        if may {
            self.current = None;
            self.rejected = Some(token.clone());
        }
        may
    }

    pub(super) fn fail(&mut self, error: &Arc<Error>) {
        self.failed = Some((later(Instant::now(), FAILURE), Arc::clone(error)));
        if let Some(current) = &mut self.current {
            current.postpone();
        }
    }

    pub(super) fn recent_failure(&self) -> Option<Arc<Error>> {
        let (until, error) = self.failed.as_ref()?;
        (Instant::now() < *until).then(|| Arc::clone(error))
    }

    /// Resets the state, for a new grant.
    pub(super) fn reset(&mut self) {
        *self = Self { forced: std::mem::take(&mut self.forced), ..Self::default() };
    }
}
