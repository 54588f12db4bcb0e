//! Tables: fields, hidden columns and further pages.

use std::process::{Command, Stdio};

use serde_json::json;

use crate::support::{Reply, Server, line};

fn users() -> Server {
    let user = json!({"id": "a", "email": "a@example.com", "type": 2, "plan_united_type": "1", "group_ids": ["g"]});
    Server::always(Reply::json(200, &json!({"users": [user], "next_page_token": "more"})))
}

#[test]
fn a_table_names_what_it_omits() {
    let run = line("call list_users --output table").at(&users()).run();
    let expected = "zoomctl: not shown: group_ids; select fields with --fields\nzoomctl: the list has more pages: use --all-pages\n";
    assert_eq!(run.err, expected);
    assert!(run.success().contains("a@example.com"));
    // Nothing is omitted from selected fields.
    let run = line("call list_users --fields id,group_ids").at(&users()).run();
    assert_eq!(run.err, "zoomctl: the list has more pages: use --all-pages\n");
    // JSON is complete.
    assert_eq!(line("call list_users").at(&users()).run().err, "");
}

/// The output of a command on a terminal of this width; `None` if the program `script` is missing.
fn on_a_terminal(columns: usize, words: &str, server: &Server) -> Option<String> {
    let command = format!("stty cols {columns} rows 50; {} {words}", env!("CARGO_BIN_EXE_zoomctl"));
    let mut script = Command::new("script");
    script.args(["--quiet", "--return", "--command", &command, "/dev/null"]).stdin(Stdio::null());
    script.env("ZOOM_CONFIG_DIR", "/nonexistent").env("NO_COLOR", "1");
    script.env("ZOOM_BASE_URL", server.base_url()).env("ZOOM_ACCESS_TOKEN", "a-token");
    let Ok(output) = script.output() else {
        println!("skipped: the program `script` is missing");
        return None;
    };
    Some(String::from_utf8(output.stdout).unwrap().replace('\r', ""))
}

#[test]
fn a_narrow_terminal_shows_what_identifies_an_item() {
    let meeting = json!({"agenda": "A", "created_at": "2026-11-28T13:04:04Z", "duration": 60, "host_id": "host-1",
        "id": 95_204_914_253_u64, "start_time": "2026-11-28T13:04:04Z", "topic": "日本語の会議", "type": 2, "uuid": "a=="});
    let server = Server::always(Reply::json(200, &json!({"meetings": [meeting]})));
    let words = "call meetings.list_meetings user_id=me --output table";
    let Some(shown) = on_a_terminal(40, words, &server) else { return };
    let (heading, row) = shown.split_once('\n').unwrap();
    assert!(heading.contains("ID") && heading.contains("TOPIC"), "{shown}");
    assert!(row.contains("95204914253") && row.contains("日本語の会議"), "{shown}");
    // The order of selected fields is that of the command line.
    let words = format!("{words} --fields created_at,duration,host_id,start_time,topic");
    let Some(shown) = on_a_terminal(40, &words, &server) else { return };
    assert!(shown.starts_with("CREATED_AT            DURATION"), "{shown}");
}

#[test]
fn unknown_fields_are_rejected_before_anything_is_sent() {
    let server = users();
    let message = line("call list_users --fields id,emial").at(&server).run().failed(2);
    assert!(message.contains("`emial`: no such field in the response") && message.contains("`email`"), "{message}");
    assert!(
        line("call meetings.get_meeting meeting_id=1 --fields settings.adio")
            .at(&server)
            .run()
            .failed(2)
            .contains("settings.adio")
    );
    assert!(server.requests().is_empty());
    for fields in ["users_added_this", "id,users_added_this"] {
        line(&format!("call list_users --allow-unknown --fields {fields}")).at(&server).run().success();
    }
    line("call meetings.get_meeting meeting_id=1 --fields settings.audio,occurrences[0].start_time")
        .at(&server)
        .run()
        .success();
}
