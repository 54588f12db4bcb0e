//! The shapes of models.

use super::__private::{OpenEnum, Wire};
use super::{Model, Value};
use crate::shape::{Choices, EnumWords, FieldWords, Object, Shape, VariantWords};

impl Object {
    pub(crate) const fn of<M: Model>() -> Shape {
        Shape::Object(Self::new(M::TABLE.name, M::TABLE.fields, M::TABLE.required, M::TABLE.secret, M::WORDS))
    }
}

impl Choices {
    /// Describes an enum.
    #[doc(hidden)]
    #[must_use]
    pub const fn of<T: OpenEnum>(words: &'static EnumWords) -> Shape {
        Shape::Choices(Self::new(words, values::<T>))
    }
}

fn values<T: OpenEnum>() -> Vec<serde_json::Value> {
    T::WIRES.iter().map(|wire| (*wire).into()).collect()
}

impl From<Wire> for serde_json::Value {
    fn from(wire: Wire) -> Self {
        match wire {
            Wire::Text(text) => text.into(),
            Wire::Number(number) => number.into(),
        }
    }
}

impl FieldWords {
    /// Describes a field of a type.
    #[must_use]
    pub const fn of<T: Value>(docs: &'static str) -> Self {
        Self { shape: T::shape, docs, is_deprecated: false, facts: &[] }
    }
}

impl VariantWords {
    /// Describes a variant that holds a value.
    #[must_use]
    pub const fn holding<T: Value>(name: &'static str, docs: &'static str) -> Self {
        Self { name, docs, shape: T::shape }
    }
}
