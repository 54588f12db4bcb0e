//! Everything that was given is sent, or rejected.

use serde_json::json;

use crate::support::{Reply, Server, line};

fn zoom() -> Server {
    Server::always(Reply::json(200, &json!({})))
}

#[test]
fn r139_an_empty_value_is_not_omitted() {
    let server = zoom();
    for words in ["status=", "page_size=", "status:=\"\""] {
        let message = line(&format!("call list_users {words}")).at(&server).run().failed(2);
        let name = words.split([':', '=']).next().unwrap();
        assert!(message.starts_with(&format!("zoomctl: `{name}` is empty")), "{message}");
    }
    let words = "call meetings.create_meeting user_id=me settings.audio= ";
    assert!(line(words.trim()).at(&server).run().failed(2).contains("settings.audio` is empty"));
    assert!(server.requests().is_empty());
    // An empty text is a value.
    line("call meetings.create_meeting user_id=me topic=").at(&server).run().success();
    assert_eq!(server.only().text(), r#"{"topic":""}"#);
}

#[test]
fn r139_a_repeated_key_in_json_is_an_error() {
    let server = zoom();
    for input in [r#"{"topic":"a","topic":"b"}"#, r#"{"settings":{"audio":"voip","audio":"both"}}"#] {
        let run = line("call meetings.create_meeting user_id=me --json -").input(input).at(&server).run();
        let message = run.failed(2);
        assert!(message.contains("appears twice"), "{message}");
    }
    let run = crate::support::zoomctl([
        "call",
        "meetings.create_meeting",
        "user_id=me",
        r#"settings:={"audio":"voip","audio":"voip"}"#,
    ]);
    assert!(run.at(&server).run().failed(2).contains("`audio` appears twice"));
    assert!(server.requests().is_empty());
    let numbers = r#"{"duration":45,"topic":"1.50","recurrence":{"type":1,"repeat_interval":2}}"#;
    line("call meetings.create_meeting user_id=me --json -").input(numbers).at(&server).run().success();
}

#[test]
fn r139_an_argument_that_the_declaration_omits_is_an_error() {
    let server = zoom();
    for words in ["call", "call --dry-run", "call --curl"] {
        let words = format!("{words} meetings.update_meeting meeting_id=1 tracking_fields:=[]");
        let message = line(&words).at(&server).run().failed(2);
        assert!(message.contains("tracking_fields` would be omitted from the request"), "{message}");
    }
    assert!(server.requests().is_empty());
}

#[test]
fn a_deletion_without_a_terminal_needs_no_confirmation() {
    let server = Server::always(Reply::bytes(204, ""));
    line("call meetings.delete_meeting meeting_id=1").at(&server).run().success();
    line("call meetings.delete_meeting meeting_id=1 --yes").at(&server).run().success();
    assert_eq!(server.requests().len(), 2);
}
