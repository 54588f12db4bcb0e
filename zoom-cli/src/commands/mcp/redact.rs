//! Replaces the secret fields of a response.

use serde_json::Value as Json;
use zoom_api::describe::Shape;

/// The text in place of a secret.
const REPLACEMENT: &str = "[secret]";

/// Replaces every field that is declared as secret.
pub(super) fn redact(shape: Shape, json: &mut Json) {
    match (shape, json) {
        (Shape::Object(object), Json::Object(members)) => {
            for field in object.fields() {
                match members.get_mut(field.wire) {
                    None | Some(Json::Null) => {}
                    Some(value) if field.secret => *value = REPLACEMENT.into(),
                    Some(value) => redact(field.shape, value),
                }
            }
        }
        (Shape::List(inner), Json::Array(items)) => items.iter_mut().for_each(|item| redact(inner(), item)),
        (Shape::Map(inner), Json::Object(members)) => {
            members.iter_mut().for_each(|(_, value)| redact(inner(), value));
        }
        // A field that is secret in one variant is secret.
        (Shape::OneOf(one_of), json) => one_of.variants().for_each(|variant| redact(variant.shape, json)),
        _ => {}
    }
}
