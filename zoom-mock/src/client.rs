//! Clients of the mock.

use zoom_api::Client;
use zoom_api::auth::OAuthApp;
use zoom_api::client::ClientBuilder;

use crate::mock::MockZoom;

impl MockZoom {
    /// Creates a client of the mock with the app's credentials.
    ///
    /// # Errors
    ///
    /// Fails if the client cannot be built.
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

    /// Creates an app with the mock's credentials, for flows with user consent and for token stores.
    ///
    /// # Errors
    ///
    /// Fails if the app cannot be built.
    pub fn app(&self) -> zoom_api::Result<OAuthApp> {
        OAuthApp::builder(self.client_id(), self.client_secret())
            .oauth_url(self.oauth_url())
            .dangerous_allow_http_loopback(true)
            .build()
    }

    /// Returns a client builder for the mock, for tests that need more settings.
    ///
    /// The client has no rate limit, so that tests do not wait; with `.plan(..)` it respects the limits of a plan.
    pub fn client_builder(&self) -> ClientBuilder {
        Client::builder()
            .unlimited()
            .base_url(self.base_url())
            .oauth_url(self.oauth_url())
            .dangerous_allow_http_loopback(true)
            .server_to_server(self.account_id(), self.client_id(), self.client_secret())
    }
}
