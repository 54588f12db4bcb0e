//! Facts about a value, such as its default and its limits: `#[zoom(default = 30, max = 300)]`.
//!
//! [`parse`] reads them, [`check`] compares them with each other and with the type, [`sentence`] describes them in the docs.

mod check;
mod expand;
mod kind;
mod parse;
mod sentence;
mod standard_docs;
#[cfg(test)]
#[allow(clippy::expect_used, clippy::panic)]
mod tests;
mod value;

use proc_macro2::TokenStream;
use syn::LitStr;

pub(crate) use check::{Subject, check};
pub(crate) use expand::expand;
pub(crate) use sentence::{attribute, with_sentence};
pub(crate) use standard_docs::{Direction, standard_docs};
use value::Value;

/// The names of the options.
pub(crate) const NAMES: [&str; 10] =
    ["default", "min", "max", "min_length", "max_length", "min_items", "max_items", "values", "format", "example"];

/// The facts about one field or argument.
#[derive(Default)]
pub(crate) struct Facts {
    default: Option<Given<Value>>,
    min: Option<Given<Value>>,
    max: Option<Given<Value>>,
    min_length: Option<Given<u64>>,
    max_length: Option<Given<u64>>,
    min_items: Option<Given<u64>>,
    max_items: Option<Given<u64>>,
    /// The only values.
    values: Option<Given<Vec<Value>>>,
    format: Option<LitStr>,
    example: Option<Given<Value>>,
}

/// The value of an option, with the tokens to point at.
struct Given<T> {
    value: T,
    tokens: TokenStream,
}

impl Facts {
    /// Whether there are no facts.
    pub(crate) const fn is_empty(&self) -> bool {
        self.default.is_none()
            && self.min.is_none()
            && self.max.is_none()
            && self.min_length.is_none()
            && self.max_length.is_none()
            && self.min_items.is_none()
            && self.max_items.is_none()
            && self.values.is_none()
            && self.format.is_none()
            && self.example.is_none()
    }
}
