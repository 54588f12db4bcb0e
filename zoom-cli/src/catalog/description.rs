//! The description of an endpoint as JSON.

use serde_json::{Map, Value as Json, json};
use zoom_api::describe::{Description, Facts, Field, Scalar, Shape};
use zoom_api::endpoint::{BodyKind, Parameter, ParameterKind};
use zoom_api::limit::Plan;

use super::limits::plan_name;
use super::{lookup, rust};

/// The whole description, with this many levels of nested objects.
pub(crate) fn describe(endpoint: &'static Description, depth: usize) -> Json {
    let info = endpoint.info();
    json!({
        "name": lookup::name(endpoint),
        "product": endpoint.product(),
        "resource": endpoint.resource(),
        "method": info.method.as_str(),
        "path": info.path,
        "body": body(info.body),
        "docs": endpoint.docs(),
        "page": endpoint.docs_url().map(str::to_owned).or_else(|| super::docs::url(&endpoint.docs())),
        "operation": endpoint.operation(),
        "max_range": endpoint.max_range().map(|range| range.to_string()),
        "deprecated": endpoint.is_deprecated(),
        "arguments": arguments(endpoint, depth),
        "returns": {"status": info.success, "shape": shape(endpoint.output(), depth, &mut Vec::new()), "paged": info.paged},
        "scopes": info.scopes,
        "label": info.rate_limit.as_str(),
        "family": info.family().as_str(),
        "limits": limits(endpoint),
        "idempotent": info.idempotent,
        "errors": errors(endpoint),
        "rust": rust::snippet(endpoint),
    })
}

fn arguments(endpoint: &'static Description, depth: usize) -> Vec<Json> {
    let argument = |((parameter, of, docs), (_, own)): (Argument, (&'static Parameter, Facts))| {
        json!({
            "name": parameter.name,
            "wire": parameter.wire,
            "in": location(parameter.kind),
            "required": parameter.required,
            "deprecated": endpoint.deprecated_arguments().any(|deprecated| deprecated == parameter),
            "docs": docs,
            "facts": facts(own),
            "shape": shape(of, depth, &mut Vec::new()),
        })
    };
    endpoint.arguments().zip(endpoint.argument_facts()).map(argument).collect()
}

/// A parameter with its shape and docs.
type Argument = (&'static Parameter, Shape, String);

/// The declared facts, by the names of their options.
fn facts(facts: Facts) -> Json {
    let number = |number: Option<serde_json::Number>| number.map(Json::Number);
    let all = [
        ("default", facts.default()),
        ("min", number(facts.min())),
        ("max", number(facts.max())),
        ("min_length", facts.min_length().map(Json::from)),
        ("max_length", facts.max_length().map(Json::from)),
        ("min_items", facts.min_items().map(Json::from)),
        ("max_items", facts.max_items().map(Json::from)),
        ("values", facts.values().map(Json::from)),
        ("format", facts.format().map(Json::from)),
        ("example", facts.example()),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect::<Map<_, _>>().into()
}

/// A shape with its contents; an object within itself, or below the depth, has only its name.
fn shape(of: Shape, depth: usize, ancestors: &mut Vec<&'static str>) -> Json {
    match of {
        Shape::Scalar(Scalar::Integer(_)) => json!({"type": "integer"}),
        Shape::Scalar(scalar) => json!({"type": format!("{scalar:?}").to_lowercase()}),
        Shape::Choices(choices) => {
            let values = choices.iter().map(|choice| json!({"value": choice.wire, "docs": choice.docs}));
            json!({"type": "enum", "name": choices.name(), "values": values.collect::<Vec<_>>()})
        }
        Shape::Object(object) if ancestors.contains(&object.name()) => {
            json!({"type": "object", "name": object.name(), "recursive": true})
        }
        Shape::Object(object) if ancestors.len() >= depth => {
            json!({"type": "object", "name": object.name(), "omitted_fields": object.fields().count()})
        }
        Shape::Object(object) => {
            ancestors.push(object.name());
            let fields: Vec<Json> = object.fields().map(|own| field(own, depth, ancestors)).collect();
            ancestors.pop();
            json!({"type": "object", "name": object.name(), "docs": object.docs(), "fields": fields})
        }
        Shape::OneOf(one_of) => {
            let variants = one_of.variants().map(
                |variant| json!({"name": variant.name, "docs": variant.docs, "shape": shape(variant.shape, depth, ancestors)}),
            );
            json!({"type": "one_of", "name": one_of.name(), "variants": variants.collect::<Vec<_>>()})
        }
        Shape::List(inner) => json!({"type": "list", "of": shape(inner(), depth, ancestors)}),
        Shape::Separated(';', inner) => json!({"type": "semicolon_separated", "of": shape(inner(), depth, ancestors)}),
        Shape::Separated(_, inner) => json!({"type": "comma_separated", "of": shape(inner(), depth, ancestors)}),
        Shape::Map(inner) => json!({"type": "map", "of": shape(inner(), depth, ancestors)}),
        Shape::File => json!({"type": "file"}),
        Shape::Bytes => json!({"type": "bytes"}),
        Shape::Nothing => json!({"type": "nothing"}),
        _ => json!({"type": "any"}),
    }
}

fn field(field: Field, depth: usize, ancestors: &mut Vec<&'static str>) -> Json {
    let mut json = Map::new();
    json.insert("name".to_owned(), field.wire.into());
    json.insert("required".to_owned(), field.required.into());
    if field.secret {
        json.insert("secret".to_owned(), true.into());
    }
    if field.deprecated {
        json.insert("deprecated".to_owned(), true.into());
    }
    json.insert("docs".to_owned(), field.docs.into());
    if !field.facts.is_empty() {
        json.insert("facts".to_owned(), facts(field.facts));
    }
    json.insert("shape".to_owned(), shape(field.shape, depth, ancestors));
    Json::Object(json)
}

fn limits(endpoint: &'static Description) -> Vec<Json> {
    let (family, label) = (endpoint.info().family(), endpoint.info().rate_limit);
    let of = |plan: &Plan| {
        let allowance = plan.allowance(family, label);
        json!({
            "plan": plan_name(*plan),
            "calls": allowance.calls,
            "window_seconds": allowance.window.as_secs(),
            "daily": allowance.daily,
        })
    };
    Plan::ALL.iter().map(of).collect()
}

fn errors(endpoint: &'static Description) -> Vec<Json> {
    let of = |(case, docs): (&'static zoom_api::endpoint::ErrorCase, String)| json!({"name": case.name, "status": case.status, "code": case.code, "docs": docs});
    endpoint.errors().map(of).collect()
}

const fn location(kind: ParameterKind) -> &'static str {
    match kind {
        ParameterKind::Path => "path",
        ParameterKind::Query => "query",
        ParameterKind::Header => "header",
        ParameterKind::Field => "field",
        _ => "body",
    }
}

const fn body(body: BodyKind) -> Option<&'static str> {
    match body {
        BodyKind::Json => Some("json"),
        BodyKind::Form => Some("form"),
        BodyKind::UrlEncoded => Some("urlencoded"),
        BodyKind::Bytes => Some("bytes"),
        _ => None,
    }
}
