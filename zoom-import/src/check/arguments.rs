//! The arguments of `zoom-import check`.

use std::path::PathBuf;

use clap::Args;

/// Compares documents with the declarations of this program, and prints what differs.
///
/// Operations, parameters, fields at any depth, enum values, scopes, labels, statuses, errors, content types and pages are compared; words are
/// not. Exit statuses: 0 when nothing differs, 1 when something does, 2 when a file cannot be read.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The documents: OpenAPI 3 as JSON, or Postman.
    #[arg(required = true, value_name = "DOCUMENT")]
    pub documents: Vec<PathBuf>,
    /// A TOML file of differences that are meant, each with its reason; one that names nothing any more is a difference too.
    #[arg(long, value_name = "FILE")]
    pub allow: Vec<PathBuf>,
    /// The product whose declarations are compared; by default the one that most of a document's operations belong to.
    #[arg(long)]
    pub product: Option<String>,
    /// Takes the documents for parts of their products: declarations of operations that they do not have are no differences.
    #[arg(long)]
    pub partial: bool,
    /// Prints an array of objects.
    #[arg(long)]
    pub json: bool,
}
