//! `zoomctl events show`: describes an event.

use clap::Args;
use clap_complete::ArgValueCompleter;
use serde_json::json;
use zoom_api::describe::EventDescription;

use crate::catalog::docs::paragraphs;
use crate::catalog::{candidates, events, tree};
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
    let paint = out.paint();
    out.line(paint.heading(own.info().name))?;
    for paragraph in paragraphs(&own.docs()) {
        out.line("")?;
        out.line(paragraph)?;
    }
    if let Some(page) = own.info().docs_url {
        out.line("")?;
        out.line(paint.dim(page))?;
    }
    heading("Payload", out)?;
    for branch in tree::fields(own.payload(), depth) {
        let indent = " ".repeat(2 * (branch.depth + 1));
        let required = if branch.required { "required; " } else { "" };
        out.line(format!("{indent}{}  {required}{}", paint.name(&branch.name), branch.kind))?;
        if !branch.docs.is_empty() {
            out.line(format!("{indent}    {}", paint.dim(&branch.docs)))?;
        }
    }
    let scopes = own.info().scopes;
    heading(if scopes.len() > 1 { "Scopes (any one is sufficient)" } else { "Scopes" }, out)?;
    if scopes.is_empty() {
        out.line("  none")?;
    }
    scopes.iter().try_for_each(|scope| out.line(format!("  {scope}")))?;
    heading("Example", out)?;
    let example = events::example(own, TIME).to_string();
    indented(&pretty(&example, paint), out)?;
    heading("In Rust", out)?;
    indented(&events::handler(own), out)
}

fn heading(text: &str, out: &mut Output) -> Result<(), Failure> {
    let paint = out.paint();
    out.line("")?;
    out.line(paint.heading(text))
}

fn indented(text: &str, out: &mut Output) -> Result<(), Failure> {
    text.lines().try_for_each(|line| out.line(format!("  {line}").trim_end()))
}
