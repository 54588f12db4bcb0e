//! What the clones of one source share.

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

/// How often a write is tried again because somebody else wrote in between.
pub(super) const CONTESTS: usize = 8;

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

    /// The token at hand while it can be used, and whether it is time for another.
    pub(super) fn usable(&self) -> Option<(AccessToken, bool)> {
        let cache = self.cache();
        let held = cache.held.as_ref().filter(|held| held.is_usable(&self.environment))?;
        Some((held.token.clone(), held.is_due()))
    }

    pub(super) fn recent_failure(&self) -> Option<Arc<Error>> {
        self.cache().recent_failure()
    }

    pub(super) fn reject(&self, token: &AccessToken) -> Result<()> {
        if self.cache().reject(token) {
            return Ok(());
        }
        tracing::warn!("Zoom refuses one fresh token after another: no more are asked for within the minute");
        Err(Error::auth(
            "Zoom refuses one fresh token after another; does another process ask for tokens of the same account?",
        ))
    }

    pub(super) fn emit(&self, event: &TokenEvent) {
        if let Some(listener) = &self.on_event {
            listener(event);
        }
    }

    /// Puts a grant's access token in use.
    pub(super) fn activate(&self, grant: &Grant) -> Result<AccessToken> {
        let held = TimedToken::of(grant, &self.environment)
            .ok_or_else(|| Error::auth("the new access token has already ended"))?;
        let token = self.cache().take(held);
        self.emit(&TokenEvent::Renewed);
        Ok(token)
    }

    /// Takes over a stored token that is another than what is at hand, and good.
    pub(super) fn adopt(&self, stored: Option<&Grant>) -> Option<AccessToken> {
        let held = TimedToken::of(stored?, &self.environment)?;
        let mut cache = self.cache();
        let is_good = !held.is_due() && cache.is_new(&held.token);
        is_good.then(|| cache.take(held))
    }

    pub(super) async fn set_grant(&self, grant: &Grant) -> Result<()> {
        self.overwrite(grant).await?;
        self.cache().reset();
        // What has ended meanwhile is renewed by the first call.
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

    /// What is stored. Where a token can be had without it, a store that fails counts as empty.
    pub(super) async fn load(&self) -> Result<Option<Grant>> {
        match self.store.load().await {
            Err(error) if !self.flow.rotates() => {
                tracing::warn!(%error, "going on without the stored token");
                Ok(None)
            }
            outcome => outcome.map_err(unreadable),
        }
    }

    /// Writes a grant whatever there is.
    async fn overwrite(&self, grant: &Grant) -> Result<()> {
        for _ in 0..CONTESTS {
            let stored = self.store.load().await.map_err(unreadable)?;
            let generation = stored.map_or(0, |stored| stored.generation);
            let mut new = grant.in_state(RefreshState::Unused);
            new.generation = generation + 1;
            if self.store.compare_and_swap(generation, &new).await.map_err(unwritable)? {
                return Ok(());
            }
        }
        Err(unwritable(StoreError::new("others write all the time")))
    }
}

pub(super) fn unreadable(error: StoreError) -> Error {
    Error::auth("the token store cannot be read").with_source(error)
}

pub(super) fn unwritable(error: StoreError) -> Error {
    Error::auth("the token store cannot be written").with_source(error)
}
