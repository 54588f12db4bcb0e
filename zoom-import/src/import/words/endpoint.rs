//! Docs for an endpoint, its arguments and its errors.

use crate::import::docs;
use crate::import::hints::item;
use crate::import::name::function::FunctionName;
use crate::import::plan::{Argument, Endpoint, ErrorEntry};
use crate::import::tree::Function;

use super::{Candidates, Chooser};

impl Chooser<'_> {
    /// Chooses the docs of an endpoint and its parts.
    pub(super) fn endpoint(&mut self, endpoint: &mut Endpoint) {
        let known = endpoint.known.clone();
        let tree = known.as_deref();
        let key = item(&self.module, &endpoint.name);
        self.function(endpoint, &key, tree);
        endpoint.arguments.iter_mut().for_each(|argument| self.argument(argument, &key, tree));
        endpoint.errors.iter_mut().for_each(|error| self.error(error, &key, tree));
    }

    fn function(&mut self, endpoint: &mut Endpoint, key: &str, tree: Option<&Function>) {
        let plain = |name: &str| docs::function(&FunctionName::parse(name));
        let own = plain(&endpoint.name);
        let hints = self.sources.hints;
        let by_id = endpoint.id.as_deref().and_then(|id| hints.operation(id));
        let candidates = Candidates {
            given: hints.doc(key).or(by_id),
            tree: tree.map(|tree| (tree.item.docs.as_slice(), Some(plain(&tree.name)))).into_iter().collect(),
            is_sentence: true,
        };
        if self.choose(&mut endpoint.docs, &own, candidates) {
            self.undocumented.item(&self.module, key, &own, &endpoint.docs);
        }
        if let Some(tree) = tree {
            tree.item.extra.clone_into(&mut endpoint.extra);
        }
    }

    fn argument(&mut self, argument: &mut Argument, function: &str, tree: Option<&Function>) {
        let is_body = argument.mark.as_deref() == Some("#[body]");
        let tree = tree.and_then(|tree| tree.argument(&argument.slot));
        let key = format!("{function}.{}", argument.wire);
        let hints = self.sources.hints;
        let general = || hints.field(&argument.wire, &self.module).filter(|_| !is_body);
        let given = hints.doc(&key);
        let candidates = Candidates {
            // The general hint counts as used even if a specific one takes precedence.
            given: general().filter(|_| given.is_none()).or(given),
            tree: tree.map(|tree| (tree.docs.as_slice(), None)).into_iter().collect(),
            ..Candidates::default()
        };
        let plain = argument.docs.plain.clone();
        if self.choose(&mut argument.docs, &plain, candidates) && !plain.is_empty() {
            let wire = Some(argument.wire.as_str()).filter(|_| !is_body);
            self.undocumented.value(&self.module, &key, wire, (&argument.docs, &argument.facts));
        }
        if let Some(tree) = tree {
            tree.extra.clone_into(&mut argument.extra);
        }
    }

    fn error(&mut self, error: &mut ErrorEntry, function: &str, tree: Option<&Function>) {
        let tree = tree.and_then(|tree| tree.error(&error.key()));
        let key = format!("{function} error::{}", error.name);
        let hints = self.sources.hints;
        let general = hints.error_doc(&error.name, &self.module);
        let candidates = Candidates {
            given: hints.doc(&key).or(general),
            tree: tree.map(|tree| (tree.docs.as_slice(), Some(docs::error(&tree.name)))).into_iter().collect(),
            is_sentence: false,
        };
        let plain = docs::error(&error.name);
        if self.choose(&mut error.docs, &plain, candidates) {
            self.undocumented.error(&error.name, &key, &error.key(), &error.docs);
        }
    }
}
