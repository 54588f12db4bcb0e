//! Who gives a client its access tokens.

mod fixed;
mod server_to_server;
mod single_flight;

use std::fmt;

use http::HeaderValue;

pub use fixed::FixedToken;
pub use server_to_server::{ServerToServer, ServerToServerBuilder};

use crate::BoxFuture;
use crate::error::{Error, Result};

/// Gives access tokens, and new ones when Zoom refuses one.
pub trait TokenSource: Send + Sync {
    /// A token that can be used at once, where there is one; the way without waiting.
    fn current(&self) -> Option<AccessToken> {
        None
    }

    /// A token, asked for if need be. Callers at the same time wait for the same answer.
    ///
    /// # Errors
    /// Says why no token could be had; [`Error::auth`] makes one.
    fn token(&self) -> BoxFuture<'_, Result<AccessToken>>;

    /// A token other than the one that was refused.
    ///
    /// # Errors
    /// Says why no token could be had, for example because this source only has the one.
    fn refresh<'a>(&'a self, refused: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken>>;
}

/// A bearer token, ready to be put into a request; cheap to clone, and never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken {
    header: HeaderValue,
}

impl AccessToken {
    /// Makes a token of its text.
    ///
    /// # Errors
    /// When the text holds a character that no header can.
    pub fn new(token: &str) -> Result<Self> {
        let mut header = HeaderValue::try_from(format!("Bearer {token}"))
            .map_err(|_| Error::auth("the token holds a character that no header can"))?;
        header.set_sensitive(true);
        Ok(Self { header })
    }

    /// The value of the `Authorization` header, marked sensitive.
    pub(crate) fn header(&self) -> HeaderValue {
        self.header.clone()
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken([REDACTED])")
    }
}
