//! The crates that the declarations use, for the `Cargo.toml` of the importing crate.

use std::collections::BTreeSet;

use crate::Streams;
use crate::import::plan::{Product, Ty};

/// Reports the crates that the declarations use in addition to the runtime, unless they are part of it.
pub(super) fn report(product: &Product, krate: &str, streams: &mut Streams<'_>) {
    let named = named(product);
    if krate != "crate" && !named.is_empty() {
        let named: Vec<&str> = named.into_iter().collect();
        streams.remark(format_args!("add to the dependencies: {}", named.join(", ")));
    }
}

/// Returns the crates that the declarations use in addition to the runtime.
pub(crate) fn named(product: &Product) -> BTreeSet<&'static str> {
    let mut named = BTreeSet::new();
    let mut add = |ty: &Ty| {
        if let Ty::Imported(path) | Ty::Plain(path) = ty {
            named.extend(path.split_once("::").map(|(krate, _)| krate));
        }
    };
    product.modules.iter().for_each(|module| module.each_type(&mut add));
    product.shared.iter().for_each(|ty| ty.each_type(&mut add));
    named
}
