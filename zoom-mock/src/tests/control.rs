//! Scripting through `/__mock/…`, as programs in other languages do.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::wire::{Response, call, raw, send};
use crate::{MockZoom, ServeOptions, serve};

async fn post(mock: &MockZoom, rule: &Value) -> Response {
    let headers = [("content-type", "application/json")];
    send(mock, "POST /__mock/replies", &headers, rule.to_string().as_bytes()).await
}

#[tokio::test]
async fn replies_are_scripted() {
    let mock = MockZoom::start().await.unwrap();
    let rule = json!({"endpoint": "GET /users/<user_id>", "when": {"path": {"user_id": "eve"}}, "replies": [
        {"status": 429, "headers": {"retry-after": "1"}, "body": {"code": 429, "message": "Slow down."}},
        {"text": "<html>", "headers": {"content-type": "text/html"}, "status": 502, "times": 1},
        {"body": {"id": "eve", "type": 2}},
    ]});
    let added = post(&mock, &rule).await;
    added.has(201, 0);
    assert_eq!(added.json["endpoint"], "get_user");
    let first = call(&mock, "GET /v2/users/eve", "").await;
    first.has(429, 429);
    assert!(first.head.contains("retry-after: 1"));
    let second = call(&mock, "GET /v2/users/eve", "").await;
    assert_eq!(second.status, 502);
    assert!(second.head.contains("content-type: text/html"), "{}", second.head);
    for _ in 0..2 {
        assert_eq!(call(&mock, "GET /v2/users/eve", "").await.json["id"], "eve");
    }
    call(&mock, "GET /v2/users/me", "").await.has(200, 0);

    send(&mock, "DELETE /__mock/replies", &[], b"").await.has(204, 0);
    assert_eq!(call(&mock, "GET /v2/users/eve", "").await.status, 404);
}

