//! Facts in descriptions.

use super::super::json::Json;

/// The description, which is a string or an object with one.
pub(super) fn of(json: &Json) -> String {
    let described = json.get("description");
    let inner = described.and_then(|described| described.text_at("content"));
    described.and_then(Json::text).or(inner).unwrap_or_default().to_owned()
}

/// Whether the value is required.
pub(super) fn is_required(description: &str) -> bool {
    description.trim_start().starts_with("(Required)")
}

/// The values of `(This can only be one of approve,cancel,deny)`.
pub(super) fn allowed(description: &str) -> Vec<String> {
    let Some((_, after)) = description.split_once("This can only be one of") else { return Vec::new() };
    let list = after.split(')').next().unwrap_or_default();
    list.split(',').map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).collect()
}
