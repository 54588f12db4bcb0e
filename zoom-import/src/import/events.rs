//! The import of a document's events.

use std::collections::BTreeSet;

use crate::{Error, Streams};

use super::layout::EVENTS;
use super::notes::Notes;
use super::plan::{self, Sources};
use super::spec::Document;
use super::tree::Tree;
use super::{Contents, Imported, Job, sections, words, write};

impl Job<'_> {
    /// Imports the events of the document.
    ///
    /// # Errors
    /// Fails if a name is taken, or if a file cannot be written.
    pub(super) fn events(
        &self,
        document: &Document,
        notes: &mut Notes,
        streams: &mut Streams<'_>,
    ) -> Result<Imported, Error> {
        let name = plan::product_name(document, self.product)?;
        let tree = match &self.layout {
            Some(layout) => Tree::read_events(layout, &name)?,
            None => Tree::default(),
        };
        let mut events = plan::events::plan(document, Sources { name: &name, hints: &self.hints, tree: &tree }, notes)?;
        let sources = words::Sources { hints: &self.hints, tree: &tree, descriptions: self.docs.descriptions };
        let undocumented = words::put_events(&mut events, sources);
        sections::events::divide(&mut events, &name, &tree);
        if tree.is_empty() && document.operations.is_empty() {
            self.hints.remark_unused_for_events(notes);
        }
        self.remark_unused_sections(&events, &name, &tree, notes);
        self.write_undocumented(&undocumented)?;
        write::run_events(&events, &name, self.krate, self.layout.as_ref(), streams)?;
        let crates = write::crates_of_module(&events);
        Ok(Imported { title: document.title.clone(), crates, contents: Contents::of(document) })
    }

    /// Whether the product has events, in the document or in files.
    pub(super) fn has_events(&self, document: &Document, product: &str) -> bool {
        let file = self.layout.as_ref().map(|layout| layout.resource(product, EVENTS));
        (!document.events.is_empty() && !self.is_one()) || file.is_some_and(|file| file.is_file())
    }

    /// Reports files that no event of the document belongs to.
    fn remark_unused_sections(&self, events: &plan::Module, product: &str, tree: &Tree, notes: &mut Notes) {
        let Some(layout) = &self.layout else { return };
        let used: BTreeSet<&str> = events.types.iter().map(|ty| ty.section.as_str()).collect();
        for section in tree.sections().filter(|section| !used.contains(section)) {
            let path = layout.section(product, EVENTS, section);
            notes.add(&path.display().to_string(), "no event belongs to this file: remove it");
        }
    }
}
