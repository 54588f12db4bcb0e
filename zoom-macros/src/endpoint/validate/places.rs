//! The path's places and the arguments that fill them.

use super::super::checked::{Param, Piece};
use super::super::path::{Place, Template};
use super::super::signature::{Declaration, Parameter};
use crate::errors::{Errors, did_you_mean};

/// The arguments that stand in the path, by name; a near miss is one mistake, and the argument counts as meant.
pub(super) fn arguments(template: &Template<'_>, declaration: &Declaration, errors: &mut Errors) -> Vec<String> {
    let places = template.places.iter();
    let found = places.filter_map(|place| argument(place, template, declaration, errors));
    found.collect()
}

fn argument(place: &Place, template: &Template<'_>, declaration: &Declaration, errors: &mut Errors) -> Option<String> {
    let names = declaration.params.iter().map(Parameter::plain_name);
    if names.into_iter().any(|name| name == place.name) {
        return Some(place.name.clone());
    }
    let free = free(template, declaration);
    let near = did_you_mean(&place.name, free.iter().map(String::as_str)).map(ToOwned::to_owned);
    // A place that is noted already, or whose argument has lost its name, is not a second mistake.
    if !place.is_guess && !declaration.has_nameless() {
        unmatched(place, near.as_deref(), template, errors);
    }
    near
}

/// The arguments that could stand in the path and do not.
fn free(template: &Template<'_>, declaration: &Declaration) -> Vec<String> {
    let unmarked = declaration.params.iter().filter(|param| param.mark.is_none());
    let is_place = |name: &String| template.places.iter().any(|place| place.name == *name);
    let names = unmarked.map(Parameter::plain_name);
    names.filter(|name| !is_place(name)).collect()
}

fn unmatched(place: &Place, near: Option<&str>, template: &Template<'_>, errors: &mut Errors) {
    let name = &place.name;
    let help = match near {
        Some(near) => format!("an argument with a similar name exists: write `<{near}>`"),
        None => format!("add `{name}: …` to the signature"),
    };
    let message = format!("path parameter `<{name}>` has no argument");
    template.error(Some(place.range.clone()), message, help, errors);
}

/// The path as literal text and places, in order.
pub(super) fn pieces<'a>(template: &Template<'_>, params: &[Param<'a>]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for place in &template.places {
        let literal = template.text.get(start..place.range.start);
        pieces.push(Piece::Literal(literal.unwrap_or_default().to_owned()));
        let param = params.iter().find(|param| param.plain_name() == place.name);
        pieces.extend(param.map(|param| Piece::Place(param.name)));
        start = place.range.end;
    }
    let rest = template.text.get(start..).unwrap_or_default();
    if !rest.is_empty() {
        pieces.push(Piece::Literal(rest.to_owned()));
    }
    pieces
}
