//! Values that are one JSON number, text or boolean.

use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};

use super::path::mismatch;
use super::refuse::refuse;

/// A scalar that was read, an absent one, or what was found instead of one.
pub(crate) type Reading<T> = Result<Option<T>, &'static str>;

/// A value that is one JSON number, text or boolean.
///
/// What is not overridden is refused.
pub(crate) trait Scalar: Sized {
    /// What to call it in an error: `a whole number`.
    const EXPECTED: &'static str;

    /// What it is in JSON.
    #[cfg(feature = "describe")]
    const SHAPE: crate::shape::Scalar = crate::shape::Scalar::Text;

    /// Whether `""` stands for an absent value.
    const EMPTY_IS_ABSENT: bool = true;

    fn from_text(text: &str) -> Reading<Self>;

    fn from_string(text: String) -> Reading<Self> {
        Self::from_text(&text)
    }

    fn from_bool(_: bool) -> Reading<Self> {
        Err("a boolean")
    }

    fn from_i64(_: i64) -> Reading<Self> {
        Err("a number")
    }

    fn from_u64(_: u64) -> Reading<Self> {
        Err("a number")
    }

    fn from_f64(_: f64) -> Reading<Self> {
        Err("a number")
    }
}

/// Reads a scalar.
#[inline]
pub(crate) fn decode_scalar<'de, T: Scalar, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(ScalarVisitor(PhantomData))
}

/// Implements `Value` for types that are scalars.
macro_rules! scalar_values {
    ($($type:ty),* $(,)?) => {$(
        impl $crate::model::Value for $type {
            #[inline]
            fn decode<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                $crate::model::scalar::decode_scalar(deserializer)
            }

            #[cfg(feature = "describe")]
            fn shape() -> $crate::shape::Shape {
                $crate::shape::Shape::Scalar(<$type as $crate::model::scalar::Scalar>::SHAPE)
            }
        }
    )*};
}

pub(crate) use scalar_values;

struct ScalarVisitor<T>(PhantomData<T>);

impl<T: Scalar> ScalarVisitor<T> {
    fn answer<E: Error>(reading: Reading<T>) -> Result<Option<T>, E> {
        reading.map_err(|found| mismatch(T::EXPECTED, found))
    }
}

impl<'de, T: Scalar> Visitor<'de> for ScalarVisitor<T> {
    type Value = Option<T>;

    refuse!(T::EXPECTED => list object);

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Option<T>, E> {
        if T::EMPTY_IS_ABSENT && text.is_empty() {
            return Ok(None);
        }
        Self::answer(T::from_text(text))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Option<T>, E> {
        if T::EMPTY_IS_ABSENT && text.is_empty() {
            return Ok(None);
        }
        Self::answer(T::from_string(text))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Option<T>, E> {
        Self::answer(T::from_bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Option<T>, E> {
        Self::answer(T::from_i64(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Option<T>, E> {
        Self::answer(T::from_u64(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Option<T>, E> {
        Self::answer(T::from_f64(value))
    }
}
