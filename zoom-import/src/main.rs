//! `zoom-import`: maintains the products of `zoom-api`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use zoom_import::{Error, Streams, check, products};
// The declarations that `check` compares are those that are linked.
#[cfg(feature = "products")]
use zoom_products as _;

/// Maintains the products of zoom-api from Zoom's documents.
#[derive(Debug, Parser)]
#[command(name = "zoom-import", version, about, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Import(products::ImportArguments),
    Check(check::Arguments),
}

fn main() -> ExitCode {
    let mut streams = Streams { out: &mut std::io::stdout(), err: &mut std::io::stderr() };
    let done = match Cli::parse().command {
        Command::Import(arguments) => products::import(&arguments, &mut streams),
        Command::Check(arguments) => check::run(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("zoom-import: {error}");
            ExitCode::from(match error {
                Error::Usage(_) => 2,
                _ => 1,
            })
        }
    }
}
