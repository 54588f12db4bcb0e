//! The facts as a sentence at the end of the docs.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, parse_quote};

use super::{Facts, Given, Value};
use crate::doc_comments;

impl Facts {
    /// `Default 30, at most 300.`, to follow the docs, if there are any; `None` without facts that the docs lack.
    pub(crate) fn sentence(&self, docs: &str) -> Option<String> {
        let default = self.default.as_ref().map(|default| format!("default {}", shown(&default.value)));
        let example = self.example.as_ref().map(|example| format!("for example {}", shown(&example.value)));
        let facts =
            [default, self.range(), self.length(), self.items(), self.values(), self.format_noun(docs), example];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        (!facts.is_empty()).then(|| format!("{}.", capitalized(&facts.join(", "))))
    }

    fn range(&self) -> Option<String> {
        let number = |given: &Given<Value>| grouped(&given.value.json());
        between(self.min.as_ref().map(number), self.max.as_ref().map(number), "")
    }

    fn length(&self) -> Option<String> {
        counts(self.min_length.as_ref(), self.max_length.as_ref(), "characters")
    }

    fn items(&self) -> Option<String> {
        counts(self.min_items.as_ref(), self.max_items.as_ref(), "items")
    }

    fn values(&self) -> Option<String> {
        match self.values.as_ref()?.value.as_slice() {
            [only] => Some(format!("always {}", shown(only))),
            several => Some(format!("one of {}", several.iter().map(shown).collect::<Vec<_>>().join(", "))),
        }
    }

    fn format_noun(&self, docs: &str) -> Option<String> {
        let format = self.format.as_ref()?.value();
        match FORMATS.iter().find(|(names, ..)| names.contains(&format.as_str())) {
            Some((_, word, _)) if docs.to_lowercase().contains(word) => None,
            Some((_, _, noun)) => Some((*noun).to_owned()),
            None => Some(format!("format {}", code(&format))),
        }
    }
}

/// Formats: their names, a word of docs that state the format, and the format in docs that do not.
const FORMATS: [(&[&str], &str, &str); 5] = [
    (&["email"], "email", "an email address"),
    (&["uri", "url"], "url", "a URL"),
    (&["uuid"], "uuid", "a UUID"),
    (&["byte"], "base64", "in Base64"),
    (&["ip", "ipv4", "ipv6"], "ip address", "an IP address"),
];

fn counts(min: Option<&Given<u64>>, max: Option<&Given<u64>>, units: &str) -> Option<String> {
    let one = units.strip_suffix('s').unwrap_or(units);
    let last = max.or(min).map(|count| count.value);
    let unit = if last == Some(1) { one } else { units };
    let number = |given: &Given<u64>| grouped(&given.value.to_string());
    between(min.filter(|min| min.value > 0 || max.is_none()).map(number), max.map(number), &format!(" {unit}"))
}

fn between(min: Option<String>, max: Option<String>, unit: &str) -> Option<String> {
    match (min, max) {
        (Some(min), Some(max)) if min == max => Some(format!("exactly {max}{unit}")),
        (Some(min), Some(max)) => Some(format!("{min} to {max}{unit}")),
        (None, Some(max)) => Some(format!("at most {max}{unit}")),
        (Some(min), None) => Some(format!("at least {min}{unit}")),
        (None, None) => None,
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Integer(_) | Value::Decimal(_) => grouped(&value.json()),
        Value::Boolean(flag) => code(&flag.to_string()),
        Value::Text(text) if text.is_empty() => "empty".to_owned(),
        Value::Text(text) => code(text),
        Value::List(values) if values.is_empty() => "empty".to_owned(),
        Value::List(values) => values.iter().map(shown).collect::<Vec<_>>().join(" and "),
    }
}

/// Text as code in Markdown, on one line.
fn code(text: &str) -> String {
    let text: String = text.chars().map(|char| if char.is_control() { ' ' } else { char }).collect();
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// `4,999`
fn grouped(number: &str) -> String {
    let (sign, digits) = number.strip_prefix('-').map_or(("", number), |digits| ("-", digits));
    if digits.len() < 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return number.to_owned();
    }
    let mut out = sign.to_owned();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
}

/// The sentence as a doc comment that follows these; `None` without facts.
pub(crate) fn attribute<'a>(docs: impl IntoIterator<Item = &'a Attribute>, facts: &Facts) -> Option<Attribute> {
    let docs: Vec<&Attribute> = docs.into_iter().collect();
    let sentence = facts.sentence(&doc_comments::joined(&docs).unwrap_or_default())?;
    let separator = separator(docs);
    let text = format!("{separator} {sentence}");
    Some(parse_quote!(#[doc = #text]))
}

/// The docs, with the sentence behind them.
pub(crate) fn with_sentence<'a>(docs: impl IntoIterator<Item = &'a Attribute> + Clone, facts: &Facts) -> TokenStream {
    let sentence = attribute(docs.clone(), facts);
    let docs = docs.into_iter();
    quote! { #(#docs)* #sentence }
}

/// An empty line, unless the docs end with a complete sentence of a paragraph.
fn separator<'a>(docs: impl IntoIterator<Item = &'a Attribute>) -> &'static str {
    let Some(last) = docs.into_iter().last() else { return "" };
    let line = doc_comments::text(last).and_then(|text| text.lines().last().map(str::to_owned));
    let is_sentence = line.is_some_and(|line| {
        let indent = line.len() - line.trim_start().len();
        let starts_block = ['-', '*', '+', '>', '#', '|', '`'].iter().any(|char| line.trim_start().starts_with(*char));
        let is_code_span = line.trim_start().starts_with('`') && !line.trim_start().starts_with("```");
        indent < 4 && (!starts_block || is_code_span) && line.trim_end().ends_with(['.', '!', '?'])
    });
    if is_sentence { "" } else { "\n\n" }
}
