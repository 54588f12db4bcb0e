//! The arguments of `zoomctl check`.

use std::path::PathBuf;

use clap::Args;

/// Compare documents with the declarations of this program.
///
/// Prints the differences in operations, parameters, fields at any depth, enum values, scopes, rate limit labels, statuses, errors, content
/// types and pages, but not in docs. Exit statuses: 0 if nothing differs, 1 if something differs, 2 if a file cannot be read.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Documents to compare: OpenAPI 3 as JSON, or Postman.
    #[arg(required = true, value_name = "DOCUMENT")]
    pub documents: Vec<PathBuf>,
    /// TOML file of intended differences with reasons; an entry that matches nothing is a difference; repeatable.
    #[arg(long, value_name = "FILE")]
    pub allow: Vec<PathBuf>,
    /// Product to compare [default: the one with the most operations of a document].
    #[arg(long)]
    pub product: Option<String>,
    /// Accept documents of a part of a product: declared operations that they lack are not differences.
    #[arg(long)]
    pub partial: bool,
    /// Print the differences as a JSON array.
    #[arg(long)]
    pub json: bool,
}
