//! Arguments in the path, the query and headers.

use std::rc::Rc;

use crate::import::docs;
use crate::import::facts::Facts;
use crate::import::name::case::{pascal, words};
use crate::import::name::field::{FieldNames, unraw};
use crate::import::name::types::Use;
use crate::import::notes::Notes;
use crate::import::spec::{Operation, Parameter, Place, Schema, Shape};
use crate::import::write::safe::literal;

use super::Ty;
use super::endpoint::Named;
use super::model::{Argument, Extra, Slot};
use super::shape::{Spot, Types};

/// Plans the arguments of one location, in the order of the path or the document.
pub(super) fn plan(
    named: &Named<'_>,
    place: Place,
    names: &mut FieldNames,
    types: &mut Types<'_>,
    notes: &mut Notes,
) -> Vec<Argument> {
    let parameters = in_order(named.operation, place);
    let plan = |(index, parameter): (usize, &Parameter)| {
        let slot = slot(parameter, index);
        let known = named.known.as_ref().and_then(|known| known.argument(&slot));
        let name = names.keep_or_choose(known.map(|known| known.name.as_str()), &parameter.name);
        argument(parameter, slot, name, named, types, notes)
    };
    parameters.into_iter().enumerate().map(plan).collect()
}

fn in_order(operation: &Operation, place: Place) -> Vec<&Parameter> {
    let of_place = operation.parameters.iter().filter(|parameter| parameter.place == place);
    let mut parameters: Vec<&Parameter> = of_place.collect();
    if place == Place::Path {
        parameters.sort_by_key(|parameter| operation.path.find(&format!("{{{}}}", parameter.name)));
    }
    parameters
}

fn slot(parameter: &Parameter, index: usize) -> Slot {
    match parameter.place {
        Place::Path => Slot::Path(index),
        Place::Query => Slot::Query(parameter.name.clone()),
        Place::Header => Slot::Header(parameter.name.clone()),
    }
}

fn argument(
    parameter: &Parameter,
    slot: Slot,
    name: String,
    named: &Named<'_>,
    types: &mut Types<'_>,
    notes: &mut Notes,
) -> Argument {
    let ty = ty(parameter, named, types, notes);
    let is_optional = !parameter.required || parameter.name == "next_page_token";
    let is_list = matches!(ty, Ty::List(_)) && parameter.place == Place::Query;
    Argument {
        slot,
        docs: match parameter.place {
            Place::Path => docs::path_parameter(&parameter.schema, &parameter.name),
            _ => docs::of_name(&parameter.schema, &parameter.name),
        },
        facts: Facts::of(&parameter.schema),
        extra: Extra::default(),
        wire: parameter.name.clone(),
        deprecated: parameter.schema.deprecated && is_optional,
        mark: mark(parameter, &name, has_body(named.operation)),
        ty: if is_optional && !is_list { ty.optional() } else { ty },
        name,
    }
}

/// Whether arguments without an attribute are in the body.
pub(super) fn has_body(operation: &Operation) -> bool {
    matches!(operation.method.as_str(), "POST" | "PUT" | "PATCH") || operation.body.is_some()
}

fn ty(parameter: &Parameter, named: &Named<'_>, types: &mut Types<'_>, notes: &mut Notes) -> Ty {
    let operation = named.operation;
    let (schema, problem) = as_text(&parameter.schema, parameter.place);
    if let Some(problem) = problem {
        notes.add(
            &operation.at,
            format!("`{}` is {problem}, which cannot be written as text; using text", parameter.name),
        );
    }
    let (owner, beyond) = (types.context.resource(), pascal(&words(&named.name.snake())));
    let place = Some(parameter.place);
    let spot =
        Spot { owner: &owner, beyond: &beyond, wire: &parameter.name, place, use_of: Use::Call, has_timezone: false };
    types.of(&schema, spot)
}

/// The schema, or text if its values cannot be written as text.
fn as_text(schema: &Rc<Schema>, place: Place) -> (Rc<Schema>, Option<&'static str>) {
    let problem = match &schema.shape {
        shape if shape.is_scalar() => None,
        Shape::List(item) if item.shape.is_scalar() && place == Place::Query => None,
        Shape::List(_) => Some("a list"),
        Shape::Object(_) | Shape::Map(_) => Some("an object"),
        Shape::OneOf(_) => Some("one of several shapes"),
        _ => return (text(schema), None),
    };
    if problem.is_some() { (text(schema), problem) } else { (Rc::clone(schema), None) }
}

fn text(schema: &Rc<Schema>) -> Rc<Schema> {
    Rc::new(Schema { name: None, ..Schema::clone(schema) }.with(Shape::Text))
}

fn mark(parameter: &Parameter, name: &str, has_body: bool) -> Option<String> {
    let wire = &parameter.name;
    match parameter.place {
        Place::Path => None,
        Place::Header => Some(format!("#[header({})]", literal(wire))),
        Place::Query => {
            let rename = (unraw(name) != wire).then(|| format!("rename = {}", literal(wire)));
            let csv = (parameter.csv && matches!(parameter.schema.shape, Shape::List(_))).then(|| "csv".to_owned());
            let is_list = matches!(parameter.schema.shape, Shape::List(_));
            let required = (parameter.required && is_list).then(|| "required".to_owned());
            let options: Vec<String> = rename.into_iter().chain(csv).chain(required).collect();
            match options.is_empty() {
                true => has_body.then(|| "#[query]".to_owned()),
                false => Some(format!("#[query({})]", options.join(", "))),
            }
        }
    }
}
