//! The scopes of an operation.

use super::super::facts::scopes;
use super::super::json::{Json, at};
use super::Reader;

impl<'a> Reader<'a> {
    /// The scopes of the extensions, else of `security`, else of the description.
    pub(super) fn scopes(&mut self, operation: &'a Json, description: &str, place: &str) -> Vec<String> {
        let listed = extensions(operation);
        let listed = if listed.is_empty() { security(operation) } else { listed };
        let listed = if listed.is_empty() { scopes::find(description) } else { listed };
        for scope in listed.iter().filter(|scope| scope.contains(char::is_whitespace)) {
            let message = format!("`{scope}` contains a space; using `{}`", scopes::corrected(scope));
            self.notes.add(&at(place, "security"), message);
        }
        let listed: Vec<_> = listed.iter().map(|scope| scopes::corrected(scope)).collect();
        let (good, bad): (Vec<_>, Vec<_>) = listed.into_iter().partition(|scope| scopes::is_scope(scope));
        for scope in bad {
            self.notes.add(&at(place, "security"), format!("`{scope}` is not a valid scope; skipped"));
        }
        scopes::in_order(good)
    }
}

fn extensions(operation: &Json) -> Vec<String> {
    let Some(extensions) = operation.get("x-extensions") else { return Vec::new() };
    let keys = ["x-macro-scopes", "x-granular-scopes"];
    keys.iter().flat_map(|key| extensions.items_at(key)).filter_map(Json::text).map(clean).collect()
}

fn security(operation: &Json) -> Vec<String> {
    let schemes = operation.items_at("security").iter().flat_map(Json::entries);
    schemes.flat_map(|(_, scopes)| scopes.items()).filter_map(Json::text).map(clean).collect()
}

fn clean(scope: &str) -> String {
    scope.trim().to_owned()
}
