//! The arguments of `zoom-import import`.

use std::path::PathBuf;

use clap::Args;

/// Writes annotated signatures and their models from a document.
///
/// The document is OpenAPI 3.0 or 3.1 as JSON, a Postman collection, or one item of a collection. What cannot be read is
/// listed on the error stream with its place, and the rest is written.
///
/// A folder that was imported before is the home of the words: doc comments that a person wrote there stay, and so do
/// attributes that were added.
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
    /// A TOML file of names and words that no rule can know; may be given several times.
    #[arg(long, value_name = "FILE")]
    pub overrides: Vec<PathBuf>,
    /// Writes a TOML file of the items that nobody has found words for yet, to be filled in and given as `--overrides`.
    #[arg(long, value_name = "FILE")]
    pub wordless: Option<PathBuf>,
    /// The path under which the declarations find the runtime: `crate` inside it.
    #[arg(long = "crate", value_name = "PATH", default_value = "zoom_api")]
    pub krate: String,
    /// Carries the document's descriptions into the docs; without it, the docs state facts only.
    #[arg(long)]
    pub descriptions: bool,
}

impl Arguments {
    /// Whether one operation is printed, and not a product.
    pub fn is_one(&self) -> bool {
        self.operation.is_some() || self.item.is_some()
    }
}
