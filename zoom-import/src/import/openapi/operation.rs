//! Paths and their operations.

use super::super::facts::label;
use super::super::json::{Json, at};
use super::super::spec::Operation;
use super::Reader;

const METHODS: [&str; 6] = ["get", "head", "post", "put", "patch", "delete"];
const OTHER_METHODS: [&str; 4] = ["options", "trace", "connect", "query"];

impl<'a> Reader<'a> {
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let root = self.root;
        let mut operations = Vec::new();
        for (path, item) in root.entries_at("paths") {
            if path.starts_with("x-") {
                continue;
            }
            let place = at("/paths", path);
            let own = self.plain_path(path, &place);
            if let Some(item) = self.follow(item, &place) {
                operations.extend(self.path_item(&own, item, &place));
            }
        }
        operations
    }

    /// Returns a path in the notation of OpenAPI, and reports the parts that it omits.
    fn plain_path(&mut self, path: &str, place: &str) -> String {
        let (before, query) = path.split_at_checked(path.find(['?', '#']).unwrap_or(path.len())).unwrap_or((path, ""));
        if !query.is_empty() {
            self.notes.add(place, format!("`{query}` is no part of a path; omitted"));
        }
        let whole = format!("/{}", before.trim().trim_matches('/'));
        if whole != before {
            self.notes.add(place, format!("the path is read as `{whole}`"));
        }
        let segments = whole.split('/').map(|segment| match segment.strip_prefix(':') {
            Some(name) if !name.is_empty() => format!("{{{name}}}"),
            _ => without_kind(segment),
        });
        segments.collect::<Vec<_>>().join("/")
    }

    fn path_item(&mut self, path: &str, item: &'a Json, place: &str) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (method, operation) in item.entries() {
            let here = at(place, method);
            if METHODS.contains(&method.as_str()) {
                operations.extend(self.operation(method, path, item, operation, &here));
            } else if OTHER_METHODS.contains(&method.as_str()) {
                self.notes.add(&here, "unsupported method; skipped");
            }
        }
        operations
    }

    fn operation(
        &mut self,
        method: &str,
        path: &str,
        item: &'a Json,
        json: &'a Json,
        place: &str,
    ) -> Option<Operation> {
        if json.entries().is_empty() {
            self.notes.add(place, "not an operation; skipped");
            return None;
        }
        let method = method.to_uppercase();
        let description = json.text_at("description").unwrap_or_default().to_owned();
        let body = self.body(json, place, &method);
        let located = self.locate(path, item, json, place);
        Some(Operation {
            at: place.to_owned(),
            path: located.path,
            id: json.text_at("operationId").map(str::to_owned),
            summary: json.text_at("summary").unwrap_or_default().trim().to_owned(),
            tag: json.items_at("tags").first().and_then(Json::text).map(str::to_owned),
            deprecated: json.is_true("deprecated") || is_called_deprecated(json),
            scopes: self.scopes(json, &description, place),
            label: label::find(&description),
            base: located.base,
            parameters: self.parameters(path, item, json, place),
            success: self.success(json, place),
            errors: self.errors(json, place),
            body,
            description,
            method,
        })
    }
}

/// `{id}` for a placeholder that contains a kind, such as `{id:int}`.
fn without_kind(segment: &str) -> String {
    let inside = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    match inside.and_then(|inside| inside.split_once(':')) {
        Some((name, _)) if !name.is_empty() => format!("{{{name}}}"),
        _ => segment.to_owned(),
    }
}

/// Whether the summary ends with a note that the operation is deprecated.
fn is_called_deprecated(json: &Json) -> bool {
    let summary = json.text_at("summary").unwrap_or_default().to_lowercase();
    ["[deprecated]", "(deprecated)"].iter().any(|note| summary.trim_end().ends_with(note))
}
