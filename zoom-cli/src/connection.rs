//! Connections to Zoom: servers, profiles, credentials and clients.

mod admission;
mod credentials;
mod keyring;
mod profile;
mod recorder;
mod server;
mod webhook;

use std::time::Duration;

use clap::{Args, ValueEnum};
use zoom_api::Client;
use zoom_api::auth::Scopes;
use zoom_api::limit;

use crate::terminal::{Failure, FailureKind};
pub(crate) use admission::admitted;
pub(crate) use credentials::Credentials;
pub(crate) use profile::{Login, Profile, SecretStorage, Secrets};
pub(crate) use recorder::RequestRecorder;
pub(crate) use server::{ServerOptions, TOKEN_PLACEHOLDER};
pub(crate) use webhook::Webhook;

/// Options of every command that sends calls.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Connection {
    #[command(flatten)]
    server: ServerOptions,
    /// Plan of the account, which determines the rate limits.
    #[arg(long, env = "ZOOM_PLAN", default_value = "pro", hide_env_values = true)]
    plan: Plan,
    /// Sub-account to act for, if the login belongs to a master account.
    #[arg(long, value_name = "ID")]
    for_account: Option<String>,
    /// Timeout of a call, including retries; a listing also waits for the rate limit of its calls.
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = clap::value_parser!(u64).range(1..))]
    timeout: u64,
}

/// The plan of an account.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Plan {
    /// Free plan.
    Free,
    /// Pro plan.
    Pro,
    /// Business, Education, Enterprise or higher.
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
    /// Builds a client with the available credentials.
    ///
    /// # Errors
    /// Fails if there are no credentials, or a URL is invalid.
    pub(crate) fn client(&self) -> Result<Client, Failure> {
        let credentials = self.server.credentials()?;
        let builder = self
            .server
            .builder(credentials.login())?
            .plan(self.plan.into())
            .timeout(Duration::from_secs(self.timeout))
            .attempt_timeout(Duration::from_secs(self.timeout.min(30)));
        let client = credentials.apply(builder, self.server.oauth_url(credentials.login()))?.build()?;
        Ok(self.for_account(client))
    }

    /// The scopes of the stored login; `None` if they are not known.
    pub(crate) async fn granted_scopes(&self) -> Option<Scopes> {
        match self.server.credentials().ok()? {
            Credentials::Profile(profile, login) => profile.grant(&login).await.ok()??.scopes().cloned(),
            Credentials::Token(_) | Credentials::App(_) => None,
        }
    }

    /// Builds a client for requests that are only printed.
    ///
    /// # Errors
    /// Fails if a URL is invalid.
    pub(crate) fn dry_client(&self) -> Result<Client, Failure> {
        Ok(self.for_account(self.server.dry_client()?))
    }

    /// Builds a client that keeps its request instead of sending it.
    ///
    /// # Errors
    /// Fails if a URL is invalid.
    pub(crate) fn recording_client(&self) -> Result<(Client, RequestRecorder), Failure> {
        let (client, recorder) = self.server.recording_client()?;
        Ok((self.for_account(client), recorder))
    }

    fn for_account(&self, client: Client) -> Client {
        match &self.for_account {
            Some(id) => client.for_account(id),
            None => client,
        }
    }
}

/// An environment variable that is set and not empty.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Runs a future to its end, or until Ctrl-C is pressed.
///
/// # Errors
/// Fails if the future fails or is interrupted.
pub(crate) fn block_on<T>(future: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::from(format!("cannot start the async runtime: {error}")))?;
    runtime.block_on(async {
        tokio::select! {
            outcome = future => outcome,
            // If no handler can be installed, Ctrl-C ends the process.
            Ok(()) = tokio::signal::ctrl_c() => Err(Failure::new(FailureKind::Interrupted, "interrupted")),
        }
    })
}
