//! `zoomctl events decode`: decodes an event with its declaration, and reports what the declaration loses.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value as Json, json};
use zoom_api::event::RawEvent;

use crate::catalog::{events, losses};
use crate::request::read_input;
use crate::terminal::{Failure, Output, note, pretty};

/// Decode an event with its declaration.
///
/// Prints the decoded payload. Undeclared fields and enum values, and values that decoding changes, are listed on stderr with their paths, and
/// the exit status is 1. Applications keep them: an event is serialized as it was received.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// File with the event as Zoom sends it (`-` for stdin).
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Print the decoded payload and the differences as JSON.
    #[arg(long)]
    pub(super) json: bool,
}

/// Decodes the event, and reports what the declaration loses.
///
/// # Errors
/// Fails if the event is not declared or cannot be decoded, or if its declaration loses a part of it.
pub(super) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let event = RawEvent::from_json(read_input(&arguments.file)?).map_err(|error| Failure::from(error.to_string()))?;
    let own = events::find(event.name())?;
    let failed =
        |error: &dyn std::fmt::Display| Failure::from(format!("the payload does not match the declaration: {error}"));
    let recoded = own.round_trip(event.payload_json()).map_err(|error| failed(&error))?;
    let body = recoded.body.unwrap_or_default();
    let before: Json = serde_json::from_str(event.payload_json()).map_err(|error| failed(&error))?;
    let after: Json = serde_json::from_slice(&body).map_err(|error| failed(&error))?;
    let found = losses::between(own.payload(), &before, &after);
    if arguments.json {
        out.line(format!("{:#}", json!({"event": event.name(), "payload": after, "lost": found})))?;
    } else {
        out.line(pretty(&String::from_utf8_lossy(&body), out.paint()))?;
    }
    if found.is_empty() {
        return Ok(());
    }
    out.flush()?;
    if !arguments.json {
        found.iter().for_each(note);
    }
    let count = found.len();
    let values = if count == 1 { "1 value does".to_owned() } else { format!("{count} values do") };
    Err(Failure::from(format!("{values} not match the declaration of `{}`", event.name())))
}
