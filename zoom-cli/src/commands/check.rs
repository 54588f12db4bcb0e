//! `zoomctl check`: compares documents with the declarations, for users' own crates.

use zoom_import::{Streams, check};

use crate::terminal::{Failure, Output};

pub(super) use check::Arguments;

/// Compares the documents with the declarations.
///
/// # Errors
/// As [`check::run`].
pub(super) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let mut streams = Streams { out: out.stream(), err: &mut std::io::stderr() };
    Ok(check::run(arguments, &mut streams)?)
}
