//! The token source that manages the tokens of a flow.

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
use crate::transport::check_runtime;
use manager::TokenManager;
use renewal::Renewal;

/// A token source that manages the tokens of an OAuth flow; see [`OAuthApp`](super::OAuthApp).
///
/// Concurrent callers share one token request. Tokens are renewed before they expire and saved before they are used. Renewals run
/// in a spawned task, so that canceled callers do not interrupt them. Processes that share a [`TokenStore`](super::TokenStore)
/// renew one at a time and share the tokens. Clones share all state.
#[derive(Clone)]
pub struct OAuthTokens {
    manager: Arc<TokenManager>,
}

impl OAuthTokens {
    /// Replaces the grant, for example after a user has consented.
    ///
    /// # Errors
    /// Fails if the store cannot save the grant, which stays valid and can be set again.
    pub async fn set_grant(&self, grant: &Grant) -> Result<()> {
        check_runtime()?;
        self.manager.set_grant(grant).await
    }

    /// Returns the grant that the store has not saved yet, to save it before the process ends.
    #[must_use]
    pub fn export_unsaved(&self) -> Option<Grant> {
        self.manager.cache().unsaved.as_ref().map(|unsaved| unsaved.new.clone())
    }

    /// Allows a refresh token to be used again after [`Error::is_reauth_required`].
    ///
    /// A refresh token that was used twice without a response may no longer be valid, and is not retried automatically. Operators can
    /// allow it, for example if Zoom was unreachable.
    ///
    /// # Errors
    /// Fails if the store cannot be read or written.
    pub async fn allow_refresh_retry(&self) -> Result<()> {
        check_runtime()?;
        self.manager.allow_refresh_retry().await
    }

    /// Revokes the user's consent at Zoom and deletes the tokens.
    ///
    /// # Errors
    /// Fails if there is no token, or Zoom does not revoke it. The tokens are kept then.
    pub async fn revoke(&self) -> Result<()> {
        check_runtime()?;
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

    fn refresh<'a>(&'a self, rejected: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken>> {
        Box::pin(async move {
            self.manager.reject(rejected)?;
            self.token().await
        })
    }
}

impl OAuthTokens {
    /// Waits for a new token, from the current renewal if there is one.
    async fn join(&self) -> Result<AccessToken> {
        check_runtime()?;
        if let Some(error) = self.manager.recent_failure() {
            return Err(Error::shared(&error));
        }
        let outcome = self.manager.flight.join(|| Renewal::run(Arc::clone(&self.manager))).await;
        match outcome {
            Some(Ok(token)) => Ok(token),
            Some(Err(error)) => Err(Error::shared(&error)),
            None => Err(Error::auth("the token request was interrupted")),
        }
    }
}

impl fmt::Debug for OAuthTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthTokens").field("flow", &self.manager.flow).finish_non_exhaustive()
    }
}
