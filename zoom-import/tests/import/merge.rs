//! Types of one shape are declared once.

use serde_json::{Value, json};

use crate::command::import;
use crate::folder::Folder;

/// A document of operations that return objects, by path and tag.
fn document(operations: &[(&str, &str, Value)]) -> String {
    let mut paths = serde_json::Map::new();
    for (path, tag, schema) in operations {
        let response = json!({"200": {"content": {"application/json": {"schema": schema}}}});
        paths.insert((*path).to_owned(), json!({"get": {"tags": [tag], "responses": response}}));
    }
    json!({"openapi": "3.0.0", "info": {"title": "Cinema"}, "paths": paths}).to_string()
}

fn object(fields: &Value) -> Value {
    json!({"type": "object", "properties": fields})
}

/// Imports a document into a folder; returns the remarks.
fn run(folder: &Folder, document: &str, arguments: &[&str]) -> String {
    let out = folder.path("").display().to_string();
    let run = import(&[[document, "--product", "cinema", "--out", &out].as_slice(), arguments].concat());
    assert_eq!(run.status, 0, "{}", run.err);
    run.err
}

#[test]
fn types_of_one_shape_become_one_whatever_their_names() {
    let folder = Folder::new("merged");
    let size = object(&json!({"width": {"type": "integer"}, "height": {"type": "integer"}}));
    let turned = object(&json!({"height": {"type": "integer"}, "width": {"type": "integer"}}));
    let document = document(&[
        ("/films", "films", object(&json!({"poster": object(&json!({"size": size})), "title": {"type": "string"}}))),
        ("/halls", "halls", object(&json!({"screen": turned, "frame": object(&json!({"size": size}))}))),
    ]);
    let document = folder.file("cinema.json", &document);
    run(&folder, &document, &[]);
    let all: String = folder.all().into_iter().map(|(_, text)| text).collect();
    assert_eq!(all.matches("pub width:").count(), 1, "{all}");
    assert_eq!(all.matches("pub size:").count(), 1, "{all}");
    let root = folder.read("cinema.rs");
    assert!(root.contains("pub width:") && root.contains("pub size:"), "{root}");
    let before = folder.all();
    run(&folder, &document, &[]);
    assert_eq!(folder.all(), before);
}

#[test]
fn numbers_that_mean_different_things_stay_apart() {
    let folder = Folder::new("numbers");
    let choice = |words: [&str; 2]| json!({"type": "integer", "enum": [1, 2], "x-enum-descriptions": words});
    let film = object(&json!({"age": choice(["Children", "Adults"]), "stars": choice(["Good", "Bad"])}));
    run(&folder, &folder.file("cinema.json", &document(&[("/film", "films", film)])), &[]);
    let films = folder.read("cinema/films.rs");
    assert!(films.contains("    Children = 1,") && films.contains("    Good = 1,"), "{films}");
}

#[test]
fn types_with_different_wire_forms_stay_apart() {
    let folder = Folder::new("wire");
    let id =
        |required: Value| json!({"type": "object", "properties": {"id": {"type": "string"}}, "required": required});
    let old = object(&json!({"id": {"type": "string", "deprecated": true}}));
    let film = object(&json!({"director": id(json!([])), "writer": id(json!(["id"])), "cutter": old}));
    run(&folder, &folder.file("cinema.json", &document(&[("/film", "films", film)])), &[]);
    let films = folder.read("cinema/films.rs");
    assert_eq!(films.matches("    pub id: ").count(), 3, "{films}");
}

#[test]
fn types_are_kept_apart_on_request() {
    let folder = Folder::new("separate");
    let id = object(&json!({"id": {"type": "string"}}));
    let film = object(&json!({"director": id, "hall": id}));
    let document = folder.file("cinema.json", &document(&[("/film", "films", film)]));
    run(&folder, &document, &[]);
    let films = folder.read("cinema/films.rs");
    let one = if films.contains("pub struct Director") { "Director" } else { "Hall" };
    // A person declares the hall by itself, and says why.
    let other = if one == "Hall" { "Director" } else { "Hall" };
    let field = other.to_lowercase();
    let text = films.replace(&format!("pub {field}: Option<{one}>"), &format!("pub {field}: Option<{other}>"));
    let text = format!(
        "{text}\n/// Another.\n#[zoom_model]\npub struct {other} {{\n    /// The ID.\n    pub id: Option<String>,\n}}\n"
    );
    std::fs::write(folder.path("cinema/films.rs"), text).unwrap();
    let reason = "[[separate]]\ntypes = [\"films::Director\", \"films::Hall\"]\nreason = \"People are no rooms.\"";
    let hints = folder.file("separate.toml", reason);
    run(&folder, &document, &["--hints", &hints]);
    let films = folder.read("cinema/films.rs");
    assert!(films.contains("pub struct Director {") && films.contains("pub struct Hall {"), "{films}");
    run(&folder, &document, &[]);
    let films = folder.read("cinema/films.rs");
    assert_ne!(films.contains("pub struct Director {"), films.contains("pub struct Hall {"), "{films}");
}
