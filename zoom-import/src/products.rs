//! The products of `zoom-api`: one crate each, with a `product.toml` that holds everything particular to the product.

mod arguments;
mod check;
mod create;
mod facade;
mod file;
mod name;
mod workspace;

pub use arguments::{CheckArguments, ImportArguments, NewArguments, RegisterArguments};
pub use check::check;
pub use create::create;
use facade::Facade;
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
    let imported = job.run(streams)?;
    create::add_dependencies(&folder.join("Cargo.toml"), &imported.crates)
}

/// Writes the lines of the facade that name the products, from the folders of the products.
///
/// # Errors
/// Fails if a file of the facade cannot be read or written.
pub fn register(arguments: &RegisterArguments, streams: &mut Streams<'_>) -> Result<(), Error> {
    let workspace = Workspace::find(arguments.root.as_deref())?;
    let facade = Facade::with(&workspace, &workspace.names()?, &workspace.names_with_events()?)?;
    facade.write()?;
    for path in facade.changed() {
        streams.print(&format!("updated {}\n", path.display()))?;
    }
    Ok(())
}

/// Returns the package of a product: `zoom-contact-center` for `contact_center`.
fn package(product: &str) -> String {
    format!("zoom-{}", product.replace('_', "-"))
}
