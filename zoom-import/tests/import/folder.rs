//! A folder for imports.

use std::path::{Path, PathBuf};

use crate::command::{Run, fixture, import};

/// A folder of one test.
pub(crate) struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Creates an empty folder.
    pub(crate) fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("folders").join(name);
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self { path }
    }

    /// Writes a file next to the imported ones, and returns its path.
    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.path.join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// Imports the cinema with more arguments.
    pub(crate) fn import(&self, arguments: &[&str]) -> Run {
        let cinema = fixture("cinema.openapi.json");
        let out = self.path.join("out").display().to_string();
        let own = [cinema.as_str(), "--out", out.as_str()];
        import(&[own.as_slice(), arguments].concat())
    }

    /// Returns the path of an imported file.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.path.join("out").join(name)
    }

    /// Returns the text of an imported file.
    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// Replaces text in an imported file.
    pub(crate) fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert!(text.contains(from), "{from}\n{text}");
        std::fs::write(self.path(name), text.replacen(from, to, 1)).unwrap();
    }

    /// Returns every imported file with its text.
    pub(crate) fn all(&self) -> Vec<(PathBuf, String)> {
        let mut files = Vec::new();
        collect(&self.path.join("out"), &mut files);
        files.sort();
        files
    }
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push((path.clone(), std::fs::read_to_string(&path).unwrap()));
        }
    }
}
