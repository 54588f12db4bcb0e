//! The handle of a running mock.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use tokio::task::JoinHandle;

use crate::builder::MockZoomBuilder;
use crate::http::Reply;
use crate::script::RecordedRequest;
use crate::zoom::{self, Account, Shared, State};

/// An in-process mock server; it stops when it is dropped.
#[derive(Debug)]
pub struct MockZoom {
    pub(crate) shared: Arc<Shared>,
    server: JoinHandle<()>,
}

impl MockZoom {
    /// Starts a mock with the default account and every endpoint that is linked into the program.
    ///
    /// # Errors
    ///
    /// Fails if no port of the loopback interface can be opened.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns a builder that configures a mock.
    pub fn builder() -> MockZoomBuilder {
        MockZoomBuilder::new()
    }

    pub(crate) fn new(shared: Arc<Shared>, server: JoinHandle<()>) -> Self {
        Self { shared, server }
    }

    /// Returns the base URL of the API: `http://127.0.0.1:PORT/v2`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("{}/v2", self.shared.url())
    }

    /// Returns the URL of the OAuth host: `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn oauth_url(&self) -> String {
        self.shared.url()
    }

    /// Returns the address on which the mock listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.shared.address
    }

    /// Returns the account's ID.
    #[must_use]
    pub fn account_id(&self) -> String {
        self.shared.state().account.id.clone()
    }

    /// Returns the app's client ID.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.shared.credentials.client_id
    }

    /// Returns the app's client secret.
    #[must_use]
    pub fn client_secret(&self) -> &str {
        &self.shared.credentials.client_secret
    }

    /// Reads or changes the account; requests wait until the closure returns. Subscriptions receive the events for the changes.
    pub fn account<R>(&self, access: impl FnOnce(&mut Account) -> R) -> R {
        let mut state = self.shared.state();
        let State { account, tokens, .. } = &mut *state;
        self.shared.change(account, tokens, self.shared.no_call(), access)
    }

    /// Returns all recorded requests, including those for tokens, in the order of their responses.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.script.requests()
    }

    /// Removes all recorded requests.
    pub fn clear_requests(&self) {
        self.shared.script.clear_requests();
    }

    /// Restores the accounts of the start, and removes all rules and recorded requests. Tokens, limits and subscriptions remain, and no
    /// events are sent.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// Returns the number of requests to the token endpoint so far.
    #[must_use]
    pub fn token_requests(&self) -> usize {
        self.shared.state().token_requests
    }

    /// Issues an access token without a request, for a client with a fixed token.
    #[must_use]
    pub fn issue_token(&self) -> String {
        self.shared.state().tokens.issue(None)
    }

    /// Issues an access token that acts on behalf of one user.
    #[must_use]
    pub fn issue_token_for(&self, user_id: impl Into<String>) -> String {
        self.shared.state().tokens.issue(Some(user_id.into()))
    }

    /// Whether a refresh token was issued and not used yet.
    #[must_use]
    pub fn has_refresh_token(&self, refresh_token: &str) -> bool {
        self.shared.state().tokens.has_refresh(refresh_token)
    }

    /// Expires all access tokens issued so far.
    pub fn expire_tokens(&self) {
        self.shared.state().tokens.expire_all();
    }

    /// Revokes all access and refresh tokens issued so far.
    pub fn revoke_tokens(&self) {
        self.shared.state().tokens.revoke_all();
    }

    /// Opens an authorization URL as a user's browser would, and returns the URL to which the user is redirected.
    ///
    /// # Errors
    ///
    /// Fails if the URL is not an authorization URL of the mock, or if a parameter is missing or invalid; the error is the reply
    /// that a browser would receive.
    pub fn visit_authorization_url(&self, url: &str) -> Result<String, Reply> {
        let query = url.split_once("/oauth/authorize?").map_or("", |(_, query)| query);
        zoom::redirect(&self.shared, query)
    }

    /// Sets whether users consent on the authorization page; by default they do.
    pub fn set_user_consent(&self, consent: bool) {
        self.shared.state().consents.denied = !consent;
    }

    /// Enters the user code of a device flow and decides on it; returns `false` if no device waits with this code.
    pub fn complete_device_flow(&self, user_code: &str, consent: bool) -> bool {
        self.shared.state().consents.complete_device(user_code, consent)
    }
}

impl Drop for MockZoom {
    fn drop(&mut self) {
        self.server.abort();
        self.shared.events.clear();
    }
}
