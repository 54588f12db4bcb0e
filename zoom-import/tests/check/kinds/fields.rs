//! Fields of bodies and answers, and values of enums.

use serde_json::json;

use super::{ALL, ALL_AT, FORM, PAGE, STATUS_AT, all, fields, response, status};

#[test]
fn field_missing() {
    let seed =
        status(|document| fields(document)["registrants"]["items"]["properties"]["phone"] = json!({"type": "string"}));
    let at = format!("{FORM}/registrants/items/properties/phone");
    seed.found(
        &format!("field-missing body.registrants[].phone: document: text ({at})"),
        &json!({
            "kind": "field-missing", "position": "body.registrants[].phone",
            "document": {"at": format!("{STATUS_AT}/{at}"), "value": "text"}, "declaration": null,
        }),
    );
}

#[test]
fn field_missing_in_a_response() {
    let seed = all(|document| {
        let questions = &mut response(document)["registrants"]["items"]["properties"]["custom_questions"];
        questions["items"]["properties"]["number"] = json!({"type": "integer"});
    });
    let at = format!("{PAGE}/registrants/items/properties/custom_questions/items/properties/number");
    seed.found(
        &format!("field-missing response.registrants[].custom_questions[].number: document: a whole number ({at})"),
        &json!({
            "kind": "field-missing", "position": "response.registrants[].custom_questions[].number",
            "document": {"at": format!("{ALL_AT}/{at}"), "value": "a whole number"}, "declaration": null,
        }),
    );
}

#[test]
fn field_extra() {
    let seed = all(|document| {
        drop(response(document)["registrants"]["items"]["properties"].as_object_mut().unwrap().remove("zip"));
    });
    seed.found(
        "field-extra response.registrants[].zip: declaration: text (Registrant.zip)",
        &json!({
            "kind": "field-extra", "position": "response.registrants[].zip",
            "document": null, "declaration": {"at": "Registrant.zip", "value": "text"},
        }),
    );
}

#[test]
fn required() {
    let seed = all(|document| {
        let registrant = &mut response(document)["registrants"]["items"];
        registrant["required"] = json!(["email", "first_name", "last_name"]);
    });
    let at = format!("{PAGE}/registrants/items/properties/last_name");
    seed.found(
        &format!("required response.registrants[].last_name: document: required ({at}); declaration: optional (Registrant.last_name)"),
        &json!({
            "kind": "required", "position": "response.registrants[].last_name",
            "document": {"at": format!("{ALL_AT}/{at}"), "value": "required"},
            "declaration": {"at": "Registrant.last_name", "value": "optional"},
        }),
    );
}

#[test]
fn deprecated_field() {
    let seed = all(|document| response(document)["page_number"]["deprecated"] = false.into());
    seed.found(
        &format!(
            "deprecated response.page_number: document: not deprecated ({PAGE}/page_number); \
             declaration: deprecated (RegistrantPage.page_number)"
        ),
        &json!({
            "kind": "deprecated", "position": "response.page_number",
            "document": {"at": format!("{ALL_AT}/{PAGE}/page_number"), "value": "not deprecated"},
            "declaration": {"at": "RegistrantPage.page_number", "value": "deprecated"},
        }),
    );
}

#[test]
fn value_missing() {
    let seed = status(|document| fields(document)["action"]["enum"].as_array_mut().unwrap().push("pause".into()));
    seed.found(
        &format!("value-missing body.action=pause: document: present ({FORM}/action)"),
        &json!({
            "kind": "value-missing", "position": "body.action=pause",
            "document": {"at": format!("{STATUS_AT}/{FORM}/action"), "value": "present"}, "declaration": null,
        }),
    );
}

#[test]
fn value_extra() {
    let seed = all(|document| {
        document["paths"][ALL]["get"]["parameters"][2]["schema"]["enum"] = json!(["pending", "approved"])
    });
    seed.found(
        "value-extra query.status=denied: declaration: present (RegistrantStatus)",
        &json!({
            "kind": "value-extra", "position": "query.status=denied",
            "document": null, "declaration": {"at": "RegistrantStatus", "value": "present"},
        }),
    );
}
