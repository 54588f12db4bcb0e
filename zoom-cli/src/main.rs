//! `zoomctl`: Zoom's REST API on the command line.

#[cfg(feature = "products")]
mod check;
mod cli;
mod failure;
mod import;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    match cli::Cli::parse().run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}
