//! Running the program.

use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value as Json;

/// What a run printed.
pub(crate) struct Run {
    /// On the output stream.
    pub(crate) out: String,
    /// On the error stream.
    pub(crate) err: String,
    /// The exit status.
    pub(crate) status: i32,
}

/// Runs `zoom-import check` with arguments.
pub(crate) fn check(arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_zoom-import")).arg("check").args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { out: text(output.stdout), err: text(output.stderr), status: output.status.code().unwrap_or(-1) }
}

/// Reads a small document that says what the declarations say.
pub(crate) fn fixture(name: &str) -> Json {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/check/fixtures");
    let text = std::fs::read_to_string(folder.join(format!("{name}.openapi.json"))).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Writes a file that no other test writes, and returns its path.
pub(crate) fn written(name: &str, text: &str) -> String {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("check-{number}-{name}"));
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}
