//! The facade names every product, and no other.

use std::collections::BTreeSet;
use std::fs;

use crate::command::zoom_import;
use crate::workspace::{Workspace, project};

const HINT: &str = "run `cargo run -p zoom-import --no-default-features -- register`";

#[test]
fn features_dependencies_and_re_exports_are_the_folders_of_the_products() {
    let facade = project().join("zoom-api");
    let folders = fs::read_dir(facade.join("products")).unwrap().map(|entry| entry.unwrap().file_name());
    let folders: BTreeSet<String> = folders.map(|name| name.into_string().unwrap()).collect();
    let package = |name: &String| format!("zoom-{}", name.replace('_', "-"));

    let manifest: toml::Table = fs::read_to_string(facade.join("Cargo.toml")).unwrap().parse().unwrap();
    let features = manifest["features"].as_table().unwrap();
    let list = |name: &str| -> Vec<String> {
        let list = features.get(name).and_then(toml::Value::as_array).into_iter().flatten();
        list.map(|item| item.as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(list("full"), folders.iter().cloned().collect::<Vec<_>>(), "the feature `full`: {HINT}");
    let products = features.keys().filter(|name| list(name).iter().any(|item| item.starts_with("dep:zoom-")));
    assert_eq!(products.cloned().collect::<BTreeSet<_>>(), folders, "features: {HINT}");
    for name in &folders {
        assert_eq!(list(name), [format!("dep:{}", package(name))], "the feature `{name}`: {HINT}");
        let dependency = &manifest["dependencies"][&package(name)];
        assert_eq!(dependency["path"].as_str(), Some(format!("products/{name}").as_str()), "{HINT}");
        assert_eq!(dependency["optional"].as_bool(), Some(true), "{HINT}");
    }

    let expected = |name: &String| {
        let krate = package(name).replace('-', "_");
        format!("#[cfg(feature = \"{name}\")]\n#[doc(inline)]\npub use {krate} as {name};\n")
    };
    let expected: String = folders.iter().map(expected).collect();
    let root = fs::read_to_string(facade.join("src/lib.rs")).unwrap();
    assert!(root.contains(&expected), "the re-exports in zoom-api/src/lib.rs differ: {HINT}");
    assert_eq!(root.matches("pub use zoom_").count(), folders.len() + 1, "zoom-api/src/lib.rs: {HINT}");
}

#[test]
fn every_product_is_a_crate_with_a_readable_product_toml() {
    for entry in fs::read_dir(project().join("zoom-api/products")).unwrap() {
        let folder = entry.unwrap().path();
        for file in ["Cargo.toml", "product.toml", "src/lib.rs"] {
            assert!(folder.join(file).is_file(), "{} has no {file}", folder.display());
        }
    }
    // The command reads each `product.toml` before it looks for the first document.
    let root = project().display().to_string();
    let run = zoom_import(&["check", "/nowhere", "--root", &root]);
    assert!(run.err.contains(" has no document: /nowhere/"), "{}", run.err);
}

#[test]
fn register_follows_the_folders() {
    let workspace = Workspace::of_products("register");
    let run = zoom_import(&["register", "--root", &workspace.root()]);
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "", ""), "the facade differs: {HINT}");
    fs::rename(workspace.path("zoom-api/products/users"), workspace.path("zoom-api/products/a_b")).unwrap();
    fs::remove_file(workspace.path("zoom-api/products/mail/src/events.rs")).unwrap();
    let run = zoom_import(&["register", "--root", &workspace.root()]);
    assert_eq!(run.out.lines().count(), 3, "{}{}", run.out, run.err);
    let events = workspace.read("zoom-api/src/events.rs");
    assert!(events.contains("products! {\n    \"a_b\" AB a_b,\n    \"accounts\" Accounts accounts,\n"), "{events}");
    assert!(!events.contains("\"users\"") && !events.contains("\"mail\""), "{events}");
    assert!(events.ends_with("deserialize(deserializer)\n    }\n}\n"), "{events}");
    let (manifest, root) = (workspace.read("zoom-api/Cargo.toml"), workspace.read("zoom-api/src/lib.rs"));
    assert!(manifest.contains("\na_b = [\"dep:zoom-a-b\"]\n") && !manifest.contains("users"), "{manifest}");
    assert!(root.contains("pub use zoom_a_b as a_b;\n") && !root.contains("zoom_users"), "{root}");
}
