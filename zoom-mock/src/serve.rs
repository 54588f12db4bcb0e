//! A mock that stands alone, for programs in any language.

use std::error::Error;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use zoom_api::limit::Plan;

use crate::account::Account;
use crate::mock::MockZoom;

/// Where nothing else is said.
const PORT: u16 = 4010;

/// How many requests a mock keeps that may run for days.
const KEPT: usize = 1000;

/// What a mock is started with that stands alone; see [`serve`].
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
    /// The address of the interface: the loopback one unless it is said otherwise.
    pub host: IpAddr,
    /// The port: 4010 unless it is said otherwise, any that is free when 0.
    pub port: u16,
    /// The plan to whose limits calls are held; to none when `None`.
    pub plan: Option<Plan>,
    /// A file with the account, as [`Account::from_json`] reads it; [`Account::default`] when `None`.
    pub account: Option<PathBuf>,
    /// Whether parameters are refused that no declaration has; otherwise they are let through, as Zoom does, and the page notes them.
    pub strict: bool,
    /// How long tokens live: 3600 s unless it is said otherwise.
    pub token_lifetime: Duration,
}

impl Default for ServeOptions {
    fn default() -> Self {
        Self {
            host: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: PORT,
            plan: None,
            account: None,
            strict: false,
            token_lifetime: Duration::from_secs(3600),
        }
    }
}

/// Starts a mock that stands alone: the same as the one of a test, on a port that stays, with a page at `/` that shows what it holds and
/// sees. It stops when what is returned is dropped.
///
/// # Errors
/// When the file of the account cannot be read, or the port not be opened.
pub async fn serve(options: ServeOptions) -> Result<MockZoom, ServeError> {
    let account = options.account.as_deref().map_or_else(|| Ok(Account::default()), read)?;
    let address = SocketAddr::new(options.host, options.port);
    let mut builder = MockZoom::builder()
        .account(account)
        .token_lifetime(options.token_lifetime)
        .max_recorded_requests(KEPT)
        .address(address);
    if !options.strict {
        builder = builder.lenient();
    }
    if let Some(plan) = options.plan {
        builder = builder.plan(plan);
    }
    builder.start().await.map_err(|error| ServeError { what: format!("cannot listen on {address}: {error}") })
}

fn read(path: &Path) -> Result<Account, ServeError> {
    let failed = |cause: &dyn fmt::Display| ServeError { what: format!("cannot read {}: {cause}", path.display()) };
    let text = std::fs::read_to_string(path).map_err(|error| failed(&error))?;
    let account = serde_json::from_str(&text).map_err(|error| failed(&error))?;
    Account::from_json(&account).map_err(|error| failed(&error))
}

/// Says why a mock could not be started.
#[derive(Debug)]
pub struct ServeError {
    what: String,
}

impl fmt::Display for ServeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl Error for ServeError {}

impl MockZoom {
    /// What a person needs to point a program here: the page, the URLs, and the app's credentials.
    #[must_use]
    pub fn connection_info(&self) -> String {
        let (page, base_url, oauth_url) = (self.oauth_url(), self.base_url(), self.oauth_url());
        let (account, client, secret) = (self.account_id(), self.client_id(), self.client_secret());
        format!(
            "A Zoom to test against is at {page}/ in your browser.\n\n  \
             base URL       {base_url}\n  \
             token URL      {oauth_url}/oauth/token\n  \
             account ID     {account}\n  \
             client ID      {client}\n  \
             client secret  {secret}\n"
        )
    }
}
