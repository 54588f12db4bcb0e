//! Tables: fields, hidden columns and further pages.

use serde_json::json;

use crate::support::{Reply, Server, line, on_a_terminal, zoomctl};

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

#[test]
fn an_empty_list_is_named() {
    let server = Server::always(Reply::json(200, &json!({"users": [], "next_page_token": ""})));
    for words in ["call list_users --output table", "call list_users --output table --all-pages"] {
        let run = line(words).at(&server).run();
        assert_eq!((run.out.as_str(), run.err.as_str()), ("", "zoomctl: the list is empty\n"), "{words}");
    }
    // Programs find the columns that they select, and an empty list is data in other formats.
    for (words, expected) in [
        ("call list_users --fields id,email", "ID  EMAIL\n"),
        ("call list_users --fields id,email --output csv", "id,email\r\n"),
        ("call list_users --all-pages", "[]\n"),
        ("call list_users --jq .users", "[]\n"),
    ] {
        let run = line(words).at(&server).run();
        assert_eq!((run.out.as_str(), run.err.as_str()), (expected, ""), "{words}");
    }
    let csv = line("call list_users --output csv").at(&server).run().success();
    assert!(
        csv.starts_with("user_created_at,created_at,") && csv.ends_with("\r\n") && csv.lines().count() == 1,
        "{csv}"
    );
}

#[test]
fn every_kind_of_further_pages_is_named() {
    let pages = [
        ("call list_users", json!({"users": [], "next_page_token": "t"}), "the list has more pages: use --all-pages"),
        (
            "call mail.messages.list_messages email=me",
            json!({"messages": [], "nextPageToken": "t"}),
            "the list has more pages: use --all-pages",
        ),
        (
            "api /new/things",
            json!({"things": [], "page_count": 3, "page_number": 1}),
            "page 1 of 3: pass page_number=2 for the next one",
        ),
        (
            "call list_users",
            json!({"users": [], "next_page_token": "", "page_count": 3, "page_number": 2}),
            "page 2 of 3: pass page_number=3 for the next one",
        ),
        (
            "api /new/things",
            json!({"things": [], "page": "1", "total_pages": "2"}),
            "page 1 of 2: pass page=2 for the next one",
        ),
        (
            "call scim2.users.list_users",
            json!({"Resources": [], "startIndex": 1, "itemsPerPage": 100, "totalResults": 250}),
            "items 1 to 100 of 250: pass startIndex=101 for the next ones",
        ),
        ("api /new/things", json!({"things": [], "has_more": true}), "the list has more items"),
    ];
    for (words, page, expected) in pages {
        let run = line(&format!("{words} --output csv")).at(&Server::always(Reply::json(200, &page))).run();
        assert_eq!(run.err, format!("zoomctl: {expected}\n"), "{words}");
    }
    let last = [
        json!({"users": [], "next_page_token": "", "page_count": 3, "page_number": 3}),
        json!({"users": [], "page_count": 0, "page_number": 1}),
        json!({"users": [], "startIndex": 201, "itemsPerPage": 100, "totalResults": 250}),
        json!({"users": [], "has_more": false}),
        json!({"users": [], "startIndex": 1, "itemsPerPage": 0, "totalResults": 9}),
        json!({"users": [], "page_number": null, "page_count": "many"}),
    ];
    for page in last {
        let run = line("api /new/things --output csv").at(&Server::always(Reply::json(200, &page))).run();
        assert_eq!(run.err, "", "{page}");
    }
}

#[test]
fn wide_values_of_one_object_are_not_truncated() {
    let url = format!("https://zoom.example/{}", "a".repeat(60));
    let server = Server::always(Reply::json(200, &json!({"id": 1, "registration_url": url})));
    let Some(shown) = on_a_terminal(40, "call meetings.get_meeting meeting_id=1 --output table", &server) else {
        return;
    };
    assert!(shown.contains(&url), "{shown}");
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
fn unknown_fields_are_named_at_their_level() {
    let cases = [
        ("list_users", "users[0].email", "each row is an item of `users`: use `email`"),
        (
            "list_users",
            "users.custom_attributes[0].key",
            "each row is an item of `users`: use `custom_attributes[0].key`",
        ),
        ("list_users", "custom_attributes[0].kee", "did you mean `custom_attributes[0].key`?"),
        (
            "list_users",
            "custom_attributes.key",
            "`custom_attributes` is a list: `custom_attributes[0].key` is a field of its first item",
        ),
        ("list_users", "custom_attributes.kee", "did you mean `custom_attributes[0].key`?"),
        ("list_users", "custom_attributes[0].zzz", "the fields of `custom_attributes[0]`: key, name, value"),
        ("list_users", "id.value", "`id` has no fields"),
        ("list_users", "group_ids.id", "`group_ids[0]` has no fields"),
        ("list_users", "EMIAL", "did you mean `email`?"),
        ("meetings.get_meeting meeting_id=1", "settings.auto_recordin", "did you mean `settings.auto_recording`?"),
        (
            "meetings.get_meeting meeting_id=1",
            "id,settings.global_dial_in_numbers[0].contry",
            "did you mean `settings.global_dial_in_numbers[0].country`?",
        ),
        (
            "meetings.get_meeting meeting_id=1",
            "occurrences[0].occurence_id",
            "did you mean `occurrences[0].occurrence_id`?",
        ),
    ];
    for (call, fields, expected) in cases {
        let failed = line(&format!("call {call} --fields {fields}")).run().failed(2);
        let hint = failed.lines().nth(1).unwrap().trim();
        assert_eq!(hint, expected, "{fields}");
    }
    // Spaces after commas are no part of a name.
    let run = zoomctl(["call", "list_users", "--fields", "id, email"]).at(&users()).run().success();
    assert_eq!(run, "ID  EMAIL\na   a@example.com\n");
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
