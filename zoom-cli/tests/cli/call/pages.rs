//! `zoomctl call --all-pages`.

use serde_json::json;

use crate::support::{Reply, Server, interrupt, line};

const WORDS: &str = "call list_users --all-pages page_size=2";

/// Three pages of users; the last one has one user.
fn users() -> Server {
    Server::start(|request| match request.target().split("next_page_token=").nth(1) {
        None => page("one", r#"[{"id":"a","email":"a@example.com"},{"id":"b"}]"#),
        Some("one") => page("two", r#"[{"id":"c","zoom_added_this":1.50},{"id":"d"}]"#),
        _ => page("", r#"[{"id":"e"}]"#),
    })
}

fn page(next: &str, users: &str) -> Reply {
    Reply::bytes(200, format!(r#"{{"users":{users},"next_page_token":"{next}"}}"#))
}

#[test]
fn the_items_of_all_pages_are_one_list() {
    let server = users();
    let expected = r#"[
{"id":"a","email":"a@example.com"},
{"id":"b"},
{"id":"c","zoom_added_this":1.50},
{"id":"d"},
{"id":"e"}
]
"#;
    assert_eq!(line(WORDS).at(&server).run().success(), expected);
    let targets: Vec<String> = server.requests().iter().map(|request| request.target().to_owned()).collect();
    let expected = [
        "/v2/users?page_size=2",
        "/v2/users?page_size=2&next_page_token=one",
        "/v2/users?page_size=2&next_page_token=two",
    ];
    assert_eq!(targets, expected);
}

#[test]
fn a_table_has_the_items_of_all_pages() {
    let table = line(&format!("{WORDS} --output table")).at(&users()).run().success();
    assert_eq!(
        table,
        "EMAIL          ID\na@example.com  a\n               b\n               c\n               d\n               e\n"
    );
}

#[test]
fn a_failed_page_ends_the_list_with_a_hint_to_continue() {
    let server = Server::start(|request| match request.target().contains("next_page_token") {
        false => page("one", r#"[{"id":"a"}]"#),
        true => Reply::json(404, &json!({"code": 1001, "message": "gone"})),
    });
    let run = line(WORDS).at(&server).run();
    assert_eq!(run.out, "[\n{\"id\":\"a\"}\n]\n");
    let message = run.failed(3);
    assert!(message.contains("to continue with the page that failed, pass next_page_token=one"), "{message}");
}

#[test]
fn page_tokens_of_other_names_are_followed() {
    let cases = [
        ("call mail.messages.list_messages email=me", "messages"),
        ("call calendar_list.list_calendars user_identifier=me", "items"),
        ("api /emails/mailboxes/me/messages", "messages"),
    ];
    for (words, list) in cases {
        let server = Server::start(move |request| match request.target().split("pageToken=").nth(1) {
            None => Reply::json(200, &json!({list: [{"id": "a"}], "nextPageToken": "one"})),
            Some(_) => Reply::json(200, &json!({list: [{"id": "b"}]})),
        });
        let run = line(&format!("{words} --all-pages --jq .[].id")).at(&server).run();
        assert_eq!(run.success(), "a\nb\n", "{words}");
    }
    let server = Server::start(|request| match request.target().contains("pageToken") {
        false => Reply::json(200, &json!({"messages": [], "nextPageToken": "one"})),
        true => Reply::json(404, &json!({"code": 1001, "message": "gone"})),
    });
    let failed = line("call mail.messages.list_messages email=me --all-pages").at(&server).run().failed(3);
    assert!(failed.contains("to continue with the page that failed, pass page_token=one"), "{failed}");
}

#[test]
fn r171_a_listing_waits_for_the_rate_limit_of_its_own_pages() {
    // One call per second, each with a deadline of a second.
    let server = Server::start(|request| match request.target().split("next_page_token=").nth(1) {
        None => Reply::json(200, &json!({"sms": [{"n": 1}], "next_page_token": "one"})),
        Some("one") => Reply::json(200, &json!({"sms": [{"n": 2}], "next_page_token": "two"})),
        Some(_) => Reply::json(200, &json!({"sms": [{"n": 3}]})),
    });
    let run = line("call list_sms_logs --all-pages --timeout 1 --plan free --jq length").at(&server).run();
    assert_eq!(run.success(), "3\n");
}

#[test]
fn r171_a_timeout_that_no_call_can_meet_is_rejected() {
    let failed = line("call list_sms_logs --all-pages --timeout 0").run().failed(2);
    assert!(failed.contains("invalid value '0' for '--timeout <SECONDS>'"), "{failed}");
}

#[test]
fn an_interrupted_listing_prints_complete_json() {
    let (sender, received) = std::sync::mpsc::channel();
    let server = Server::start(move |request| match request.target().contains("next_page_token") {
        false => page("one", r#"[{"id":"a","email":"a@example.com","type":1}]"#),
        true => {
            sender.send(()).unwrap();
            std::thread::park();
            page("", "[]")
        }
    });
    let child = line(WORDS).at(&server).start();
    received.recv().unwrap();
    interrupt(&child);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    let list: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(list.as_array().map(Vec::len), Some(1));
}

#[test]
fn a_repeated_page_token_fails() {
    let server = Server::always(page("one", r#"[{"id":"a","email":"a@example.com","type":1}]"#));
    let run = line(WORDS).at(&server).run();
    assert_eq!(run.out.matches("\"id\"").count(), 2);
    assert_eq!(run.failed(1), "zoomctl: received the same page twice\n");
}

#[test]
fn an_empty_list_is_printed_and_an_endpoint_without_pages_fails() {
    let server = Server::always(page("", "[]"));
    assert_eq!(line(WORDS).at(&server).run().success(), "[]\n");
    let run = line("call meetings.get_meeting meeting_id=1 --all-pages").at(&server).run();
    assert_eq!(run.failed(2), "zoomctl: `get_meeting` has no pages: remove --all-pages\n");
}

#[test]
fn r138_a_range_longer_than_zoom_returns_is_requested_in_parts() {
    let server = Server::always(Reply::json(200, &json!({"meetings": [], "next_page_token": ""})));
    let words = "call meetings.recordings.list_recordings user_id=me from=2026-01-31 to=2026-04-15 --all-pages";
    assert_eq!(line(words).at(&server).run().success(), "[]\n");
    let ranges: Vec<String> = server.requests().iter().map(|request| request.target().to_owned()).collect();
    let expected = ["from=2026-01-31&to=2026-02-27", "from=2026-02-28&to=2026-03-27", "from=2026-03-28&to=2026-04-15"];
    assert_eq!(ranges, expected.map(|range| format!("/v2/users/me/recordings?{range}")));

    // A single call returns a part of it.
    let words = "call meetings.recordings.list_recordings user_id=me from=2026-01-31 to=2026-04-15";
    let run = line(words).at(&server).run();
    assert!(run.err.contains("warning: Zoom returns at most 1 month per call: use --all-pages"), "{}", run.err);
    assert_eq!(
        line("call meetings.recordings.list_recordings user_id=me from=2026-01-31 to=2026-02-28").at(&server).run().err,
        ""
    );
}

#[test]
fn r138_ranges_of_other_operations_are_requested_in_parts() {
    // The call, the name of its list, its range, and the number of requests.
    let calls = [
        (
            "meetings.archived_files.list_archived_files",
            "meetings",
            ("2026-01-01T00:00:00Z", "2026-01-31T00:00:00Z"),
            0,
        ),
        ("meetings.meeting_reports.list_user_meetings user_id=me", "meetings", ("2026-01-01", "2026-06-30"), 6),
        ("meetings.activity_reports.list_operation_logs", "operation_logs", ("2025-12-15", "2026-03-14"), 3),
        ("accounts.dashboard_meetings.list_meetings", "meetings", ("2024-02-29", "2024-11-30"), 10),
        ("phone.call_logs.list_account_call_logs", "call_logs", ("2026-10-31", "2026-12-31"), 3),
        ("team_chat.reports.list_sessions", "sessions", ("2026-01-01", "2026-02-28"), 2),
        ("clips.clips.list_clips", "data", ("2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z"), 0),
    ];
    for (call, list, (from, to), requests) in calls {
        let server = Server::always(Reply::json(200, &json!({list: [], "next_page_token": ""})));
        let run = line(&format!("call {call} from={from} to={to} --all-pages")).at(&server).run();
        let count = server.requests().len();
        // Zoom's own limit is never exceeded: a range is split, or rejected if it has times.
        assert_eq!(count, requests, "{call}: {} {:?}", run.err, server.requests());
        assert_eq!(run.status == 0, requests > 0, "{call}: {}", run.err);
    }
}

#[test]
fn r138_a_range_of_times_is_not_split() {
    let server = Server::always(Reply::json(200, &json!({"recordings": [], "next_page_token": ""})));
    let range = "from=2026-01-31T10:00:00Z to=2026-04-15T10:00:00Z";
    let call = format!("call contact_center.recordings.list_recordings {range}");
    let run = line(&format!("{call} --all-pages")).at(&server).run();
    assert_eq!(run.status, 2);
    assert!(run.err.contains("the range from `from` to `to` is longer than 1 month"), "{}", run.err);
    assert!(run.err.contains("list shorter ranges"), "{}", run.err);
    assert!(server.requests().is_empty());

    // A single call returns a part of it.
    let run = line(&call).at(&server).run();
    assert!(run.err.contains("warning: Zoom returns at most 1 month per call: list shorter ranges"), "{}", run.err);
    assert_eq!(server.requests().len(), 1);
}
