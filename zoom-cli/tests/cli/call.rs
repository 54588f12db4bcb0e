//! `zoomctl call`: requests and printed responses.

mod csv;
mod curl;
mod deletion;
mod given;
mod jq;
mod pages;
mod tables;
mod unions;

use serde_json::json;

use crate::support::{Reply, Server, folder, interrupt, line, zoomctl};

const STATUS: &str = "registrants.update_registrant_status";

/// The docs of an argument of the status update.
fn docs(argument: &str) -> String {
    let endpoints = zoom_api::describe::endpoints();
    let found = endpoints.filter(|endpoint| endpoint.info().path == "/meetings/<meeting_id>/registrants/status");
    let mut arguments = found.flat_map(|endpoint| endpoint.arguments());
    arguments.find(|(parameter, ..)| parameter.name == argument).unwrap().2
}

fn no_content() -> Server {
    Server::always(Reply::bytes(204, ""))
}

#[test]
fn a_call_is_sent_and_no_content_prints_nothing() {
    let server = no_content();
    let run = zoomctl([
        "call",
        STATUS,
        "meetingId=85746065",
        "action=deny",
        "registrants[0].email=a@example.com",
        "--form-as-json",
    ]);
    assert_eq!(run.at(&server).run().success(), "");
    let request = server.only();
    assert_eq!(request.line, "PUT /v2/meetings/85746065/registrants/status HTTP/1.1");
    assert_eq!(request.header("authorization"), Some("Bearer a-token"));
    assert_eq!(request.text(), r#"{"action":"deny","registrants":[{"email":"a@example.com"}]}"#);
}

#[test]
fn a_response_is_printed_unchanged() {
    let body = r#"{"id": 85746065, "topic": "Wöchentlich", "zoom_added_this": [1, 2.50, 12345678901234567890123]}"#;
    let server = Server::always(Reply::bytes(200, body).header("content-type", "application/json"));
    let call = || line("call meetings.get_meeting meeting_id=85746065").at(&server);
    assert_eq!(call().run().success(), format!("{body}\n"));
    let pretty = zoomctl(["call", "meetings.get_meeting", "meeting_id=85746065", "--output", "pretty"])
        .at(&server)
        .run()
        .success();
    let expected = r#"{
  "id": 85746065,
  "topic": "Wöchentlich",
  "zoom_added_this": [
    1,
    2.50,
    12345678901234567890123
  ]
}
"#;
    assert_eq!(pretty, expected);
}

