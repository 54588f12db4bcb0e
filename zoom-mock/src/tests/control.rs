//! Scripting through `/__mock/…`, as programs in other languages do.

use serde_json::{Value, json};

use super::wire::{Response, call, send};
use crate::MockZoom;

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
