//! The files of a product.

use std::fs;
use std::path::Path;

use crate::import::docs;
use crate::import::layout::{EVENTS, Layout};
use crate::import::plan::{BySection, Module, Product};

use super::{declared, events, format, module};

/// Writes the files that differ from what the folder holds.
///
/// # Errors
/// Fails if a file or folder cannot be written.
pub(super) fn write(product: &Product, krate: &str, layout: &Layout) -> Result<(), String> {
    let name = &product.name;
    create(&layout.folder(name))?;
    let shared = BySection::of(&product.shared);
    put(&layout.root(name), &module::product(product, &shared, krate, layout.is_crate()))?;
    for section in shared.sections() {
        put(&layout.section(name, "", section), &module::shared(&shared, section, krate))?;
    }
    for own in &product.modules {
        let types = BySection::of(&own.types);
        put(&layout.resource(name, &own.name), &module::module(own, &types, krate))?;
        for section in types.sections() {
            create(&layout.folder(name).join(&own.name))?;
            put(&layout.section(name, &own.name, section), &module::section(&own.name, &types, section, krate))?;
        }
    }
    Ok(())
}

/// Writes the files of a product's events.
///
/// # Errors
/// Fails if a file or folder cannot be written.
pub(super) fn write_events(module: &Module, product: &str, krate: &str, layout: &Layout) -> Result<(), String> {
    create(&layout.folder(product))?;
    let root = fs::read_to_string(layout.root(product)).unwrap_or_else(|_| format!("//! {}.\n", docs::module(product)));
    put(&layout.root(product), &declared::with_events(&root))?;
    let types = BySection::of(&module.types);
    put(&layout.resource(product, EVENTS), &events::root(module, &types, krate))?;
    for section in types.sections() {
        create(&layout.folder(product).join(EVENTS))?;
        put(&layout.section(product, EVENTS, section), &events::section(&types, section, krate))?;
    }
    Ok(())
}

fn create(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("cannot create {}: {error}", folder.display()))
}

fn put(path: &Path, text: &str) -> Result<(), String> {
    let text = format::format(text);
    if fs::read_to_string(path).is_ok_and(|own| own == text) {
        return Ok(());
    }
    fs::write(path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))
}
