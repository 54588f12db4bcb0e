//! The workspace whose products are maintained.

use std::path::{Path, PathBuf};

use crate::Error;

/// The folder of the products, relative to the root.
const PRODUCTS: &str = "zoom-api/products";

/// The root of the workspace.
#[derive(Clone, Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Returns the workspace at a root, or the nearest one from the current directory upwards.
    ///
    /// # Errors
    /// Fails if there is no workspace.
    pub(crate) fn find(root: Option<&Path>) -> Result<Self, Error> {
        if let Some(root) = root {
            let is_one = root.join(PRODUCTS).is_dir();
            let missing = || Error::Usage(format!("{} has no folder `{PRODUCTS}`", root.display()));
            return is_one.then(|| Self { root: root.to_owned() }).ok_or_else(missing);
        }
        let here = std::env::current_dir().map_err(|error| Error::Usage(format!("no current directory: {error}")))?;
        let root = here.ancestors().find(|folder| folder.join(PRODUCTS).is_dir());
        root.map(|root| Self { root: root.to_owned() }).ok_or_else(|| {
            Error::Usage(format!("no folder `{PRODUCTS}` in {} or above it: pass `--root`", here.display()))
        })
    }

    /// Returns the folder of the products.
    pub(crate) fn products(&self) -> PathBuf {
        self.root.join(PRODUCTS)
    }

    /// Returns the crate of a product.
    ///
    /// # Errors
    /// Fails if there is no such product.
    pub(crate) fn product(&self, name: &str) -> Result<PathBuf, Error> {
        let folder = self.products().join(name);
        let missing = || {
            let path = self.products().display().to_string();
            Error::Usage(format!("no product `{name}` in {path}: create it with `zoom-import new {name} DOCUMENT`"))
        };
        folder.join(super::file::NAME).is_file().then_some(folder).ok_or_else(missing)
    }
}
