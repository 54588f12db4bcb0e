//! Responses that are files, however a document describes them.

use serde_json::{Value, json};

use super::{Row, check, document_of};

const BYTES: &[&str] = &["-> Bytes;", "!errors("];
const NOTHING: &[&str] = &["-> NoContent;"];

fn get(summary: &str, responses: &Value) -> Value {
    json!({"summary": summary, "responses": responses})
}

/// A response with content of a media type.
fn of(media: &str, schema: &Value) -> Value {
    json!({"200": {"description": "OK", "content": {media: {"schema": schema}}}})
}

fn said(status: &str, description: &str) -> Value {
    json!({status: {"description": description}})
}

fn rows() -> Vec<Row> {
    let binary = json!({"type": "string", "format": "binary"});
    let both = json!({"200": {"description": "OK"}, "302": {"description": "Redirects to the file."}});
    let archive = json!({"summary": "Download files", "responses": said("200", "The zip archive."), "requestBody": {
        "content": {"application/json": {"schema": {"properties": {"ids": {"type": "array"}}}}}}});
    vec![
        ("GET", "/a/video", get("Get a recording", &of("video/mp4", &binary)), BYTES),
        ("GET", "/a/image", get("Get an image", &of("image/*", &json!({"type": "string"}))), BYTES),
        ("GET", "/a/table", get("Get a report", &of("text/csv", &json!({"type": "string"}))), BYTES),
        ("GET", "/a/json", get("Get an invoice", &of("application/json", &binary)), BYTES),
        ("GET", "/a/any", get("Get a page", &of("*/*", &binary)), BYTES),
        ("GET", "/a/redirect", get("Get a voicemail", &said("307", "The file is elsewhere.")), BYTES),
        ("GET", "/a/both", get("Get a call", &both), BYTES),
        ("GET", "/a/default", get("Download a poster", &said("default", "The poster.")), BYTES),
        ("GET", "/a/named", get("Get a transcript file", &said("200", "OK")), BYTES),
        ("GET", "/a/stream", get("Get a board", &said("200", "Returns a file stream.")), BYTES),
        ("POST", "/a/archive", archive, &["-> Bytes;", "ids: Option<Vec<serde_json::Value>>"]),
        ("GET", "/a/nothing", get("Get a thing", &said("200", "OK")), NOTHING),
        ("GET", "/a/empty", get("Download a stored thing", &said("204", "No content.")), NOTHING),
    ]
}

pub(crate) fn document() -> Value {
    document_of(&rows())
}

#[test]
fn r178_files_are_bytes_however_they_are_described() {
    check("files", &rows());
}
