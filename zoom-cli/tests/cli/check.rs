//! `zoomctl check`. The comparison itself is tested in `zoom-import`.

use crate::support::{document, line, zoomctl};

#[test]
fn an_undeclared_operation_is_a_difference() {
    let run = zoomctl(["check", "--product", "meetings", "--partial", &document()]).run();
    assert!(run.out.contains("GET /books/{bookId}"), "{}", run.out);
    assert_eq!(run.failed(1), "zoomctl: 1 difference\n");
}

#[test]
fn an_unreadable_document_fails() {
    let message = line("check /nonexistent.json").run().failed(2);
    assert!(message.starts_with("zoomctl: ") && message.contains("/nonexistent.json"), "{message}");
}
