//! Where Zoom is, and whose login is used there.

use clap::Args;
use url::{Host, Url};
use zoom_api::Client;
use zoom_api::client::ClientBuilder;

use super::credentials::{self, Credentials};
use super::variable;
use crate::failure::Failure;
use crate::profile::{Login, Profile};

/// Options of every command that knows of Zoom's place.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Place {
    /// Where the API is, if not at api.zoom.us/v2.
    #[arg(long, value_name = "URL", env = "ZOOM_BASE_URL", hide_env_values = true)]
    base_url: Option<String>,
    /// Where tokens are given, if not at zoom.us or, with a base URL on this machine, beside it.
    #[arg(long, value_name = "URL", env = "ZOOM_OAUTH_URL", hide_env_values = true)]
    oauth_url: Option<String>,
    /// The login to use, if there are several, whatever else the environment holds.
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
}

/// What stands for the token where a request is only shown.
pub(crate) const TOKEN_PLACE: &str = "$ZOOM_ACCESS_TOKEN";

impl Place {
    /// The credentials that are at hand.
    ///
    /// # Errors
    /// When there are none.
    pub(crate) fn credentials(&self) -> Result<Credentials, Failure> {
        credentials::source(&self.profile()?, self.profile.is_some())
    }

    /// The profile that is meant.
    ///
    /// # Errors
    /// When its name is none.
    pub(crate) fn profile(&self) -> Result<Profile, Failure> {
        let name = self.profile.clone().or_else(|| variable("ZOOM_PROFILE"));
        Profile::named(name.as_deref())
    }

    /// Where the API is, unless at Zoom.
    pub(crate) fn base_url(&self, login: Option<&Login>) -> Option<String> {
        said(&self.base_url).or_else(|| login?.base_url.clone())
    }

    /// Where tokens are given, unless at Zoom: a server on this machine has both in one place.
    pub(crate) fn oauth_url(&self, login: Option<&Login>) -> Option<String> {
        said(&self.oauth_url).or_else(|| login?.oauth_url.clone()).or_else(|| {
            let url = Url::parse(&self.base_url(login)?).ok().filter(is_loopback)?;
            Some(url.origin().ascii_serialization())
        })
    }

    /// Makes a client that can say what it would send, and send nothing.
    ///
    /// # Errors
    /// When a URL cannot be used.
    pub(crate) fn dry_client(&self) -> Result<Client, Failure> {
        let login = self.profile()?.load()?;
        Ok(self.builder(login.as_ref()).token(TOKEN_PLACE).build()?)
    }

    /// Starts a client that finds its way.
    pub(super) fn builder(&self, login: Option<&Login>) -> ClientBuilder {
        let builder = Client::builder()
            .dangerous_allow_http_loopback(true)
            .user_agent(concat!("zoomctl/", env!("CARGO_PKG_VERSION")));
        match self.base_url(login) {
            Some(url) => builder.base_url(url),
            None => builder,
        }
    }
}

/// What was said; a variable that is set to nothing says nothing.
fn said(value: &Option<String>) -> Option<String> {
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
