//! The products of the project: an import changes nothing in them.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of Zoom's documents, which are not in the project.
fn documents() -> Option<PathBuf> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/zoom/openapi");
    let folder = std::env::var_os("ZOOM_OPENAPI").map_or_else(beside, PathBuf::from);
    folder.is_dir().then_some(folder)
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            std::fs::copy(&path, to.join(name)).unwrap();
        }
    }
}

fn files(folder: &Path, inside: &Path, all: &mut Vec<(PathBuf, String)>) {
    for entry in std::fs::read_dir(folder.join(inside)).unwrap() {
        let path = inside.join(entry.unwrap().file_name());
        if folder.join(&path).is_dir() {
            files(folder, &path, all);
        } else {
            all.push((path.clone(), std::fs::read_to_string(folder.join(&path)).unwrap()));
        }
    }
    all.sort();
}

/// Removes the hints, which are for a first import: the tree has the names.
fn remove_hints(products: &Path) {
    for entry in std::fs::read_dir(products).unwrap() {
        let path = entry.unwrap().path().join("product.toml");
        let text = std::fs::read_to_string(&path).unwrap();
        let kept: Vec<&str> = text.split("\n[").filter(|section| !section.starts_with("hints")).collect();
        std::fs::write(&path, kept.join("\n[")).unwrap();
    }
}

#[test]
fn an_import_changes_not_one_byte() {
    let Some(documents) = documents() else {
        return eprintln!("SKIPPED: Zoom's documents are not on this machine; ZOOM_OPENAPI names their folder");
    };
    let products = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../zoom-api/products");
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("products");
    let _ = std::fs::remove_dir_all(&root);
    let copied = root.join("zoom-api/products");
    copy(&products, &copied);
    remove_hints(&copied);
    for entry in std::fs::read_dir(&products).unwrap() {
        let product = entry.unwrap().file_name().into_string().unwrap();
        let document = documents.join(format!("{product}.json"));
        let mut command = Command::new(env!("CARGO_BIN_EXE_zoom-import"));
        command.arg("import").arg(document).args(["--product", &product]).arg("--root").arg(&root);
        let output = command.output().unwrap();
        let remarks = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{remarks}");
        assert!(!remarks.contains("is for nothing"), "{remarks}");
    }
    let (mut before, mut after) = (Vec::new(), Vec::new());
    files(&products, Path::new(""), &mut before);
    files(&copied, Path::new(""), &mut after);
    [&mut before, &mut after].into_iter().for_each(|files| files.retain(|(path, _)| !path.ends_with("product.toml")));
    for ((path, before), (again, after)) in before.iter().zip(&after) {
        assert_eq!(path, again);
        assert!(before == after, "an import changes {}: run it as CONTRIBUTING.md says", path.display());
    }
    assert_eq!(before.len(), after.len());
}
