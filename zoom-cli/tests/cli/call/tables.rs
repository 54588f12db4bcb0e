//! Tables: fields, hidden columns and further pages.

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
