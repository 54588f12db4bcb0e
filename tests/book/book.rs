//! The book is complete, its programs are compiled, and its links lead somewhere.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};
use std::process::Command;

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs")
}

/// The Markdown files in a folder, relative to `docs`.
fn pages(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            pages(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            found.push(path.strip_prefix(docs()).unwrap().to_str().unwrap().replace('\\', "/"));
        }
    }
}

fn all_pages() -> Vec<String> {
    let mut found = Vec::new();
    pages(&docs(), &mut found);
    found.retain(|page| page != "SUMMARY.md");
    found.sort();
    found
}

fn read(page: &str) -> String {
    std::fs::read_to_string(docs().join(page)).unwrap()
}

#[test]
fn the_summary_lists_every_page() {
    let summary = read("SUMMARY.md");
    let missing: Vec<_> = all_pages().into_iter().filter(|page| !summary.contains(&format!("({page})"))).collect();
    assert!(missing.is_empty(), "docs/SUMMARY.md does not list {missing:?}");
}

#[test]
fn every_page_with_a_program_is_compiled() {
    let with_program = all_pages().into_iter().filter(|page| read(page).contains("```rust"));
    let missing: Vec<_> = with_program.filter(|page| !zoom_book::COMPILED.contains(&page.as_str())).collect();
    assert!(missing.is_empty(), "tests/book/src/lib.rs does not name {missing:?}");
}

#[test]
fn links_to_items_lead_to_the_api_documentation() {
    let page = "Use [`Client::send`](crate::Client::send), [`MockZoom`] or [`zoom_model`](macro@crate::zoom_model#facts).\n\n\
                ```\nlet x = [`y`];\n```\n```toml\n[`z`]\n```\n";
    assert_eq!(
        zoom_book::page(page),
        "Use [`Client::send`](https://docs.rs/zoom-client/latest/zoom_api/?search=Client%3A%3Asend), \
         [`MockZoom`](https://docs.rs/zoom-client/latest/zoom_api/?search=MockZoom) or \
         [`zoom_model`](https://docs.rs/zoom-client/latest/zoom_api/?search=zoom_model).\n\n\
         ```rust\nlet x = [`y`];\n```\n```toml\n[`z`]\n```\n"
    );
    let relative = "See [`zoomctl`](command-line.md) and [lists](lists.md).\n";
    assert_eq!(zoom_book::page(relative), relative);
}

#[test]
fn the_preprocessor_changes_every_chapter() {
    let book = r#"[{"root": "/docs"}, {"items": [{"Chapter": {"path": "a.md", "content": "[`A`]", "sub_items":
        [{"Chapter": {"path": "b.md", "content": "[`B`]", "sub_items": []}}]}}, "Separator"]}]"#;
    let contents = zoom_book::contents(&zoom_book::preprocess(book).unwrap());
    let search = |name: &str| format!("[`{name}`](https://docs.rs/zoom-client/latest/zoom_api/?search={name})\n");
    assert_eq!(contents["a.md"], search("A"));
    assert_eq!(contents["b.md"], search("B"));
    assert!(zoom_book::preprocess("not a book").is_err());
}

#[test]
fn mdbook_builds_the_book() {
    if Command::new("mdbook").arg("--version").output().is_err() {
        println!("SKIPPED: no mdbook");
        return;
    }
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("book");
    let preprocessor = format!("{:?}", env!("CARGO_BIN_EXE_zoom-book"));
    let mut mdbook = Command::new("mdbook");
    // The test must not wait for the lock of another cargo.
    mdbook.env("MDBOOK_PREPROCESSOR__ITEMS__COMMAND", preprocessor);
    let output = mdbook.args(["build", "--dest-dir"]).arg(&target).arg(docs()).output().unwrap();
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{log}");
    assert!(!log.contains("ERROR") && !log.contains("WARN"), "{log}");

    let endpoints = std::fs::read_to_string(target.join("endpoints.html")).unwrap();
    assert!(endpoints.contains("search=Client%3A%3Asend"), "links to items are prepared");
    assert!(!endpoints.contains("crate::"), "no link of rustdoc is left");
}
