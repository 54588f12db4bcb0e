//! Naming rules, each documented in the module that applies it.

pub(crate) mod case;
pub(crate) mod error;
pub(crate) mod event;
pub(crate) mod field;
pub(crate) mod function;
pub(crate) mod grammar;
pub(crate) mod module;
pub(crate) mod path;
pub(crate) mod types;
pub(crate) mod variant;
