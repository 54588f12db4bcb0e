//! Scalars: numbers, strings and booleans.

use super::decode::{Presence, Step, Token};
use super::encode::View;

/// A scalar, an absent value, or the kind of the value that is not a scalar.
pub(crate) type Reading<T> = Result<Option<T>, &'static str>;

/// A JSON number, string or boolean.
///
/// Kinds of values whose method is not overridden are rejected.
pub(crate) trait Scalar: Sized {
    /// The name in errors, such as `a whole number`.
    const EXPECTED: &'static str;

    /// The shape in JSON.
    #[cfg(feature = "describe")]
    const SHAPE: crate::shape::Scalar = crate::shape::Scalar::Text;

    /// Whether `""` is an absent value.
    const EMPTY_IS_ABSENT: bool = true;

    fn from_text(text: &str) -> Reading<Self>;

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

    /// Its JSON form.
    fn view(&self) -> View<'_>;
}

// Always inline: moving a value costs more than reading it.
#[inline(always)]
fn read<T: Scalar>(token: Token<'_>) -> Reading<T> {
    match token {
        Token::Null => Ok(None),
        Token::Text("") if T::EMPTY_IS_ABSENT => Ok(None),
        Token::Text(text) => T::from_text(text),
        Token::Boolean(value) => T::from_bool(value),
        Token::Signed(value) => T::from_i64(value),
        Token::Unsigned(value) => T::from_u64(value),
        Token::Float(value) => T::from_f64(value),
        Token::List | Token::Object | Token::Discriminator(_) => Err(token.kind()),
    }
}

/// Sets a scalar, unless the value is absent.
#[inline]
pub(crate) fn set<'a, T: Scalar>(value: &'a mut T, token: Token<'_>) -> Step<'a> {
    match read(token) {
        Ok(Some(read)) => {
            *value = read;
            Step::Done(Presence::Present)
        }
        Ok(None) => Step::Done(Presence::Absent),
        Err(found) => Step::mismatch(T::EXPECTED, found),
    }
}

/// Sets an option of a scalar.
#[inline]
pub(crate) fn set_option<'a, T: Scalar>(option: &'a mut Option<T>, token: Token<'_>) -> Step<'a> {
    match read(token) {
        Ok(read) => {
            *option = read;
            Step::Done(Presence::Present)
        }
        Err(found) => Step::mismatch(T::EXPECTED, found),
    }
}

/// Implements `Value` for types that are scalars.
macro_rules! scalar_values {
    ($($type:ty),* $(,)?) => {$(
        impl $crate::model::Decode for $type {
            fn set(&mut self, token: $crate::model::Token<'_>) -> $crate::model::Step<'_> {
                $crate::model::scalar::set(self, token)
            }
        }

        impl $crate::model::Encode for $type {
            fn view(&self) -> $crate::model::View<'_> {
                $crate::model::scalar::Scalar::view(self)
            }
        }

        impl $crate::model::Value for $type {
            fn set_option<'a>(
                option: &'a mut Option<Self>,
                token: $crate::model::Token<'_>,
            ) -> $crate::model::Step<'a> {
                $crate::model::scalar::set_option(option, token)
            }

            #[cfg(feature = "describe")]
            fn shape() -> $crate::shape::Shape {
                $crate::shape::Shape::Scalar(<$type as $crate::model::scalar::Scalar>::SHAPE)
            }
        }
    )*};
}

pub(crate) use scalar_values;
