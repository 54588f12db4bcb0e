//! Limits, defaults and formats as a closing sentence, and how that sentence is found again behind docs that a person wrote.

use serde_json::Number;

use crate::import::json::Json;
use crate::import::name::case::capital;
use crate::import::spec::{Limits, Schema, Shape};

use super::starts_block;

mod read;
mod stated;

pub(super) use read::plain_of;

/// A fact that the document states about a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fact {
    pub(super) kind: Kind,
    /// `at most 300`.
    pub(super) text: String,
}

impl Fact {
    /// Whether it is the default.
    pub(super) fn is_default(&self) -> bool {
        self.kind == Kind::Default
    }
}

/// The kind of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// The default.
    Default,
    /// The least and greatest value, length or count.
    Limits,
    /// The values of an enum without names.
    Values,
    /// The format of a text.
    Format,
}

/// Returns the facts about a value.
pub(super) fn of(schema: &Schema) -> Vec<Fact> {
    let facts = [
        (Kind::Default, default(schema)),
        (Kind::Limits, limits(schema)),
        (Kind::Values, values(schema)),
        (Kind::Format, format(schema)),
    ];
    facts.into_iter().filter_map(|(kind, text)| Some(Fact { kind, text: text? })).collect()
}

/// The facts as a sentence behind another: ` Default 30, at most 300.`. Empty if there are none.
pub(super) fn behind(facts: &[Fact]) -> String {
    if facts.is_empty() { String::new() } else { format!(" {}", sentence(facts)) }
}

/// `default 30, at most 300`.
pub(super) fn joined(facts: &[Fact]) -> String {
    facts.iter().map(|fact| fact.text.as_str()).collect::<Vec<_>>().join(", ")
}

/// The words without a closing sentence of facts, if the document states such facts, or contradicts itself there.
pub(super) fn without(words: &[String], facts: &[Fact], disputed: &[Kind]) -> Vec<String> {
    let mut words = words.to_vec();
    let Some(last) = words.pop() else { return words };
    let is_alone = words.iter().all(String::is_empty);
    let closing = read::closing(&last).filter(|_| is_prose(&last));
    let has_description = |own: &Fact| disputed.contains(&own.kind) || facts.iter().any(|fact| fact.kind == own.kind);
    match closing.filter(|(before, found)| found.iter().any(has_description) && !(is_alone && before.is_empty())) {
        None => words.push(last),
        Some((before, found)) => {
            let kept: Vec<Fact> = found.into_iter().filter(|own| !has_description(own)).collect();
            let last = [before, sentence(&kept).as_str()].join(" ");
            words.extend(Some(last.trim().to_owned()).filter(|last| !last.is_empty()));
        }
    }
    while words.last().is_some_and(String::is_empty) {
        words.pop();
    }
    words
}

/// Whether a line is part of a paragraph.
fn is_prose(line: &str) -> bool {
    !line.is_empty() && !starts_block(line) && !line.starts_with(' ')
}

/// The words with a closing sentence of the facts that they lack.
pub(super) fn told_with(mut words: Vec<String>, facts: &[Fact]) -> Vec<String> {
    let text = words.join(" ");
    let left: Vec<Fact> = facts.iter().filter(|fact| !stated::is_stated(fact, &text)).cloned().collect();
    let closing = sentence(&left);
    match words.last_mut() {
        _ if closing.is_empty() => {}
        Some(last) if is_prose(last) => {
            let stop = if last.ends_with(['.', '!', '?']) { "" } else { "." };
            *last = format!("{last}{stop} {closing}");
        }
        _ => words.extend([String::new(), closing]),
    }
    words
}

/// `Default 30, at most 300.`
fn sentence(facts: &[Fact]) -> String {
    if facts.is_empty() { String::new() } else { format!("{}.", capital(&joined(facts))) }
}

fn default(schema: &Schema) -> Option<String> {
    let default = schema.default.as_ref()?;
    let text = default.plain().filter(|text| !text.is_empty() && text.len() < 60 && !text.contains(['`', '\n']))?;
    match (&schema.shape, default) {
        (_, Json::Number(_)) | (Shape::Integer | Shape::Number, _) => Some(format!("default {}", grouped(&text))),
        _ => Some(format!("default `{text}`")),
    }
}

