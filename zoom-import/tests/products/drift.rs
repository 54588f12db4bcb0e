//! `.ci/drift`, which proposes the changes in Zoom's documents.

use std::path::Path;
use std::process::Command;

use crate::command::{Run, fixture};
use crate::workspace::{Workspace, project};

/// Runs the script on a workspace.
fn drift(source: &str, workspace: &Workspace, webhooks: Option<&str>) -> Run {
    let mut command = Command::new(project().join(".ci/drift"));
    command.arg(source).arg(workspace.root()).args(webhooks).env("ZOOM_IMPORT", env!("CARGO_BIN_EXE_zoom-import"));
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { out: text(output.stdout), err: text(output.stderr), status: output.status.code().unwrap_or(-1) }
}

/// A workspace with the product `users`, whose document is a fixture with an operation of its own.
fn workspace(name: &str) -> Workspace {
    let workspace = Workspace::of_products(name);
    for product in std::fs::read_dir(workspace.path("zoom-api/products")).unwrap() {
        let folder = product.unwrap().path();
        if !folder.ends_with("users") {
            std::fs::remove_dir_all(folder).unwrap();
        }
    }
    workspace
}

#[test]
fn a_changed_document_is_reported_and_imported() {
    if !Path::new("/bin/bash").exists() {
        println!("SKIPPED a_changed_document_is_reported_and_imported: no bash");
        return;
    }
    let workspace = workspace("drift");
    let document = std::fs::read_to_string(fixture("check/fixtures/presence.openapi.json")).unwrap();
    let changed = document.replace("/users/{userId}/presence_status", "/users/{userId}/presence_now");
    workspace.write("documents/users.json", &changed);
    let run = drift(&workspace.path("documents").display().to_string(), &workspace, None);
    assert_eq!((run.status, run.err.as_str()), (0, ""), "{}", run.out);
    assert!(run.out.contains("GET /users/{userId}/presence_now"), "{}", run.out);
    let files = workspace.files("zoom-api/products/users/src");
    let declared = |path: &str| files.values().any(|text| String::from_utf8_lossy(text).contains(path));
    assert!(declared("\"/users/<user_id>/presence_now\""), "{}", run.out);
}

#[test]
fn a_missing_document_changes_nothing() {
    if !Path::new("/bin/bash").exists() {
        println!("SKIPPED a_missing_document_changes_nothing: no bash");
        return;
    }
    let workspace = workspace("drift_without_document");
    let before = workspace.files("zoom-api");
    let source = format!("file://{}", workspace.path("documents").display());
    let run = drift(&source, &workspace, None);
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(run.out.contains("**users**: `users.json` is not available, so its operations"), "{}", run.out);
    assert_eq!(before, workspace.files("zoom-api"));
}

#[test]
fn changed_events_are_imported() {
    if !Path::new("/bin/bash").exists() {
        println!("SKIPPED changed_events_are_imported: no bash");
        return;
    }
    let workspace = workspace("drift_events");
    let document = std::fs::read_to_string(fixture("check/fixtures/presence.openapi.json")).unwrap();
    workspace.write("documents/users.json", &document);
    let body = serde_json::json!({"type": "object", "properties": {
        "event": {"type": "string"},
        "payload": {"type": "object", "properties": {
            "account_id": {"type": "string"},
            "object": {"type": "object", "properties": {"id": {"type": "string"}, "lounge": {"type": "string"}}},
        }},
    }});
    let event = serde_json::json!({"post": {
        "summary": "User entered the lounge",
        "requestBody": {"content": {"application/json": {"schema": body}}},
    }});
    let events = serde_json::json!({
        "openapi": "3.1.0",
        "info": {"title": "Users", "version": "2"},
        "webhooks": {"user.lounge_entered": event},
    });
    workspace.write("webhooks/users.json", &events.to_string());
    let [documents, webhooks] = ["documents", "webhooks"].map(|folder| workspace.path(folder).display().to_string());
    let run = drift(&documents, &workspace, Some(&webhooks));
    assert_eq!((run.status, run.err.as_str()), (0, ""), "{}", run.out);
    assert!(run.out.contains("user.lounge_entered"), "{}", run.out);
    let files = workspace.files("zoom-api/products/users/src/events");
    let declared = |path: &str| files.values().any(|text| String::from_utf8_lossy(text).contains(path));
    assert!(declared("\"user.lounge_entered\""), "{}", run.out);
    // Events without a document do not change.
    let run = drift(&documents, &workspace, Some("/nonexistent"));
    assert!(run.out.contains("**users**: `users.json` is not available, so its events are unchanged"), "{}", run.out);
    assert_eq!(run.status, 0, "{}", run.err);
}
