//! The stand-alone mock server, and its status page.

use std::path::PathBuf;

use proptest::prelude::*;
use serde_json::{Value, json};
use zoom_api::limit::Plan;
use zoom_api::meetings::registrants::{ListRegistrants, get_registrant, list_registrants};
use zoom_mock::{Account, Fault, MockZoom, ServeOptions, serve};

use super::MEETING;

fn options() -> ServeOptions {
    let mut options = ServeOptions::default();
    options.port = 0;
    options
}

/// Requests a page, and returns its head and body.
async fn get(mock: &MockZoom, path: &str) -> (String, String) {
    let reply =
        super::raw(mock, format!("GET {path} HTTP/1.1\r\nhost: m\r\nconnection: close\r\n\r\n").as_bytes()).await;
    let (head, body) = reply.split_once("\r\n\r\n").unwrap();
    (head.to_owned(), body.to_owned())
}

async fn state(mock: &MockZoom) -> Value {
    serde_json::from_str(&get(mock, "/__mock/state.json").await.1).unwrap()
}

fn file(name: &str, text: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("zoom-mock-{}-{name}", std::process::id()));
    std::fs::write(&path, text).unwrap();
    path
}

#[tokio::test]
async fn the_status_page_has_no_external_resources() {
    let mock = serve(options()).await.unwrap();
    let (head, page) = get(&mock, "/").await;
    assert!(head.starts_with("HTTP/1.1 200") && head.contains("content-type: text/html; charset=utf-8"), "{head}");
    assert!(head.contains("content-security-policy: default-src 'none'"), "{head}");
    for reference in ["src=", "href=", "url(", "@import", "//cdn", "https://"] {
        assert!(!page.contains(reference), "{reference}");
    }
    assert!(page.contains("prefers-color-scheme: dark") && page.contains("width=device-width"));
}

#[tokio::test]
async fn the_state_contains_the_account_the_requests_and_their_problems() {
    let mock = serve(options()).await.unwrap();
    let client = mock.client().unwrap();
    let empty = state(&mock).await;
    assert_eq!((&empty["request_count"], &empty["requests"], &empty["plan"]), (&json!(0), &json!([]), &Value::Null));
    assert_eq!(empty["tables"][0]["rows"][0], json!(["Hana Host", "host@example.com", "active", "host-1"]));

    client.send(list_registrants(MEETING).page_size(7_u32)).await.unwrap();
    client.send(get_registrant(MEETING, "nobody")).await.unwrap_err();
    mock.on::<ListRegistrants>().fault(Fault::Reset).once();
    client.send(list_registrants(MEETING)).await.unwrap();
    let snapshot = state(&mock).await;
    let seen: Vec<_> = snapshot["requests"].as_array().unwrap().iter().collect();
    let lines = seen.iter().map(|seen| (seen["endpoint"].as_str().unwrap(), seen["status"].as_u64().unwrap()));
    let expected = [
        ("list_registrants", 200),
        ("list_registrants", 0),
        ("get_registrant", 404),
        ("list_registrants", 200),
        ("oauth", 200),
    ];
    assert_eq!(lines.collect::<Vec<_>>(), expected);
    assert_eq!(seen[2]["problem"], "Registrant not found: nobody.");
    assert!(seen[1]["problem"].as_str().unwrap().contains("broke the connection"));
    assert_eq!(
        (&seen[3]["query"], &seen[3]["path"]),
        (&json!("page_size=7"), &json!("/v2/meetings/85746065/registrants"))
    );
    // Neither page counts as a request, and neither contains a token.
    assert_eq!(mock.requests().len(), 5);
    assert!(!snapshot.to_string().contains("mock-token"), "{snapshot}");
}

