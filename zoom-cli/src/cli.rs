//! The command line.

use clap::{CommandFactory as _, Parser, Subcommand};

use crate::completions;
use crate::failure::{ErrorFormat, Failure};
use crate::import;
use crate::man;
#[cfg(feature = "products")]
use crate::{call, decode, download, endpoints, limits, login, logout, output::Output, scopes, show, whoami};

/// Zoom's REST API on the command line.
///
/// `endpoints` finds what there is to call, `show` tells what it takes and returns, `call` calls it.
#[derive(Debug, Parser)]
#[command(name = "zoomctl", version, about, after_long_help = STATUSES, propagate_version = false, max_term_width = 100)]
pub(crate) struct Cli {
    /// How failures are told on the error stream.
    #[arg(
        long,
        global = true,
        display_order = 900,
        value_name = "FORMAT",
        env = "ZOOM_ERROR_FORMAT",
        default_value = "text",
        hide_env_values = true
    )]
    pub(crate) error_format: ErrorFormat,
    #[command(subcommand)]
    command: Command,
}

const STATUSES: &str = "\
Exit statuses:
  0    done
  1    not done, or what was looked at is not right
  2    the command line is wrong
  3    Zoom refused the call
  4    not logged in, or the login does not allow it
  5    too many calls
  6    no answer that could be read: the call may have taken effect
  130  stopped by Ctrl-C";

#[derive(Debug, Subcommand)]
enum Command {
    #[cfg(feature = "products")]
    Endpoints(endpoints::Arguments),
    #[cfg(feature = "products")]
    Show(show::Arguments),
    #[cfg(feature = "products")]
    Call(call::Arguments),
    #[cfg(feature = "products")]
    Decode(decode::Arguments),
    #[cfg(feature = "products")]
    Scopes(scopes::Arguments),
    #[cfg(feature = "products")]
    Limits(limits::Arguments),
    #[cfg(feature = "products")]
    Download(download::Arguments),
    #[cfg(feature = "products")]
    Login(login::Arguments),
    #[cfg(feature = "products")]
    Logout(logout::Arguments),
    #[cfg(feature = "products")]
    Whoami(whoami::Arguments),
    Import(import::Arguments),
    Completions(completions::Arguments),
    Man(man::Arguments),
}

impl Cli {
    /// Does what the command line says.
    ///
    /// # Errors
    /// Says what kept it from being done, for the person at the terminal.
    #[cfg(feature = "products")]
    pub(crate) fn run(self) -> Result<(), Failure> {
        let mut out = Output::new();
        let done = match self.command {
            Command::Endpoints(arguments) => endpoints::run(&arguments, &mut out),
            Command::Show(arguments) => show::run(&arguments, &mut out),
            Command::Call(arguments) => call::run(&arguments, &mut out),
            Command::Decode(arguments) => decode::run(&arguments, &mut out),
            Command::Scopes(arguments) => scopes::run(&arguments, &mut out),
            Command::Limits(arguments) => limits::run(&arguments, &mut out),
            Command::Download(arguments) => download::run(&arguments, &mut out),
            Command::Login(arguments) => login::run(&arguments),
            Command::Logout(arguments) => logout::run(&arguments),
            Command::Whoami(arguments) => whoami::run(&arguments, &mut out),
            other => other.run(),
        };
        // What was printed before a failure is printed, and its own failure is the lesser one.
        let flushed = out.flush();
        done.and(flushed)
    }

    /// Does what the command line says.
    ///
    /// # Errors
    /// Says what kept it from being done, for the person at the terminal.
    #[cfg(not(feature = "products"))]
    pub(crate) fn run(self) -> Result<(), Failure> {
        self.command.run()
    }
}

impl Command {
    /// Does what needs no declarations.
    fn run(self) -> Result<(), Failure> {
        match self {
            Self::Import(arguments) => Ok(import::run(&arguments)?),
            Self::Completions(arguments) => completions::run(&arguments, Cli::command()),
            Self::Man(arguments) => man::run(&arguments, Cli::command()),
            #[cfg(feature = "products")]
            _ => Ok(()),
        }
    }
}
