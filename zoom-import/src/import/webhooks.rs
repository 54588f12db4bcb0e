//! The events of a document: the `webhooks` of OpenAPI 3.1.
//!
//! The schemas of Zoom's events contradict their own examples more often than those of its operations. They are corrected by the examples
//! before they are read like any other schema (`correct`), so that every documented event can be decoded without loss.

mod correct;
mod examples;
mod infer;

use super::json::{Json, at};
use correct::{Level, corrected};
pub(crate) use examples::example;

/// The position of an event's body in its webhook.
const BODY: [&str; 4] = ["requestBody", "content", "application/json", "schema"];

/// Returns the document with corrected schemas of events; `None` if it has no events.
pub(crate) fn with_corrections(root: &Json) -> Option<Json> {
    let webhooks = root.entries_at("webhooks");
    let own = |(name, webhook): &(String, Json)| (name.clone(), correct_webhook(webhook));
    let corrected = Json::Object(webhooks.iter().map(own).collect());
    (!webhooks.is_empty()).then(|| replaced(root, &["webhooks"], |_| corrected.clone()))
}

fn correct_webhook(webhook: &Json) -> Json {
    let example = method(webhook).and_then(|(_, post)| example(post)).map(|example| example.value);
    let example = example.as_ref().and_then(|example| example.get("payload"));
    let examples: Vec<&Json> = example.into_iter().collect();
    let Some((method, _)) = method(webhook) else { return webhook.clone() };
    let path: Vec<&str> = [method].into_iter().chain(BODY).chain(["properties", "payload"]).collect();
    replaced(webhook, &path, |payload| corrected(payload, &examples, Level::Payload))
}

/// Returns a value in which the value at a path is replaced, if there is one.
fn replaced(json: &Json, path: &[&str], change: impl Fn(&Json) -> Json) -> Json {
    let Some((first, rest)) = path.split_first() else { return change(json) };
    let Json::Object(entries) = json else { return json.clone() };
    let own = |(key, value): &(String, Json)| match key == first {
        true => (key.clone(), replaced(value, rest, &change as &dyn Fn(&Json) -> Json)),
        false => (key.clone(), value.clone()),
    };
    Json::Object(entries.iter().map(own).collect())
}

/// Returns the method of a webhook, with its operation.
fn method(webhook: &Json) -> Option<(&str, &Json)> {
    ["post", "put"].into_iter().find_map(|method| Some((method, webhook.get(method)?)))
}

/// The parts of a webhook that an event is read from.
pub(crate) struct Parts<'a> {
    pub(crate) operation: &'a Json,
    pub(crate) description: String,
    /// The schema of the payload, with its position.
    pub(crate) payload: Option<(&'a Json, String)>,
}

/// Finds the parts of a webhook at a position.
pub(crate) fn parts<'a>(webhook: &'a Json, place: &str) -> Option<Parts<'a>> {
    let (method, operation) = method(webhook)?;
    let body = operation.get("requestBody");
    let texts = [body, Some(operation)].into_iter().flatten().filter_map(|json| json.text_at("description"));
    let (mut json, mut place) = (operation, at(place, method));
    for key in BODY.into_iter().chain(["properties", "payload"]) {
        place = at(&place, key);
        let Some(inner) = json.get(key) else {
            return Some(Parts { operation, description: texts.collect::<Vec<_>>().join("\n"), payload: None });
        };
        json = inner;
    }
    Some(Parts { operation, description: texts.collect::<Vec<_>>().join("\n"), payload: Some((json, place)) })
}
