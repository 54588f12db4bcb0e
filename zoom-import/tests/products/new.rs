//! A made-up product, from a document to a workspace that compiles.

use std::path::PathBuf;
use std::process::Command;

use crate::command::{fixture, zoom_import};
use crate::workspace::Workspace;

#[test]
fn a_new_product_compiles() {
    let workspace = Workspace::of_project("new");
    let document = fixture("import/fixtures/cinema.openapi.json");
    let run = zoom_import(&["new", "movie_theater", &document, "--root", &workspace.root()]);
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(run.out.ends_with("zoom-api/products/movie_theater and the feature `movie_theater`\n"), "{}", run.out);

    let manifest = workspace.read("zoom-api/products/movie_theater/Cargo.toml");
    assert!(manifest.contains("name = \"zoom-movie-theater\"\n"), "{manifest}");
    assert!(
        manifest.contains("bytes.workspace = true\njiff.workspace = true\nserde_json.workspace = true\n#"),
        "{manifest}"
    );
    let product = workspace.read("zoom-api/products/movie_theater/product.toml");
    assert!(product.ends_with("\nname = \"Cinema\"\ndocument = \"cinema.openapi.json\"\n"), "{product}");
    let facade = workspace.read("zoom-api/Cargo.toml");
    assert!(facade.contains("\nmovie_theater = [\"dep:zoom-movie-theater\"]\n"), "{facade}");

    let letters = new_letters(&workspace);
    let events = workspace.read("zoom-api/src/events.rs");
    assert!(events.contains("\n    \"letters\" Letters letters,\n") && !events.contains("movie_theater"), "{events}");

    let packages = ["-p", "zoom-movie-theater", "-p", "zoom-letters"];
    cargo(&workspace, &[["fmt", "--check", "-p", "zoom-client"].as_slice(), &packages].concat());
    cargo(&workspace, &[["clippy", "--offline", "--quiet"].as_slice(), &packages, &["--", "-D", "warnings"]].concat());
    let facade = ["-p", "zoom-client", "--no-default-features", "--features", "movie_theater,letters"];
    cargo(&workspace, &[["clippy", "--offline", "--quiet"].as_slice(), &facade, &["--", "-D", "warnings"]].concat());

    let before = workspace.files("zoom-api");
    let run = zoom_import(&["import", &document, "--product", "movie_theater", "--root", &workspace.root()]);
    assert_eq!(run.status, 0, "{}", run.err);
    let run = zoom_import(&["import", &letters, "--product", "letters", "--root", &workspace.root()]);
    assert_eq!(run.status, 0, "{}", run.err);
    assert_eq!(before, workspace.files("zoom-api"), "an import changes the new products");
}

/// Creates a product that has events only; returns its document.
fn new_letters(workspace: &Workspace) -> String {
    let mail = std::fs::read_to_string(fixture("check/fixtures/mail.webhooks.json")).unwrap();
    let document =
        workspace.write("documents/letters.json", &mail.replace("mail.history_event", "letter.history_event"));
    let run = zoom_import(&["new", "letters", &document, "--root", &workspace.root()]);
    assert_eq!(run.status, 0, "{}", run.err);
    let product = workspace.read("zoom-api/products/letters/product.toml");
    assert!(product.ends_with("\nname = \"Mail\"\nwebhooks = \"letters.json\"\n"), "{product}");
    let root = workspace.read("zoom-api/products/letters/src/lib.rs");
    assert!(root.ends_with("\npub mod events;\n"), "{root}");
    document
}

/// Runs Cargo, which must succeed without output.
fn cargo(workspace: &Workspace, arguments: &[&str]) {
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("imported-target");
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(workspace.path(""))
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_TERM_COLOR", "never")
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{arguments:?}: {errors}");
}

#[test]
fn every_style_of_document_becomes_a_product() {
    let workspace = Workspace::of_products("styles");
    for name in ["cinema", "observatory", "workshop"] {
        let document = fixture(&format!("import/fixtures/{name}.openapi.json"));
        let run = zoom_import(&["new", name, &document, "--root", &workspace.root()]);
        assert_eq!(run.status, 0, "{}", run.err);
        let root = workspace.read(&format!("zoom-api/products/{name}/src/lib.rs"));
        assert!(root.starts_with("//! ") && !root.contains("module_inception"), "{root}");
    }
    let facade = workspace.read("zoom-api/Cargo.toml");
    let full = facade.split("full = [").nth(1).and_then(|rest| rest.split(']').next()).unwrap();
    let names: Vec<&str> =
        full.split(',').map(|name| name.trim().trim_matches('"')).filter(|name| !name.is_empty()).collect();
    assert!(
        names.is_sorted() && ["cinema", "observatory", "workshop"].iter().all(|name| names.contains(name)),
        "{full}"
    );
}
