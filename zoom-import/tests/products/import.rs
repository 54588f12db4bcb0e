//! Importing the products of the project again.

use std::path::Path;

use crate::command::{documents, webhooks, zoom_import};
use crate::workspace::Workspace;

#[test]
fn importing_every_product_again_changes_no_byte() {
    let Some(documents) = documents("importing_every_product_again_changes_no_byte") else { return };
    assert!(import_again("again", "document", &documents) > 30);
}

#[test]
fn importing_all_events_again_changes_no_byte() {
    let Some(webhooks) = webhooks("importing_all_events_again_changes_no_byte") else { return };
    assert!(import_again("events_again", "webhooks", &webhooks) > 20);
}

/// Imports the documents that a key of every `product.toml` names, which must change nothing; returns their number.
fn import_again(name: &str, key: &str, documents: &Path) -> usize {
    let workspace = Workspace::of_products(name);
    let before = workspace.files("zoom-api");
    let mut count = 0;
    for entry in std::fs::read_dir(workspace.path("zoom-api/products")).unwrap() {
        let product = entry.unwrap().file_name().into_string().unwrap();
        let file: toml::Table = workspace.read(&format!("zoom-api/products/{product}/product.toml")).parse().unwrap();
        let Some(document) = file.get(key).and_then(toml::Value::as_str) else { continue };
        let document = documents.join(document).display().to_string();
        let run = zoom_import(&["import", &document, "--product", &product, "--root", &workspace.root()]);
        assert_eq!(run.status, 0, "{}", run.err);
        count += 1;
    }
    let after = workspace.files("zoom-api");
    for (path, text) in &after {
        let is_same = before.get(path) == Some(text);
        assert!(is_same, "an import changes {}: import the product as CONTRIBUTING.md describes", path.display());
    }
    assert_eq!(before.len(), after.len());
    count
}

#[test]
fn the_workspace_is_found_from_a_folder_in_it() {
    let workspace = Workspace::of_products("found");
    let document = crate::command::fixture("import/fixtures/cinema.openapi.json");
    let run = zoom_import(&["new", "cinema", &document, "--root", &workspace.root()]);
    assert_eq!(run.status, 0, "{}", run.err);
    let before = workspace.files("zoom-api");
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_zoom-import"))
        .args(["import", &document, "--product", "cinema"])
        .current_dir(workspace.path("zoom-api/products/cinema/src"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(before, workspace.files("zoom-api"));
}
