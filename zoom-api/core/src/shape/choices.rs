//! Enums of names or numbers.

use super::words::EnumWords;
use super::{import_path, text};

/// The names or numbers of an enum.
#[derive(Clone, Copy, Debug)]
pub struct Choices {
    words: &'static EnumWords,
    values: fn() -> Vec<serde_json::Value>,
}

/// One name or number of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Choice {
    /// What Zoom reads and sends.
    pub wire: serde_json::Value,
    /// The variant: `Scheduled`.
    pub name: &'static str,
    /// The words about it.
    pub docs: String,
}

impl Choices {
    pub(crate) const fn new(words: &'static EnumWords, values: fn() -> Vec<serde_json::Value>) -> Self {
        Self { words, values }
    }

    /// The enum's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.words.name
    }

    /// The path that a program imports it from: `zoom_api::meetings::registrants`.
    #[must_use]
    pub fn import_path(&self) -> String {
        import_path(self.words.module)
    }

    /// The words about the enum.
    #[must_use]
    pub fn docs(&self) -> String {
        text(self.words.docs)
    }

    /// The names or numbers, in the order of the declaration.
    pub fn iter(&self) -> impl Iterator<Item = Choice> {
        let words = self.words.variants.iter();
        (self.values)().into_iter().zip(words).map(|(wire, words)| Choice {
            wire,
            name: words.name,
            docs: text(words.docs),
        })
    }
}
