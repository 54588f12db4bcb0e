//! Requests: built from the document's examples through the declaration, and checked against the document.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde_json::Value as Json;
use zoom_api::Client;
use zoom_api::describe::{Arguments, Description, Shape};
use zoom_api::endpoint::{BodyKind, ParameterKind};
use zoom_api::transport::Request;

use crate::body;
use crate::comparison::compare;
use crate::contradictions::Met;
use crate::document::{Operation, Parameter};
use crate::example::{Examples, rounds};
use crate::schema::Schema;

/// The values of one call.
pub struct Given<'a> {
    pub parameters: Vec<GivenParameter<'a>>,
    pub body: Option<Json>,
    /// Positions in the body whose example is right although its schema rejects it.
    pub excused: Vec<String>,
    /// Whether the fields of a form are sent as JSON.
    pub as_json: bool,
}

/// A parameter and its value.
pub struct GivenParameter<'a> {
    parameter: Parameter<'a>,
    value: Json,
    /// Positions in the value whose example is right although its schema rejects it.
    excused: Vec<String>,
}

/// Checks the requests of an operation and returns their number.
///
/// # Errors
/// Fails if a request differs from the document.
pub fn check(operation: &Operation<'_>, own: &Description, met: &Met) -> Result<usize, String> {
    let schemas: Vec<&Json> = schemas(operation);
    let client = Client::builder().token("a-token").unlimited().build().map_err(|error| error.to_string())?;
    let validator = operation.body().map(|(_, schema)| Schema::new(schema));
    let mut count = 0;
    for round in 0..=rounds(&schemas) {
        let is_bare = round == rounds(&schemas);
        let examples = || match is_bare {
            true => Examples::bare(operation.id(), met),
            false => Examples::new(operation.id(), &schemas, round, met),
        };
        let mut given = given(operation, is_bare, examples);
        for as_json in encodings(operation, own) {
            given.as_json = as_json;
            one(operation, own, &client, &given, validator.as_ref())?;
            count += 1;
        }
    }
    Ok(count)
}

fn schemas<'a>(operation: &Operation<'a>) -> Vec<&'a Json> {
    let parameters = operation.parameters().into_iter().map(|parameter| parameter.schema);
    parameters.chain(operation.body().map(|(_, schema)| schema)).collect()
}

/// A declared form that is JSON in the document is sent in both encodings.
fn encodings(operation: &Operation<'_>, own: &Description) -> Vec<bool> {
    let is_json = operation.body().is_some_and(|(media, _)| media == "application/json");
    match own.info().body {
        BodyKind::Form if is_json => vec![false, true],
        _ => vec![false],
    }
}

fn given<'a, 'm>(operation: &Operation<'a>, is_bare: bool, examples: impl Fn() -> Examples<'m>) -> Given<'a> {
    let parameters = operation.parameters().into_iter().filter(|parameter| parameter.is_required || !is_bare);
    let with_value = |parameter: Parameter<'a>| {
        let mut examples = examples();
        let value = examples.parameter(parameter.name, parameter.schema);
        GivenParameter { parameter, value, excused: examples.excused }
    };
    let parameters = parameters.map(with_value).collect();
    let mut body_examples = examples();
    let body = operation.body().map(|(_, schema)| body_examples.value(schema));
    Given { parameters, body, excused: body_examples.excused, as_json: false }
}

fn one(
    operation: &Operation<'_>,
    own: &Description,
    client: &Client,
    given: &Given<'_>,
    validator: Option<&Schema>,
) -> Result<(), String> {
    let arguments = arguments(operation, own, given)?;
    let call = own.prepare(client, arguments).map_err(|error| error.to_string())?;
    let request = call.request();
    if !request.method.as_str().eq_ignore_ascii_case(operation.method) {
        return Err(format!("the method is {}", request.method));
    }
    path(operation, own, given, request)?;
    query(operation, own, given, request)?;
    body::check(operation, own, given, request, validator)
}

fn arguments(operation: &Operation<'_>, own: &Description, given: &Given<'_>) -> Result<Arguments, String> {
    let mut arguments = Arguments::new();
    for GivenParameter { parameter, value, .. } in &given.parameters {
        let name = argument(operation, own, parameter).ok_or_else(|| format!("no argument for {}", parameter.name))?;
        arguments.set(name, as_list(value, shape(own, operation, parameter)));
    }
    if let Some(body) = &given.body {
        body::fill(&mut arguments, operation, own, body)?;
    }
    if given.as_json {
        arguments.encode_form_as_json();
    }
    Ok(arguments)
}

