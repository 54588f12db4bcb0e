//! Writing declarations.

mod comment;
mod crates;
mod endpoint;
mod files;
mod format;
mod imports;
mod model;
mod module;

pub(crate) use endpoint::DEPRECATED;

use super::arguments::Arguments;
use super::plan::Product;

/// Writes a product into a folder, or prints it.
///
/// # Errors
/// Says which file could not be written.
pub(crate) fn run(product: &Product, arguments: &Arguments) -> Result<(), String> {
    let krate = &arguments.krate;
    match &arguments.out {
        Some(folder) => {
            files::write(product, krate, folder)?;
            crates::say(product, krate);
            Ok(())
        }
        None => {
            print!("{}", format::format(&module::printed(product, krate)));
            Ok(())
        }
    }
}
