//! Clients that talk to the mock.

use zoom_api::Client;
use zoom_api::auth::OAuthApp;
use zoom_api::client::ClientBuilder;

use crate::mock::MockZoom;

impl MockZoom {
    /// Makes a client that talks to the mock, with the credentials of its app.
    ///
    /// # Errors
    ///
    /// When the client cannot be built.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use zoom_api::meetings::registrants::list_registrants;
    /// use zoom_mock::MockZoom;
    ///
    /// let mock = MockZoom::start().await?;
    /// let page = mock.client()?.send(list_registrants(85746065).status("pending")).await?;
    /// assert_eq!(page.registrants.len(), 3);
    /// # Ok(())
    /// # }
    /// ```
    pub fn client(&self) -> zoom_api::Result<Client> {
        self.client_builder().build()
    }

    /// The app whose tokens the mock gives, for flows with a user and for stores.
    ///
    /// # Errors
    ///
    /// When the app cannot be built.
    pub fn app(&self) -> zoom_api::Result<OAuthApp> {
        OAuthApp::builder(self.client_id(), self.client_secret())
            .oauth_url(self.oauth_url())
            .dangerous_allow_http_loopback(true)
            .build()
    }

    /// Starts setting up a client that talks to the mock, for tests that set more.
    ///
    /// It is not paced, so that tests need not wait; against a mock with a plan, `.plan(..)` paces it.
    pub fn client_builder(&self) -> ClientBuilder {
        Client::builder()
            .unlimited()
            .base_url(self.base_url())
            .oauth_url(self.oauth_url())
            .dangerous_allow_http_loopback(true)
            .server_to_server(self.account_id(), self.client_id(), self.client_secret())
    }
}
