//! Payloads in their declared shape.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::{Map, Value};
use zoom_api::describe::{self, EventDescription, Shape};

use crate::zoom::declaration;

/// The declared events, by their names.
static EVENTS: LazyLock<HashMap<&str, &'static EventDescription>> =
    LazyLock::new(|| describe::events().map(|event| (event.info().name, event)).collect());

/// Removes fields that the payload of an event does not declare, and converts the others to their declared types.
pub(super) fn declared(name: &str, payload: Map<String, Value>) -> Map<String, Value> {
    let Some(event) = EVENTS.get(name) else { return payload };
    let mut payload = Value::Object(payload);
    prune(event.payload(), &mut payload);
    declaration::convert(event.payload(), &mut payload);
    payload.as_object().cloned().unwrap_or_default()
}

/// Returns an example of the payload of a declared event.
pub(crate) fn example(name: &str) -> Option<Map<String, Value>> {
    declaration::example(EVENTS.get(name)?.payload()).as_object().cloned()
}

fn prune(shape: Shape, value: &mut Value) {
    match (shape, value) {
        (Shape::Object(object), Value::Object(fields)) => {
            let declared: HashMap<&str, Shape> = object.fields().map(|field| (field.wire, field.shape)).collect();
            fields.retain(|name, value| {
                let shape = declared.get(name.as_str());
                shape.inspect(|shape| prune(**shape, value)).is_some()
            });
        }
        (Shape::List(inner), Value::Array(values)) => values.iter_mut().for_each(|value| prune(inner(), value)),
        (Shape::Map(inner), Value::Object(fields)) => fields.values_mut().for_each(|value| prune(inner(), value)),
        _ => {}
    }
}
