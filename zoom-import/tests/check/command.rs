//! Running the check.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use clap::Parser;
use serde_json::Value as Json;
use zoom_import::{Error, Streams, check};

/// The output of a run.
pub(crate) struct Run {
    /// On the output stream.
    pub(crate) out: String,
    /// On the error stream.
    pub(crate) err: String,
    /// The exit status.
    pub(crate) status: i32,
}

/// The arguments of `zoomctl check`.
#[derive(Debug, Parser)]
struct Cli {
    #[command(flatten)]
    arguments: check::Arguments,
}

/// Runs the library with the arguments of `zoomctl check`.
pub(crate) fn check(arguments: &[&str]) -> Run {
    let cli = Cli::try_parse_from([&["check"], arguments].concat()).unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let result = check::run(&cli.arguments, &mut Streams { out: &mut out, err: &mut err });
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let (mut err, mut status) = (text(err), 0);
    if let Err(error) = result {
        err.push_str(&format!("error: {error}\n"));
        status = if matches!(error, Error::Usage(_)) { 2 } else { 1 };
    }
    Run { out: text(out), err, status }
}

/// Reads a small document without differences from the declarations.
pub(crate) fn fixture(name: &str) -> Json {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/check/fixtures");
    let text = std::fs::read_to_string(folder.join(format!("{name}.openapi.json"))).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Writes a file with a unique name, and returns its path.
pub(crate) fn written(name: &str, text: &str) -> String {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("check-{number}-{name}"));
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}
