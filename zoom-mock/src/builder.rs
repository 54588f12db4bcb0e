//! Sets a mock up before it starts.

use std::collections::BTreeSet;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use zoom_api::{EndpointInfo, registry};

use crate::account::Account;
use crate::mock::MockZoom;
use crate::router::Router;
use crate::server::serve;
use crate::state::{Credentials, Shared, State};
use crate::tokens::Tokens;

const TOKEN_LIFETIME: Duration = Duration::from_secs(3600);

/// Sets up a [`MockZoom`]; made by [`MockZoom::builder`].
#[derive(Debug)]
#[must_use = "a mock listens once it is started"]
pub struct MockZoomBuilder {
    account: Account,
    scopes: Option<BTreeSet<String>>,
    lifetime: Duration,
    one_token_at_a_time: bool,
    credentials: Credentials,
    endpoints: Option<Vec<&'static EndpointInfo>>,
    kept: usize,
}

impl MockZoomBuilder {
    pub(crate) fn new() -> Self {
        let credentials = Credentials { client_id: "mock-client".to_owned(), client_secret: "mock-secret".to_owned() };
        Self {
            account: Account::default(),
            scopes: None,
            lifetime: TOKEN_LIFETIME,
            one_token_at_a_time: false,
            credentials,
            endpoints: None,
            kept: usize::MAX,
        }
    }

    /// Sets the account, in place of [`Account::default`].
    pub fn account(self, account: Account) -> Self {
        Self { account, ..self }
    }

    /// Sets the scopes that tokens carry; by default all that the declared endpoints name.
    pub fn scopes<S: Into<String>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        Self { scopes: Some(scopes.into_iter().map(Into::into).collect()), ..self }
    }

    /// Sets how long tokens live, by tokio's clock; by default 3600 s.
    pub fn token_lifetime(self, lifetime: Duration) -> Self {
        Self { lifetime, ..self }
    }

    /// Ends an account's token when another is asked for, as Zoom did at times; by default all live on.
    pub fn one_token_at_a_time(self) -> Self {
        Self { one_token_at_a_time: true, ..self }
    }

    /// Sets what the app proves itself with; by default `mock-client` and `mock-secret`.
    pub fn credentials(self, client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        let credentials = Credentials { client_id: client_id.into(), client_secret: client_secret.into() };
        Self { credentials, ..self }
    }

    /// Sets the endpoints that are served, in place of all that are linked into the program.
    pub fn endpoints(self, endpoints: impl IntoIterator<Item = &'static EndpointInfo>) -> Self {
        Self { endpoints: Some(endpoints.into_iter().collect()), ..self }
    }

    /// Sets how many of the latest requests are kept; by default all, which a test of many thousands may not want.
    pub fn keep_requests(self, kept: usize) -> Self {
        Self { kept, ..self }
    }

    /// Starts the mock on a free port of the loopback interface.
    ///
    /// # Errors
    ///
    /// When the port cannot be opened.
    pub async fn start(self) -> io::Result<MockZoom> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let shared = Arc::new(self.into_shared(listener.local_addr()?));
        let server = tokio::spawn(serve(listener, Arc::clone(&shared)));
        Ok(MockZoom::new(shared, server))
    }

    fn into_shared(self, address: SocketAddr) -> Shared {
        let endpoints = self.endpoints.unwrap_or_else(|| registry::endpoints().collect());
        let mut tokens = Tokens::new(format!("mock-token-{}", address.port()), self.lifetime, self.scopes);
        tokens.one_at_a_time = self.one_token_at_a_time;
        let state = State::new(self.account, tokens, self.kept);
        Shared::new(address, Router::new(endpoints), self.credentials, state)
    }
}
