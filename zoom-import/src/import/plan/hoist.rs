//! Types that several modules share move one level up.

use std::collections::{BTreeMap, BTreeSet};

use super::Ty;
use super::model::{Module, TypeDef};

/// Takes types out of the modules that have the same declaration in several, and whose own parts are shared as well.
pub(super) fn hoist(modules: &mut [Module]) -> Vec<TypeDef> {
    let mut shared = candidates(modules);
    while let Some(name) = unfit(&shared, modules) {
        shared.remove(&name);
    }
    for module in modules.iter_mut() {
        module.types.retain(|ty| shared.get(&ty.name) != Some(ty));
    }
    shared.into_values().collect()
}

/// The first declaration of each name that stands in two modules.
fn candidates(modules: &[Module]) -> BTreeMap<String, TypeDef> {
    let mut candidates = BTreeMap::new();
    let all = || modules.iter().flat_map(|module| &module.types);
    for ty in all() {
        let count = all().filter(|other| *other == ty).count();
        if count > 1 {
            candidates.entry(ty.name.clone()).or_insert_with(|| ty.clone());
        }
    }
    candidates
}

/// The name of a type that names one which is not shared, or which is another one in a module that has both.
fn unfit(shared: &BTreeMap<String, TypeDef>, modules: &[Module]) -> Option<String> {
    let is_unfit = |ty: &&TypeDef| {
        let parts = named(ty);
        let owners = modules.iter().filter(|module| module.types.contains(ty));
        let is_other = |part: &TypeDef| parts.contains(&part.name) && shared.get(&part.name) != Some(part);
        parts.iter().any(|name| !shared.contains_key(name))
            || owners.into_iter().any(|own| own.types.iter().any(is_other))
    };
    shared.values().find(is_unfit).map(|ty| ty.name.clone())
}

fn named(ty: &TypeDef) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    ty.each_type(&mut |ty| {
        if let Ty::Named(name) = ty {
            names.insert(name.clone());
        }
    });
    names
}
