//! The parts of a declaration that an import keeps although the document differs: `product.toml` allows them, or names give numbers a meaning.

use std::rc::Rc;

use crate::import::docs::Docs;
use crate::import::facts::{Facts, Name};
use crate::import::hints::{Hints, KeptKind};
use crate::import::tree::{Item, Type, innermost as innermost_name};

use super::Ty;
use super::model::{Extra, Shape, TypeDef, Variant};

/// Keeps a declared value optional or required, as allowed.
pub(super) fn presence(ty: &mut Ty, wire: &str, part: &Item, hints: &Hints) {
    if !hints.keeps_difference(KeptKind::Presence, wire) {
        return;
    }
    let is_optional = part.ty().starts_with("Option<");
    match ty {
        Ty::Optional(inner) if !is_optional => *ty = Ty::clone(inner),
        Ty::Optional(_) => {}
        _ if is_optional => *ty = ty.clone().optional(),
        _ => {}
    }
}

/// The declared type of a value that the document describes less exactly.
pub(super) enum Declared {
    /// A type of the language or of the runtime.
    Plain(Ty),
    /// An enum, whose values are numbers or texts.
    Enum(Rc<Type>, Box<TypeDef>),
}

/// Returns the declared type in place of the innermost one; `known` is the declaration of the type that the tree has there.
pub(super) fn innermost(
    ty: &Ty,
    (wire, facts): (&str, &Facts),
    part: &Item,
    known: Option<&Rc<Type>>,
    hints: &Hints,
) -> Option<Declared> {
    let (planned, written) = (scalar(ty)?, part.ty());
    let name = innermost_name(written);
    let is_same_around = written.replace(name, &planned.write()) == ty.write();
    if !is_same_around || name == planned.write() {
        return None;
    }
    match known {
        None => Ty::parse(name).filter(|_| hints.keeps_difference(KeptKind::Type, wire)).map(Declared::Plain),
        Some(known) => {
            let is_kept = hints.keeps_difference(KeptKind::Type, wire) || has_values(facts, known);
            let def = enumeration(known, *planned != Ty::TEXT).filter(|_| is_kept)?;
            Some(Declared::Enum(Rc::clone(known), Box::new(def)))
        }
    }
}

/// Replaces the innermost type.
pub(super) fn replace(ty: &mut Ty, with: &Ty) {
    match ty {
        Ty::List(item) | Ty::Optional(item) | Ty::Map(item) | Ty::Boxed(item) | Ty::Separated(_, item) => {
            replace(item, with);
        }
        own => *own = with.clone(),
    }
}

/// The innermost type, unless it is to be declared.
fn scalar(ty: &Ty) -> Option<&Ty> {
    match ty {
        Ty::List(item) | Ty::Optional(item) | Ty::Map(item) | Ty::Boxed(item) | Ty::Separated(_, item) => scalar(item),
        Ty::Named(_) | Ty::Node(_) => None,
        own => Some(own),
    }
}

/// Whether the document lists the numbers of a declared enum without their meanings.
fn has_values(facts: &Facts, known: &Type) -> bool {
    let Some(fact) = facts.get(Name::Values) else { return false };
    let values = fact.write().split(['[', ',', ']']).map(str::trim).filter(|value| value.parse::<i64>().is_ok());
    let mut values: Vec<&str> = values.collect();
    let mut declared: Vec<&str> = known.parts().map(|(value, _)| value).collect();
    values.sort_unstable();
    declared.sort_unstable();
    values == declared
}

/// The declaration of an enum of values; `None` for other types.
fn enumeration(known: &Type, is_number: bool) -> Option<TypeDef> {
    let variant = |(wire, item): (&str, &Item)| {
        let number = if is_number { Some(wire.parse().ok()?) } else { None };
        item.ty().is_empty().then(|| variant(wire, number, item))
    };
    let variants: Option<Vec<Variant>> = known.parts().map(variant).collect();
    Some(TypeDef {
        name: known.name.clone(),
        section: String::new(),
        known: Vec::new(),
        candidates: Vec::new(),
        docs: Docs::default(),
        extra: Extra::default(),
        event: None,
        is_response: false,
        shape: Shape::Enum(variants.filter(|variants| !variants.is_empty())?),
    })
}

/// Keeps declared values that the document lacks, and omits values that the declaration lacks, as allowed.
pub(super) fn values(variants: &mut Vec<Variant>, known: &Type, hints: &Hints) {
    let is_number = variants.iter().any(|variant| variant.number.is_some());
    variants.retain(|own| {
        known.part(&own.wire()).is_some() || !hints.keeps_difference(KeptKind::MissingValue, &own.wire())
    });
    for (wire, item) in known.parts() {
        let is_new =
            variants.iter().all(|own| own.wire() != wire) && hints.keeps_difference(KeptKind::ExtraValue, wire);
        let number = wire.parse().ok().filter(|_| is_number);
        if is_new && number.is_some() == is_number {
            variants.push(variant(wire, number, item));
        }
    }
}

fn variant(wire: &str, number: Option<i64>, item: &Item) -> Variant {
    Variant {
        docs: Docs::default(),
        extra: Extra::default(),
        name: item.name.clone(),
        text: number.is_none().then(|| wire.to_owned()),
        number,
    }
}
