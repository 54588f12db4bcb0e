//! Paths into JSON: `settings.rooms[0].name`.

use serde_json::Value as Json;

/// The value at a path.
pub(crate) fn at<'a>(json: &'a Json, path: &str) -> Option<&'a Json> {
    let mut at = json;
    for step in path.split(['.', '[']).filter(|step| !step.is_empty()) {
        at = match step.strip_suffix(']') {
            Some(index) => at.get(index.parse::<usize>().ok()?)?,
            None => at.get(step)?,
        };
    }
    Some(at)
}
