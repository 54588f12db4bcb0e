//! Values that may be `null`, in every notation.

use serde_json::{Value, json};

use super::{check_fields, object, returning};

const FIELDS: [(&str, &str); 17] = [
    ("listed", "Option<String>"),
    ("marked", "Option<String>"),
    ("first_null", "Option<FirstNull>"),
    ("list", "Vec<String>"),
    ("all_of", "Option<Person>"),
    ("part", "Option<String>"),
    ("in_enum", "Option<InEnum>"),
    ("reference", "Option<Person>"),
    ("reference_to_null", "Option<Person>"),
    ("beside_reference", "Option<Person>"),
    ("scalars", "Option<String>"),
    ("objects", "Option<Objects>"),
    ("constant", "Option<bool>"),
    ("blank", "Option<Timestamp>"),
    ("twice", "Option<i64>"),
    ("default_null", "Option<i64>"),
    ("plain", "String"),
];

pub(crate) fn document() -> Value {
    let text = json!({"type": "string"});
    let nothing = json!({"type": "null"});
    let person = json!({"$ref": "#/components/schemas/Person"});
    let fields = json!({
        "listed": {"type": ["string", "null"]},
        "marked": {"type": "string", "nullable": true},
        "first_null": {"oneOf": [nothing, object(&json!({"x": text, "y": text}))]},
        "list": {"anyOf": [{"type": "array", "items": text}, nothing]},
        "all_of": {"allOf": [person], "nullable": true},
        "part": {"allOf": [text, {"nullable": true}]},
        "in_enum": {"enum": ["x", "y", null]},
        "reference": {"oneOf": [person, nothing]},
        "reference_to_null": {"oneOf": [person, {"$ref": "#/components/schemas/Nothing"}]},
        "beside_reference": {"$ref": "#/components/schemas/Person", "nullable": true},
        "scalars": {"anyOf": [text, {"type": "integer"}, nothing]},
        "objects": {"oneOf": [object(&json!({"a": text})), object(&json!({"b": text})), nothing]},
        "constant": {"oneOf": [{"type": "boolean"}, {"const": null}]},
        "blank": {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string", "enum": [""]}]},
        "twice": {"anyOf": [{"type": ["integer", "null"]}, nothing]},
        "default_null": {"anyOf": [{"type": "integer"}, nothing], "default": null},
        "plain": text,
    });
    let required: Vec<&str> = FIELDS.iter().map(|(name, _)| *name).collect();
    let mut schema = object(&fields);
    schema["required"] = json!(required);
    returning(
        &schema,
        &json!({"Person": object(&json!({"name": text, "age": {"type": "integer"}})), "Nothing": nothing}),
    )
}

#[test]
fn r177_a_value_that_may_be_null_is_optional_although_it_is_required() {
    check_fields("nulls", &document(), &FIELDS);
}
