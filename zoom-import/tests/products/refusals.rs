//! Commands that fail without changing anything.

use crate::command::{fixture, zoom_import};
use crate::workspace::Workspace;

/// Runs `zoom-import new`, which must fail with a message and change nothing.
fn fails(workspace: &Workspace, name: &str, document: &str, status: i32, message: &str) {
    let before = workspace.files("zoom-api");
    let run = zoom_import(&["new", name, document, "--root", &workspace.root()]);
    assert_eq!(run.status, status, "{name}: {}{}", run.out, run.err);
    assert!(run.err.contains(message) && run.err.contains("zoom-import: "), "{name}: {}", run.err);
    assert_eq!(before, workspace.files("zoom-api"), "{name}");
    assert!(!workspace.path(&format!("zoom-api/.new-{name}")).exists());
}

#[test]
fn a_name_is_in_snake_case() {
    let workspace = Workspace::of_products("names");
    let document = fixture("import/fixtures/cinema.openapi.json");
    for name in ["", "Cinema", "3d", "fn", "crate", "a-b", "a_", "a__b", "..", "../a", "a/b", "é"] {
        let message = format!("`{name}` cannot be a product's name: use snake case, such as `contact_center`");
        fails(&workspace, name, &document, 2, &message);
    }
}

#[test]
fn a_name_is_free() {
    let workspace = Workspace::of_products("taken");
    let document = fixture("import/fixtures/cinema.openapi.json");
    for (name, message) in [
        (
            "users",
            "zoom-api/products/users exists: import its document with `zoom-import import DOCUMENT --product users`",
        ),
        ("webhook", "`zoom-api` has a feature of this name"),
        ("full", "`zoom-api` has a feature of this name"),
        ("client", "`zoom-api` has a module of this name"),
        ("import", "`Cargo.lock` has a package `zoom-import`"),
        ("api_core", "`Cargo.lock` has a package `zoom-api-core`"),
        ("api", "it is the library of `zoom-api`, `zoom_api`"),
        ("events", "`zoom-api` has a module of this name"),
    ] {
        fails(&workspace, name, &document, 2, message);
    }
}

#[test]
fn a_broken_document_creates_nothing() {
    let workspace = Workspace::of_products("broken");
    for (name, text, message) in [
        ("empty.json", "", "empty.json is not JSON"),
        ("list.json", "[]", "list.json is neither an OpenAPI 3 document nor"),
        ("nothing.json", r#"{"openapi": "3.0.0", "paths": {}}"#, "the document has no operation that can be declared"),
    ] {
        fails(&workspace, "cinema", &workspace.write(&format!("documents/{name}"), text), 1, message);
    }
    fails(&workspace, "cinema", "/nowhere/cinema.json", 1, "cannot read /nowhere/cinema.json");
}

#[test]
fn a_facade_that_cannot_be_extended_creates_nothing() {
    let document = fixture("import/fixtures/cinema.openapi.json");
    let workspace = Workspace::of_products("facade");
    workspace.write("zoom-api/src/lib.rs", "//! No products.\n");
    fails(&workspace, "cinema", &document, 1, "zoom-api/src/lib.rs has no lines of products to extend");
    let workspace = Workspace::of_products("facade_events");
    workspace.write("zoom-api/src/events.rs", "//! No events.\n");
    fails(&workspace, "cinema", &document, 1, "zoom-api/src/events.rs has no lines of products to extend");
    std::fs::remove_file(workspace.path("zoom-api/src/lib.rs")).unwrap();
    fails(&workspace, "cinema", &document, 2, "zoom-api/src/lib.rs: No such file");
}

#[test]
fn an_import_needs_a_product_of_the_workspace() {
    let workspace = Workspace::of_products("unknown");
    let document = fixture("import/fixtures/cinema.openapi.json");
    for name in ["cinema", "..", ""] {
        let run = zoom_import(&["import", &document, "--product", name, "--root", &workspace.root()]);
        assert_eq!(run.status, 2, "{}", run.err);
        let hint =
            format!("no product `{name}` in {}/zoom-api/products: create it with `zoom-import new", workspace.root());
        assert!(run.err.contains(&hint), "{}", run.err);
    }
    let run = zoom_import(&["import", &document, "--product", "cinema", "--root", "/nowhere"]);
    assert_eq!(run.err, "zoom-import: /nowhere/zoom-api/products does not exist: pass the root of the workspace\n");
    assert_eq!(run.status, 2);
}

#[test]
fn a_product_toml_has_known_keys_and_reasons() {
    let workspace = Workspace::empty("product_toml");
    let head = "name = \"Users\"\ndocument = \"users.json\"\n";
    let contradiction = "[[contradiction]]\noperation = \"a\"\nposition = \".b\"\n";
    for (text, message) in [
        ("name = \"Users\"\n".to_owned(), "neither `document` nor `webhooks`"),
        ("name = \"\"\ndocument = \"users.json\"\n".to_owned(), "`name`, `document` or `webhooks` is empty"),
        (format!("{head}title = \"Users\"\n"), "unknown field `title`"),
        (format!("{head}[hints]\nnames = {{}}\n"), "unknown field `names`"),
        (format!("{head}[[allow]]\nkind = \"label\"\nreason = \" \"\n"), "an entry that allows `label` has no reason"),
        (
            format!("{head}{contradiction}right = \"schema\"\nreason = \"\"\n"),
            "the contradiction `a` `.b` has no reason",
        ),
        (
            format!("{head}{contradiction}right = \"description\"\nreason = \"c\"\n"),
            "the contradiction `a` `.b` has no value, which replaces the example",
        ),
        (
            format!("{head}{contradiction}right = \"schema\"\nvalue = 1\nreason = \"c\"\n"),
            "the contradiction `a` `.b` has a value, although the description is not the right side",
        ),
        (format!("{head}{contradiction}right = \"both\"\nreason = \"c\"\n"), "unknown variant `both`"),
    ] {
        let path = workspace.write("zoom-api/products/users/product.toml", &text);
        let run =
            zoom_import(&["check", &workspace.path("documents").display().to_string(), "--root", &workspace.root()]);
        assert_eq!(run.status, 2, "{}", run.err);
        assert!(run.err.starts_with(&format!("zoom-import: {path}: ")) && run.err.contains(message), "{}", run.err);
    }
}
