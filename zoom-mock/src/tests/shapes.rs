//! Responses in the shapes that recorded responses of Zoom have.

use serde_json::{Value, json};

use super::wire::{Response, call};
use crate::{Account, Meeting, MockZoom, Participant};

fn fields(value: &Value, names: &[&str]) {
    for name in names {
        assert!(!value[*name].is_null(), "`{name}` is missing in {value}");
    }
}

async fn get(mock: &MockZoom, path: &str) -> Value {
    let response: Response = call(mock, &format!("GET /v2/{path}"), "").await;
    response.has(200, 0);
    response.json
}

#[tokio::test]
async fn responses_have_the_fields_of_recorded_ones() {
    let mut ended = Meeting::new(7, "host-1");
    ended.ended = true;
    ended.participants.push(Participant::new("p-1", "Pat", ""));
    let mock = MockZoom::builder().account(Account::default().with_meeting(ended)).start().await.unwrap();

    let user = get(&mock, "users/host-1").await;
    fields(
        &user,
        &[
            "id",
            "first_name",
            "last_name",
            "display_name",
            "email",
            "type",
            "role_name",
            "pmi",
            "use_pmi",
            "personal_meeting_url",
            "timezone",
            "verified",
            "dept",
            "created_at",
            "last_login_time",
            "pic_url",
            "cms_user_id",
            "jid",
            "group_ids",
            "im_group_ids",
            "account_id",
            "language",
            "phone_country",
            "phone_number",
            "status",
            "job_title",
            "cost_center",
            "location",
            "login_types",
            "role_id",
            "cluster",
            "user_created_at",
        ],
    );
    let page = ["page_size", "total_records", "next_page_token"];
    let recordings = get(&mock, "users/host-1/recordings").await;
    fields(&recordings, &page);
    let recording = [
        "uuid",
        "id",
        "account_id",
        "host_id",
        "topic",
        "type",
        "start_time",
        "timezone",
        "duration",
        "total_size",
        "recording_count",
        "share_url",
        "recording_files",
        "recording_play_passcode",
    ];
    fields(&recordings["meetings"][0], &recording);
    let recording_of_meeting = get(&mock, "meetings/85746065/recordings").await;
    fields(&recording_of_meeting, &recording);
    fields(&recording_of_meeting, &["host_email", "password"]);
    fields(
        &recording_of_meeting["recording_files"][0],
        &[
            "id",
            "meeting_id",
            "recording_start",
            "recording_end",
            "file_type",
            "file_extension",
            "file_size",
            "play_url",
            "download_url",
            "status",
            "recording_type",
        ],
    );
    let participants = get(&mock, "past_meetings/7/participants").await;
    fields(&participants, &page);
    let participant = &participants["participants"][0];
    fields(
        participant,
        &[
            "id",
            "name",
            "user_email",
            "join_time",
            "leave_time",
            "duration",
            "registrant_id",
            "failover",
            "status",
            "internal_user",
        ],
    );
    assert_eq!(participant["duration"], 3600);
    let registrants = get(&mock, "meetings/85746065/registrants").await;
    fields(&registrants, &["page_count", "page_number", "page_size", "total_records", "next_page_token"]);
    fields(
        &registrants["registrants"][0],
        &["id", "email", "first_name", "last_name", "status", "create_time", "join_url"],
    );
    let added = r#"{"email":"eve@example.com","first_name":"Eve"}"#;
    let added = call(&mock, "POST /v2/meetings/85746065/registrants", added).await.json;
    fields(&added, &["registrant_id", "id", "topic", "start_time", "join_url", "participant_pin_code"]);
}

