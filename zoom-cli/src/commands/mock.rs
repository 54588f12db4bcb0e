//! `zoomctl mock`: runs a mock server, for tests in any language.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use zoom_mock::{MockZoom, ServeOptions, serve};

use crate::connection::{Plan, block_on};
use crate::terminal::{Failure, FailureKind, Output};

/// Serves a Zoom to test against.
///
/// It runs until Ctrl-C, has an account in memory, gives out tokens, and answers what is about its users, meetings, webinars,
/// registrants and recordings; of every other endpoint that is declared the call is checked, and then answered with status 501.
/// Its page shows the account, the requests that came, and what was wrong with them.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The port; 0 for any that is free.
    #[arg(long, default_value = "4010")]
    port: u16,
    /// The address to listen at; others than this machine's own let everybody in.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// Holds calls to the limits of a plan.
    #[arg(long)]
    plan: Option<Plan>,
    /// A JSON file with the account that is served.
    #[arg(long, value_name = "FILE")]
    account: Option<PathBuf>,
    /// Refuses parameters that no declaration has, which Zoom lets through.
    #[arg(long)]
    strict: bool,
    /// How long tokens live.
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
        options.strict = self.strict;
        options.token_lifetime = Duration::from_secs(self.token_lifetime);
        serve(options).await.map_err(|error| Failure::from(error.to_string()))
    }
}