#[tokio::test]
async fn requests_are_listed_and_cleared() {
    let mock = MockZoom::start().await.unwrap();
    call(&mock, "GET /v2/users?page_size=1", "").await;
    let listed = send(&mock, "GET /__mock/requests", &[], b"").await.json;
    assert_eq!(listed["requests"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&listed["requests"][0]["endpoint"], &listed["requests"][0]["status"]),
        (&json!("list_users"), &json!(200))
    );
    send(&mock, "DELETE /__mock/requests", &[], b"").await.has(204, 0);
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn mistakes_in_a_rule_are_named() {
    let mock = MockZoom::start().await.unwrap();
    let cases = [
        (json!([]), 400, "the rule must be an object"),
        (json!({"replies": []}), 400, "`endpoint` must be"),
        (json!({"endpoint": "GET /users/<user_id>"}), 400, "`replies` must be a list"),
        (json!({"endpoint": "get_usr", "replies": []}), 404, "get_usr"),
        (
            json!({"endpoint": "GET /users/<user_id>", "replies": [{"status": 42}]}),
            400,
            "`status` must be an HTTP status",
        ),
        (json!({"endpoint": "GET /users/<user_id>", "replies": [{"stauts": 200}]}), 400, "unknown field `stauts`"),
        (json!({"endpoint": "GET /users/<user_id>", "replies": [], "wen": {}}), 400, "unknown field `wen`"),
        (
            json!({"endpoint": "GET /users/<user_id>", "replies": [], "when": {"path": 1}}),
            400,
            "path must be an object",
        ),
    ];
    for (rule, status, expected) in cases {
        post(&mock, &rule).await.has(status, status.into()).mentions(expected);
    }
    call(&mock, "GET /v2/users/me", "").await.has(200, 0);
    // Another site's page can send a form, but no JSON.
    send(&mock, "POST /__mock/replies", &[("content-type", "text/plain")], b"{}").await.has(415, 415);
    assert_eq!(send(&mock, "PUT /__mock/requests", &[], b"").await.status, 405);
}

#[tokio::test]
async fn faults_are_scripted() {
    let mock = MockZoom::start().await.unwrap();
    let rule = json!({"endpoint": "GET /users/<user_id>", "replies": [
        {"fault": "reset", "times": 1},
        {"status": 502, "text": "bad gateway", "fault": {"close_after": 20}, "times": 1},
        {"fault": {"reset_after": 0}, "times": 1},
        {"fault": {"drip_ms": 0}},
    ]});
    post(&mock, &rule).await.has(201, 0);
    let request = format!(
        "GET /v2/users/me HTTP/1.1\r\nhost: m\r\nauthorization: Bearer {}\r\nconnection: close\r\n\r\n",
        mock.issue_token()
    );
    let lengths = [0, 20, 0];
    for length in lengths {
        assert_eq!(raw(&mock, request.as_bytes()).await.len(), length);
    }
    call(&mock, "GET /v2/users/me", "").await.has(200, 0);
    for (fault, expected) in [
        (json!("rest"), "`fault` must be `reset`, `black_hole`, or an object"),
        (json!({}), "`fault` must be"),
        (json!({"drip": 1}), "unknown field `drip`"),
        (json!({"close_after": -1}), "`close_after` must be a whole number"),
    ] {
        let rule = json!({"endpoint": "GET /users/<user_id>", "replies": [{"fault": fault}]});
        post(&mock, &rule).await.has(400, 400).mentions(expected);
    }
}

#[tokio::test]
async fn a_reset_restores_the_account() {
    let mock = MockZoom::start().await.unwrap();
    let rule =
        json!({"endpoint": "GET /users/<user_id>", "when": {"path": {"user_id": "me"}}, "replies": [{"status": 500}]});
    post(&mock, &rule).await.has(201, 0);
    call(&mock, "DELETE /v2/users/colleague-1", "").await.has(204, 0);
    let headers = [("content-type", "application/json")];
    send(&mock, "POST /__mock/reset", &headers, b"").await.has(204, 0);
    assert!(mock.requests().is_empty());
    for user in ["me", "colleague-1"] {
        call(&mock, &format!("GET /v2/users/{user}"), "").await.has(200, 0);
    }
    // Another site's page cannot reset the mock.
    assert_eq!(send(&mock, "POST /__mock/reset", &[], b"").await.status, 415);
}

/// Writes a file, serves with the options, and removes the file.
async fn serve_with(name: &str, text: &str, options: impl Fn(&mut ServeOptions, PathBuf)) -> Result<MockZoom, String> {
    let path = std::env::temp_dir().join(format!("{}-{name}", std::process::id()));
    std::fs::write(&path, text).unwrap();
    let mut serve_options = ServeOptions { port: 0, ..ServeOptions::default() };
    options(&mut serve_options, path.clone());
    let mock = serve(serve_options).await.map_err(|error| error.to_string());
    std::fs::remove_file(path).unwrap();
    mock
}

#[tokio::test]
async fn replies_and_accounts_are_read_from_files() {
    let rules = json!([
        {"endpoint": "GET /users/<user_id>", "when": {"path": {"user_id": "eve"}}, "replies": [{"body": {"id": "eve"}}]},
        {"endpoint": "GET /users", "replies": [{"status": 503, "text": "down"}]},
    ]);
    let mock =
        serve_with("rules.json", &rules.to_string(), |options, path| options.replies = Some(path)).await.unwrap();
    assert_eq!(call(&mock, "GET /v2/users/eve", "").await.json["id"], "eve");
    assert_eq!(call(&mock, "GET /v2/users", "").await.status, 503);

    let account = r#"{"id": "filed", "users": [{"id": "u", "email": "u@example.com"}]}"#;
    let mock = serve_with("account.json", account, |options, path| options.account = Some(path)).await.unwrap();
    assert_eq!(call(&mock, "GET /v2/users/u", "").await.json["account_id"], "filed");

    let traffic =
        r#"{"exchanges": [{"request": {"method": "GET", "path": "/v2/users/u"}, "response": {"status": 429}}]}"#;
    let mock = serve_with("traffic.json", traffic, |options, path| options.replay = Some(path)).await.unwrap();
    assert_eq!(call(&mock, "GET /v2/users/u", "").await.status, 429);
}

#[tokio::test]
async fn mistakes_in_files_are_named() {
    let set: [fn(&mut ServeOptions, PathBuf); 3] = [
        |options, path| options.replies = Some(path),
        |options, path| options.account = Some(path),
        |options, path| options.replay = Some(path),
    ];
    let cases = [
        (0, "[", "EOF while parsing"),
        (0, r#"[{"endpoint": "GET /users", "replies": []}, {"endpoint": "get_usr", "replies": []}]"#, "rule 1: "),
        (0, r#"{"endpoint": "GET /users", "replies": [{"statsu": 1}]}"#, "rule 0: unknown field `statsu`"),
        (1, r#"{"users": [{"id": "u"}]}"#, "`users[0].email`: missing field"),
        (1, r#"{"usres": []}"#, "`usres`: unknown field; did you mean `users`?"),
        (2, "{}", "`exchanges` must be a list"),
    ];
    for (index, text, expected) in cases {
        let error = serve_with(&format!("mistake-{index}.json"), text, set[index]).await.unwrap_err();
        assert!(error.starts_with("cannot read ") && error.contains(expected), "{error}");
    }
}
