//! Scopes, labels, statuses, errors, content types and pages.

use serde_json::{Value as Json, json};

use super::{ALL, AT_ALL, ONE_AT, STATUS, STATUS_AT, delete, one, status};
use crate::command::{check, fixture, written};

#[test]
fn scope_missing() {
    let seed = one(|document| {
        let scopes = delete(document)["x-extensions"]["x-granular-scopes"].as_array_mut().unwrap();
        scopes.push("meeting:delete:registrant:master".into());
    });
    seed.found(
        "scope-missing meeting:delete:registrant:master: document: has it",
        &json!({
            "kind": "scope-missing", "place": "meeting:delete:registrant:master",
            "document": {"at": ONE_AT, "says": "has it"}, "declaration": null,
        }),
    );
}

#[test]
fn scope_extra() {
    let seed = one(|document| delete(document)["x-extensions"]["x-macro-scopes"] = json!(["meeting:write"]));
    let endpoint = "meetings::registrants::delete_registrant";
    seed.found(
        &format!("scope-extra meeting:write:admin: declaration: has it ({endpoint})"),
        &json!({
            "kind": "scope-extra", "place": "meeting:write:admin",
            "document": null, "declaration": {"at": endpoint, "says": "has it"},
        }),
    );
}

/// A fact that both say in a word.
fn fact(kind: &str, document: &str, declaration: &str, edit: fn(&mut Json)) {
    let endpoint = "meetings::registrants::delete_registrant";
    one(edit).found(
        &format!("{kind}: document: {document}; declaration: {declaration} ({endpoint})"),
        &json!({
            "kind": kind, "place": "",
            "document": {"at": ONE_AT, "says": document}, "declaration": {"at": endpoint, "says": declaration},
        }),
    );
}

#[test]
fn label() {
    fact("label", "Resource-intensive", "Light", |document| {
        delete(document)["description"] = "**Rate Limit Label**: `RESOURCE-INTENSIVE`".into();
    });
    fact("label", "unlabeled", "Light", |document| delete(document)["description"] = "None.".into());
}

#[test]
fn success_status() {
    fact("success-status", "202", "204", |document| {
        let responses = delete(document)["responses"].as_object_mut().unwrap();
        let done = responses.remove("204").unwrap();
        responses.insert("202".into(), done);
    });
}

#[test]
fn deprecated() {
    fact("deprecated", "deprecated", "not deprecated", |document| delete(document)["deprecated"] = true.into());
}

#[test]
fn error_missing() {
    let seed = one(|document| {
        delete(document)["responses"]["409"] = json!({"description": "**Error Code:** `4711`<br>\nToo late.<br>\n"});
    });
    seed.found(
        "error-missing 409/4711: document: has it (responses)",
        &json!({
            "kind": "error-missing", "place": "409/4711",
            "document": {"at": format!("{ONE_AT}/responses"), "says": "has it"}, "declaration": null,
        }),
    );
}

#[test]
fn error_extra() {
    let seed = one(|document| drop(delete(document)["responses"].as_object_mut().unwrap().remove("404")));
    seed.found(
        "error-extra 404/3001: declaration: has it (MeetingNotFound)",
        &json!({
            "kind": "error-extra", "place": "404/3001",
            "document": null, "declaration": {"at": "MeetingNotFound", "says": "has it"},
        }),
    );
}

#[test]
fn content_type_of_a_body() {
    let seed = status(|document| {
        let content = document["paths"][STATUS]["put"]["requestBody"]["content"].as_object_mut().unwrap();
        let form = content.remove("multipart/form-data").unwrap();
        content.insert("application/json".into(), form);
    });
    let at = "requestBody/content/application~1json/schema";
    let endpoint = "meetings::registrants::update_registrant_status";
    seed.found(
        &format!("content-type body: document: json ({at}); declaration: form ({endpoint})"),
        &json!({
            "kind": "content-type", "place": "body",
            "document": {"at": format!("{STATUS_AT}/{at}"), "says": "json"},
            "declaration": {"at": endpoint, "says": "form"},
        }),
    );
}

#[test]
fn content_type_of_an_answer() {
    let seed = one(|document| {
        delete(document)["responses"]["204"]["content"] = json!({"application/pdf": {"schema": {"type": "string"}}});
    });
    let endpoint = "meetings::registrants::delete_registrant";
    seed.found(
        &format!("content-type response: document: bytes (responses); declaration: no body ({endpoint})"),
        &json!({
            "kind": "content-type", "place": "response",
            "document": {"at": format!("{ONE_AT}/responses"), "says": "bytes"},
            "declaration": {"at": endpoint, "says": "no body"},
        }),
    );
}

#[test]
fn pagination() {
    let mut document = fixture("registrants");
    document["paths"][ALL]["get"]["parameters"].as_array_mut().unwrap().pop();
    let run = check(&[&written("pages.json", &document.to_string()), "--partial"]);
    let endpoint = "meetings::registrants::list_registrants";
    let expected = format!(
        "{AT_ALL}\n  pagination: document: no pages; declaration: pages of registrants ({endpoint})\n  \
         parameter-extra query.next_page_token: declaration: text (next_page_token)\n\
         3 operations, 2 differences, 0 allowed\n"
    );
    assert_eq!((run.status, run.out), (1, expected));
}
