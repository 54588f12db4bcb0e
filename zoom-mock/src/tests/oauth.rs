use std::time::Duration;

use super::wire::{Response, call_as, send};
use super::{builder, start};
use crate::MockZoom;

/// `mock-client:mock-secret`
const BASIC: &str = "Basic bW9jay1jbGllbnQ6bW9jay1zZWNyZXQ=";
const FORM: &str = "application/x-www-form-urlencoded";
const GRANT: &str = "grant_type=account_credentials&account_id=mock-account";
const LIST: &str = "GET /v2/meetings/85746065/registrants";

async fn request_token(mock: &MockZoom, authorization: &str, body: &str) -> Response {
    let headers = [("authorization", authorization), ("content-type", FORM)];
    send(mock, "POST /oauth/token", &headers, body.as_bytes()).await
}

fn error(response: &Response) -> (u16, &str, i64) {
    (response.status, response.json["error"].as_str().unwrap_or_default(), response.code())
}

#[tokio::test]
async fn an_issued_token_works() {
    let mock = builder().token_lifetime(Duration::from_secs(90)).start().await.unwrap();
    let issued = request_token(&mock, BASIC, GRANT).await;
    assert_eq!(issued.status, 200);
    assert_eq!(issued.json["token_type"], "bearer");
    assert_eq!(issued.json["expires_in"], 90);
    assert_eq!(issued.json["api_url"], mock.oauth_url());
    assert!(issued.json["scope"].as_str().unwrap().contains("meeting:read meeting:read:registrant"));
    let token = issued.json["access_token"].as_str().unwrap();
    call_as(&mock, token, LIST, "").await.has(200, 0);
    assert_eq!(mock.token_requests(), 1);
}

#[tokio::test]
async fn errors_of_token_requests_are_named() {
    let mock = start().await;
    assert_eq!(error(&request_token(&mock, "Basic d3Jvbmc6d3Jvbmc=", GRANT).await), (401, "invalid_client", 4702));
    assert_eq!(error(&request_token(&mock, "Basic !!", GRANT).await), (400, "invalid_request", 4706));
    assert_eq!(error(&request_token(&mock, "Bearer x", GRANT).await), (400, "invalid_request", 4706));
    assert_eq!(error(&request_token(&mock, BASIC, "grant_type=password").await), (400, "unsupported_grant_type", 4705));
    assert_eq!(error(&request_token(&mock, BASIC, "").await), (400, "invalid_request", 4705));
    assert_eq!(error(&request_token(&mock, BASIC, "account_id=mock-account").await), (400, "invalid_request", 4705));
    let other = "grant_type=account_credentials&account_id=other";
    assert_eq!(error(&request_token(&mock, BASIC, other).await), (400, "invalid_request", 0));
    assert_eq!(send(&mock, "GET /oauth/token", &[], b"").await.status, 405);
    assert_eq!(mock.token_requests(), 8);
}

#[tokio::test]
async fn tokens_expire_and_are_revoked() {
    let mock = builder().token_lifetime(Duration::from_millis(50)).start().await.unwrap();
    let short = mock.issue_token();
    tokio::time::sleep(Duration::from_millis(60)).await;
    call_as(&mock, &short, LIST, "").await.has(401, 124).mentions("Access token is expired.");

    let mock = start().await;
    let token = mock.issue_token();
    call_as(&mock, &token, LIST, "").await.has(200, 0);
    mock.expire_tokens();
    call_as(&mock, &token, LIST, "").await.has(401, 124).mentions("Access token is expired.");
    mock.revoke_tokens();
    call_as(&mock, &token, LIST, "").await.has(401, 124).mentions("Invalid access token.");
    send(&mock, LIST, &[], b"").await.has(401, 124);
}

#[tokio::test(start_paused = true)]
async fn tokens_follow_tokios_clock() {
    let mock = start().await;
    let token = mock.issue_token();
    tokio::time::advance(Duration::from_secs(3599)).await;
    call_as(&mock, &token, LIST, "").await.has(200, 0);
    tokio::time::advance(Duration::from_secs(1)).await;
    call_as(&mock, &token, LIST, "").await.has(401, 124);
}

#[tokio::test]
async fn any_one_scope_suffices() {
    let narrow = builder().scopes(["meeting:read:registrant"]).start().await.unwrap();
    call_as(&narrow, &narrow.issue_token(), LIST, "").await.has(200, 0);
    let rejected =
        call_as(&narrow, &narrow.issue_token(), "DELETE /v2/meetings/85746065/registrants/reg-ana", "").await;
    rejected.has(400, 4711).mentions("scopes:[meeting:write, meeting:update:registrant_status]");
}
