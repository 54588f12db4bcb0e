//! `zoomctl import`: writes declarations from a document, for users' own crates.

use zoom_import::{Streams, import};

use crate::terminal::{Failure, Output};

pub(super) use import::Arguments;

/// Imports the document.
///
/// # Errors
/// As [`import::run`].
pub(super) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let mut streams = Streams { out: out.stream(), err: &mut std::io::stderr() };
    Ok(import::run(arguments, &mut streams)?)
}
