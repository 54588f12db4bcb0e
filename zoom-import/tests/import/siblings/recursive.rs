//! Schemas that contain themselves.

use serde_json::{Value, json};

use super::{check_fields, imported, object, returning};

const FIELDS: [(&str, &str); 9] = [
    ("left", "Option<Box<Tree>>"),
    ("right", "Option<Box<Tree>>"),
    ("author", "Option<Author>"),
    ("book", "Option<Box<Book>>"),
    ("parent", "Option<Box<Folder>>"),
    ("rows", "Vec<Vec<Folder>>"),
    ("next", "BTreeMap<String, Chain>"),
    ("child", "Option<Box<Node>>"),
    ("operand", "Option<Term>"),
];

pub(crate) fn document() -> Value {
    let text = json!({"type": "string"});
    let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let mut tree = object(&json!({"left": to("Tree"), "right": to("Tree"), "v": text}));
    tree["required"] = json!(["left", "right"]);
    let mut author = object(&json!({"book": to("Book"), "w": text}));
    author["required"] = json!(["book"]);
    let shared = json!({
        "Tree": tree,
        "Book": object(&json!({"author": to("Author"), "x": text})),
        "Author": author,
        "Folder": object(&json!({
            "parent": {"anyOf": [to("Folder"), {"type": "null"}]},
            "rows": {"type": "array", "items": {"type": "array", "items": to("Folder")}},
        })),
        "Chain": object(&json!({"next": {"type": "object", "additionalProperties": to("Chain")}, "y": text})),
        "Node": {"allOf": [object(&json!({"z": text})), object(&json!({"child": to("Node")}))]},
        "Term": {"oneOf": [object(&json!({"constant": text})), object(&json!({"operand": to("Term")}))]},
        "Endless": {"type": "array", "items": to("Endless")},
        "Itself": to("Itself"),
    });
    let names = ["Tree", "Book", "Folder", "Chain", "Node", "Term", "Endless", "Itself"];
    let fields: serde_json::Map<String, Value> =
        names.iter().map(|name| (format!("of_{}", name.to_lowercase()), to(name))).collect();
    returning(&object(&fields.into()), &shared)
}

#[test]
fn r176_a_schema_inside_of_itself_is_a_box_a_list_or_a_map() {
    check_fields("recursive", &document(), &FIELDS);
    let run = imported("union", &document(), &[]);
    assert!(run.out.contains("    Operand(Box<TermOperand>),\n"), "{}", run.out);
}
