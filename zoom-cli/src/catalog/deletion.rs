//! Calls that delete something.

use serde_json::Value as Json;
use zoom_api::describe::{Description, Shape};
use zoom_api::endpoint::Method;

/// The verbs of endpoints and enum values that delete something.
const VERBS: [&str; 5] = ["delete", "erase", "purge", "remove", "trash"];

/// Whether an endpoint deletes something; some do so with a POST.
pub(crate) fn is_deletion(endpoint: &Description) -> bool {
    let info = endpoint.info();
    info.method == Method::Delete || !info.method.is_safe() && is_verb(info.name)
}

/// Whether a value of an argument requests a deletion, such as `action=delete` of a change.
pub(crate) fn is_requested(shape: Shape, value: &Json) -> bool {
    match (shape, value) {
        (Shape::Choices(_), Json::String(choice)) => is_verb(choice),
        (Shape::Object(object), Json::Object(members)) => {
            object.fields().any(|field| members.get(field.wire).is_some_and(|value| is_requested(field.shape, value)))
        }
        (Shape::List(inner), Json::Array(items)) => items.iter().any(|item| is_requested(inner(), item)),
        (Shape::OneOf(one_of), value) => one_of.variants().any(|variant| is_requested(variant.shape, value)),
        _ => false,
    }
}

/// Whether an undeclared body requests a deletion.
pub(crate) fn is_requested_by(body: &Json) -> bool {
    ["action", "method"].iter().any(|name| body.get(name).and_then(Json::as_str).is_some_and(is_verb))
}

/// `delete`, `remove_member`
fn is_verb(name: &str) -> bool {
    name.split('_').next().is_some_and(|first| VERBS.iter().any(|verb| verb.eq_ignore_ascii_case(first)))
}
