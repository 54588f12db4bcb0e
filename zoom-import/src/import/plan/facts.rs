//! The facts that are declared: those of the document that fit the types, and those of the tree.

use crate::import::facts::{Facts, Kind};
use crate::import::hints::item;
use crate::import::notes::Notes;
use crate::import::tree::Item;

use super::Ty;
use super::model::{Argument, Endpoint, Field, Product, Shape, Slot, TypeDef};

/// Settles the facts of every endpoint, argument and field.
pub(super) fn settle(product: &mut Product, notes: &mut Notes) {
    for module in &mut product.modules {
        module.items.iter_mut().for_each(|endpoint| of_endpoint(endpoint, &module.name, notes));
        module.types.iter_mut().for_each(|ty| of_type(ty, &module.name, notes));
    }
    product.shared.iter_mut().for_each(|ty| of_type(ty, "", notes));
}

fn of_endpoint(endpoint: &mut Endpoint, module: &str, notes: &mut Notes) {
    let known = endpoint.known.clone();
    let known = known.as_deref();
    endpoint.id = endpoint.id.take().or_else(|| known?.operation.clone());
    endpoint.page = known.and_then(|known| known.page.clone()).or_else(|| endpoint.page.take());
    for argument in &mut endpoint.arguments {
        let place = item(module, &format!("{}.{}", endpoint.name, argument.name));
        let part = known.and_then(|known| known.argument(&argument.slot));
        let (kind, is_optional) = (Kind::of(&argument.ty), is_optional(argument));
        of_value(&mut argument.facts, (&kind, is_optional), part, &place, notes);
    }
}

/// Whether the argument can be omitted: a list in the query can.
fn is_optional(argument: &Argument) -> bool {
    let is_required = argument.mark.as_ref().is_some_and(|mark| mark.contains("required"));
    match (&argument.ty, &argument.slot) {
        (Ty::Optional(_), _) => true,
        (Ty::List(_), Slot::Query(_)) => !is_required,
        _ => false,
    }
}

fn of_type(ty: &mut TypeDef, module: &str, notes: &mut Notes) {
    let Shape::Struct(fields) = &mut ty.shape else { return };
    for field in fields {
        let place = item(module, &format!("{}.{}", ty.name, field.name));
        let part = ty.known.iter().find_map(|known| known.part(&field.wire));
        let (kind, is_optional) = (Kind::of(&field.ty), may_be_absent(field));
        of_value(&mut field.facts, (&kind, is_optional), part, &place, notes);
    }
}

fn may_be_absent(field: &Field) -> bool {
    matches!(field.ty, Ty::Optional(_)) || (matches!(field.ty, Ty::List(_) | Ty::Map(_)) && !field.required)
}

fn of_value(
    facts: &mut Facts,
    (kind, is_optional): (&Kind, bool),
    tree: Option<&Item>,
    place: &str,
    notes: &mut Notes,
) {
    for contradiction in facts.suit(kind, is_optional) {
        notes.add(place, format!("{contradiction} contradict each other; omitted"));
    }
    let Some(tree) = tree else { return };
    for fact in facts.keep(&tree.facts) {
        notes.add(place, format!("`{}` is not what the document states; replaced", fact.write()));
    }
}
