//! The handle of a running mock.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use tokio::task::JoinHandle;

use crate::account::Account;
use crate::builder::MockZoomBuilder;
use crate::oauth;
use crate::reply::Reply;
use crate::request::RecordedRequest;
use crate::state::Shared;

/// A running Zoom; it stops when it is dropped.
#[derive(Debug)]
pub struct MockZoom {
    pub(crate) shared: Arc<Shared>,
    server: JoinHandle<()>,
}

impl MockZoom {
    /// Starts a mock with the default account, serving every endpoint linked into the program.
    ///
    /// # Errors
    ///
    /// When no port of the loopback interface can be opened.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Sets up a mock before it starts.
    pub fn builder() -> MockZoomBuilder {
        MockZoomBuilder::new()
    }

    pub(crate) fn new(shared: Arc<Shared>, server: JoinHandle<()>) -> Self {
        Self { shared, server }
    }

    /// The address of the API: `http://127.0.0.1:PORT/v2`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("{}/v2", self.shared.url())
    }

    /// The address of the host that gives tokens: `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn oauth_url(&self) -> String {
        self.shared.url()
    }

    /// Where the mock listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.shared.address
    }

    /// The ID of the account.
    #[must_use]
    pub fn account_id(&self) -> String {
        self.shared.state().account.id.clone()
    }

    /// The app's client ID.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.shared.credentials.client_id
    }

    /// The app's client secret.
    #[must_use]
    pub fn client_secret(&self) -> &str {
        &self.shared.credentials.client_secret
    }

    /// Looks at the account, or changes it; requests wait in the meantime.
    pub fn account<R>(&self, look: impl FnOnce(&mut Account) -> R) -> R {
        look(&mut self.shared.state().account)
    }

    /// The requests so far, those for tokens included, in the order in which they were answered.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.state().seen.iter().cloned().collect()
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        self.shared.state().seen.clear();
    }

    /// How often a token was asked for.
    #[must_use]
    pub fn token_requests(&self) -> usize {
        self.shared.state().token_requests
    }

    /// Gives out a token without a request, for a client that is handed one.
    #[must_use]
    pub fn issue_token(&self) -> String {
        self.shared.state().tokens.issue(None)
    }

    /// Gives out a token that acts for one user.
    #[must_use]
    pub fn issue_token_for(&self, user_id: impl Into<String>) -> String {
        self.shared.state().tokens.issue(Some(user_id.into()))
    }

    /// Whether a refresh token was given and not used yet.
    #[must_use]
    pub fn has_refresh_token(&self, refresh_token: &str) -> bool {
        self.shared.state().tokens.has_refresh(refresh_token)
    }

    /// Ends the life of every token given so far.
    pub fn expire_tokens(&self) {
        self.shared.state().tokens.expire_all();
    }

    /// Makes every token given so far unknown.
    pub fn revoke_tokens(&self) {
        self.shared.state().tokens.revoke_all();
    }

    /// Stands in for a user's browser: opens the page on which they consent, and returns where they are sent back to.
    ///
    /// # Errors
    ///
    /// When the address is not one of the page's, or asks for what it does not give.
    pub fn visit_authorization_url(&self, authorization: &str) -> Result<String, Reply> {
        let query = authorization.split_once("/oauth/authorize?").map_or("", |(_, query)| query);
        oauth::sent_back(&self.shared, query)
    }

    /// Says whether users consent from now on; at first they do.
    pub fn set_user_consent(&self, consent: bool) {
        self.shared.state().consents.denied = !consent;
    }

    /// Lets the user of a device type in their code and answer; `false` when no device waits with it.
    pub fn complete_device_flow(&self, user_code: &str, consent: bool) -> bool {
        self.shared.state().consents.answer_device(user_code, consent)
    }
}

impl Drop for MockZoom {
    fn drop(&mut self) {
        self.server.abort();
    }
}
