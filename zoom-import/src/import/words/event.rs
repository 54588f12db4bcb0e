//! Docs of the fields of single events.

use std::collections::BTreeMap;

use crate::import::hints::Hints;
use crate::import::plan::{Module, Shape, Ty, TypeDef};

/// Docs by a type's name and a field's wire name.
pub(super) type Special = BTreeMap<(String, String), String>;

/// The hints for fields of single events. If events share a type, the hint of one is the docs of all.
pub(super) fn special(events: &Module, hints: &Hints) -> Special {
    let mut special = Special::new();
    for (event, path, key) in hints.event_fields() {
        let is_it = |ty: &&TypeDef| ty.event.as_ref().is_some_and(|own| own.name == event);
        let Some(payload) = events.types.iter().find(is_it) else { continue };
        let steps: Vec<&str> = path.split('.').collect();
        let Some(found) = find(events, payload, &steps) else { continue };
        if let Some(docs) = hints.doc(key) {
            special.entry(found).or_insert_with(|| docs.to_owned());
        }
    }
    special
}

/// Describes the objects of events by their events.
pub(super) fn describe_objects(events: &mut Module) {
    let mut uses: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for payload in &events.types {
        let (Some(event), Shape::Struct(fields)) = (&payload.event, &payload.shape) else { continue };
        for field in fields.iter().filter(|field| field.wire == "object" || field.wire == "old_object") {
            field.ty.each(&mut |ty| {
                if let Ty::Named(name) = ty {
                    let of_type = uses.entry(name.clone()).or_default();
                    of_type.extend(Some(event.name.clone()).filter(|event| !of_type.contains(event)));
                }
            });
        }
    }
    for ty in &mut events.types {
        if let Some(events) = uses.get(&ty.name) {
            ty.docs.plain = object(events);
        }
    }
}

/// `The object of `meeting.started` and 2 other events`.
fn object(events: &[String]) -> String {
    match events {
        [] => "The object of an event".to_owned(),
        [only] => format!("The object of `{only}`"),
        [first, second] => format!("The object of `{first}` and `{second}`"),
        [first, others @ ..] => format!("The object of `{first}` and {} other events", others.len()),
    }
}

/// The type and the field at a path.
fn find(events: &Module, ty: &TypeDef, steps: &[&str]) -> Option<(String, String)> {
    let (first, rest) = steps.split_first()?;
    match &ty.shape {
        Shape::Struct(fields) => {
            let field = fields.iter().find(|field| field.wire == *first)?;
            if rest.is_empty() {
                return Some((ty.name.clone(), field.wire.clone()));
            }
            inner(events, &field.ty).find_map(|ty| find(events, ty, rest))
        }
        Shape::OneOf(alternatives) => {
            alternatives.iter().flat_map(|one| inner(events, &one.ty)).find_map(|ty| find(events, ty, steps))
        }
        Shape::Enum(_) => None,
    }
}

/// The models in a type.
fn inner<'a>(events: &'a Module, ty: &Ty) -> impl Iterator<Item = &'a TypeDef> + use<'a> {
    let mut names: Vec<String> = Vec::new();
    ty.each(&mut |ty| names.extend(if let Ty::Named(name) = ty { Some(name.clone()) } else { None }));
    events.types.iter().filter(move |ty| names.contains(&ty.name))
}
