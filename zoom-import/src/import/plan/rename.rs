//! Names of types and variants that a person chose, put in place of those that the rules found.
//!
//! The rules' names do not depend on what is chosen here, so that one choice never makes another one wrong.

use std::collections::BTreeMap;

use crate::import::hints::{Hints, item};
use crate::import::name::case::{pascal, words};
use crate::import::name::types::is_allowed;

use super::Ty;
use super::model::{Module, Product, Shape, TypeDef};

/// Puts the chosen names in.
///
/// # Errors
/// Says which chosen name is another item's already.
pub(super) fn rename(product: &mut Product, hints: &Hints) -> Result<(), String> {
    let shared = chosen("", &product.shared, hints);
    in_types(&mut product.shared, &shared, &BTreeMap::new());
    product.shared = united("", std::mem::take(&mut product.shared))?;
    for module in &mut product.modules {
        let own = chosen(&module.name, &module.types, hints);
        apart(module, &own, &shared)?;
        in_module(module, &own, &shared);
        module.types = united(&module.name, std::mem::take(&mut module.types))?;
        free(module, &product.shared)?;
        variants(&module.name, &mut module.types, hints)?;
    }
    variants("", &mut product.shared, hints)
}

/// The chosen names by the rules' names.
fn chosen(module: &str, types: &[TypeDef], hints: &Hints) -> BTreeMap<String, String> {
    let chosen = |ty: &TypeDef| Some((ty.name.clone(), hints.ty(module, &ty.name)?.to_owned()));
    types.iter().filter_map(chosen).collect()
}

/// Checks that no type of the module gets the name of a shared one that the module uses.
fn apart(module: &Module, own: &BTreeMap<String, String>, shared: &BTreeMap<String, String>) -> Result<(), String> {
    let new = |names: &BTreeMap<String, String>, name: &String| names.get(name).unwrap_or(name).clone();
    let owned: Vec<String> = module.types.iter().map(|ty| new(own, &ty.name)).collect();
    let mut mixed = None;
    module.each_type(&mut |ty| {
        if let Ty::Named(name) = ty
            && module.types.iter().all(|own| own.name != *name)
            && owned.contains(&new(shared, name))
        {
            mixed = Some(new(shared, name));
        }
    });
    mixed.map_or(Ok(()), |name| {
        Err(format!("[types]: `{}` would hide the `{name}` that modules share", item(&module.name, &name)))
    })
}

fn in_module(module: &mut Module, own: &BTreeMap<String, String>, shared: &BTreeMap<String, String>) {
    let known: Vec<String> = module.types.iter().map(|ty| ty.name.clone()).collect();
    let shared: BTreeMap<String, String> = shared
        .iter()
        .filter(|(name, _)| !known.contains(name))
        .map(|(name, new)| (name.clone(), new.clone()))
        .collect();
    module.each_type_mut(&mut |ty| change(ty, own, &shared));
    module.types.iter_mut().for_each(|ty| name(ty, own));
}

fn in_types(types: &mut [TypeDef], own: &BTreeMap<String, String>, shared: &BTreeMap<String, String>) {
    for ty in types {
        ty.each_type_mut(&mut |ty| change(ty, own, shared));
        name(ty, own);
    }
}

fn change(ty: &mut Ty, own: &BTreeMap<String, String>, shared: &BTreeMap<String, String>) {
    if let Ty::Named(name) = ty
        && let Some(new) = own.get(name).or_else(|| shared.get(name))
    {
        new.clone_into(name);
    }
}

fn name(ty: &mut TypeDef, own: &BTreeMap<String, String>) {
    if let Some(new) = own.get(&ty.name) {
        new.clone_into(&mut ty.name);
    }
}

/// The types with those of one name and one shape made one.
fn united(module: &str, types: Vec<TypeDef>) -> Result<Vec<TypeDef>, String> {
    let mut united: Vec<TypeDef> = Vec::new();
    for ty in types {
        match united.iter().find(|other| other.name == ty.name) {
            None => united.push(ty),
            Some(other) if other.shape == ty.shape => {}
            Some(_) => return Err(format!("[types]: two different types would be `{}`", item(module, &ty.name))),
        }
    }
    Ok(united)
}

/// Checks that no type has a name that the file needs otherwise.
fn free(module: &Module, shared: &[TypeDef]) -> Result<(), String> {
    let requests = module.items.iter().map(|item| pascal(&words(&item.name)));
    let taken: Vec<String> = requests.flat_map(|request| [format!("{request}Error"), request]).collect();
    let mut used: Vec<String> = Vec::new();
    module.each_type(&mut |ty| used.extend(if let Ty::Named(name) = ty { Some(name.clone()) } else { None }));
    for name in module.types.iter().chain(shared.iter().filter(|ty| used.contains(&ty.name))).map(|ty| &ty.name) {
        let key = item(&module.name, name);
        if taken.contains(name) {
            return Err(format!("[types]: `{key}` is what an endpoint of the module becomes"));
        }
        if !is_allowed(name) {
            return Err(format!("[types]: `{key}` is a name that declarations use for something else"));
        }
    }
    Ok(())
}

fn variants(module: &str, types: &mut [TypeDef], hints: &Hints) -> Result<(), String> {
    for TypeDef { name: owner, shape, .. } in types {
        let names: Vec<&mut String> = match shape {
            Shape::Struct(_) => continue,
            Shape::Enum(variants) => {
                let chosen = variants.iter_mut().map(|variant| {
                    let new = hints.variant(module, owner, &variant.wire(), &variant.name).map(str::to_owned);
                    variant.name = new.unwrap_or_else(|| std::mem::take(&mut variant.name));
                    &mut variant.name
                });
                chosen.collect()
            }
            Shape::OneOf(shapes) => {
                let chosen = shapes.iter_mut().map(|shape| {
                    let new = hints.variant(module, owner, &shape.name, &shape.name).map(str::to_owned);
                    shape.name = new.unwrap_or_else(|| std::mem::take(&mut shape.name));
                    &mut shape.name
                });
                chosen.collect()
            }
        };
        let mut seen: Vec<&String> = Vec::new();
        for name in &names {
            if seen.contains(&&**name) || *name == "Unknown" || *name == "Self" {
                return Err(format!("[variants]: `{}` has another `{name}`", item(module, owner)));
            }
            seen.push(name);
        }
    }
    Ok(())
}
