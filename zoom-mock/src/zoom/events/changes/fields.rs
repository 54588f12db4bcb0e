//! The fields that differ between two objects.

use serde_json::{Map, Value};

/// Returns the differing fields, with the values of the first object; of objects, only their differing fields.
pub(super) fn differing(values: &Map<String, Value>, others: &Map<String, Value>) -> Map<String, Value> {
    let fields = values.iter().filter_map(|(name, value)| {
        let part = match (value, others.get(name)) {
            (value, Some(other)) if value == other => return None,
            (Value::Object(inner), Some(Value::Object(other))) => Value::Object(differing(inner, other)),
            _ => value.clone(),
        };
        Some((name.clone(), part))
    });
    fields.collect()
}

/// Returns the old and the new values of what differs, each with the fields that identify the object; `None` if nothing differs.
pub(super) fn update(
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    identifying: &[&str],
) -> Option<(Value, Value)> {
    let (mut old, mut new) = (differing(before, after), differing(after, before));
    if old.is_empty() && new.is_empty() {
        return None;
    }
    for (fields, all) in [(&mut old, before), (&mut new, after)] {
        let known = identifying.iter().filter_map(|name| Some(((*name).to_owned(), all.get(*name)?.clone())));
        fields.extend(known);
    }
    Some((Value::Object(old), Value::Object(new)))
}
