//! How Zoom is reached: where it is, who calls, and how fast.

mod credentials;

use std::time::Duration;

use clap::{Args, ValueEnum};
use url::{Host, Url};
use zoom_api::Client;
use zoom_api::client::ClientBuilder;
use zoom_api::limit;

use crate::failure::{Failure, Kind};
use crate::profile::{Login, Profile};
pub(crate) use credentials::{Credentials, source};

/// Options of every command that reaches Zoom.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Connection {
    /// Where the API is: https://api.zoom.us/v2 unless told otherwise.
    #[arg(long, value_name = "URL", env = "ZOOM_BASE_URL", hide_env_values = true)]
    base_url: Option<String>,
    /// Where tokens are given: https://zoom.us, or the host of a base URL on this machine.
    #[arg(long, value_name = "URL", env = "ZOOM_OAUTH_URL", hide_env_values = true)]
    oauth_url: Option<String>,
    /// The login to use, if there are several.
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// The account's plan, whose limits calls keep to.
    #[arg(long, env = "ZOOM_PLAN", default_value = "pro", hide_env_values = true)]
    plan: Plan,
    /// How long a call may take, waiting and retries included.
    #[arg(long, value_name = "SECONDS", default_value = "60")]
    timeout: u64,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Plan {
    /// Free.
    Free,
    /// Pro.
    Pro,
    /// Business, Education, Enterprise and above.
    Business,
}

impl From<Plan> for limit::Plan {
    fn from(plan: Plan) -> Self {
        match plan {
            Plan::Free => Self::Free,
            Plan::Pro => Self::Pro,
            Plan::Business => Self::Business,
        }
    }
}

/// What stands for the token where a request is only shown.
pub(crate) const TOKEN_PLACE: &str = "$ZOOM_ACCESS_TOKEN";

impl Connection {
    /// Makes a client with the credentials that are at hand.
    ///
    /// # Errors
    /// When there are none, or a URL cannot be used.
    pub(crate) fn client(&self) -> Result<Client, Failure> {
        let credentials = self.credentials()?;
        let builder = self.builder(credentials.login());
        Ok(credentials.set(builder, self.oauth_url(credentials.login()))?.build()?)
    }

    /// Makes a client that can say what it would send, and send nothing.
    ///
    /// # Errors
    /// When a URL cannot be used.
    pub(crate) fn dry_client(&self) -> Result<Client, Failure> {
        let login = self.profile()?.load()?;
        Ok(self.builder(login.as_ref()).token(TOKEN_PLACE).build()?)
    }

    /// The credentials that are at hand.
    ///
    /// # Errors
    /// When there are none.
    pub(crate) fn credentials(&self) -> Result<Credentials, Failure> {
        source(&self.profile()?, self.is_profile_named())
    }

    /// The profile that is meant.
    ///
    /// # Errors
    /// When its name is none.
    pub(crate) fn profile(&self) -> Result<Profile, Failure> {
        let name = self.profile.clone().or_else(|| variable("ZOOM_PROFILE"));
        Profile::named(name.as_deref())
    }

    fn is_profile_named(&self) -> bool {
        self.profile.is_some()
    }

    /// Where the API is, unless at Zoom.
    pub(crate) fn base_url(&self, login: Option<&Login>) -> Option<String> {
        self.base_url.clone().or_else(|| login?.base_url.clone())
    }

    /// Where tokens are given, unless at Zoom: a server on this machine has both in one place.
    pub(crate) fn oauth_url(&self, login: Option<&Login>) -> Option<String> {
        let said = self.oauth_url.clone().or_else(|| login?.oauth_url.clone());
        said.or_else(|| {
            let url = Url::parse(&self.base_url(login)?).ok().filter(is_loopback)?;
            Some(url.origin().ascii_serialization())
        })
    }

    fn builder(&self, login: Option<&Login>) -> ClientBuilder {
        let builder = Client::builder()
            .dangerous_allow_http_loopback(true)
            .plan(self.plan.into())
            .timeout(Duration::from_secs(self.timeout))
            .attempt_timeout(Duration::from_secs(self.timeout.min(30)))
            .user_agent(concat!("zoomctl/", env!("CARGO_PKG_VERSION")));
        match self.base_url(login) {
            Some(url) => builder.base_url(url),
            None => builder,
        }
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// A variable of the environment that is set and not empty.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Runs what waits for Zoom, until it is done or Ctrl-C is pressed.
///
/// # Errors
/// Those of the work, and when it was stopped.
pub(crate) fn block_on<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::from(format!("cannot wait for anything: {error}")))?;
    runtime.block_on(async {
        tokio::select! {
            done = work => done,
            // Without a way to be told of Ctrl-C, the system ends the program.
            Ok(()) = tokio::signal::ctrl_c() => Err(Failure::new(Kind::Interrupted, "stopped")),
        }
    })
}
