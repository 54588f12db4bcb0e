//! From the module that declares an item to the path that programs import it from.

/// The crates of products are named `zoom_<product>`, and `zoom-api` re-exports them.
const PRODUCT_CRATE: &str = "zoom_";
const FACADE: &str = "zoom_api";

/// The product in whose crate a module lies.
pub(crate) fn product(module: &'static str) -> Option<&'static str> {
    let (krate, _) = split(module);
    krate.strip_prefix(PRODUCT_CRATE).filter(|_| krate != FACADE)
}

/// The path that a program writes: `zoom_api::meetings::registrants` for a module of a product, whose resources re-export what their
/// sections declare; the module itself for another crate's.
pub(crate) fn import_path(module: &'static str) -> String {
    let Some(product) = product(module) else { return module.to_owned() };
    let resource = split(module).1.and_then(|rest| rest.split("::").next());
    let resource = resource.map(|resource| format!("::{resource}")).unwrap_or_default();
    format!("{FACADE}::{product}{resource}")
}

fn split(module: &'static str) -> (&'static str, Option<&'static str>) {
    module.split_once("::").map_or((module, None), |(krate, rest)| (krate, Some(rest)))
}
