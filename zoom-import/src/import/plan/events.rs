//! The events of a product: a module whose types are the payloads, and the models in them.

use crate::import::docs::{self, Docs};
use crate::import::hints::Hints;
use crate::import::layout::EVENTS;
use crate::import::name::event;
use crate::import::notes::Notes;
use crate::import::spec::{self, Document};
use crate::import::tree::Tree;

use super::context::Context;
use super::model::{EventInfo, Module, Product};
use super::registry::Registry;
use super::shape::Types;
use super::{Sources, Ty, boxes, defaults, facts, graph, settle};

/// Plans the events of a document.
///
/// # Errors
/// Fails if a name of the hints is taken.
pub(crate) fn plan(document: &Document, sources: Sources<'_>, notes: &mut Notes) -> Result<Module, String> {
    let Sources { name, hints, tree } = sources;
    let context = Context {
        product: name.to_owned(),
        module: EVENTS.to_owned(),
        is_zooms: document.is_zooms,
        schemas: &document.schemas,
        hints,
        tree,
    };
    let mut types = Types { context: &context, registry: Registry::default(), open: Default::default() };
    let names = names(&document.events, hints, tree)?;
    types.registry.reserve(names.iter().cloned().chain([ENUM.to_owned()]));
    let payloads: Vec<Ty> =
        document.events.iter().zip(&names).map(|(event, name)| payload(event, name, &mut types)).collect();
    let docs = Docs::plain(docs::events(&document.title));
    let mut module =
        Module { name: EVENTS.to_owned(), docs, items: Vec::new(), payloads, types: types.registry.into_types() };
    let nodes = graph::build(std::slice::from_mut(&mut module), tree, hints);
    settle::events::settle(&mut module, nodes, hints)?;
    let mut product = Product {
        name: String::new(),
        docs: Docs::default(),
        modules: vec![module],
        shared: Vec::new(),
        kept: Vec::new(),
        has_events: true,
    };
    boxes::put(&mut product);
    defaults::drop_idle(&mut product);
    facts::settle(&mut product, notes);
    product.modules.pop().ok_or_else(|| "no events".to_owned())
}

/// The name of the enum of a product's events.
pub(crate) const ENUM: &str = "Event";

/// The names of the payloads: from the tree, else from the hints, else from the events' names.
fn names(events: &[spec::Event], hints: &Hints, tree: &Tree) -> Result<Vec<String>, String> {
    let mut names: Vec<String> = Vec::new();
    for own in events {
        let rule = event::type_name(&own.name);
        let known = tree.event(&own.name).map(|known| known.name.clone());
        let name = known.or_else(|| hints.ty(EVENTS, &rule).map(str::to_owned)).unwrap_or(rule);
        if names.contains(&name) || name == ENUM {
            return Err(format!("[types]: two events would be named `{EVENTS}::{name}`"));
        }
        names.push(name);
    }
    Ok(names)
}

fn payload(event: &spec::Event, name: &str, types: &mut Types<'_>) -> Ty {
    let page = types.context.is_zooms.then(|| docs::event_page(event, &types.context.product));
    let info = EventInfo { name: event.name.clone(), scopes: event.scopes.clone(), page, deprecated: event.deprecated };
    types.payload(event, name, info)
}
