//! An endpoint's declaration.

use std::rc::Rc;

use crate::import::docs::{self, Docs};
use crate::import::name::field::{FieldNames, unraw};
use crate::import::name::function::FunctionName;
use crate::import::notes::Notes;
use crate::import::spec::{Base, Label, Operation, Place};
use crate::import::tree::Function;

use super::model::{Argument, Endpoint, Extra};
use super::shape::Types;
use super::{Ty, arguments, body, errors};

/// An operation with the name of its function.
#[derive(Debug)]
pub(super) struct Named<'a> {
    pub(super) operation: &'a Operation,
    pub(super) name: FunctionName,
    /// The wire name of the list, if the operation is paged.
    pub(super) paged: Option<String>,
    /// The declaration in the tree.
    pub(super) known: Option<Rc<Function>>,
}

/// The reason why an operation cannot be declared.
pub(super) fn problem(operation: &Operation) -> Option<String> {
    let path = &operation.path;
    if !path.starts_with('/') || path.len() < 2 || path.ends_with('/') || path.contains("//") {
        return Some(format!("the path `{path}` has an empty segment"));
    }
    let mut places: Vec<&str> = path.split('/').filter(is_place).collect();
    places.sort_unstable();
    if let Some(place) = places.iter().zip(places.iter().skip(1)).find(|(one, other)| one == other) {
        return Some(format!("the path has two parameters `{}`", place.0));
    }
    let is_bad = |segment: &&str| !is_place(segment) && !segment.chars().all(is_path_char);
    let bad = path.split('/').find(is_bad)?;
    Some(format!("the segment `{bad}` is neither text nor one parameter"))
}

fn is_place(segment: &&str) -> bool {
    let inside = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    inside.is_some_and(|name| !name.is_empty() && !name.contains(['{', '}']))
}

fn is_path_char(char: char) -> bool {
    char.is_ascii_alphanumeric() || "-._~!$&'()*+,;=@".contains(char)
}

/// Plans the declaration.
pub(super) fn plan(named: &Named<'_>, output: Ty, types: &mut Types<'_>, notes: &mut Notes) -> Endpoint {
    let Named { operation, name, paged, known } = named;
    let mut names = FieldNames::default();
    let mut arguments = arguments::plan(named, Place::Path, &mut names, types, notes);
    let path = path(operation, &arguments);
    arguments.extend(arguments::plan(named, Place::Query, &mut names, types, notes));
    arguments.extend(arguments::plan(named, Place::Header, &mut names, types, notes));
    let body = body::plan(named, &mut names, types, notes);
    let word = body.word;
    arguments.extend(body.arguments);
    Endpoint {
        id: operation.id.clone().filter(|id| is_declared(id)),
        known: known.clone(),
        page: types.context.is_zooms.then(|| docs::page_url(operation, &types.context.product)).flatten(),
        docs: Docs::from_description(&operation.description),
        extra: Extra::default(),
        deprecated: operation.deprecated,
        method: operation.method.clone(),
        path,
        word,
        scopes: operation.scopes.clone(),
        label: operation.label.map(label),
        base: base(operation.base),
        success: success(operation, &output),
        paged: paged.clone(),
        errors: errors::plan(operation, known.as_deref(), types.context),
        name: name.snake(),
        arguments,
        output,
    }
}

/// Whether a declaration can have the operation ID.
fn is_declared(id: &str) -> bool {
    !id.is_empty() && id.trim() == id && !id.contains(|char: char| char.is_control() || char == '`')
}

/// The path with the names of the arguments as placeholders.
fn path(operation: &Operation, arguments: &[Argument]) -> String {
    let mut names = arguments.iter().map(|argument| unraw(&argument.name));
    let segments = operation.path.split('/').map(|segment| match segment.starts_with('{') {
        true => format!("<{}>", names.next().unwrap_or("id")),
        false => segment.to_owned(),
    });
    segments.collect::<Vec<_>>().join("/")
}

fn base(base: Base) -> Option<&'static str> {
    match base {
        Base::Rest => None,
        Base::Scim => Some("scim"),
        Base::Files => Some("files"),
    }
}

fn label(label: Label) -> &'static str {
    match label {
        Label::Light => "Light",
        Label::Medium => "Medium",
        Label::Heavy => "Heavy",
        Label::ResourceIntensive => "ResourceIntensive",
    }
}

/// The success status, unless the output implies it.
fn success(operation: &Operation, output: &Ty) -> Option<u16> {
    let implied = if *output == Ty::NO_CONTENT { 204 } else { 200 };
    operation.success.status.filter(|status| *status != implied)
}
