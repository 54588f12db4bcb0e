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
        "scope-missing meeting:delete:registrant:master: document: present",
        &json!({
            "kind": "scope-missing", "position": "meeting:delete:registrant:master",
            "document": {"at": ONE_AT, "value": "present"}, "declaration": null,
        }),
    );
}

#[test]
fn scope_extra() {
    let seed = one(|document| delete(document)["x-extensions"]["x-macro-scopes"] = json!(["meeting:write"]));
    let endpoint = "meetings::registrants::delete_registrant";
    seed.found(
        &format!("scope-extra meeting:write:admin: declaration: present ({endpoint})"),
        &json!({
            "kind": "scope-extra", "position": "meeting:write:admin",
            "document": null, "declaration": {"at": endpoint, "value": "present"},
        }),
    );
}

/// A fact that both say in a word.
fn fact(kind: &str, document: &str, declaration: &str, edit: fn(&mut Json)) {
    let endpoint = "meetings::registrants::delete_registrant";
    one(edit).found(
        &format!("{kind}: document: {document}; declaration: {declaration} ({endpoint})"),
        &json!({
            "kind": kind, "position": "",
            "document": {"at": ONE_AT, "value": document}, "declaration": {"at": endpoint, "value": declaration},
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
        "error-missing 409/4711: document: present (responses)",
        &json!({
            "kind": "error-missing", "position": "409/4711",
            "document": {"at": format!("{ONE_AT}/responses"), "value": "present"}, "declaration": null,
        }),
    );
}

#[test]
fn error_extra() {
    let seed = one(|document| drop(delete(document)["responses"].as_object_mut().unwrap().remove("404")));
    seed.found(
        "error-extra 404/3001: declaration: present (MeetingNotFound)",
        &json!({
            "kind": "error-extra", "position": "404/3001",
            "document": null, "declaration": {"at": "MeetingNotFound", "value": "present"},
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
            "kind": "content-type", "position": "body",
            "document": {"at": format!("{STATUS_AT}/{at}"), "value": "json"},
            "declaration": {"at": endpoint, "value": "form"},
        }),
    );
}

#[test]
fn content_type_of_a_response() {
    let seed = one(|document| {
        delete(document)["responses"]["204"]["content"] = json!({"application/pdf": {"schema": {"type": "string"}}});
    });
    let endpoint = "meetings::registrants::delete_registrant";
    seed.found(
        &format!("content-type response: document: bytes (responses); declaration: no body ({endpoint})"),
        &json!({
            "kind": "content-type", "position": "response",
            "document": {"at": format!("{ONE_AT}/responses"), "value": "bytes"},
            "declaration": {"at": endpoint, "value": "no body"},
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
