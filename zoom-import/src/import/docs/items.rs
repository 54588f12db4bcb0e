//! Sentences generated from the names of modules, functions, types and their parts, without a full stop.

use crate::import::name::case::{capital, words};
use crate::import::name::function::FunctionName;
use crate::import::name::grammar::{is_plural, phrase, plural, third_person, with_article};
use crate::import::spec::{Event, Operation};
use crate::import::text::one_line;

/// `Webinar registrants`.
pub(crate) fn module(name: &str) -> String {
    capital(&phrase(&words(name)))
}

/// `Events of Zoom Meetings`.
pub(crate) fn events(title: &str) -> String {
    let title = one_line(title.trim_end_matches(" Webhooks").trim_start_matches("Zoom "));
    format!("Events of Zoom {title}")
}

/// The URL of Zoom's page about an event, whose anchor consists of tag, method and name.
pub(crate) fn event_page(event: &Event, product: &str) -> String {
    let product = product.replace('_', "-");
    let tag = event.tag.as_deref().map_or_else(|| "event".to_owned(), slug);
    let name = event.name.replace([' ', '"'], "");
    format!("https://developers.zoom.us/docs/api/{product}/events/#tag/{tag}/POST{name}")
}

/// `Updates a registrant status`.
pub(crate) fn function(name: &FunctionName) -> String {
    let noun = phrase(&name.noun);
    let is_many = name.noun.last().is_some_and(|last| is_plural(last) || last == "settings") || name.verb == "list";
    let noun = if is_many || noun.is_empty() { noun } else { with_article(&noun) };
    format!("{} {noun}", capital(&third_person(&name.verb))).trim_end().to_owned()
}

/// The address of Zoom's page, whose anchor consists of tag, method and path.
pub(crate) fn page_url(operation: &Operation, product: &str) -> Option<String> {
    let (product, tag) = (product.replace('_', "-"), slug(operation.tag.as_ref()?));
    let path = operation.path.replace('{', "%7B").replace('}', "%7D");
    Some(format!("https://developers.zoom.us/docs/api/{product}/#tag/{tag}/{}{path}", operation.method))
}

fn slug(tag: &str) -> String {
    let kept = tag.to_lowercase();
    let kept = kept.chars().filter(|char| char.is_ascii_alphanumeric() || matches!(char, ' ' | '-' | '_'));
    kept.map(|char| if char == ' ' { '-' } else { char }).collect()
}

/// The sentence for a type.
pub(crate) fn ty(name: &str, shape: &crate::import::plan::Shape) -> String {
    use crate::import::plan::Shape;
    let words = words(name);
    match shape {
        Shape::Enum(_) => format!("Possible values of {}", with_article(&phrase(&words))),
        Shape::OneOf(_) => format!("{}, in one of several forms", capital(&with_article(&phrase(&words)))),
        Shape::Struct(_) => object(&words),
    }
}

fn object(words: &[String]) -> String {
    let split = words.split_last().map(|(last, rest)| (last.as_str(), phrase(rest)));
    let start = words.split_first().map(|(first, rest)| (first.as_str(), phrase(rest)));
    match (split, start) {
        (Some(("page", rest)), _) if !rest.is_empty() => format!("A page of {}", in_plural(words)),
        (Some(("ref", rest)), _) if !rest.is_empty() => format!("Identifies {}", with_article(&rest)),
        (Some(("update", rest)), _) if !rest.is_empty() => format!("Changes to {}", with_article(&rest)),
        (_, Some(("new", rest))) if !rest.is_empty() => format!("{} to create", capital(&with_article(&rest))),
        (_, Some(("listed", rest))) if !rest.is_empty() => {
            format!("{} in a list", capital(&with_article(&rest)))
        }
        (_, Some(("created", rest))) if !rest.is_empty() => {
            format!("{} that was created", capital(&with_article(&rest)))
        }
        (Some((last, _)), _) if is_plural(last) => capital(&phrase(words)),
        _ => capital(&with_article(&phrase(words))),
    }
}

/// The words before the last one, which is `page`, in the plural.
fn in_plural(words: &[String]) -> String {
    let mut words: Vec<String> = words.iter().take(words.len().saturating_sub(1)).cloned().collect();
    if let Some(last) = words.last_mut() {
        *last = plural(last);
    }
    phrase(&words)
}

/// The sentence for a variant, or only the value if it starts with a digit.
pub(crate) fn variant(name: &str, value: &str) -> String {
    if is_figure(value) { format!("`{value}`") } else { capital(&phrase(&words(name))) }
}

fn is_figure(value: &str) -> bool {
    let starts_with_digit = value.starts_with(|first: char| first.is_ascii_digit());
    starts_with_digit && value.parse::<i64>().is_err() && !value.contains(['`', '\n'])
}

/// The sentence for an error.
pub(crate) fn error(name: &str) -> String {
    capital(&phrase(&words(name)))
}
