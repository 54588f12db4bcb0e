//! Facts about operations and values: statements in the prose of documents, and the options of `#[zoom(..)]`.

pub(crate) mod enum_words;
pub(crate) mod errors;
mod fact;
mod kind;
pub(crate) mod label;
mod literal;
pub(crate) mod meeting_number;
mod of_schema;
pub(crate) mod scopes;
mod suit;

pub(crate) use fact::{Fact, Facts, Name};
pub(crate) use kind::Kind;
pub(crate) use literal::Literal;
