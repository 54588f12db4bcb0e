//! Generated declarations compile.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{fixture, import};

const MANIFEST: &str = r#"
[package]
name = "imported"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
bytes = "1"
jiff = { version = "1", default-features = false }
serde_json = "1"
zoom-api = { package = "zoom-client", path = "ZOOM_API", default-features = false }
"#;

const LIB: &str = "//! Imported documents.\n#![deny(missing_docs, unused)]\n#![deny(rustdoc::all)]\n";

/// Writes a crate of the imported fixtures and of other documents, with the dependencies of the workspace in the same versions.
fn write(folder: &Path, fixtures: &[&str], documents: &[(&str, serde_json::Value)]) {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let source = folder.join("src");
    let _ = std::fs::remove_dir_all(&source);
    std::fs::create_dir_all(&source).unwrap();
    let mut lib = LIB.to_owned();
    let mut all: Vec<(&str, String)> =
        fixtures.iter().map(|name| (*name, fixture(&format!("{name}.openapi.json")))).collect();
    for (name, document) in documents {
        let path = folder.join(format!("{name}.json"));
        std::fs::write(&path, document.to_string()).unwrap();
        all.push((name, path.display().to_string()));
    }
    for (name, document) in all {
        let out = source.display().to_string();
        let run = import(&[&document, "--product", name, "--descriptions", "--out", &out]);
        assert_eq!(run.status, 0, "{}", run.err);
        lib.push_str(&format!("pub mod {name};\n"));
    }
    std::fs::write(source.join("lib.rs"), lib).unwrap();
    let manifest = MANIFEST.replace("ZOOM_API", &root.join("zoom-api").display().to_string());
    std::fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
}

#[test]
fn documents_of_every_style_compile() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("imported");
    write(&folder, &["cinema", "observatory", "workshop"], &crate::siblings::documents());
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("imported-target");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--color", "never"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", &target)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{errors}");
}
