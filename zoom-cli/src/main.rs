//! `zoomctl`: Zoom's REST API on the command line.

mod call;
mod cli;
mod commands;
mod completions;
mod connection;
mod decode;
mod download;
mod endpoints;
mod failure;
mod json_path;
mod limits;
mod login;
mod logout;
mod lookup;
mod man;
mod mock;
mod output;
mod pretty;
mod profile;
mod sample;
mod scopes;
mod show;
mod suggest;
mod table;
mod whoami;
mod words;

use std::process::ExitCode;

use clap::Parser as _;
use clap::error::ErrorKind;

use failure::{ErrorFormat, Failure, Kind};

fn main() -> ExitCode {
    match cli::Cli::try_parse() {
        Ok(cli) => {
            let format = cli.error_format();
            cli.run().map_or_else(|failure| failure.report(format), |()| ExitCode::SUCCESS)
        }
        Err(error) => refuse(&error),
    }
}

/// Prints the help that was asked for, or says what is wrong with the command line.
fn refuse(error: &clap::Error) -> ExitCode {
    let is_help = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if !is_help && wants_json() {
        let text = error.render().to_string();
        let message = text.trim_start_matches("error: ").split("\n\n").next().unwrap_or_default();
        return Failure::new(Kind::Usage, message).report(ErrorFormat::Json);
    }
    // A reader that is gone is nobody to tell.
    let _ = error.print();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// Whether failures are to be told as JSON, when the command line could not be read.
fn wants_json() -> bool {
    let words: Vec<String> = std::env::args_os().map(|word| word.to_string_lossy().into_owned()).collect();
    let is_asked = words.windows(2).any(|pair| pair.join("=") == "--error-format=json");
    is_asked
        || words.iter().any(|word| word == "--error-format=json")
        || std::env::var("ZOOM_ERROR_FORMAT").is_ok_and(|format| format == "json")
}