#[tokio::test]
async fn numbers_and_booleans_as_text_are_stored_as_what_they_are() {
    let mock = MockZoom::start().await.unwrap();
    // The request, its body, and what the response has.
    let cases = [
        ("users/me/meetings", r#"{"topic":"T","type":"2","duration":"45"}"#, json!({"type": 2, "duration": 45})),
        (
            "users/me/meetings",
            r#"{"topic":"T","settings":{"approval_type":"0","waiting_room":"true","jbh_time":"5"}}"#,
            json!({"settings": {"approval_type": 0, "waiting_room": true, "jbh_time": 5}}),
        ),
        (
            "users/me/meetings",
            r#"{"topic":"T","type":8,"recurrence":{"type":"2","repeat_interval":"1","end_times":"3"}}"#,
            json!({"recurrence": {"type": 2, "repeat_interval": 1, "end_times": 3}}),
        ),
        (
            "users/me/webinars",
            r#"{"topic":"T","duration":"90","settings":{"host_video":"false"}}"#,
            json!({"duration": 90, "settings": {"host_video": false}}),
        ),
        // Texts that look like numbers stay texts.
        (
            "users/me/meetings",
            r#"{"topic":"2030","password":"123456"}"#,
            json!({"topic": "2030", "password": "123456"}),
        ),
    ];
    for (path, body, expected) in cases {
        let created = call(&mock, &format!("POST /v2/{path}"), body).await;
        created.has(201, 0);
        let kind = path.rsplit('/').next().unwrap();
        let stored = get(&mock, &format!("{kind}/{}", created.json["id"])).await;
        for json in [&created.json, &stored] {
            assert!(contains(json, &expected), "{body}: {json}");
        }
    }
    // In a query too.
    assert_eq!(get(&mock, "users?page_size=01").await["page_size"], 1);
    assert_eq!(get(&mock, "users?page_size=%201%20").await["page_size"], 1);
}

/// Whether a value has the members of another.
fn contains(value: &Value, part: &Value) -> bool {
    match part {
        Value::Object(members) => members.iter().all(|(name, part)| contains(&value[name.as_str()], part)),
        _ => value == part,
    }
}

#[tokio::test]
async fn a_slash_at_the_end_changes_no_call() {
    let mock = MockZoom::start().await.unwrap();
    let meeting = "/v2/meetings/85746065";
    let calls = [
        ("GET /v2/users/", "", 200),
        ("GET /v2/users/me/", "", 200),
        ("GET /v2/users/?page_size=1", "", 200),
        ("POST /v2/users/me/meetings/", r#"{"topic":"T"}"#, 201),
        (&format!("PATCH {meeting}/"), r#"{"topic":"U"}"#, 204),
        (
            &format!("PUT {meeting}/registrants/status/"),
            r#"{"action":"approve","registrants":[{"id":"reg-ana"}]}"#,
            204,
        ),
        (&format!("GET {meeting}/livestream/"), "", 200),
        (&format!("GET {meeting}/registrants/reg-ana/"), "", 200),
        (&format!("DELETE {meeting}/registrants/reg-ana/"), "", 204),
        (&format!("DELETE {meeting}/"), "", 204),
        (&format!("GET {meeting}/"), "", 404),
    ];
    for (line, body, status) in calls {
        assert_eq!(call(&mock, line, body).await.status, status, "{line}");
    }
}

#[tokio::test]
async fn operations_without_an_implementation_respond_in_every_form() {
    let mock = MockZoom::start().await.unwrap();
    // A list, an object, no content, a created object, a file, a change, and an object with several parameters.
    let lines = [
        ("GET /v2/meetings/85746065/polls", "", 200),
        ("GET /v2/users/host-1/settings", "", 200),
        ("PATCH /v2/users/host-1/settings", "{}", 204),
        ("POST /v2/meetings/85746065/polls", r#"{"title":"Lunch?"}"#, 201),
        ("DELETE /v2/users/host-1/schedulers", "", 204),
        ("PUT /v2/users/host-1/email", r#"{"email":"new@example.com"}"#, 204),
        ("GET /v2/report/meetings/85746065", "", 200),
        ("GET /v2/meetings/85746065/invitation", "", 200),
    ];
    for (line, body, status) in lines {
        let first = call(&mock, line, body).await;
        assert_eq!(first.status, status, "{line}: {}", first.json);
        assert!(first.head.contains("x-mock-example: true"), "{line}: {}", first.head);
        assert_eq!(call(&mock, line, body).await.json, first.json, "{line}");
    }
    // The request is validated as for any other operation.
    call(&mock, "PUT /v2/users/host-1/email", r#"{"email":{}}"#).await.has(400, 300).mentions("`email`");
    mock.on_any().reply_with(crate::Reply::json(200, &json!({"polls": [{"title": "Mine"}]})));
    assert_eq!(get(&mock, "meetings/85746065/polls").await["polls"][0]["title"], "Mine");
}
