//! `zoomctl events show`: describes an event.

use clap::Args;
use clap_complete::ArgValueCompleter;
use serde_json::json;
use zoom_api::describe::EventDescription;

use crate::catalog::docs::paragraphs;
use crate::catalog::page::Page;
use crate::catalog::{candidates, events};
use crate::terminal::{Failure, Output, pretty};

/// The time of examples, in milliseconds: 2026-11-24 09:30 UTC.
const TIME: i64 = 1_795_512_600_000;

/// Describe an event.
///
/// Prints its purpose, payload and scopes, an example, and a handler in Rust.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Event to describe, such as `meeting.started`.
    #[arg(value_name = "NAME", add = ArgValueCompleter::new(candidates::events))]
    name: String,
    /// Levels of nested objects to print.
    #[arg(long, default_value = "3")]
    depth: usize,
    /// Print JSON.
    #[arg(long)]
    pub(super) json: bool,
    /// Print only the Rust handler.
    #[arg(long, conflicts_with = "json")]
    rust: bool,
}

/// Prints the description.
///
/// # Errors
/// Fails if there is no such event, or the output cannot be written.
pub(super) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let own = events::find(&arguments.name)?;
    if arguments.rust {
        return out.line(events::handler(own));
    }
    if arguments.json {
        return out.line(format!("{:#}", describe(own)));
    }
    text(own, arguments.depth, out)
}

fn describe(own: &EventDescription) -> serde_json::Value {
    json!({
        "name": own.info().name,
        "product": own.product(),
        "type": format!("{}::{}", own.import_path(), own.type_name()),
        "docs": own.docs(),
        "page": own.info().docs_url,
        "scopes": own.info().scopes,
        "deprecated": own.is_deprecated(),
        "example": events::example(own, TIME),
        "rust": events::handler(own),
    })
}

fn text(own: &EventDescription, depth: usize, out: &mut Output) -> Result<(), Failure> {
    let mut page = Page::new(out, depth);
    let paint = page.paint();
    page.line(paint.heading(own.info().name))?;
    page.paragraphs(paragraphs(&own.docs()))?;
    if let Some(url) = own.info().docs_url {
        page.link(url)?;
    }
    page.heading("Payload")?;
    page.tree(own.payload(), 1)?;
    page.scopes(own.info().scopes)?;
    page.code("Example", &pretty(&events::example(own, TIME).to_string(), paint))?;
    page.code("In Rust", &events::handler(own))
}
