//! Objects with named fields.

use super::Shape;
use super::words::ObjectWords;
use super::{import_path, text};

/// The fields of an object.
#[derive(Clone, Copy, Debug)]
pub struct Object {
    name: &'static str,
    fields: &'static [&'static str],
    required: &'static [usize],
    secret: &'static [usize],
    words: &'static ObjectWords,
}

/// One field of an object.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Field {
    /// The name in JSON.
    pub wire: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// Whether every such object has it.
    pub required: bool,
    /// Whether it is kept out of `Debug`.
    pub secret: bool,
    /// Whether Zoom is giving it up.
    pub deprecated: bool,
    /// The words about it.
    pub docs: String,
}

impl Object {
    pub(crate) const fn new(
        name: &'static str,
        fields: &'static [&'static str],
        required: &'static [usize],
        secret: &'static [usize],
        words: &'static ObjectWords,
    ) -> Self {
        Self { name, fields, required, secret, words }
    }

    /// The type's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The path that a program imports it from: `zoom_api::meetings::registrants`.
    #[must_use]
    pub fn import_path(&self) -> String {
        import_path(self.words.module)
    }

    /// The words about the type.
    #[must_use]
    pub fn docs(&self) -> String {
        text(self.words.docs)
    }

    /// The fields, in the order of the declaration.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        let Self { fields, required, secret, words, .. } = *self;
        let named = fields.iter().zip(words.fields).enumerate().filter(|(_, (wire, _))| !wire.is_empty());
        named.map(|(index, (wire, words))| Field {
            wire,
            shape: (words.shape)(),
            required: required.contains(&index),
            secret: secret.contains(&index),
            deprecated: words.is_deprecated,
            docs: text(words.docs),
        })
    }
}
