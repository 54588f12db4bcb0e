//! The command line.

use clap::{CommandFactory as _, Parser, Subcommand};

use crate::commands;
use crate::completions;
use crate::failure::{ErrorFormat, Failure};
use crate::man;
use zoom_import::{Streams, import};

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

#[derive(Debug, Subcommand)]
enum Command {
    #[command(flatten)]
    OfProducts(commands::Command),
    Import(import::Arguments),
    Completions(completions::Arguments),
    Man(man::Arguments),
}

impl Cli {
    /// How failures are told.
    pub(crate) fn error_format(&self) -> ErrorFormat {
        let by_itself = if self.command.prints_json() { ErrorFormat::Json } else { ErrorFormat::Text };
        self.error_format.unwrap_or(by_itself)
    }

    /// Does what the command line says.
    ///
    /// # Errors
    /// Says what kept it from being done, for the person at the terminal.
    pub(crate) fn run(self) -> Result<(), Failure> {
        match self.command {
            Command::OfProducts(command) => command.run(),
            Command::Import(arguments) => import(&arguments),
            Command::Completions(arguments) => completions::run(&arguments, Self::command()),
            Command::Man(arguments) => man::run(&arguments, Self::command()),
        }
    }
}

fn import(arguments: &import::Arguments) -> Result<(), Failure> {
    let mut streams = Streams { out: &mut std::io::stdout(), err: &mut std::io::stderr() };
    Ok(import::run(arguments, &mut streams)?)
}

impl Command {
    /// Whether a program reads what is printed.
    const fn prints_json(&self) -> bool {
        match self {
            Self::OfProducts(command) => command.prints_json(),
            _ => false,
        }
    }
}
