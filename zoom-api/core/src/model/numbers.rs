//! Integers, floats and booleans.

use std::num::{IntErrorKind, ParseIntError};

use super::encode::View;
use super::scalar::{Reading, Scalar, scalar_values};

pub(crate) const OUT_OF_RANGE: &str = "a number out of range";

/// The largest integer up to which floats are exact.
const EXACT: f64 = 9_007_199_254_740_992.0;

macro_rules! whole_numbers {
    ($($type:ty => $shape:ident),*) => {$(
        impl Scalar for $type {
            const EXPECTED: &'static str = "a whole number";
            #[cfg(feature = "describe")]
            const SHAPE: crate::shape::Scalar = crate::shape::Scalar::Integer(crate::shape::Integer::$shape);

            fn from_text(text: &str) -> Reading<Self> {
                text.trim().parse().map(Some).map_err(|error| not_whole(text.trim(), &error))
            }

            #[inline]
            fn from_i64(value: i64) -> Reading<Self> {
                value.try_into().map(Some).map_err(|_| OUT_OF_RANGE)
            }

            #[inline]
            fn from_u64(value: u64) -> Reading<Self> {
                value.try_into().map(Some).map_err(|_| OUT_OF_RANGE)
            }

            fn from_f64(value: f64) -> Reading<Self> {
                Self::from_i64(whole(value)?)
            }

            fn view(&self) -> View<'_> {
                i64::try_from(*self).map_or(View::Unsigned(*self as u64), View::Signed)
            }
        }

        scalar_values!($type);
    )*};
}

whole_numbers!(
    i8 => I8, i16 => I16, i32 => I32, i64 => I64, isize => I64, u8 => U8, u16 => U16, u32 => U32, u64 => U64, usize => U64
);

/// Describes a string that is not an integer of the type.
fn not_whole(text: &str, error: &ParseIntError) -> &'static str {
    match error.kind() {
        IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => OUT_OF_RANGE,
        // A negative number of an unsigned type.
        _ if text.parse::<i128>().is_ok() => OUT_OF_RANGE,
        _ => text
            .parse()
            .ok()
            .filter(|value: &f64| value.is_finite())
            .and_then(|value| whole(value).err())
            .unwrap_or("text"),
    }
}

/// Converts a float such as `3.0` to an integer.
pub(crate) fn whole(value: f64) -> Result<i64, &'static str> {
    if value.abs() > EXACT {
        return Err(OUT_OF_RANGE);
    }
    if value.fract() != 0.0 {
        return Err("a fraction");
    }
    Ok(value as i64)
}

macro_rules! fractions {
    ($($type:ident => $view:ident),*) => {$(
        impl Scalar for $type {
            const EXPECTED: &'static str = "a number";
            #[cfg(feature = "describe")]
            const SHAPE: crate::shape::Scalar = crate::shape::Scalar::Number;

            fn from_text(text: &str) -> Reading<Self> {
                // Rust parses `inf` and `NaN`, which JSON cannot encode.
                text.trim().parse::<Self>().ok().filter(|value| value.is_finite()).map(Some).ok_or("text")
            }

            #[inline]
            fn from_i64(value: i64) -> Reading<Self> {
                Ok(Some(value as Self))
            }

            #[inline]
            fn from_u64(value: u64) -> Reading<Self> {
                Ok(Some(value as Self))
            }

            fn from_f64(value: f64) -> Reading<Self> {
                let value = value as Self;
                value.is_finite().then_some(Some(value)).ok_or(OUT_OF_RANGE)
            }

            fn view(&self) -> View<'_> {
                View::$view(*self)
            }
        }

        scalar_values!($type);
    )*};
}

fractions!(f32 => ShortFloat, f64 => Float);

impl Scalar for bool {
    const EXPECTED: &'static str = "a boolean";
    #[cfg(feature = "describe")]
    const SHAPE: crate::shape::Scalar = crate::shape::Scalar::Boolean;

    fn from_text(text: &str) -> Reading<Self> {
        match text.trim() {
            "1" => Ok(Some(true)),
            "0" => Ok(Some(false)),
            word if word.eq_ignore_ascii_case("true") => Ok(Some(true)),
            word if word.eq_ignore_ascii_case("false") => Ok(Some(false)),
            _ => Err("text"),
        }
    }

    fn from_bool(value: bool) -> Reading<Self> {
        Ok(Some(value))
    }

    fn from_i64(value: i64) -> Reading<Self> {
        u64::try_from(value).map_err(|_| "a number").and_then(Self::from_u64)
    }

    fn from_u64(value: u64) -> Reading<Self> {
        match value {
            0 => Ok(Some(false)),
            1 => Ok(Some(true)),
            _ => Err("a number"),
        }
    }

    fn view(&self) -> View<'_> {
        View::Boolean(*self)
    }
}

scalar_values!(bool);
