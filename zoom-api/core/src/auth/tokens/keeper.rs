//! What the clones of one source share.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::event::{Listener, TokenEvent};
use super::flow::Flow;
use super::held::Held;
use super::live::Live;
use crate::auth::environment::Environment;
use crate::auth::grant::State;
use crate::auth::single_flight::SingleFlight;
use crate::auth::{AccessToken, Grant, OAuthApp, StoreError, TokenStore};
use crate::error::{Error, Result};

/// How often a write is tried again because somebody else wrote in between.
pub(super) const CONTESTS: usize = 8;

pub(super) struct Keeper {
    pub(super) app: OAuthApp,
    pub(super) flow: Flow,
    pub(super) store: Arc<dyn TokenStore>,
    pub(super) environment: Environment,
    pub(super) lease: Duration,
    pub(super) on_event: Option<Listener>,
    pub(super) live: Mutex<Live>,
    pub(super) flight: SingleFlight<Result<AccessToken, Arc<Error>>>,
    pub(super) saving: SingleFlight<()>,
}

impl Keeper {
    pub(super) fn live(&self) -> MutexGuard<'_, Live> {
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The token at hand while it can be used, and whether it is time for another.
    pub(super) fn usable(&self) -> Option<(AccessToken, bool)> {
        let live = self.live();
        let held = live.held.as_ref().filter(|held| held.is_usable(&self.environment))?;
        Some((held.token.clone(), held.is_due()))
    }

    pub(super) fn recent_failure(&self) -> Option<Arc<Error>> {
        self.live().recent_failure()
    }

    pub(super) fn refuse(&self, token: &AccessToken) -> Result<()> {
        if self.live().refuse(token) {
            return Ok(());
        }
        tracing::warn!("Zoom refuses one fresh token after another: no more are asked for within the minute");
        Err(Error::auth(
            "Zoom refuses one fresh token after another; does another process ask for tokens of the same account?",
        ))
    }

    pub(super) fn tell(&self, event: &TokenEvent) {
        if let Some(listener) = &self.on_event {
            listener(event);
        }
    }

    /// Puts a grant's access token in use.
    pub(super) fn take(&self, grant: &Grant) -> Result<AccessToken> {
        let held =
            Held::of(grant, &self.environment).ok_or_else(|| Error::auth("the new access token has already ended"))?;
        let token = self.live().take(held);
        self.tell(&TokenEvent::Renewed);
        Ok(token)
    }

    /// Takes over a stored token that is another than what is at hand, and good.
    pub(super) fn adopt(&self, stored: Option<&Grant>) -> Option<AccessToken> {
        let held = Held::of(stored?, &self.environment)?;
        let mut live = self.live();
        let is_good = !held.is_due() && live.is_new(&held.token);
        is_good.then(|| live.take(held))
    }

    pub(super) async fn set_grant(&self, grant: &Grant) -> Result<()> {
        self.overwrite(grant).await?;
        self.live().begin();
        // What has ended meanwhile is renewed by the first call.
        self.adopt(Some(grant));
        Ok(())
    }

    pub(super) async fn reopen(&self) -> Result<()> {
        let stored = self.store.load().await.map_err(unreadable)?;
        if let Some(stored) = stored.filter(|stored| stored.state != State::Fresh) {
            self.overwrite(&stored).await?;
        }
        self.live().begin();
        Ok(())
    }

    pub(super) async fn revoke(&self) -> Result<()> {
        let stored = self.store.load().await.map_err(unreadable)?;
        let token = stored.as_ref().and_then(Grant::access_token);
        self.app.revoke(token.ok_or_else(|| Error::auth("there is no token to revoke"))?).await?;
        self.overwrite(&Grant::nothing()).await?;
        self.live().begin();
        Ok(())
    }

    /// Writes a grant whatever there is.
    async fn overwrite(&self, grant: &Grant) -> Result<()> {
        for _ in 0..CONTESTS {
            let stored = self.store.load().await.map_err(unreadable)?;
            let generation = stored.map_or(0, |stored| stored.generation);
            let mut new = grant.in_state(State::Fresh);
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
