//! A file: its docs, imports, endpoints and types.

use crate::import::plan::{Module, Product, TypeDef};

use super::imports::Imports;
use super::{comment, endpoint, model};

/// Writes a module's file.
pub(super) fn module(module: &Module, krate: &str) -> String {
    let mut out = String::new();
    comment::write(&mut out, "", "//!", &module.docs.lines);
    push(&mut out, &Imports::of_module(module).write(krate));
    items(&mut out, module);
    out
}

/// Writes a product's file: its modules, and the types that they share.
pub(super) fn product(product: &Product, krate: &str, is_crate: bool) -> String {
    let mut out = String::new();
    comment::write(&mut out, "", "//!", &product.docs.lines);
    let mut names: Vec<&str> = product.modules.iter().map(|module| module.name.as_str()).collect();
    names.extend(product.kept.iter().map(String::as_str));
    names.sort_unstable();
    let modules: String = names.into_iter().map(|name| declared(name, product, is_crate)).collect();
    push(&mut out, &modules);
    push(&mut out, &Imports::of_types(&product.shared).write(krate));
    types(&mut out, &product.shared);
    out
}

/// Returns a module's line. A resource that gives the product its name is a module inside a module of the same name, except in a crate.
fn declared(module: &str, product: &Product, is_crate: bool) -> String {
    let is_nested = module == product.name && !is_crate;
    let allow = "#[allow(clippy::module_inception, reason = \"the product is named after this resource\")]\n";
    format!("{}pub mod {module};\n", if is_nested { allow } else { "" })
}

/// Writes all of a product as one text, for the terminal.
pub(super) fn printed(product: &Product, krate: &str) -> String {
    let mut imports = Imports::of_types(&product.shared);
    product.modules.iter().for_each(|module| imports.merge(Imports::of_module(module)));
    let mut out = imports.write(krate);
    product.modules.iter().for_each(|module| items(&mut out, module));
    types(&mut out, &product.shared);
    out
}

fn push(out: &mut String, text: &str) {
    if !text.is_empty() {
        out.push('\n');
        out.push_str(text);
    }
}

fn items(out: &mut String, module: &Module) {
    for item in &module.items {
        out.push('\n');
        endpoint::write(out, item);
    }
    types(out, &module.types);
}

fn types(out: &mut String, types: &[TypeDef]) {
    for ty in types {
        out.push('\n');
        model::write(out, ty);
    }
}
