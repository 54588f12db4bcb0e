//! The command line.

use clap::{CommandFactory as _, Parser};

use crate::commands::Command;
use crate::terminal::{ErrorFormat, Failure};

/// Zoom's REST API on the command line.
///
/// `endpoints` finds what there is to call, `show` tells what it takes and returns, `call` calls it.
#[derive(Debug, Parser)]
#[command(name = "zoomctl", version, about, after_help = FIRST, after_long_help = STATUSES, propagate_version = false, max_term_width = 100)]
pub(crate) struct Cli {
    /// How failures are told on the error stream: as text, and as JSON where a command prints JSON.
    #[arg(
        long,
        global = true,
        display_order = 900,
        value_name = "FORMAT",
        env = "ZOOM_ERROR_FORMAT",
        hide_env_values = true
    )]
    error_format: Option<ErrorFormat>,
    #[command(subcommand)]
    command: Command,
}

const FIRST: &str = "To begin: zoomctl endpoints, zoomctl show NAME. Exit statuses are in --help.";

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

impl Cli {
    /// The format of failures.
    pub(crate) fn error_format(&self) -> ErrorFormat {
        let default = if self.command.prints_json() { ErrorFormat::Json } else { ErrorFormat::Text };
        self.error_format.unwrap_or(default)
    }

    /// Runs the command.
    ///
    /// # Errors
    /// Fails if the command fails, with a message for the person at the terminal.
    pub(crate) fn run(self) -> Result<(), Failure> {
        self.command.run(Self::command())
    }
}
