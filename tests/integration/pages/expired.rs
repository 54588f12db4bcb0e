//! Page tokens expire after 15 minutes.

use zoom_api::meetings::registrants::list_registrants;

use super::{emails, page};
use crate::support::{Scripted, client_of, json};

const EXPIRED: &str = r#"{"code":300,"message":"The next page token is invalid or expired."}"#;

/// Six pages of one item, and a seventh that has expired.
async fn expired_at_page_seven() -> Scripted {
    let mut script: Vec<_> = (1..7).map(|number: u32| page(&[&format!("e{number}")], &format!("t{number}"))).collect();
    script.extend([json(400, EXPIRED), json(400, EXPIRED)]);
    Scripted::start(script).await
}

#[tokio::test]
async fn r096_an_expired_token_has_its_own_error_and_keeps_read_items() {
    let server = expired_at_page_seven().await;
    let mut items = client_of(&server).items(list_registrants(7));
    let error = items.collect_all().await.unwrap_err();
    assert!(error.is_page_token_expired());
    assert_eq!(error.page(), Some(7));
    assert_eq!(
        error.to_string(),
        "GET /meetings/<meeting_id>/registrants: page 7: Zoom returned an error (HTTP 400, code 300): The next page token is invalid or expired."
    );
    assert_eq!(emails(items.take_buffered()), ["e1", "e2", "e3", "e4", "e5", "e6"]);
}

#[tokio::test]
async fn r096_an_expired_page_is_requested_again_without_repeating_items() {
    let server = expired_at_page_seven().await;
    let mut items = client_of(&server).items(list_registrants(7));
    assert_eq!(items.next().await.unwrap().unwrap().email, "e1");
    assert!(items.collect_all().await.unwrap_err().is_page_token_expired());
    assert!(items.collect_all().await.unwrap_err().is_page_token_expired());
    let seen = server.seen();
    assert_eq!(seen[7].target(), seen[6].target());
    assert_eq!(emails(items.take_buffered()), ["e2", "e3", "e4", "e5", "e6"]);
    assert!(items.take_buffered().is_empty());
}

#[tokio::test]
async fn r096_errors_of_page_tokens_are_recognized() {
    let field = |name| {
        format!(
            r#"{{"code":300,"message":"Validation Failed.","errors":[{{"field":"{name}","message":"Invalid field."}}]}}"#
        )
    };
    let rows = [
        (400, EXPIRED.to_owned(), true),
        (400, r#"{"code":"300","message":"Invalid next_page_token."}"#.to_owned(), true),
        (400, field("next_page_token"), true),
        (400, field("page_size"), false),
        (400, r#"{"code":300,"message":"Invalid parameter: page_size."}"#.to_owned(), false),
        (400, r#"{"code":124,"message":"Access token is expired."}"#.to_owned(), false),
        (401, r#"{"code":124,"message":"Invalid access token."}"#.to_owned(), false),
        (429, r#"{"code":429,"message":"Too many calls with a next page token."}"#.to_owned(), false),
    ];
    for (status, body, expected) in rows {
        let server = Scripted::start(vec![json(status, &body)]).await;
        let error = client_of(&server).items(list_registrants(7)).collect_all().await.unwrap_err();
        assert_eq!(error.is_page_token_expired(), expected, "{error}");
    }
}

#[tokio::test]
async fn collect_all_resumes_after_an_error() {
    let server = Scripted::start(vec![page(&["a", "b"], "t"), json(500, "{}"), page(&["c"], "")]).await;
    let mut items = client_of(&server).items(list_registrants(7));
    assert_eq!(items.collect_all().await.unwrap_err().page(), Some(2));
    assert_eq!(emails(items.collect_all().await.unwrap()), ["a", "b", "c"]);
    assert!(items.collect_all().await.unwrap().is_empty());
}

#[tokio::test]
async fn take_up_to_requests_only_the_needed_pages() {
    let server = Scripted::start(vec![page(&["a", "b"], "t"), page(&["c", "d"], "u"), page(&["e"], "")]).await;
    let mut items = client_of(&server).items(list_registrants(7));
    assert!(items.take_up_to(0).await.unwrap().is_empty());
    assert_eq!(server.seen().len(), 0);
    assert_eq!(emails(items.take_up_to(2).await.unwrap()), ["a", "b"]);
    assert_eq!(server.seen().len(), 1);
    assert_eq!(emails(items.take_up_to(1).await.unwrap()), ["c"]);
    assert_eq!(server.seen().len(), 2);
    assert_eq!(emails(items.take_up_to(10).await.unwrap()), ["d", "e"]);
    assert!(items.take_up_to(10).await.unwrap().is_empty());
}
