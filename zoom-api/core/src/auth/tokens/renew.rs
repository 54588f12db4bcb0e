//! One renewal: whose turn it is, and what is there already.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::keeper::{Keeper, unreadable};
use super::patience::Patience;
use crate::auth::app::{Answer, Form, Granted};
use crate::auth::{AccessToken, Grant, Lease};
use crate::error::{Error, Result};

/// How often to look whether the other process is done: first, and at most.
const POLLS: (Duration, Duration) = (Duration::from_millis(10), Duration::from_millis(200));

/// Whose turn it is to renew.
enum Turn {
    /// Ours; without a lease where the store gives none and nothing can be lost.
    Ours(Option<Lease>),
    /// Somebody else's, who is done.
    Done(AccessToken),
}

impl Keeper {
    /// Renews, in a task of its own.
    pub(super) async fn renewal(self: Arc<Self>) -> Result<AccessToken, Arc<Error>> {
        let outcome = self.renew().await.map_err(Arc::new);
        if let Err(error) = &outcome {
            tracing::debug!(%error, "no new token");
            self.live().fail(error);
        }
        outcome
    }

    async fn renew(self: &Arc<Self>) -> Result<AccessToken> {
        // Who comes just after a renewal is served by it.
        if let Some((token, false)) = self.usable() {
            return Ok(token);
        }
        self.settle().await?;
        if let Some(token) = self.adopt(self.load().await?.as_ref()) {
            return Ok(token);
        }
        match self.turn().await? {
            Turn::Done(token) => Ok(token),
            Turn::Ours(_lease) => self.renew_in_turn().await,
        }
    }

    async fn renew_in_turn(self: &Arc<Self>) -> Result<AccessToken> {
        let stored = self.load().await?;
        if let Some(token) = self.adopt(stored.as_ref()) {
            return Ok(token);
        }
        match self.flow.form() {
            Some(form) => {
                let granted = self.ask_patiently(form).await?;
                self.keep(&stored.unwrap_or_else(Grant::nothing), granted).await
            }
            None => self.rotate(stored).await,
        }
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

    /// Waits for the lease, or for what its owner brings.
    async fn turn(&self) -> Result<Turn> {
        let patience = Instant::now() + self.lease * 2;
        let (mut pause, longest) = POLLS;
        loop {
            if let Some(turn) = self.try_turn().await? {
                return Ok(turn);
            }
            if Instant::now() >= patience {
                return Err(Error::auth("another process does not finish renewing the token"));
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(longest);
        }
    }

    async fn try_turn(&self) -> Result<Option<Turn>> {
        match self.store.lock(self.lease).await {
            Ok(Some(lease)) => Ok(Some(Turn::Ours(Some(lease)))),
            Ok(None) => Ok(self.adopt(self.load().await?.as_ref()).map(Turn::Done)),
            Err(error) if self.flow.rotates() => Err(unreadable(error)),
            Err(error) => {
                tracing::warn!(%error, "renewing without a lease");
                Ok(Some(Turn::Ours(None)))
            }
        }
    }

    /// Asks until it is answered, for tokens that cost nothing to ask for twice.
    async fn ask_patiently(&self, form: Form) -> Result<Granted> {
        let mut patience = Patience::new();
        loop {
            let error = match self.app.ask(form.clone()).await {
                Answer::Granted(granted) => return Ok(granted),
                Answer::Refused(_, error) | Answer::Unreadable(error) => return Err(error),
                Answer::Busy(error) | Answer::NotSent(error) | Answer::Unknown(error) => error,
            };
            match patience.delay(&error, &self.environment) {
                Some(delay) => tokio::time::sleep(delay).await,
                None => return Err(error),
            }
        }
    }
}
