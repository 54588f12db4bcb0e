//! The declarations of a document's operations.

use std::collections::BTreeMap;

use zoom_api::describe::{self, Description};

use crate::import::spec::{Document, Operation};

/// The operations of a document and the declarations of its product.
#[derive(Debug)]
pub(crate) struct Pairs<'a> {
    /// Operations with their declarations.
    pub(crate) both: Vec<(&'a Operation, &'static Description)>,
    /// Operations without a declaration.
    pub(crate) missing: Vec<&'a Operation>,
    /// Declarations without an operation.
    pub(crate) extra: Vec<&'static Description>,
}

/// Pairs operations and declarations by method and path; the names of path parameters do not matter.
///
/// # Errors
/// Fails if no declaration belongs to the product.
pub(crate) fn pair<'a>(document: &'a Document, product: Option<&str>) -> Result<Pairs<'a>, String> {
    let product = match product {
        Some(name) => Some(known(name)?),
        None => product_of(document),
    };
    let mut declared: BTreeMap<String, &'static Description> =
        declarations().filter(|(name, _)| Some(*name) == product).map(|(_, own)| (key_of(own), own)).collect();
    let mut pairs = Pairs { both: Vec::new(), missing: Vec::new(), extra: Vec::new() };
    for operation in &document.operations {
        match declared.remove(&key(&operation.method, &operation.path)) {
            Some(own) => pairs.both.push((operation, own)),
            None => pairs.missing.push(operation),
        }
    }
    pairs.extra = declared.into_values().collect();
    Ok(pairs)
}

/// Returns the declarations of all products, each with its product.
fn declarations() -> impl Iterator<Item = (&'static str, &'static Description)> {
    describe::endpoints().filter_map(|own| own.product().map(|product| (product, own)))
}

fn known(name: &str) -> Result<&'static str, String> {
    let found = declarations().map(|(product, _)| product).find(|product| *product == name);
    found.ok_or_else(|| format!("no declaration in this program belongs to a product `{name}`"))
}

/// Returns the product with the most operations of the document; of equals, the first by name.
fn product_of(document: &Document) -> Option<&'static str> {
    let keys: Vec<String> = document.operations.iter().map(|own| key(&own.method, &own.path)).collect();
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    for (product, _) in declarations().filter(|(_, own)| keys.contains(&key_of(own))) {
        *counts.entry(product).or_default() += 1;
    }
    let most = counts.values().copied().max()?;
    counts.into_iter().find(|(_, count)| *count == most).map(|(product, _)| product)
}

fn key_of(own: &Description) -> String {
    key(own.info().method.as_str(), own.info().path)
}

/// Returns the method and the path without the names of its parameters.
fn key(method: &str, path: &str) -> String {
    let is_parameter = |segment: &str| segment.starts_with(['{', '<']);
    let segments = path.split('/').map(|segment| if is_parameter(segment) { "{}" } else { segment });
    format!("{method} {}", segments.collect::<Vec<_>>().join("/"))
}
