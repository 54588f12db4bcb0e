//! `zoom-import`: maintains the products of `zoom-api`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use zoom_import::{Error, Streams, products};
// The declarations that `check` compares are those that are linked.
#[cfg(feature = "products")]
use zoom_products as _;

/// Maintain the products of zoom-api from Zoom's documents.
#[derive(Debug, Parser)]
#[command(name = "zoom-import", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Import(products::ImportArguments),
    Check(products::CheckArguments),
    New(products::NewArguments),
    Register(products::RegisterArguments),
}

fn main() -> ExitCode {
    let mut streams = Streams { out: &mut std::io::stdout(), err: &mut std::io::stderr() };
    match run(&Cli::parse().command, &mut streams) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("zoom-import: {error}");
            ExitCode::from(if matches!(error, Error::Usage(_)) { 2 } else { 1 })
        }
    }
}

fn run(command: &Command, streams: &mut Streams<'_>) -> Result<(), Error> {
    match command {
        Command::Import(arguments) => products::import(arguments, streams),
        Command::Check(_) if cfg!(not(feature = "products")) => {
            Err(Error::Usage("`check` needs the declarations: build zoom-import with its default features".to_owned()))
        }
        Command::Check(arguments) => products::check(arguments, streams),
        Command::New(arguments) => products::create(arguments, streams),
        Command::Register(arguments) => products::register(arguments, streams),
    }
}
