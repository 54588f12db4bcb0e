//! The values of enums by the names of their fields: a document describes them in some places, and omits the descriptions in others.

use std::collections::{HashMap, HashSet};

use super::super::facts::enum_words;
use super::super::json::Json;
use super::super::name::case::words;
use super::super::name::grammar::is_plural;
use super::super::spec::Choice;
use super::refine::is_comma_separated;

/// The described enums of a document.
#[derive(Debug, Default)]
pub(super) struct Meanings {
    numbers: HashMap<(String, Vec<String>), Vec<Choice>>,
    /// Enums of texts; `None` if fields of one name have different ones.
    texts: HashMap<String, Option<Vec<Choice>>>,
    /// The fields that are described as a list with commas somewhere.
    lists: HashSet<String>,
    /// The keys that are negative numbers in an example.
    negatives: HashSet<String>,
    /// The lists of these that have semicolons somewhere.
    semicolons: HashSet<String>,
}

impl Meanings {
    /// Collects the enums of a document.
    pub(super) fn of(root: &Json) -> Self {
        let mut meanings = Self::default();
        meanings.visit(root);
        meanings
    }

    /// Returns the described choices of a field with the same name and numbers; `None` for choices that are described, or are texts.
    pub(super) fn of_values(&self, name: &str, choices: &[Choice]) -> Option<Vec<Choice>> {
        let is_bare = choices.iter().all(|choice| choice.value.text().is_none() && choice.words.is_none());
        let values = || sorted(choices.iter().filter_map(|choice| choice.value.plain()).collect());
        is_bare.then(|| self.numbers.get(&(name.to_owned(), values())).cloned()).flatten()
    }

    /// Returns the texts that fields of a name have, if all of them have the same.
    pub(super) fn of_name(&self, name: &str) -> Option<Vec<Choice>> {
        self.texts.get(name).cloned().flatten()
    }

    /// Whether a field with a name in the plural is described as a list with commas somewhere in the document, or has such an example.
    pub(super) fn is_list(&self, name: &str) -> bool {
        self.lists.contains(name) && is_in_plural(name)
    }

    /// Whether the values of a list are separated by semicolons, according to a description in the document.
    pub(super) fn has_semicolons(&self, name: &str) -> bool {
        self.semicolons.contains(name)
    }

    /// Whether a field is a negative number in an example, such as that of a whole response.
    pub(super) fn is_negative(&self, name: &str) -> bool {
        self.negatives.contains(name)
    }

    fn add_negatives(&mut self, example: &Json) {
        example.items().iter().for_each(|item| self.add_negatives(item));
        for (key, value) in example.entries() {
            if matches!(value, Json::Number(number) if number.as_f64().is_some_and(|number| number < 0.0)) {
                self.negatives.insert(key.clone());
            }
            self.add_negatives(value);
        }
    }

    fn visit(&mut self, json: &Json) {
        match json {
            Json::List(items) => items.iter().for_each(|item| self.visit(item)),
            Json::Object(entries) => {
                for (key, value) in entries {
                    if key == "properties" {
                        for (name, field) in value.entries() {
                            self.add(name, field);
                            self.add_list(name, field);
                        }
                    }
                    if matches!(key.as_str(), "example" | "examples") {
                        self.add_negatives(value);
                    }
                    self.visit(value);
                }
                if let (Some(name), Some(schema), Some(_)) = (json.text_at("name"), json.get("schema"), json.get("in"))
                {
                    self.add(name, schema);
                    self.add_list(name, json);
                }
            }
            _ => {}
        }
    }

    fn add_list(&mut self, name: &str, json: &Json) {
        let schema = json.get("schema").unwrap_or(json);
        let is_described = is_comma_separated(name, json.text_at("description").unwrap_or_default());
        let example = json.text_at("example").or_else(|| schema.text_at("example")).unwrap_or_default();
        if schema.text_at("type") == Some("string") && (is_described || (is_in_plural(name) && has_commas(example))) {
            self.lists.insert(name.to_owned());
        }
        if is_in_plural(name)
            && json.text_at("description").is_some_and(|text| text.contains("semicolon-separated list"))
        {
            self.lists.insert(name.to_owned());
            self.semicolons.insert(name.to_owned());
        }
    }

    fn add(&mut self, name: &str, schema: &Json) {
        let schema = schema.get("items").filter(|items| items.get("enum").is_some()).unwrap_or(schema);
        let values = schema.items_at("enum");
        if values.is_empty() {
            return;
        }
        let choice = |(index, value): (usize, &Json)| {
            let words = enum_words::find(schema, index, &value.plain().unwrap_or_default());
            Choice { value: value.clone(), words }
        };
        let choices: Vec<Choice> = values.iter().enumerate().map(choice).collect();
        if choices.iter().all(|choice| choice.value.text().is_some()) {
            let own = self.texts.entry(name.to_owned()).or_insert_with(|| Some(choices.clone()));
            let is_same = own.as_ref().is_some_and(|own| same(own, &choices));
            *own = own.take().filter(|_| is_same);
        } else if choices.iter().all(|choice| is_whole(&choice.value) && choice.words.is_some()) {
            let values = sorted(choices.iter().filter_map(|choice| choice.value.plain()).collect());
            self.numbers.entry((name.to_owned(), values)).or_insert(choices);
        }
    }
}

fn is_in_plural(name: &str) -> bool {
    words(name).last().is_some_and(|last| last == "ids" || is_plural(last))
}

/// Whether a text is several values without spaces, with commas between them.
fn has_commas(text: &str) -> bool {
    let values = || text.split(',').map(str::trim).filter(|value| !value.is_empty());
    values().count() > 1 && values().all(|value| !value.contains(char::is_whitespace))
}

fn same(one: &[Choice], other: &[Choice]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.value == other.value)
}

fn is_whole(value: &Json) -> bool {
    matches!(value, Json::Number(number) if number.is_i64())
}

fn sorted(mut values: Vec<String>) -> Vec<String> {
    values.sort();
    values
}
