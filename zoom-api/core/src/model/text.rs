//! Strings.

use serde_json::Number;

use super::decode::{Decode, Presence, Step, Token};
use super::encode::{Encode, View};
use super::scalar::{self, Reading, Scalar};
use super::value::Value;

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
        // As in JSON: `3.0`, while Rust formats `3`.
        Ok(Number::from_f64(value).map(|number| number.to_string()))
    }

    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Decode for String {
    fn set(&mut self, token: Token<'_>) -> Step<'_> {
        scalar::set(self, token)
    }
}

impl Encode for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Value for String {
    fn set_option<'a>(option: &'a mut Option<Self>, token: Token<'_>) -> Step<'a> {
        // Most strings are optional and set once.
        let Token::Text(text) = token else { return scalar::set_option(option, token) };
        match option {
            Some(own) => text.clone_into(own),
            None => *option = Some(text.to_owned()),
        }
        Step::Done(Presence::Present)
    }

    #[cfg(feature = "describe")]
    fn shape() -> crate::shape::Shape {
        crate::shape::Shape::Scalar(Self::SHAPE)
    }
}
