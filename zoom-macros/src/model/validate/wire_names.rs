//! One name in JSON belongs to one field or variant.

use std::collections::HashMap;

use syn::Ident;

use crate::errors::Errors;
use crate::model::valid::Carried;

/// Collects names and reports the second of two equal ones.
pub(crate) struct WireNames<'a> {
    message: fn(&str, &Ident) -> String,
    first: HashMap<String, &'a Ident>,
}

impl<'a> WireNames<'a> {
    /// Starts a collection; `message` reports a name that an earlier field or variant has.
    pub(crate) fn new(message: fn(&str, &Ident) -> String) -> Self {
        Self { message, first: HashMap::new() }
    }

    /// Adds a name. Of two that exclude each other by `cfg`, neither is wrong, so none with `cfg` counts.
    pub(crate) fn add(&mut self, wire: &str, ident: &'a Ident, carried: &Carried, errors: &mut Errors) {
        if !carried.cfg.is_empty() {
            return;
        }
        match self.first.get(wire) {
            Some(first) => {
                errors.at(ident, (self.message)(wire, first));
            }
            None => drop(self.first.insert(wire.to_owned(), ident)),
        }
    }
}
