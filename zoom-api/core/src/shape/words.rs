//! Metadata of types that the attributes generate.

use super::{Fact, Shape};
use crate::foundation::wire::Values;

/// The metadata of a struct.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct ObjectWords {
    pub module: &'static str,
    pub docs: &'static str,
    pub keeps_undeclared: bool,
    pub fields: &'static [FieldWords],
}

/// The metadata of a field or argument.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct FieldWords {
    pub shape: fn() -> Shape,
    pub docs: &'static str,
    pub is_deprecated: bool,
    pub facts: &'static [Fact],
    /// Whether a list is sent as one comma-separated value.
    pub is_csv: bool,
}

/// The metadata of an enum.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct EnumWords {
    pub name: &'static str,
    pub module: &'static str,
    pub docs: &'static str,
    /// The values of an enum of strings or numbers.
    pub values: Values,
    pub variants: &'static [VariantWords],
}

/// The metadata of a variant.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct VariantWords {
    pub name: &'static str,
    pub docs: &'static str,
    pub shape: fn() -> Shape,
}

impl VariantWords {
    /// Creates the metadata of a variant that is a string or number.
    #[must_use]
    pub const fn plain(name: &'static str, docs: &'static str) -> Self {
        Self { name, docs, shape: || Shape::Nothing }
    }
}

impl FieldWords {
    /// Marks the field as deprecated.
    #[must_use]
    pub const fn deprecated(self) -> Self {
        Self { is_deprecated: true, ..self }
    }

    /// Sets the facts about the value.
    #[must_use]
    pub const fn facts(self, facts: &'static [Fact]) -> Self {
        Self { facts, ..self }
    }

    /// Creates the metadata of a field that is not compiled.
    #[must_use]
    pub const fn gone() -> Self {
        Self { shape: || Shape::Any, docs: "", is_deprecated: false, facts: &[], is_csv: false }
    }
}
