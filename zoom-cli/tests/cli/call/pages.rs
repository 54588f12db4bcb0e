//! `zoomctl call --all-pages`.

use serde_json::json;

use crate::support::{Answer, Server, interrupt, line};

const WORDS: &str = "call list_users --all-pages page_size=2";

/// Three pages of users; the last has one.
fn users() -> Server {
    Server::start(|seen| match seen.target().split("next_page_token=").nth(1) {
        None => page("one", r#"[{"id":"a","email":"a@example.com"},{"id":"b"}]"#),
        Some("one") => page("two", r#"[{"id":"c","zoom_added_this":1.50},{"id":"d"}]"#),
        _ => page("", r#"[{"id":"e"}]"#),
    })
}

fn page(next: &str, users: &str) -> Answer {
    Answer::bytes(200, format!(r#"{{"users":{users},"next_page_token":"{next}"}}"#))
}

#[test]
fn the_items_of_all_pages_are_one_list_as_they_came() {
    let server = users();
    let expected = r#"[
{"id":"a","email":"a@example.com"},
{"id":"b"},
{"id":"c","zoom_added_this":1.50},
{"id":"d"},
{"id":"e"}
]
"#;
    assert_eq!(line(WORDS).at(&server).run().done(), expected);
    let targets: Vec<String> = server.seen().iter().map(|seen| seen.target().to_owned()).collect();
    let expected = [
        "/v2/users?page_size=2",
        "/v2/users?page_size=2&next_page_token=one",
        "/v2/users?page_size=2&next_page_token=two",
    ];
    assert_eq!(targets, expected);
}

#[test]
fn a_table_has_the_items_of_all_pages() {
    let table = line(&format!("{WORDS} --output table")).at(&users()).run().done();
    assert_eq!(
        table,
        "EMAIL          ID\na@example.com  a\n               b\n               c\n               d\n               e\n"
    );
}

#[test]
fn a_listing_that_breaks_off_is_a_whole_list_and_says_where_to_go_on() {
    let server = Server::start(|seen| match seen.target().contains("next_page_token") {
        false => page("one", r#"[{"id":"a"}]"#),
        true => Answer::json(404, &json!({"code": 1001, "message": "gone"})),
    });
    let run = line(WORDS).at(&server).run();
    assert_eq!(run.out, "[\n{\"id\":\"a\"}\n]\n");
    let said = run.failed(3);
    assert!(said.contains("what is printed ends before this page: next_page_token=one"), "{said}");
}

#[test]
fn a_listing_that_is_stopped_is_a_whole_list() {
    let (sent, came) = std::sync::mpsc::channel();
    let server = Server::start(move |seen| match seen.target().contains("next_page_token") {
        false => page("one", r#"[{"id":"a","email":"a@example.com","type":1}]"#),
        true => {
            sent.send(()).unwrap();
            std::thread::park();
            page("", "[]")
        }
    });
    let child = line(WORDS).at(&server).start();
    came.recv().unwrap();
    interrupt(&child);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    let list: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(list.as_array().map(Vec::len), Some(1));
}

#[test]
fn pages_that_go_round_are_left() {
    let server = Server::always(page("one", r#"[{"id":"a","email":"a@example.com","type":1}]"#));
    let run = line(WORDS).at(&server).run();
    assert_eq!(run.out.matches("\"id\"").count(), 2);
    assert_eq!(run.failed(1), "zoomctl: the same page came twice: stopped\n");
}

#[test]
fn an_empty_list_and_an_endpoint_without_pages() {
    let server = Server::always(page("", "[]"));
    assert_eq!(line(WORDS).at(&server).run().done(), "[]\n");
    let run = line("call meetings.get_meeting meeting_id=1 --all-pages").at(&server).run();
    assert_eq!(run.failed(2), "zoomctl: `meetings.get_meeting` does not list in pages\n");
}
