//! The arguments of `zoomctl check`.

use std::path::PathBuf;

use clap::Args;

/// Compares documents with the declarations of this program, and prints the differences.
///
/// Compares operations, parameters, fields at any depth, enum values, scopes, rate limit labels, statuses, errors, content types and pages,
/// but not docs. Exit statuses: 0 if nothing differs, 1 if something differs, 2 if a file cannot be read.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The documents: OpenAPI 3 as JSON, or Postman.
    #[arg(required = true, value_name = "DOCUMENT")]
    pub documents: Vec<PathBuf>,
    /// A TOML file of intended differences, each with its reason; an entry that matches nothing is a difference. Repeatable.
    #[arg(long, value_name = "FILE")]
    pub allow: Vec<PathBuf>,
    /// The product to compare; by default the one with the most operations of a document.
    #[arg(long)]
    pub product: Option<String>,
    /// Accepts documents of a part of a product: declared operations that they lack are no differences.
    #[arg(long)]
    pub partial: bool,
    /// Prints the differences as a JSON array.
    #[arg(long)]
    pub json: bool,
}
