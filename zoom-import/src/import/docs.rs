//! Documentation: docs that a person wrote or that are generated from names. Facts about values are not part of it.
//!
//! The document's own sentences are copied only on request, for users who import documents of their own.

mod items;
mod lines;
mod values;

pub(crate) use items::{error, event_page, events, function, module, page_url, ty, variant};
pub(crate) use lines::{description, joined, starts_block};
pub(crate) use values::{of_name, path_parameter, the};

use super::spec::Schema;
use super::text::plain;

/// The parts of an item's docs, and the lines that are written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Docs {
    /// The sentence generated from the name, without a full stop; empty if the item's name is not final yet, or if the macro writes it.
    pub(crate) plain: String,
    /// The document's description.
    pub(crate) description: String,
    /// The lines that are written, once the docs are chosen.
    pub(crate) lines: Vec<String>,
}

impl Docs {
    /// The docs of a value.
    pub(crate) fn of_value(schema: &Schema, plain: String) -> Self {
        Self { plain, description: schema.description.clone(), ..Self::default() }
    }

    /// The document's description.
    pub(crate) fn from_description(text: &str) -> Self {
        Self { description: text.to_owned(), ..Self::default() }
    }

    /// A sentence generated from a name.
    pub(crate) fn plain(plain: impl Into<String>) -> Self {
        Self { plain: plain.into(), ..Self::default() }
    }

    /// Writes hand-written docs.
    pub(crate) fn write_words(&mut self, words: &[String]) {
        words.clone_into(&mut self.lines);
    }

    /// Writes the sentence generated from the name, if there is one.
    pub(crate) fn write_plain(&mut self, plain: &str) {
        self.lines = if plain.is_empty() { Vec::new() } else { vec![format!("{plain}.")] };
    }

    /// Writes the document's description, optionally after a sentence generated from the name.
    pub(crate) fn write_told(&mut self, plain: Option<&str>) {
        let mut lines: Vec<String> = plain.into_iter().flat_map(|plain| [format!("{plain}."), String::new()]).collect();
        lines.extend(description(&self.description));
        self.lines = lines;
    }

    /// Takes the description of the same item elsewhere, if there is none.
    pub(crate) fn merge(&mut self, other: &Self) {
        if self.description.is_empty() {
            other.description.clone_into(&mut self.description);
        }
    }

    /// Whether the document has a description.
    pub(crate) fn has_description(&self) -> bool {
        !plain(&self.description).trim().is_empty()
    }
}

/// Whether lines of a file are generated from a name.
pub(crate) fn is_plain(lines: &[String], plain: &str) -> bool {
    match lines {
        [only] => only.strip_suffix('.') == Some(plain),
        _ => false,
    }
}
