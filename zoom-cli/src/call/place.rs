//! Which argument a key means.

use zoom_api::describe::{Description, Shape};
use zoom_api::endpoint::ParameterKind;

use crate::failure::Failure;
use crate::lookup;
use crate::suggest;

/// An argument, and whether the key names a field of it without naming the argument itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The argument's declared name.
    pub(super) argument: &'static str,
    /// Its shape.
    pub(super) shape: Shape,
    /// Whether the key is the name of one of its fields.
    pub(super) is_field: bool,
}

/// Finds the argument that a key means: by its declared name, by Zoom's name, as a field of the whole body.
///
/// # Errors
/// When there is none, with what was perhaps meant.
pub(super) fn find(endpoint: &'static Description, key: &str) -> Result<Place, Failure> {
    by_name(endpoint, key).or_else(|| in_body(endpoint, key)).ok_or_else(|| unknown(endpoint, key))
}

/// Finds the argument that is the whole body, where there is one.
pub(super) fn whole_body(endpoint: &'static Description) -> Option<Place> {
    let mut arguments = endpoint.arguments();
    let (parameter, shape, _) = arguments.find(|(parameter, ..)| parameter.kind == ParameterKind::Body)?;
    Some(Place { argument: parameter.name, shape, is_field: false })
}

fn by_name(endpoint: &'static Description, key: &str) -> Option<Place> {
    let find = |is: &dyn Fn(&str, &str) -> bool| {
        let mut arguments = endpoint.arguments();
        let (parameter, shape, _) = arguments.find(|(parameter, ..)| is(parameter.name, parameter.wire))?;
        Some(Place { argument: parameter.name, shape, is_field: false })
    };
    find(&|name, _| name == key)
        .or_else(|| find(&|_, wire| wire == key))
        .or_else(|| find(&|name, wire| plain(name) == plain(key) || plain(wire) == plain(key)))
}

/// `meetingId`, `meeting-id` and `meeting_id` are one name.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|char| char.to_ascii_lowercase()).collect()
}

fn in_body(endpoint: &'static Description, key: &str) -> Option<Place> {
    let body = whole_body(endpoint)?;
    fields(body.shape).contains(&key).then_some(Place { is_field: true, ..body })
}

/// The names that a field of a shape can have.
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
        None if known.is_empty() => failure.hint("it takes none"),
        None => failure.hint(format!("it takes: {}", known.join(", "))),
    }
}
