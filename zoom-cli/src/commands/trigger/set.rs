//! `--set path=value`: changes a value of the example.

use serde_json::Value as Json;

use crate::terminal::Failure;

/// Sets a value of the payload; the path may start with `payload`.
///
/// # Errors
/// Fails if the payload has no such value, or if the JSON is invalid.
pub(super) fn apply(payload: &mut Json, word: &str) -> Result<(), Failure> {
    let invalid = || Failure::usage(format!("invalid value `{word}`: use PATH=VALUE or PATH:=JSON"));
    let (path, text) = word.split_once('=').ok_or_else(invalid)?;
    let (path, is_json) = path.strip_suffix(':').map_or((path, false), |path| (path, true));
    let path = path.strip_prefix("payload.").unwrap_or(path);
    let place = payload.pointer_mut(&pointer(path));
    let place = place.ok_or_else(|| Failure::usage(format!("the payload has no `{path}`")))?;
    let parsed = serde_json::from_str::<Json>(text);
    *place = match (parsed, is_json) {
        (Ok(json), true) => json,
        (Err(error), true) => return Err(Failure::usage(format!("the value of `{path}` is not JSON: {error}"))),
        // Numbers and booleans stay what they are.
        (Ok(json), false) if !place.is_string() && (json.is_number() || json.is_boolean()) => json,
        _ => text.into(),
    };
    Ok(())
}

/// Returns the JSON pointer of a path such as `object.participants[0].name`.
fn pointer(path: &str) -> String {
    let steps = path.split(['.', '[']).map(|step| step.trim_end_matches(']'));
    steps
        .filter(|step| !step.is_empty())
        .map(|step| format!("/{}", step.replace('~', "~0").replace('/', "~1")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_keep_their_kind() {
        let mut payload = json!({"object": {"id": 1, "topic": "A", "users": [{"name": "B"}]}});
        for word in ["object.id=2", "payload.object.topic=3", "object.users[0].name=C"] {
            assert!(apply(&mut payload, word).is_ok(), "{word}");
        }
        assert_eq!(payload, json!({"object": {"id": 2, "topic": "3", "users": [{"name": "C"}]}}));
        assert!(apply(&mut payload, "object.name=x").is_err());
        assert!(apply(&mut payload, "object.users:={").is_err());
    }
}
