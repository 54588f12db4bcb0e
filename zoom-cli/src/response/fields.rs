//! The fields of `--fields`.

use zoom_api::describe::Shape;

use crate::terminal::{Failure, suggest};

/// Checks that the rows of the response declare the fields.
///
/// # Errors
/// Fails for an undeclared field, with a suggestion.
pub(super) fn check(shape: Shape, fields: &[String]) -> Result<(), Failure> {
    let Some(field) = fields.iter().find(|field| !is_declared(shape, field)) else { return Ok(()) };
    let known = names(shape);
    let failure = Failure::usage(format!("`{field}`: no such field in the response"));
    let near = suggest::hint(field, known.iter().copied());
    let failure = failure.hint(near.unwrap_or_else(|| format!("its fields: {}", known.join(", "))));
    Err(failure.hint("to print an undeclared field, use --allow-unknown"))
}

/// Whether a path such as `settings.audio` or `users[0].id` is declared.
fn is_declared(shape: Shape, path: &str) -> bool {
    let (name, rest) = match path.split_once(['.', '[']) {
        Some((name, rest)) => (name, Some(rest)),
        None => (path, None),
    };
    let is_item = name.strip_suffix(']').unwrap_or(name).parse::<usize>().is_ok();
    match (shape, rest) {
        (_, _) if name.is_empty() => rest.is_some_and(|rest| is_declared(shape, rest)),
        (Shape::List(inner), _) if is_item => rest.is_none_or(|rest| is_declared(inner(), rest)),
        (Shape::Map(inner), _) => rest.is_none_or(|rest| is_declared(inner(), rest)),
        (Shape::Object(object), _) => object
            .fields()
            .find(|field| field.wire == name)
            .is_some_and(|field| rest.is_none_or(|rest| is_declared(field.shape, rest))),
        (Shape::OneOf(one_of), _) => one_of.variants().any(|variant| is_declared(variant.shape, path)),
        (Shape::Any, _) => true,
        _ => false,
    }
}

fn names(shape: Shape) -> Vec<&'static str> {
    match shape {
        Shape::Object(object) => object.fields().map(|field| field.wire).collect(),
        Shape::OneOf(one_of) => one_of.variants().flat_map(|variant| names(variant.shape)).collect(),
        _ => Vec::new(),
    }
}
