//! A client in another language, with only its base URL changed: `zoomus` from PyPI.
//!
//! It runs if Python has the package: `python3 -m venv target/tools/python && target/tools/python/bin/pip install
//! zoomus==1.2.1`, or the Python in `ZOOM_PYTHON`.

use std::path::Path;

use serde_json::{Value, json};
use tokio::process::Command;
use zoom_mock::{MockZoom, RegistrantStatus, ServeOptions, serve};

use super::MEETING;

const PROGRAM: &str = r#"
import json, sys
from zoomus import ZoomClient

base, oauth = sys.argv[1:]
client = ZoomClient("mock-client", "mock-secret", "mock-account", base_uri=base, oauth_uri=oauth)
users = client.user.list(page_size=1).json()
more = client.user.list(page_size=1, next_page_token=users["next_page_token"]).json()
waiting = client.meeting.list_registrants(id=85746065, status="pending").json()
ana = {"id": waiting["registrants"][0]["id"], "email": waiting["registrants"][0]["email"]}
denied = client.meeting.update_registrant_status(id=85746065, action="deny", registrants=[ana])
missing = client.meeting.update_registrant_status(id=1, action="deny", registrants=[ana]).json()
created = client.meeting.create(user_id="me", topic="From Python", type=2).json()
recordings = client.recording.list(user_id="me").json()
print(json.dumps({
    "users": [user["email"] for user in users["users"] + more["users"]],
    "denied": denied.status_code, "missing": missing["code"],
    "created": client.meeting.get(id=created["id"]).json()["topic"],
    "files": len(recordings["meetings"][0]["recording_files"]),
}))
"#;

/// A Python with the package.
async fn python() -> Option<String> {
    let tools = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("tools/python/bin/python3");
    let candidates = [std::env::var("ZOOM_PYTHON").ok(), Some(tools.display().to_string()), Some("python3".to_owned())];
    for python in candidates.into_iter().flatten() {
        let probe = Command::new(&python).args(["-c", "import zoomus"]).output().await;
        if probe.is_ok_and(|probe| probe.status.success()) {
            return Some(python);
        }
    }
    None
}

async fn run(python: &str, mock: &MockZoom) -> Value {
    let urls = [mock.base_url(), format!("{}/oauth/token", mock.oauth_url())];
    let run = Command::new(python).args(["-c", PROGRAM]).args(urls).env("NO_PROXY", "*").output().await.unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    serde_json::from_slice(&run.stdout).unwrap()
}

#[tokio::test]
async fn zoomus_lists_users_and_denies_a_registrant() {
    let Some(python) = python().await else {
        println!("SKIPPED: no Python here has zoomus: pip install zoomus==1.2.1");
        return;
    };
    let mut options = ServeOptions::default();
    options.port = 0;
    let mock = serve(options).await.unwrap();
    let output = run(&python, &mock).await;
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
