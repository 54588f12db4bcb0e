//! The client and the mock agree on tokens.

use zoom_api::meetings::registrants::list_registrants;
use zoom_mock::MockZoom;

use super::{MEETING, start};

#[tokio::test]
async fn one_token_serves_many_calls() {
    let (mock, client) = start().await;
    for _ in 0..3 {
        client.send(list_registrants(MEETING)).await.unwrap();
    }
    assert_eq!(mock.token_requests(), 1);
}

#[tokio::test]
async fn a_rejected_token_is_replaced_once() {
    let (mock, client) = start().await;
    client.send(list_registrants(MEETING)).await.unwrap();
    mock.expire_tokens();
    client.send(list_registrants(MEETING)).await.unwrap();
    mock.revoke_tokens();
    client.send(list_registrants(MEETING)).await.unwrap();
    assert_eq!(mock.token_requests(), 3);
}

#[tokio::test]
async fn a_token_that_is_always_rejected_is_an_error() {
    let mock = MockZoom::start().await.unwrap();
    let client = mock.client_builder().token("made up").build().unwrap();
    let error = client.send(list_registrants(MEETING)).await.unwrap_err();
    assert!(error.is_unauthorized());
}

#[tokio::test]
async fn a_missing_scope_is_listed() {
    let mock = MockZoom::builder().scopes(["user:read"]).start().await.unwrap();
    let error = mock.client().unwrap().send(list_registrants(MEETING)).await.unwrap_err();
    assert!(error.is_missing_scope());
    assert!(error.message().unwrap().contains("meeting:read"));
}

#[tokio::test]
async fn wrong_credentials_are_rejected() {
    let mock = MockZoom::start().await.unwrap();
    let client = mock.client_builder().server_to_server("mock-account", "mock-client", "wrong").build().unwrap();
    let error = client.send(list_registrants(MEETING)).await.unwrap_err();
    assert!(error.is_unauthorized());
}
