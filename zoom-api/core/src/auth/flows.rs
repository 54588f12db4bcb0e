//! The OAuth flows of an app.

use super::app::OAuthApp;
use super::authorization::AuthorizationBuilder;
use super::device::{self, DeviceAuthorization};
use super::tokens::{Flow, OAuthTokensBuilder};
use crate::error::Result;

impl OAuthApp {
    /// Gets tokens of the app's own account: server-to-server OAuth, without a user to ask.
    pub fn server_to_server(&self, account_id: impl Into<String>) -> OAuthTokensBuilder {
        OAuthTokensBuilder::new(self.clone(), Flow::Account { account_id: account_id.into() })
    }

    /// Gets tokens of the app itself, as chatbots use them.
    pub fn client_credentials(&self) -> OAuthTokensBuilder {
        OAuthTokensBuilder::new(self.clone(), Flow::ClientCredentials)
    }

    /// Keeps the tokens of a user: what [`authorize`](Self::authorize) or [`device`](Self::device) was granted, renewed
    /// with refresh tokens that work once each. Give it a store that outlives the process.
    pub fn user(&self) -> OAuthTokensBuilder {
        OAuthTokensBuilder::new(self.clone(), Flow::User)
    }

    /// Starts asking a user for consent in a browser, which comes back to `redirect_uri`; a loopback address will do.
    pub fn authorize(&self, redirect_uri: impl Into<String>) -> AuthorizationBuilder {
        AuthorizationBuilder::new(self.clone(), redirect_uri.into())
    }

    /// Asks for a code that a user types in on another device.
    ///
    /// # Errors
    /// When Zoom does not answer, or the app may not use this flow.
    pub async fn device(&self) -> Result<DeviceAuthorization> {
        device::start(self.clone()).await
    }
}
