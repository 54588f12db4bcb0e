//! The structs that only responses contain: no argument of an endpoint leads to them.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::import::tree::{Tree, Type};

use super::Ty;
use super::model::{Product, Shape, TypeDef};

/// A type: its module, which is empty for shared types, and its name.
type Key = (String, String);

/// Marks the structs that only responses contain. Handwritten modules may send shared types.
pub(super) fn mark(product: &mut Product, tree: &Tree) {
    let mut open: Vec<Key> = Vec::new();
    for module in &product.modules {
        let arguments = module.items.iter().flat_map(|item| &item.arguments);
        arguments.for_each(|argument| collect(&argument.ty, &module.name, &mut open));
    }
    let by_hand = tree.sent_by_hand();
    open.extend(all(product).filter(|(_, ty)| is_known(ty, &by_hand)).map(|(module, ty)| key(module, ty)));
    let sent = reach(product, open);
    for module in &mut product.modules {
        mark_all(&module.name, &mut module.types, &sent);
    }
    mark_all("", &mut product.shared, &sent);
}

fn mark_all(module: &str, types: &mut [TypeDef], sent: &BTreeSet<Key>) {
    for ty in types {
        ty.is_response = matches!(ty.shape, Shape::Struct(_)) && !sent.contains(&key(module, ty));
    }
}

/// The types of modules and the shared types.
fn all(product: &Product) -> impl Iterator<Item = (&str, &TypeDef)> {
    let own = product.modules.iter().flat_map(|module| module.types.iter().map(|ty| (module.name.as_str(), ty)));
    own.chain(product.shared.iter().map(|ty| ("", ty)))
}

fn is_known(ty: &TypeDef, others: &[Rc<Type>]) -> bool {
    ty.known.iter().any(|known| others.iter().any(|other| Rc::ptr_eq(known, other)))
}

fn key(module: &str, ty: &TypeDef) -> Key {
    (module.to_owned(), ty.name.clone())
}

/// The types that these types contain, and themselves. A name is that of a type of the module, else of a shared one.
fn reach(product: &Product, mut open: Vec<Key>) -> BTreeSet<Key> {
    let mut reached = BTreeSet::new();
    while let Some((module, name)) = open.pop() {
        let find = |module: &str| all(product).find(|(own, ty)| *own == module && ty.name == name);
        let Some((module, ty)) = find(&module).or_else(|| find("")) else { continue };
        if reached.insert(key(module, ty)) {
            ty.each_type(&mut |ty| collect(ty, module, &mut open));
        }
    }
    reached
}

fn collect(ty: &Ty, module: &str, found: &mut Vec<Key>) {
    ty.each(&mut |ty| {
        if let Ty::Named(name) = ty {
            found.push((module.to_owned(), name.clone()));
        }
    });
}
