//! Names of endpoints, products, resources and events for shell completions.

use std::ffi::OsStr;

use clap_complete::CompletionCandidate;
use zoom_api::describe::Description;

use super::docs::first_sentence;
use super::{events, lookup};

/// The names of endpoints.
pub(crate) fn endpoints(current: &OsStr) -> Vec<CompletionCandidate> {
    let help = |endpoint: &'static Description| first_sentence(&endpoint.docs());
    starting_with(current, lookup::all().map(|endpoint| (lookup::name(endpoint), help(endpoint))))
}

/// The products.
pub(crate) fn products(current: &OsStr) -> Vec<CompletionCandidate> {
    texts(current, lookup::all().filter_map(Description::product))
}

/// The resources.
pub(crate) fn resources(current: &OsStr) -> Vec<CompletionCandidate> {
    texts(current, lookup::all().map(Description::resource))
}

/// The scopes of endpoints.
pub(crate) fn scopes(current: &OsStr) -> Vec<CompletionCandidate> {
    texts(current, lookup::all().flat_map(|endpoint| endpoint.info().scopes.iter().copied()))
}

/// The HTTP methods.
pub(crate) fn methods(current: &OsStr) -> Vec<CompletionCandidate> {
    texts(current, lookup::all().map(|endpoint| endpoint.info().method.as_str()))
}

/// The rate-limit labels.
pub(crate) fn labels(current: &OsStr) -> Vec<CompletionCandidate> {
    let labels: Vec<String> =
        lookup::all().map(|endpoint| endpoint.info().rate_limit.as_str().to_lowercase()).collect();
    texts(current, labels.iter().map(String::as_str))
}

/// The names of events.
pub(crate) fn events(current: &OsStr) -> Vec<CompletionCandidate> {
    let all = events::all();
    texts(current, all.iter().map(|event| event.info().name))
}

/// Each text once, without help.
fn texts<'a>(current: &OsStr, texts: impl Iterator<Item = &'a str>) -> Vec<CompletionCandidate> {
    starting_with(current, known(texts).into_iter().map(|text| (text.to_owned(), String::new())))
}

/// Each text once, sorted.
pub(crate) fn known<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut texts: Vec<&str> = texts.collect();
    texts.sort_unstable();
    texts.dedup();
    texts
}

/// The candidates that start with the current word.
pub(crate) fn starting_with(
    current: &OsStr,
    candidates: impl Iterator<Item = (String, String)>,
) -> Vec<CompletionCandidate> {
    let current = current.to_string_lossy();
    let matching = candidates.filter(|(value, _)| value.starts_with(&*current));
    let candidate =
        |(value, help): (String, String)| CompletionCandidate::new(value).help((!help.is_empty()).then(|| help.into()));
    matching.map(candidate).collect()
}
