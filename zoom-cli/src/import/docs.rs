//! Documentation: facts, and plain words made of names.
//!
//! The document's own sentences are carried over only when they are asked for, by somebody who imports a document of their own.

mod facts;
mod items;
mod told;
mod values;

pub(crate) use items::{Source, endpoint_docs, error_docs, module_doc, type_docs, variant_docs};
pub(crate) use values::{path_docs, value_docs};

use super::name::grammar::phrase;

/// `The meeting ID`.
pub(crate) fn the(words: &[String]) -> String {
    format!("The {}", phrase(words))
}

/// The lines of a text that a person wrote.
fn lines(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim_end().to_owned()).collect()
}
