//! The text of a file: docs, sections, imports, endpoints and types.

use std::collections::BTreeSet;

use crate::import::docs;
use crate::import::layout::EVENTS;
use crate::import::plan::{BySection, Module, Product, TypeDef};

use super::imports::Imports;
use super::{comment, endpoint, model};

/// Writes a module's file.
pub(super) fn module(module: &Module, by_section: &BySection<'_>, krate: &str) -> String {
    let mut out = String::new();
    comment::write(&mut out, "", "//!", &module.docs.lines);
    push(&mut out, &by_section.sections().map(|section| format!("mod {section};\n")).collect::<String>());
    let imports = Imports::of_module(module, by_section).write(krate);
    push(&mut out, &reexports(by_section));
    push(&mut out, &imports);
    items(&mut out, module);
    types(&mut out, by_section.get("").iter().copied());
    out
}

/// Writes a section of a module.
pub(super) fn section(module: &str, types: &BySection<'_>, section: &str, krate: &str) -> String {
    let title = format!("{}: {}.", docs::module(module), docs::module(section).to_lowercase());
    section_file(&title, types, section, &Imports::of_section(types, section).write(krate))
}

/// Writes a section of the types that modules share.
pub(super) fn shared(types: &BySection<'_>, section: &str, krate: &str) -> String {
    let title = format!("Shared types: {}.", docs::module(section).to_lowercase());
    section_file(&title, types, section, &Imports::of_shared(types, section).write(krate))
}

pub(super) fn section_file(title: &str, all: &BySection<'_>, section: &str, imports: &str) -> String {
    let mut out = format!("//! {title}\n");
    push(&mut out, imports);
    types(&mut out, all.get(section).iter().copied());
    out
}

/// Writes a product's file: its modules, and the types that they share.
pub(super) fn product(product: &Product, shared: &BySection<'_>, krate: &str, is_crate: bool) -> String {
    let mut out = String::new();
    comment::write(&mut out, "", "//!", &product.docs.lines);
    let sections: BTreeSet<&str> = shared.sections().collect();
    let mut names: Vec<&str> = product.modules.iter().map(|module| module.name.as_str()).collect();
    names.extend(product.kept.iter().map(String::as_str));
    names.extend(sections.iter().copied());
    names.extend(product.has_events.then_some(EVENTS));
    names.sort_unstable();
    let line = |name| match sections.contains(name) {
        true => format!("mod {name};\n"),
        false => declared(name, product, is_crate),
    };
    push(&mut out, &names.into_iter().map(line).collect::<String>());
    let imports = Imports::of_shared(shared, "").without_homes().write(krate);
    push(&mut out, &reexports(shared));
    push(&mut out, &imports);
    types(&mut out, shared.get("").iter().copied());
    out
}

/// Returns the lines that re-export the types of sections.
pub(super) fn reexports(types: &BySection<'_>) -> String {
    types.sections().map(|section| format!("pub use {section}::*;\n")).collect()
}

/// Returns the line that declares a module; in a user's crate, a resource may have the name of its parent module.
fn declared(module: &str, product: &Product, is_crate: bool) -> String {
    let is_nested = module == product.name && !is_crate;
    let allow = "#[allow(clippy::module_inception, reason = \"the product is named after this resource\")]\n";
    format!("{}pub mod {module};\n", if is_nested { allow } else { "" })
}

/// Returns a product as one text, for the terminal.
pub(super) fn printed(product: &Product, krate: &str) -> String {
    let mut imports = Imports::of_all(&product.shared);
    product.modules.iter().for_each(|module| imports.merge(Imports::of_all_module(module)));
    let mut out = imports.write(krate);
    for module in &product.modules {
        items(&mut out, module);
        types(&mut out, &module.types);
    }
    types(&mut out, &product.shared);
    out
}

pub(super) fn push(out: &mut String, text: &str) {
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
}

pub(super) fn types<'a>(out: &mut String, types: impl IntoIterator<Item = &'a TypeDef>) {
    for ty in types {
        out.push('\n');
        model::write(out, ty);
    }
}
