//! `zoomctl mcp`: a server of the Model Context Protocol on stdin and stdout.
//!
//! Three [`tools`] cover all declarations: [`search`] finds endpoints, [`show`] describes one, and [`call`](mod@call) calls it.

mod call;
mod handler;
mod redact;
mod search;
mod show;
mod tools;

use clap::Args;
use rmcp::ServiceExt as _;
use rmcp::transport::stdio_pipes;

use crate::connection::{Connection, block_on};
use crate::terminal::{Failure, note};
use handler::Handler;

/// Serve the endpoints to an AI assistant (Model Context Protocol).
///
/// Speaks the protocol on stdin and stdout; assistants start it themselves. It has three tools: search the endpoints, show one, and call one.
/// Only GET is permitted, unless --allow-writes is set. Calls use the login, scopes and rate limits of `zoomctl call`, and secret fields of
/// responses, such as passcodes and links to start a meeting, are replaced.
#[derive(Debug, Args)]
#[command(after_long_help = HELP)]
pub(crate) struct Arguments {
    /// Permit calls that change or delete something.
    #[arg(long)]
    allow_writes: bool,
    /// Do not replace the secret fields of responses.
    #[arg(long)]
    show_secrets: bool,
    #[command(flatten)]
    connection: Connection,
}

const HELP: &str = "\
Configuration of an assistant:
  {\"mcpServers\": {\"zoom\": {\"command\": \"zoomctl\", \"args\": [\"mcp\"]}}}";

/// Serves until stdin is closed.
///
/// # Errors
/// Fails if the other side does not speak the protocol.
pub(crate) fn run(arguments: Arguments) -> Result<(), Failure> {
    let failed = |error: String| Failure::from(format!("the MCP session failed: {error}"));
    block_on(async {
        if std::io::IsTerminal::is_terminal(&std::io::stdin()) {
            note("zoomctl: waiting for an MCP client on stdin; see `zoomctl mcp --help`");
        }
        let handler = Handler::new(arguments.connection, arguments.allow_writes, arguments.show_secrets);
        let session = handler.serve(stdio_pipes()).await;
        let session = session.map_err(|error| {
            failed(error.to_string()).hint("an assistant starts this command; see `zoomctl mcp --help`")
        })?;
        session.waiting().await.map(drop).map_err(|error| failed(error.to_string()))
    })
}
