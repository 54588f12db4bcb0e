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
async fn parameters_of_every_flow_may_be_in_the_query() {
    let mock = start().await;
    let query = async |path: &str, query: &str, authorization: Option<&str>| {
        let headers: Vec<_> = authorization.map(|authorization| ("authorization", authorization)).into_iter().collect();
        send(&mock, &format!("POST /oauth/{path}?{query}"), &headers, b"").await
    };
    let authorize = "response_type=code&client_id=mock-client&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcb&state=s";
    let callback = mock.visit_authorization_url(&format!("{}/oauth/authorize?{authorize}", mock.oauth_url())).unwrap();
    let code = callback.split("code=").nth(1).unwrap().split('&').next().unwrap();
    // An encoded value, credentials in the header, and a code that works once.
    let redeem = format!("grant_type=authorization_code&code={code}&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcb");
    let issued = query("token", &redeem, Some(BASIC)).await;
    assert_eq!(issued.status, 200, "{}", issued.json);
    assert_eq!(query("token", &redeem, Some(BASIC)).await.status, 400);
    // A refresh token, of a public app.
    let refresh = issued.json["refresh_token"].as_str().unwrap();
    let line = format!("grant_type=refresh_token&refresh_token={refresh}&client_id=mock-client");
    let renewed = query("token", &line, None).await;
    assert_eq!(renewed.status, 200, "{}", renewed.json);
    // The app's own token, and its end.
    let own = query("token", "grant_type=client_credentials", Some(BASIC)).await;
    let token = own.json["access_token"].as_str().unwrap();
    assert_eq!(query("revoke", &format!("token={token}"), Some(BASIC)).await.status, 200);
    call_as(&mock, token, LIST, "").await.has(401, 124);
    // A device.
    let device = query("devicecode", "client_id=mock-client", None).await;
    let code = device.json["device_code"].as_str().unwrap();
    assert!(mock.complete_device_flow(device.json["user_code"].as_str().unwrap(), true));
    let grant = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code";
    let polled = query("token", &format!("{grant}&device_code={code}"), Some(BASIC)).await;
    assert!(polled.status == 200 || polled.json["error"] == "slow_down", "{}", polled.json);
    // The body precedes the query, and a wrong value in the query is still wrong.
    let headers = [("authorization", BASIC), ("content-type", FORM)];
    let both = send(&mock, "POST /oauth/token?grant_type=password&account_id=other", &headers, GRANT.as_bytes()).await;
    assert_eq!(both.status, 200, "{}", both.json);
    assert_eq!(query("token", "grant_type=password", Some(BASIC)).await.status, 400);
    assert_eq!(query("token", "grant_type=client_credentials&client_id=mock-client", None).await.status, 400);
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
