//! The structs that only responses contain: no argument of an endpoint leads to them.

use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

use crate::import::tree::{Tree, Type};

use super::index::{Index, Key, names};
use super::model::{Product, Shape, TypeDef};

/// Marks the structs that only responses contain. Handwritten modules may send shared types.
pub(super) fn mark(product: &mut Product, tree: &Tree) {
    let sent = sent(product, tree);
    for module in &mut product.modules {
        mark_all(&module.name, &mut module.types, &sent);
    }
    mark_all("", &mut product.shared, &sent);
}

fn sent(product: &Product, tree: &Tree) -> BTreeSet<Key> {
    let mut open: Vec<(&str, String)> = Vec::new();
    for module in &product.modules {
        let arguments = module.items.iter().flat_map(|item| &item.arguments);
        let names = arguments.flat_map(|argument| names(&argument.ty));
        open.extend(names.map(|name| (module.name.as_str(), name)));
    }
    let by_hand: HashSet<*const Type> = tree.sent_by_hand().iter().map(Rc::as_ptr).collect();
    let is_by_hand = |ty: &TypeDef| ty.known.iter().any(|known| by_hand.contains(&Rc::as_ptr(known)));
    let known = product.types().filter(|(_, ty)| is_by_hand(ty));
    open.extend(known.map(|(module, ty)| (module, ty.name.clone())));
    Index::of(product).reach(open)
}

fn mark_all(module: &str, types: &mut [TypeDef], sent: &BTreeSet<Key>) {
    for ty in types {
        let is_sent = sent.contains(&(module.to_owned(), ty.name.clone()));
        ty.is_response = matches!(ty.shape, Shape::Struct(_)) && !is_sent;
    }
}
