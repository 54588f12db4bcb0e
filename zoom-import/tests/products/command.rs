//! Running the program.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;

/// The output of a run.
pub(crate) struct Run {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) status: i32,
}

/// Runs `zoom-import`.
pub(crate) fn zoom_import<S: AsRef<OsStr>>(arguments: &[S]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_zoom-import")).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { out: text(output.stdout), err: text(output.stderr), status: output.status.code().unwrap_or(-1) }
}

/// Returns the path of a fixture.
pub(crate) fn fixture(name: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests");
    folder.join(name).display().to_string()
}

/// Returns the folder of Zoom's documents, which are not in the project.
pub(crate) fn documents(test: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("ZOOM_OPENAPI").map(PathBuf::from);
    if folder.is_none() {
        println!("SKIPPED {test}: set ZOOM_OPENAPI to the folder of Zoom's documents");
    }
    folder
}

/// The folder of Zoom's webhook documents, unless a test that needs it is skipped.
pub(crate) fn webhooks(test: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("ZOOM_WEBHOOKS").map(PathBuf::from);
    if folder.is_none() {
        println!("SKIPPED {test}: set ZOOM_WEBHOOKS to the folder of Zoom's webhook documents");
    }
    folder
}
