//! The workspace whose products are maintained.

use std::path::{Path, PathBuf};

use crate::Error;

use super::file;

/// The crate of the facade, relative to the root.
const FACADE: &str = "zoom-api";
/// The folder of the products, in the facade's.
const PRODUCTS: &str = "products";

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
        let at = |root: &Path| Self { root: root.to_owned() };
        if let Some(root) = root {
            let workspace = at(root);
            let missing =
                || format!("{} does not exist: pass the root of the workspace", workspace.products().display());
            return if workspace.products().is_dir() { Ok(workspace) } else { Err(Error::Usage(missing())) };
        }
        let here = std::env::current_dir();
        let here = here.map_err(|error| Error::Usage(format!("cannot find the current directory: {error}")))?;
        let found = here.ancestors().map(at).find(|workspace| workspace.products().is_dir());
        found.ok_or_else(|| {
            let here = here.display();
            Error::Usage(format!("no folder `{FACADE}/{PRODUCTS}` in {here} or above it: pass `--root`"))
        })
    }

    /// Returns the root.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the folder of the facade.
    pub(crate) fn facade(&self) -> PathBuf {
        self.root.join(FACADE)
    }

    /// Returns the folder of the products.
    pub(crate) fn products(&self) -> PathBuf {
        self.facade().join(PRODUCTS)
    }

    /// Returns the folder of a product, whether or not it exists.
    pub(crate) fn folder(&self, product: &str) -> PathBuf {
        self.products().join(product)
    }

    /// Returns the folder of an existing product.
    ///
    /// # Errors
    /// Fails if there is no such product.
    pub(crate) fn product(&self, name: &str) -> Result<PathBuf, Error> {
        let missing = || {
            let path = self.products().display().to_string();
            Error::Usage(format!("no product `{name}` in {path}: create it with `zoom-import new {name} DOCUMENT`"))
        };
        // A name such as `..` is a folder, but no product.
        self.names()?.iter().any(|own| own == name).then(|| self.folder(name)).ok_or_else(missing)
    }

    /// Returns the names of the products, sorted: the folders with a `product.toml`.
    ///
    /// # Errors
    /// Fails if the folder of the products cannot be read.
    pub(crate) fn names(&self) -> Result<Vec<String>, Error> {
        let folder = self.products();
        let entries = std::fs::read_dir(&folder);
        let entries = entries.map_err(|error| Error::Usage(format!("cannot read {}: {error}", folder.display())))?;
        let products = entries.flatten().filter(|entry| entry.path().join(file::NAME).is_file());
        let mut names: Vec<String> = products.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.sort();
        Ok(names)
    }

    /// Returns the names of the products that declare events, sorted.
    ///
    /// # Errors
    /// Fails if the folder of the products cannot be read.
    pub(crate) fn names_with_events(&self) -> Result<Vec<String>, Error> {
        let names = self.names()?;
        Ok(names.into_iter().filter(|name| declares_events(&self.folder(name))).collect())
    }
}

/// Whether the crate of a product has a module of events.
pub(crate) fn declares_events(folder: &Path) -> bool {
    folder.join("src/events.rs").is_file()
}
