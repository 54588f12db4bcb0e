//! Recorded traffic of a real client: free of private values, consistent, and replayed.

use std::time::Duration;

use serde_json::{Value, json};
use zoom_api::Client;
use zoom_api::endpoint::Method;
use zoom_api::meetings::meetings::{get_meeting, list_meetings};
use zoom_api::meetings::recordings::get_meeting_recordings;
use zoom_api::meetings::registrants::{NewRegistrant, add_registrant, get_registrant, list_registrants};
use zoom_api::transport::ReqwestTransport;
use zoom_api::users::users::{get_user, list_users};

use crate::{
    Account, Meeting, MockZoom, Recording, RecordingFile, Registrant, RegistrantStatus, Traffic, TrafficRecorder, User,
};

const ID: u64 = 98_765_432_101;

/// An account in which every private value contains `canary`, or is one of [`NUMBERS`].
fn account() -> Account {
    let user = User::new("canary-user", "canary@private.example")
        .name("Canary", "McCanary")
        .detail("phone_number", "+4915112345678")
        .detail("dept", "canary department")
        .detail("pmi", 7_777_777_777_u64)
        .detail("pic_url", "https://zoom.example/p/canary?token=canary")
        .detail("undeclared", "canary")
        .detail("timezone", "Europe/Berlin");
    let registrant = Registrant::new("canary-registrant", "Canary.Two@private.example", "Canary")
        .last_name("O'Canary")
        .status(RegistrantStatus::Approved)
        .detail("phone", "+4915112345678")
        .detail("custom_questions", json!([{"title": "canary question", "value": "canary answer"}]));
    let meeting = Meeting::new(ID, "canary-user").topic("Canary's review").registrant(registrant);
    let meeting = meeting.detail("password", "canary-pass").detail("agenda", "canary@private.example reports");
    let recording = Recording::new("/canary//uuid==", ID, "canary-user").topic("Canary");
    Account::empty("canary-account")
        .with_user(user)
        .with_users(
            (0..40).map(|number| User::new(format!("canary-{number}"), format!("canary-{number}@private.example"))),
        )
        .with_meeting(meeting)
        .with_recording(recording.file(RecordingFile::new("canary-file", "MP4", "video")))
}

const NUMBERS: [&str; 4] = ["98765432101", "15112345678", "7777777777", "mock-token"];

/// Records the calls of a client of a mock with that account.
async fn record() -> (MockZoom, Client, TrafficRecorder) {
    let zoom = MockZoom::builder().account(account()).lenient().start().await.unwrap();
    let recorder = TrafficRecorder::new(ReqwestTransport::new(Duration::from_secs(5)).unwrap());
    let client = zoom.client_builder().transport(recorder.clone()).build().unwrap();
    (zoom, client, recorder)
}

/// The path of an exchange, by its number.
fn path(traffic: &Traffic, number: usize) -> String {
    traffic.to_json()["exchanges"][number]["request"]["path"].as_str().unwrap().to_owned()
}

fn response(traffic: &Traffic, number: usize) -> Value {
    traffic.to_json()["exchanges"][number]["response"]["body"].clone()
}

#[tokio::test]
async fn r163_no_private_value_remains_in_the_file() {
    let (_zoom, client, recorder) = record().await;
    client.send(list_users().page_size(30_u32)).await.unwrap();
    for user in ["canary-user", "Canary@private.example", "me"] {
        client.send(get_user(user)).await.unwrap();
    }
    client.send(list_meetings("canary-user")).await.unwrap();
    client.send(get_meeting(ID)).await.unwrap();
    client.send(list_registrants(ID).status("approved")).await.unwrap();
    client.send(get_registrant(ID, "canary-registrant")).await.unwrap();
    let new = NewRegistrant::new("Canary", "canary.new@private.example").last_name("Canary").phone("+4915112345678");
    client.send(add_registrant(ID, new)).await.unwrap();
    client.send(get_meeting_recordings("/canary//uuid==")).await.unwrap();
    client.send(get_meeting_recordings(ID.to_string()).include_fields("download_access_token")).await.unwrap();
    client.send(get_user("canary-nobody")).await.unwrap_err();
    client.send(get_meeting(7_777_777_777)).await.unwrap_err();
    let undeclared =
        client.request(Method::Get, "/things/canary-1").query("q", "canary").query("canary-name", "canary");
    undeclared.send::<Value>().await.unwrap_err();
    let traffic = recorder.traffic();
    assert!(traffic.len() >= 14, "{}", traffic.len());

    let file = std::env::temp_dir().join(format!("traffic-{}.json", std::process::id()));
    traffic.save(&file).unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    let lower = text.to_ascii_lowercase();
    for private in NUMBERS.into_iter().chain(["canary", "private.example", "bearer", "mock-secret"]) {
        let found = lower.find(private).map(|at| &text[at.saturating_sub(200)..(at + 100).min(text.len())]);
        assert_eq!(found, None, "`{private}`");
    }
    // Harmless values are still there.
    for kept in
        ["Europe/Berlin", "\"approved\"", "2024-01-01T08:00:00Z", "\"page_size\": 30", "\"code\": 1001", "/v2/users/me"]
    {
        assert!(text.contains(kept), "{kept}");
    }
}

