//! Writing declarations to files.

mod comment;
mod crates;
mod endpoint;
mod files;
mod format;
mod imports;
pub(crate) mod length;
mod model;
mod module;
pub(crate) mod safe;

pub(crate) use crates::named as crates;
pub(crate) use endpoint::DEPRECATED;

use crate::{Error, Streams};

use super::layout::Layout;
use super::plan::Product;

/// Writes a product's files, or prints its declarations without a layout.
///
/// # Errors
/// Fails if a name is not an identifier, or if a file cannot be written.
pub(crate) fn run(
    product: &Product,
    krate: &str,
    layout: Option<&Layout>,
    streams: &mut Streams<'_>,
) -> Result<(), Error> {
    safe::check(product)?;
    let Some(layout) = layout else {
        return Ok(streams.print(&format::format(&module::printed(product, krate)))?);
    };
    files::write(product, krate, layout)?;
    if !layout.is_crate() {
        crates::report(product, krate, streams);
    }
    Ok(())
}
