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
