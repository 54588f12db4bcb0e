//! The command line.

use clap::{Parser, Subcommand};

use crate::import;

/// Zoom's REST API on the command line.
#[derive(Debug, Parser)]
#[command(name = "zoomctl", version, about)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Import(import::Arguments),
}

impl Cli {
    /// Does what the command line says.
    ///
    /// # Errors
    /// Says what kept it from being done, for the person at the terminal.
    pub(crate) fn run(self) -> Result<(), String> {
        match self.command {
            Command::Import(arguments) => import::run(&arguments),
        }
    }
}
