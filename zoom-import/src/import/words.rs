//! Docs for planned items.
//!
//! By descending priority: a hint for the item; a hint for all fields or errors of a name; the docs in the tree; the document's description, if
//! requested; the item's name. Generated docs in the tree are regenerated.

mod endpoint;
mod event;
mod model;
mod undocumented;

pub(crate) use undocumented::Undocumented;

use super::docs::{self, Docs};
use super::hints::Hints;
use super::layout::EVENTS;
use super::plan::{Module, Product};
use super::tree::{Place, Tree};
use event::Special;

/// The sources of docs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sources<'a> {
    pub(crate) hints: &'a Hints,
    pub(crate) tree: &'a Tree,
    /// Whether the document's descriptions are copied.
    pub(crate) descriptions: bool,
}

/// Chooses the docs of all items of a product, and returns the items without handwritten docs.
pub(crate) fn put(product: &mut Product, sources: Sources<'_>) -> Undocumented {
    let mut undocumented = Undocumented::default();
    let name = product.name.clone();
    let mut chooser =
        Chooser { sources, module: String::new(), undocumented: &mut undocumented, special: Special::new() };
    // The hints of the resource that the product is named after are under the product's name.
    let is_modules = product.modules.iter().any(|module| module.name == name) || product.kept.contains(&name);
    chooser.module_docs(if is_modules { "" } else { &name }, "", &mut product.docs);
    for module in &mut product.modules {
        module.name.clone_into(&mut chooser.module);
        chooser.module_docs(&module.name, &module.name, &mut module.docs);
        module.items.iter_mut().for_each(|item| chooser.endpoint(item));
        module.types.iter_mut().for_each(|ty| chooser.ty(ty));
    }
    chooser.module.clear();
    product.shared.iter_mut().for_each(|ty| chooser.ty(ty));
    undocumented
}

/// Chooses the docs of a product's events, and returns the items without handwritten docs.
pub(crate) fn put_events(events: &mut Module, sources: Sources<'_>) -> Undocumented {
    let mut undocumented = Undocumented::default();
    let special = event::special(events, sources.hints);
    event::describe_objects(events);
    let mut chooser = Chooser { sources, module: EVENTS.to_owned(), undocumented: &mut undocumented, special };
    chooser.module_docs(EVENTS, EVENTS, &mut events.docs);
    events.types.iter_mut().for_each(|ty| chooser.ty(ty));
    undocumented
}

/// Chooses the docs of a module, whose name is empty for shared types.
struct Chooser<'a> {
    sources: Sources<'a>,
    module: String,
    undocumented: &'a mut Undocumented,
    special: Special,
}

/// The possible docs of an item.
#[derive(Debug, Default)]
struct Candidates<'a> {
    /// From a hint for this item or for all of its name.
    given: Option<&'a str>,
    /// The docs in the tree, the best first, and the sentence generated from the name there.
    tree: Vec<(&'a [String], Option<String>)>,
    /// Whether the generated sentence precedes the document's description.
    is_sentence: bool,
}

impl Chooser<'_> {
    fn module_docs(&mut self, key: &str, file: &str, docs: &mut Docs) {
        let place = Place { module: file.to_owned(), section: String::new() };
        let given = self.sources.hints.doc(key);
        let tree = self.sources.tree.docs(&place).map(|lines| (lines, None)).into_iter().collect();
        let plain = docs.plain.clone();
        if self.choose(docs, &plain, Candidates { given, tree, ..Candidates::default() }) && !key.is_empty() {
            self.undocumented.item(&self.module, key, &plain, docs);
        }
    }

    /// Sets the docs with the highest priority, and returns whether they are generated.
    fn choose(&self, docs: &mut Docs, plain: &str, candidates: Candidates<'_>) -> bool {
        let Candidates { given, tree, is_sentence } = candidates;
        let is_made = |lines: &[String], own: &Option<String>| {
            docs::is_plain(lines, plain) || own.as_ref().is_some_and(|plain| docs::is_plain(lines, plain))
        };
        let tree =
            tree.into_iter().find(|(lines, own)| !lines.is_empty() && !is_made(lines, own)).map(|(lines, _)| lines);
        match (given.map(docs::joined), tree) {
            (Some(given), _) => docs.write_words(&given),
            (None, Some(tree)) => docs.write_words(tree),
            (None, None) if self.sources.descriptions && docs.has_description() => {
                docs.write_told(is_sentence.then_some(plain));
            }
            (None, None) => docs.write_plain(plain),
        }
        given.is_none() && tree.is_none()
    }
}
