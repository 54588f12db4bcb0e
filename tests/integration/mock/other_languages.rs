//! Clients in another language, with only their base URLs changed: `zoomus`, `pyzoom` and `zoom-python-client` from PyPI.
//!
//! They run if Python has the packages: `python3 -m venv target/tools/python && target/tools/python/bin/pip install
//! zoomus==1.2.1 pyzoom==1.0.8 zoom-python-client==0.2.3`, or the Python in `ZOOM_PYTHON`.

use std::path::Path;

use serde_json::{Value, json};
use tokio::process::Command;
use zoom_mock::{MockZoom, RegistrantStatus, ServeOptions, serve};

use super::MEETING;

const ZOOMUS: &str = include_str!("other_languages/zoomus_client.py");
const PYZOOM: &str = include_str!("other_languages/pyzoom_client.py");
const ZOOM_PYTHON_CLIENT: &str = include_str!("other_languages/zoom_python_client.py");

/// A Python with a package.
async fn python(package: &str) -> Option<String> {
    let tools = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("tools/python/bin/python3");
    let candidates = [std::env::var("ZOOM_PYTHON").ok(), Some(tools.display().to_string()), Some("python3".to_owned())];
    for python in candidates.into_iter().flatten() {
        let probe = Command::new(&python).args(["-c", &format!("import {package}")]).output().await;
        if probe.is_ok_and(|probe| probe.status.success()) {
            return Some(python);
        }
    }
    println!("SKIPPED: no Python here has the package {package}");
    None
}

/// A standalone mock.
async fn standalone() -> MockZoom {
    let mut options = ServeOptions::default();
    options.port = 0;
    serve(options).await.unwrap()
}

/// Runs a program with the URLs of the mock, and returns the JSON that it prints.
async fn run(python: &str, program: &str, mock: &MockZoom) -> Value {
    let urls = [mock.base_url(), mock.oauth_url()];
    let run = Command::new(python).args(["-c", program]).args(urls).env("NO_PROXY", "*").output().await.unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    serde_json::from_slice(&run.stdout).unwrap()
}

#[tokio::test]
async fn zoomus_lists_users_and_denies_a_registrant() {
    let Some(python) = python("zoomus").await else { return };
    let mock = standalone().await;
    let output = run(&python, ZOOMUS, &mock).await;
    let expected = json!({
        "users": ["host@example.com", "colleague@example.com"],
        "denied": 204,
        "missing": 3001,
        "created": "From Python",
        "files": 2,
    });
    assert_eq!(output, expected);
    let ana = mock.account(|account| account.meeting(MEETING).unwrap().find_registrant("reg-ana").unwrap().status);
    assert_eq!(ana, RegistrantStatus::Denied);
    // It also sends the ID in the body, which Zoom ignores.
    let update = mock.requests().into_iter().find(|seen| seen.method == "PUT").unwrap();
    assert_eq!(update.notes, ["`update_registrant_status` has no parameter `id` in the body"]);
    mock.verify().unwrap();
}

#[tokio::test]
async fn pyzoom_reads_users_and_manages_a_meeting() {
    let Some(python) = python("pyzoom").await else { return };
    let mock = standalone().await;
    let output = run(&python, PYZOOM, &mock).await;
    let expected = json!({
        "users": ["host@example.com", "colleague@example.com"],
        "created": {"topic": "From pyzoom", "duration": 45, "audio": "voip"},
        "listed": true,
        "registrants": ["dora@example.com"],
        "confirmed": "new@example.com",
        "deleted": true,
        "missing": "NotFound",
    });
    assert_eq!(output, expected);
    mock.verify().unwrap();
}

#[tokio::test]
async fn zoom_python_client_gets_a_token_by_query_and_calls_operations_without_an_implementation() {
    let Some(python) = python("zoom_python_client").await else { return };
    let mock = standalone().await;
    let output = run(&python, ZOOM_PYTHON_CLIENT, &mock).await;
    let expected = json!({
        "user": "host@example.com",
        "meetings": true,
        "topic": "Product introduction",
        "livestream": true,
        "updated": true,
        "started": true,
    });
    assert_eq!(output, expected);
    mock.verify().unwrap();
}

#[tokio::test]
async fn lenient_mode_still_rejects_misspelled_parameters() {
    let mock = MockZoom::builder().lenient().start().await.unwrap();
    let get = async |query: &str| {
        let request = format!(
            "GET /v2/meetings/85746065/registrants?{query} HTTP/1.1\r\nhost: m\r\nconnection: close\r\nauthorization: Bearer {}\r\n\r\n",
            mock.issue_token()
        );
        super::raw(&mock, request.as_bytes()).await.split(' ').nth(1).unwrap().to_owned()
    };
    assert_eq!(get("foo=1&meeting_id=2").await, "200");
    assert_eq!(
        mock.requests().pop().unwrap().notes,
        [
            "`list_registrants` has no parameter `foo` in the query",
            "`meeting_id` of `list_registrants` belongs in the path, not in the query"
        ]
    );
    assert_eq!(get("occurence_id=2").await, "400");
    mock.verify().unwrap_err();
}
