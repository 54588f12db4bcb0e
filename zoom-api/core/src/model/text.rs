//! Free text.

use serde_json::Number;

use super::encode::View;
use super::scalar::{Reading, Scalar, scalar_values};

impl Scalar for String {
    const EXPECTED: &'static str = "text";
    const EMPTY_IS_ABSENT: bool = false;

    #[inline]
    fn from_text(text: &str) -> Reading<Self> {
        Ok(Some(text.to_owned()))
    }

    fn from_bool(value: bool) -> Reading<Self> {
        Ok(Some(value.to_string()))
    }

    fn from_i64(value: i64) -> Reading<Self> {
        Ok(Some(value.to_string()))
    }

    fn from_u64(value: u64) -> Reading<Self> {
        Ok(Some(value.to_string()))
    }

    fn from_f64(value: f64) -> Reading<Self> {
        // As JSON writes it: `3.0`, where Rust would write `3`.
        Ok(Number::from_f64(value).map(|number| number.to_string()))
    }

    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

scalar_values!(String);
