//! Documentation: facts, and docs that a person wrote or that are generated from names.
//!
//! The document's own sentences are copied only on request, for users who import documents of their own.

mod facts;
mod items;
mod lines;
mod values;

pub(crate) use facts::Fact;
pub(crate) use items::{error, event_page, events, function, module, page, ty, variant};
pub(crate) use lines::{description, joined, starts_block};
pub(crate) use values::{path_parameter, request, response, the};

use super::spec::Schema;
use super::text::plain;

/// The parts of an item's docs, and the lines that are written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Docs {
    /// The sentence generated from the name, without a full stop; empty if the item's name is not final yet.
    pub(crate) plain: String,
    /// Limits, defaults and formats.
    pub(crate) facts: Vec<Fact>,
    /// The kinds of facts in which the document contradicts itself.
    pub(crate) disputed: Vec<facts::Kind>,
    /// The document's description.
    pub(crate) description: String,
    /// The last line: Zoom's page.
    pub(crate) page: Option<String>,
    /// The lines that are written, once the docs are chosen.
    pub(crate) lines: Vec<String>,
}

impl Docs {
    /// The docs of a value.
    pub(crate) fn of_value(schema: &Schema, plain: String) -> Self {
        Self { plain, facts: facts::of(schema), description: schema.description.clone(), ..Self::default() }
    }

    /// The document's description, without facts.
    pub(crate) fn from_description(text: &str) -> Self {
        Self { description: text.to_owned(), ..Self::default() }
    }

    /// A sentence generated from a name.
    pub(crate) fn plain(plain: impl Into<String>) -> Self {
        Self { plain: plain.into(), ..Self::default() }
    }

    /// Writes hand-written docs.
    pub(crate) fn write_words(&mut self, words: &[String]) {
        self.lines = facts::told_with(facts::without(words, &self.facts, &self.disputed), &self.facts);
        self.end();
    }

    /// Writes the sentence generated from the name, and the facts.
    pub(crate) fn write_plain(&mut self, plain: &str) {
        self.lines = vec![format!("{plain}.{}", facts::behind(&self.facts))];
        self.end();
    }

    /// Writes the document's description, optionally after a sentence generated from the name.
    pub(crate) fn write_told(&mut self, plain: Option<&str>) {
        let mut lines: Vec<String> = plain.into_iter().flat_map(|plain| [format!("{plain}."), String::new()]).collect();
        lines.extend(description(&self.description));
        self.lines = facts::told_with(lines, &self.facts);
        self.end();
    }

    /// Adds the facts that the document states about the same item elsewhere, and removes contradictory ones.
    pub(crate) fn merge(&mut self, other: &Self) {
        for fact in &other.facts {
            match self.facts.iter().find(|own| own.kind == fact.kind) {
                Some(own) if own == fact => {}
                Some(_) => {
                    self.facts.retain(|own| own.kind != fact.kind);
                    self.disputed.push(fact.kind);
                }
                None if self.disputed.contains(&fact.kind) => {}
                None => self.facts.push(fact.clone()),
            }
        }
        self.facts.sort_by_key(|fact| fact.kind);
        if self.description.is_empty() {
            other.description.clone_into(&mut self.description);
        }
    }

    /// Removes the default.
    pub(crate) fn drop_default(&mut self) {
        self.facts.retain(|fact| !fact.is_default());
    }

    fn end(&mut self) {
        if let Some(page) = &self.page {
            self.lines.extend([String::new(), page.clone()]);
        }
    }

    /// Whether the document has a description or facts.
    pub(crate) fn has_description(&self) -> bool {
        !plain(&self.description).trim().is_empty()
    }

    /// The facts in a row, for a remark.
    pub(crate) fn facts_in_words(&self) -> String {
        facts::joined(&self.facts)
    }
}

/// Whether lines of a file are generated from a name, with facts or without.
pub(crate) fn is_plain(lines: &[String], plain: &str) -> bool {
    match lines {
        [only] => facts::plain_of(only) == plain,
        _ => false,
    }
}
