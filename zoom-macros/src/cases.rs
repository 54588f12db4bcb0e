//! Expands the cases of `tests/ui` without a compiler, and compares messages and positions with rustc's output.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod diagnostic;
mod editor_docs;
mod examples;
mod expected;
mod fuzz;
mod messages;
mod other_messages;
mod page;
pub(crate) mod source;

use std::fs;
use std::path::{Path, PathBuf};

/// A file of `tests/ui`.
struct Case {
    path: PathBuf,
    text: String,
}

impl Case {
    /// The cases in a folder, sorted by name.
    fn all(folder: &str) -> Vec<Self> {
        let folder = ui().join(folder);
        let files = fs::read_dir(folder).expect("the folder exists");
        let paths = files.map(|file| file.expect("a readable entry").path());
        let is_rust = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "rs");
        let mut paths: Vec<_> = paths.filter(is_rust).collect();
        paths.sort();
        paths.into_iter().map(Self::read).collect()
    }

    fn read(path: PathBuf) -> Self {
        let text = fs::read_to_string(&path).expect("a case is text");
        Self { path, text }
    }

    /// The name of the case's file.
    fn name(&self) -> String {
        self.path.file_stem().expect("a case has a name").to_string_lossy().into_owned()
    }

    /// The expected output of rustc.
    fn expected_output(&self) -> String {
        fs::read_to_string(self.path.with_extension("stderr")).expect("every case has a `.stderr` file")
    }
}

fn ui() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui")
}
