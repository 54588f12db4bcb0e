//! Renewals of the access token.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::manager::{TokenManager, unreadable};
use super::persistence::GrantWriter;
use super::refresh::RefreshTokenExchange;
use crate::auth::backoff::TokenBackoff;
use crate::auth::issued_tokens::IssuedTokens;
use crate::auth::token_form::TokenForm;
use crate::auth::token_response::TokenResponse;
use crate::auth::{AccessToken, Grant, Lease};
use crate::error::{Error, Result};
use crate::foundation::instant::later;

/// The first and the longest interval of polling the lease.
const POLLS: (Duration, Duration) = (Duration::from_millis(10), Duration::from_millis(200));

/// Which process renews.
enum Turn {
    /// This process; without a lease if the store failed and no refresh token can be lost.
    Ours(Option<Lease>),
    /// Another process, which has finished.
    Done(AccessToken),
}

/// One renewal of the access token.
pub(super) struct Renewal {
    manager: Arc<TokenManager>,
}

impl Renewal {
    /// Renews the access token; runs in a task of its own.
    pub(super) async fn run(manager: Arc<TokenManager>) -> Result<AccessToken, Arc<Error>> {
        let renewal = Self { manager };
        let outcome = renewal.renew().await.map_err(Arc::new);
        if let Err(error) = &outcome {
            tracing::debug!(%error, "token renewal failed");
            renewal.manager.cache().fail(error);
        }
        outcome
    }

    async fn renew(&self) -> Result<AccessToken> {
        self.manager.flow.check()?;
        // A renewal may have finished just before.
        if let Some((token, false)) = self.manager.usable() {
            return Ok(token);
        }
        GrantWriter::new(&self.manager).require_saved().await?;
        if let Some(token) = self.manager.adopt(self.manager.load().await?.as_ref()) {
            return Ok(token);
        }
        match self.wait_for_turn().await? {
            Turn::Done(token) => Ok(token),
            Turn::Ours(lease) => {
                let outcome = self.renew_with_lease().await;
                if let Some(lease) = lease {
                    lease.release().await;
                }
                outcome
            }
        }
    }

    async fn renew_with_lease(&self) -> Result<AccessToken> {
        let stored = self.manager.load().await?;
        if let Some(token) = self.manager.adopt(stored.as_ref()) {
            return Ok(token);
        }
        match self.manager.flow.form() {
            Some(form) => {
                let granted = self.request_tokens(form).await?;
                GrantWriter::new(&self.manager).keep(&stored.unwrap_or_else(Grant::nothing), granted).await
            }
            None => RefreshTokenExchange::new(&self.manager).run(stored).await,
        }
    }

    /// Waits for the lease or for the token of its owner.
    async fn wait_for_turn(&self) -> Result<Turn> {
        let give_up_at = later(Instant::now(), self.manager.lease.saturating_mul(2));
        let (mut pause, longest) = POLLS;
        loop {
            if let Some(turn) = self.try_turn().await? {
                return Ok(turn);
            }
            if Instant::now() >= give_up_at {
                return Err(Error::auth("timed out waiting for another process to renew the token"));
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(longest);
        }
    }

    async fn try_turn(&self) -> Result<Option<Turn>> {
        match self.manager.store.lock(self.manager.lease).await {
            Ok(Some(lease)) => Ok(Some(Turn::Ours(Some(lease)))),
            Ok(None) => Ok(self.manager.adopt(self.manager.load().await?.as_ref()).map(Turn::Done)),
            Err(error) if self.manager.flow.rotates() => Err(unreadable(error)),
            Err(error) => {
                tracing::warn!(%error, "renewing without a lease");
                Ok(Some(Turn::Ours(None)))
            }
        }
    }

    /// Requests tokens, with retries, in flows without refresh tokens.
    async fn request_tokens(&self, form: TokenForm) -> Result<IssuedTokens> {
        let mut backoff = TokenBackoff::new();
        loop {
            let error = match self.manager.app.request_tokens(form.clone()).await {
                TokenResponse::Issued(granted) => return Ok(granted),
                TokenResponse::Rejected(_, error) | TokenResponse::Invalid(error) => return Err(error),
                TokenResponse::Unavailable(error) | TokenResponse::NotSent(error) | TokenResponse::Unknown(error) => {
                    error
                }
            };
            match backoff.delay(&error, &self.manager.environment) {
                Some(delay) => tokio::time::sleep(delay).await,
                None => return Err(error),
            }
        }
    }
}
