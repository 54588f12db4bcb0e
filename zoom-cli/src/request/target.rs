//! The argument that a key refers to.

use zoom_api::describe::{Description, Shape};
use zoom_api::endpoint::ParameterKind;

use crate::catalog::lookup;
use crate::terminal::{Failure, suggest};

/// An argument, and whether the key is the name of one of its fields.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target {
    /// The declared name of the argument.
    pub(super) argument: &'static str,
    /// The shape of the argument.
    pub(super) shape: Shape,
    /// Whether the key is the name of a field of the argument.
    pub(super) is_field: bool,
}

/// Finds the argument that a key refers to: by its declared name, by Zoom's name, or as a field of the body.
///
/// # Errors
/// Fails if there is no such argument, with suggestions.
pub(super) fn find(endpoint: &'static Description, key: &str) -> Result<Target, Failure> {
    by_name(endpoint, key).or_else(|| in_body(endpoint, key)).ok_or_else(|| unknown(endpoint, key))
}

/// The argument that is the whole body; `None` if the endpoint has none.
pub(super) fn whole_body(endpoint: &'static Description) -> Option<Target> {
    let mut arguments = endpoint.arguments();
    let (parameter, shape, _) = arguments.find(|(parameter, ..)| parameter.kind == ParameterKind::Body)?;
    Some(Target { argument: parameter.name, shape, is_field: false })
}

fn by_name(endpoint: &'static Description, key: &str) -> Option<Target> {
    let find = |is: &dyn Fn(&str, &str) -> bool| {
        let mut arguments = endpoint.arguments();
        let (parameter, shape, _) = arguments.find(|(parameter, ..)| is(parameter.name, parameter.wire))?;
        Some(Target { argument: parameter.name, shape, is_field: false })
    };
    find(&|name, _| name == key)
        .or_else(|| find(&|_, wire| wire == key))
        .or_else(|| find(&|name, wire| normalized(name) == normalized(key) || normalized(wire) == normalized(key)))
}

/// Normalizes a name: `meetingId`, `meeting-id` and `meeting_id` are equal.
fn normalized(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|char| char.to_ascii_lowercase()).collect()
}

fn in_body(endpoint: &'static Description, key: &str) -> Option<Target> {
    let body = whole_body(endpoint)?;
    fields(body.shape).contains(&key).then_some(Target { is_field: true, ..body })
}

/// The names of the fields of a shape.
pub(super) fn fields(shape: Shape) -> Vec<&'static str> {
    match shape {
        Shape::Object(object) => object.fields().map(|field| field.wire).collect(),
        Shape::OneOf(one_of) => one_of.variants().flat_map(|variant| fields(variant.shape)).collect(),
        _ => Vec::new(),
    }
}

fn unknown(endpoint: &'static Description, key: &str) -> Failure {
    let info = endpoint.info();
    let of_body = whole_body(endpoint).map(|body| fields(body.shape)).unwrap_or_default();
    let known: Vec<&str> = info.parameters.iter().map(|parameter| parameter.name).chain(of_body).collect();
    let failure =
        Failure::usage(format!("`{}` has no argument `{key}`", lookup::name(endpoint))).detail("argument", key);
    match suggest::hint(key, known.iter().copied()) {
        Some(hint) => failure.hint(hint),
        None if known.is_empty() => failure.hint("it has no arguments"),
        None => failure.hint(format!("its arguments: {}", known.join(", "))),
    }
}
