//! Enums of strings or numbers.

use super::words::EnumWords;
use super::{import_path, text};

/// An enum of strings or numbers.
#[derive(Clone, Copy, Debug)]
pub struct Choices {
    words: &'static EnumWords,
    values: fn() -> Vec<serde_json::Value>,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Choice {
    /// The JSON value.
    pub wire: serde_json::Value,
    /// The name of the variant, such as `Scheduled`.
    pub name: &'static str,
    /// The docs, in Markdown.
    pub docs: String,
}

impl Choices {
    pub(crate) const fn new(words: &'static EnumWords, values: fn() -> Vec<serde_json::Value>) -> Self {
        Self { words, values }
    }

    /// Returns the name of the enum.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.words.name
    }

    /// Returns the module to import the type from, such as `zoom_api::meetings::registrants`.
    #[must_use]
    pub fn import_path(&self) -> String {
        import_path(self.words.module)
    }

    /// Returns the docs of the enum, in Markdown.
    #[must_use]
    pub fn docs(&self) -> String {
        text(self.words.docs)
    }

    /// Returns the values, in the order of the declaration.
    pub fn iter(&self) -> impl Iterator<Item = Choice> {
        let words = self.words.variants.iter();
        (self.values)().into_iter().zip(words).map(|(wire, words)| Choice {
            wire,
            name: words.name,
            docs: text(words.docs),
        })
    }
}
