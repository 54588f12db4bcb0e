//! The command line.

use clap::{Parser, Subcommand};

#[cfg(feature = "products")]
use crate::check;
use crate::failure::Failure;
use crate::import;

/// Zoom's REST API on the command line.
///
/// Exit statuses: 0 when it is done, 1 when it is not (the reason is on the error stream), 2 when the command line is wrong.
#[derive(Debug, Parser)]
#[command(name = "zoomctl", version, about)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    #[cfg(feature = "products")]
    Check(check::Arguments),
    Import(import::Arguments),
}

impl Cli {
    /// Does what the command line says.
    ///
    /// # Errors
    /// Says what kept it from being done, for the person at the terminal.
    pub(crate) fn run(self) -> Result<(), Failure> {
        match self.command {
            #[cfg(feature = "products")]
            Command::Check(arguments) => check::run(&arguments),
            Command::Import(arguments) => Ok(import::run(&arguments)?),
        }
    }
}
