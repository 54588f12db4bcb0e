//! The state shared by all clones of a token source.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::cache::TokenCache;
use super::event::{Listener, TokenEvent};
use super::flow::Flow;
use super::timed_token::TimedToken;
use crate::auth::environment::Environment;
use crate::auth::grant::RefreshState;
use crate::auth::single_flight::SingleFlight;
use crate::auth::{AccessToken, Grant, OAuthApp, StoreError, TokenStore};
use crate::error::{Error, Result};

/// The maximum number of writes after conflicts.
pub(super) const CONTESTS: usize = 8;

/// The shared state of a token source.
pub(super) struct TokenManager {
    pub(super) app: OAuthApp,
    pub(super) flow: Flow,
    pub(super) store: Arc<dyn TokenStore>,
    pub(super) environment: Environment,
    pub(super) lease: Duration,
    pub(super) on_event: Option<Listener>,
    pub(super) cache: Mutex<TokenCache>,
    pub(super) flight: SingleFlight<Result<AccessToken, Arc<Error>>>,
    pub(super) saving: SingleFlight<()>,
}

impl TokenManager {
    pub(super) fn cache(&self) -> MutexGuard<'_, TokenCache> {
        self.cache.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The current token if it is valid, and whether it is due for renewal.
    pub(super) fn usable(&self) -> Option<(AccessToken, bool)> {
        let cache = self.cache();
        let current = cache.current.as_ref().filter(|current| current.is_usable(&self.environment))?;
        Some((current.token.clone(), current.is_due()))
    }

    pub(super) fn recent_failure(&self) -> Option<Arc<Error>> {
        self.cache().recent_failure()
    }

    pub(super) fn reject(&self, token: &AccessToken) -> Result<()> {
        if self.cache().reject(token) {
            return Ok(());
        }
        tracing::warn!("Zoom keeps rejecting new tokens: no more are requested for a minute");
        Err(Error::auth(
            "Zoom keeps rejecting new tokens: check whether another process requests tokens for the same account",
        ))
    }

    pub(super) fn emit(&self, event: &TokenEvent) {
        if let Some(listener) = &self.on_event {
            listener(event);
        }
    }

    /// Uses the access token of a grant.
    pub(super) fn activate(&self, grant: &Grant) -> Result<AccessToken> {
        let current = TimedToken::of(grant, &self.environment)
            .ok_or_else(|| Error::auth("the new access token has already expired"))?;
        let token = self.cache().take(current);
        self.emit(&TokenEvent::Renewed);
        Ok(token)
    }

    /// Uses a stored token if it is valid and differs from the current one.
    pub(super) fn adopt(&self, stored: Option<&Grant>) -> Option<AccessToken> {
        let current = TimedToken::of(stored?, &self.environment)?;
        let mut cache = self.cache();
        let is_good = !current.is_due() && cache.is_new(&current.token);
        is_good.then(|| cache.take(current))
    }

    pub(super) async fn set_grant(&self, grant: &Grant) -> Result<()> {
        self.overwrite(grant).await?;
        self.cache().reset();
        // An expired token is renewed by the first call.
        self.adopt(Some(grant));
        Ok(())
    }

    pub(super) async fn allow_refresh_retry(&self) -> Result<()> {
        let stored = self.store.load().await.map_err(unreadable)?;
        if let Some(stored) = stored.filter(|stored| stored.state != RefreshState::Unused) {
            self.overwrite(&stored).await?;
        }
        self.cache().reset();
        Ok(())
    }

    pub(super) async fn revoke(&self) -> Result<()> {
        let stored = self.store.load().await.map_err(unreadable)?;
        let token = stored.as_ref().and_then(Grant::access_token);
        self.app.revoke(token.ok_or_else(|| Error::auth("there is no token to revoke"))?).await?;
        self.overwrite(&Grant::nothing()).await?;
        self.cache().reset();
        Ok(())
    }

    /// Loads the stored grant. In flows without refresh tokens, a failing store counts as empty.
    pub(super) async fn load(&self) -> Result<Option<Grant>> {
        match self.store.load().await {
            Err(error) if !self.flow.rotates() => {
                tracing::warn!(%error, "continuing without the stored token");
                Ok(None)
            }
            outcome => outcome.map_err(unreadable),
        }
    }

    /// Overwrites the stored grant.
    async fn overwrite(&self, grant: &Grant) -> Result<()> {
        for _ in 0..CONTESTS {
            let stored = self.store.load().await.map_err(unreadable)?;
            let generation = stored.map_or(0, |stored| stored.generation);
            let mut new = grant.in_state(RefreshState::Unused);
            new.generation = generation.saturating_add(1);
            if self.store.compare_and_swap(generation, &new).await.map_err(unwritable)? {
                return Ok(());
            }
        }
        Err(unwritable(StoreError::new("too many concurrent writes")))
    }
}

pub(super) fn unreadable(error: StoreError) -> Error {
    Error::auth("cannot read the token store").with_source(error)
}

pub(super) fn unwritable(error: StoreError) -> Error {
    Error::auth("cannot write to the token store").with_source(error)
}
