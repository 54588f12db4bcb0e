//! Running the program.

use std::path::PathBuf;
use std::process::Command;

/// What a run printed.
pub(crate) struct Run {
    /// On the output stream.
    pub(crate) out: String,
    /// On the error stream.
    pub(crate) err: String,
    /// The exit status.
    pub(crate) status: i32,
}

/// Runs `zoom-import import` with arguments.
pub(crate) fn import(arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_zoom-import")).arg("import").args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { out: text(output.stdout), err: text(output.stderr), status: output.status.code().unwrap_or(-1) }
}

/// The path of a fixture.
pub(crate) fn fixture(name: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/import/fixtures");
    folder.join(name).display().to_string()
}
