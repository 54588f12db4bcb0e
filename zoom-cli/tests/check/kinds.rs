//! Every kind of difference, put into a small document that has none, and found: as text and as JSON.

use serde_json::{Value as Json, json};

use crate::command::{check, fixture, written};

const STATUS: &str = "/meetings/{meetingId}/registrants/status";
const ONE: &str = "/meetings/{meetingId}/registrants/{registrantId}";
const ALL: &str = "/meetings/{meetingId}/registrants";

/// An operation of a fixture, the endpoint that is declared for it, and what is put into the document.
struct Seed<'a> {
    fixture: &'a str,
    heading: &'a str,
    edit: fn(&mut Json),
}

const AT_STATUS: &str = "PUT /meetings/{meetingId}/registrants/status \
                         (meetingRegistrantStatus, meetings::registrants::update_registrant_status)";
const AT_ONE: &str = "DELETE /meetings/{meetingId}/registrants/{registrantId} \
                      (meetingRegistrantDelete, meetings::registrants::delete_registrant)";
const AT_ALL: &str =
    "GET /meetings/{meetingId}/registrants (meetingRegistrants, meetings::registrants::list_registrants)";
const AT_PRESENCE: &str =
    "GET /users/{userId}/presence_status (getUserPresenceStatus, users::profiles::get_presence_status)";

fn status(edit: fn(&mut Json)) -> Seed<'static> {
    Seed { fixture: "registrants", heading: AT_STATUS, edit }
}

fn one(edit: fn(&mut Json)) -> Seed<'static> {
    Seed { fixture: "registrants", heading: AT_ONE, edit }
}

fn all(edit: fn(&mut Json)) -> Seed<'static> {
    Seed { fixture: "registrants", heading: AT_ALL, edit }
}

fn presence(edit: fn(&mut Json)) -> Seed<'static> {
    Seed { fixture: "presence", heading: AT_PRESENCE, edit }
}

impl Seed<'_> {
    /// Checks that what was put in is all that is found.
    #[track_caller]
    fn is_found(self, line: &str, difference: &Json) {
        let mut document = fixture(self.fixture);
        (self.edit)(&mut document);
        let operations: usize =
            document["paths"].as_object().unwrap().values().map(|item| item.as_object().unwrap().len()).sum();
        let path = written("seeded.json", &document.to_string());
        let text = check(&[&path, "--partial"]);
        let expected = format!("{}\n  {line}\n{operations} operations, 1 difference, 0 allowed\n", self.heading);
        assert_eq!((text.status, text.out), (1, expected), "{}", text.err);
        assert_eq!(text.err, "zoomctl: 1 difference\n");
        let run = check(&[&path, "--partial", "--json"]);
        let mut expected = difference.clone();
        let (operation, names) = self.heading.split_once(" (").unwrap();
        let (id, endpoint) = names.trim_end_matches(')').split_once(", ").unwrap();
        expected["operation"] = operation.into();
        expected["id"] = id.into();
        expected["endpoint"] = endpoint.into();
        assert_eq!(serde_json::from_str::<Json>(&run.out).unwrap(), json!([expected]));
        assert_eq!(run.status, 1);
    }
}

fn fields(document: &mut Json) -> &mut Json {
    &mut document["paths"][STATUS]["put"]["requestBody"]["content"]["multipart/form-data"]["schema"]["properties"]
}

fn answer(document: &mut Json) -> &mut Json {
    &mut document["paths"][ALL]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["properties"]
}

fn delete(document: &mut Json) -> &mut Json {
    &mut document["paths"][ONE]["delete"]
}

const STATUS_AT: &str = "/paths/~1meetings~1{meetingId}~1registrants~1status/put";
const ONE_AT: &str = "/paths/~1meetings~1{meetingId}~1registrants~1{registrantId}/delete";
const ALL_AT: &str = "/paths/~1meetings~1{meetingId}~1registrants/get";
const PRESENCE_AT: &str = "/paths/~1users~1{userId}~1presence_status/get";
const FORM: &str = "requestBody/content/multipart~1form-data/schema/properties";
const PAGE: &str = "responses/200/content/application~1json/schema/properties";

#[test]
fn nothing_is_found_where_nothing_differs() {
    for name in ["registrants", "presence"] {
        let run = check(&[&written("same.json", &fixture(name).to_string()), "--partial", "--json"]);
        assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "[]\n", ""));
    }
}

