//! The commands that know our declarations.

use clap::Subcommand;

use crate::failure::Failure;
use crate::output::Output;
use crate::{call, decode, download, endpoints, limits, login, logout, mock, scopes, show, whoami};
use zoom_import::check;

/// One of them, with its arguments.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Endpoints(endpoints::Arguments),
    Show(show::Arguments),
    Call(call::Arguments),
    Decode(decode::Arguments),
    Scopes(scopes::Arguments),
    Limits(limits::Arguments),
    Download(download::Arguments),
    Login(login::Arguments),
    Logout(logout::Arguments),
    Whoami(whoami::Arguments),
    Mock(mock::Arguments),
    Check(check::Arguments),
}

impl Command {
    /// Whether it was asked for JSON.
    pub(crate) const fn prints_json(&self) -> bool {
        match self {
            Self::Endpoints(arguments) => arguments.json,
            Self::Show(arguments) => arguments.json,
            Self::Decode(arguments) => arguments.json,
            Self::Scopes(arguments) => arguments.json,
            Self::Limits(arguments) => arguments.json,
            Self::Whoami(arguments) => arguments.json,
            _ => false,
        }
    }

    /// Does what it says.
    ///
    /// # Errors
    /// Says what kept it from being done, for the person at the terminal.
    pub(crate) fn run(self) -> Result<(), Failure> {
        let mut out = Output::new();
        let done = self.with(&mut out);
        // What was printed before a failure is printed, and of two failures the first is told.
        let flushed = out.flush();
        done.and(flushed)
    }

    fn with(self, out: &mut Output) -> Result<(), Failure> {
        match self {
            Self::Endpoints(arguments) => endpoints::run(&arguments, out),
            Self::Show(arguments) => show::run(&arguments, out),
            Self::Call(arguments) => call::run(&arguments, out),
            Self::Decode(arguments) => decode::run(&arguments, out),
            Self::Scopes(arguments) => scopes::run(&arguments, out),
            Self::Limits(arguments) => limits::run(&arguments, out),
            Self::Download(arguments) => download::run(&arguments, out),
            Self::Login(arguments) => login::run(&arguments),
            Self::Logout(arguments) => logout::run(&arguments),
            Self::Whoami(arguments) => whoami::run(&arguments, out),
            Self::Mock(arguments) => mock::run(&arguments, out),
            Self::Check(arguments) => Ok(check::run(&arguments)?),
        }
    }
}
