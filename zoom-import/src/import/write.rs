//! Writing declarations to files.

mod comment;
mod crates;
mod declared;
mod endpoint;
mod events;
mod files;
mod format;
mod imports;
pub(crate) mod length;
mod model;
mod module;
pub(crate) mod safe;

pub(crate) use crates::{named as crates, of_module as crates_of_module};
pub(crate) use endpoint::DEPRECATED;

use crate::{Error, Streams};

use super::layout::Layout;
use super::plan::{BySection, Module, Product};

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

/// Writes the files of a product's events, or prints their declarations without a layout.
///
/// # Errors
/// Fails if a name is not an identifier, or if a file cannot be written.
pub(crate) fn run_events(
    events: &Module,
    product: &str,
    krate: &str,
    layout: Option<&Layout>,
    streams: &mut Streams<'_>,
) -> Result<(), Error> {
    safe::check_module(events)?;
    match layout {
        Some(layout) => Ok(files::write_events(events, product, krate, layout)?),
        None => Ok(streams.print(&format::format(&events::root(events, &BySection::of(&events.types), krate)))?),
    }
}
