//! Fields of bodies and answers, and values of enums.

use serde_json::json;

use super::{ALL, ALL_AT, FORM, PAGE, STATUS_AT, all, answer, fields, status};

#[test]
fn field_missing() {
    let seed =
        status(|document| fields(document)["registrants"]["items"]["properties"]["phone"] = json!({"type": "string"}));
    let at = format!("{FORM}/registrants/items/properties/phone");
    seed.found(
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
    seed.found(
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
    seed.found(
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
    seed.found(
        &format!("required response.registrants[].last_name: document: required ({at}); declaration: optional (Registrant.last_name)"),
        &json!({
            "kind": "required", "place": "response.registrants[].last_name",
            "document": {"at": format!("{ALL_AT}/{at}"), "says": "required"},
            "declaration": {"at": "Registrant.last_name", "says": "optional"},
        }),
    );
}

#[test]
fn deprecated_field() {
    let seed = all(|document| answer(document)["page_number"]["deprecated"] = false.into());
    seed.found(
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
fn value_missing() {
    let seed = status(|document| fields(document)["action"]["enum"].as_array_mut().unwrap().push("pause".into()));
    seed.found(
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
    seed.found(
        "value-extra query.status=denied: declaration: has it (RegistrantStatus)",
        &json!({
            "kind": "value-extra", "place": "query.status=denied",
            "document": null, "declaration": {"at": "RegistrantStatus", "says": "has it"},
        }),
    );
}
