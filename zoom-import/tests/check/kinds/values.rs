//! Defaults, limits, permitted values and formats.

use serde_json::{Value as Json, json};

use super::{ALL, ALL_AT, ONE, PAGE, all, response};
use crate::command::{check, fixture, written};

/// The position in the document of the first query parameter named `name`, counted from 0.
fn parameter(document: &mut Json, index: usize) -> &mut Json {
    &mut document["paths"][ALL]["get"]["parameters"][index]["schema"]
}

/// A fact of the argument `page_size`, which is declared with `default = 30, max = 300`.
#[track_caller]
fn page_size(document: &str, declaration: &str, edit: fn(&mut Json)) {
    all(edit).found(
        &format!(
            "fact query.page_size: document: {document} (parameters/3/schema); declaration: {declaration} (page_size)"
        ),
        &json!({
            "kind": "fact", "position": "query.page_size",
            "document": {"at": format!("{ALL_AT}/parameters/3/schema"), "value": document},
            "declaration": {"at": "page_size", "value": declaration},
        }),
    );
}

#[test]
fn limit_of_an_argument() {
    page_size("max = 100", "max = 300", |document| parameter(document, 3)["maximum"] = 100.into());
    page_size("min = 10", "no `min`", |document| parameter(document, 3)["minimum"] = 10.into());
}

#[test]
fn default_of_an_argument() {
    page_size("default = 50", "default = 30", |document| parameter(document, 3)["default"] = 50.into());
}

#[test]
fn length_of_a_field() {
    let at = format!("{PAGE}/registrants/items/properties/email");
    let position = "response.registrants[].email";
    all(|document| response(document)["registrants"]["items"]["properties"]["email"]["maxLength"] = 64.into()).found(
        &format!("fact {position}: document: max_length = 64 ({at}); declaration: max_length = 128 (Registrant.email)"),
        &json!({
            "kind": "fact", "position": position,
            "document": {"at": format!("{ALL_AT}/{at}"), "value": "max_length = 64"},
            "declaration": {"at": "Registrant.email", "value": "max_length = 128"},
        }),
    );
}

/// A document's facts that are declared, that fit no type, or that contradict each other, are no differences.
#[test]
fn equal_and_impossible_facts() {
    for edit in [
        |document: &mut Json| {
            *parameter(document, 3) = json!({"type": "integer", "default": 30, "maximum": 300});
        },
        |document: &mut Json| parameter(document, 3)["maximum"] = 300.0.into(),
        // A minimum of lengths is not one of numbers.
        |document: &mut Json| parameter(document, 3)["minLength"] = 4.into(),
        // Of both limits, neither can be declared.
        |document: &mut Json| *parameter(document, 1) = json!({"type": "string", "minLength": 9, "maxLength": 3}),
        // Responses have no defaults.
        |document: &mut Json| response(document)["page_count"]["default"] = 7.into(),
    ] {
        let mut document = fixture("registrants");
        edit(&mut document);
        let run = check(&[&written("facts.json", &document.to_string()), "--partial", "--json"]);
        assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "[]\n", ""));
    }
}

/// Of a type that two operations return, the document states two limits: neither can be declared.
#[test]
fn disputed_facts() {
    let mut document = fixture("registrants");
    let item = |document: &mut Json| response(document)["registrants"]["items"].clone();
    response(&mut document)["registrants"]["items"]["properties"]["city"]["maxLength"] = 20.into();
    let run = check(&[&written("one.json", &document.to_string()), "--partial", "--json"]);
    assert_eq!((run.status, run.out.contains("max_length = 20")), (1, true), "{}", run.out);

    let mut other = item(&mut document);
    other["properties"]["city"]["maxLength"] = 30.into();
    let content = json!({"application/json": {"schema": other}});
    document["paths"][ONE]["get"] = json!({"responses": {"200": {"description": "One", "content": content}}});
    let run = check(&[&written("both.json", &document.to_string()), "--partial", "--json"]);
    assert!(run.out.contains("meetings::registrants::get_registrant"), "{}", run.out);
    assert!(!run.out.contains("max_length"), "{}", run.out);
}
