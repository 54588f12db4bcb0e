//! The shapes of models.

use super::{Model, Value};
use crate::shape::{FieldWords, Object, Shape, VariantWords};

impl Object {
    pub(crate) const fn of<M: Model>() -> Shape {
        Shape::Object(Self::new(M::TABLE, M::WORDS))
    }
}

impl FieldWords {
    /// Describes a field of a type.
    #[must_use]
    pub const fn of<T: Value>(docs: &'static str) -> Self {
        Self { shape: T::shape, docs, is_deprecated: false, facts: &[], is_csv: false }
    }
}

impl VariantWords {
    /// Describes a variant that holds a value.
    #[must_use]
    pub const fn holding<T: Value>(name: &'static str, docs: &'static str) -> Self {
        Self { name, docs, shape: T::shape }
    }
}
