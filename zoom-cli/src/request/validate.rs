//! Validates arguments against the declaration.

use serde_json::Value as Json;
use zoom_api::describe::{Description, Field, Scalar, Shape, Undeclared, UndeclaredKind};

use super::CallArguments;
use crate::catalog::docs::first_sentence;
use crate::catalog::shape::describe;
use crate::catalog::{json_path, lookup};
use crate::terminal::{Failure, suggest};

/// Checks that no argument is missing or unknown.
///
/// # Errors
/// Fails with everything that is wrong, and suggestions.
pub(crate) fn validate(arguments: &CallArguments, allow_unknown: bool) -> Result<(), Failure> {
    let unknown: Vec<Unknown> =
        unknown(arguments).filter(|unknown| !(allow_unknown && unknown.found.kind == UndeclaredKind::Value)).collect();
    match unknown.as_slice() {
        [] => check_empty(arguments).and_then(|()| check_required(arguments)),
        [first, others @ ..] => Err(unknown_failure(first, others)),
    }
}

/// A part of an argument that is not declared.
struct Unknown {
    argument: &'static str,
    found: Undeclared,
    /// The value of that part, if it is text.
    value: Option<String>,
}

/// Fails for an empty text in place of a number, a date or an enum value, which would be omitted.
fn check_empty(arguments: &CallArguments) -> Result<(), Failure> {
    let empty = arguments.endpoint.arguments().find_map(|(parameter, shape, _)| {
        let value = arguments.values.get(parameter.name)?;
        find_empty(shape, value, parameter.name)
    });
    match empty {
        None => Ok(()),
        Some((path, shape)) => {
            let failure = Failure::usage(format!("`{path}` is empty"));
            Err(failure.hint(format!("expected {}", describe(shape))))
        }
    }
}

fn find_empty(shape: Shape, value: &Json, path: &str) -> Option<(String, Shape)> {
    match (shape, value) {
        (Shape::Scalar(Scalar::Text), _) => None,
        (Shape::Scalar(_) | Shape::Choices(_), Json::String(text)) => text.is_empty().then(|| (path.to_owned(), shape)),
        (Shape::Object(object), Json::Object(members)) => object
            .fields()
            .find_map(|field| find_empty(field.shape, members.get(field.wire)?, &format!("{path}.{}", field.wire))),
        (Shape::List(inner), Json::Array(items)) => {
            items.iter().enumerate().find_map(|(index, item)| find_empty(inner(), item, &format!("{path}[{index}]")))
        }
        _ => None,
    }
}

fn unknown(arguments: &CallArguments) -> impl Iterator<Item = Unknown> {
    arguments.endpoint.arguments().flat_map(|(parameter, shape, _)| {
        let value = arguments.values.get(parameter.name);
        let found = value.into_iter().flat_map(move |value| {
            let at = |found: &Undeclared| Some(json_path::at(value, &found.path)?.as_str()?.to_owned());
            shape.undeclared(value).into_iter().map(move |found| (at(&found), found))
        });
        found.map(|(value, found)| Unknown { argument: parameter.name, found, value })
    })
}

fn unknown_failure(first: &Unknown, others: &[Unknown]) -> Failure {
    let failure = others.iter().map(Unknown::message).fold(Failure::usage(first.message()), Failure::hint);
    match first.found.kind {
        UndeclaredKind::Value => failure.hint("to send an undeclared value, use --allow-unknown"),
        _ => failure,
    }
}

impl Unknown {
    /// `` `settings.auto_recordin`: no such field; did you mean `auto_recording`? ``
    fn message(&self) -> String {
        let known = || self.found.known.iter().map(String::as_str);
        let last = self.found.path.rsplit('.').next().unwrap_or_default();
        let (what, near) = match self.found.kind {
            UndeclaredKind::Field => ("no such field", suggest::hint(last, known())),
            UndeclaredKind::Value => {
                ("no such value", self.value.as_ref().and_then(|value| suggest::hint(value, known())))
            }
            _ => ("matches no declared variant", None),
        };
        let near = near.or_else(|| {
            (!self.found.known.is_empty()).then(|| format!("expected one of {}", listed(&self.found.known)))
        });
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

/// The first known names.
fn listed(known: &[String]) -> String {
    const MAX: usize = 12;
    let shown: Vec<&str> = known.iter().take(MAX).map(String::as_str).collect();
    let more = known.len().saturating_sub(MAX);
    let tail = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{}{tail}", shown.join(", "))
}

fn check_required(arguments: &CallArguments) -> Result<(), Failure> {
    let declared = arguments.endpoint.arguments();
    let missing: Vec<_> = declared.filter(|(parameter, ..)| parameter.required && !arguments.has(parameter)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().map(|(parameter, ..)| parameter.name).collect();
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let noun = if names.len() == 1 { "argument" } else { "arguments" };
    let failure = Failure::usage(format!("missing required {noun} {}", quoted.join(", ")));
    let lines = missing.iter().map(|(parameter, shape, docs)| {
        let what = describe(*shape);
        let fields = fields(*shape, lookup::name(arguments.endpoint));
        format!("{}  {what}: {}{fields}", parameter.name, first_sentence(docs))
    });
    Err(lines.fold(failure.detail("missing", names), Failure::hint))
}

/// The fields of a missing object, one per line: the required ones first.
fn fields(shape: Shape, name: String) -> String {
    const MAX: usize = 12;
    let object = match shape {
        Shape::Object(object) => object,
        Shape::List(inner) => match inner() {
            Shape::Object(object) => object,
            _ => return String::new(),
        },
        _ => return String::new(),
    };
    let mut all: Vec<Field> = object.fields().filter(|field| field.required || !field.deprecated).collect();
    all.sort_by_key(|field| !field.required);
    let line = |field: &Field| {
        let required = if field.required { "required; " } else { "" };
        format!("\n  {}  {required}{}", field.wire, describe(field.shape))
    };
    let shown: String = all.iter().take(MAX).map(line).collect();
    match all.len().saturating_sub(MAX) {
        0 => shown,
        more => format!("{shown}\n  … {more} more fields: see `zoomctl show {name}`"),
    }
}

/// The failure for an argument that the declaration rejects.
pub(super) fn argument_failure(endpoint: &'static Description, error: zoom_api::Error) -> Failure {
    if !error.is_argument() {
        return error.into();
    }
    let text = error.to_string();
    let message = text.split_once("not sent: ").map_or(text.as_str(), |(_, message)| message);
    let name = lookup::name(endpoint);
    Failure::usage(message.to_owned()).hint(format!("see its arguments with `zoomctl show {name}`"))
}
