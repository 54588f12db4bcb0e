//! `zoomctl decode`.

use serde_json::json;

use crate::support::{Run, zoomctl};

fn decode(body: impl Into<Vec<u8>>, more: &[&str]) -> Run {
    zoomctl(["decode", "registrants.list_registrants", "-"].into_iter().chain(more.iter().copied())).input(body).run()
}

#[test]
fn a_decoded_response_is_printed() {
    let page = json!({"page_size": "30", "registrants": [{"email": "a@b.de", "first_name": "A", "last_name": "", "org": null,
        "create_time": "2026-11-24T10:30:00+01:00", "custom_questions": []}]});
    let expected = r#"{
  "page_size": 30,
  "registrants": [
    {
      "email": "a@b.de",
      "first_name": "A",
      "last_name": "",
      "create_time": "2026-11-24T09:30:00Z"
    }
  ]
}
"#;
    let run = decode(page.to_string(), &[]);
    assert_eq!(run.err, "");
    assert_eq!(run.success(), expected);
}

#[test]
fn undeclared_values_are_listed_with_their_paths() {
    let page = json!({"page_sise": 30, "registrants": [{"email": "a@b.de", "first_name": "A", "status": "lost", "nested": {"a": 1}}]});
    let run = decode(page.to_string(), &[]);
    let expected = "\
page_sise: undeclared field
registrants[0].nested: undeclared field
registrants[0].status: undeclared enum value \"lost\"
zoomctl: 3 values of the response do not match the declaration
";
    assert!(run.out.contains("\"status\": \"lost\""));
    assert_eq!(run.failed(1), expected);
    let run = decode(page.to_string(), &["--json"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(json["lost"].as_array().unwrap().len(), 3);
    assert_eq!(run.status, 1);
}

#[test]
fn a_decode_error_has_its_path() {
    let message = decode(r#"{"registrants": [{"email": ["SECRET"]}]}"#, &[]).failed(1);
    let expected =
        "zoomctl: the response does not match the declaration: `registrants[0].email`: expected text, found a list";
    assert!(message.starts_with(expected), "{message}");
    let message = decode("<html>", &[]).failed(1);
    assert!(message.starts_with("zoomctl: the response does not match the declaration: "), "{message}");
    let message = decode(r#"{"code": 3001, "message": "gone"}"#, &[]).failed(1);
    assert!(message.contains("an error despite its success status") && message.contains("code 3001"), "{message}");
}

#[test]
fn a_declared_error_is_named() {
    let error = r#"{"code": 3001, "message": "Meeting does not exist."}"#;
    let printed = decode(error, &["--status", "404"]).success();
    let mut endpoints = zoom_api::describe::endpoints();
    let (name, path) = ("list_registrants", "/meetings/<meeting_id>/registrants");
    let endpoint = endpoints.find(|endpoint| endpoint.info().name == name && endpoint.info().path == path).unwrap();
    let (_, docs) = endpoint.errors().find(|(case, _)| case.name == "MeetingNotFound").unwrap();
    assert_eq!(printed, format!("MeetingNotFound\n{docs}\n"));
    let decoded = decode(error, &["--status", "404", "--json"]).json();
    assert_eq!(decoded["error"]["name"], "MeetingNotFound");
    let message = decode(r#"{"code": 5, "message": "Other."}"#, &["--status", "409"]).failed(1);
    assert_eq!(message, "zoomctl: `registrants.list_registrants` does not declare this error\n  code 5: Other.\n");
}

#[test]
fn an_empty_body_is_decoded_as_nothing() {
    assert_eq!(zoomctl(["decode", "registrants.update_registrant_status", "-"]).input("").run().success(), "");
    let run = zoomctl(["decode", "PUT", "/meetings/{meetingId}/registrants/status", "/nonexistent"]).run();
    assert!(run.failed(2).starts_with("zoomctl: cannot read /nonexistent: "));
}
