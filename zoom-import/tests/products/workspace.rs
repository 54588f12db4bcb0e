//! Copies of the workspace, and made-up ones.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Returns the root of the project.
pub(crate) fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// A workspace of a test's own.
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Creates a workspace with a facade, and without products.
    pub(crate) fn empty(name: &str) -> Self {
        let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("workspaces").join(name);
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("zoom-api/products")).unwrap();
        fs::create_dir_all(root.join("documents")).unwrap();
        Self { root }
    }

    /// Creates a workspace with the facade and the products of the project, but for their dependencies.
    pub(crate) fn of_products(name: &str) -> Self {
        let workspace = Self::empty(name);
        for path in
            ["Cargo.lock", "zoom-api/Cargo.toml", "zoom-api/src", "zoom-api/core/src/lib.rs", "zoom-api/products"]
        {
            update(&project().join(path), &workspace.root.join(path));
        }
        workspace
    }

    /// Copies the project; an earlier copy is updated, so that Cargo compiles only what has changed.
    pub(crate) fn of_project(name: &str) -> Self {
        let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("workspaces").join(name);
        update(&project(), &root);
        Self { root }
    }

    pub(crate) fn root(&self) -> String {
        self.root.display().to_string()
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Writes a file, and returns its path.
    pub(crate) fn write(&self, path: &str, text: &str) -> String {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// Returns every file of a folder with its content.
    pub(crate) fn files(&self, folder: &str) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut all = BTreeMap::new();
        collect(&self.path(folder), &mut all);
        all
    }
}

/// Returns every file of a folder, or a file alone.
fn collect(path: &Path, all: &mut BTreeMap<PathBuf, Vec<u8>>) {
    if path.is_dir() {
        fs::read_dir(path).unwrap().for_each(|entry| collect(&entry.unwrap().path(), all));
    } else {
        all.insert(path.to_owned(), fs::read(path).unwrap());
    }
}

/// Makes one file or folder equal to another, without touching files that are equal already.
fn update(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        let names = |folder: &Path| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
        let is_skipped = |name: &std::ffi::OsString| name == "target" || name == ".git";
        names(to).filter(|name| !from.join(name).exists() && name != "target").for_each(|name| remove(&to.join(name)));
        names(from).filter(|name| !is_skipped(name)).for_each(|name| update(&from.join(&name), &to.join(&name)));
        return;
    }
    let text = fs::read(from).unwrap();
    if fs::read(to).is_ok_and(|own| own == text) {
        return;
    }
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    fs::write(to, text).unwrap();
}

fn remove(path: &Path) {
    if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
}