#[test]
fn operation_missing() {
    let mut document = fixture("registrants");
    document["paths"]["/meetings/{meetingId}/guests"] =
        json!({"get": {"operationId": "guests", "summary": "List guests", "responses": {}}});
    let path = written("missing.json", &document.to_string());
    let expected = "GET /meetings/{meetingId}/guests (guests)\n  operation-missing: document: List guests\n\
                    4 operations, 1 difference, 0 allowed\n";
    assert_eq!(check(&[&path, "--partial"]).out, expected);
    let found: Json = serde_json::from_str(&check(&[&path, "--partial", "--json"]).out).unwrap();
    let at = "/paths/~1meetings~1{meetingId}~1guests/get";
    let expected = json!([{
        "kind": "operation-missing", "operation": "GET /meetings/{meetingId}/guests", "id": "guests", "endpoint": null,
        "place": "", "document": {"at": at, "says": "List guests"}, "declaration": null,
    }]);
    assert_eq!(found, expected);
}

#[test]
fn operation_extra() {
    let path = written("extra.json", &fixture("registrants").to_string());
    let text = check(&[&path]);
    let name = "meetings::registrants::add_registrants";
    let lines = format!(
        "POST /meetings/<meeting_id>/batch_registrants ({name})\n  operation-extra: declaration: has it ({name})\n"
    );
    assert!(text.status == 1 && text.out.contains(&lines), "{}", text.out);
    let found: Vec<Json> = serde_json::from_str(&check(&[&path, "--json"]).out).unwrap();
    let expected = json!({
        "kind": "operation-extra", "operation": "POST /meetings/<meeting_id>/batch_registrants", "id": null,
        "endpoint": name, "place": "", "document": null, "declaration": {"at": name, "says": "has it"},
    });
    assert!(found.contains(&expected));
}

#[test]
fn parameter_missing() {
    let seed = one(|document| {
        let parameters = delete(document)["parameters"].as_array_mut().unwrap();
        parameters.push(json!({"name": "notify", "in": "query", "schema": {"type": "boolean"}}));
    });
    seed.is_found(
        "parameter-missing query.notify: document: true or false (parameters/3/schema)",
        &json!({
            "kind": "parameter-missing", "place": "query.notify",
            "document": {"at": format!("{ONE_AT}/parameters/3/schema"), "says": "true or false"}, "declaration": null,
        }),
    );
}

#[test]
fn parameter_extra() {
    let seed = one(|document| drop(delete(document)["parameters"].as_array_mut().unwrap().pop()));
    seed.is_found(
        "parameter-extra query.occurrence_id: declaration: text (occurrence_id)",
        &json!({
            "kind": "parameter-extra", "place": "query.occurrence_id",
            "document": null, "declaration": {"at": "occurrence_id", "says": "text"},
        }),
    );
}

#[test]
fn parameter_place() {
    let seed = one(|document| delete(document)["parameters"][2]["in"] = "header".into());
    seed.is_found(
        "parameter-place header.occurrence_id: document: header (parameters/2/schema); declaration: query (occurrence_id)",
        &json!({
            "kind": "parameter-place", "place": "header.occurrence_id",
            "document": {"at": format!("{ONE_AT}/parameters/2/schema"), "says": "header"},
            "declaration": {"at": "occurrence_id", "says": "query"},
        }),
    );
}

#[test]
fn parameter_place_of_a_field() {
    let seed = status(|document| {
        let action = fields(document).as_object_mut().unwrap().remove("action").unwrap();
        let put = &mut document["paths"][STATUS]["put"];
        put["requestBody"]["content"]["multipart/form-data"]["schema"]["required"] = json!([]);
        let parameter = json!({"name": "action", "in": "query", "required": true, "schema": action});
        put["parameters"].as_array_mut().unwrap().push(parameter);
    });
    seed.is_found(
        "parameter-place query.action: document: query (parameters/2/schema); declaration: body (action)",
        &json!({
            "kind": "parameter-place", "place": "query.action",
            "document": {"at": format!("{STATUS_AT}/parameters/2/schema"), "says": "query"},
            "declaration": {"at": "action", "says": "body"},
        }),
    );
}

#[test]
fn field_missing() {
    let seed =
        status(|document| fields(document)["registrants"]["items"]["properties"]["phone"] = json!({"type": "string"}));
    let at = format!("{FORM}/registrants/items/properties/phone");
    seed.is_found(
        &format!("field-missing body.registrants[].phone: document: text ({at})"),
        &json!({
            "kind": "field-missing", "place": "body.registrants[].phone",
            "document": {"at": format!("{STATUS_AT}/{at}"), "says": "text"}, "declaration": null,
        }),
    );
}

