use serde_json::json;

use super::start;
use super::wire::{call, form};
use crate::Reply;

const STATUS: &str = "PUT /v2/meetings/85746065/registrants/status";

#[tokio::test]
async fn an_operation_without_a_description_needs_a_scripted_reply() {
    let mock = start().await;
    call(&mock, "GET /scim2/Users", "").await.has(501, 501).mentions("neither the operation nor its response");
    mock.on_named("list_scim_users").unwrap().reply_json(json!({"totalResults": 0}));
    assert_eq!(call(&mock, "GET /scim2/Users", "").await.json["totalResults"], 0);
}

#[tokio::test]
async fn scripted_replies_precede_the_account() {
    let mock = start().await;
    mock.on_named("list_registrants")
        .unwrap()
        .reply_with(Reply::error(429, 429, "Slow down.").header("retry-after", "1"))
        .reply_with(Reply::html(502))
        .once();
    let line = "GET /v2/meetings/85746065/registrants";
    let first = call(&mock, line, "").await;
    first.has(429, 429);
    assert!(first.head.contains("retry-after: 1"));
    assert_eq!(call(&mock, line, "").await.status, 502);
    call(&mock, line, "").await.has(200, 0);
}

#[tokio::test]
async fn an_invalid_reply_does_not_stop_the_server() {
    let mock = start().await;
    mock.on_any().reply_with(Reply::empty(7).header("a b", "c\n"));
    assert_eq!(call(&mock, "GET /v2/meetings/85746065/registrants", "").await.status, 500);
}

#[tokio::test]
async fn requests_are_recorded() {
    let mock = start().await;
    form(&mock, &format!("{STATUS}?occurrence_id=a%20b"), &[("action", "deny")]).await.has(404, 404);
    let request = mock.requests().remove(0);
    assert_eq!((request.method.as_str(), request.path.as_str()), ("PUT", "/v2/meetings/85746065/registrants/status"));
    assert_eq!(request.raw_query.as_deref(), Some("occurrence_id=a%20b"));
    assert_eq!(request.query("occurrence_id"), Some("a b"));
    assert_eq!(request.header("content-type"), Some("multipart/form-data; boundary=edge"));
    assert_eq!(request.fields["action"], "deny");
    assert_eq!((request.endpoint, request.status), (Some("update_registrant_status"), 404));
    assert!(request.body.starts_with(b"--edge\r\n"));
    assert!(request.json().is_none());
    mock.clear_requests();
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn the_number_of_recorded_requests_can_be_limited() {
    let mock = super::builder().max_recorded_requests(2).start().await.unwrap();
    for path in ["/a", "/b", "/c"] {
        call(&mock, &format!("GET {path}"), "").await;
    }
    let paths: Vec<_> = mock.requests().into_iter().map(|request| request.path).collect();
    assert_eq!(paths, ["/b", "/c"]);
}

#[tokio::test]
async fn mocks_are_independent() {
    let (one, other) = (start().await, start().await);
    one.account(|account| account.meetings.clear());
    call(&one, "GET /v2/meetings/85746065/registrants", "").await.has(404, 3001);
    call(&other, "GET /v2/meetings/85746065/registrants", "").await.has(200, 0);
    assert_eq!((one.requests().len(), other.requests().len()), (1, 1));
    super::wire::call_as(&one, &other.issue_token(), "GET /v2/meetings/1/registrants", "").await.has(401, 124);
}
