//! Modules, endpoints, types and their parts.

use crate::import::name::case::{capital, words};
use crate::import::name::function::FunctionName;
use crate::import::name::grammar::{is_plural, phrase, plural, third_person, with_article};
use crate::import::spec::{Operation, Schema, Shape};

use super::{lines, told};

/// Where a declaration comes from.
#[derive(Debug)]
pub(crate) struct Source<'a> {
    pub(crate) product: &'a str,
    pub(crate) is_zooms: bool,
    pub(crate) descriptions: bool,
}

/// A module's documentation.
pub(crate) fn module_doc(module: &str, own: Option<&str>) -> String {
    own.map_or_else(|| format!("{}.", capital(&phrase(&words(module)))), str::to_owned)
}

/// An endpoint's documentation: what it does, and where the document stands.
pub(crate) fn endpoint_docs(
    operation: &Operation,
    name: &FunctionName,
    own: Option<&str>,
    source: &Source<'_>,
) -> Vec<String> {
    let told = if source.descriptions { told::paragraphs(&operation.description) } else { Vec::new() };
    let mut docs = match own {
        Some(own) => lines(own),
        None => vec![sentence(name)],
    };
    if !told.is_empty() {
        docs.push(String::new());
        docs.extend(told);
    }
    if source.is_zooms {
        docs.extend([String::new(), page(operation, name, source.product)]);
    }
    docs
}

/// `Updates a registrant status.`
fn sentence(name: &FunctionName) -> String {
    let noun = phrase(&name.noun);
    let is_many = name.noun.last().is_some_and(|last| is_plural(last) || last == "settings") || name.verb == "list";
    let noun = if is_many || noun.is_empty() { noun } else { with_article(&noun) };
    format!("{} {noun}.", capital(&third_person(&name.verb))).replace(" .", ".")
}

/// Zoom's page; a link to a place that goes by tag, method and path.
fn page(operation: &Operation, name: &FunctionName, product: &str) -> String {
    // A long title is a sentence, and sentences are not carried over.
    let is_short = operation.summary.split_whitespace().count() < 8;
    let title = if is_short { operation.summary.clone() } else { capital(&name.snake().replace('_', " ")) };
    let title = title.replace(['[', ']', '\\', '<', '>', '`'], "");
    let title = if title.is_empty() { format!("{} {}", operation.method, operation.path) } else { title };
    let Some(tag) = &operation.tag else { return format!("Zoom's name: {title}.") };
    let product = product.replace('_', "-");
    let tag = slug(tag);
    let method = &operation.method;
    let path = operation.path.replace('{', "%7B").replace('}', "%7D");
    format!("Zoom's page: [{title}](https://developers.zoom.us/docs/api/{product}/#tag/{tag}/{method}{path}).")
}

fn slug(tag: &str) -> String {
    let kept = tag.to_lowercase();
    let kept = kept.chars().filter(|char| char.is_ascii_alphanumeric() || matches!(char, ' ' | '-' | '_'));
    kept.map(|char| if char == ' ' { '-' } else { char }).collect()
}

/// A type's documentation.
pub(crate) fn type_docs(schema: &Schema, name: &str, own: Option<&str>, descriptions: bool) -> Vec<String> {
    if let Some(own) = own {
        return lines(own);
    }
    let told = if descriptions { told::paragraphs(&schema.description) } else { Vec::new() };
    if !told.is_empty() {
        return told;
    }
    let words = words(name);
    let docs = match &schema.shape {
        Shape::Enum(_) => format!("What {} can be.", with_article(&phrase(&words))),
        Shape::OneOf(_) => format!("One of the shapes of {}.", with_article(&phrase(&words))),
        _ => object(&words),
    };
    vec![docs]
}

fn object(words: &[String]) -> String {
    let split = words.split_last().map(|(last, rest)| (last.as_str(), phrase(rest)));
    let start = words.split_first().map(|(first, rest)| (first.as_str(), phrase(rest)));
    match (split, start) {
        (Some(("page", rest)), _) if !rest.is_empty() => format!("One page of {}.", in_plural(words)),
        (Some(("ref", rest)), _) if !rest.is_empty() => format!("Names {}.", with_article(&rest)),
        (Some(("update", rest)), _) if !rest.is_empty() => format!("What is changed: {rest}."),
        (_, Some(("new", rest))) if !rest.is_empty() => format!("What is made: {rest}."),
        (_, Some(("listed", rest))) if !rest.is_empty() => {
            format!("{}, as it is listed.", capital(&with_article(&rest)))
        }
        (_, Some(("created", rest))) if !rest.is_empty() => format!("{} that was made.", capital(&with_article(&rest))),
        (Some((last, _)), _) if is_plural(last) => format!("{}.", capital(&phrase(words))),
        _ => format!("{}.", capital(&with_article(&phrase(words)))),
    }
}

/// The words before the last one, which is `page`, as many.
fn in_plural(words: &[String]) -> String {
    let mut words: Vec<String> = words.iter().take(words.len().saturating_sub(1)).cloned().collect();
    if let Some(last) = words.last_mut() {
        *last = plural(last);
    }
    phrase(&words)
}

/// A variant's documentation; a value that starts with a digit speaks for itself.
pub(crate) fn variant_docs(name: &str, value: &str, own: Option<&str>, told: Option<&str>) -> Vec<String> {
    let told = told.map(told::paragraphs).filter(|told| !told.is_empty());
    match (own, told) {
        (Some(own), _) => lines(own),
        (None, Some(told)) => told,
        (None, None) if is_figure(value) => vec![format!("`{value}`.")],
        (None, None) => vec![format!("{}.", capital(&phrase(&words(name))))],
    }
}

fn is_figure(value: &str) -> bool {
    let starts_with_digit = value.starts_with(|first: char| first.is_ascii_digit());
    starts_with_digit && value.parse::<i64>().is_err() && !value.contains(['`', '\n'])
}

/// An error's documentation.
pub(crate) fn error_docs(name: &str, own: Option<&str>, told: Option<&str>) -> Vec<String> {
    let told = told.map(told::paragraphs).filter(|told| !told.is_empty());
    match (own, told) {
        (Some(own), _) => lines(own),
        (None, Some(told)) => told,
        (None, None) => vec![format!("{}.", capital(&phrase(&words(name))))],
    }
}
