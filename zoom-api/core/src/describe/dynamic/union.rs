//! Unions: one of several shapes.

use serde_json::Value as Json;

use super::object::resemblance;
use super::{Content, Dynamic, UndeclaredFields};
use crate::model::Failure;
use crate::model::run_time::choose_best;
use crate::shape::{OneOf, Shape};

/// Decodes the variant that matches the JSON best; `None` for an absent value.
pub(super) fn read(one_of: OneOf, undeclared: UndeclaredFields, json: Json) -> Result<Option<Dynamic>, Box<Failure>> {
    let shapes: Vec<Shape> = one_of.shapes().collect();
    let scores = shapes.iter().map(|shape| resemblance(*shape, &json)).collect();
    let mut chosen = None;
    let is_unknown = choose_best(&json, scores, &mut |index| {
        let Some(shape) = shapes.get(index) else { return Ok(false) };
        let value = Dynamic::read(*shape, undeclared, json.clone())?;
        // A list decodes `""` as empty, but here it is an absent value.
        let is_present = !value.is_missing() && (json != "" || !is_empty(&value));
        chosen = is_present.then_some(value);
        Ok(is_present)
    })?;
    if is_unknown {
        return Ok(Some(Dynamic { shape: Shape::Any, undeclared, content: Content::Any(json) }));
    }
    Ok(chosen)
}

fn is_empty(value: &Dynamic) -> bool {
    crate::model::Encode::is_absent(value)
}
