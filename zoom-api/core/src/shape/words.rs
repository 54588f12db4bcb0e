//! What the attributes write down beside names; not for use by hand.

use super::Shape;

/// What the attribute says of a struct beside its names.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct ObjectWords {
    pub module: &'static str,
    pub docs: &'static str,
    pub fields: &'static [FieldWords],
}

/// What the attribute says of a field or an argument beside its name.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct FieldWords {
    pub shape: fn() -> Shape,
    pub docs: &'static str,
    pub is_deprecated: bool,
}

/// What the attribute says of an enum.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct EnumWords {
    pub name: &'static str,
    pub module: &'static str,
    pub docs: &'static str,
    pub variants: &'static [VariantWords],
}

/// What the attribute says of a variant.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct VariantWords {
    pub name: &'static str,
    pub docs: &'static str,
    pub shape: fn() -> Shape,
}

impl VariantWords {
    /// A variant that is a name or a number.
    #[must_use]
    pub const fn plain(name: &'static str, docs: &'static str) -> Self {
        Self { name, docs, shape: || Shape::Nothing }
    }
}

impl FieldWords {
    /// The same field, which Zoom is giving up.
    #[must_use]
    pub const fn deprecated(self) -> Self {
        Self { is_deprecated: true, ..self }
    }

    /// A field that is not compiled in.
    #[must_use]
    pub const fn gone() -> Self {
        Self { shape: || Shape::Any, docs: "", is_deprecated: false }
    }
}
