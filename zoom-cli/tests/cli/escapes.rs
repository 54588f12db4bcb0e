//! Texts of a server on the terminal. Row 119 of tests/FAULTS.md.

use serde_json::json;

use crate::support::{Reply, Server, folder, line, zoomctl};

/// Clears the screen, sets a title, reverses text, and clears the screen with a C1 control.
const HOSTILE: &str = "\u{1b}[2J\u{1b}]0;owned\u{7}\u{202e}txt\u{9b}2J\r";

fn assert_safe(text: &str) {
    let is_unsafe = |char: char| (char.is_control() && char != '\n') || char == '\u{202e}';
    assert!(!text.contains(is_unsafe), "{text:?}");
}

#[test]
fn r119_texts_of_errors_are_escaped() {
    let body = json!({"code": 300, "message": HOSTILE, "errors": [{"field": HOSTILE, "message": HOSTILE}]});
    let server = Server::always(Reply::json(400, &body).header("x-zm-trackingid", "track\u{9b}"));
    let run = line("call meetings.get_meeting meeting_id=1").at(&server).run();
    assert_safe(&run.err);
    assert!(run.err.contains("owned"), "{}", run.err);
    assert_safe(&line("call meetings.get_meeting meeting_id=1 --error-format json").at(&server).run().err);
}

#[test]
fn r119_texts_of_every_command_are_escaped() {
    let person = json!({"id": HOSTILE, "email": HOSTILE, "display_name": HOSTILE, "account_id": HOSTILE,
        "first_name": HOSTILE, "status": HOSTILE});
    let file = json!({"id": HOSTILE, "recording_start": HOSTILE, "file_type": HOSTILE, "file_extension": HOSTILE,
        "recording_type": HOSTILE, "status": HOSTILE, "download_url": "https://zoom.us/rec/download/a"});
    let mut ready = file.clone();
    ready["status"] = json!("completed");
    let recordings = json!({"topic": HOSTILE, "recording_files": [file, ready]});
    let server = Server::start(move |request| match request.target() {
        target if target.contains("/recordings") => Reply::json(200, &recordings),
        target if target.contains("/users/") => Reply::json(200, &person),
        target if target.contains("/users") => Reply::json(200, &json!({"users": [person], "next_page_token": ""})),
        target if target.contains("redirected") => Reply::bytes(302, "").header("location", "https://x/\u{9b}2J"),
        _ => Reply::bytes(500, format!("<html><title>{HOSTILE}</title>{HOSTILE}")),
    });
    let commands = [
        "whoami",
        "api GET /nowhere",
        "api GET /redirected",
        "call list_users --output table",
        "call list_users --fields email,display_name --output table",
        "call meetings.get_meeting meeting_id=1",
        "download --meeting 1 --list",
        "download --meeting 1",
    ];
    let into = folder();
    for words in commands {
        let words = words.replace("download", &format!("download --into {}", into.display()));
        let run = line(&words).at(&server).run();
        assert_safe(&run.err);
        if words.starts_with("download") || words.contains("table") || words == "whoami" {
            assert_safe(&run.out);
        }
    }
    // Events, transcripts of errors, and names that the user mistyped.
    let event = into.join("event.json");
    std::fs::write(&event, json!({"event": HOSTILE, "payload": {HOSTILE: HOSTILE}}).to_string()).unwrap();
    let run = line(&format!("events decode {}", event.display())).run();
    assert_safe(&run.err);
    let unknown = "get\u{1b}[2J\u{202e}_user";
    for words in
        [vec!["call", unknown], vec!["show", unknown], vec!["events", "show", unknown], vec!["explain", unknown]]
    {
        assert_safe(&zoomctl(words).run().err);
    }
    std::fs::remove_dir_all(into).unwrap();
}

#[test]
fn r119_names_and_values_of_responses_are_escaped() {
    let body = json!({"id": 1, "topic": HOSTILE, HOSTILE: HOSTILE, "status": HOSTILE});
    let into = folder();
    let file = into.join("body.json");
    std::fs::write(&file, body.to_string()).unwrap();
    let run = line(&format!("decode meetings.get_meeting {}", file.display())).run();
    assert_safe(&run.err);
    assert_safe(&run.out);
    let decoded: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(decoded["topic"], HOSTILE);
    std::fs::write(
        &file,
        json!({"id": {}, HOSTILE: 1, "settings": {"global_dial_in_numbers": [{HOSTILE: {}, "type": []}]}}).to_string(),
    )
    .unwrap();
    assert_safe(&line(&format!("decode meetings.get_meeting {}", file.display())).run().err);
    std::fs::remove_dir_all(into).unwrap();

    let server = Server::always(Reply::json(200, &body));
    for words in ["call meetings.get_meeting meeting_id=1", "call meetings.get_meeting meeting_id=1 --output table"] {
        let run = line(words).at(&server).run();
        assert_safe(&run.err);
    }
}
