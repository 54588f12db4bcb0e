//! Whether the arguments that were given are those of the endpoint.

use zoom_api::describe::{Description, Undeclared, UndeclaredKind};

use super::given::Given;
use crate::failure::Failure;
use crate::json_path;
use crate::lookup;
use crate::suggest;
use crate::words::first_sentence;

/// Checks that nothing is missing and nothing is unknown.
///
/// # Errors
/// Names everything that is wrong, with what was perhaps meant.
pub(super) fn check(given: &Given, allow_unknown: bool) -> Result<(), Failure> {
    let unknown: Vec<Unknown> =
        unknown(given).filter(|unknown| !(allow_unknown && unknown.found.kind == UndeclaredKind::Value)).collect();
    match unknown.as_slice() {
        [] => missing(given),
        [first, others @ ..] => Err(refusal(first, others)),
    }
}

/// A part of an argument that the declaration does not know.
struct Unknown {
    argument: &'static str,
    found: Undeclared,
    /// The value that stands there, where it is text.
    value: Option<String>,
}

fn unknown(given: &Given) -> impl Iterator<Item = Unknown> {
    given.endpoint.arguments().flat_map(|(parameter, shape, _)| {
        let value = given.values.get(parameter.name);
        let found = value.into_iter().flat_map(move |value| {
            let at = |found: &Undeclared| Some(json_path::at(value, &found.path)?.as_str()?.to_owned());
            shape.undeclared(value).into_iter().map(move |found| (at(&found), found))
        });
        found.map(|(value, found)| Unknown { argument: parameter.name, found, value })
    })
}

fn refusal(first: &Unknown, others: &[Unknown]) -> Failure {
    let failure = others.iter().map(Unknown::said).fold(Failure::usage(first.said()), Failure::hint);
    match first.found.kind {
        UndeclaredKind::Value => failure.hint("a value that Zoom has added since passes with --allow-unknown"),
        _ => failure,
    }
}

impl Unknown {
    /// `` `settings.auto_recordin`: no such field; did you mean `auto_recording`? ``
    fn said(&self) -> String {
        let known = || self.found.known.iter().map(String::as_str);
        let last = self.found.path.rsplit('.').next().unwrap_or_default();
        let (what, near) = match self.found.kind {
            UndeclaredKind::Field => ("no such field", suggest::hint(last, known())),
            UndeclaredKind::Value => {
                ("no such value", self.value.as_ref().and_then(|value| suggest::hint(value, known())))
            }
            _ => ("of another shape", None),
        };
        let near =
            near.or_else(|| (!self.found.known.is_empty()).then(|| format!("known are {}", listed(&self.found.known))));
        let path = self.path();
        near.map_or_else(|| format!("`{path}`: {what}"), |near| format!("`{path}`: {what}; {near}"))
    }

    fn path(&self) -> String {
        match self.found.path.as_str() {
            "" => self.argument.to_owned(),
            path if path.starts_with('[') => format!("{}{path}", self.argument),
            path => format!("{}.{path}", self.argument),
        }
    }
}

/// The first of the known names.
fn listed(known: &[String]) -> String {
    const MOST: usize = 12;
    let shown: Vec<&str> = known.iter().take(MOST).map(String::as_str).collect();
    let more = known.len().saturating_sub(MOST);
    let tail = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{}{tail}", shown.join(", "))
}

fn missing(given: &Given) -> Result<(), Failure> {
    let arguments = given.endpoint.arguments();
    let missing: Vec<_> = arguments.filter(|(parameter, ..)| parameter.required && !given.has(parameter)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().map(|(parameter, ..)| parameter.name).collect();
    let failure = Failure::usage(format!("`{}` needs {}", lookup::name(given.endpoint), names.join(", ")));
    let of_each = missing.iter().map(|(parameter, shape, docs)| {
        let what = crate::show::noun(*shape);
        format!("{}  {what}: {}", parameter.name, first_sentence(docs))
    });
    Err(of_each.fold(failure.detail("missing", names), Failure::hint))
}

/// What the declaration says against an argument, for the person who gave it.
pub(super) fn refused(endpoint: &'static Description, error: zoom_api::Error) -> Failure {
    if !error.is_argument() {
        return error.into();
    }
    let text = error.to_string();
    let said = text.split_once("not sent: ").map_or(text.as_str(), |(_, said)| said);
    let name = lookup::name(endpoint);
    Failure::usage(said.to_owned()).hint(format!("what it takes: zoomctl show {name}"))
}
