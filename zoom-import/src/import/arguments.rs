//! The arguments of `zoomctl import`.

use std::path::PathBuf;

use clap::Args;

use super::select::Choice;

/// Generate declarations from a document.
///
/// The document is OpenAPI 3.0 or 3.1 as JSON, a Postman collection, or one item of a collection. Parts that cannot be read are listed on
/// standard error with their position; everything else is generated.
///
/// An import into a folder that was imported before keeps the doc comments and attributes that a person wrote there.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Document to import.
    pub document: PathBuf,
    /// Print only the operation with this operation ID.
    #[arg(long, value_name = "ID", conflicts_with = "item")]
    pub operation: Option<String>,
    /// Print only the item or operation with this name.
    #[arg(long, value_name = "NAME")]
    pub item: Option<String>,
    /// Write `<product>.rs` and `<product>/<resource>.rs` to this folder instead of printing.
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
    /// Name of the product [default: the title of the document].
    #[arg(long)]
    pub product: Option<String>,
    /// Path of the runtime crate in the declarations.
    #[arg(long = "crate", value_name = "PATH", default_value = "zoom_api")]
    pub krate: String,
    /// Names and docs.
    #[command(flatten)]
    pub docs: DocsArguments,
}

/// Options of every import for names and docs.
#[derive(Debug, Args)]
pub struct DocsArguments {
    /// TOML file with names and docs of generated items; repeatable.
    #[arg(long, value_name = "FILE")]
    pub hints: Vec<PathBuf>,
    /// Write a TOML file of the items without docs, to be filled in and passed as `--hints`.
    #[arg(long, value_name = "FILE")]
    pub undocumented: Option<PathBuf>,
    /// Copy the descriptions of the document into the docs; without this, the docs contain only facts.
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
