//! Bodies that are files, texts, or nothing.

use serde_json::{Value, json};

use super::{Row, check, document_of, holds, object};

fn send(summary: &str, body: &Value) -> Value {
    json!({"summary": summary, "requestBody": body, "responses": {"204": {}}})
}

fn of(media: &str, schema: &Value) -> Value {
    json!({"content": {media: {"schema": schema}}})
}

fn form(fields: &Value) -> Value {
    of("multipart/form-data", &object(fields))
}

fn rows() -> Vec<Row> {
    let binary = json!({"type": "string", "format": "binary"});
    let text = json!({"type": "string"});
    let both = json!({"content": {
        "application/json": {"schema": object(&json!({"name": text}))},
        "multipart/form-data": {"schema": object(&json!({"file": binary}))},
    }});
    let vendor = of("application/vnd.zoom+json; charset=utf-8", &object(&json!({"name": text})));
    vec![
        (
            "POST",
            "/a/object",
            send("Upload a fax", &form(&json!({"file": {"type": "object"}}))),
            &["file: Option<FilePart>"],
        ),
        (
            "POST",
            "/a/text",
            send("Upload a clip", &form(&json!({"audio_file": text}))),
            &["audio_file: Option<FilePart>"],
        ),
        (
            "POST",
            "/a/media",
            send("Add pictures", &form(&json!({"image": {"type": "string", "contentMediaType": "image/png"}}))),
            &["image: Option<FilePart>"],
        ),
        (
            "POST",
            "/a/several",
            send("Add files", &form(&json!({"parts": {"type": "array", "items": binary}}))),
            &["parts: Option<Vec<FilePart>>"],
        ),
        (
            "POST",
            "/a/name",
            send("Name a file", &form(&json!({"file_name": text, "file": binary}))),
            &["file_name: Option<String>", "file: Option<FilePart>"],
        ),
        (
            "POST",
            "/a/bytes",
            send("Upload an image", &of("image/png", &binary)),
            &["/a/bytes\", bytes", "bytes: Bytes"],
        ),
        ("PUT", "/a/plain", send("Update a text", &of("text/plain", &text)), &["bytes: Bytes"]),
        ("PUT", "/a/both", send("Update a picture", &both), &["/a/both\", form", "file: Option<FilePart>"]),
        ("PUT", "/a/vendor", send("Update a name", &vendor), &["/a/vendor\", json", "name: Option<String>"]),
        ("POST", "/a/empty", send("Archive a thing", &json!({"content": {}})), &["!json", "-> NoContent"]),
        ("POST", "/a/none", send("Close a thing", &json!({"content": {"none": {}}})), &["!json", "-> NoContent"]),
        (
            "DELETE",
            "/a/delete",
            send("Delete things", &holds(&object(&json!({"id": text})))),
            &["/a/delete\", json", "id: Option<String>"],
        ),
        ("GET", "/a/get", send("Get things", &holds(&object(&json!({"id": text})))), &["!json", "!id:"]),
    ]
}

pub(crate) fn document() -> Value {
    document_of(&rows())
}

#[test]
fn r178_bodies_are_forms_with_files_bytes_or_nothing() {
    let remarks = check("bodies", &rows());
    assert!(remarks.contains("a GET request cannot have a body; skipped"), "{remarks}");
}
