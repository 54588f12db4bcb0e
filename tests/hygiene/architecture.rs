//! The folders in ARCHITECTURE.md are those of the repository.

use std::process::Command;

use zoom_hygiene::{folders, read, root};

/// A line of the tree: a folder, whose last name may be `*`, and what it holds.
struct Entry {
    folder: String,
    description: String,
}

impl Entry {
    fn matches(&self, folder: &str) -> bool {
        match (self.folder.strip_suffix("/*"), folder.rsplit_once('/')) {
            (Some(parent), Some((folder, _))) => parent == folder,
            (Some(_), None) => false,
            (None, _) => self.folder == folder,
        }
    }

    fn exists(&self) -> bool {
        root().join(self.folder.trim_end_matches("/*")).is_dir()
    }
}

/// The code block of ARCHITECTURE.md with an info string.
fn block(info: &str) -> String {
    let page = read("ARCHITECTURE.md");
    let (_, rest) = page.split_once(&format!("```{info}\n")).expect("a code block");
    rest.split_once("```").expect("the end of the code block").0.to_owned()
}

fn tree() -> Vec<Entry> {
    let entry = |line: &str| {
        let (folder, description) = line.split_once("/ ").unwrap_or_else(|| panic!("`FOLDER/ DESCRIPTION`: {line}"));
        Entry { folder: folder.to_owned(), description: description.trim().to_owned() }
    };
    block("text").lines().map(entry).collect()
}

/// The folders of the workspace's packages.
fn members() -> Vec<String> {
    let root = root().canonicalize().unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).current_dir(&root);
    let output = cargo.output().unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).expect("`cargo metadata` prints JSON");
    let manifests = metadata["packages"].as_array().unwrap().iter().map(|package| &package["manifest_path"]);
    let folder = |manifest: &serde_json::Value| {
        let manifest = std::path::Path::new(manifest.as_str().unwrap());
        manifest.parent().unwrap().strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/")
    };
    manifests.map(folder).collect()
}

/// Folders whose subfolders are all listed.
const COMPLETE: [&str; 5] = ["", "tests", "zoom-cli/src", "zoom-import/src", "zoom-mock/src"];

#[test]
fn the_tree_lists_every_package_and_folder() {
    let tree = tree();
    let subfolders = |parent: &str| {
        let join = |name: String| if parent.is_empty() { name } else { format!("{parent}/{name}") };
        folders(parent).into_iter().map(join).collect::<Vec<_>>()
    };
    // Unit tests beside their module need no entry.
    let is_listed = |folder: &String| !folder.ends_with("src/tests");
    let wanted = members().into_iter().chain(COMPLETE.into_iter().flat_map(subfolders).filter(is_listed));
    let missing: Vec<_> = wanted.filter(|folder| !tree.iter().any(|entry| entry.matches(folder))).collect();
    assert!(missing.is_empty(), "missing in the tree of ARCHITECTURE.md: {missing:?}");
}

#[test]
fn the_tree_lists_nothing_else() {
    for entry in tree() {
        assert!(entry.exists(), "ARCHITECTURE.md: the folder `{}` does not exist", entry.folder);
        assert!(!entry.description.is_empty(), "ARCHITECTURE.md: describe `{}`", entry.folder);
    }
}

/// The code block of the layers lists those that the core's test enforces.
#[test]
fn the_layers_are_those_that_are_enforced() {
    let test = read("zoom-api/core/tests/layers.rs");
    let (_, rest) = test.split_once("const LAYERS: &[&[&str]] = &[").expect("a list of layers");
    let (rows, _) = rest.split_once("\n];").expect("the end of the list");
    let modules = |row: &str| row.split('"').skip(1).step_by(2).collect::<Vec<_>>().join(", ");
    let enforced: Vec<_> = rows.split("&[").skip(1).map(modules).collect();
    assert_eq!(block("layers").trim(), enforced.join(" → "));
}
