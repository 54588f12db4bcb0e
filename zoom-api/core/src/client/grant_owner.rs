//! The user of a grant.

use zoom_macros::zoom_model;

use super::Client;
use crate::error::Result;
use crate::foundation::method::Method;
use crate::foundation::rate_limit::RateLimit;

/// The user who gave consent, and the account of the user; see [`Client::grant_owner`].
#[zoom_model(response)]
pub struct GrantOwner {
    /// ID of the user.
    pub id: String,
    /// ID of the user's account.
    pub account_id: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Display name of the user.
    pub display_name: Option<String>,
}

impl Client {
    /// Returns the user and the account whose grant this client uses, for example to store the grant under their IDs after the callback.
    ///
    /// It calls `GET /users/me`, for which the app needs one of the scopes `user:read`, `user:read:user` and their variants. Zoom
    /// documents `me` for apps of users.
    ///
    /// # Errors
    /// Returns the errors of [`send`](Self::send).
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(client: zoom_api::Client, authorization: zoom_api::auth::Authorization) -> zoom_api::Result<()> {
    /// use zoom_api::auth::OAuthApp;
    ///
    /// let app = OAuthApp::builder("client id", "client secret").build()?;
    /// let grant = authorization.finish("/callback?code=…&state=…").await?;
    /// let tokens = app.user().build();
    /// tokens.set_grant(&grant).await?;
    /// let owner = client.with_tokens(tokens)?.grant_owner().await?;
    /// println!("user {} of account {:?}", owner.id, owner.account_id);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn grant_owner(&self) -> Result<GrantOwner> {
        self.request(Method::Get, "/users/me").rate_limit(RateLimit::Light).send().await
    }
}
