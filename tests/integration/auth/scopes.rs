//! Missing scopes.

use zoom_api::auth::{AccessToken, FixedToken, Scopes};
use zoom_api::meetings::registrants::list_registrants;
use zoom_mock::MockZoom;

#[tokio::test]
async fn a_rejection_lists_the_missing_scopes() {
    let mock = MockZoom::builder().scopes(["user:read", "meeting:write"]).start().await.unwrap();
    let error = mock.client().unwrap().send(list_registrants(85_746_065)).await.unwrap_err();
    let missing = error.missing_scopes();
    assert!(missing.contains(&"meeting:read") && missing.iter().all(|scope| *scope != "user:read"), "{missing:?}");
    assert_eq!(missing.len(), error.endpoint().unwrap().scopes.len());

    let other = mock.client().unwrap().send(list_registrants(1)).await.unwrap_err();
    assert!(!other.missing_scopes().is_empty());
}

#[tokio::test]
async fn other_errors_have_no_missing_scopes() {
    let mock = MockZoom::start().await.unwrap();
    let error = mock.client().unwrap().send(list_registrants(1)).await.unwrap_err();
    assert!(error.missing_scopes().is_empty());
}

#[test]
fn a_token_lists_its_granted_scopes() {
    let token = AccessToken::new("t").unwrap().with_scopes(Scopes::parse("a  b"));
    assert_eq!(token.scopes().unwrap().iter().collect::<Vec<_>>(), ["a", "b"]);
    assert!(FixedToken::new("t").is_ok());
}
