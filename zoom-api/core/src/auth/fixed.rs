//! Fixed tokens.

use super::{AccessToken, TokenSource};
use crate::error::{Error, Result};
use crate::foundation::future::BoxFuture;

/// A token source with one fixed token, which is never refreshed.
#[derive(Clone, Debug)]
pub struct FixedToken {
    token: AccessToken,
}

impl FixedToken {
    /// Creates a source from the text of a token.
    ///
    /// # Errors
    /// Fails if the text is empty, or contains a character that is not allowed in a header.
    pub fn new(token: &str) -> Result<Self> {
        Ok(Self { token: AccessToken::new(token)? })
    }
}

impl TokenSource for FixedToken {
    fn current(&self) -> Option<AccessToken> {
        Some(self.token.clone())
    }

    fn token(&self) -> BoxFuture<'_, Result<AccessToken>> {
        Box::pin(async { Ok(self.token.clone()) })
    }

    fn refresh<'a>(&'a self, _: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken>> {
        Box::pin(async { Err(Error::auth("Zoom rejected the token, and a fixed token cannot be refreshed")) })
    }
}
