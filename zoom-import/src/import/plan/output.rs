//! The output of an endpoint.

use std::rc::Rc;

use crate::import::name::case::{pascal, words};
use crate::import::name::grammar::singular;
use crate::import::name::types::{self, Use};
use crate::import::spec::{Content, Field, Operation, Place, Schema, Shape};

use super::Ty;
use super::endpoint::Named;
use super::shape::{Spot, Types};

/// The wire name of the list of a paged operation, which takes a page token and returns one beside a list.
pub(super) fn paged(operation: &Operation) -> Option<String> {
    let Content::Json(schema) = &operation.success.content else { return None };
    let Shape::Object(fields) = &schema.shape else { return None };
    let mut parameters = operation.parameters.iter().filter(|parameter| parameter.place == Place::Query);
    let is_token = |name: &str, schema: &Schema| name == "next_page_token" && matches!(schema.shape, Shape::Text);
    let takes = parameters.any(|parameter| is_token(&parameter.name, &parameter.schema));
    let returns = fields.iter().any(|field| is_token(&field.name, &field.schema));
    only_list(fields).filter(|_| takes && returns && operation.method == "GET").map(|field| field.name.clone())
}

fn only_list(fields: &[Field]) -> Option<&Field> {
    let mut lists = fields.iter().filter(|field| matches!(field.schema.shape, Shape::List(_)));
    lists.next().filter(|_| lists.next().is_none())
}

/// Plans the output's type.
pub(super) fn plan(named: &Named<'_>, types: &mut Types<'_>) -> Ty {
    let schema = match &named.operation.success.content {
        Content::Nothing => return Ty::NO_CONTENT,
        Content::Bytes => return Ty::BYTES,
        Content::Json(schema) => schema,
    };
    match &schema.shape {
        Shape::Object(_) | Shape::OneOf(_) => types.named(schema, &candidates(schema, named, types), Use::Response),
        _ => {
            let wire = named.name.noun.join("_");
            let owner = types.context.resource();
            let spot = Spot {
                owner: &owner,
                beyond: &owner,
                wire: &wire,
                place: None,
                use_of: Use::Response,
                has_timezone: false,
            };
            types.of(schema, spot)
        }
    }
}

fn candidates(schema: &Rc<Schema>, named: &Named<'_>, types: &Types<'_>) -> Vec<String> {
    let noun = &named.name.noun;
    let one = pascal(&with_last(noun, singular));
    let function = pascal(&words(&named.name.snake()));
    let list = match &schema.shape {
        Shape::Object(fields) => only_list(fields).map(|field| item_noun(field, types)),
        _ => None,
    };
    let mut names: Vec<String> = schema.name.as_deref().map(|name| pascal(&words(name))).into_iter().collect();
    names.extend(match (named.name.verb.as_str(), &named.paged, list) {
        (_, Some(_), Some(item)) => vec![format!("{item}Page"), format!("{one}Page")],
        ("list", None, Some(item)) => vec![format!("{item}List"), format!("{one}List")],
        ("get" | "check", ..) => vec![pascal(noun), format!("{}Details", pascal(noun))],
        ("list", ..) => vec![format!("{one}List")],
        ("create" | "add" | "register" | "invite", ..) => vec![one.clone(), format!("Created{one}")],
        _ => vec![one.clone(), format!("{one}Result")],
    });
    names.push(format!("{function}Result"));
    names
}

/// The noun of the items, or the resource if the list has a general name.
fn item_noun(field: &Field, types: &Types<'_>) -> String {
    let noun = types::noun(&field.name, true);
    let resource = types.context.resource();
    types::inner(&noun, &resource, &resource, Use::Call, false).into_iter().next().unwrap_or(resource)
}

fn with_last(words: &[String], change: fn(&str) -> String) -> Vec<String> {
    let mut words = words.to_vec();
    if let Some(last) = words.last_mut() {
        *last = change(last);
    }
    words
}