fn limits(schema: &Schema) -> Option<String> {
    let Limits { minimum, maximum, min_length, max_length, min_items, max_items } = schema.limits.clone();
    match &schema.shape {
        Shape::List(_) => between(min_items.or(minimum), max_items.or(maximum), " items"),
        Shape::Integer | Shape::Number => between(minimum, maximum, ""),
        Shape::Text => {
            between(min_length.filter(|least| least.as_f64() != Some(0.0)), max_length.or(maximum), " characters")
        }
        _ => None,
    }
}

fn between(least: Option<Number>, most: Option<Number>, units: &str) -> Option<String> {
    let number = |number: Number| grouped(&number.to_string());
    let counted = |count: Number| {
        let unit = if count.as_u64() == Some(1) { units.strip_suffix('s').unwrap_or(units) } else { units };
        format!("{}{unit}", number(count))
    };
    match (least, most) {
        (Some(least), Some(most)) if least == most => Some(format!("exactly {}", counted(most))),
        (Some(least), Some(most)) => Some(format!("{} to {}", number(least), counted(most))),
        (None, Some(most)) => Some(format!("at most {}", counted(most))),
        (Some(least), None) => Some(format!("at least {}", counted(least))),
        (None, None) => None,
    }
}

/// The numbers of an enum that has no names.
fn values(schema: &Schema) -> Option<String> {
    let Shape::Enum(choices) = &schema.shape else { return None };
    let is_unnamed = choices.iter().all(|choice| choice.value.text().is_none() && choice.words.is_none());
    let values: Vec<String> = choices.iter().filter_map(|choice| choice.value.plain()).collect();
    match values.as_slice() {
        _ if !is_unnamed => None,
        [] => None,
        [only] => Some(format!("always {only}")),
        several => Some(format!("one of {}", several.join(", "))),
    }
}

/// The names of formats in docs.
const FORMATS: [(&str, &str); 8] = [
    ("email", "an email address"),
    ("uri", "a URL"),
    ("url", "a URL"),
    ("uuid", "a UUID"),
    ("byte", "in Base64"),
    ("ipv4", "an IP address"),
    ("ipv6", "an IP address"),
    ("ip", "an IP address"),
];

fn format(schema: &Schema) -> Option<String> {
    let format = schema.format.as_deref().filter(|_| matches!(schema.shape, Shape::Text))?;
    FORMATS.iter().find(|(own, _)| *own == format).map(|(_, words)| (*words).to_owned())
}

/// `4,999`, as people write it.
fn grouped(number: &str) -> String {
    let is_whole = number.len() > 3 && number.bytes().all(|byte| byte.is_ascii_digit());
    if !is_whole {
        return number.to_owned();
    }
    let mut out = String::new();
    for (index, digit) in number.chars().enumerate() {
        if index > 0 && (number.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page_size() -> Vec<Fact> {
        let limits = Limits { maximum: Some(4999.into()), ..Limits::default() };
        let default = Json::parse("30").ok();
        of(&Schema { limits, default, ..Schema::default() }.with(Shape::Integer))
    }

    fn with_facts(words: &str) -> String {
        told_with(without(&[words.to_owned()], &page_size(), &[]), &page_size()).join("\n")
    }

    #[test]
    fn states_limits_and_defaults() {
        assert_eq!(behind(&page_size()), " Default 30, at most 4,999.");
        assert_eq!(behind(&of(&Schema::of(Shape::Text))), "");
    }

    #[test]
    fn words_get_the_facts_that_they_lack() {
        assert_eq!(with_facts("How many."), "How many. Default 30, at most 4,999.");
        assert_eq!(with_facts("How many"), "How many. Default 30, at most 4,999.");
        assert_eq!(with_facts("How many, at most 4,999."), "How many, at most 4,999. Default 30.");
        assert_eq!(
            with_facts("How many: up to 4,999, and 30 by default."),
            "How many: up to 4,999, and 30 by default."
        );
        assert_eq!(with_facts("- a\n- b"), "- a\n- b\n\nDefault 30, at most 4,999.");
    }

    #[test]
    fn a_sentence_of_facts_is_regenerated() {
        assert_eq!(with_facts("How many. Default 20, at most 10."), "How many. Default 30, at most 4,999.");
        assert_eq!(with_facts("How many. A URL."), "How many. A URL. Default 30, at most 4,999.");
        let again = with_facts(&with_facts("How many. A URL."));
        assert_eq!(again, "How many. A URL. Default 30, at most 4,999.");
    }
}
