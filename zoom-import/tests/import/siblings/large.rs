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
fn r175_many_parts_of_one_name_are_imported() {
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

/// Modules that each refer to a type of the next one, so that all types are shared.
fn modules(count: usize, path: impl Fn(usize) -> String) -> Value {
    let to = |index: usize| json!({"$ref": format!("#/components/schemas/Thing{index}x")});
    let thing = |index: usize| {
        let mut fields = json!({format!("part_{index}x"): text()});
        if index % 4 != 3 && index + 1 < count {
            fields["next"] = to(index + 1);
        }
        (format!("Thing{index}x"), object(&fields))
    };
    let operation = |index: usize| {
        let tag = format!("Topic {index}x");
        let responses = json!({"200": holds(&to(index))});
        (path(index), json!({"get": {"summary": "Get it", "tags": [tag], "responses": responses}}))
    };
    let schemas: Map<String, Value> = (0..count).map(thing).collect();
    let paths: Map<String, Value> = (0..count).map(operation).collect();
    json!({"openapi": "3.0.0", "paths": paths, "components": {"schemas": schemas}})
}

#[test]
fn r175_many_modules_that_share_types_are_imported() {
    let document = modules(3 * MANY, |index| format!("/topic{index}x/one"));
    let run = imported("large_modules", &document, &[]);
    assert_eq!(run.out.matches("pub struct ").count(), 3 * MANY);
    assert_eq!(run.out.matches("#[zoom_endpoint(").count(), 3 * MANY);
    assert_eq!(run.out.matches("pub next: Option<").count(), 3 * MANY * 3 / 4);
}

#[test]
fn r175_a_chain_of_references_is_imported_to_its_end() {
    // Ninety references deep: deeper schemas are any JSON, and are reported.
    let mut document = modules(90, |index| format!("/topic{index}x/one"));
    for index in 0..89 {
        document["components"]["schemas"][format!("Thing{index}x")]["properties"]["next"] =
            json!({"$ref": format!("#/components/schemas/Thing{}x", index + 1)});
    }
    let run = imported("large_chain", &document, &[]);
    assert!(run.out.matches("pub struct ").count() >= 88, "{}", run.out);
    assert!(run.err.contains("too deeply nested; using any JSON"), "{}", run.err);
}
