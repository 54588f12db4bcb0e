//! Whether the arguments that were given are those of the endpoint.

use zoom_api::describe::{Description, Reason, Unplaced};

use super::given::Given;
use crate::failure::Failure;
use crate::lookup;
use crate::suggest;
use crate::words::first_sentence;

/// Checks that nothing is missing and nothing is unknown.
///
/// # Errors
/// Names everything that is wrong, with what was perhaps meant.
pub(super) fn check(given: &Given, allow_unknown: bool) -> Result<(), Failure> {
    let unknown: Vec<(&str, Unplaced)> =
        unplaced(given).filter(|(_, found)| !(allow_unknown && found.reason == Reason::Value)).collect();
    if !unknown.is_empty() {
        return Err(unknown_parts(&unknown));
    }
    missing(given)
}

fn unplaced(given: &Given) -> impl Iterator<Item = (&'static str, Unplaced)> {
    given.endpoint.arguments().flat_map(|(parameter, shape, _)| {
        let found = given.values.get(parameter.name).map(|value| shape.unplaced(value));
        found.into_iter().flatten().map(|found| (parameter.name, found))
    })
}

fn unknown_parts(unknown: &[(&str, Unplaced)]) -> Failure {
    let said: Vec<String> = unknown.iter().map(|(argument, found)| said(argument, found)).collect();
    let failure = Failure::usage(said.join("\n         ")).detail("unknown", said);
    match unknown {
        [(_, found)] if found.reason == Reason::Value => {
            failure.hint("a value that Zoom has added since passes with --allow-unknown")
        }
        _ => failure,
    }
}

/// `` `settings.auto_recordin`: no such field; did you mean `auto_recording`? ``
fn said(argument: &str, found: &Unplaced) -> String {
    let path = match found.path.as_str() {
        "" => argument.to_owned(),
        path if path.starts_with('[') => format!("{argument}{path}"),
        path => format!("{argument}.{path}"),
    };
    let known = || found.known.iter().map(String::as_str);
    let last = found.path.rsplit('.').next().unwrap_or_default();
    let (what, near) = match found.reason {
        Reason::Field => ("no such field", suggest::hint(last, known())),
        Reason::Value => ("no such value", None),
        _ => ("of another shape", None),
    };
    let near = near.or_else(|| (!found.known.is_empty()).then(|| format!("known are {}", listed(&found.known))));
    near.map_or_else(|| format!("`{path}`: {what}"), |near| format!("`{path}`: {what}; {near}"))
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
    let failure = failure.detail("missing", names);
    Ok(missing.iter().fold(failure, |failure, (parameter, shape, docs)| {
        let what = crate::show::noun(*shape);
        failure.hint(format!("{}  {what}: {}", parameter.name, first_sentence(docs)))
    }))
    .and_then(Err)
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
