//! What will be declared: the importer's second model, made from what a document says.

mod arguments;
mod body;
mod boxes;
mod context;
mod defaults;
mod endpoint;
mod errors;
mod hoist;
mod model;
mod module;
mod output;
mod registry;
mod rename;
mod scalar;
mod shape;
mod ty;

pub(crate) use model::{
    Alternative, Argument, Endpoint, ErrorEntry, Extra, Field, Module, Product, Shape, TypeDef, Variant,
};
pub(crate) use ty::Ty;

use super::docs::{self, Docs};
use super::hints::Hints;
use super::name::case::{snake, words};
use super::name::module::{assign, identifier};
use super::notes::Notes;
use super::spec::{Document, Operation};
use context::Context;

/// Plans a product: its modules, their endpoints and types; or one chosen operation with its types.
///
/// # Errors
/// Says which chosen name is another item's already.
pub(crate) fn plan(
    document: &Document,
    chosen: Option<&Operation>,
    hints: &Hints,
    product: Option<&str>,
    notes: &mut Notes,
) -> Result<Product, String> {
    let name = product_name(document, product)?;
    let assigned = assign(&document.operations, &name, hints);
    let (mut modules, mut kept): (Vec<Module>, Vec<String>) = (Vec::new(), Vec::new());
    for module in distinct(&assigned) {
        if chosen.is_none() && hints.keeps(module) {
            kept.push(module.clone());
            continue;
        }
        let own = document.operations.iter().zip(&assigned).filter(|(_, own)| *own == module);
        let is_chosen = |operation: &&Operation| chosen.is_none_or(|chosen| chosen.at == operation.at);
        let own: Vec<&Operation> = own.map(|(operation, _)| operation).filter(is_chosen).collect();
        let context = Context { product: name.clone(), module: module.clone(), is_zooms: document.is_zooms, hints };
        modules.extend(module::plan(&own, &context, notes)?);
    }
    let shared = if chosen.is_some() { Vec::new() } else { hoist::hoist(&mut modules) };
    let docs = Docs::plain(docs::module(&name));
    let mut product = Product { docs, name, modules, shared, kept };
    rename::rename(&mut product, hints)?;
    boxes::put(&mut product);
    defaults::drop_idle(&mut product);
    Ok(product)
}

/// The name that was chosen, which must be a module's, or the document's title.
fn product_name(document: &Document, product: Option<&str>) -> Result<String, String> {
    match product {
        Some(name) if syn::parse_str::<syn::Ident>(name).is_err() => Err(format!("`{name}` cannot be a module's name")),
        Some(name) => Ok(name.to_owned()),
        None => match snake(&words(&document.title)) {
            name if name.is_empty() => Ok("api".to_owned()),
            name => Ok(identifier(&name)),
        },
    }
}

fn distinct(names: &[String]) -> Vec<&String> {
    let mut distinct: Vec<&String> = Vec::new();
    for name in names {
        if !distinct.contains(&name) {
            distinct.push(name);
        }
    }
    distinct
}
