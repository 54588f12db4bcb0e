//! Our products against Zoom's own documents, which are not in the project: `ZOOM_OPENAPI` names their folder, or they lie beside it.

use std::path::PathBuf;

use crate::command::check;

fn document(product: &str) -> Option<String> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/zoom/openapi");
    let folder = std::env::var_os("ZOOM_OPENAPI").map_or_else(beside, PathBuf::from);
    let path = folder.join(format!("{product}.json"));
    path.exists().then(|| path.display().to_string())
}

/// Nothing differs that the product's allow-list does not name, and the list names nothing that is no more.
fn is_clean(product: &str) {
    let Some(document) = document(product) else {
        return println!(
            "SKIPPED: the document of {product} is not here; ZOOM_OPENAPI names the folder of Zoom's documents"
        );
    };
    let list = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("allow/{product}.toml"));
    let list = list.display().to_string();
    let run = check(&[&document, "--product", product, "--allow", &list]);
    print!("{product}: {}", run.out.lines().last().map(|line| format!("{line}\n")).unwrap_or_default());
    assert_eq!(run.status, 0, "{}{}", run.out, run.err);
}

#[test]
fn meetings_are_as_documented() {
    is_clean("meetings");
}

#[test]
fn users_are_as_documented() {
    is_clean("users");
}

#[test]
fn accounts_are_as_documented() {
    is_clean("accounts");
}
