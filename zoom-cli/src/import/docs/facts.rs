//! Limits, defaults and formats in a few words.

use crate::import::json::Json;
use crate::import::spec::{Limits, Schema, Shape};

/// Returns what is known of a value, as the rest of a sentence: `: 30 when left out, at most 300`. Empty where nothing is.
pub(super) fn of(schema: &Schema) -> String {
    let facts: Vec<String> =
        [default(schema), limits(schema), values(schema), format(schema)].into_iter().flatten().collect();
    if facts.is_empty() { String::new() } else { format!(": {}", facts.join(", ")) }
}

fn default(schema: &Schema) -> Option<String> {
    let default = schema.default.as_ref()?;
    let text = default.plain().filter(|text| !text.is_empty() && text.len() < 60 && !text.contains(['`', '\n']))?;
    match (&schema.shape, default) {
        (_, Json::Number(_)) | (Shape::Integer | Shape::Number, _) => Some(format!("{} when left out", grouped(&text))),
        _ => Some(format!("`{text}` when left out")),
    }
}

fn limits(schema: &Schema) -> Option<String> {
    let Limits { minimum, maximum, min_length, max_length, min_items, max_items } = schema.limits;
    match &schema.shape {
        Shape::List(_) => between(min_items.or(minimum), max_items.or(maximum), ""),
        Shape::Integer | Shape::Number => between(minimum, maximum, ""),
        Shape::Text => between(min_length.filter(|least| *least > 0.0), max_length.or(maximum), " characters"),
        _ => None,
    }
}

fn between(least: Option<f64>, most: Option<f64>, unit: &str) -> Option<String> {
    let number = |number: f64| grouped(&number.to_string());
    match (least, most) {
        (Some(least), Some(most)) if least == most => Some(format!("exactly {}{unit}", number(most))),
        (Some(least), Some(most)) => Some(format!("{} to {}{unit}", number(least), number(most))),
        (None, Some(most)) => Some(format!("at most {}{unit}", number(most))),
        (Some(least), None) => Some(format!("at least {}{unit}", number(least))),
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

fn format(schema: &Schema) -> Option<String> {
    let format = schema.format.as_deref().filter(|_| matches!(schema.shape, Shape::Text))?;
    let words = match format {
        "email" => "an e-mail address",
        "uri" | "url" => "a URL",
        "uuid" => "a UUID",
        "byte" => "in Base64",
        "ipv4" | "ipv6" | "ip" => "an IP address",
        _ => return None,
    };
    Some(words.to_owned())
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

    #[test]
    fn says_limits_and_defaults() {
        let limits = Limits { maximum: Some(4999.0), ..Limits::default() };
        let default = Json::parse("30").ok();
        let schema = Schema { limits, default, ..Schema::default() }.with(Shape::Integer);
        assert_eq!(of(&schema), ": 30 when left out, at most 4,999");
        assert_eq!(of(&Schema::of(Shape::Text)), "");
    }
}
