//! Hosts that the servers of a document, a path or an operation name, or any text of an upload.

use serde_json::{Value, json};

use super::{Row, check, document_of, imported};

fn form() -> Value {
    json!({"content": {"multipart/form-data": {"schema": {"properties": {"file": {"format": "binary"}}}}}})
}

fn upload(more: &Value) -> Value {
    let mut operation = json!({"summary": "Upload a thing", "requestBody": form(), "responses": {"204": {}}});
    operation.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    operation
}

fn at(url: &str) -> Value {
    upload(&json!({"servers": [{"url": url}]}))
}

fn described(text: &str) -> Value {
    upload(&json!({"description": text}))
}

const FILES: &[&str] = &["base = files"];
const REST: &[&str] = &["!base ="];

fn rows() -> Vec<Row> {
    let mut body = form();
    body["description"] = "Send it to `https://fileapi.zoom.us`.".into();
    let two = json!({"servers": [{"url": "/"}, {"url": "https://fileapi.zoom.us/v2"}]});
    let variable = |default: &str| {
        let variables = json!({"region": {"default": default}});
        upload(&json!({"servers": [{"url": "https://{region}.zoom.us/v2", "variables": variables}]}))
    };
    let list = json!({"summary": "List groups", "responses": {"204": {}}});
    vec![
        ("POST", "/own/a", at("https://fileapi.zoom.us/v2/"), FILES),
        ("POST", "/second/a", upload(&two), FILES),
        ("POST", "/variable/a", variable("fileapi"), FILES),
        ("POST", "/bare/a", described("The base URL is <b>fileapi.zoom.us</b>, not api.zoom.us."), FILES),
        ("POST", "/link/a", described("Use [this host](https://fileapi.zoom.us/v2/a) and follow redirects."), FILES),
        ("POST", "/body/a", upload(&json!({"requestBody": body})), FILES),
        ("POST", "/summary/a", upload(&json!({"summary": "Upload to https://fileapi.zoom.us/v2"})), FILES),
        ("POST", "/other/a", described("Not at myfileapi.zoom.us or fileapi.zoom.us.example.com."), REST),
        ("POST", "/region/a", at("https://api-eu.zoom.us/v2"), REST),
        ("POST", "/government/a", at("https://api.zoomgov.com/v2"), REST),
        ("POST", "/capitals/a", at("HTTPS://API.Zoom.US/v2"), REST),
        ("POST", "/default/a", variable("api"), REST),
        ("GET", "/scim2/Groups", list, &["base = scim"]),
    ]
}

pub(crate) fn document() -> Value {
    document_of(&rows())
}

#[test]
fn r178_hosts_are_found_wherever_a_document_names_them() {
    let remarks = check("hosts", &rows());
    assert!(!remarks.contains("no base URL"), "{remarks}");
}

#[test]
fn r178_paths_are_those_below_the_base() {
    for (server, path, declared) in [
        ("https://api.zoom.us/scim2", "/Users", "\"/scim2/Users\""),
        ("https://api.zoom.us/v2", "/scim2/Users", "\"/scim2/Users\""),
        ("https://api.zoom.us", "/v2/users", "\"/users\""),
        ("https://api.zoom.us/v2", "/v2/users", "\"/users\""),
        ("https://api-in.zoom.us/v2/", "/users", "\"/users\""),
        ("https://fileapi.zoom.us", "/v2/users", "\"/users\""),
    ] {
        let paths = json!({path: {"get": {"summary": "List users", "responses": {}}}});
        let document = json!({"openapi": "3.0.0", "servers": [{"url": server}], "paths": paths});
        let run = imported("below", &document, &[]);
        assert!(run.out.contains(&format!("GET, {declared}")), "{server} {path}: {}", run.out);
        assert_eq!(run.out.contains("base = scim"), declared.contains("scim2"), "{}", run.out);
    }
}
