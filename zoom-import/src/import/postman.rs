//! Postman collections and items.

mod body;
mod item;
mod shapes;
mod words;

use super::json::{Json, at};
use super::notes::Notes;
use super::spec::{Document, Operation};

/// Whether the JSON is a collection or an item.
pub(crate) fn is_one(json: &Json) -> bool {
    json.get("request").is_some() || !json.items_at("item").is_empty()
}

/// Reads a collection or an item. Parts that cannot be read are reported and skipped.
pub(crate) fn read(root: &Json, notes: &mut Notes) -> Document {
    let info = root.get("info");
    let title = info.and_then(|info| info.text_at("name")).unwrap_or("api").to_owned();
    let mut operations = Vec::new();
    collect(root, "", None, &mut operations, notes);
    // Zoom publishes its collections without a server of its own.
    Document { title, is_zooms: true, operations, ..Document::default() }
}

/// Deeper than in any real collection.
const DEEPEST: usize = 32;

fn collect(json: &Json, place: &str, folder: Option<&str>, found: &mut Vec<Operation>, notes: &mut Notes) {
    if json.get("request").is_some() {
        found.extend(item::read(json, place, folder, notes));
    }
    if place.matches("/item/").count() > DEEPEST {
        notes.add(place, "too deeply nested folders; skipped");
        return;
    }
    for (index, inner) in json.items_at("item").iter().enumerate() {
        let here = at(&at(place, "item"), &index.to_string());
        let folder = inner.get("item").and(inner.text_at("name")).or(folder);
        collect(inner, &here, folder, found, notes);
    }
}
