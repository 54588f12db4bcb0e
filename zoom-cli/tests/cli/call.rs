//! `zoomctl call`: what is sent, and what is printed.

mod curl;
mod pages;

use serde_json::json;

use crate::support::{Answer, Server, folder, interrupt, line, zoomctl};

const STATUS: &str = "registrants.update_registrant_status";

fn no_content() -> Server {
    Server::always(Answer::bytes(204, ""))
}

#[test]
fn a_call_is_sent_and_a_status_without_content_prints_nothing() {
    let server = no_content();
    let run = zoomctl([
        "call",
        STATUS,
        "meetingId=85746065",
        "action=deny",
        "registrants[0].email=a@example.com",
        "--form-as-json",
    ]);
    assert_eq!(run.at(&server).run().done(), "");
    let seen = server.only();
    assert_eq!(seen.line, "PUT /v2/meetings/85746065/registrants/status HTTP/1.1");
    assert_eq!(seen.header("authorization"), Some("Bearer a-token"));
    assert_eq!(seen.text(), r#"{"action":"deny","registrants":[{"email":"a@example.com"}]}"#);
}

#[test]
fn an_answer_is_printed_as_it_came() {
    let body = r#"{"id": 85746065, "topic": "Wöchentlich", "zoom_added_this": [1, 2.50, 12345678901234567890123]}"#;
    let server = Server::always(Answer::bytes(200, body).header("content-type", "application/json"));
    let call = || line("call meetings.get_meeting meeting_id=85746065").at(&server);
    assert_eq!(call().run().done(), format!("{body}\n"));
    let pretty =
        zoomctl(["call", "meetings.get_meeting", "meeting_id=85746065", "--output", "pretty"]).at(&server).run().done();
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
fn a_table_has_what_is_not_nested_and_no_secrets() {
    let registrants = json!({"registrants": [
        {"id": "a", "email": "a@example.com", "first_name": "A", "join_url": "https://SECRET", "custom_questions": []},
        {"id": "b", "email": "b@example.com", "first_name": "B\u{1b}[31m", "status": "pending"},
    ]});
    let server = Server::always(Answer::json(200, &registrants));
    let table = |more: &[&'static str]| {
        let words = ["call", "registrants.list_registrants", "meeting_id=1", "--output", "table"];
        zoomctl(words.into_iter().chain(more.iter().copied())).at(&server).run().done()
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
fn arguments_find_their_places() {
    let dry = |words: &[&'static str]| {
        let words = ["call"].into_iter().chain(words.iter().copied()).chain(["--dry-run"]);
        zoomctl(words).run().done().lines().last().unwrap().to_owned()
    };
    // The fields of the whole body, by their own names or behind the argument's.
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
    let behind = [
        "registrants.add_registrant",
        "meeting_id=1",
        "registrant.first_name=Jill",
        "registrant.email=j@example.com",
        r#"registrant.custom_questions:=[{"title":"Why","value":"So"}]"#,
    ];
    assert_eq!(dry(&behind), person);
    // Objects in objects, and enums, numbers and booleans from text.
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
    // A list, an item each time, joined with commas in the query.
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
    .done();
    assert!(line.starts_with("POST /v2/meetings/1/registrants?occurrence_ids=7,8 HTTP/1.1\n"), "{line}");
}

#[test]
fn arguments_come_from_a_file_or_the_input_too() {
    let words = ["call", STATUS, "--json", "-", "action=deny", "--form-as-json", "--dry-run"];
    let input = r#"{"meeting_id": 1, "registrants": [{"id": "a"}]}"#;
    let shown = zoomctl(words).input(input).run().done();
    assert!(shown.ends_with("\n{\"action\":\"deny\",\"registrants\":[{\"id\":\"a\"}]}\n"), "{shown}");
    let twice = zoomctl(words).input(r#"{"meeting_id": 1, "action": "approve"}"#).run().failed(2);
    assert_eq!(twice, "zoomctl: `action` was given twice\n");
    let broken = zoomctl(words).input("{").run().failed(2);
    assert!(broken.starts_with("zoomctl: the input is not JSON: "), "{broken}");
    let none = zoomctl(["call", STATUS, "--json", "/nonexistent"]).run().failed(2);
    assert!(none.starts_with("zoomctl: /nonexistent cannot be read: "), "{none}");
}

#[test]
fn what_is_wrong_is_said_with_what_was_meant() {
    for (words, expected) in [
        (
            "meting_id=1 action=deny",
            "`registrants.update_registrant_status` has no argument `meting_id`\n  did you mean `meeting_id`?",
        ),
        (
            "meeting_id=1 action=refuse",
            "`action`: no such value; known are approve, cancel, deny\n  a value that Zoom has added since passes with --allow-unknown",
        ),
        (
            "meeting_id=1 action=dney registrants[0].emial=a",
            "`action`: no such value; did you mean `deny`?\n  `registrants[0].emial`: no such field; did you mean `email`?\n  a value that Zoom has added since passes with --allow-unknown",
        ),
        (
            "meeting_id=1 action=deny registrants[0].emial=a",
            "`registrants[0].emial`: no such field; did you mean `email`?",
        ),
        (
            "meeting_id=1",
            "`registrants.update_registrant_status` needs action\n  action  one of approve, cancel, deny: What to do.",
        ),
        (
            "meeting_id=x action=deny",
            "argument `meeting_id`: expected a meeting id, found text\n  what it takes: zoomctl show registrants.update_registrant_status",
        ),
        ("meeting_id=1 action", "`action` is not an argument\n  arguments are key=value, key:=JSON or key=@file"),
        (
            "meeting_id=1 action:=deny",
            "what is given for `action` is not JSON: expected value at line 1 column 1\n  text stands behind a plain `=`: action=…",
        ),
        (
            "meeting_id=1 action=deny registrants[1].id=a",
            "`registrants[1].id` skips an item: items are given in order, from [0]",
        ),
    ] {
        let words = format!("call {STATUS} {words} --dry-run");
        assert_eq!(line(&words).run().failed(2), format!("zoomctl: {expected}\n"), "{words}");
    }
}

#[test]
fn a_value_that_is_new_can_be_let_through() {
    let words = format!("call {STATUS} meeting_id=1 action=pardon --allow-unknown --form-as-json --dry-run");
    assert!(line(&words).run().done().ends_with("{\"action\":\"pardon\"}\n"));
}

#[test]
fn a_file_is_uploaded_and_shown_by_its_name() {
    let folder = folder();
    let picture = folder.join("my \"best\" face.png");
    std::fs::write(&picture, b"\x89PNG\0\xff").unwrap();
    let file = format!("file=@{}", picture.display());
    let words = ["call", "webinar_branding.upload_virtual_background", "webinar_id=1", file.as_str()];
    let shown = zoomctl(words.into_iter().chain(["--dry-run"])).run().done();
    assert!(shown.contains(&format!("<the contents of {}>", picture.display())), "{shown}");
    let server = Server::always(Answer::json(201, &json!({"id": "b"})));
    zoomctl(words).at(&server).run().done();
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
    assert!(none.run().failed(2).starts_with("zoomctl: /nonexistent.png cannot be read: "));
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_call_for_a_sub_account_names_it() {
    let shown = line("call list_users --for-account abc --dry-run").run().done();
    assert!(shown.starts_with("GET /v2/accounts/abc/users HTTP/1.1\nhost: api.zoom.us\n"), "{shown}");
}

#[test]
fn one_object_is_a_table_of_its_fields() {
    let server =
        Server::always(Answer::json(200, &json!({"id": 1, "topic": "a", "settings": {"audio": "voip"}, "agenda": ""})));
    let table = line("call meetings.get_meeting meeting_id=1 --output table").at(&server).run().done();
    assert_eq!(table, "FIELD  VALUE\nid     1\ntopic  a\n");
    let field = line("call meetings.get_meeting meeting_id=1 --fields settings.audio").at(&server).run().done();
    assert_eq!(field, "FIELD           VALUE\nsettings.audio  voip\n");
}

#[test]
fn ctrl_c_stops_a_call() {
    let (sent, came) = std::sync::mpsc::channel();
    let server = Server::start(move |_| {
        sent.send(()).unwrap();
        std::thread::park();
        Answer::bytes(204, "")
    });
    let child = line("call registrants.update_registrant_status meeting_id=1 action=deny").at(&server).start();
    came.recv().unwrap();
    interrupt(&child);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    let said = String::from_utf8(output.stderr).unwrap();
    let expected = "zoomctl: stopped\n  it may have taken effect all the same: look before you send it again\n";
    assert_eq!(said, expected);
}
