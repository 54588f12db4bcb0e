//! The types of a module, with one name per shape.

use std::collections::{HashMap, HashSet};

use crate::import::name::types::is_allowed;

use super::model::TypeDef;

/// The types planned so far.
#[derive(Debug, Default)]
pub(super) struct Registry {
    /// The fingerprint of the schema of each name.
    names: HashMap<String, u64>,
    reserved: HashSet<String>,
    /// The names with numbers, by the name without one and the fingerprint.
    numbered: HashMap<(String, u64), String>,
    /// The next number of a name.
    numbers: HashMap<String, usize>,
    order: Vec<String>,
    types: HashMap<String, TypeDef>,
}

/// A name that begins with a letter.
fn as_type(name: &str) -> String {
    match name.chars().next() {
        None => "Item".to_owned(),
        Some(first) if first.is_ascii_uppercase() => name.to_owned(),
        Some(_) => format!("N{name}"),
    }
}

/// The name of a schema.
pub(super) enum Found {
    /// It was planned before.
    Known(String),
    /// It is new, and its type must be planned.
    New(String),
}

impl Registry {
    /// Reserves the names of items generated for endpoints.
    pub(super) fn reserve(&mut self, names: impl IntoIterator<Item = String>) {
        self.reserved.extend(names);
    }

    /// Declares a type whose name is reserved.
    pub(super) fn declare(&mut self, name: &str) {
        self.order.push(name.to_owned());
    }

    /// Returns the first candidate that is free or already names the same schema.
    pub(super) fn find(&mut self, print: u64, candidates: &[String]) -> Found {
        let candidates: Vec<String> = candidates.iter().map(|name| as_type(name)).collect();
        let allowed: Vec<&String> = candidates.iter().filter(|name| self.may_be(name)).collect();
        for name in allowed {
            match self.names.get(name) {
                Some(own) if *own == print => return Found::Known(name.clone()),
                Some(_) => {}
                None => return self.take(name.clone(), print),
            }
        }
        self.numbered(print, candidates.last().map_or("Item", String::as_str))
    }

    fn numbered(&mut self, print: u64, base: &str) -> Found {
        if let Some(name) = self.numbered.get(&(base.to_owned(), print)) {
            return Found::Known(name.clone());
        }
        let start = self.numbers.get(base).copied().unwrap_or(2);
        for number in start..usize::MAX {
            let name = format!("{base}{number}");
            if !self.names.contains_key(&name) && self.may_be(&name) {
                self.numbers.insert(base.to_owned(), number + 1);
                self.numbered.insert((base.to_owned(), print), name.clone());
                return self.take(name, print);
            }
        }
        Found::Known(base.to_owned())
    }

    fn may_be(&self, name: &str) -> bool {
        is_allowed(name) && !self.reserved.contains(name)
    }

    fn take(&mut self, name: String, print: u64) -> Found {
        self.names.insert(name.clone(), print);
        self.order.push(name.clone());
        Found::New(name)
    }

    /// Adds a planned type.
    pub(super) fn enter(&mut self, ty: TypeDef) {
        self.types.insert(ty.name.clone(), ty);
    }

    /// Returns the planned types in the order of their names' reservation.
    pub(super) fn into_types(mut self) -> Vec<TypeDef> {
        self.order.iter().filter_map(|name| self.types.remove(name)).collect()
    }
}
