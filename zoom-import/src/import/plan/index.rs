//! The planned types by module and name.

use std::collections::{BTreeSet, HashMap};

use super::Ty;
use super::model::{Product, TypeDef};

/// A type: its module, which is empty for shared types, and its name.
pub(super) type Key = (String, String);

/// The types of a product.
#[derive(Debug)]
pub(super) struct Index<'a> {
    types: HashMap<(&'a str, &'a str), &'a TypeDef>,
}

impl<'a> Index<'a> {
    pub(super) fn of(product: &'a Product) -> Self {
        let mut types = HashMap::new();
        for (module, ty) in product.types() {
            types.entry((module, ty.name.as_str())).or_insert(ty);
        }
        Self { types }
    }

    /// The type of a name that a module uses, which is declared there or shared, with the module that declares it.
    pub(super) fn get(&self, module: &'a str, name: &str) -> Option<(&'a str, &'a TypeDef)> {
        let find = |module: &'a str| Some((module, *self.types.get(&(module, name))?));
        find(module).or_else(|| find(""))
    }

    /// The types that these types contain, and themselves; each is a name that a module uses.
    pub(super) fn reach(&self, mut open: Vec<(&'a str, String)>) -> BTreeSet<Key> {
        let mut reached = BTreeSet::new();
        while let Some((module, name)) = open.pop() {
            let Some((module, ty)) = self.get(module, &name) else { continue };
            if reached.insert((module.to_owned(), ty.name.clone())) {
                ty.each_type(&mut |ty| open.extend(names(ty).into_iter().map(|name| (module, name))));
            }
        }
        reached
    }
}

/// The names in a type.
pub(super) fn names(ty: &Ty) -> Vec<String> {
    let mut names = Vec::new();
    ty.each(&mut |ty| names.extend(if let Ty::Named(name) = ty { Some(name.clone()) } else { None }));
    names
}
