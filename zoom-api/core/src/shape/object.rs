//! Objects.

use super::words::ObjectWords;
use super::{Facts, Shape};
use super::{import_path, text};
use crate::foundation::table::Table;

/// An object with declared fields.
#[derive(Clone, Copy, Debug)]
pub struct Object {
    table: &'static Table,
    words: &'static ObjectWords,
}

/// A field of an object.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Field {
    /// The JSON name.
    pub wire: &'static str,
    /// The shape of the value.
    pub shape: Shape,
    /// Whether the field is required.
    pub required: bool,
    /// Whether the field is secret, so that `Debug` does not show it.
    pub secret: bool,
    /// Whether Zoom has deprecated the field.
    pub deprecated: bool,
    /// The docs, in Markdown.
    pub docs: String,
    /// The default, the limits and other facts.
    pub facts: Facts,
}

impl Object {
    pub(crate) const fn new(table: &'static Table, words: &'static ObjectWords) -> Self {
        Self { table, words }
    }

    /// The names of the fields, and how to find them.
    pub(crate) const fn table(&self) -> &'static Table {
        self.table
    }

    /// The shapes of the fields, by their indices in the table.
    pub(crate) fn shapes(&self) -> impl Iterator<Item = Shape> + use<> {
        self.words.fields.iter().map(|words| (words.shape)())
    }

    /// Whether the model keeps undeclared fields.
    #[must_use]
    pub const fn keeps_undeclared(&self) -> bool {
        self.words.keeps_undeclared
    }

    /// Returns the name of the type.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.table.name
    }

    /// Returns the module to import the type from, such as `zoom_api::meetings::registrants`.
    #[must_use]
    pub fn import_path(&self) -> String {
        import_path(self.words.module)
    }

    /// Returns the docs of the type, in Markdown.
    #[must_use]
    pub fn docs(&self) -> String {
        text(self.words.docs)
    }

    /// Returns the fields, in the order of the declaration.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        let Table { fields, required, secret, .. } = self.table;
        let named = fields.iter().zip(self.words.fields).enumerate().filter(|(_, (wire, _))| !wire.is_empty());
        named.map(|(index, (wire, words))| Field {
            wire,
            shape: (words.shape)(),
            required: required.contains(&index),
            secret: secret.contains(&index),
            deprecated: words.is_deprecated,
            docs: text(words.docs),
            facts: Facts::new(words.facts),
        })
    }
}
