//! The types of fields and parameters, from formats, examples and descriptions.

use serde_json::{Value, json};

use crate::folder::Folder;

/// Imports an operation that returns an object of these fields, and creates one with them.
fn imported(name: &str, fields: &Value, parameters: &Value) -> String {
    let object = json!({"type": "object", "properties": fields, "required": ["numbers"]});
    let content = json!({"content": {"application/json": {"schema": object}}});
    let document = json!({"openapi": "3.0.0", "paths": {
        "/things/{id}": {"get": {"parameters": parameters, "responses": {"200": content}}},
        "/things": {"post": {"requestBody": content, "responses": {"204": {}}}},
    }});
    let folder = Folder::new(name);
    let run = crate::command::import(&[&folder.file("document.json", &document.to_string())]);
    assert_eq!(run.status, 0, "{}", run.err);
    run.out
}

#[test]
fn types_are_those_of_the_values() {
    let fields = json!({
        "file_size": {"type": "number", "example": 1024},
        "price": {"type": "number", "example": 10},
        "duration": {"type": "integer", "example": -1},
        "big": {"type": "integer", "format": "uint64"},
        "recording_start": {"type": "string", "example": "2026-03-23T22:14:57Z"},
        "auto_delete_date": {"type": "string", "example": "2028-07-12"},
        "days": {"type": "string", "enum": ["1", "2"], "description": "Provide comma separated values."},
        "poll_type": {"type": "integer", "enum": [1, 2]},
        "nested": {"properties": {"poll_type": {"type": "integer", "enum": [1, 2], "description": "`1` - Poll. \n`2` - Quiz."}}},
        "color": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "shade": {"oneOf": [{"type": "integer"}, {"enum": [null]}]},
        "numbers": {"type": "array", "items": {"type": "string"}},
        "leader_pin": {"type": "string"},
        "minimum_password_length": {"type": "integer"},
        "meeting_password": {"type": "boolean"},
        "command": {"type": "string", "description": "A command."},
        "po_numbers": {"type": "string", "example": "PO-1, PO-2"},
        "member_ids": {"type": "string", "example": "a,b"},
        "address": {"type": "string", "example": "California, USA"},
        "page_size": {"type": "string", "example": "30"},
        "account_numbers": {"type": "array", "items": {"type": "number"}},
        "booking_limit": {"type": "number"},
        "number_of_tickets": {"type": "number"},
    });
    let out = imported("types", &fields, &json!([]));
    let (_, got) = out.split_once("pub struct Thing {").unwrap();
    for line in [
        "pub file_size: Option<u64>,",
        "pub price: Option<f64>,",
        "pub duration: Option<i64>,",
        "pub big: Option<u64>,",
        "pub recording_start: Option<Timestamp>,",
        "pub auto_delete_date: Option<Date>,",
        "pub days: Option<CommaSeparated<Day>>,",
        "pub poll_type: Option<PollType>,",
        "pub color: Option<String>,",
        "pub shade: Option<i64>,",
        "#[zoom(secret)]\n    pub leader_pin: Option<String>,",
        "pub command: Option<String>,",
        "pub po_numbers: Option<CommaSeparated<String>>,",
        "pub member_ids: Option<CommaSeparated<String>>,",
        "pub address: Option<String>,",
        "pub page_size: Option<u32>,",
        "pub account_numbers: Vec<i64>,",
        "pub booking_limit: Option<i64>,",
        "pub number_of_tickets: Option<i64>,",
    ] {
        assert!(got.contains(line), "{line}\n{out}");
    }
    assert_eq!(out.matches("enum PollType").count(), 1, "{out}");
    assert_eq!(out.matches("secret").count(), 2, "{out}");
    assert!(out.contains("#[zoom(required)]\n    pub numbers: Vec<String>,"), "{out}");
}

#[test]
fn parameters_are_lists_switches_and_times() {
    let parameters = json!([
        {"name": "mc", "in": "query", "schema": {"type": "string", "example": "false"}},
        {"name": "numbers", "in": "query", "required": true, "schema": {"type": "array", "items": {"type": "string"}}},
        {"name": "ids", "in": "query", "required": true, "description": "A comma-separated list.", "schema": {"type": "string"}},
        {"name": "agent_ids", "in": "query", "schema": {"type": "string", "example": "a,b"}},
        {"name": "survey_ids", "in": "query", "description": "IDs separated by \",\".", "schema": {"type": "string"}},
        {"name": "tag_ids", "in": "query", "description": "Only one ID per request.", "schema": {"type": "string", "example": "a,b"}},
        {"name": "user_ids", "in": "query", "description": "A comma-separated list of IDs.",
         "schema": {"type": "array", "items": {"type": "string"}}},
        {"name": "page_size", "in": "query", "schema": {"type": "string"}},
        {"name": "since", "in": "query", "schema": {"type": "string", "example": "2026-03-23T22:14:57Z"}},
        {"name": "until", "in": "query", "description": "`yyyy-MM-dd` or `yyyy-MM-ddTHH:mm:ssZ`.",
         "schema": {"type": "string", "example": "2026-03-23T22:14:57Z"}},
    ]);
    let out = imported("parameters", &json!({"id": {"type": "string"}}), &parameters);
    for line in [
        "    mc: Option<bool>,",
        "    #[query(required)]\n    numbers: Vec<String>,",
        "    #[query(csv, required)]\n    ids: Vec<String>,",
        "    #[query(csv)]\n    agent_ids: Vec<String>,",
        "    #[query(csv)]\n    survey_ids: Vec<String>,",
        "    tag_ids: Option<String>,",
        "    #[query(csv)]\n    user_ids: Vec<String>,",
        "    page_size: Option<u32>,",
        "    since: Option<Timestamp>,",
        "    until: Option<String>,",
    ] {
        assert!(out.contains(line), "{line}\n{out}");
    }
}

#[test]
fn a_schema_that_contains_itself_is_a_box_or_a_list() {
    let document = json!({
        "openapi": "3.0.0",
        "paths": {"/tree": {"get": {"responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}}}}}},
        "components": {"schemas": {
            "Node": {"type": "object", "required": ["parent"], "properties": {
                "parent": {"$ref": "#/components/schemas/Node"},
                "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
                "leaf": {"$ref": "#/components/schemas/Leaf"},
            }},
            "Leaf": {"type": "object", "properties": {"node": {"$ref": "#/components/schemas/Node"}}},
        }},
    });
    let folder = Folder::new("recursive");
    let run = crate::command::import(&[&folder.file("document.json", &document.to_string())]);
    for line in [
        "pub parent: Option<Box<Node>>,",
        "pub children: Vec<Node>,",
        "pub leaf: Option<Leaf>,",
        "pub node: Option<Box<Node>>,",
    ] {
        assert!(run.out.contains(line), "{line}\n{}", run.out);
    }
}
