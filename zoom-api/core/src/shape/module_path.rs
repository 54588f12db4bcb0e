//! Import paths of declared items.

/// Product crates are named `zoom_<product>`, and `zoom-api` re-exports them.
const PRODUCT_CRATE: &str = "zoom_";
const FACADE: &str = "zoom_api";

/// The product of a module, if it is in a product crate.
pub(crate) fn product(module: &'static str) -> Option<&'static str> {
    let (krate, _) = split(module);
    krate.strip_prefix(PRODUCT_CRATE).filter(|_| krate != FACADE)
}

/// The module to import from: `zoom_api::meetings::registrants` for product crates, where resources re-export the items of their
/// sections; the module itself for other crates.
pub(crate) fn import_path(module: &'static str) -> String {
    let Some(product) = product(module) else { return module.to_owned() };
    let resource = split(module).1.and_then(|rest| rest.split("::").next());
    let resource = resource.map(|resource| format!("::{resource}")).unwrap_or_default();
    format!("{FACADE}::{product}{resource}")
}

fn split(module: &'static str) -> (&'static str, Option<&'static str>) {
    module.split_once("::").map_or((module, None), |(krate, rest)| (krate, Some(rest)))
}
