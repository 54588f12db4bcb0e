//! Names, by rules that are written down where each is applied.

pub(crate) mod case;
pub(crate) mod error;
pub(crate) mod field;
pub(crate) mod function;
pub(crate) mod grammar;
pub(crate) mod module;
pub(crate) mod path;
pub(crate) mod types;
pub(crate) mod variant;
