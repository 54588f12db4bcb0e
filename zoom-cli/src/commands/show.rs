//! `zoomctl show`: describes an endpoint.

mod example;
mod json;
mod rust;
mod text;
mod tree;

use clap::Args;

use crate::catalog::lookup;
use crate::connection::ServerOptions;
use crate::terminal::{Failure, Output};

/// Shows all there is to know of an endpoint.
///
/// That is what it is for, what it takes, returns and needs, its errors, and how to call it with curl and in Rust.
///
/// NAME is a name that `zoomctl endpoints` shows, or a method and a path.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The endpoint.
    #[arg(required = true, value_name = "NAME", num_args = 1..=2)]
    name: Vec<String>,
    /// How deep objects within objects are shown.
    #[arg(long, default_value = "2")]
    depth: usize,
    /// Prints JSON, to any depth unless one is given.
    #[arg(long)]
    pub(crate) json: bool,
    /// Prints only the Rust snippet.
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
        return out.line(format!("{:#}", json::describe(endpoint)));
    }
    if arguments.rust {
        return out.line(rust::snippet(endpoint));
    }
    text::print(endpoint, arguments, out)
}
