//! The arguments of the commands of `zoom-import`.

use std::path::PathBuf;

use clap::Args;

use crate::import::DocsArguments;

/// Imports a document into the crate of a product.
///
/// The document is OpenAPI 3.0 or 3.1 as JSON. Parts that cannot be read are listed on standard error with their position; everything else
/// is generated. Names, docs and attributes that the crate has already are kept.
#[derive(Debug, Args)]
pub struct ImportArguments {
    /// The document.
    pub document: PathBuf,
    /// The product: the name of its folder in `zoom-api/products`.
    #[arg(long)]
    pub product: String,
    /// The root of the workspace; by default the nearest folder upwards that contains `zoom-api/products`.
    #[arg(long, value_name = "FOLDER")]
    pub root: Option<PathBuf>,
    /// Names and docs.
    #[command(flatten)]
    pub docs: DocsArguments,
}

/// Compares every product with its document, and prints the differences that its `product.toml` does not allow.
///
/// Compares operations, parameters, fields at any depth, enum values, scopes, rate limit labels, statuses, errors, content types and pages,
/// but not docs. Exit statuses: 0 if nothing differs, 1 if something differs, 2 if a document is missing or a file cannot be read.
#[derive(Debug, Args)]
pub struct CheckArguments {
    /// The folder of Zoom's documents, in which `product.toml` names the product's.
    pub folder: PathBuf,
    /// The root of the workspace; by default the nearest folder upwards that contains `zoom-api/products`.
    #[arg(long, value_name = "FOLDER")]
    pub root: Option<PathBuf>,
    /// Prints the differences as a JSON array.
    #[arg(long)]
    pub json: bool,
}

/// Creates a product from its document: a crate in `zoom-api/products`, and its feature in `zoom-api`.
///
/// The name is that of Zoom's hub in snake case. If the name is taken or the document cannot be imported, nothing is changed.
#[derive(Debug, Args)]
pub struct NewArguments {
    /// The name of the product, such as `contact_center`.
    pub name: String,
    /// The document.
    pub document: PathBuf,
    /// The root of the workspace; by default the nearest folder upwards that contains `zoom-api/products`.
    #[arg(long, value_name = "FOLDER")]
    pub root: Option<PathBuf>,
    /// Names and docs.
    #[command(flatten)]
    pub docs: DocsArguments,
}

/// Writes the features, dependencies and re-exports of `zoom-api` from the folders of `zoom-api/products`.
#[derive(Debug, Args)]
pub struct RegisterArguments {
    /// The root of the workspace; by default the nearest folder upwards that contains `zoom-api/products`.
    #[arg(long, value_name = "FOLDER")]
    pub root: Option<PathBuf>,
}