#[test]
fn field_missing_in_an_answer() {
    let seed = all(|document| {
        let questions = &mut answer(document)["registrants"]["items"]["properties"]["custom_questions"];
        questions["items"]["properties"]["number"] = json!({"type": "integer"});
    });
    let at = format!("{PAGE}/registrants/items/properties/custom_questions/items/properties/number");
    seed.is_found(
        &format!("field-missing response.registrants[].custom_questions[].number: document: a whole number ({at})"),
        &json!({
            "kind": "field-missing", "place": "response.registrants[].custom_questions[].number",
            "document": {"at": format!("{ALL_AT}/{at}"), "says": "a whole number"}, "declaration": null,
        }),
    );
}

#[test]
fn field_extra() {
    let seed = all(|document| {
        drop(answer(document)["registrants"]["items"]["properties"].as_object_mut().unwrap().remove("zip"));
    });
    seed.is_found(
        "field-extra response.registrants[].zip: declaration: text (Registrant.zip)",
        &json!({
            "kind": "field-extra", "place": "response.registrants[].zip",
            "document": null, "declaration": {"at": "Registrant.zip", "says": "text"},
        }),
    );
}

#[test]
fn required() {
    let seed = all(|document| {
        let registrant = &mut answer(document)["registrants"]["items"];
        registrant["required"] = json!(["email", "first_name", "last_name"]);
    });
    let at = format!("{PAGE}/registrants/items/properties/last_name");
    seed.is_found(
        &format!("required response.registrants[].last_name: document: required ({at}); declaration: optional (Registrant.last_name)"),
        &json!({
            "kind": "required", "place": "response.registrants[].last_name",
            "document": {"at": format!("{ALL_AT}/{at}"), "says": "required"},
            "declaration": {"at": "Registrant.last_name", "says": "optional"},
        }),
    );
}

#[test]
fn required_of_a_parameter() {
    let seed = one(|document| delete(document)["parameters"][2]["required"] = true.into());
    seed.is_found(
        "required query.occurrence_id: document: required (parameters/2/schema); declaration: optional (occurrence_id)",
        &json!({
            "kind": "required", "place": "query.occurrence_id",
            "document": {"at": format!("{ONE_AT}/parameters/2/schema"), "says": "required"},
            "declaration": {"at": "occurrence_id", "says": "optional"},
        }),
    );
}

/// Puts another type where there is a text, a number, a time, a list or an object.
fn type_of(field: &str, edit: fn(&mut Json), document: &str, at: &str, declaration: &str) {
    let place = format!("response.registrants[].{field}");
    let own = format!("Registrant.{field}");
    let at = format!("{PAGE}/registrants/items/properties/{at}");
    all(edit).is_found(
        &format!("type {place}: document: {document} ({at}); declaration: {declaration} ({own})"),
        &json!({
            "kind": "type", "place": place,
            "document": {"at": format!("{ALL_AT}/{at}"), "says": document}, "declaration": {"at": own, "says": declaration},
        }),
    );
}

#[test]
fn type_of_text_and_number() {
    let number = |document: &mut Json| {
        answer(document)["registrants"]["items"]["properties"]["zip"] = json!({"type": "integer"})
    };
    type_of("zip", number, "a whole number", "zip", "text");
    let text = |document: &mut Json| {
        answer(document)["registrants"]["items"]["properties"]["participant_pin_code"] = json!({"type": "string"});
    };
    type_of("participant_pin_code", text, "text", "participant_pin_code", "a whole number");
}

#[test]
fn type_of_a_time() {
    let date = |document: &mut Json| {
        let time = &mut answer(document)["registrants"]["items"]["properties"]["create_time"];
        *time = json!({"type": "string", "format": "date"});
    };
    type_of("create_time", date, "a date", "create_time", "a time with an offset");
    let local = |document: &mut Json| {
        let time = &mut answer(document)["registrants"]["items"]["properties"]["create_time"];
        time["example"] = "2026-11-24T09:30:00".into();
    };
    type_of("create_time", local, "a time", "create_time", "a time with an offset");
}

#[test]
fn type_of_lists_and_objects() {
    let object = |document: &mut Json| {
        let questions = &mut answer(document)["registrants"]["items"]["properties"]["custom_questions"];
        *questions = json!({"type": "object", "properties": {"title": {"type": "string"}}});
    };
    type_of("custom_questions", object, "an object", "custom_questions", "a list");
    let list = |document: &mut Json| {
        answer(document)["registrants"]["items"]["properties"]["org"] =
            json!({"type": "array", "items": {"type": "string"}});
    };
    type_of("org", list, "a list", "org", "text");
}

