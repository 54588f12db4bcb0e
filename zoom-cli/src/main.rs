//! `zoomctl`: Zoom's REST API on the command line.
//!
//! Modules are layered, and each one imports only from those before it: [`terminal`] (output and failures), [`connection`] (profiles and
//! clients), [`catalog`] (the declared endpoints), [`request`] (from command-line arguments to a request), [`response`] (from a response to
//! output), [`commands`].

mod catalog;
mod cli;
mod commands;
mod connection;
mod request;
mod response;
mod terminal;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser as _};
use clap_complete::CompleteEnv;

use terminal::{ErrorFormat, Failure, FailureKind};

fn main() -> ExitCode {
    // Does nothing unless a shell asks for completions.
    CompleteEnv::with_factory(cli::Cli::command).var(commands::completions::VARIABLE).complete();
    match cli::Cli::try_parse() {
        Ok(cli) => {
            let format = cli.error_format();
            cli.run().map_or_else(|failure| failure.report(format), |()| ExitCode::SUCCESS)
        }
        Err(error) => print_usage(&error),
    }
}

/// Prints the requested help, or why the command line is invalid.
fn print_usage(error: &clap::Error) -> ExitCode {
    let is_help = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if !is_help && is_json_requested() {
        let text = error.render().to_string();
        let message = text.trim_start_matches("error: ").split("\n\n").next().unwrap_or_default();
        return Failure::new(FailureKind::Usage, message).report(ErrorFormat::Json);
    }
    // A closed stream cannot be reported anywhere.
    let _ = error.print();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// Whether failures are printed as JSON, determined without clap because the command line could not be parsed.
fn is_json_requested() -> bool {
    let words: Vec<String> = std::env::args_os().map(|word| word.to_string_lossy().into_owned()).collect();
    let is_separate = words.windows(2).any(|pair| pair.join("=") == "--error-format=json");
    is_separate
        || words.iter().any(|word| word == "--error-format=json")
        || std::env::var("ZOOM_ERROR_FORMAT").is_ok_and(|format| format == "json")
}
