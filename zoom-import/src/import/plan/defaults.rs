//! Defaults are declared for sent values only: a PATCH does not change omitted fields, and for received values a default has no effect.

use std::collections::BTreeSet;

use crate::import::facts::Name;

use super::index::{Index, Key, names};
use super::model::{Argument, Endpoint, Product, Shape, TypeDef};

/// Removes the defaults that have no effect.
pub(super) fn drop_idle(product: &mut Product) {
    let sent = sent(product);
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

/// The types that endpoints send, except with PATCH.
fn sent(product: &Product) -> BTreeSet<Key> {
    let mut open: Vec<(&str, String)> = Vec::new();
    for module in &product.modules {
        let items = module.items.iter().filter(|item| item.method != "PATCH");
        let names = items.flat_map(|item| &item.arguments).flat_map(|argument| names(&argument.ty));
        open.extend(names.map(|name| (module.name.as_str(), name)));
    }
    Index::of(product).reach(open)
}
