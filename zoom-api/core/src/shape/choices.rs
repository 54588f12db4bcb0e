//! Enums of strings or numbers.

use super::words::EnumWords;
use super::{Shape, import_path, text};
use crate::foundation::wire::{Values, Wire};

/// An enum of strings or numbers.
#[derive(Clone, Copy, Debug)]
pub struct Choices {
    words: &'static EnumWords,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Choice {
    /// The JSON value.
    pub wire: serde_json::Value,
    /// Other spellings, which are read as this value and never sent.
    pub aliases: Vec<&'static str>,
    /// The name of the variant, such as `Scheduled`.
    pub name: &'static str,
    /// The docs, in Markdown.
    pub docs: String,
}

impl Choices {
    /// The values, in the order of the declaration, and their other spellings.
    pub(crate) const fn values(&self) -> Values {
        self.words.values
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
        let Values { wires, aliases } = self.words.values;
        let aliases = move |wire: Wire| {
            let is_own = move |(_, value): &&(&'static str, &'static str)| wire == Wire::Text(value);
            aliases.iter().filter(is_own).map(|(alias, _)| *alias).collect()
        };
        wires.iter().zip(self.words.variants).map(move |(wire, words)| Choice {
            aliases: aliases(*wire),
            wire: match *wire {
                Wire::Text(text) => text.into(),
                Wire::Number(number) => number.into(),
            },
            name: words.name,
            docs: text(words.docs),
        })
    }
}

/// Creates the shape of an enum of strings or numbers.
#[doc(hidden)]
#[must_use]
pub const fn choices_shape(words: &'static EnumWords) -> Shape {
    Shape::Choices(Choices { words })
}
