//! The layout of a product: `<product>.rs`, and `<product>/<resource>.rs` beside it.

use std::fs;
use std::path::Path;

use crate::import::plan::Product;

use super::{format, module};

/// Writes the files into a folder; those that say already what is to be written stay as they are.
///
/// # Errors
/// Says which one could not be written.
pub(super) fn write(product: &Product, krate: &str, folder: &Path) -> Result<(), String> {
    let inner = folder.join(&product.name);
    fs::create_dir_all(&inner).map_err(|error| format!("cannot make {}: {error}", inner.display()))?;
    put(&folder.join(format!("{}.rs", product.name)), &module::product(product, krate))?;
    for own in &product.modules {
        put(&inner.join(format!("{}.rs", own.name)), &module::module(own, krate))?;
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
