//! OAuth: access tokens, authorization flows and token stores.
//!
//! [`OAuthApp`] holds the credentials of an app and starts its OAuth flows: server-to-server, authorization code, device, and client
//! credentials for chatbots. [`OAuthTokens`] manages the tokens of a flow: it requests a token once for any number of callers,
//! renews it before it expires, and saves it in a [`TokenStore`] before it is used.

mod access_token;
mod api_url;
mod app;
mod authorization;
mod backoff;
mod callback;
mod device;
mod environment;
mod fixed;
mod flows;
mod grant;
mod issued_tokens;
mod scrub;
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
pub use callback::Callback;
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

/// A source of access tokens.
pub trait TokenSource: Send + Sync {
    /// Returns a valid token without waiting, if one is available.
    fn current(&self) -> Option<AccessToken> {
        None
    }

    /// Returns a valid token, and requests one if needed. Concurrent callers should share one request.
    ///
    /// # Errors
    /// Fails if no token is available: with [`Error::reauth_required`](crate::Error::reauth_required) if the user must consent
    /// again, else with [`Error::auth`](crate::Error::auth).
    fn token(&self) -> BoxFuture<'_, Result<AccessToken>>;

    /// Returns a token other than the one that Zoom rejected.
    ///
    /// # Errors
    /// Fails if no other token is available.
    fn refresh<'a>(&'a self, rejected: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken>>;
}
