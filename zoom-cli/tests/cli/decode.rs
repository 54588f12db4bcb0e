//! `zoomctl decode`.

use serde_json::json;

use crate::support::{Run, zoomctl};

fn decode(body: impl Into<Vec<u8>>, more: &[&str]) -> Run {
    zoomctl(["decode", "registrants.list_registrants", "-"].into_iter().chain(more.iter().copied())).input(body).run()
}

#[test]
fn what_is_understood_comes_out_again() {
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
    assert_eq!(run.done(), expected);
}

#[test]
fn what_is_not_is_listed_with_its_place() {
    let page = json!({"page_sise": 30, "registrants": [{"email": "a@b.de", "first_name": "A", "status": "lost", "nested": {"a": 1}}]});
    let run = decode(page.to_string(), &[]);
    let expected = "\
page_sise: no field has this name
registrants[0].nested: no field has this name
registrants[0].status: the enum has no such value: \"lost\"
zoomctl: 3 parts of the response are not as declared
";
    assert!(run.out.contains("\"status\": \"lost\""));
    assert_eq!(run.failed(1), expected);
    let run = decode(page.to_string(), &["--json"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(json["lost"].as_array().unwrap().len(), 3);
    assert_eq!(run.status, 1);
}

#[test]
fn what_cannot_be_read_is_said_with_its_place() {
    let said = decode(r#"{"registrants": [{"email": ["SECRET"]}]}"#, &[]).failed(1);
    let expected =
        "zoomctl: the response is not what the declaration says: `registrants[0].email`: expected text, found a list";
    assert!(said.starts_with(expected), "{said}");
    let said = decode("<html>", &[]).failed(1);
    assert!(said.starts_with("zoomctl: the response is not what the declaration says: "), "{said}");
    let said = decode(r#"{"code": 3001, "message": "gone"}"#, &[]).failed(1);
    assert!(said.contains("an error under a status of success") && said.contains("code 3001"), "{said}");
}

#[test]
fn an_error_has_its_name() {
    let error = r#"{"code": 3001, "message": "Meeting does not exist."}"#;
    assert_eq!(decode(error, &["--status", "404"]).done(), "MeetingNotFound\nNo meeting has this id.\n");
    let told = decode(error, &["--status", "404", "--json"]).json();
    assert_eq!(told["error"]["name"], "MeetingNotFound");
    let said = decode(r#"{"code": 5, "message": "Other."}"#, &["--status", "409"]).failed(1);
    assert_eq!(said, "zoomctl: `registrants.list_registrants` has no name for this error\n  code 5: Other.\n");
}

#[test]
fn nothing_is_read_as_nothing() {
    assert_eq!(zoomctl(["decode", "registrants.update_registrant_status", "-"]).input("").run().done(), "");
    let run = zoomctl(["decode", "PUT", "/meetings/{meetingId}/registrants/status", "/nonexistent"]).run();
    assert!(run.failed(2).starts_with("zoomctl: /nonexistent cannot be read: "));
}
