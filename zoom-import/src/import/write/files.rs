//! The files of a product.

use std::fs;
use std::path::Path;

use crate::import::layout::Layout;
use crate::import::plan::{Product, sections};

use super::{format, module};

/// Writes the files that differ from what the folder holds.
///
/// # Errors
/// Fails if a file or folder cannot be written.
pub(super) fn write(product: &Product, krate: &str, layout: &Layout) -> Result<(), String> {
    let name = &product.name;
    create(&layout.folder(name))?;
    put(&layout.root(name), &module::product(product, krate, layout.is_crate()))?;
    for section in sections(&product.shared) {
        put(&layout.section(name, "", section), &module::shared(product, section, krate))?;
    }
    for own in &product.modules {
        put(&layout.resource(name, &own.name), &module::module(own, krate))?;
        for section in sections(&own.types) {
            create(&layout.folder(name).join(&own.name))?;
            put(&layout.section(name, &own.name, section), &module::section(own, section, krate))?;
        }
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
