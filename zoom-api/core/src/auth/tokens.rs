//! A source of tokens that keeps what a flow was granted.

mod breaker;
mod builder;
mod cache;
mod event;
mod flow;
mod manager;
mod persistence;
mod refresh;
mod renewal;
mod timed_token;

use std::fmt;
use std::sync::Arc;

pub use builder::OAuthTokensBuilder;
pub use event::TokenEvent;
pub(super) use flow::Flow;

use super::{AccessToken, Grant, TokenSource};
use crate::error::{Error, Result};
use crate::foundation::future::BoxFuture;
use manager::TokenManager;
use renewal::Renewal;

/// Keeps the tokens of one flow: asks once however many calls wait, renews in time, and saves before use. Clones share all.
///
/// Made by [`OAuthApp`](super::OAuthApp). A renewal runs in a task of its own, so that a caller who leaves takes nothing
/// along; processes that share a [`TokenStore`](super::TokenStore) renew one at a time and take over each other's tokens.
#[derive(Clone)]
pub struct OAuthTokens {
    manager: Arc<TokenManager>,
}

impl OAuthTokens {
    /// Takes a grant that a user just gave, in place of the one that was kept.
    ///
    /// # Errors
    /// When the store cannot keep it; the grant is still good and can be given again.
    pub async fn set_grant(&self, grant: &Grant) -> Result<()> {
        self.manager.set_grant(grant).await
    }

    /// The grant that the store has not taken yet: what to save by hand before the process ends.
    #[must_use]
    pub fn export_unsaved(&self) -> Option<Grant> {
        self.manager.cache().unsaved.as_ref().map(|unsaved| unsaved.new.clone())
    }

    /// Lets a refresh token be used once more that ended in [`Error::is_reauth_required`].
    ///
    /// This is for an operator who knows better, for example that Zoom was out of reach: when a token's use stayed
    /// unanswered twice, nobody can tell whether it still works, and it is not tried again by itself.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub async fn allow_refresh_retry(&self) -> Result<()> {
        self.manager.allow_refresh_retry().await
    }

    /// Ends the user's consent at Zoom, and forgets the tokens.
    ///
    /// # Errors
    /// When there is no token, or Zoom does not take it back; then nothing is forgotten.
    pub async fn revoke(&self) -> Result<()> {
        self.manager.revoke().await
    }
}

impl TokenSource for OAuthTokens {
    fn current(&self) -> Option<AccessToken> {
        let (token, is_due) = self.manager.usable()?;
        if is_due {
            self.manager.flight.start(|| Renewal::run(Arc::clone(&self.manager)));
        }
        Some(token)
    }

    fn token(&self) -> BoxFuture<'_, Result<AccessToken>> {
        Box::pin(async {
            match self.current() {
                Some(token) => Ok(token),
                None => self.join().await,
            }
        })
    }

    fn refresh<'a>(&'a self, refused: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken>> {
        Box::pin(async move {
            self.manager.reject(refused)?;
            self.token().await
        })
    }
}

impl OAuthTokens {
    /// A new token, from the renewal under way if there is one.
    async fn join(&self) -> Result<AccessToken> {
        if let Some(error) = self.manager.recent_failure() {
            return Err(Error::shared(&error));
        }
        let outcome = self.manager.flight.join(|| Renewal::run(Arc::clone(&self.manager))).await;
        match outcome {
            Some(Ok(token)) => Ok(token),
            Some(Err(error)) => Err(Error::shared(&error)),
            None => Err(Error::auth("the request for a token was broken off")),
        }
    }
}

impl fmt::Debug for OAuthTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthTokens").field("flow", &self.manager.flow).finish_non_exhaustive()
    }
}
