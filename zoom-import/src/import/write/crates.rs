//! The crates that the declarations use, for the `Cargo.toml` of the importing crate.

use std::collections::BTreeSet;

use crate::Streams;
use crate::import::plan::{Module, Product, Ty};

/// Reports the crates that the declarations use in addition to the runtime, unless they are part of it.
pub(super) fn report(product: &Product, krate: &str, streams: &mut Streams<'_>) {
    let named = named(product);
    if krate != "crate" && !named.is_empty() {
        let named: Vec<&str> = named.into_iter().collect();
        streams.remark(format_args!("add to the dependencies: {}", named.join(", ")));
    }
}

/// Returns the crates that a module uses in addition to the runtime.
pub(crate) fn of_module(module: &Module) -> BTreeSet<&'static str> {
    let mut named = BTreeSet::new();
    module.each_type(&mut |ty| named.extend(of_type(ty)));
    named
}

/// Returns the crates that the declarations use in addition to the runtime.
pub(crate) fn named(product: &Product) -> BTreeSet<&'static str> {
    let mut named = BTreeSet::new();
    let mut add = |ty: &Ty| named.extend(of_type(ty));
    product.modules.iter().for_each(|module| module.each_type(&mut add));
    product.shared.iter().for_each(|ty| ty.each_type(&mut add));
    named
}

fn of_type(ty: &Ty) -> Option<&'static str> {
    match ty {
        Ty::Imported(path) | Ty::Plain(path) => path.split_once("::").map(|(krate, _)| krate),
        _ => None,
    }
}