#[tokio::test]
async fn an_account_is_read_from_a_file() {
    let account = json!({
        "id": "acme",
        "acting_user": "u2",
        "users": [
            {"id": "u1", "email": "ann@example.com", "first_name": "Ann", "status": "inactive"},
            {"id": "u2", "email": "bob@example.com", "display_name": "Bobby", "admin": true},
        ],
        "meetings": [{
            "id": "85746065", "host_id": "u1", "topic": "Stand-up", "settings": {"approval_type": 1},
            "registrants": [{"id": "r1", "email": "r1@example.com", "first_name": "R", "status": "approved", "city": "Bonn"}],
        }],
        "webinars": [{"id": 5, "host_id": "u1", "occurrences": [{"occurrence_id": "1", "start_time": "2030-01-01T00:00:00Z"}]}],
        "recordings": [{"uuid": "x==", "id": 85746065, "host_id": "u1", "recording_files": [{"id": "f", "file_type": "CHAT", "content": "hi"}]}],
    });
    let mut options = options();
    options.account = Some(file("account.json", &account.to_string()));
    options.plan = Some(Plan::Business);
    let mock = serve(options).await.unwrap();
    assert_eq!(mock.account_id(), "acme");
    let page = mock.client().unwrap().send(list_registrants(MEETING)).await.unwrap();
    assert_eq!(
        (page.registrants[0].email.as_str(), page.registrants[0].city.as_deref()),
        ("r1@example.com", Some("Bonn"))
    );
    let snapshot = state(&mock).await;
    assert_eq!((&snapshot["plan"], &snapshot["account_id"]), (&json!("Business"), &json!("acme")));
    let rows: Vec<usize> =
        snapshot["tables"].as_array().unwrap().iter().map(|table| table["rows"].as_array().unwrap().len()).collect();
    assert_eq!(rows, [2, 1, 1, 1, 1, 0, 0]);
}

#[tokio::test]
async fn an_invalid_account_file_is_reported_with_its_path() {
    let refused = async |name: &str, text: &str| {
        let mut options = options();
        options.account = Some(file(name, text));
        let message = serve(options).await.unwrap_err().to_string();
        message.split_once(": ").unwrap().1.to_owned()
    };
    assert_eq!(refused("a", r#"{"users": [{"id": "u1"}]}"#).await, "`users[0].email`: missing field");
    assert_eq!(refused("b", r#"{"meetings": {}}"#).await, "`meetings`: expected a list");
    assert_eq!(refused("c", r#"{"meting": []}"#).await, "`meting`: unknown field; did you mean `meetings`?");
    assert_eq!(refused("d", r#"{"users": [7]}"#).await, "`users[0]`: expected an object");
    assert_eq!(
        refused("e", r#"{"users": [{"id": "u", "email": "e", "status": "asleep"}]}"#).await,
        "`users[0].status`: unknown value"
    );
    assert_eq!(
        refused("f", r#"{"meetings": [{"id": 1, "host_id": "h", "registrants": [{"id": "r", "email": true}]}]}"#).await,
        "`meetings[0].registrants[0].email`: expected text"
    );
    assert!(refused("g", "{").await.starts_with("EOF while parsing"));
    let mut gone = options();
    gone.account = Some("/nowhere/account.json".into());
    assert!(serve(gone).await.unwrap_err().to_string().starts_with("cannot read /nowhere/account.json: "));
}

#[tokio::test]
async fn a_port_in_use_is_reported() {
    let first = serve(options()).await.unwrap();
    let mut second = options();
    second.port = first.address().port();
    let message = serve(second).await.unwrap_err().to_string();
    assert!(message.starts_with(&format!("cannot listen on {}: ", first.address())), "{message}");
}

#[tokio::test]
async fn the_connection_info_is_complete() {
    let mock = serve(options()).await.unwrap();
    let greeting = mock.connection_info();
    for needed in [&mock.base_url(), "/oauth/token", "mock-account", "mock-client", "mock-secret"] {
        assert!(greeting.contains(needed), "{greeting}");
    }
}

/// JSON with the shape of an account and any values.
fn accounts() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[a-z0-9:@.-]{0,12}".prop_map(Value::from),
    ];
    let name = prop::sample::select(vec![
        "id",
        "users",
        "meetings",
        "webinars",
        "recordings",
        "registrants",
        "occurrences",
        "recording_files",
        "email",
        "host_id",
        "first_name",
        "uuid",
        "settings",
        "approval_type",
        "type",
        "status",
        "start_time",
        "occurrence_id",
        "file_type",
        "content",
    ]);
    leaf.prop_recursive(5, 64, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..6)
                .prop_map(|fields| fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_account_file_is_read_or_rejected_with_its_path(json in accounts()) {
        let length = |name: &str| json[name].as_array().map_or(0, Vec::len);
        match Account::from_json(&json) {
            Ok(account) => {
                let read = [account.users.len(), account.meetings.len(), account.webinars.len(), account.recordings.len()];
                prop_assert_eq!(read, ["users", "meetings", "webinars", "recordings"].map(length));
            }
            Err(error) => prop_assert!(error.to_string().starts_with('`'), "{}", error),
        }
    }
}
