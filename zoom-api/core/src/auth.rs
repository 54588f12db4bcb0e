//! Who gives a client its access tokens.
//!
//! [`OAuthApp`] holds what an app proves itself with, and starts every flow: tokens of the app's own account, tokens of a user
//! who consents in a browser or on another device, and chatbot tokens. [`OAuthTokens`] keeps what a flow was granted: it asks
//! once for any number of callers, renews in time, and saves in a [`TokenStore`] before anybody uses what is new.

mod access_token;
mod api_url;
mod app;
mod authorization;
mod backoff;
mod device;
mod environment;
mod fixed;
mod flows;
mod grant;
mod issued_tokens;
mod secret_text;
mod single_flight;
mod store;
mod token_form;
mod token_response;
mod tokens;

pub use crate::foundation::scopes::Scopes;
pub use access_token::AccessToken;
pub use app::{OAuthApp, OAuthAppBuilder};
pub use authorization::{Authorization, AuthorizationBuilder};
pub use device::DeviceAuthorization;
pub use fixed::FixedToken;
pub use grant::Grant;
#[cfg(feature = "file-store")]
pub use store::FileStore;
#[cfg(feature = "redis")]
pub use store::RedisStore;
pub use store::{Lease, MemoryStore, StoreError, TokenStore};
pub use tokens::{OAuthTokens, OAuthTokensBuilder, TokenEvent};

use crate::error::Result;
use crate::foundation::future::BoxFuture;

/// Gives access tokens, and new ones when Zoom refuses one.
pub trait TokenSource: Send + Sync {
    /// A token that can be used at once, where there is one; the way without waiting.
    fn current(&self) -> Option<AccessToken> {
        None
    }

    /// A token, asked for if need be. Callers at the same time wait for the same answer.
    ///
    /// # Errors
    /// Says why no token could be had; [`Error::auth`](crate::Error::auth) makes one, and
    /// [`Error::reauth_required`](crate::Error::reauth_required) where only the user can help.
    fn token(&self) -> BoxFuture<'_, Result<AccessToken>>;

    /// A token other than the one that was refused.
    ///
    /// # Errors
    /// Says why no token could be had, for example because this source only has the one.
    fn refresh<'a>(&'a self, refused: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken>>;
}
