//! Enums of shapes.

use super::Shape;
use super::words::EnumWords;
use super::{import_path, text};

/// The shapes of which a value has one.
#[derive(Clone, Copy, Debug)]
pub struct OneOf {
    words: &'static EnumWords,
}

/// One of the shapes of a value.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Variant {
    /// The variant's name.
    pub name: &'static str,
    /// The shape.
    pub shape: Shape,
    /// The words about it.
    pub docs: String,
}

impl OneOf {
    /// The type's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.words.name
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

    /// The shapes, in the order in which they are tried.
    pub fn variants(&self) -> impl Iterator<Item = Variant> {
        self.words.variants.iter().map(|words| Variant {
            name: words.name,
            shape: (words.shape)(),
            docs: text(words.docs),
        })
    }
}

/// Describes an enum of shapes.
#[doc(hidden)]
#[must_use]
pub const fn one_of_shape(words: &'static EnumWords) -> Shape {
    Shape::OneOf(OneOf { words })
}
