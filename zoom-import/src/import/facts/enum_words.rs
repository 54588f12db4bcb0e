//! Descriptions of an enum's values.

use crate::import::json::Json;
use crate::import::text::plain;

/// The extensions that describe values, in the order of the values or by value.
const EXTENSIONS: [&str; 5] =
    ["x-enum-descriptions", "x-enum-description", "x-enumDescriptions", "x-enum-varnames", "x-enumNames"];

/// Returns the description of an enum value, which has this index in the list.
pub(crate) fn find(schema: &Json, index: usize, value: &str) -> Option<String> {
    let listed = EXTENSIONS.iter().filter_map(|key| schema.get(key)).find_map(|words| listed(words, index, value));
    let described = || description_of(&plain(schema.text_at("description")?), value);
    listed.or_else(described).filter(|words| !words.is_empty())
}

fn listed(words: &Json, index: usize, value: &str) -> Option<String> {
    let words = match words {
        Json::List(items) => items.get(index)?,
        other => other.get(value)?,
    };
    Some(first_sentence(&plain(words.text()?)))
}

/// Finds `` `2` - A scheduled meeting. `` in prose.
fn description_of(text: &str, value: &str) -> Option<String> {
    let quoted = format!("`{value}`");
    let places = text.match_indices(&quoted).filter_map(|(at, _)| text.get(at + quoted.len()..));
    let bare = text.lines().map(|line| line.trim_start_matches(['*', ' '])).filter_map(|line| line.strip_prefix(value));
    places.chain(bare).find_map(meaning)
}

/// The description after a value and its separator.
fn meaning(after: &str) -> Option<String> {
    let after = after.trim_start_matches([' ', '\u{a0}']);
    let words = after.strip_prefix(['-', ':', '–', '—', '='])?;
    let line = words.lines().next()?;
    let end = line.find(" `").unwrap_or(line.len());
    Some(first_sentence(line.get(..end)?.trim_start_matches(['-', ':', '>', ' '])))
}

fn first_sentence(text: &str) -> String {
    let line = text.trim();
    let line = line.split_once(". ").map_or(line, |(first, _)| first);
    line.trim_end_matches(['.', ',', ';']).trim().replace('`', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(schema: &str, index: usize, value: &str) -> Option<String> {
        find(&Json::parse(schema).unwrap_or(Json::Null), index, value)
    }

    #[test]
    fn reads_the_extension() {
        let schema = r#"{"x-enum-descriptions": ["Daily", "Weekly."]}"#;
        assert_eq!(words(schema, 1, "2").as_deref(), Some("Weekly"));
    }

    #[test]
    fn reads_prose() {
        let schema =
            r#"{"description": "The type.\n* `1` - An instant meeting. \n* `-1`: All `2` - Scheduled.  \n 3 - Other"}"#;
        assert_eq!(words(schema, 0, "1").as_deref(), Some("An instant meeting"));
        assert_eq!(words(schema, 1, "-1").as_deref(), Some("All"));
        assert_eq!(words(schema, 2, "2").as_deref(), Some("Scheduled"));
        assert_eq!(words(schema, 3, "3").as_deref(), Some("Other"));
        assert_eq!(words(schema, 4, "4"), None);
    }
}
