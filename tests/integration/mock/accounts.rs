//! Master accounts, and the hosts in token responses.

use zoom_api::auth::TokenSource;
use zoom_api::meetings::registrants::list_registrants;
use zoom_mock::{Account, Meeting, MockZoom, Registrant, User};

use super::MEETING;

async fn get(mock: &MockZoom, path: &str) -> (u16, serde_json::Value) {
    let request = format!(
        "GET {path} HTTP/1.1\r\nhost: m\r\nconnection: close\r\nauthorization: Bearer {}\r\n\r\n",
        mock.issue_token()
    );
    let reply = super::raw(mock, request.as_bytes()).await;
    let (head, body) = reply.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), serde_json::from_str(body).unwrap())
}

#[tokio::test]
async fn paths_refer_to_the_account_in_their_prefix() {
    let theirs = Meeting::new(7, "h").registrant(Registrant::new("r", "r@example.com", "R"));
    let sub = Account::empty("sub-1").with_user(User::new("h", "h@example.com")).with_meeting(theirs);
    let mock = MockZoom::builder().sub_account(sub).start().await.unwrap();
    let count = async |path: &str| get(&mock, path).await.1["total_records"].clone();
    assert_eq!(count("/v2/meetings/85746065/registrants?status=pending").await, 3);
    assert_eq!(count("/v2/accounts/mock-account/meetings/85746065/registrants?status=pending").await, 3);
    assert_eq!(count("/v2/accounts/sub-1/meetings/7/registrants?status=pending").await, 1);
    let (status, gone) = get(&mock, "/v2/accounts/sub-1/meetings/85746065/registrants").await;
    assert_eq!((status, &gone["code"]), (404, &3001.into()));
    let (status, unknown) = get(&mock, "/v2/accounts/sub-2/meetings/7/registrants").await;
    assert_eq!(
        (status, &unknown["code"], unknown["message"].as_str()),
        (404, &2001.into(), Some("Account does not exist: sub-2."))
    );
    assert!(mock.requests().iter().all(|seen| seen.endpoint == Some("list_registrants")));
    let (status, _) = get(&mock, "/v2/accounts/sub-1/nothing").await;
    assert_eq!(status, 404);
}

#[tokio::test]
async fn tokens_contain_the_configured_host() {
    let mock = MockZoom::builder().api_url("https://api-eu.zoom.us").start().await.unwrap();
    let token = mock.app().unwrap().server_to_server(mock.account_id()).build().token().await.unwrap();
    assert_eq!(token.api_url().map(|url| url.as_str()), Some("https://api-eu.zoom.us/"));
    mock.client().unwrap().send(list_registrants(MEETING)).await.unwrap();
}
