//! The OAuth flows of an app.

use super::app::OAuthApp;
use super::authorization::AuthorizationBuilder;
use super::device::{self, DeviceAuthorization};
use super::tokens::{Flow, OAuthTokensBuilder};
use crate::error::Result;

impl OAuthApp {
    /// Starts server-to-server OAuth: tokens of the app's own account, without a user.
    pub fn server_to_server(&self, account_id: impl Into<String>) -> OAuthTokensBuilder {
        OAuthTokensBuilder::new(self.clone(), Flow::Account { account_id: account_id.into() })
    }

    /// Starts the client credentials flow: tokens of the app itself, as used by chatbots.
    pub fn client_credentials(&self) -> OAuthTokensBuilder {
        OAuthTokensBuilder::new(self.clone(), Flow::ClientCredentials)
    }

    /// Manages the tokens of a user, from [`authorize`](Self::authorize) or [`device`](Self::device).
    ///
    /// Refresh tokens can be used only once, so set a persistent [`store`](OAuthTokensBuilder::store).
    pub fn user(&self) -> OAuthTokensBuilder {
        OAuthTokensBuilder::new(self.clone(), Flow::User)
    }

    /// Starts the authorization code flow: the user consents in a browser, which is redirected to `redirect_uri`. A loopback URL is
    /// allowed.
    pub fn authorize(&self, redirect_uri: impl Into<String>) -> AuthorizationBuilder {
        AuthorizationBuilder::new(self.clone(), redirect_uri.into())
    }

    /// Starts the device flow: requests a code that the user enters on another device.
    ///
    /// # Errors
    /// Fails if Zoom does not respond, or the app may not use this flow.
    pub async fn device(&self) -> Result<DeviceAuthorization> {
        device::start(self.clone()).await
    }
}