/// Splits text at its commas if the declaration has a list; one number is a list too.
fn as_list(value: &Json, shape: Shape) -> Json {
    match (value, shape) {
        (Json::String(text), Shape::List(_)) => text.split(',').collect(),
        (Json::Number(_), Shape::List(_)) => Json::Array(vec![value.clone()]),
        _ => value.clone(),
    }
}

/// Returns the argument of a parameter: by its position in the path, or by its wire name.
fn argument(operation: &Operation<'_>, own: &Description, parameter: &Parameter<'_>) -> Option<&'static str> {
    let kind = match parameter.location {
        "path" => return path_argument(operation.path, own.info().path, parameter.name),
        "query" => ParameterKind::Query,
        _ => ParameterKind::Header,
    };
    let own = own.info().parameters.iter().find(|own| own.kind == kind && own.wire == parameter.name)?;
    Some(own.name)
}

fn path_argument(path: &str, declared: &'static str, name: &str) -> Option<&'static str> {
    let index = path.split('/').position(|segment| segment == format!("{{{name}}}"))?;
    declared.split('/').nth(index)?.strip_prefix('<')?.strip_suffix('>')
}

/// Checks that each segment is the document's, or the encoded value of its parameter.
fn path(operation: &Operation<'_>, own: &Description, given: &Given<'_>, request: &Request) -> Result<(), String> {
    let base = if operation.path.starts_with("/scim2/") { "" } else { "/v2" };
    let sent = request.url.path().strip_prefix(base).unwrap_or_default();
    let segments: Vec<&str> = sent.split('/').collect();
    if segments.len() != operation.path.split('/').count() {
        return Err(format!("the path is {sent}"));
    }
    for (documented, sent) in operation.path.split('/').zip(segments) {
        let Some(name) = documented.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
            if documented != sent {
                return Err(format!("a segment of the path is {sent}"));
            }
            continue;
        };
        let is_it = |given: &&GivenParameter<'_>| given.parameter.location == "path" && given.parameter.name == name;
        let given = given.parameters.iter().find(is_it).ok_or_else(|| format!("{name} is undeclared"))?;
        let mut text = decoded(sent);
        // A UUID with a slash is encoded twice.
        if given.value.as_str().is_some_and(|value| value.contains('/')) {
            text = decoded(&text);
        }
        given.check(&[text], shape(own, operation, &given.parameter))?;
    }
    Ok(())
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn query(operation: &Operation<'_>, own: &Description, given: &Given<'_>, request: &Request) -> Result<(), String> {
    let mut sent: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in request.url.query_pairs() {
        sent.entry(name.into_owned()).or_default().push(value.into_owned());
    }
    for given in given.parameters.iter().filter(|given| given.parameter.location == "query") {
        let name = given.parameter.name;
        let texts = sent.remove(name).ok_or_else(|| format!("{name} is not sent"))?;
        given.check(&texts, shape(own, operation, &given.parameter))?;
    }
    match sent.keys().next() {
        None => Ok(()),
        Some(name) => Err(format!("{name} is not a parameter")),
    }
}

fn shape(own: &Description, operation: &Operation<'_>, parameter: &Parameter<'_>) -> Shape {
    let name = argument(operation, own, parameter);
    own.arguments().find(|(own, ..)| Some(own.name) == name).map_or(Shape::Any, |(_, shape, _)| shape)
}

impl GivenParameter<'_> {
    /// Checks that a value sent as text is the argument, and that the document's schema allows it.
    fn check(&self, texts: &[String], shape: Shape) -> Result<(), String> {
        let (name, value) = (self.parameter.name, &self.value);
        let sent = read(texts, value);
        let problems = Schema::new(self.parameter.schema).problems(&sent, &self.excused);
        match problems.first() {
            Some(problem) => Err(format!("{name}: {problem}")),
            None => compare(value, Some(&sent), shape, name).or_else(|_| exactly(value, &sent, name)),
        }
    }
}

/// Compares a list that is text in the document.
fn exactly(value: &Json, sent: &Json, name: &str) -> Result<(), String> {
    if value == sent { Ok(()) } else { Err(format!("{name} was {value} and became {sent}")) }
}

/// Parses texts as a value of the same type as `like`.
pub fn read(texts: &[String], like: &Json) -> Json {
    if let Json::Array(items) = like {
        let like = |index: usize| items.get(index).or_else(|| items.first()).unwrap_or(&Json::Null);
        return texts.iter().enumerate().map(|(index, text)| read(std::slice::from_ref(text), like(index))).collect();
    }
    let text = texts.join("\n");
    match like {
        Json::String(_) => Json::String(text),
        _ => serde_json::from_str(&text).unwrap_or(Json::String(text)),
    }
}
