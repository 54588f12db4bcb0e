//! The declarations against Zoom's own documents. Row 108.
//!
//! The documents are not in the project: `ZOOM_OPENAPI` names their folder, or they lie beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;
use zoom_api::endpoint::ParameterKind;
use zoom_api::meetings::registrants::{
    AddRegistrant, AddRegistrants, DeleteRegistrant, GetRegistrant, ListRegistrants, ListRegistrationQuestions,
    NewRegistrant, UpdateRegistrantStatus, UpdateRegistrationQuestions,
};
use zoom_api::model::Model as _;
use zoom_api::{Endpoint as _, EndpointInfo};

fn document(product: &str) -> Option<Value> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/zoom/openapi");
    let folder = std::env::var_os("ZOOM_OPENAPI").map_or_else(beside, PathBuf::from);
    let text = std::fs::read_to_string(folder.join(format!("{product}.json"))).ok()?;
    Some(serde_json::from_str(&text).unwrap())
}

/// The operation of a declaration: the path with the same shape, and the method.
fn operation<'a>(document: &'a Value, info: &EndpointInfo) -> &'a Value {
    let shape = |path: &str| {
        path.split('/').map(|part| if part.starts_with(['<', '{']) { "*" } else { part }).collect::<Vec<_>>().join("/")
    };
    let paths = document["paths"].as_object().unwrap();
    let operations = paths.iter().find(|(path, _)| shape(path) == shape(info.path));
    let (_, operations) = operations.unwrap_or_else(|| panic!("{} is in no document", info.path));
    &operations[info.method.as_str().to_lowercase()]
}

fn texts(value: &Value) -> BTreeSet<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn declared(info: &EndpointInfo, kind: ParameterKind) -> BTreeMap<String, bool> {
    let of_kind = info.parameters.iter().filter(|parameter| parameter.kind == kind);
    of_kind.map(|parameter| (parameter.wire.to_owned(), parameter.required)).collect()
}

/// The names of a schema's fields, those of its parts included, and which are required.
fn fields(schema: &Value) -> BTreeMap<String, bool> {
    let required = texts(&schema["required"]);
    let names = schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name.clone());
    let mut found: BTreeMap<_, _> = names.map(|name| (name.clone(), required.contains(&name))).collect();
    for part in schema["allOf"].as_array().into_iter().flatten() {
        found.extend(fields(part));
    }
    found
}

/// The pairs of status and code in the descriptions of an operation's errors.
fn errors(operation: &Value) -> BTreeSet<(u16, i64)> {
    let mut found = BTreeSet::new();
    for (status, response) in operation["responses"].as_object().unwrap() {
        let text = response["description"].as_str().unwrap_or_default();
        for code in text.split("**Error Code:** `").skip(1) {
            found.insert((status.parse().unwrap(), code.split('`').next().unwrap().parse().unwrap()));
        }
    }
    found
}

#[test]
fn r108_the_registrant_operations_are_those_of_the_document() {
    let Some(document) = document("meetings") else {
        return eprintln!("SKIPPED r108: Zoom's documents are not on this machine; ZOOM_OPENAPI names their folder");
    };
    let registrants = [
        ListRegistrants::INFO,
        AddRegistrant::INFO,
        AddRegistrants::INFO,
        GetRegistrant::INFO,
        DeleteRegistrant::INFO,
        ListRegistrationQuestions::INFO,
        UpdateRegistrationQuestions::INFO,
        UpdateRegistrantStatus::INFO,
    ];
    for info in registrants {
        check(info, operation(&document, info));
    }
}

fn check(info: &EndpointInfo, operation: &Value) {
    let name = info.name;
    let extensions = &operation["x-extensions"];
    let scopes: BTreeSet<String> = &texts(&extensions["x-macro-scopes"]) | &texts(&extensions["x-granular-scopes"]);
    assert_eq!(info.scopes.iter().map(|scope| (*scope).to_owned()).collect::<BTreeSet<_>>(), scopes, "{name}");

    let label = operation["description"].as_str().unwrap().rsplit("`").nth(1).unwrap();
    assert_eq!(info.rate_limit.as_str().to_uppercase(), label.to_uppercase(), "{name}");

    let parameters = operation["parameters"].as_array().unwrap();
    let query = parameters.iter().filter(|parameter| parameter["in"] == "query");
    let query: BTreeMap<_, _> = query
        .map(|parameter| (parameter["name"].as_str().unwrap().to_owned(), parameter["required"] == true))
        .collect();
    assert_eq!(declared(info, ParameterKind::Query), query, "{name}");

    let body = fields(&operation["requestBody"]["content"]["application/json"]["schema"]);
    let is_whole = !declared(info, ParameterKind::Body).is_empty();
    if is_whole {
        let fields: BTreeSet<_> = NewRegistrant::FIELDS.iter().map(|field| (*field).to_owned()).collect();
        assert_eq!(fields, body.keys().cloned().collect(), "{name}");
        let required: BTreeSet<_> =
            NewRegistrant::REQUIRED.iter().map(|index| NewRegistrant::FIELDS[*index].to_owned()).collect();
        assert_eq!(
            required,
            body.iter().filter(|(_, required)| **required).map(|(name, _)| name.clone()).collect(),
            "{name}"
        );
    } else {
        assert_eq!(declared(info, ParameterKind::Field), body, "{name}");
    }

    let successes: Vec<_> =
        operation["responses"].as_object().unwrap().keys().filter(|status| status.starts_with('2')).collect();
    assert_eq!(successes, [&info.success.to_string()], "{name}");

    for (status, code) in errors(operation) {
        assert!(info.case_index(status, Some(code)).is_some(), "{name} does not name {status}/{code}");
    }
}
