//! Running the program.

use std::path::PathBuf;

use clap::Parser;
use zoom_import::{Error, Streams, import};

/// The output of a run.
pub(crate) struct Run {
    /// On the output stream.
    pub(crate) out: String,
    /// On the error stream.
    pub(crate) err: String,
    /// The exit status.
    pub(crate) status: i32,
}

/// The arguments of `zoomctl import`.
#[derive(Debug, Parser)]
struct Cli {
    #[command(flatten)]
    arguments: import::Arguments,
}

/// Runs the library with the arguments of `zoomctl import`.
pub(crate) fn import(arguments: &[&str]) -> Run {
    let cli = Cli::try_parse_from([&["import"], arguments].concat()).unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let result = import::run(&cli.arguments, &mut Streams { out: &mut out, err: &mut err });
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let (mut err, mut status) = (text(err), 0);
    if let Err(error) = result {
        err.push_str(&format!("error: {error}\n"));
        status = if matches!(error, Error::Usage(_)) { 2 } else { 1 };
    }
    Run { out: text(out), err, status }
}

/// The path of a fixture.
pub(crate) fn fixture(name: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/import/fixtures");
    folder.join(name).display().to_string()
}
