//! Required lists and free objects, in queries, headers, bodies and forms.

use serde_json::{Value, json};

use super::{Row, check, document_of, holds, imported, object};

fn texts() -> Value {
    json!({"type": "array", "items": {"type": "string"}})
}

fn query(parameter: &Value) -> Value {
    let mut own = json!({"name": "ids", "in": "query", "required": true, "schema": texts()});
    own.as_object_mut().unwrap().extend(parameter.as_object().unwrap().clone());
    json!({"summary": "Delete things", "parameters": [own], "responses": {"204": {}}})
}

fn body(content: &Value) -> Value {
    json!({"summary": "Create a thing", "requestBody": content, "responses": {"204": {}}})
}

fn requiring(fields: &Value, required: &[&str]) -> Value {
    let mut schema = object(fields);
    schema["required"] = json!(required);
    schema
}

fn rows() -> Vec<Row> {
    let form = json!({"content": {"multipart/form-data": {"schema": requiring(
        &json!({"files": {"type": "array", "items": {"format": "binary", "type": "string"}}, "ids": texts()}),
        &["files", "ids"],
    )}}});
    let all_of = json!({"allOf": [object(&json!({"ids": texts(), "tags": texts()})), {"required": ["ids"]}]});
    let outside = json!({"allOf": [object(&json!({"ids": texts(), "tags": texts()}))], "required": ["ids"]});
    let free = requiring(&json!({"values": {"type": "object"}}), &["values"]);
    let mapped =
        requiring(&json!({"values": {"additionalProperties": {"type": "string"}, "type": "object"}}), &["values"]);
    let nullable = requiring(&json!({"ids": {"anyOf": [texts(), {"type": "null"}]}}), &["ids"]);
    let kinds = json!({"type": "array", "items": {"type": "string", "enum": ["a", "b"]}});
    vec![
        ("DELETE", "/plain/things", query(&json!({})), &["#[query(required)]\n    ids: Vec<String>"]),
        (
            "DELETE",
            "/joined/things",
            query(&json!({"explode": false})),
            &["#[query(csv, required)]\n    ids: Vec<String>"],
        ),
        ("DELETE", "/enum/things", query(&json!({"schema": kinds})), &["#[query(required)]\n    ids: Vec<"]),
        ("DELETE", "/optional/things", query(&json!({"required": false})), &["!required"]),
        ("DELETE", "/object/things", query(&json!({"schema": {"type": "object"}})), &["    ids: String,"]),
        ("POST", "/all_of/things", body(&holds(&all_of)), &["    ids: Vec<String>,", "    tags: Option<Vec<String>>,"]),
        (
            "POST",
            "/outside/things",
            body(&holds(&outside)),
            &["    ids: Vec<String>,", "    tags: Option<Vec<String>>,"],
        ),
        ("POST", "/free/things", body(&holds(&free)), &["    values: BTreeMap<String, serde_json::Value>,"]),
        ("POST", "/mapped/things", body(&holds(&mapped)), &["    values: BTreeMap<String, String>,"]),
        ("POST", "/form/things", body(&form), &["    files: Vec<FilePart>,", "    ids: Vec<String>,"]),
        ("POST", "/nullable/things", body(&holds(&nullable)), &["    ids: Option<Vec<String>>,"]),
        ("PUT", "/whole/things", body(&holds(&texts())), &["#[body]", ": Vec<String>,"]),
    ]
}

pub(crate) fn document() -> Value {
    document_of(&rows())
}

#[test]
fn r179_required_lists_are_required_wherever_they_are_sent() {
    let remarks = check("lists", &rows());
    assert!(remarks.contains("`ids` is an object, which cannot be written as text"), "{remarks}");
}

#[test]
fn r179_required_lists_of_nested_objects_are_marked() {
    let inner = requiring(&json!({"ids": texts(), "options": {"type": "object"}}), &["ids", "options"]);
    let outer = requiring(
        &json!({"a": inner, "b": texts(), "c": texts(), "d": {"type": "string"}, "e": {"type": "string"}}),
        &["a", "b"],
    );
    let run = imported("nested_lists", &document_of(&[("POST", "/things", body(&holds(&outer)), &[])]), &[]);
    for line in ["#[zoom(required)]\n    pub ids: Vec<String>", "#[zoom(required)]\n    pub b: Vec<String>"] {
        assert!(run.out.contains(line), "{line}\n{}", run.out);
    }
    assert!(run.out.contains("#[zoom(required)]\n    pub options: BTreeMap<String, serde_json::Value>"), "{}", run.out);
    assert!(
        run.out.contains("    pub c: Vec<String>,") && run.out.matches("#[zoom(required)]").count() == 3,
        "{}",
        run.out
    );
}
