//! Conventions of files and folders.

use zoom_hygiene::{File, files};

const MAX_LINES: usize = 600;

/// Files above the limit, with the reason.
const LONG_FILES: [(&str, &str); 1] =
    [("tests/conformance/typed/endpoints.rs", "a generated table with a line per output")];

#[test]
fn modules_are_named_files() {
    let named_mod: Vec<_> =
        files(&["rs"]).into_iter().map(|file| file.path).filter(|path| path.ends_with("/mod.rs")).collect();
    assert!(named_mod.is_empty(), "write `foo.rs` beside `foo/` instead of `foo/mod.rs`: {named_mod:?}");
}

#[test]
fn files_are_short() {
    let is_long = |file: &File| file.text.lines().count() > MAX_LINES;
    let long: Vec<_> = files(&["rs"]).into_iter().filter(is_long).map(|file| file.path).collect();
    let listed = |path: &str| LONG_FILES.iter().any(|(long, _)| *long == path);
    let unlisted: Vec<_> = long.iter().filter(|path| !listed(path)).collect();
    assert!(
        unlisted.is_empty(),
        "split these files of more than {MAX_LINES} lines, or list them with a reason: {unlisted:#?}"
    );
    let stale: Vec<_> = LONG_FILES.iter().filter(|(path, _)| !long.iter().any(|long| long == path)).collect();
    assert!(stale.is_empty(), "remove from the list what is no longer long: {stale:?}");
}

/// The folders and files of the repository's root, without hidden ones.
const ROOT: [&str; 20] = [
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "SECURITY.md",
    "clippy.toml",
    "deny.toml",
    "docs",
    "release-plz.toml",
    "rustfmt.toml",
    "tests",
    "zoom-api",
    "zoom-cli",
    "zoom-import",
    "zoom-macros",
    "zoom-mock",
];

#[test]
fn the_root_holds_nothing_else() {
    let mut names = zoom_hygiene::names("");
    names.retain(|name| !ROOT.contains(&name.as_str()));
    assert!(names.is_empty(), "delete these, or list them: {names:?}");
}
