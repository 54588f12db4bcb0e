//! `zoomctl show`: describes an endpoint.

mod example;
mod text;

use clap::Args;
use clap_complete::ArgValueCompleter;

use crate::catalog::{candidates, description, lookup, rust};
use crate::connection::ServerOptions;
use crate::terminal::{Failure, Output};

/// Describe an endpoint.
///
/// Prints its purpose, arguments, response, scopes, rate limit and errors, and an example call in curl and Rust.
///
/// NAME is a name from `zoomctl endpoints`, or an HTTP method and a path.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Endpoint to describe.
    #[arg(required = true, value_name = "NAME", num_args = 1..=2, add = ArgValueCompleter::new(candidates::endpoints))]
    name: Vec<String>,
    /// Levels of nested objects to print.
    #[arg(long, default_value = "2")]
    depth: usize,
    /// Print JSON, with all levels of nested objects.
    #[arg(long)]
    pub(crate) json: bool,
    /// Print only the Rust example.
    #[arg(long, conflicts_with = "json")]
    rust: bool,
    #[command(flatten)]
    server: ServerOptions,
}

/// Prints the description.
///
/// # Errors
/// Fails if there is no such endpoint, or the output cannot be written.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let endpoint = lookup::find(&lookup::join_addresses(&arguments.name).join(" "))?;
    if arguments.json {
        return out.line(format!("{:#}", description::describe(endpoint, usize::MAX)));
    }
    if arguments.rust {
        return out.line(rust::snippet(endpoint));
    }
    text::print(endpoint, arguments, out)
}
