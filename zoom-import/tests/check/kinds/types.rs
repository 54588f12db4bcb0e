//! Types of values, and the shapes that one of several has.

use serde_json::{Value as Json, json};

use super::{ALL_AT, PAGE, PRESENCE_AT, all, presence, response};
use crate::command::{check, fixture, written};

/// Puts another type where there is a text, a number, a time, a list or an object.
fn type_of(field: &str, edit: fn(&mut Json), document: &str, at: &str, declaration: &str) {
    let position = format!("response.registrants[].{field}");
    let own = format!("Registrant.{field}");
    let at = format!("{PAGE}/registrants/items/properties/{at}");
    all(edit).found(
        &format!("type {position}: document: {document} ({at}); declaration: {declaration} ({own})"),
        &json!({
            "kind": "type", "position": position,
            "document": {"at": format!("{ALL_AT}/{at}"), "value": document}, "declaration": {"at": own, "value": declaration},
        }),
    );
}

#[test]
fn type_of_text_and_number() {
    let number = |document: &mut Json| {
        response(document)["registrants"]["items"]["properties"]["zip"] = json!({"type": "integer"})
    };
    type_of("zip", number, "a whole number", "zip", "text");
    let text = |document: &mut Json| {
        response(document)["registrants"]["items"]["properties"]["participant_pin_code"] = json!({"type": "string"});
    };
    type_of("participant_pin_code", text, "text", "participant_pin_code", "a whole number");
}

#[test]
fn type_of_a_time() {
    let date = |document: &mut Json| {
        let time = &mut response(document)["registrants"]["items"]["properties"]["create_time"];
        *time = json!({"type": "string", "format": "date"});
    };
    type_of("create_time", date, "a date", "create_time", "a time with an offset");
    let local = |document: &mut Json| {
        let time = &mut response(document)["registrants"]["items"]["properties"]["create_time"];
        time["example"] = "2026-11-24T09:30:00".into();
    };
    type_of("create_time", local, "a time", "create_time", "a time with an offset");
}

#[test]
fn type_of_lists_and_objects() {
    let object = |document: &mut Json| {
        let questions = &mut response(document)["registrants"]["items"]["properties"]["custom_questions"];
        *questions = json!({"type": "object", "properties": {"title": {"type": "string"}}});
    };
    type_of("custom_questions", object, "an object", "custom_questions", "a list");
    let list = |document: &mut Json| {
        response(document)["registrants"]["items"]["properties"]["org"] =
            json!({"type": "array", "items": {"type": "string"}});
    };
    type_of("org", list, "a list", "org", "text");
}

#[test]
fn type_of_an_enum() {
    let text = |document: &mut Json| {
        response(document)["registrants"]["items"]["properties"]["status"] = json!({"type": "string"})
    };
    type_of("status", text, "text", "status", "one of approved, denied, pending");
    let numbers = |document: &mut Json| {
        let status = &mut response(document)["registrants"]["items"]["properties"]["status"];
        *status = json!({"type": "integer", "enum": [1, 2]});
    };
    type_of("status", numbers, "one of 1, 2", "status", "one of approved, denied, pending");
}

fn shapes(document: &mut Json) -> &mut Vec<Json> {
    let responses = &mut document["paths"]["/users/{userId}/presence_status"]["get"]["responses"];
    responses["200"]["content"]["application/json"]["schema"]["oneOf"].as_array_mut().unwrap()
}

#[test]
fn shape_missing() {
    let seed = presence(|document| {
        shapes(document).push(json!({"type": "object", "properties": {"mood": {"type": "string"}}}));
    });
    let at = "responses/200/content/application~1json/schema/oneOf/2";
    seed.found(
        &format!("shape-missing response<3>: document: an object ({at})"),
        &json!({
            "kind": "shape-missing", "position": "response<3>",
            "document": {"at": format!("{PRESENCE_AT}/{at}"), "value": "an object"}, "declaration": null,
        }),
    );
}

#[test]
fn type_of_a_shape() {
    let seed = presence(|document| {
        let last = shapes(document).last().cloned();
        shapes(document).splice(.., [last.unwrap(), json!({"type": "array", "items": {"type": "string"}})]);
    });
    let at = "responses/200/content/application~1json/schema/oneOf/1";
    seed.found(
        &format!("type response<2>: document: a list ({at}); declaration: an object (PresenceStatus)"),
        &json!({
            "kind": "type", "position": "response<2>",
            "document": {"at": format!("{PRESENCE_AT}/{at}"), "value": "a list"},
            "declaration": {"at": "PresenceStatus", "value": "an object"},
        }),
    );
}

#[test]
fn shape_extra() {
    let mut document = fixture("presence");
    let shape = json!({"type": "object", "properties": {"schedule_meeting": {"type": "object", "properties": {}}}});
    let other = json!({"type": "object", "properties": {"meeting_security": {"type": "object", "properties": {}}}});
    let content = json!({"application/json": {"schema": {"oneOf": [shape, other]}}});
    document["paths"] = json!({"/groups/{groupId}/settings": {"get": {"responses": {"200": {"content": content}}}}});
    let path = written("shapes.json", &document.to_string());
    let found: Vec<Json> = serde_json::from_str(&check(&[&path, "--partial", "--json"]).out).unwrap();
    let extra: Vec<_> = found.iter().filter(|found| found["kind"] == "shape-extra").collect();
    let names: Vec<_> = extra.iter().map(|found| found["declaration"]["at"].as_str().unwrap()).collect();
    assert_eq!(names, ["GroupSettings::MeetingAuthentication", "GroupSettings::RecordingAuthentication"]);
    assert_eq!(extra[0]["position"], "response");
}
