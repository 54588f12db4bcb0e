//! Everything that a schema has except its shape.

use super::super::json::Json;
use super::super::spec::{Limits, Schema};
use super::Reader;

impl<'a> Reader<'a> {
    /// Reads everything except the shape.
    pub(super) fn facts(&self, json: &'a Json) -> Schema {
        let example = json.get("example").or_else(|| json.items_at("examples").first());
        let description = json.text_at("description").unwrap_or_default();
        let least = json.exact_number_at("exclusiveMinimum").and_then(|least| least.as_f64());
        Schema {
            title: json.text_at("title").map(str::to_owned),
            description: description.to_owned(),
            format: json.text_at("format").filter(|_| !has_own_time(json)).map(str::to_owned),
            deprecated: json.is_true("deprecated"),
            nullable: self.allows_absence(json),
            is_signed: least.is_some_and(|least| least < 0.0)
                || names_negative(description)
                || has_negative_alternative(json),
            default: json.get("default").cloned(),
            example: example.cloned(),
            limits: limits(json),
            ..Schema::default()
        }
    }

    /// Whether a value may be absent although it is present: `null`, or an empty string instead of another type.
    pub(super) fn allows_absence(&self, json: &'a Json) -> bool {
        let is_null = |kind: &Json| kind.text() == Some("null");
        let mut alternatives = ["oneOf", "anyOf"].iter().flat_map(|key| json.items_at(key));
        json.is_true("nullable")
            || json.items_at("type").iter().any(is_null)
            || json.items_at("enum").contains(&Json::Null)
            || json.items_at("allOf").iter().any(|part| part.is_true("nullable"))
            || alternatives.any(|part| is_blank(part) || self.is_null(part))
    }

    /// The alternative of a value that is otherwise `null` or an empty text.
    pub(super) fn only_alternative(&self, json: &'a Json) -> Option<(&'static str, usize, &'a Json)> {
        if json.get("properties").is_some() || json.get("allOf").is_some() {
            return None;
        }
        let all = ["oneOf", "anyOf"].into_iter().flat_map(|key| {
            json.items_at(key).iter().enumerate().map(move |(index, alternative)| (key, index, alternative))
        });
        let mut real = all.clone().filter(|(_, _, alternative)| !self.is_null(alternative) && !is_blank(alternative));
        let only = real.next().filter(|_| real.next().is_none())?;
        all.count().gt(&1).then_some(only)
    }

    /// Whether a schema allows only `null`.
    pub(super) fn is_null(&self, json: &Json) -> bool {
        let is_null = |values: &[Json]| values == [Json::Null];
        let json =
            json.text_at("$ref").and_then(|reference| self.root.pointer(reference.strip_prefix('#')?)).unwrap_or(json);
        json.text_at("type") == Some("null") || is_null(json.items_at("enum")) || json.get("const") == Some(&Json::Null)
    }
}

/// Whether a schema allows only the empty text.
fn is_blank(json: &Json) -> bool {
    matches!(json.items_at("enum"), [Json::Text(text)] if text.is_empty())
}

/// Whether an alternative of a number is a negative one.
fn has_negative_alternative(json: &Json) -> bool {
    let alternatives = ["oneOf", "anyOf"].iter().flat_map(|key| json.items_at(key));
    let is_negative = |value: &Json| value.number().is_some_and(|number| number < 0.0);
    alternatives.into_iter().any(|part| {
        part.items_at("enum").iter().any(is_negative)
            || ["const", "minimum"].iter().filter_map(|key| part.get(key)).any(is_negative)
    })
}

/// Whether a text names a negative number, such as `-1`; the hyphen of a date or a range is none.
fn names_negative(text: &str) -> bool {
    let is_sign = |at: usize| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + 1..).and_then(|text| text.chars().next());
        let stands_alone = before
            .is_none_or(|letter| letter.is_whitespace() || matches!(letter, '`' | '(' | '"' | '\'' | '*' | '[' | ','));
        stands_alone && after.is_some_and(|digit| digit.is_ascii_digit())
    };
    text.match_indices('-').any(|(at, _)| is_sign(at))
}

/// Whether the pattern is a format of times that differs from that of RFC 3339.
fn has_own_time(json: &Json) -> bool {
    json.text_at("pattern").is_some_and(|pattern| pattern.to_lowercase().contains("yyyy-mm-dd hh:mm"))
}

fn limits(json: &Json) -> Limits {
    Limits {
        minimum: json.exact_number_at("minimum"),
        maximum: json.exact_number_at("maximum"),
        min_length: json.exact_number_at("minLength"),
        max_length: json.exact_number_at("maxLength"),
        min_items: json.exact_number_at("minItems"),
        max_items: json.exact_number_at("maxItems"),
    }
}
