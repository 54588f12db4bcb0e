//! The arguments of `zoomctl import`.

use std::path::PathBuf;

use clap::Args;

use super::select::Choice;

/// Generates annotated signatures and their models from a document.
///
/// The document is OpenAPI 3.0 or 3.1 as JSON, a Postman collection, or one item of a collection. Parts that cannot be read are listed on
/// standard error with their position; everything else is generated.
///
/// An import into a folder that was imported before keeps the doc comments and attributes that a person wrote there.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The document.
    pub document: PathBuf,
    /// Prints only the operation with this operation ID.
    #[arg(long, value_name = "ID", conflicts_with = "item")]
    pub operation: Option<String>,
    /// Prints only the item or operation with this name.
    #[arg(long, value_name = "NAME")]
    pub item: Option<String>,
    /// Writes `<product>.rs` and `<product>/<resource>.rs` into this folder instead of printing.
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
    /// The product's name; by default the document's title.
    #[arg(long)]
    pub product: Option<String>,
    /// The path of the runtime crate in the declarations.
    #[arg(long = "crate", value_name = "PATH", default_value = "zoom_api")]
    pub krate: String,
    /// Names and docs.
    #[command(flatten)]
    pub docs: DocsArguments,
}

/// Where names and docs come from, for every import.
#[derive(Debug, Args)]
pub struct DocsArguments {
    /// A TOML file of names and docs that no rule can know; repeatable.
    #[arg(long, value_name = "FILE")]
    pub hints: Vec<PathBuf>,
    /// Writes a TOML file of the items without docs, to be filled in and passed as `--hints`.
    #[arg(long, value_name = "FILE")]
    pub wordless: Option<PathBuf>,
    /// Copies the document's descriptions into the docs; without it, the docs state facts only.
    #[arg(long)]
    pub descriptions: bool,
}

impl Arguments {
    /// Returns the part of the document that is imported.
    pub(crate) fn choice(&self) -> Choice<'_> {
        match (&self.operation, &self.item) {
            (Some(id), _) => Choice::Operation(id),
            (None, Some(name)) => Choice::Item(name),
            (None, None) => Choice::All,
        }
    }
}
