//! The commands, one module each. No command imports another one.

mod api;
mod call;
mod check;
pub(crate) mod completions;
mod decode;
mod download;
mod endpoints;
mod events;
mod explain;
mod import;
mod limits;
mod listen;
mod login;
mod logout;
mod man;
mod mcp;
mod mock;
mod move_secrets;
mod scopes;
mod show;
mod trigger;
mod whoami;

use clap::Subcommand;

use crate::terminal::{Failure, Output};

/// A command with its arguments.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Endpoints(endpoints::Arguments),
    Show(show::Arguments),
    Call(call::Arguments),
    Api(api::Arguments),
    Decode(decode::Arguments),
    Events(events::Arguments),
    Trigger(trigger::Arguments),
    Listen(listen::Arguments),
    Scopes(scopes::Arguments),
    Limits(limits::Arguments),
    Explain(explain::Arguments),
    Download(download::Arguments),
    Login(login::Arguments),
    Logout(logout::Arguments),
    MoveSecrets(move_secrets::Arguments),
    Whoami(whoami::Arguments),
    Mcp(mcp::Arguments),
    Mock(mock::Arguments),
    Check(check::Arguments),
    Import(import::Arguments),
    Completions(completions::Arguments),
    Man(man::Arguments),
}

impl Command {
    /// Whether the output is JSON.
    pub(crate) const fn prints_json(&self) -> bool {
        match self {
            Self::Endpoints(arguments) => arguments.json,
            Self::Show(arguments) => arguments.json,
            Self::Decode(arguments) => arguments.json,
            Self::Events(arguments) => arguments.prints_json(),
            Self::Scopes(arguments) => arguments.json,
            Self::Limits(arguments) => arguments.json,
            Self::Whoami(arguments) => arguments.json,
            _ => false,
        }
    }

    /// Runs the command; `zoomctl` is the whole command line, for the manual.
    ///
    /// # Errors
    /// Fails if the command fails, with a message for the person at the terminal.
    pub(crate) fn run(self, zoomctl: clap::Command) -> Result<(), Failure> {
        let mut out = Output::new();
        let outcome = self.run_with(zoomctl, &mut out);
        // Output that precedes a failure is still printed; the failure of the command takes precedence over that of the stream.
        let flushed = out.flush();
        outcome.and(flushed)
    }

    fn run_with(self, zoomctl: clap::Command, out: &mut Output) -> Result<(), Failure> {
        match self {
            Self::Endpoints(arguments) => endpoints::run(&arguments, out),
            Self::Show(arguments) => show::run(&arguments, out),
            Self::Call(arguments) => call::run(&arguments, out),
            Self::Api(arguments) => api::run(&arguments, out),
            Self::Decode(arguments) => decode::run(&arguments, out),
            Self::Events(arguments) => events::run(&arguments, out),
            Self::Trigger(arguments) => trigger::run(&arguments, out),
            Self::Listen(arguments) => listen::run(&arguments, out),
            Self::Scopes(arguments) => scopes::run(&arguments, out),
            Self::Limits(arguments) => limits::run(&arguments, out),
            Self::Explain(arguments) => explain::run(&arguments, out),
            Self::Download(arguments) => download::run(&arguments, out),
            Self::Login(arguments) => login::run(&arguments),
            Self::Logout(arguments) => logout::run(&arguments),
            Self::MoveSecrets(arguments) => move_secrets::run(&arguments),
            Self::Whoami(arguments) => whoami::run(&arguments, out),
            Self::Mcp(arguments) => mcp::run(arguments),
            Self::Mock(arguments) => mock::run(&arguments, out),
            Self::Check(arguments) => check::run(&arguments, out),
            Self::Import(arguments) => import::run(&arguments, out),
            Self::Completions(arguments) => completions::run(&arguments, out),
            Self::Man(arguments) => man::run(&arguments, zoomctl, out),
        }
    }
}
