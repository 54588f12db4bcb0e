//! The products of the repository, which the tests of this package loop over.

use std::path::{Path, PathBuf};

/// A folder of `zoom-api/products`.
pub struct Product {
    /// Name of the folder, the module and the feature: `contact_center`.
    pub name: String,
    pub folder: PathBuf,
}

impl Product {
    /// Returns all products, in the order of their names.
    pub fn all() -> Vec<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../zoom-api/products");
        let entries = std::fs::read_dir(folder).expect("`zoom-api/products` is a folder");
        let folders = entries.map(|entry| entry.expect("the folder is readable").path());
        let mut all: Vec<_> =
            folders.filter(|folder| folder.join("Cargo.toml").exists()).filter_map(Self::of).collect();
        all.sort_by(|one, other| one.name.cmp(&other.name));
        all
    }

    fn of(folder: PathBuf) -> Option<Self> {
        let name = folder.file_name()?.to_str()?.to_owned();
        Some(Self { name, folder })
    }

    /// Returns `name` in `product.toml`, `Contact Center`; without that file, the name of the folder in title case.
    pub fn title(&self) -> String {
        let file = std::fs::read_to_string(self.folder.join("product.toml")).unwrap_or_default();
        let quoted = file.lines().find_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
        quoted.map_or_else(|| title_case(&self.name), str::to_owned)
    }
}

fn title_case(name: &str) -> String {
    let capitalize = |word: &str| word.get(..1).unwrap_or_default().to_uppercase() + word.get(1..).unwrap_or_default();
    name.split('_').map(capitalize).collect::<Vec<_>>().join(" ")
}
