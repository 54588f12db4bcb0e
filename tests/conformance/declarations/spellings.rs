//! Values of enums that documents spell in two ways. Row 143.

use std::collections::BTreeSet;

use serde_json::Value as Json;
use zoom_api::describe::{Choices, Shape};

use super::walk::{each_operation, each_schema};

/// Spellings in prose that no response contains: labels of the web portal, and extensions of files.
const PROSE: [&str; 13] = [
    "CommonWorkspace",
    "Decision maker",
    "\"calendar#colors\"",
    "auto receptionist",
    "common area",
    "stock not exist",
    "ticket type not found",
    "Cancel",
    "Duplicate",
    "Publish",
    "HYBRID",
    "IN-PERSON",
    "VIRTUAL",
];

/// Letters and digits only, so that two spellings of one value are equal.
fn plain(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

/// The values in backticks, and the example.
fn mentioned(schema: &Json) -> BTreeSet<String> {
    let description = schema["description"].as_str().unwrap_or_default();
    let quoted = description.split('`').skip(1).step_by(2).map(str::to_owned);
    let example = schema["example"].as_str().map(str::to_owned);
    let items = schema["example"].as_array().into_iter().flatten().filter_map(|item| item.as_str().map(str::to_owned));
    quoted.chain(example).chain(items).filter(|text| !text.starts_with('.') && !plain(text).is_empty()).collect()
}

/// The choices of an enum, or of a list of them.
fn choices(shape: Shape) -> Option<Choices> {
    match shape {
        Shape::Choices(choices) => Some(choices),
        Shape::List(inner) | Shape::Separated(_, inner) => choices_of_item(inner()),
        _ => None,
    }
}

fn choices_of_item(shape: Shape) -> Option<Choices> {
    if let Shape::Choices(choices) = shape { Some(choices) } else { None }
}

#[test]
fn r143_each_spelling_of_a_document_is_read() {
    let mut found = BTreeSet::new();
    let mut read = 0;
    let count = each_operation(|operation, own| {
        each_schema(operation, own, &mut |name, schema, shape| {
            let Some(choices) = choices(shape) else { return };
            for text in mentioned(schema) {
                let same =
                    choices.iter().find(|choice| plain(choice.wire.as_str().unwrap_or_default()) == plain(&text));
                let Some(same) = same.filter(|same| same.wire != *text) else { continue };
                if choices.iter().any(|choice| choice.wire == *text || choice.aliases.contains(&text.as_str())) {
                    read += 1;
                } else if !PROSE.contains(&text.as_str()) {
                    found.insert(format!("{} {name}: `{text}`, not {}", operation.name(), same.wire));
                }
            }
        });
    });
    assert!(found.is_empty(), "{}", found.into_iter().collect::<Vec<_>>().join("\n"));
    assert!(count == 0 || read > 20, "only {read} other spellings were found");
}
