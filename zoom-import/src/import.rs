//! The import: from a document to annotated signatures.
//!
//! A document is parsed as `json` and read into a `spec`. The `plan` contains the declarations, with names from `name` and the `tree`;
//! `words` chooses their docs, and `write` writes the files. Parts that cannot be read are reported and skipped.

mod arguments;
mod docs;
mod events;
pub(crate) mod facts;
pub(crate) mod hints;
pub(crate) mod json;
pub(crate) mod layout;
mod name;
pub(crate) mod notes;
mod openapi;
mod plan;
mod postman;
mod sections;
pub(crate) mod select;
pub(crate) mod spec;
mod text;
mod tree;
mod webhooks;
mod words;
mod write;

use std::collections::BTreeSet;
use std::path::Path;

use crate::{Error, Streams};
pub use arguments::{Arguments, DocsArguments};
pub(crate) use hints::Hints;
use json::Json;
use layout::Layout;
use notes::Notes;
use select::Choice;
use spec::Document;
use tree::Tree;

/// Imports a document into a folder of the caller's crate, or prints the declarations.
///
/// # Errors
/// Fails if the document or a file of hints cannot be read, or if nothing can be written.
pub fn run(arguments: &Arguments, streams: &mut Streams<'_>) -> Result<(), Error> {
    let job = Job {
        document: &arguments.document,
        choice: arguments.choice(),
        product: arguments.product.as_deref(),
        hints: Hints::load(&arguments.docs.hints)?,
        layout: arguments.out.clone().map(Layout::Module),
        krate: &arguments.krate,
        docs: &arguments.docs,
    };
    job.run(streams).map(drop)
}

/// One import: the document, the names and docs for it, and the files that are written.
#[derive(Debug)]
pub(crate) struct Job<'a> {
    pub(crate) document: &'a Path,
    pub(crate) choice: Choice<'a>,
    /// The product's name; by default the document's title.
    pub(crate) product: Option<&'a str>,
    pub(crate) hints: Hints,
    /// The files to write; `None` prints the declarations.
    pub(crate) layout: Option<Layout>,
    /// The path of the runtime crate.
    pub(crate) krate: &'a str,
    pub(crate) docs: &'a DocsArguments,
}

/// The parts of an imported product that its crate depends on.
#[derive(Debug)]
pub(crate) struct Imported {
    /// The document's title.
    pub(crate) title: String,
    /// The crates that the declarations use in addition to the runtime.
    pub(crate) crates: BTreeSet<&'static str>,
    pub(crate) contents: Contents,
}

/// Whether a document has operations and events.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Contents {
    pub(crate) has_operations: bool,
    pub(crate) has_events: bool,
}

impl Contents {
    fn of(document: &Document) -> Self {
        Self { has_operations: !document.operations.is_empty(), has_events: !document.events.is_empty() }
    }
}

impl Job<'_> {
    /// Imports the document.
    ///
    /// # Errors
    /// Fails if the document cannot be read, declares nothing, or if a file cannot be written.
    pub(crate) fn run(&self, streams: &mut Streams<'_>) -> Result<Imported, Error> {
        let mut notes = Notes::default();
        let document = read(self.document, &mut notes)?;
        if document.operations.is_empty() && !document.events.is_empty() && !self.is_one() {
            let imported = self.events(&document, &mut notes, streams);
            notes.print(streams);
            return imported;
        }
        let chosen = self.choice.find(&document)?;
        let name = plan::product_name(&document, self.product)?;
        let tree = self.tree(&name)?;
        let sources = plan::Sources { name: &name, hints: &self.hints, tree: &tree };
        let mut product = plan::plan(&document, chosen, sources, &mut notes)?;
        if product.is_empty() {
            notes.print(streams);
            return Err("the document has no operation that can be declared".to_owned().into());
        }
        self.remark_unused_files(&product, &tree, &mut notes);
        let sources = words::Sources { hints: &self.hints, tree: &tree, descriptions: self.docs.descriptions };
        let undocumented = words::put(&mut product, sources);
        sections::divide(&mut product);
        // Names in the tree take precedence over the hints, so that only a first import uses all of them.
        if !self.is_one() && tree.is_empty() {
            self.hints.remark_unused(&mut notes);
        }
        self.write_undocumented(&undocumented)?;
        product.has_events = self.has_events(&document, &name);
        let written = write::run(&product, self.krate, self.layout.as_ref(), streams);
        let crates = write::crates(&product);
        let mut imported = Imported { title: document.title.clone(), crates, contents: Contents::of(&document) };
        if written.is_ok() && !document.events.is_empty() && !self.is_one() {
            imported.crates.extend(self.events(&document, &mut notes, streams)?.crates);
        }
        notes.print(streams);
        written.map(|()| imported)
    }

    /// Whether one operation is imported instead of a product.
    fn is_one(&self) -> bool {
        self.choice != Choice::All
    }

    /// Reads the existing declarations.
    fn tree(&self, product: &str) -> Result<Tree, String> {
        match self.layout.as_ref().filter(|_| !self.is_one()) {
            Some(layout) => Tree::read(layout, product, &self.hints.kept()),
            None => Ok(Tree::default()),
        }
    }

    /// Reports files that no operation of the document belongs to.
    fn remark_unused_files(&self, product: &plan::Product, tree: &Tree, notes: &mut Notes) {
        let Some(layout) = &self.layout else { return };
        let used = product.places();
        for place in tree.places().filter(|place| !used.contains(place) && !product.kept.contains(&place.module)) {
            let path = match place.section.as_str() {
                "" => layout.resource(&product.name, &place.module),
                section => layout.section(&product.name, &place.module, section),
            };
            notes.add(&path.display().to_string(), "no operation belongs to this file: remove it");
        }
    }

    fn write_undocumented(&self, undocumented: &words::Undocumented) -> Result<(), String> {
        let Some(path) = &self.docs.undocumented else { return Ok(()) };
        std::fs::write(path, undocumented.write()).map_err(|error| format!("cannot write {}: {error}", path.display()))
    }
}

/// Reads a document of a supported format; parts that cannot be read are reported and skipped.
///
/// # Errors
/// Fails if the file cannot be read, or its format is not supported.
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
