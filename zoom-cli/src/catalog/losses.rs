//! The parts of a value that a model does not declare, changes or loses.

use serde_json::Value as Json;
use zoom_api::describe::{Shape, UndeclaredKind};

use super::{difference, json_path};

/// Lists what is undeclared in a value, and what differs after its round trip, with the paths.
pub(crate) fn between(shape: Shape, before: &Json, after: &Json) -> Vec<String> {
    let unknown = shape.undeclared(before);
    let known = unknown.iter().map(|found| match found.kind {
        UndeclaredKind::Field => format!("{}: undeclared field", found.path),
        UndeclaredKind::Value => format!("{}: undeclared enum value {}", found.path, at(before, &found.path)),
        _ => format!("{}: matches no declared variant", found.path),
    });
    let is_known = |path: &str| unknown.iter().any(|found| found.path == path);
    let changed = difference::between(before, after).into_iter().filter(|found| !is_known(found.path()));
    known.chain(changed.map(|found| found.to_string())).collect()
}

/// The value at a path; only used for enums, which are not secret.
fn at(json: &Json, path: &str) -> String {
    json_path::at(json, path).map_or_else(String::new, ToString::to_string)
}
