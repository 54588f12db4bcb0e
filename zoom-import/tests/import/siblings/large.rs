//! Large documents of parts that are alike: the time of an import is linear in their number. A quadratic step would take minutes.

use serde_json::{Map, Value, json};

use super::{holds, imported, object};

const MANY: usize = 2_000;

fn many(part: impl Fn(usize) -> (String, Value)) -> Value {
    (0..MANY).map(part).collect::<Map<String, Value>>().into()
}

fn text() -> Value {
    json!({"type": "string"})
}

/// A document of one operation.
fn one(operation: &Value) -> Value {
    json!({"openapi": "3.0.0", "paths": {"/things/one": {"get": operation}}})
}

fn returning(schema: &Value) -> Value {
    one(&json!({"summary": "Get a thing", "responses": {"200": holds(schema)}}))
}

#[test]
fn many_parts_of_one_name_are_imported() {
    let nested = |index: usize| {
        let status = object(&json!({format!("part_{index}x"): text()}));
        (format!("field_{index}x"), object(&json!({"status": status})))
    };
    let parameters: Vec<Value> = (0..MANY)
        .map(|index| json!({"name": format!("a{}", "-".repeat(index)), "in": "query", "schema": text()}))
        .collect();
    let alike = |index: usize| (format!("a{}", "-".repeat(index)), text());
    let values: Vec<String> = (0..MANY).map(|index| format!("a{}", "-".repeat(index))).collect();
    let errors: String = (0..MANY).map(|index| format!("**Error Code:** `{index}` <br> Not found. <br>")).collect();
    let refused = json!({"summary": "Get a thing", "responses": {"400": {"description": errors}}});
    let operations = many(|index| {
        let operation = json!({"summary": "Get it", "tags": ["Same"], "responses": {"204": {}}});
        (format!("/same/x{index}"), json!({"get": operation}))
    });
    for (name, document, part, count) in [
        ("types", returning(&object(&many(nested))), "pub struct ", 2 * MANY + 1),
        ("fields", returning(&object(&many(alike))), "    pub a", MANY),
        ("variants", returning(&object(&json!({"e": {"type": "string", "enum": values}}))), "\n    A", MANY),
        (
            "parameters",
            one(&json!({"summary": "Get a thing", "parameters": parameters, "responses": {}})),
            ": Option<String>,\n",
            MANY,
        ),
        ("errors", one(&refused), " => NotFound", MANY),
        ("operations", json!({"openapi": "3.0.0", "paths": operations}), "#[zoom_endpoint(", MANY),
    ] {
        let run = imported(&format!("large_{name}"), &document, &[]);
        assert_eq!(run.out.matches(part).count(), count, "{name}");
    }
}
