//! `zoom-import import`: from a document to annotated signatures.
//!
//! The way: a document is read as [`json`], understood as [`spec`], planned as what will be declared ([`plan`], which asks
//! [`name`] for names), given its [`words`], and written ([`mod@write`]). What cannot be read is noted with its place, and the rest goes on.

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
mod tree;
mod words;
mod write;

use std::path::Path;

pub use arguments::Arguments;
use json::Json;
use notes::Notes;
use overrides::Overrides;
use spec::Document;
use tree::Tree;

/// Reads a document and writes its declarations, to a folder or to the terminal.
///
/// # Errors
/// Says why nothing could be written.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let overrides = Overrides::load(&arguments.overrides)?;
    let mut notes = Notes::default();
    let document = read(&arguments.document, &mut notes)?;
    let chosen = select::choose(&document, arguments)?;
    let mut product = plan::plan(&document, chosen, &overrides, arguments, &mut notes)?;
    if product.is_empty() {
        notes.print();
        return Err("nothing in the document can be declared".to_owned());
    }
    let tree = tree(&product, arguments, &mut notes)?;
    let sources = words::Sources { overrides: &overrides, tree: &tree, descriptions: arguments.descriptions };
    let wordless = words::put(&mut product, sources);
    if !arguments.is_one() {
        overrides.remark_unused(&mut notes);
    }
    let written = write_wordless(&wordless, arguments).and_then(|()| write::run(&product, arguments));
    notes.print();
    written
}

/// What stands in the folder already; a remark on each file that nothing is written to any more.
fn tree(product: &plan::Product, arguments: &Arguments, notes: &mut Notes) -> Result<Tree, String> {
    let Some(folder) = arguments.out.as_ref().filter(|_| !arguments.is_one()) else { return Ok(Tree::default()) };
    let tree = Tree::read(folder, product)?;
    for module in tree.modules().filter(|module| product.modules.iter().all(|own| own.name != *module)) {
        let path = folder.join(&product.name).join(format!("{module}.rs"));
        notes.add(&path.display().to_string(), "no operation belongs here any more; remove the file");
    }
    Ok(tree)
}

fn write_wordless(wordless: &words::Wordless, arguments: &Arguments) -> Result<(), String> {
    let Some(path) = &arguments.wordless else { return Ok(()) };
    std::fs::write(path, wordless.write()).map_err(|error| format!("cannot write {}: {error}", path.display()))
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
