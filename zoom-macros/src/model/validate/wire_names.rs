//! Detects two fields or variants with the same JSON name.

use std::collections::HashMap;

use syn::Ident;

use crate::code::Code;
use crate::errors::Errors;
use crate::model::validated::ForwardedAttrs;

/// The JSON names so far, each with the first field or variant that has it.
pub(crate) struct WireNames<'a> {
    message: fn(&str, &Ident) -> String,
    first: HashMap<String, &'a Ident>,
}

impl<'a> WireNames<'a> {
    /// Starts an empty collection; `message` describes a duplicate and the first field or variant with that name.
    pub(crate) fn new(message: fn(&str, &Ident) -> String) -> Self {
        Self { message, first: HashMap::new() }
    }

    /// Adds a name. Names behind `#[cfg]` are ignored, since they may exclude each other.
    pub(crate) fn add(&mut self, wire: &str, ident: &'a Ident, forwarded: &ForwardedAttrs, errors: &mut Errors) {
        if !forwarded.cfg.is_empty() {
            return;
        }
        match self.first.get(wire) {
            Some(first) => {
                errors.at(Code::DuplicateJsonName, ident, (self.message)(wire, first));
            }
            None => drop(self.first.insert(wire.to_owned(), ident)),
        }
    }
}
