//! The plan: the declarations that an import writes.

mod arguments;
mod body;
mod boxes;
mod context;
mod defaults;
mod endpoint;
mod errors;
pub(crate) mod events;
mod facts;
mod graph;
mod index;
mod kept;
mod merge;
mod model;
mod module;
mod output;
mod rank;
mod registry;
mod responses;
mod scalar;
mod settle;
mod shape;
mod ty;

pub(crate) use model::{
    Alternative, Argument, BySection, Endpoint, ErrorEntry, Extra, Field, Module, Product, Shape, Slot, TypeDef,
    Variant,
};
pub(crate) use ty::{Ty, separated};

use std::collections::HashMap;

use super::docs::{self, Docs};
use super::hints::Hints;
use super::name::case::{snake, words};
use super::name::module::{assign, identifier};
use super::notes::Notes;
use super::spec::{Document, Operation};
use super::tree::Tree;
use context::Context;

/// Plans a product, with its modules, endpoints and types, or a selected operation with its types.
///
/// # Errors
/// Fails if a name of the hints is taken.
pub(crate) fn plan(
    document: &Document,
    chosen: Option<&Operation>,
    sources: Sources<'_>,
    notes: &mut Notes,
) -> Result<Product, String> {
    let Sources { name, hints, tree } = sources;
    let assigned = assign(&document.operations, name, hints, tree);
    let (mut modules, mut kept): (Vec<Module>, Vec<String>) = (Vec::new(), Vec::new());
    for (module, own) in by_module(&document.operations, &assigned) {
        if chosen.is_none() && hints.keeps(module) {
            kept.push(module.clone());
            continue;
        }
        let is_chosen = |operation: &&Operation| chosen.is_none_or(|chosen| chosen.at == operation.at);
        let own: Vec<&Operation> = own.into_iter().filter(is_chosen).collect();
        let (product, module) = (name.to_owned(), module.clone());
        let context = Context { product, module, is_zooms: document.is_zooms, schemas: &document.schemas, hints, tree };
        modules.extend(module::plan(&own, &context, notes)?);
    }
    let nodes = graph::build(&mut modules, tree, hints);
    let docs = Docs::plain(docs::module(name));
    let mut product = Product { docs, name: name.to_owned(), modules, shared: Vec::new(), kept, has_events: false };
    settle::settle(&mut product, &nodes, hints)?;
    boxes::put(&mut product);
    defaults::drop_idle(&mut product);
    facts::settle(&mut product, notes);
    responses::mark(&mut product, tree);
    Ok(product)
}

/// The inputs of a plan in addition to the document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sources<'a> {
    /// The product's name.
    pub(crate) name: &'a str,
    /// Names for new items.
    pub(crate) hints: &'a Hints,
    /// The existing declarations.
    pub(crate) tree: &'a Tree,
}

/// The product's name: the requested one, else the document's title.
///
/// # Errors
/// Fails if the requested name is not a valid module name.
pub(crate) fn product_name(document: &Document, product: Option<&str>) -> Result<String, String> {
    match product {
        Some(name) if syn::parse_str::<syn::Ident>(name).is_err() => {
            Err(format!("`{name}` is not a valid module name"))
        }
        Some(name) => Ok(name.to_owned()),
        None => match snake(&words(&document.title)) {
            name if name.is_empty() => Ok("api".to_owned()),
            name => Ok(identifier(&name)),
        },
    }
}

/// The operations of each module, in the order of the document.
fn by_module<'a>(operations: &'a [Operation], assigned: &'a [String]) -> Vec<(&'a String, Vec<&'a Operation>)> {
    let mut indices: HashMap<&String, usize> = HashMap::new();
    let mut modules: Vec<(&String, Vec<&Operation>)> = Vec::new();
    for (operation, module) in operations.iter().zip(assigned) {
        let index = *indices.entry(module).or_insert(modules.len());
        match modules.get_mut(index) {
            Some((_, own)) => own.push(operation),
            None => modules.push((module, vec![operation])),
        }
    }
    modules
}
