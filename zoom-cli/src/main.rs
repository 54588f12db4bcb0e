//! `zoomctl`: Zoom's REST API on the command line.
//!
//! Exit statuses: 0 when it is done, 1 when it is not (the reason is on the error stream), 2 when the command line is wrong.

mod cli;
mod import;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    match cli::Cli::parse().run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("zoomctl: {failure}");
            ExitCode::FAILURE
        }
    }
}
