//! OpenAPI 3.0 and 3.1.

mod combine;
mod enums;
mod event;
mod facts;
mod hosts;
mod meanings;
mod media;
mod operation;
mod parameter;
mod refine;
mod responses;
mod schema;
mod security;

use std::collections::HashMap;
use std::rc::Rc;

use super::json::{Json, at};
use super::notes::Notes;
use super::spec::{Document, Schema};
use super::webhooks;
use meanings::Meanings;

/// Reads a document. Parts that cannot be read are reported and skipped.
pub(crate) fn read(root: &Json, notes: &mut Notes) -> Document {
    let corrected = webhooks::with_corrections(root);
    let root = corrected.as_ref().unwrap_or(root);
    let version = root.text_at("openapi").unwrap_or_default();
    if !version.starts_with("3.") {
        notes.add("/openapi", "expected version 3.0 or 3.1; it is read as if it were 3.1");
    }
    let info = root.get("info");
    let title = info.and_then(|info| info.text_at("title")).unwrap_or("api").to_owned();
    let meanings = Meanings::of(root);
    let mut reader = Reader { root, notes, meanings, shared: HashMap::new(), open: Vec::new(), depth: 0 };
    let operations = reader.operations();
    let events = reader.events();
    let plain = |(pointer, schema): (String, Rc<Schema>)| (pointer.trim_start_matches('#').to_owned(), schema);
    let schemas = reader.shared.into_iter().map(plain).collect();
    Document { title, is_zooms: is_zooms(root), schemas, operations, events }
}

fn is_zooms(root: &Json) -> bool {
    let mut urls = root.items_at("servers").iter().filter_map(|server| server.text_at("url"));
    // Documents of events name no servers.
    let mut webhooks = root.entries_at("webhooks").iter().filter_map(|(_, webhook)| webhooks::parts(webhook, ""));
    urls.any(|url| url.contains("zoom.us"))
        || webhooks.any(|parts| parts.description.contains("https://developers.zoom.us/"))
}

/// The state while a document is read.
struct Reader<'a> {
    root: &'a Json,
    notes: &'a mut Notes,
    meanings: Meanings,
    /// The schemas that others refer to, by their pointers.
    shared: HashMap<String, Rc<Schema>>,
    /// The references that are being followed.
    open: Vec<String>,
    depth: usize,
}

impl<'a> Reader<'a> {
    /// Follows the reference of a value that is not a schema, and reports one without a target.
    fn follow(&mut self, json: &'a Json, place: &str) -> Option<&'a Json> {
        let mut value = json;
        // A chain this long is a cycle.
        for _ in 0..16 {
            let Some(reference) = value.text_at("$ref") else { return Some(value) };
            value = self.target(reference, place)?;
        }
        self.notes.add(place, "circular references");
        None
    }

    fn target(&mut self, reference: &str, place: &str) -> Option<&'a Json> {
        let pointer = reference.strip_prefix('#');
        // Documents of events refer to webhooks as if they were paths.
        let of_webhook = || self.root.pointer(&format!("/webhooks{}", pointer?.strip_prefix("/paths")?));
        let target = pointer.and_then(|pointer| self.root.pointer(pointer)).or_else(of_webhook);
        if target.is_none() {
            self.notes.add(place, format!("the reference `{reference}` has no target in this document"));
        }
        target
    }
}

/// The pointer of a list item.
fn nth(pointer: &str, index: usize) -> String {
    at(pointer, &index.to_string())
}
