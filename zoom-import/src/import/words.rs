//! Docs for planned items.
//!
//! From the strongest: a hint for the item; a hint for all fields or errors of a name; the docs in the tree; the document's description, if
//! requested; the item's name. Generated docs in the tree are regenerated.

mod endpoint;
mod model;
mod wordless;

pub(crate) use wordless::Wordless;

use super::docs::{self, Docs};
use super::hints::Hints;
use super::plan::Product;
use super::tree::{Place, Tree};

/// Where words come from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sources<'a> {
    pub(crate) hints: &'a Hints,
    pub(crate) tree: &'a Tree,
    /// Whether the document's words are carried over.
    pub(crate) descriptions: bool,
}

/// Chooses the words for everything in a product; returns what nobody has found words for yet.
pub(crate) fn put(product: &mut Product, sources: Sources<'_>) -> Wordless {
    let mut wordless = Wordless::default();
    let name = product.name.clone();
    let mut chooser = Chooser { sources, module: String::new(), wordless: &mut wordless };
    // The resource that gives the product its name has the words under that name.
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
    wordless
}

/// Chooses words in one module; its name is empty for what modules share.
struct Chooser<'a> {
    sources: Sources<'a>,
    module: String,
    wordless: &'a mut Wordless,
}

/// The words that there are for an item.
#[derive(Debug, Default)]
struct Candidates<'a> {
    /// Chosen for this item or for all of its name.
    given: Option<&'a str>,
    /// The docs in the tree, the best first, and the sentence generated from the item's name there.
    tree: Vec<(&'a [String], Option<String>)>,
    /// Whether the name is said before the document's own words.
    is_sentence: bool,
}

impl Chooser<'_> {
    fn module_docs(&mut self, key: &str, file: &str, docs: &mut Docs) {
        let place = Place { module: file.to_owned(), section: String::new() };
        let given = self.sources.hints.doc(key);
        let tree = self.sources.tree.docs(&place).map(|lines| (lines, None)).into_iter().collect();
        let plain = docs.plain.clone();
        if self.choose(docs, &plain, Candidates { given, tree, ..Candidates::default() }) && !key.is_empty() {
            self.wordless.item(&self.module, key, &plain, docs);
        }
    }

    /// Writes the strongest words into the docs; whether no person found them.
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
