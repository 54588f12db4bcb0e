//! A document of another API.

use crate::command::{fixture, import};
use crate::folder::Folder;

#[test]
fn a_whole_document_becomes_declarations() {
    let run = import(&[&fixture("cinema.openapi.json")]);
    assert_eq!(run.out, include_str!("fixtures/cinema.rs.txt"), "{}", run.err);
    assert_eq!(run.status, 0);
}

#[test]
fn unreadable_parts_are_reported_with_their_position() {
    let run = import(&[&fixture("cinema.openapi.json")]);
    for place in [
        "/paths/~1films/get/parameters/4: `session` is in the cookie",
        "/paths/~1films~1{filmId}~1poster/trace: unsupported method",
        "/paths/~1films~1{filmId}.json/get: the segment `{filmId}.json` is neither text nor one parameter",
        "the reference `#/components/schemas/Nowhere` has no target",
    ] {
        assert!(run.err.contains(place), "{place}\n{}", run.err);
    }
}

#[test]
fn descriptions_are_copied_on_request() {
    let cinema = fixture("cinema.openapi.json");
    let run = import(&[&cinema, "--operation", "films", "--descriptions", "--crate", "crate"]);
    assert!(run.out.contains("/// Invalid page token.") && run.out.contains("use crate::{zoom_endpoint, zoom_model};"));
}

#[test]
fn a_similar_name_is_proposed() {
    let run = import(&[&fixture("cinema.openapi.json"), "--operation", "filmcreate"]);
    assert!(run.err.contains("did you mean `filmCreate`?"), "{}", run.err);
}

/// A document that gets, creates and updates a film with a default value.
fn film_with_a_default() -> String {
    let film =
        serde_json::json!({"properties": {"title": {"type": "string"}, "length": {"type": "integer", "default": 90}}});
    let place = serde_json::json!([{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}]);
    let holds = serde_json::json!({"content": {"application/json": {"schema": film}}});
    let document = serde_json::json!({"openapi": "3.0.0", "paths": {
        "/films/{id}": {
            "get": {"parameters": place, "responses": {"200": holds}},
            "patch": {"parameters": place, "requestBody": holds, "responses": {"204": {}}},
        },
        "/films": {"post": {"requestBody": holds, "responses": {"204": {}}}},
    }});
    document.to_string()
}

#[test]
fn a_default_is_declared_for_new_objects() {
    let folder = Folder::new("defaults");
    let run = import(&[&folder.file("films.json", &film_with_a_default())]);
    let (create, rest) = run.out.split_once("pub fn get_film(").unwrap();
    let (update, film) = rest.split_once("pub struct Film {").unwrap();
    assert!(update.contains("/// The length.\n    length: Option<i64>"), "{}", run.out);
    assert!(create.contains("/// The length.\n    #[zoom(default = 90)]\n    length: Option<i64>"), "{}", run.out);
    assert!(film.contains("/// The length.\n    pub length: Option<i64>"), "{}", run.out);
}
