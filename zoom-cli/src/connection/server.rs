//! The servers to call, and the profile to use there.

use clap::Args;
use url::{Host, Url};
use zoom_api::Client;
use zoom_api::client::ClientBuilder;
use zoom_api::transport::ReqwestTransport;

use super::credentials::{self, Credentials};
use super::profile::{Login, Profile};
use super::recorder::RequestRecorder;
use super::variable;
use crate::terminal::Failure;

/// Options of every command that needs a server or a login.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Connection")]
#[allow(rustdoc::bare_urls, reason = "the help prints the text as it is")]
pub(crate) struct ServerOptions {
    /// Base URL of the API [default: https://api.zoom.us/v2].
    #[arg(long, value_name = "URL", env = "ZOOM_BASE_URL", hide_env_values = true)]
    base_url: Option<String>,
    /// Base URL for OAuth [default: https://zoom.us, or the host of --base-url if that is local].
    #[arg(long, value_name = "URL", env = "ZOOM_OAUTH_URL", hide_env_values = true)]
    oauth_url: Option<String>,
    /// Stored login to use, instead of credentials from the environment.
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
}

/// The placeholder for the access token in requests that are only printed.
pub(crate) const TOKEN_PLACEHOLDER: &str = "$ZOOM_ACCESS_TOKEN";

impl ServerOptions {
    /// The available credentials.
    ///
    /// # Errors
    /// Fails if there are none.
    pub(crate) fn credentials(&self) -> Result<Credentials, Failure> {
        credentials::find(&self.profile()?, self.profile.is_some())
    }

    /// The selected profile.
    ///
    /// # Errors
    /// Fails if its name is invalid.
    pub(crate) fn profile(&self) -> Result<Profile, Failure> {
        let name = self.profile.clone().or_else(|| variable("ZOOM_PROFILE"));
        Profile::named(name.as_deref())
    }

    /// The base URL of the API; `None` for the default.
    pub(crate) fn base_url(&self, login: Option<&Login>) -> Option<String> {
        non_empty(&self.base_url).or_else(|| login?.base_url.clone())
    }

    /// The base URL for OAuth; `None` for the default. A base URL on a loopback address serves both.
    pub(crate) fn oauth_url(&self, login: Option<&Login>) -> Option<String> {
        non_empty(&self.oauth_url).or_else(|| login?.oauth_url.clone()).or_else(|| {
            let url = Url::parse(&self.base_url(login)?).ok().filter(is_loopback)?;
            Some(url.origin().ascii_serialization())
        })
    }

    /// Builds a client for requests that are only printed.
    ///
    /// # Errors
    /// Fails if a URL is invalid.
    pub(crate) fn dry_client(&self) -> Result<Client, Failure> {
        Ok(self.dry_builder()?.build()?)
    }

    /// Builds a client that keeps its request instead of sending it.
    ///
    /// # Errors
    /// Fails if a URL is invalid.
    pub(super) fn recording_client(&self) -> Result<(Client, RequestRecorder), Failure> {
        let recorder = RequestRecorder::default();
        Ok((self.dry_builder()?.transport(recorder.clone()).unlimited().build()?, recorder))
    }

    fn dry_builder(&self) -> Result<ClientBuilder, Failure> {
        let login = self.profile()?.load()?;
        Ok(self.builder(login.as_ref())?.token(TOKEN_PLACEHOLDER))
    }

    /// Starts building a client with the URLs that apply.
    ///
    /// # Errors
    /// Fails if TLS cannot be set up.
    pub(super) fn builder(&self, login: Option<&Login>) -> Result<ClientBuilder, Failure> {
        let builder = Client::builder()
            .transport(ReqwestTransport::builder().proxy_from_environment().build()?)
            .dangerous_allow_http_loopback(true)
            .user_agent(concat!("zoomctl/", env!("CARGO_PKG_VERSION")));
        match self.base_url(login) {
            Some(url) => Ok(builder.base_url(url)),
            None => Ok(builder),
        }
    }
}

/// The value of an option; an empty environment variable counts as unset.
fn non_empty(value: &Option<String>) -> Option<String> {
    value.clone().filter(|value| !value.is_empty())
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
