//! How Zoom is reached: where it is, who calls, and how fast.

mod credentials;
mod place;

use std::time::Duration;

use clap::{Args, ValueEnum};
use zoom_api::Client;
use zoom_api::limit;

use crate::failure::{Failure, Kind};
pub(crate) use credentials::Credentials;
pub(crate) use place::{Place, TOKEN_PLACE};

/// Options of every command that calls.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Connection {
    #[command(flatten)]
    place: Place,
    /// The account's plan, whose limits calls keep to.
    #[arg(long, env = "ZOOM_PLAN", default_value = "pro", hide_env_values = true)]
    plan: Plan,
    /// The sub-account that the call is for, by its ID, when a master account calls.
    #[arg(long, value_name = "ID")]
    for_account: Option<String>,
    /// How long a call may take, waiting and retries included.
    #[arg(long, value_name = "SECONDS", default_value = "60")]
    timeout: u64,
}

/// The plan of an account.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Plan {
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

impl Connection {
    /// Makes a client with the credentials that are at hand.
    ///
    /// # Errors
    /// When there are none, or a URL cannot be used.
    pub(crate) fn client(&self) -> Result<Client, Failure> {
        let credentials = self.place.credentials()?;
        let builder = self
            .place
            .builder(credentials.login())
            .plan(self.plan.into())
            .timeout(Duration::from_secs(self.timeout))
            .attempt_timeout(Duration::from_secs(self.timeout.min(30)));
        let client = credentials.set(builder, self.place.oauth_url(credentials.login()))?.build()?;
        Ok(self.of_account(client))
    }

    /// Makes a client that can say what it would send, and send nothing.
    ///
    /// # Errors
    /// When a URL cannot be used.
    pub(crate) fn dry_client(&self) -> Result<Client, Failure> {
        Ok(self.of_account(self.place.dry_client()?))
    }

    fn of_account(&self, client: Client) -> Client {
        match &self.for_account {
            Some(id) => client.for_account(id),
            None => client,
        }
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
