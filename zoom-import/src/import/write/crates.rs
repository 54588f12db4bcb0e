//! The crates that the declarations name, for the `Cargo.toml` of whoever imports into a crate of their own.

use std::collections::BTreeSet;

use crate::import::plan::{Product, Ty};

/// Says on the error stream what the declarations need beside the runtime; inside the runtime nothing is missing.
pub(super) fn say(product: &Product, krate: &str) {
    let named = named(product);
    if krate != "crate" && !named.is_empty() {
        eprintln!("to be among the dependencies: {}", named.into_iter().collect::<Vec<_>>().join(", "));
    }
}

fn named(product: &Product) -> BTreeSet<&'static str> {
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
