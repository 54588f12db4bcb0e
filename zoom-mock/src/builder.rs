//! Configures a mock.

use std::collections::BTreeSet;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::runtime::Handle;
use zoom_api::endpoint::RateLimit;
use zoom_api::limit::Plan;
use zoom_api::{EndpointInfo, registry};

use crate::http::serve;
use crate::mock::MockZoom;
use crate::script::Script;
use crate::zoom::{Account, Credentials, EventSubscription, Limits, Router, Shared, State, Tokens};

const TOKEN_LIFETIME: Duration = Duration::from_secs(3600);

/// Configures and starts a [`MockZoom`]; created by [`MockZoom::builder`].
#[derive(Debug)]
#[must_use = "the mock listens only after `start`"]
pub struct MockZoomBuilder {
    account: Account,
    sub_accounts: Vec<Account>,
    scopes: Option<BTreeSet<String>>,
    token_lifetime: Duration,
    one_active_token: bool,
    credentials: Credentials,
    endpoints: Option<Vec<&'static EndpointInfo>>,
    max_recorded_requests: usize,
    max_recorded_bytes: usize,
    limits: Limits,
    api_url: Option<String>,
    is_lenient: bool,
    address: SocketAddr,
    subscriptions: Vec<EventSubscription>,
}

impl MockZoomBuilder {
    pub(crate) fn new() -> Self {
        let credentials = Credentials { client_id: "mock-client".to_owned(), client_secret: "mock-secret".to_owned() };
        Self {
            account: Account::default(),
            sub_accounts: Vec::new(),
            scopes: None,
            token_lifetime: TOKEN_LIFETIME,
            one_active_token: false,
            credentials,
            endpoints: None,
            max_recorded_requests: usize::MAX,
            max_recorded_bytes: usize::MAX,
            limits: Limits::default(),
            api_url: None,
            is_lenient: false,
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            subscriptions: Vec::new(),
        }
    }

    /// Sets the account; the default is [`Account::default`].
    pub fn account(self, account: Account) -> Self {
        Self { account, ..self }
    }

    /// Adds an account that the account manages. Its calls have the prefix `/accounts/{id}` in their paths.
    ///
    /// The prefix with the account's own ID, or with any ID if it manages no accounts, refers to the account itself.
    pub fn sub_account(mut self, account: Account) -> Self {
        self.sub_accounts.push(account);
        self
    }

    /// Sets the scopes of tokens; the default is all scopes that the endpoints declare.
    pub fn scopes<S: Into<String>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        Self { scopes: Some(scopes.into_iter().map(Into::into).collect()), ..self }
    }

    /// Sets the lifetime of access tokens, by tokio's clock; the default is 3600 s.
    pub fn token_lifetime(self, lifetime: Duration) -> Self {
        Self { token_lifetime: lifetime, ..self }
    }

    /// Revokes the previous tokens when the account or the app gets a new one, as Zoom did in the past; by default they stay valid.
    pub fn one_active_token(self) -> Self {
        Self { one_active_token: true, ..self }
    }

    /// Sets the app's client ID and client secret; the defaults are `mock-client` and `mock-secret`.
    pub fn credentials(self, client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        let credentials = Credentials { client_id: client_id.into(), client_secret: client_secret.into() };
        Self { credentials, ..self }
    }

    /// Sets the declared endpoints; the default is all endpoints that are linked into the program.
    pub fn endpoints(self, endpoints: impl IntoIterator<Item = &'static EndpointInfo>) -> Self {
        Self { endpoints: Some(endpoints.into_iter().collect()), ..self }
    }

    /// Limits the recorded requests to the latest ones; by default all are recorded.
    pub fn max_recorded_requests(self, max: usize) -> Self {
        Self { max_recorded_requests: max, ..self }
    }

    /// Limits the recorded requests to the latest ones whose bodies have at most this many bytes in total; by default all are recorded.
    pub fn max_recorded_bytes(self, max: usize) -> Self {
        Self { max_recorded_bytes: max, ..self }
    }

    /// Enforces the rate limits of a plan by the label of each endpoint, in a sliding window; by default no limits are enforced.
    ///
    /// A plan includes its daily limits, and the limit of 100 meetings and webinars that a user creates or updates per day. Responses
    /// report the limit in `X-RateLimit-Category`, `-Type`, `-Limit` and `-Remaining`.
    pub fn plan(mut self, plan: Plan) -> Self {
        self.limits.plan = Some(plan);
        self
    }

    /// Sets the number of calls of a label per UTC day; the default is the plan's.
    pub fn daily_limit(mut self, label: RateLimit, calls: u32) -> Self {
        self.limits.daily.insert(label, calls);
        self
    }

    /// Limits concurrent requests that change the resource at one path; by default there is no limit.
    ///
    /// Requests overlap only if [`On::delay`](crate::On::delay) or [`Reply::delay`](crate::Reply::delay) delays their responses.
    pub fn max_concurrent_changes(mut self, max: usize) -> Self {
        self.limits.concurrency.max = Some(max);
        self
    }

    /// Sets the `api_url` of token responses, such as `https://api-eu.zoom.us`; the default is the mock's URL.
    ///
    /// Clients with an explicit base URL ignore it.
    pub fn api_url(self, api_url: impl Into<String>) -> Self {
        Self { api_url: Some(api_url.into()), ..self }
    }

    /// Accepts undeclared parameters, which Zoom ignores, and notes them in [`RecordedRequest::notes`].
    ///
    /// Likely misspellings, and parameters in the wrong part of the request, are still rejected, since Zoom would silently
    /// ignore them.
    ///
    /// [`RecordedRequest::notes`]: crate::RecordedRequest::notes
    pub fn lenient(self) -> Self {
        Self { is_lenient: true, ..self }
    }

    /// Adds a subscription to events, as [`MockZoom::subscribe`] does; its receiver must already run.
    pub fn subscription(mut self, subscription: EventSubscription) -> Self {
        self.subscriptions.push(subscription);
        self
    }

    /// Sets the address to listen on; the default is a free port of the loopback interface, as is port 0.
    pub fn address(self, address: SocketAddr) -> Self {
        Self { address, ..self }
    }

    /// Starts the mock.
    ///
    /// # Errors
    ///
    /// Fails if the address is not available, or if a receiver of events does not answer the URL validation.
    pub async fn start(mut self) -> io::Result<MockZoom> {
        let subscriptions = std::mem::take(&mut self.subscriptions);
        let listener = TcpListener::bind(self.address).await?;
        let shared = Arc::new(self.into_shared(listener.local_addr()?, Handle::current()));
        let server = tokio::spawn(serve(listener, Arc::clone(&shared)));
        let mock = MockZoom::new(shared, server);
        for subscription in subscriptions {
            mock.subscribe(subscription).await.map_err(io::Error::other)?;
        }
        Ok(mock)
    }

    fn into_shared(self, address: SocketAddr, runtime: Handle) -> Shared {
        let endpoints = self.endpoints.unwrap_or_else(|| registry::endpoints().collect());
        let mut tokens = Tokens::new(format!("mock-token-{}", address.port()), self.token_lifetime, self.scopes);
        tokens.one_active = self.one_active_token;
        let state = State { sub_accounts: self.sub_accounts, limits: self.limits, ..State::new(self.account, tokens) };
        let script = Script::new(self.max_recorded_requests, self.max_recorded_bytes);
        let mut shared = Shared::new(address, Router::new(endpoints), self.credentials, script, state, runtime);
        shared.api_url = self.api_url;
        shared.is_lenient = self.is_lenient;
        shared
    }
}
