//! Hosts, files, bodies and names of operations.

use serde_json::{Value, json};

use crate::folder::Folder;

/// Imports these paths, and returns the declarations with the remarks.
fn imported(name: &str, server: &str, paths: &Value) -> (String, String) {
    let document = json!({"openapi": "3.0.0", "servers": [{"url": server}], "paths": paths});
    let folder = Folder::new(name);
    let run = crate::command::import(&[&folder.file("document.json", &document.to_string())]);
    assert_eq!(run.status, 0, "{}", run.err);
    (run.out, run.err)
}

#[test]
fn hosts_are_those_of_servers_and_descriptions() {
    let file = json!({"content": {"multipart/form-data": {"schema": {"properties": {"file": {"type": "object"}}}}}});
    let upload =
        |host: &str| json!({"description": format!("Use `{host}/v2/`."), "requestBody": file, "responses": {}});
    let paths = json!({
        "/clips/files": {"post": upload("https://fileapi.zoom.us")},
        "/chat/files": {"post": upload("https://file.zoom.us")},
        "/clips": {"get": {"description": "An example is https://fileapi.zoom.us/v2/x.", "responses": {}}},
    });
    let (out, remarks) = imported("hosts", "https://api.zoom.us/v2", &paths);
    assert_eq!(out.matches("base = files").count(), 2, "{out}");
    assert_eq!(out.matches("file: Option<FilePart>").count(), 2, "{out}");
    assert!(remarks.contains("the description names the host `https://file.zoom.us`"), "{remarks}");

    let paths = json!({"/scim2/Users": {"get": {"responses": {}}}});
    let (out, remarks) = imported("scim", "https://api.zoom.us", &paths);
    assert!(out.contains("base = scim") && !remarks.contains("/servers"), "{out}{remarks}");

    let paths = json!({"/clips": {"get": {"responses": {}}}, "/clips/{id}": {"get": {"responses": {}}}});
    let (out, remarks) = imported("server", "https://api.zoom.us/", &paths);
    assert!(!out.contains("base =") && remarks.contains("/servers: no base URL is `https://api.zoom.us`"), "{remarks}");
}

#[test]
fn downloads_return_bytes_and_redirects_are_no_errors() {
    let paths = json!({
        "/recordings/{id}": {"get": {"summary": "Download a recording", "responses": {"200": {"description": "OK"}}}},
        "/transcripts/{id}": {"get": {"summary": "Get a transcript", "responses": {"302": {"description": "You will be redirected."}}}},
        "/things/{id}": {"get": {"summary": "Get a thing", "responses": {"200": {"description": "OK"}}}},
        "/invoices/{id}": {"get": {"summary": "Get an invoice", "responses": {"200": {"description": "The PDF was retrieved."}}}},
        "/prices": {"get": {"summary": "Get prices in a downloadable file", "responses": {"200": {"description": "OK"}}}},
    });
    let (out, _) = imported("downloads", "https://api.zoom.us/v2", &paths);
    assert_eq!(out.matches("-> Bytes;").count(), 4, "{out}");
    assert_eq!(out.matches("-> NoContent;").count(), 1, "{out}");
    assert!(!out.contains("errors("), "{out}");
}

#[test]
fn a_body_of_no_media_type_is_none_and_types_may_have_capitals() {
    let body = json!({"description": "Do not supply one.", "content": {"undefined": {"schema": {"type": "object", "properties": {}}}}});
    let query = json!([{"name": "text", "in": "query", "required": true, "schema": {"type": "Integer"}}]);
    let paths = json!({"/events": {"post": {"summary": "Quick add an event", "requestBody": body, "parameters": query, "responses": {}}}});
    let (out, _) = imported("no_body", "https://api.zoom.us/v2", &paths);
    assert!(out.contains("#[zoom_endpoint(POST, \"/events\")]\npub fn quick_add_event("), "{out}");
    assert!(out.contains("    #[query]\n    text: i64,\n) -> NoContent;"), "{out}");
}

#[test]
fn alternatives_are_named_by_discriminators_and_fields() {
    let method = |value: &str, more: &Value| json!({"properties": {"method": {"enum": [value]}, "params": {"properties": more}}});
    let shapes = json!([
        method("zoomroom.mute", &json!({"a": {"type": "string"}})),
        method("zoomroom.leave", &json!({"b": {"type": "string"}})),
        method("zoomroom.join", &json!({"c": {"type": "string"}})),
    ]);
    let body = json!({"content": {"application/json": {"schema": {"oneOf": shapes}}}});
    let paths =
        json!({"/rooms/{id}/events": {"patch": {"summary": "Use controls", "requestBody": body, "responses": {}}}});
    let (out, _) = imported("alternatives", "https://api.zoom.us/v2", &paths);
    for name in ["ZoomroomMute(", "ZoomroomLeave(", "ZoomroomJoin("] {
        assert!(out.contains(name), "{name}\n{out}");
    }
    let declared = out.lines().filter(|line| line.starts_with("pub struct") || line.starts_with("pub enum"));
    let numbered: Vec<_> =
        declared.filter(|line| line.trim_end_matches(" {").ends_with(|end: char| end.is_ascii_digit())).collect();
    assert!(numbered.is_empty(), "{numbered:?}");
}

#[test]
fn equal_operation_ids_are_imported_in_linear_time() {
    let path = |index: usize| {
        let schema = json!({"properties": {(format!("field{index}")): {"type": "string"}}});
        let response = json!({"200": {"content": {"application/json": {"schema": schema}}}});
        (
            format!("/x{index}"),
            json!({"get": {"operationId": "same", "summary": "Get it", "tags": ["Same"], "responses": response}}),
        )
    };
    let paths: serde_json::Map<String, Value> = (0..3000).map(path).collect();
    let (out, _) = imported("same", "https://example.com", &paths.into());
    assert_eq!(out.matches("#[zoom_endpoint(").count(), 3000);
}
