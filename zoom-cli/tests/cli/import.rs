//! `zoomctl import`. The importer itself is tested in `zoom-import`.

use crate::support::{document, line, zoomctl};

#[test]
fn a_document_is_printed_as_declarations() {
    let declarations = zoomctl(["import", &document()]).run().success();
    assert!(declarations.contains("#[zoom_endpoint(\n    GET, \"/books/<book_id>\",\n"), "{declarations}");
    assert!(declarations.contains("\npub fn get_book("), "{declarations}");
}

#[test]
fn an_unreadable_document_fails() {
    let message = line("import /nonexistent.json").run().failed(1);
    assert!(message.starts_with("zoomctl: ") && message.contains("/nonexistent.json"), "{message}");
}
