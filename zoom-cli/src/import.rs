//! `zoomctl import`: from a document to annotated signatures.
//!
//! The way: a document is read as [`json`], understood as [`spec`], planned as what will be declared ([`plan`], which asks
//! [`name`] and [`docs`] for words), and written ([`mod@write`]). What cannot be read is noted with its place, and the rest goes on.

mod arguments;
mod docs;
mod facts;
pub(crate) mod json;
mod name;
pub(crate) mod notes;
mod openapi;
mod overrides;
mod plan;
mod postman;
mod select;
pub(crate) mod spec;
mod text;
mod write;

use std::path::Path;

pub(crate) use arguments::Arguments;
use json::Json;
use notes::Notes;
use overrides::Overrides;
use spec::Document;

/// Reads a document and writes its declarations, to a folder or to the terminal.
///
/// # Errors
/// Says why nothing could be written.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let overrides = Overrides::load(arguments.overrides.as_deref())?;
    let mut notes = Notes::default();
    let document = read(&arguments.document, &mut notes)?;
    let chosen = select::choose(&document, arguments)?;
    let product = plan::plan(&document, chosen, &overrides, arguments, &mut notes);
    if product.is_empty() {
        notes.print();
        return Err("nothing in the document can be declared".to_owned());
    }
    let written = write::run(&product, arguments);
    notes.print();
    written
}

/// Reads a document of any kind that is known; what cannot be read is noted and left out.
///
/// # Errors
/// When it is no such document.
pub(crate) fn read(file: &Path, notes: &mut Notes) -> Result<Document, String> {
    let path = file.display();
    let text = std::fs::read_to_string(file).map_err(|error| format!("cannot read {path}: {error}"))?;
    let json = Json::parse(&text).map_err(|error| format!("{path} is not JSON: {error}"))?;
    if json.get("openapi").is_some() {
        return Ok(openapi::read(&json, notes));
    }
    if postman::is_one(&json) {
        return Ok(postman::read(&json, notes));
    }
    Err(format!("{path} is neither an OpenAPI 3 document nor a Postman collection or item"))
}
