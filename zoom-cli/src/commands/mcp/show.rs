//! The tool that describes an endpoint.

use serde_json::{Map, Value as Json};

use super::handler::Texts;
use super::tools::name_argument;
use crate::catalog::{description, lookup};
use crate::terminal::Failure;

/// Levels of nested objects that are shown by default.
const DEPTH: u64 = 3;

/// Returns the description of an endpoint.
///
/// # Errors
/// Fails if there is no such endpoint, with suggestions.
pub(super) fn run(arguments: &Map<String, Json>) -> Result<Texts, Failure> {
    let endpoint = lookup::find(name_argument(arguments)?)?;
    let depth = match arguments.get("depth") {
        None | Some(Json::Null) => DEPTH,
        Some(depth) => depth.as_u64().ok_or_else(|| Failure::usage("`depth` must be a positive integer"))?,
    };
    let mut shown = description::describe(endpoint, usize::try_from(depth).unwrap_or(usize::MAX));
    if let Some(shown) = shown.as_object_mut() {
        shown.remove("rust");
    }
    Ok(vec![shown.to_string()])
}
