//! The files of a product.

use std::fs;
use std::path::Path;

use crate::import::layout::Layout;
use crate::import::plan::Product;

use super::{format, module};

/// Writes the files that differ from what the folder holds.
///
/// # Errors
/// Fails if a file or folder cannot be written.
pub(super) fn write(product: &Product, krate: &str, layout: &Layout) -> Result<(), String> {
    let folder = layout.folder(&product.name);
    fs::create_dir_all(&folder).map_err(|error| format!("cannot create {}: {error}", folder.display()))?;
    put(&layout.root(&product.name), &module::product(product, krate, layout.is_crate()))?;
    for own in &product.modules {
        put(&layout.resource(&product.name, &own.name), &module::module(own, krate))?;
    }
    Ok(())
}

fn put(path: &Path, text: &str) -> Result<(), String> {
    let text = format::format(text);
    if fs::read_to_string(path).is_ok_and(|own| own == text) {
        return Ok(());
    }
    fs::write(path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))
}
