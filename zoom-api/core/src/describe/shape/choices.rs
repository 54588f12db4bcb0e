//! Enums of names or numbers.

use super::Shape;
use crate::describe::words::EnumWords;
use crate::describe::{module_path, text};
use crate::model::__private::{OpenEnum, Wire};

/// The names or numbers of an enum.
#[derive(Clone, Copy, Debug)]
pub struct Choices {
    words: &'static EnumWords,
    wires: fn() -> Vec<Wire>,
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
    /// Describes an enum.
    #[doc(hidden)]
    #[must_use]
    pub const fn of<T: OpenEnum>(words: &'static EnumWords) -> Shape {
        Shape::Choices(Self { words, wires: wires::<T> })
    }

    /// The enum's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.words.name
    }

    /// The path that a program imports it from: `zoom_api::meetings::registrants`.
    #[must_use]
    pub fn import_path(&self) -> String {
        module_path::import_path(self.words.module)
    }

    /// The words about the enum.
    #[must_use]
    pub fn docs(&self) -> String {
        text(self.words.docs)
    }

    /// The names or numbers, in the order of the declaration.
    pub fn iter(&self) -> impl Iterator<Item = Choice> {
        let words = self.words.variants.iter();
        (self.wires)().into_iter().zip(words).map(|(wire, words)| Choice {
            wire: wire.into(),
            name: words.name,
            docs: text(words.docs),
        })
    }
}

fn wires<T: OpenEnum>() -> Vec<Wire> {
    T::VARIANTS.iter().map(|(wire, _)| *wire).collect()
}

impl From<Wire> for serde_json::Value {
    fn from(wire: Wire) -> Self {
        match wire {
            Wire::Text(text) => text.into(),
            Wire::Number(number) => number.into(),
        }
    }
}
