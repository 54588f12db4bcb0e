//! Numbers that may be negative, wherever a document shows it.

use serde_json::{Value, json};

use super::{check_fields, object};

const FIELDS: [(&str, &str); 14] = [
    ("duration", "Option<i64>"),
    ("total_size", "Option<i64>"),
    ("file_size", "Option<i64>"),
    ("total_records", "Option<i64>"),
    ("width", "Option<i64>"),
    ("height", "Option<i64>"),
    ("page_count", "Option<i64>"),
    ("call_count", "Option<i64>"),
    ("member_count", "Option<i64>"),
    ("retry_count", "Option<i64>"),
    ("team_count", "Option<i64>"),
    ("delay_size", "Option<u64>"),
    ("room_count", "Option<u32>"),
    ("hall_count", "Option<u32>"),
];

pub(crate) fn document() -> Value {
    let number = |more: Value| {
        let mut number = json!({"type": "integer"});
        number.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        number
    };
    let schema = object(&json!({
        "duration": number(json!({"description": "Duration in seconds; `-1` if it is not known."})),
        "total_size": number(json!({"exclusiveMinimum": -2})),
        "file_size": {"type": "number", "example": "-1"},
        "total_records": number(json!({"examples": [-1, 4]})),
        "width": number(json!({"default": -1})),
        "height": number(json!({"maximum": -1})),
        "page_count": {"anyOf": [number(json!({"minimum": 0})), {"type": "integer", "enum": [-1]}]},
        "call_count": number(json!({"enum": [-1, 0, 1]})),
        "member_count": number(json!({"description": "All members (-1), or a number."})),
        "retry_count": number(json!({})),
        "team_count": number(json!({})),
        // Neither a range nor a date has a sign.
        "delay_size": number(json!({"description": "A size, such as 1-5 or 10 - 20."})),
        "room_count": number(json!({"description": "Since 2026-01-01, or UTC-8."})),
        "hall_count": number(json!({"example": 1})),
    }));
    let content = json!({"schema": schema, "example": {"retry_count": -1, "hall_count": 3}, "examples": {
        "own": {"value": {"list": [{"team_count": -4}]}},
    }});
    let operation = json!({"summary": "Get a thing", "responses": {"200": {"content": {"application/json": content}}}});
    json!({"openapi": "3.1.0", "paths": {"/things/one": {"get": operation}}})
}

#[test]
fn r177_numbers_have_the_sign_that_the_document_shows() {
    check_fields("signs", &document(), &FIELDS);
}
