//! `zoomctl mock`: runs a mock server, for tests in any language.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use zoom_mock::{MockZoom, ServeOptions, serve};

use crate::connection::{Plan, block_on};
use crate::terminal::{Failure, FailureKind, Output};

/// Run a mock server of the API.
///
/// The server runs until Ctrl-C. It keeps an account in memory, issues tokens, and implements the endpoints of users, meetings, webinars,
/// registrants and recordings. All other declared endpoints respond with examples. Requests are validated. A status page shows the account,
/// the received requests, and their errors; `/__mock/replies` scripts replies.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Port to listen on; 0 selects a free port.
    #[arg(long, default_value = "4010")]
    port: u16,
    /// Address to listen on; any address but loopback exposes the server to the network.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// Enforce the rate limits of this plan.
    #[arg(long)]
    plan: Option<Plan>,
    /// JSON file with the account to serve.
    #[arg(long, value_name = "FILE")]
    account: Option<PathBuf>,
    /// JSON file with scripted replies.
    #[arg(long, value_name = "FILE")]
    replies: Option<PathBuf>,
    /// File of recorded traffic to replay.
    #[arg(long, value_name = "FILE")]
    replay: Option<PathBuf>,
    /// Reject undeclared parameters, which Zoom ignores.
    #[arg(long)]
    strict: bool,
    /// Lifetime of access tokens.
    #[arg(long, value_name = "SECONDS", default_value = "3600")]
    token_lifetime: u64,
}

/// Serves until Ctrl-C.
///
/// # Errors
/// Fails if the account cannot be read, or the address is in use.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let outcome = block_on(async {
        let mock = arguments.start().await?;
        out.line(mock.connection_info().trim_end())?;
        out.flush()?;
        std::future::pending::<()>().await;
        drop(mock);
        Ok(())
    });
    outcome.or_else(|failure| if failure.kind() == FailureKind::Interrupted { Ok(()) } else { Err(failure) })
}

impl Arguments {
    async fn start(&self) -> Result<MockZoom, Failure> {
        let mut options = ServeOptions::default();
        options.host = self.host;
        options.port = self.port;
        options.plan = self.plan.map(Into::into);
        options.account.clone_from(&self.account);
        options.replies.clone_from(&self.replies);
        options.replay.clone_from(&self.replay);
        options.strict = self.strict;
        options.token_lifetime = Duration::from_secs(self.token_lifetime);
        serve(options).await.map_err(|error| Failure::from(error.to_string()))
    }
}
