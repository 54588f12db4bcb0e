//! The paths of a product's files.

use std::path::{Path, PathBuf};

/// The module of a product's events.
pub(crate) const EVENTS: &str = "events";

/// The folder that a product is written to, and the layout of its files.
#[derive(Clone, Debug)]
pub(crate) enum Layout {
    /// `<product>.rs`, `<product>/<resource>.rs` and `<product>/<resource>/<section>.rs`: a module of a user's crate.
    Module(PathBuf),
    /// `lib.rs`, `<resource>.rs` and `<resource>/<section>.rs`: the `src` folder of a product's crate.
    Crate(PathBuf),
}

impl Layout {
    /// Returns the path of the product's own file.
    pub(crate) fn root(&self, product: &str) -> PathBuf {
        match self {
            Self::Module(folder) => folder.join(format!("{product}.rs")),
            Self::Crate(folder) => folder.join("lib.rs"),
        }
    }

    /// Returns the folder of the resources.
    pub(crate) fn folder(&self, product: &str) -> PathBuf {
        match self {
            Self::Module(folder) => folder.join(product),
            Self::Crate(folder) => folder.clone(),
        }
    }

    /// Returns the path of a resource's file.
    pub(crate) fn resource(&self, product: &str, resource: &str) -> PathBuf {
        self.folder(product).join(format!("{resource}.rs"))
    }

    /// Returns the path of a resource's section; of a section of the product's own file if the resource is empty.
    pub(crate) fn section(&self, product: &str, resource: &str, section: &str) -> PathBuf {
        self.folder(product).join(resource).join(format!("{section}.rs"))
    }

    /// Returns the names of the resources, and of the sections of the product's own file, that have a file, sorted.
    pub(crate) fn resources(&self, product: &str) -> Vec<String> {
        let root = self.root(product);
        let is_resource = |path: &PathBuf| *path != root && path.file_stem().is_none_or(|name| name != EVENTS);
        names(files(&self.folder(product)).filter(is_resource))
    }

    /// Returns the names of a resource's sections that have a file, sorted.
    pub(crate) fn sections(&self, product: &str, resource: &str) -> Vec<String> {
        names(files(&self.folder(product).join(resource)))
    }

    /// Whether the product's file is the root of a crate.
    pub(crate) const fn is_crate(&self) -> bool {
        matches!(self, Self::Crate(_))
    }
}

fn names(paths: impl Iterator<Item = PathBuf>) -> Vec<String> {
    let mut names: Vec<String> = paths.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
    names.sort();
    names
}

/// Returns the paths of a folder's Rust files.
fn files(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let paths = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
}
