//! A standalone mock server for programs in any language.

use std::error::Error;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use zoom_api::limit::Plan;

use crate::mock::MockZoom;
use crate::traffic::Traffic;
use crate::zoom::{Account, add_rules_of_file};

/// Default port.
const PORT: u16 = 4010;

/// Number of recorded requests, since a standalone mock may run for days.
const MAX_RECORDED_REQUESTS: usize = 1000;

/// Total size of their bodies, in bytes.
const MAX_RECORDED_BYTES: usize = 64 << 20;

/// The options of a standalone mock server; see [`serve`].
///
/// # Examples
/// ```no_run
/// use zoom_mock::{ServeOptions, serve};
///
/// # async fn example() -> Result<(), zoom_mock::ServeError> {
/// let mut options = ServeOptions::default();
/// options.port = 4010;
/// let mock = serve(options).await?;
/// println!("{}", mock.connection_info());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ServeOptions {
    /// IP address to listen on; the default is the loopback interface.
    pub host: IpAddr,
    /// Port to listen on, 0 for any free one; the default is 4010.
    pub port: u16,
    /// Plan whose rate limits are enforced; the default is `None`, without limits.
    pub plan: Option<Plan>,
    /// JSON file with the account, in the format of [`Account::from_json`]; the default is `None`, for [`Account::default`].
    pub account: Option<PathBuf>,
    /// JSON file with a list of rules, in the format of `POST /__mock/replies`; the default is `None`.
    pub replies: Option<PathBuf>,
    /// File of traffic to replay, from a [`TrafficRecorder`](crate::TrafficRecorder); the default is `None`.
    pub replay: Option<PathBuf>,
    /// Whether undeclared parameters are rejected. By default they are accepted, since Zoom ignores them, and noted on the page.
    pub strict: bool,
    /// Lifetime of access tokens; the default is 3600 s.
    pub token_lifetime: Duration,
}

impl Default for ServeOptions {
    fn default() -> Self {
        Self {
            host: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: PORT,
            plan: None,
            account: None,
            replies: None,
            replay: None,
            strict: false,
            token_lifetime: Duration::from_secs(3600),
        }
    }
}

/// Starts a standalone mock server: the server of a test, on a fixed port, lenient by default.
///
/// The page at `/` shows the account and the requests. The server stops when the returned handle is dropped.
///
/// # Errors
/// Fails if a file cannot be read, or if the address is not available.
pub async fn serve(options: ServeOptions) -> Result<MockZoom, ServeError> {
    let account = options.account.as_deref().map_or_else(|| Ok(Account::default()), read_account)?;
    let address = SocketAddr::new(options.host, options.port);
    let mut builder = MockZoom::builder()
        .account(account)
        .token_lifetime(options.token_lifetime)
        .max_recorded_requests(MAX_RECORDED_REQUESTS)
        .max_recorded_bytes(MAX_RECORDED_BYTES)
        .address(address);
    if !options.strict {
        builder = builder.lenient();
    }
    if let Some(plan) = options.plan {
        builder = builder.plan(plan);
    }
    let started = builder.start().await;
    let mock = started.map_err(|error| ServeError { message: format!("cannot listen on {address}: {error}") })?;
    if let Some(path) = &options.replies {
        add_rules_of_file(&mock.shared, path).map_err(|message| ServeError { message })?;
    }
    if let Some(path) = &options.replay {
        let traffic = Traffic::load(path).and_then(|traffic| mock.replay(&traffic));
        traffic.map_err(|error| ServeError { message: error.to_string() })?;
    }
    Ok(mock)
}

fn read_account(path: &Path) -> Result<Account, ServeError> {
    let failed = |cause: &dyn fmt::Display| ServeError { message: format!("cannot read {}: {cause}", path.display()) };
    let text = std::fs::read_to_string(path).map_err(|error| failed(&error))?;
    let account = serde_json::from_str(&text).map_err(|error| failed(&error))?;
    Account::from_json(&account).map_err(|error| failed(&error))
}

/// The error of a standalone mock server that cannot start.
#[derive(Debug)]
pub struct ServeError {
    message: String,
}

impl fmt::Display for ServeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for ServeError {}

impl MockZoom {
    /// Describes for a person how to connect a program: the page, the URLs, and the app's credentials.
    #[must_use]
    pub fn connection_info(&self) -> String {
        let (page, base_url, oauth_url) = (self.oauth_url(), self.base_url(), self.oauth_url());
        let (account, client, secret) = (self.account_id(), self.client_id(), self.client_secret());
        format!(
            "The mock server runs; open {page}/ in a browser to see its requests.\n\n  \
             base URL       {base_url}\n  \
             token URL      {oauth_url}/oauth/token\n  \
             account ID     {account}\n  \
             client ID      {client}\n  \
             client secret  {secret}\n"
        )
    }
}