#[test]
fn type_of_an_enum() {
    let text = |document: &mut Json| {
        answer(document)["registrants"]["items"]["properties"]["status"] = json!({"type": "string"})
    };
    type_of("status", text, "text", "status", "one of pending, approved, denied");
    let numbers = |document: &mut Json| {
        let status = &mut answer(document)["registrants"]["items"]["properties"]["status"];
        *status = json!({"type": "integer", "enum": [1, 2]});
    };
    type_of("status", numbers, "one of 1, 2", "status", "one of pending, approved, denied");
}

#[test]
fn value_missing() {
    let seed = status(|document| fields(document)["action"]["enum"].as_array_mut().unwrap().push("pause".into()));
    seed.is_found(
        &format!("value-missing body.action=pause: document: has it ({FORM}/action)"),
        &json!({
            "kind": "value-missing", "place": "body.action=pause",
            "document": {"at": format!("{STATUS_AT}/{FORM}/action"), "says": "has it"}, "declaration": null,
        }),
    );
}

#[test]
fn value_extra() {
    let seed = all(|document| {
        document["paths"][ALL]["get"]["parameters"][2]["schema"]["enum"] = json!(["pending", "approved"])
    });
    seed.is_found(
        "value-extra query.status=denied: declaration: has it (RegistrantStatus)",
        &json!({
            "kind": "value-extra", "place": "query.status=denied",
            "document": null, "declaration": {"at": "RegistrantStatus", "says": "has it"},
        }),
    );
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
    seed.is_found(
        &format!("shape-missing response<3>: document: an object ({at})"),
        &json!({
            "kind": "shape-missing", "place": "response<3>",
            "document": {"at": format!("{PRESENCE_AT}/{at}"), "says": "an object"}, "declaration": null,
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
    seed.is_found(
        &format!("type response<2>: document: a list ({at}); declaration: an object (PresenceStatus)"),
        &json!({
            "kind": "type", "place": "response<2>",
            "document": {"at": format!("{PRESENCE_AT}/{at}"), "says": "a list"},
            "declaration": {"at": "PresenceStatus", "says": "an object"},
        }),
    );
}

#[test]
fn shape_extra() {
    let mut document = fixture("presence");
    let shape = json!({"type": "object", "properties": {"schedule_meeting": {"type": "object", "properties": {}}}});
    let other = json!({"type": "object", "properties": {"meeting_security": {"type": "object", "properties": {}}}});
    let content = json!({"application/json": {"schema": {"oneOf": [shape, other]}}});
    document["paths"] =
        json!({"/groups/{groupId}/lock_settings": {"get": {"responses": {"200": {"content": content}}}}});
    let path = written("shapes.json", &document.to_string());
    let found: Vec<Json> = serde_json::from_str(&check(&[&path, "--partial", "--json"]).out).unwrap();
    let extra: Vec<_> = found.iter().filter(|found| found["kind"] == "shape-extra").collect();
    assert_eq!(extra.len(), 1, "{extra:?}");
    assert_eq!((&extra[0]["place"], &extra[0]["declaration"]["says"]), (&json!("response"), &json!("an object")));
}

#[test]
fn scope_missing() {
    let seed = one(|document| {
        let scopes = delete(document)["x-extensions"]["x-granular-scopes"].as_array_mut().unwrap();
        scopes.push("meeting:delete:registrant:master".into());
    });
    seed.is_found(
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
    seed.is_found(
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
    one(edit).is_found(
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
    fact("label", "unlabelled", "Light", |document| delete(document)["description"] = "None.".into());
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
fn deprecated_field() {
    let seed = all(|document| answer(document)["page_number"]["deprecated"] = false.into());
    seed.is_found(
        &format!(
            "deprecated response.page_number: document: not deprecated ({PAGE}/page_number); \
             declaration: deprecated (RegistrantPage.page_number)"
        ),
        &json!({
            "kind": "deprecated", "place": "response.page_number",
            "document": {"at": format!("{ALL_AT}/{PAGE}/page_number"), "says": "not deprecated"},
            "declaration": {"at": "RegistrantPage.page_number", "says": "deprecated"},
        }),
    );
}

#[test]
fn error_missing() {
    let seed = one(|document| {
        delete(document)["responses"]["409"] = json!({"description": "**Error Code:** `4711`<br>\nToo late.<br>\n"});
    });
    seed.is_found(
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
    seed.is_found(
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
    seed.is_found(
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
    seed.is_found(
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
