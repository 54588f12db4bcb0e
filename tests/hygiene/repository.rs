//! Reads the repository's files.

use std::path::{Path, PathBuf};

/// A text file of the repository.
pub struct File {
    /// Path from the root, with `/`: `tests/hygiene/main.rs`.
    pub path: String,
    pub text: String,
}

/// Returns the root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Reads a file; `path` starts at the root.
pub fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("cannot read `{path}`: {error}"))
}

/// Returns every file whose name has one of the extensions, in the order of their paths.
pub fn files(extensions: &[&str]) -> Vec<File> {
    let mut paths = Vec::new();
    collect("", &mut paths);
    let has_extension = |path: &String| extensions.iter().any(|extension| path.ends_with(&format!(".{extension}")));
    paths.retain(has_extension);
    paths.sort();
    paths.into_iter().map(|path| File { text: read(&path), path }).collect()
}

/// Returns the names of the files and folders in `folder`, without hidden ones and `target`.
pub fn names(folder: &str) -> Vec<String> {
    entries(folder).map(|(name, _)| name).collect()
}

/// Returns the names of the folders in `folder`, without hidden ones and `target`.
pub fn folders(folder: &str) -> Vec<String> {
    let mut names: Vec<_> = entries(folder).filter(|(_, is_folder)| *is_folder).map(|(name, _)| name).collect();
    names.sort();
    names
}

fn collect(folder: &str, paths: &mut Vec<String>) {
    for (name, is_folder) in entries(folder) {
        let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
        if is_folder {
            collect(&path, paths);
        } else {
            paths.push(path);
        }
    }
}

/// The entries of a folder, and whether they are folders.
fn entries(folder: &str) -> impl Iterator<Item = (String, bool)> {
    let path = root().join(folder);
    let read = std::fs::read_dir(&path).unwrap_or_else(|error| panic!("cannot read `{}`: {error}", path.display()));
    let named = read.filter_map(|entry| {
        let entry = entry.ok()?;
        Some((entry.file_name().into_string().ok()?, entry.path().is_dir()))
    });
    named.filter(|(name, _)| !name.starts_with('.') && name != "target")
}

/// Compares a generated file with what it should contain; writes it if `UPDATE_EXPECT` is set.
pub fn assert_generated(path: &str, expected: &str) {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        return std::fs::write(root().join(path), expected).expect("the file is writable");
    }
    let written = read(path);
    let mut differing =
        expected.lines().zip(written.lines()).enumerate().filter(|(_, (expected, written))| expected != written);
    if let Some((index, (expected, written))) = differing.next() {
        panic!("{path}:{} is out of date; run this test with UPDATE_EXPECT=1\n{written}\n{expected}", index + 1);
    }
    assert_eq!(
        expected.lines().count(),
        written.lines().count(),
        "{path} is out of date; run this test with UPDATE_EXPECT=1"
    );
}
