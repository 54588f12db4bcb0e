//! Documentation: facts, and docs that a person wrote or that are generated from names.
//!
//! The document's own sentences are carried over only when they are asked for, by somebody who imports a document of their own.

mod facts;
mod items;
mod lines;
mod values;

pub(crate) use facts::Fact;
pub(crate) use items::{error, function, module, page, ty, variant};
pub(crate) use lines::{joined, starts_block, told};
pub(crate) use values::{path_parameter, request, response, the};

use super::spec::Schema;
use super::text::plain;

/// The content of an item's docs, and the lines that are written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Docs {
    /// The sentence generated from the name, without a full stop; empty if the item's name is not final yet.
    pub(crate) plain: String,
    /// Limits, defaults and formats.
    pub(crate) facts: Vec<Fact>,
    /// The kinds of facts in which the document contradicts itself.
    pub(crate) disputed: Vec<facts::Kind>,
    /// The document's words.
    pub(crate) told: String,
    /// The last line: Zoom's page.
    pub(crate) page: Option<String>,
    /// The lines that are written, once words are chosen.
    pub(crate) lines: Vec<String>,
}

impl Docs {
    /// The docs of a value.
    pub(crate) fn of_value(schema: &Schema, plain: String) -> Self {
        Self { plain, facts: facts::of(schema), told: schema.description.clone(), ..Self::default() }
    }

    /// The document's description, without facts.
    pub(crate) fn told(text: &str) -> Self {
        Self { told: text.to_owned(), ..Self::default() }
    }

    /// A sentence generated from a name.
    pub(crate) fn plain(plain: impl Into<String>) -> Self {
        Self { plain: plain.into(), ..Self::default() }
    }

    /// Writes docs that a person wrote, and the facts that they lack.
    pub(crate) fn write_words(&mut self, words: &[String]) {
        self.lines = facts::told_with(facts::without(words, &self.facts, &self.disputed), &self.facts);
        self.end();
    }

    /// Writes the sentence generated from the name, and the facts.
    pub(crate) fn write_plain(&mut self, plain: &str) {
        self.lines = vec![format!("{plain}.{}", facts::behind(&self.facts))];
        self.end();
    }

    /// Writes the document's description, behind a sentence generated from the name or alone.
    pub(crate) fn write_told(&mut self, plain: Option<&str>) {
        let mut lines: Vec<String> = plain.into_iter().flat_map(|plain| [format!("{plain}."), String::new()]).collect();
        lines.extend(told(&self.told));
        self.lines = facts::told_with(lines, &self.facts);
        self.end();
    }

    /// Adds what the document states about the same item elsewhere; contradictory facts are removed.
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
        if self.told.is_empty() {
            other.told.clone_into(&mut self.told);
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

    /// Whether the document says anything.
    pub(crate) fn has_description(&self) -> bool {
        !plain(&self.told).trim().is_empty()
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
