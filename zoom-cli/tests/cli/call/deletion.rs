//! The confirmation of deletions.

use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::support::{Reply, Server, line};

const WORDS: [&str; 2] = ["call delete_meeting meeting_id=85746065", "api DELETE /meetings/85746065"];

/// Runs a command on a terminal, with an answer; `None` if the program `script` is missing.
fn on_a_terminal(words: &str, answer: &str, server: &Server) -> Option<(i32, String)> {
    let command = format!("{} {words}", env!("CARGO_BIN_EXE_zoomctl"));
    let mut child = Command::new("script")
        .args(["--quiet", "--return", "--command", &command, "/dev/null"])
        .env("ZOOM_CONFIG_DIR", "/nonexistent")
        .env("ZOOM_BASE_URL", server.base_url())
        .env("ZOOM_ACCESS_TOKEN", "a-token")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(child) = &mut child else {
        println!("skipped: the program `script` is missing");
        return None;
    };
    child.stdin.take().unwrap().write_all(answer.as_bytes()).unwrap();
    let mut output = String::new();
    std::io::Read::read_to_string(&mut child.stdout.take().unwrap(), &mut output).unwrap();
    Some((child.wait().unwrap().code().unwrap(), output))
}

#[test]
fn a_person_confirms_a_deletion() {
    for words in WORDS {
        for (answer, is_sent) in [("y\n", true), ("Yes\n", true), ("n\n", false), ("\n", false)] {
            let server = Server::always(Reply::bytes(204, ""));
            let Some((status, output)) = on_a_terminal(words, answer, &server) else { return };
            assert!(output.contains("85746065") && output.contains("? [y/N]"), "{output}");
            assert_eq!((status, server.requests().len()), if is_sent { (0, 1) } else { (1, 0) }, "{output}");
            assert_eq!(output.contains("nothing was deleted"), !is_sent, "{output}");
        }
        let server = Server::always(Reply::bytes(204, ""));
        let Some((status, output)) = on_a_terminal(&format!("{words} --yes"), "", &server) else { return };
        assert_eq!((status, server.requests().len(), output.contains("[y/N]")), (0, 1, false), "{output}");
    }
    let server = Server::always(Reply::json(200, &serde_json::json!({"id": 1})));
    let Some((_, output)) = on_a_terminal("call meetings.get_meeting meeting_id=1", "", &server) else { return };
    assert!(!output.contains("[y/N]"), "{output}");
}

#[test]
fn every_kind_of_deletion_is_confirmed_and_no_other_change() {
    let deletions = [
        "call mail.messages.delete_messages email=me ids=b",
        "call delete_meeting_recordings meeting_id=1",
        "call delete_recording_file meeting_id=1 recording_id=2 action=trash",
        "call group_members.remove_group_member group_id=a member_id=b",
        "call react_to_message user_id=me message_id=a action=remove",
        "api DELETE /new/things",
        "api POST /emails/mailboxes/a/messages/batchDelete ids:=[]",
        "api PUT /new/things action=delete",
        "api PATCH /new/things method=remove_all",
    ];
    let others = [
        "call registrants.update_registrant_status meeting_id=1 action=deny",
        "call meetings.create_meeting user_id=me topic=delete",
        "call react_to_message user_id=me message_id=a action=add",
        "api PATCH /new/things topic=delete",
        "api POST /new/things action=create",
        "api /new/things action=delete",
    ];
    let words = deletions.iter().map(|words| (words, true)).chain(others.iter().map(|words| (words, false)));
    for (words, is_confirmed) in words {
        let server = Server::always(Reply::bytes(204, ""));
        let Some((_, output)) = on_a_terminal(words, "n\n", &server) else { return };
        assert_eq!(output.contains("[y/N]"), is_confirmed, "{words}: {output}");
        assert_eq!(server.requests().is_empty(), is_confirmed, "{words}: {output}");
    }
}

#[test]
fn a_program_is_not_asked() {
    for words in WORDS {
        let server = Server::always(Reply::bytes(204, ""));
        line(words).at(&server).run().success();
        assert_eq!(server.only().line, "DELETE /v2/meetings/85746065 HTTP/1.1");
    }
}
