//! Defaults are declared for sent values only: a PATCH does not change omitted fields, and for received values a default has no effect.

use std::collections::BTreeSet;

use crate::import::facts::Name;

use super::Ty;
use super::model::{Argument, Endpoint, Module, Product, Shape, TypeDef};

/// A type: its module, which is empty for shared types, and its name.
type Key = (String, String);

/// Removes the defaults that have no effect.
pub(super) fn drop_idle(product: &mut Product) {
    let sent: BTreeSet<Key> = product.modules.iter().flat_map(|module| sent(module, &product.shared)).collect();
    for module in &mut product.modules {
        module.items.iter_mut().filter(|item| item.method == "PATCH").for_each(in_body);
        in_types(&module.name, &mut module.types, &sent);
    }
    in_types("", &mut product.shared, &sent);
}

fn in_body(item: &mut Endpoint) {
    let is_field = |argument: &&mut Argument| argument.mark.as_ref().is_none_or(|mark| mark.starts_with("#[field"));
    item.arguments.iter_mut().filter(is_field).for_each(|argument| argument.facts.remove(Name::Default));
}

fn in_types(module: &str, types: &mut [TypeDef], sent: &BTreeSet<Key>) {
    for ty in types.iter_mut().filter(|ty| !sent.contains(&(module.to_owned(), ty.name.clone()))) {
        if let Shape::Struct(fields) = &mut ty.shape {
            fields.iter_mut().for_each(|field| field.facts.remove(Name::Default));
        }
    }
}

/// The types that a module's endpoints send, except with PATCH.
fn sent(module: &Module, shared: &[TypeDef]) -> BTreeSet<Key> {
    let mut sent = BTreeSet::new();
    let mut open: Vec<String> = Vec::new();
    let arguments = module.items.iter().filter(|item| item.method != "PATCH").flat_map(|item| &item.arguments);
    arguments.for_each(|argument| collect(&argument.ty, &mut open));
    while let Some(name) = open.pop() {
        let own = module.types.iter().find(|ty| ty.name == name).map(|ty| (module.name.as_str(), ty));
        let found = own.or_else(|| shared.iter().find(|ty| ty.name == name).map(|ty| ("", ty)));
        let Some((owner, ty)) = found else { continue };
        if sent.insert((owner.to_owned(), name)) {
            ty.each_type(&mut |ty| collect(ty, &mut open));
        }
    }
    sent
}

fn collect(ty: &Ty, names: &mut Vec<String>) {
    ty.each(&mut |ty| names.extend(if let Ty::Named(name) = ty { Some(name.clone()) } else { None }));
}
