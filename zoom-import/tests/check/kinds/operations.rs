//! Operations that only one of the two has.

use serde_json::{Value as Json, json};

use crate::command::{check, fixture, written};

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
        "position": "", "document": {"at": at, "value": "List guests"}, "declaration": null,
    }]);
    assert_eq!(found, expected);
}

#[test]
fn operation_extra() {
    let path = written("extra.json", &fixture("registrants").to_string());
    let text = check(&[&path]);
    let name = "meetings::registrants::add_registrants";
    let lines = format!(
        "POST /meetings/<meeting_id>/batch_registrants ({name})\n  operation-extra: declaration: present ({name})\n"
    );
    assert!(text.status == 1 && text.out.contains(&lines), "{}", text.out);
    let found: Vec<Json> = serde_json::from_str(&check(&[&path, "--json"]).out).unwrap();
    let expected = json!({
        "kind": "operation-extra", "operation": "POST /meetings/<meeting_id>/batch_registrants", "id": null,
        "endpoint": name, "position": "", "document": null, "declaration": {"at": name, "value": "present"},
    });
    assert!(found.contains(&expected));
}
