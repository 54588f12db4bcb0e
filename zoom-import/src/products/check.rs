//! `zoom-import check`: every product against the folder of Zoom's documents.

use std::path::PathBuf;

use crate::check::Found;
use crate::{Error, Streams};

use super::arguments::CheckArguments;
use super::file::ProductFile;
use super::workspace::{Workspace, declares_events};

/// Compares every product with its document, and prints the differences that `product.toml` does not allow.
///
/// # Errors
/// [`Error::Failed`] if something differs, [`Error::Usage`] if a document is missing or a file cannot be read.
pub fn check(arguments: &CheckArguments, streams: &mut Streams<'_>) -> Result<(), Error> {
    let workspace = Workspace::find(arguments.root.as_deref())?;
    let mut all = Found::default();
    for (name, file, documents) in products(&workspace, arguments)? {
        let mut found = Found::default();
        for document in &documents {
            found.compare(document, Some(&name), false, streams)?;
        }
        found.allow(&mut file.into_allowed());
        if !arguments.json {
            streams.print(&found.text(Some(&name)))?;
        }
        all.merge(found);
    }
    if arguments.json {
        all.print_json(streams)?;
    }
    all.verdict()
}

/// Returns the products with their files and documents, all of which exist.
fn products(
    workspace: &Workspace,
    arguments: &CheckArguments,
) -> Result<Vec<(String, ProductFile, Vec<PathBuf>)>, Error> {
    let mut products = Vec::new();
    for name in workspace.names()? {
        let file = ProductFile::read(&workspace.folder(&name))?;
        let mut documents: Vec<PathBuf> = file.document(&arguments.folder).into_iter().collect();
        let events = arguments.webhooks.as_ref().and_then(|folder| file.webhooks(folder));
        if arguments.webhooks.is_some() && events.is_none() && declares_events(&workspace.folder(&name)) {
            let path = workspace.folder(&name).join(super::file::NAME);
            return Err(Error::Usage(format!(
                "the product `{name}` declares events, but {} names no document of events: add `webhooks`",
                path.display()
            )));
        }
        documents.extend(events.filter(|events| !documents.contains(events)));
        if let Some(document) = documents.iter().find(|document| !document.is_file()) {
            return Err(Error::Usage(format!(
                "the product `{name}` has no document: {} does not exist",
                document.display()
            )));
        }
        products.push((name, file, documents));
    }
    Ok(products)
}
