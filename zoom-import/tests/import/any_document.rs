//! Any JSON is read or rejected without a panic.

use std::path::PathBuf;

use crate::command::{fixture, import};

/// Returns copies of a document, each with one value replaced.
fn broken(document: &serde_json::Value, wrong: &serde_json::Value) -> Vec<serde_json::Value> {
    let mut pointers = Vec::new();
    collect(document, String::new(), &mut pointers);
    let replace = |pointer: &String| {
        let mut whole = document.clone();
        *whole.pointer_mut(pointer).unwrap() = wrong.clone();
        whole
    };
    pointers.iter().map(replace).collect()
}

fn collect(value: &serde_json::Value, pointer: String, pointers: &mut Vec<String>) {
    let escape = |key: &str| key.replace('~', "~0").replace('/', "~1");
    pointers.push(pointer.clone());
    match value {
        serde_json::Value::Object(map) => {
            map.iter().for_each(|(key, value)| collect(value, format!("{pointer}/{}", escape(key)), pointers));
        }
        serde_json::Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| collect(value, format!("{pointer}/{index}"), pointers));
        }
        _ => {}
    }
}

fn try_all(name: &str, step: usize) {
    let text = std::fs::read_to_string(fixture(name)).unwrap();
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let wrongs = [
        serde_json::json!(null),
        serde_json::json!("ä {x} \u{0} `"),
        serde_json::json!([{"$ref": "#"}]),
        serde_json::json!({"$ref": "#/paths"}),
        serde_json::json!({"allOf": [{"oneOf": [{"type": ["null", "array"]}, {"properties": {"": {"enum": [[], 1e300, "a\nb"]}}}]}]}),
        serde_json::json!(-1.5e300),
    ];
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    for (index, wrong) in wrongs.iter().enumerate() {
        for broken in broken(&document, wrong).into_iter().skip(index).step_by(step) {
            std::fs::write(&path, broken.to_string()).unwrap();
            // An impossible folder: formatting would take longest.
            let run = import(&[&path.display().to_string(), "--out", "/dev/null/nowhere"]);
            assert!(run.status == 1 && !run.err.contains("panicked"), "{}\n{broken}", run.err);
        }
    }
}

#[test]
fn broken_openapi_does_not_panic() {
    try_all("cinema.openapi.json", 5);
}

#[test]
fn broken_documents_of_other_styles_do_not_panic() {
    try_all("observatory.openapi.json", 17);
    try_all("workshop.openapi.json", 19);
}

#[test]
fn broken_postman_does_not_panic() {
    try_all("registrant_status.postman_item.json", 3);
}

#[test]
fn other_files_are_errors() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    for (name, text) in [
        ("empty.json", ""),
        ("list.json", "[]"),
        ("swagger.json", r#"{"swagger": "2.0"}"#),
        ("x.yaml", "openapi: 3.0.0"),
    ] {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        let run = import(&[&path.display().to_string()]);
        assert!(run.status == 1 && run.err.starts_with("error: "), "{}", run.err);
    }
}

#[test]
fn deeply_nested_references_end() {
    let mut schemas = serde_json::Map::new();
    for level in 0..400 {
        let next = format!("#/components/schemas/S{}", level + 1);
        let both = serde_json::json!({"properties": {"a": {"$ref": next}, "b": {"$ref": next}, "c": {"oneOf": [{"$ref": next}, {"properties": {"d": {"type": "string"}}}]}}});
        schemas.insert(format!("S{level}"), both);
    }
    let first =
        serde_json::json!({"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}}}});
    let document = serde_json::json!({
        "openapi": "3.0.0",
        "paths": {"/a": {"get": {"responses": first}}},
        "components": {"schemas": schemas},
    });
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("tower.json");
    std::fs::write(&path, document.to_string()).unwrap();
    let run = import(&[&path.display().to_string()]);
    assert_eq!(run.status, 0, "{}", run.err);
}

#[test]
fn names_without_ascii_letters_end() {
    let schema = serde_json::json!({"properties": {"日本": {"properties": {"3d": {"enum": ["", "*"]}}}}});
    let response = serde_json::json!({"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/3 日本"}}}}});
    let document = serde_json::json!({
        "openapi": "3.0.0",
        "paths": {"/日": {"get": {"responses": response}}, "/a": {"get": {"summary": "日", "operationId": "本", "responses": response}}},
        "components": {"schemas": {"3 日本": schema}},
    });
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("letters.json");
    std::fs::write(&path, document.to_string()).unwrap();
    let run = import(&[&path.display().to_string()]);
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(run.out.contains("pub struct N3"), "{}", run.out);
}
