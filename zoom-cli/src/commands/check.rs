//! `zoomctl check`: compares documents with the declarations, for users' own crates.

use zoom_import::check;

use crate::terminal::Failure;

pub(super) use check::Arguments;

/// Compares the documents with the declarations.
///
/// # Errors
/// As [`check::run`].
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    Ok(check::run(arguments)?)
}
