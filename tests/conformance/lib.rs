//! The products of the repository, which the tests of this package loop over.

use std::path::{Path, PathBuf};

use serde::Deserialize;

/// A folder of `zoom-api/products`, with the content of its `product.toml`.
#[derive(Deserialize)]
pub struct Product {
    /// Name of the folder, the module and the feature: `contact_center`.
    #[serde(skip)]
    pub name: String,
    #[serde(skip)]
    pub folder: PathBuf,
    /// Zoom's name: `Contact Center`.
    #[serde(rename = "name")]
    pub title: String,
    /// File name of the document; a product may have events only.
    pub document: Option<String>,
    /// File name of the document of its events.
    pub webhooks: Option<String>,
    #[serde(default, rename = "contradiction")]
    pub contradictions: Vec<Contradiction>,
}

/// An example of the document that its own schema or description rejects.
#[derive(Deserialize)]
pub struct Contradiction {
    /// Operation ID.
    pub operation: String,
    /// End of the example's position.
    pub position: String,
    pub right: Right,
    /// The value that replaces the example, if the description is right.
    pub value: Option<toml::Value>,
}

/// The side of a contradiction that is right.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Right {
    /// The description: it lists values, of which the example is none and the schema states none.
    Description,
    /// The example: the schema does not describe what Zoom sends or accepts.
    Example,
    /// The schema: the example has a mistake.
    Schema,
}

impl Product {
    /// Returns all products, in the order of their names.
    pub fn all() -> Vec<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../zoom-api/products");
        let entries = std::fs::read_dir(folder).expect("`zoom-api/products` is a folder");
        let folders = entries.map(|entry| entry.expect("the folder is readable").path());
        let mut all: Vec<_> = folders.filter(|folder| folder.join("Cargo.toml").exists()).map(Self::of).collect();
        all.sort_by(|one, other| one.name.cmp(&other.name));
        all
    }

    fn of(folder: PathBuf) -> Self {
        let name = folder.file_name().and_then(|name| name.to_str()).expect("the name is UTF-8").to_owned();
        let text = std::fs::read_to_string(folder.join("product.toml"));
        let text = text.unwrap_or_else(|error| panic!("{name}/product.toml: {error}"));
        let product: Self = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}/product.toml: {error}"));
        Self { name, folder, ..product }
    }
}
