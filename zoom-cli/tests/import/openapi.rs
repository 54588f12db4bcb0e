//! A document that is not Zoom's.

use crate::command::{fixture, import};

#[test]
fn a_whole_document_becomes_declarations() {
    let run = import(&[&fixture("cinema.openapi.json")]);
    assert_eq!(run.out, include_str!("fixtures/cinema.rs.txt"), "{}", run.err);
    assert_eq!(run.status, 0);
}

#[test]
fn what_cannot_be_read_is_said_with_its_place() {
    let run = import(&[&fixture("cinema.openapi.json")]);
    for place in [
        "/paths/~1films/get/parameters/4: `session` goes into the cookie",
        "/paths/~1films~1{filmId}~1poster/trace: declarations have no such method",
        "/paths/~1films~1{filmId}.json/get: the segment `{filmId}.json` is neither text nor one parameter",
        "`#/components/schemas/Film` holds itself",
        "the reference `#/components/schemas/Nowhere` leads nowhere",
    ] {
        assert!(run.err.contains(place), "{place}\n{}", run.err);
    }
}

#[test]
fn the_documents_words_come_when_asked_for() {
    let cinema = fixture("cinema.openapi.json");
    let run = import(&[&cinema, "--operation", "films", "--descriptions", "--crate", "crate"]);
    assert!(run.out.contains("/// Invalid page token.") && run.out.contains("use crate::{zoom_endpoint, zoom_model};"));
}

#[test]
fn a_near_name_is_proposed() {
    let run = import(&[&fixture("cinema.openapi.json"), "--operation", "filmcreate"]);
    assert!(run.err.contains("did you mean `filmCreate`?"), "{}", run.err);
}
