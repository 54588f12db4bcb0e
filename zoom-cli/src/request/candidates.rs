//! Arguments and their values, for shell completions.

use std::ffi::OsStr;

use clap_complete::CompletionCandidate;
use zoom_api::describe::{Description, Scalar, Shape};
use zoom_api::endpoint::ParameterKind;

use super::is_file;
use crate::catalog::candidates::{endpoints, starting_with};
use crate::catalog::docs::first_sentence;
use crate::catalog::lookup;

/// Completes a word of `call`: the name of an endpoint, then its arguments and their values.
pub(crate) fn words(current: &OsStr) -> Vec<CompletionCandidate> {
    let line: Vec<String> = given_words().collect();
    let before = line.split_last().map_or([].as_slice(), |(_, before)| before);
    let Some((position, endpoint)) = endpoint(before) else { return endpoints(current) };
    let given = before.get(position + 1..).unwrap_or_default();
    let text = current.to_string_lossy();
    if let Some((key, _)) = text.split_once('=') {
        return starting_with(current, values(endpoint, key).map(|(value, help)| (format!("{key}={value}"), help)));
    }
    // Bash ends a word before `=`, and omits it after that.
    let split_key = match given {
        [.., key, sign] if sign == "=" => Some(key),
        [.., key] if !key.contains('=') && shape_at(endpoint, key).is_some() => Some(key),
        _ => None,
    };
    match split_key {
        Some(key) => starting_with(current, values(endpoint, key)),
        None => starting_with(current, keys(endpoint, &text, given)),
    }
}

/// The command line that is completed, as words without options; the current one is the last.
fn given_words() -> impl Iterator<Item = String> {
    let words = std::env::args_os().map(|word| word.to_string_lossy().into_owned());
    words.skip_while(|word| word != "--").skip(2).filter(|word| !word.starts_with('-'))
}

/// The endpoint among the words, with its position; an HTTP method belongs to the path that follows it.
fn endpoint(words: &[String]) -> Option<(usize, &'static Description)> {
    let mut found = words.iter().enumerate().filter(|(_, word)| !word.contains('='));
    found.find_map(|(position, word)| Some((position, lookup::exact(word)?)))
}

/// The arguments that are not given yet, or the fields of the object that the word names.
fn keys(endpoint: &'static Description, current: &str, given: &[String]) -> impl Iterator<Item = (String, String)> {
    let parent = current.rsplit_once('.').map(|(parent, _)| parent.to_owned());
    let keys = match &parent {
        None => arguments(endpoint),
        Some(parent) => shape_at(endpoint, parent).map(fields).unwrap_or_default(),
    };
    let is_given = |key: &str| given.iter().any(|word| word.split(['=', ':']).next() == Some(key));
    let written = keys.into_iter().map(move |(name, shape, help)| {
        let path = parent.as_ref().map_or_else(|| name.clone(), |parent| format!("{parent}.{name}"));
        (path, shape, help)
    });
    let missing: Vec<_> = written.filter(|(path, shape, _)| is_list(*shape) || !is_given(path)).collect();
    missing.into_iter().map(|(path, shape, help)| {
        let end = match shape {
            Shape::Object(_) => ".",
            shape if is_file(shape) => "=@",
            _ => "=",
        };
        (format!("{path}{end}"), help)
    })
}

/// The arguments, with the fields of a body in place of the body.
fn arguments(endpoint: &'static Description) -> Vec<(String, Shape, String)> {
    let mut all = Vec::new();
    for (parameter, shape, docs) in endpoint.arguments() {
        match (parameter.kind, shape) {
            (ParameterKind::Body, Shape::Object(_) | Shape::OneOf(_)) => all.extend(fields(shape)),
            _ => all.push((parameter.name.to_owned(), shape, first_sentence(&docs))),
        }
    }
    all
}

fn fields(shape: Shape) -> Vec<(String, Shape, String)> {
    match shape {
        Shape::Object(object) => {
            let fields = object.fields().map(|field| (field.wire.to_owned(), field.shape, first_sentence(&field.docs)));
            fields.collect()
        }
        Shape::OneOf(one_of) => one_of.variants().flat_map(|variant| fields(variant.shape)).collect(),
        Shape::List(inner) => fields(inner()),
        _ => Vec::new(),
    }
}

/// The shape at a key such as `settings.auto_recording` or `registrants[0].id`.
fn shape_at(endpoint: &'static Description, key: &str) -> Option<Shape> {
    let mut steps = key.trim_end_matches(':').split('.').map(|step| step.split('[').next().unwrap_or(step));
    let first = steps.next()?;
    let named = endpoint.arguments().find(|(parameter, ..)| parameter.name == first || parameter.wire == first);
    let start = named.map(|(_, shape, _)| shape).or_else(|| field(arguments(endpoint), first))?;
    steps.try_fold(start, |shape, step| field(fields(shape), step))
}

fn field(fields: Vec<(String, Shape, String)>, name: &str) -> Option<Shape> {
    fields.into_iter().find(|(own, ..)| own == name).map(|(_, shape, _)| shape)
}

/// The values of an enum or a boolean.
fn values(endpoint: &'static Description, key: &str) -> impl Iterator<Item = (String, String)> {
    let values = shape_at(endpoint, key).map(values_of).unwrap_or_default();
    values.into_iter()
}

fn values_of(shape: Shape) -> Vec<(String, String)> {
    match shape {
        Shape::Choices(choices) => choices
            .iter()
            .map(|choice| {
                let value = choice.wire.as_str().map_or_else(|| choice.wire.to_string(), str::to_owned);
                (value, first_sentence(&choice.docs))
            })
            .collect(),
        Shape::Scalar(Scalar::Boolean) => ["true", "false"].map(|value| (value.to_owned(), String::new())).to_vec(),
        Shape::List(inner) | Shape::Separated(_, inner) => values_of(inner()),
        _ => Vec::new(),
    }
}

fn is_list(shape: Shape) -> bool {
    matches!(shape, Shape::List(_))
}
