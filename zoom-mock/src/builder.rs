//! Sets a mock up before it starts.

use std::collections::BTreeSet;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use zoom_api::endpoint::RateLimit;
use zoom_api::limit::Plan;
use zoom_api::{EndpointInfo, registry};

use crate::account::Account;
use crate::limits::Limits;
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
    one_active_token: bool,
    credentials: Credentials,
    endpoints: Option<Vec<&'static EndpointInfo>>,
    kept: usize,
    sub_accounts: Vec<Account>,
    limits: Limits,
    api_url: Option<String>,
    is_lenient: bool,
    address: SocketAddr,
}

impl MockZoomBuilder {
    pub(crate) fn new() -> Self {
        let credentials = Credentials { client_id: "mock-client".to_owned(), client_secret: "mock-secret".to_owned() };
        Self {
            account: Account::default(),
            scopes: None,
            lifetime: TOKEN_LIFETIME,
            one_active_token: false,
            credentials,
            endpoints: None,
            kept: usize::MAX,
            sub_accounts: Vec::new(),
            limits: Limits::default(),
            api_url: None,
            is_lenient: false,
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
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
    pub fn one_active_token(self) -> Self {
        Self { one_active_token: true, ..self }
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
    pub fn max_recorded_requests(self, kept: usize) -> Self {
        Self { kept, ..self }
    }

    /// Adds an account that the account manages: the same paths under `/accounts/{id}` are about it.
    ///
    /// With the account's own ID they are about the account itself; as they are with any ID while it manages none.
    pub fn sub_account(mut self, account: Account) -> Self {
        self.sub_accounts.push(account);
        self
    }

    /// Holds calls to the limits of a plan, in a sliding window, by the label of each endpoint; by default there are none.
    ///
    /// With a plan come its limits of a day, and the 100 meetings and webinars that each user may create or update in one.
    /// Answers tell how things stand in `X-RateLimit-Category`, `-Type`, `-Limit` and `-Remaining`.
    pub fn plan(mut self, plan: Plan) -> Self {
        self.limits.plan = Some(plan);
        self
    }

    /// Sets how many calls of a label fit into a UTC day, in place of the plan's.
    pub fn daily_limit(mut self, label: RateLimit, calls: u32) -> Self {
        self.limits.daily.insert(label, calls);
        self
    }

    /// Refuses a request that changes something while so many others to the same path are being answered; by default none is.
    ///
    /// Answers take no time but for what [`On::delay`](crate::On::delay) adds.
    pub fn max_concurrent_changes(mut self, requests: usize) -> Self {
        self.limits.at_work.most = Some(requests);
        self
    }

    /// Sets the host that tokens name as the account's own, such as `https://api-eu.zoom.us`; by default the mock's.
    ///
    /// A client keeps to the base URL that it was given, if it was given one.
    pub fn api_url(self, api_url: impl Into<String>) -> Self {
        Self { api_url: Some(api_url.into()), ..self }
    }

    /// Lets parameters through that no declaration has, as Zoom does, and notes them in [`RecordedRequest::notes`](crate::RecordedRequest::notes).
    ///
    /// What is a misspelling of a parameter, or stands where another is declared, is refused all the same: Zoom would leave it
    /// out without a word.
    pub fn lenient(self) -> Self {
        Self { is_lenient: true, ..self }
    }

    /// Sets where the mock listens; by default on a free port of the loopback interface, which port 0 stands for.
    pub fn address(self, address: SocketAddr) -> Self {
        Self { address, ..self }
    }

    /// Starts the mock.
    ///
    /// # Errors
    ///
    /// When the port cannot be opened.
    pub async fn start(self) -> io::Result<MockZoom> {
        let listener = TcpListener::bind(self.address).await?;
        let shared = Arc::new(self.into_shared(listener.local_addr()?));
        let server = tokio::spawn(serve(listener, Arc::clone(&shared)));
        Ok(MockZoom::new(shared, server))
    }

    fn into_shared(self, address: SocketAddr) -> Shared {
        let endpoints = self.endpoints.unwrap_or_else(|| registry::endpoints().collect());
        let mut tokens = Tokens::new(format!("mock-token-{}", address.port()), self.lifetime, self.scopes);
        tokens.one_at_a_time = self.one_active_token;
        let state = State {
            sub_accounts: self.sub_accounts,
            limits: self.limits,
            ..State::new(self.account, tokens, self.kept)
        };
        let mut shared = Shared::new(address, Router::new(endpoints), self.credentials, state);
        shared.api_url = self.api_url;
        shared.is_lenient = self.is_lenient;
        shared
    }
}
