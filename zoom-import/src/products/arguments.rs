//! The arguments of the commands of `zoom-import`.

use std::path::PathBuf;

use clap::Args;

use crate::import::DocsArguments;

/// Import a document into the crate of a product.
///
/// The document is OpenAPI 3.0 or 3.1 as JSON: paths become endpoints, webhooks become events. Parts that cannot be read are listed on standard error with their position; everything else
/// is generated. Existing names, docs and attributes are kept.
#[derive(Debug, Args)]
pub struct ImportArguments {
    /// Document to import.
    pub document: PathBuf,
    /// Folder of the product in `zoom-api/products`.
    #[arg(long, value_name = "NAME")]
    pub product: String,
    /// Root of the workspace [default: the nearest parent folder with `zoom-api/products`].
    #[arg(long, value_name = "FOLDER")]
    pub root: Option<PathBuf>,
    /// Names and docs.
    #[command(flatten)]
    pub docs: DocsArguments,
}

/// Compare every product with its document.
///
/// Prints the differences in operations, parameters, fields at any depth, enum values, scopes, rate limit labels, statuses, errors, content
/// types and pages, but not in docs, unless `product.toml` allows them. Exit statuses: 0 if nothing differs, 1 if something differs, 2 if a
/// document is missing or a file cannot be read.
#[derive(Debug, Args)]
pub struct CheckArguments {
    /// Folder of the documents that the `product.toml` files name.
    pub folder: PathBuf,
    /// Folder of the documents of events that they name [default: events are not compared].
    #[arg(long, value_name = "FOLDER")]
    pub webhooks: Option<PathBuf>,
    /// Root of the workspace [default: the nearest parent folder with `zoom-api/products`].
    #[arg(long, value_name = "FOLDER")]
    pub root: Option<PathBuf>,
    /// Print the differences as a JSON array.
    #[arg(long)]
    pub json: bool,
}

/// Create a product from its document.
///
/// Creates a crate in `zoom-api/products`, and a feature of `zoom-api` with the same name. If the name is taken or the document cannot be
/// imported, nothing is changed.
#[derive(Debug, Args)]
pub struct NewArguments {
    /// Name on Zoom's hub in snake case, such as `contact_center`.
    pub name: String,
    /// Document to import.
    pub document: PathBuf,
    /// Root of the workspace [default: the nearest parent folder with `zoom-api/products`].
    #[arg(long, value_name = "FOLDER")]
    pub root: Option<PathBuf>,
    /// Names and docs.
    #[command(flatten)]
    pub docs: DocsArguments,
}

/// Update the features, re-exports and events of `zoom-api`.
///
/// Writes a feature, a dependency and a re-export for each folder of `zoom-api/products`, a variant of the enum of events for each product
/// with events, and removes all others.
#[derive(Debug, Args)]
pub struct RegisterArguments {
    /// Root of the workspace [default: the nearest parent folder with `zoom-api/products`].
    #[arg(long, value_name = "FOLDER")]
    pub root: Option<PathBuf>,
}
