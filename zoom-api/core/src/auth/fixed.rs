//! A token from elsewhere.

use super::{AccessToken, TokenSource};
use crate::error::{Error, Result};
use crate::foundation::future::BoxFuture;

/// One token that somebody else keeps fresh.
#[derive(Clone, Debug)]
pub struct FixedToken {
    token: AccessToken,
}

impl FixedToken {
    /// Takes the token.
    ///
    /// # Errors
    /// When the text holds a character that no header can.
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
        Box::pin(async { Err(Error::auth("Zoom refused the token, and a fixed token cannot be renewed")) })
    }
}
