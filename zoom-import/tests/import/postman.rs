//! One item of a Postman collection.

use crate::command::{fixture, import};

#[test]
fn the_item_of_the_registrants_status_becomes_its_declaration() {
    let item = fixture("registrant_status.postman_item.json");
    let run = import(&[&item, "--item", "Update registrant's status"]);
    assert_eq!(run.out, include_str!("fixtures/registrant_status.rs.txt"), "{}", run.err);
    assert_eq!(run.status, 0);
}

#[test]
fn an_unknown_item_is_an_error() {
    let item = fixture("registrant_status.postman_item.json");
    let run = import(&[&item, "--item", "registrants status"]);
    assert_eq!(run.status, 1);
    assert!(run.err.contains("the document has no item `registrants status`"), "{}", run.err);
}
