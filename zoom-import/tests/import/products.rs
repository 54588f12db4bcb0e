//! The products of the project: an import changes nothing in them.

use std::path::{Path, PathBuf};

use crate::command::import;

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

#[test]
fn an_import_changes_not_one_byte() {
    let Some(documents) = documents() else {
        return eprintln!("SKIPPED: Zoom's documents are not on this machine; ZOOM_OPENAPI names their folder");
    };
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let products = root.join("../zoom-api/products");
    let out = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("products");
    let _ = std::fs::remove_dir_all(&out);
    for product in ["accounts", "meetings", "users"] {
        // The crate of a product as the folder that an import writes.
        let source = products.join(product).join("src");
        copy(&source, &out.join(product));
        std::fs::rename(out.join(product).join("lib.rs"), out.join(format!("{product}.rs"))).unwrap();
        let document = documents.join(format!("{product}.json")).display().to_string();
        let overrides = root.join(format!("overrides/{product}.toml")).display().to_string();
        let out = out.display().to_string();
        let run =
            import(&[&document, "--product", product, "--crate", "zoom_api", "--overrides", &overrides, "--out", &out]);
        assert_eq!(run.status, 0, "{}", run.err);
        assert!(!run.err.contains("is for nothing"), "{}", run.err);
    }
    for product in ["accounts", "meetings", "users"] {
        let (mut before, mut after) = (Vec::new(), Vec::new());
        std::fs::rename(out.join(format!("{product}.rs")), out.join(product).join("lib.rs")).unwrap();
        files(&products.join(product).join("src"), Path::new(""), &mut before);
        files(&out.join(product), Path::new(""), &mut after);
        for ((path, before), (again, after)) in before.iter().zip(&after) {
            assert_eq!(path, again);
            assert!(before == after, "an import changes {}: run it as CONTRIBUTING.md says", path.display());
        }
        assert_eq!(before.len(), after.len());
    }
}
