//! The command line.

use clap::{CommandFactory as _, Parser};

use crate::commands::Command;
use crate::terminal::{ErrorFormat, Failure};

/// Call Zoom's REST API from the command line.
///
/// `zoomctl endpoints` lists the endpoints, `zoomctl show` describes one, and `zoomctl call` calls it.
#[derive(Debug, Parser)]
#[command(name = "zoomctl", version, about, after_help = FIRST, after_long_help = STATUSES, propagate_version = false, max_term_width = 100)]
pub(crate) struct Cli {
    /// Format of errors on stderr [default: json if the command prints JSON, else text].
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

const FIRST: &str = "Start with `zoomctl endpoints` and `zoomctl show NAME`. `zoomctl --help` lists the exit statuses.";

const STATUSES: &str = "\
Exit statuses:
  0    success
  1    the command failed, or the input does not match the declaration
  2    the command line is invalid
  3    Zoom rejected the call
  4    not logged in, or the login lacks a permission
  5    rate-limited
  6    no readable response: the call may have taken effect
  7    no connection to the server: nothing was sent
  130  interrupted by Ctrl-C";

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
