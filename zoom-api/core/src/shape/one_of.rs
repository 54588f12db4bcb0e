//! Alternatives of shapes.

use super::Shape;
use super::words::EnumWords;
use super::{import_path, text};

/// An enum whose variants are different shapes.
#[derive(Clone, Copy, Debug)]
pub struct OneOf {
    words: &'static EnumWords,
}

/// A variant of a [`OneOf`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Variant {
    /// The name of the variant.
    pub name: &'static str,
    /// The shape.
    pub shape: Shape,
    /// The docs, in Markdown.
    pub docs: String,
}

impl OneOf {
    /// Returns the name of the type.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.words.name
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

    /// The shapes of the variants.
    pub(crate) fn shapes(&self) -> impl Iterator<Item = Shape> + use<> {
        self.words.variants.iter().map(|words| (words.shape)())
    }

    /// Returns the variants, in the order of the declaration.
    pub fn variants(&self) -> impl Iterator<Item = Variant> {
        self.words.variants.iter().map(|words| Variant {
            name: words.name,
            shape: (words.shape)(),
            docs: text(words.docs),
        })
    }
}

/// Creates the shape of an enum of shapes.
#[doc(hidden)]
#[must_use]
pub const fn one_of_shape(words: &'static EnumWords) -> Shape {
    Shape::OneOf(OneOf { words })
}