#[tokio::test]
async fn r163_equal_values_have_equal_replacements() {
    let (_zoom, client, recorder) = record().await;
    client.send(get_meeting(ID)).await.unwrap();
    client.send(list_meetings("canary-user")).await.unwrap();
    client.send(get_user("CANARY@private.example")).await.unwrap();
    client.send(list_registrants(ID).status("approved")).await.unwrap();
    client.send(get_registrant(ID, "canary-registrant")).await.unwrap();
    let traffic = recorder.traffic();
    let (meeting, listed, user) = (response(&traffic, 0), response(&traffic, 1), response(&traffic, 2));
    assert_eq!(path(&traffic, 0), format!("/v2/meetings/{}", meeting["id"]));
    assert_eq!(meeting["id"].to_string().len(), 11);
    assert_eq!((&meeting["id"], &meeting["uuid"]), (&listed["meetings"][0]["id"], &listed["meetings"][0]["uuid"]));
    assert_eq!((&meeting["host_id"], &meeting["host_email"]), (&user["id"], &user["email"]));
    assert_eq!(path(&traffic, 1), format!("/v2/users/{}/meetings", user["id"].as_str().unwrap()));
    assert_eq!(path(&traffic, 2), format!("/v2/users/{}", user["email"].as_str().unwrap()));
    let registrant = response(&traffic, 3)["registrants"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(path(&traffic, 4), format!("/v2/meetings/{}/registrants/{registrant}", meeting["id"]));
}

#[tokio::test]
async fn traffic_is_replayed_from_a_file() {
    let (zoom, client, recorder) = record().await;
    let users = client.items(list_users().page_size(30_u32)).collect_all().await.unwrap();
    client.send(get_meeting(ID)).await.unwrap();
    zoom.account(|account| account.meetings[0].topic = "Another canary".to_owned());
    client.send(get_meeting(ID)).await.unwrap();
    client.send(get_user("canary-nobody")).await.unwrap_err();
    let traffic = recorder.traffic();
    let file = std::env::temp_dir().join(format!("replayed-{}.json", std::process::id()));
    traffic.save(&file).unwrap();
    let loaded = Traffic::load(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    assert_eq!(loaded, traffic);

    let mock = MockZoom::start().await.unwrap();
    mock.replay(&loaded).unwrap();
    let client = mock.client().unwrap();
    let replayed = client.items(list_users().page_size(30_u32)).collect_all().await.unwrap();
    assert_eq!((replayed.len(), users.len()), (41, 41));
    let last = |number: usize| path(&traffic, number).rsplit('/').next().unwrap().to_owned();
    let meeting: u64 = last(2).parse().unwrap();
    let topics = [response(&traffic, 2)["topic"].clone(), response(&traffic, 3)["topic"].clone()];
    assert_ne!(topics[0], topics[1]);
    // The last response repeats.
    for topic in [&topics[0], &topics[1], &topics[1]] {
        assert_eq!(client.send(get_meeting(meeting)).await.unwrap().topic.as_deref(), topic.as_str());
    }
    let error = client.send(get_user(last(4))).await.unwrap_err();
    assert_eq!((error.status().map(|status| status.as_u16()), error.code()), (Some(404), Some(1001)));
    // Other calls are answered by the account.
    client.send(get_user("host-1")).await.unwrap();
}

#[test]
fn mistakes_in_a_file_are_named() {
    let exchange = |request: Value, response: Value| json!({"exchanges": [{"request": request, "response": response}]});
    let request = json!({"method": "GET", "path": "/v2/users"});
    let cases = [
        (json!([]), "`exchanges` must be a list"),
        (json!({"exchanges": [{}]}), "`exchanges[0].request`"),
        (exchange(json!({"path": "/"}), json!({})), "`exchanges[0].request.method`"),
        (exchange(json!({"method": "GET", "path": "users"}), json!({"status": 200})), "`exchanges[0].request.path`"),
        (exchange(request.clone(), json!({"status": 42})), "`exchanges[0].response.status`"),
        (exchange(json!({"method": "GET", "path": "/", "query": ["a"]}), json!({"status": 200})), "request.query"),
        (exchange(request, json!({"status": 200, "headers": {"a": 1}})), "response.headers"),
    ];
    for (json, expected) in cases {
        let error = Traffic::from_json(&json).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
    assert!(Traffic::load("/nonexistent.json").unwrap_err().to_string().starts_with("cannot read /nonexistent.json: "));
}

#[tokio::test]
async fn a_call_of_no_endpoint_cannot_be_replayed() {
    let json = json!({"exchanges": [{"request": {"method": "GET", "path": "/v2/usrs"}, "response": {"status": 200}}]});
    let mock = MockZoom::start().await.unwrap();
    let error = mock.replay(&Traffic::from_json(&json).unwrap()).unwrap_err().to_string();
    assert!(error.contains("No endpoint is declared for GET /v2/usrs"), "{error}");
}
