//! One name in JSON belongs to one field or variant.

use std::collections::HashMap;

use syn::Ident;

use crate::errors::Errors;
use crate::model::valid::Carried;

/// Collects names and reports the second of two equal ones.
pub(crate) struct WireNames<'a> {
    what: &'static str,
    first: HashMap<String, &'a Ident>,
}

impl<'a> WireNames<'a> {
    /// Starts a collection; `what` says whose names they are.
    pub(crate) fn new(what: &'static str) -> Self {
        Self { what, first: HashMap::new() }
    }

    /// Adds a name. Of two that exclude each other by `cfg`, neither is wrong, so none with `cfg` counts.
    pub(crate) fn add(&mut self, wire: &str, ident: &'a Ident, carried: &Carried, errors: &mut Errors) {
        if !carried.cfg.is_empty() {
            return;
        }
        match self.first.get(wire) {
            Some(first) => {
                errors.at(ident, format!("{} `{wire}` is set twice (first by `{first}`)", self.what));
            }
            None => drop(self.first.insert(wire.to_owned(), ident)),
        }
    }
}
