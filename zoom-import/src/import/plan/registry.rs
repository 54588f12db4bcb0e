//! The types of a module: one name per shape.

use std::collections::{HashMap, HashSet};

use crate::import::name::types::is_allowed;

use super::model::TypeDef;

/// The types planned so far.
#[derive(Debug, Default)]
pub(super) struct Registry {
    /// The fingerprint of the schema that has each name.
    names: HashMap<String, u64>,
    reserved: HashSet<String>,
    order: Vec<String>,
    types: HashMap<String, TypeDef>,
}

/// A name with a letter in front, whatever it is made of: a number could never become free.
fn as_type(name: &str) -> String {
    match name.chars().next() {
        None => "Item".to_owned(),
        Some(first) if first.is_ascii_uppercase() => name.to_owned(),
        Some(_) => format!("N{name}"),
    }
}

/// A name that was found for a schema.
pub(super) enum Found {
    /// The same schema has it already.
    Known(String),
    /// It is new: the type is to be planned.
    New(String),
}

impl Registry {
    /// Keeps names for what endpoints become.
    pub(super) fn reserve(&mut self, names: impl IntoIterator<Item = String>) {
        self.reserved.extend(names);
    }

    /// Finds a name for a schema: the first candidate that is free, or that the same schema has.
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
        for number in 2..usize::MAX {
            let name = format!("{base}{number}");
            match self.names.get(&name) {
                Some(own) if *own == print => return Found::Known(name),
                None if self.may_be(&name) => return self.take(name, print),
                _ => {}
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

    /// Enters a planned type.
    pub(super) fn enter(&mut self, ty: TypeDef) {
        self.types.insert(ty.name.clone(), ty);
    }

    /// The planned types, in the order in which they were found.
    pub(super) fn into_types(mut self) -> Vec<TypeDef> {
        self.order.iter().filter_map(|name| self.types.remove(name)).collect()
    }
}
