//! The products of `zoom-api`: one crate each, with a `product.toml` that holds everything particular to the product.

mod arguments;
mod file;
mod workspace;

pub use arguments::ImportArguments;
use file::ProductFile;
use workspace::Workspace;

use crate::import::layout::Layout;
use crate::import::select::Choice;
use crate::import::{Hints, Job};
use crate::{Error, Streams};

/// Imports a document into the crate of a product.
///
/// # Errors
/// Fails if the product has no crate, the document or `product.toml` cannot be read, or a file cannot be written.
pub fn import(arguments: &ImportArguments, streams: &mut Streams<'_>) -> Result<(), Error> {
    let workspace = Workspace::find(arguments.root.as_deref())?;
    let folder = workspace.product(&arguments.product)?;
    let mut hints = Hints::load(&arguments.docs.hints)?;
    ProductFile::read(&folder)?.add_to(&mut hints)?;
    let job = Job {
        document: &arguments.document,
        choice: Choice::All,
        product: Some(&arguments.product),
        hints,
        layout: Some(Layout::Crate(folder.join("src"))),
        krate: "zoom_api",
        docs: &arguments.docs,
    };
    job.run(streams)
}