#[test]
fn a_table_omits_nested_and_secret_fields() {
    let registrants = json!({"registrants": [
        {"id": "a", "email": "a@example.com", "first_name": "A", "join_url": "https://SECRET", "custom_questions": []},
        {"id": "b", "email": "b@example.com", "first_name": "B\u{1b}[31m", "status": "pending"},
    ]});
    let server = Server::always(Reply::json(200, &registrants));
    let table = |more: &[&'static str]| {
        let words = ["call", "registrants.list_registrants", "meeting_id=1", "--output", "table"];
        zoomctl(words.into_iter().chain(more.iter().copied())).at(&server).run().success()
    };
    let expected = "\
ID  EMAIL          FIRST_NAME  STATUS
a   a@example.com  A
b   b@example.com  B [31m      pending
";
    assert_eq!(table(&[]), expected);
    assert_eq!(table(&["--fields", "id,join_url"]), "ID  JOIN_URL\na   https://SECRET\nb\n");
}

#[test]
fn arguments_are_assigned_by_key() {
    let dry = |words: &[&'static str]| {
        let words = ["call"].into_iter().chain(words.iter().copied()).chain(["--dry-run"]);
        zoomctl(words).run().success().lines().last().unwrap().to_owned()
    };
    // Fields of the whole body, with or without the name of the argument.
    let person = r#"{"first_name":"Jill","email":"j@example.com","custom_questions":[{"title":"Why","value":"So"}]}"#;
    let direct = [
        "registrants.add_registrant",
        "meeting_id=1",
        "first_name=Jill",
        "email=j@example.com",
        "custom_questions[0].title=Why",
        "custom_questions[0].value=So",
    ];
    assert_eq!(dry(&direct), person);
    let nested = [
        "registrants.add_registrant",
        "meeting_id=1",
        "registrant.first_name=Jill",
        "registrant.email=j@example.com",
        r#"registrant.custom_questions:=[{"title":"Why","value":"So"}]"#,
    ];
    assert_eq!(dry(&nested), person);
    // Nested objects; enums, numbers and booleans from text.
    let meeting = dry(&[
        "create_meeting",
        "user_id=me",
        "topic=a=b",
        "type=2",
        "duration=45",
        "settings.host_video=true",
        "settings.auto_recording=cloud",
    ]);
    assert_eq!(
        meeting,
        r#"{"duration":45,"settings":{"auto_recording":"cloud","host_video":true},"topic":"a=b","type":2}"#
    );
    // A list, one argument per item, joined with commas in the query.
    let line = zoomctl([
        "call",
        "registrants.add_registrant",
        "meeting_id=1",
        "occurrence_ids=7",
        "occurrence_ids=8",
        "first_name=a",
        "email=b@c.de",
        "--dry-run",
    ])
    .run()
    .success();
    assert!(line.starts_with("POST /v2/meetings/1/registrants?occurrence_ids=7,8 HTTP/1.1\n"), "{line}");
}

#[test]
fn arguments_are_read_from_a_file_or_stdin() {
    let words = ["call", STATUS, "--json", "-", "action=deny", "--form-as-json", "--dry-run"];
    let input = r#"{"meeting_id": 1, "registrants": [{"id": "a"}]}"#;
    let shown = zoomctl(words).input(input).run().success();
    assert!(shown.ends_with("\n{\"action\":\"deny\",\"registrants\":[{\"id\":\"a\"}]}\n"), "{shown}");
    let twice = zoomctl(words).input(r#"{"meeting_id": 1, "action": "approve"}"#).run().failed(2);
    assert_eq!(twice, "zoomctl: `action` is set twice\n");
    let broken = zoomctl(words).input("{").run().failed(2);
    assert!(broken.starts_with("zoomctl: stdin is not JSON: "), "{broken}");
    let none = zoomctl(["call", STATUS, "--json", "/nonexistent"]).run().failed(2);
    assert!(none.starts_with("zoomctl: cannot read /nonexistent: "), "{none}");
}

#[test]
fn invalid_arguments_are_reported_with_suggestions() {
    for (words, expected) in [
        (
            "meting_id=1 action=deny",
            "`registrants.update_registrant_status` has no argument `meting_id`\n  did you mean `meeting_id`?",
        ),
        (
            "meeting_id=1 action=refuse",
            "`action`: no such value; expected one of approve, deny, cancel\n  to send an undeclared value, use --allow-unknown",
        ),
        (
            "meeting_id=1 action=dney registrants[0].emial=a",
            "`action`: no such value; did you mean `deny`?\n  `registrants[0].emial`: no such field; did you mean `email`?\n  to send an undeclared value, use --allow-unknown",
        ),
        (
            "meeting_id=1 action=deny registrants[0].emial=a",
            "`registrants[0].emial`: no such field; did you mean `email`?",
        ),
        (
            "meeting_id=x action=deny",
            "argument `meeting_id`: expected a meeting ID, found text\n  see its arguments with `zoomctl show registrants.update_registrant_status`",
        ),
        ("meeting_id=1 action", "invalid argument `action`\n  use KEY=VALUE, KEY:=JSON or KEY=@FILE"),
        (
            "meeting_id=1 action:=deny",
            "the value of `action` is not JSON: expected value at line 1 column 1\n  for text, use `=` instead of `:=`: action=deny",
        ),
        (
            "meeting_id=1 action=deny registrants[1].id=a",
            "`registrants[1].id` skips an item: set items in order, starting at [0]",
        ),
    ] {
        let words = format!("call {STATUS} {words} --dry-run");
        assert_eq!(line(&words).run().failed(2), format!("zoomctl: {expected}\n"), "{words}");
    }
    let missing = line(&format!("call {STATUS} meeting_id=1 --dry-run")).run().failed(2);
    let expected = "zoomctl: missing required argument `action`\n  action  one of approve, deny, cancel: ";
    assert!(missing.starts_with(expected) && missing.ends_with(&format!("{}\n", docs("action"))), "{missing}");
}

#[test]
fn an_undeclared_value_can_be_allowed() {
    let words = format!("call {STATUS} meeting_id=1 action=pardon --allow-unknown --form-as-json --dry-run");
    assert!(line(&words).run().success().ends_with("{\"action\":\"pardon\"}\n"));
}

#[test]
fn a_file_is_uploaded_and_a_dry_run_prints_its_name() {
    let folder = folder();
    let picture = folder.join("my \"best\" face.png");
    std::fs::write(&picture, b"\x89PNG\0\xff").unwrap();
    let file = format!("file=@{}", picture.display());
    let words = ["call", "webinar_branding.upload_virtual_background", "webinar_id=1", file.as_str()];
    let shown = zoomctl(words.into_iter().chain(["--dry-run"])).run().success();
    assert!(shown.contains(&format!("<contents of {}>", picture.display())), "{shown}");
    let server = Server::always(Reply::json(201, &json!({"id": "b"})));
    zoomctl(words).at(&server).run().success();
    let body = server.only().body;
    assert!(body.windows(6).any(|window| window == b"\x89PNG\0\xff"));
    assert!(String::from_utf8_lossy(&body).contains("Content-Type: image/png"));
    let none = zoomctl([
        "call",
        "webinar_branding.upload_virtual_background",
        "webinar_id=1",
        "file=@/nonexistent.png",
        "--dry-run",
    ]);
    assert!(none.run().failed(2).starts_with("zoomctl: cannot read /nonexistent.png: "));
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_call_for_a_sub_account_has_its_path() {
    let shown = line("call list_users --for-account abc --dry-run").run().success();
    assert!(shown.starts_with("GET /v2/accounts/abc/users HTTP/1.1\nhost: api.zoom.us\n"), "{shown}");
}

#[test]
fn an_object_is_a_table_of_its_fields() {
    let server =
        Server::always(Reply::json(200, &json!({"id": 1, "topic": "a", "settings": {"audio": "voip"}, "agenda": ""})));
    let table = line("call meetings.get_meeting meeting_id=1 --output table").at(&server).run().success();
    assert_eq!(table, "FIELD  VALUE\nid     1\ntopic  a\n");
    let field = line("call meetings.get_meeting meeting_id=1 --fields settings.audio").at(&server).run().success();
    assert_eq!(field, "FIELD           VALUE\nsettings.audio  voip\n");
}

#[test]
fn ctrl_c_interrupts_a_call() {
    let (sender, received) = std::sync::mpsc::channel();
    let server = Server::start(move |_| {
        sender.send(()).unwrap();
        std::thread::park();
        Reply::bytes(204, "")
    });
    let child = line("call registrants.update_registrant_status meeting_id=1 action=deny").at(&server).start();
    received.recv().unwrap();
    interrupt(&child);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    let message = String::from_utf8(output.stderr).unwrap();
    let expected = "zoomctl: interrupted\n  the call may have taken effect: check before you retry it\n";
    assert_eq!(message, expected);
}
