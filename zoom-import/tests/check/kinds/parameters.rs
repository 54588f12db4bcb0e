//! Parameters of path, query and headers.

use serde_json::json;

use super::{ONE_AT, STATUS, STATUS_AT, delete, fields, one, status};

#[test]
fn parameter_missing() {
    let seed = one(|document| {
        let parameters = delete(document)["parameters"].as_array_mut().unwrap();
        parameters.push(json!({"name": "notify", "in": "query", "schema": {"type": "boolean"}}));
    });
    seed.found(
        "parameter-missing query.notify: document: true or false (parameters/3/schema)",
        &json!({
            "kind": "parameter-missing", "position": "query.notify",
            "document": {"at": format!("{ONE_AT}/parameters/3/schema"), "value": "true or false"}, "declaration": null,
        }),
    );
}

#[test]
fn parameter_extra() {
    let seed = one(|document| drop(delete(document)["parameters"].as_array_mut().unwrap().pop()));
    seed.found(
        "parameter-extra query.occurrence_id: declaration: text (occurrence_id)",
        &json!({
            "kind": "parameter-extra", "position": "query.occurrence_id",
            "document": null, "declaration": {"at": "occurrence_id", "value": "text"},
        }),
    );
}

#[test]
fn parameter_location() {
    let seed = one(|document| delete(document)["parameters"][2]["in"] = "header".into());
    seed.found(
        "parameter-location header.occurrence_id: document: header (parameters/2/schema); declaration: query (occurrence_id)",
        &json!({
            "kind": "parameter-location", "position": "header.occurrence_id",
            "document": {"at": format!("{ONE_AT}/parameters/2/schema"), "value": "header"},
            "declaration": {"at": "occurrence_id", "value": "query"},
        }),
    );
}

#[test]
fn parameter_location_of_a_field() {
    let seed = status(|document| {
        let action = fields(document).as_object_mut().unwrap().remove("action").unwrap();
        let put = &mut document["paths"][STATUS]["put"];
        put["requestBody"]["content"]["multipart/form-data"]["schema"]["required"] = json!([]);
        let parameter = json!({"name": "action", "in": "query", "required": true, "schema": action});
        put["parameters"].as_array_mut().unwrap().push(parameter);
    });
    seed.found(
        "parameter-location query.action: document: query (parameters/2/schema); declaration: body (action)",
        &json!({
            "kind": "parameter-location", "position": "query.action",
            "document": {"at": format!("{STATUS_AT}/parameters/2/schema"), "value": "query"},
            "declaration": {"at": "action", "value": "body"},
        }),
    );
}

#[test]
fn required_of_a_parameter() {
    let seed = one(|document| delete(document)["parameters"][2]["required"] = true.into());
    seed.found(
        "required query.occurrence_id: document: required (parameters/2/schema); declaration: optional (occurrence_id)",
        &json!({
            "kind": "required", "position": "query.occurrence_id",
            "document": {"at": format!("{ONE_AT}/parameters/2/schema"), "value": "required"},
            "declaration": {"at": "occurrence_id", "value": "optional"},
        }),
    );
}
