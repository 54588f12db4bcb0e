//! The cases of `tests/ui`, expanded without a compiler: the same messages, at the same places, as rustc prints.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod diagnostic;
mod fuzz;
mod kept;
mod messages;
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
    /// The cases of a folder, by name.
    fn all(folder: &str) -> Vec<Self> {
        let folder = ui().join(folder);
        let files = fs::read_dir(folder).expect("the folder is there");
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

    /// The mistake that the case is named after.
    fn name(&self) -> String {
        self.path.file_stem().expect("a case has a name").to_string_lossy().into_owned()
    }

    /// What rustc prints.
    fn printed(&self) -> String {
        fs::read_to_string(self.path.with_extension("stderr")).expect("what rustc prints is kept")
    }
}

fn ui() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui")
}
