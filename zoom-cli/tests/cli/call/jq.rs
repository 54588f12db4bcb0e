//! `zoomctl call --jq`.

use serde_json::json;

use crate::support::{Reply, Run, Server, zoomctl};

fn users() -> Server {
    let body = r#"{"users":[{"id":"a","email":"a@example.com","n":12345678901234567890123},{"id":"b","n":1.50}]}"#;
    Server::always(Reply::bytes(200, body))
}

fn filtered(filter: &str) -> Run {
    zoomctl(["api", "/users", "--jq", filter]).at(&users()).run()
}

#[test]
fn results_are_printed_line_by_line() {
    assert_eq!(filtered(".users[].id").success(), "a\nb\n");
    assert_eq!(filtered(".users | length").success(), "2\n");
    assert_eq!(filtered(".users[0] | {id}").success(), "{\"id\":\"a\"}\n");
    assert_eq!(filtered(".users[].n").success(), "12345678901234567890123\n1.50\n");
    assert_eq!(filtered(".users[] | select(.id | test(\"^B\"; \"i\")).id").success(), "b\n");
    assert_eq!(
        filtered(".users[] | [.id, .email, 1, true] | @csv").success(),
        "\"a\",\"a@example.com\",1,true\n\"b\",,1,true\n"
    );
    assert_eq!(filtered("[\"a\tb\", null] | @tsv").success(), "a\\tb\t\n");
    assert_eq!(filtered("empty").success(), "");
}

#[test]
fn an_invalid_filter_is_shown_before_anything_is_sent() {
    for (filter, expected) in [
        (".users[0", "zoomctl: the jq filter is invalid: expected closing bracket\n  .users[0\n          ^\n"),
        (".users | nme", "zoomctl: the jq filter is invalid: undefined filter `nme`\n  .users | nme\n           ^\n"),
        (".users |", "zoomctl: the jq filter is invalid: expected term\n  .users |\n          ^\n"),
    ] {
        let server = users();
        let message = zoomctl(["call", "list_users", "--jq", filter]).at(&server).run().failed(2);
        assert_eq!(message, expected);
        assert!(server.requests().is_empty());
    }
}

#[test]
fn a_failed_filter_keeps_earlier_results() {
    let run = filtered(".users[].email | ltrimstr(\"a\") | ascii_downcase");
    assert_eq!(run.out, "@example.com\n");
    let message = run.failed(1);
    assert!(message.starts_with("zoomctl: the jq filter failed: cannot use null as"), "{message}");
    let long = filtered(".users + .users | .id").failed(1);
    assert!(long.contains(" … ") && long.lines().next().unwrap().len() < 200, "{long}");
    assert_eq!(filtered("1, halt, 2").success(), "1\n");
    assert!(filtered("halt(3)").failed(1).contains("halted with status 3"));
}

#[test]
fn the_items_of_all_pages_are_the_input() {
    let server = Server::start(|request| match request.target().contains("next_page_token") {
        false => Reply::json(200, &json!({"users": [{"id": "a"}], "next_page_token": "t"})),
        true => Reply::json(200, &json!({"users": [{"id": "b"}]})),
    });
    let run = zoomctl(["call", "list_users", "--all-pages", "--jq", "map(.id)"]).at(&server).run();
    assert_eq!(run.success(), "[\"a\",\"b\"]\n");
}

#[test]
fn a_filter_excludes_other_formats() {
    for (words, expected) in [
        (["--jq", ".", "--output", "csv"], "use `@csv` in the filter"),
        (["--jq", ".", "--fields", "id"], "cannot be used with"),
        (["--fields", "id", "--output", "json"], "select from JSON with --jq"),
    ] {
        let words = ["call", "list_users"].into_iter().chain(words);
        let message = zoomctl(words).at(&users()).run().failed(2);
        assert!(message.contains(expected), "{message}");
    }
}
