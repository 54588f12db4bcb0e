//! Lists that come in pages.

use zoom_api::meetings::registrants::{RegistrantStatus, list_registrants};

use crate::support::{Scripted, client_of, json};

fn page(emails: &[&str], token: &str) -> Vec<u8> {
    let registrants: Vec<_> =
        emails.iter().map(|email| serde_json::json!({"email": email, "first_name": "f"})).collect();
    json(200, &serde_json::json!({"next_page_token": token, "registrants": registrants}).to_string())
}

#[tokio::test]
async fn r096_items_come_across_pages_and_the_query_repeats() {
    let server = Scripted::start(vec![page(&["a", "b"], "t/1"), page(&[], "t2"), page(&["c"], "")]).await;
    let mut items = client_of(&server).items(list_registrants(7).status(RegistrantStatus::Pending).page_size(2));
    let mut emails = Vec::new();
    while let Some(item) = items.next().await {
        emails.push(item.unwrap().email);
    }
    assert_eq!(emails, ["a", "b", "c"]);
    assert!(items.next().await.is_none());
    let targets: Vec<_> = server.seen().iter().map(|seen| seen.target().to_owned()).collect();
    assert_eq!(
        targets,
        [
            "/v2/meetings/7/registrants?status=pending&page_size=2",
            "/v2/meetings/7/registrants?status=pending&page_size=2&next_page_token=t%2F1",
            "/v2/meetings/7/registrants?status=pending&page_size=2&next_page_token=t2",
        ]
    );
}

#[tokio::test]
async fn r096_the_same_token_twice_stops_the_listing() {
    let server = Scripted::start(vec![page(&["a"], "t"), page(&["b"], "t"), page(&["c"], "t")]).await;
    let mut pages = client_of(&server).pages(list_registrants(7));
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("same page was returned twice"), "{error}");
    assert!(pages.next().await.is_none());
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn r096_after_an_error_the_same_page_is_asked_for_again() {
    let server = Scripted::start(vec![page(&["a"], "t"), json(500, "{}"), page(&["b"], "")]).await;
    let mut items = client_of(&server).items(list_registrants(7));
    assert_eq!(items.next().await.unwrap().unwrap().email, "a");
    assert!(items.next().await.unwrap().is_err());
    assert_eq!(items.next().await.unwrap().unwrap().email, "b");
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn r096_a_token_that_has_expired_has_its_own_error_and_keeps_what_was_read() {
    let expired = json(400, r#"{"code":300,"message":"The next page token is invalid or expired."}"#);
    let server = Scripted::start(vec![page(&["a", "b"], "t"), expired]).await;
    let mut items = client_of(&server).items(list_registrants(7));
    let mut kept = Vec::new();
    let error = loop {
        match items.next().await.unwrap() {
            Ok(item) => kept.push(item.email),
            Err(error) => break error,
        }
    };
    assert!(error.is_page_token_expired(), "{error}");
    assert_eq!(kept, ["a", "b"]);
}

#[tokio::test(start_paused = true)]
async fn r096_too_many_calls_in_the_middle_are_waited_for() {
    use crate::support::{Timeline, status};

    let one = r#"{"next_page_token":"t","total_records":999,"registrants":[{"email":"a","first_name":"f"}]}"#;
    let last = r#"{"next_page_token":"","total_records":0,"registrants":[{"email":"b","first_name":"f"}]}"#;
    let zoom = Timeline::of(vec![status(200, one), status(429, ""), status(200, last)]);
    let mut items = zoom.client(0.0).items(list_registrants(7));
    let mut emails = Vec::new();
    while let Some(item) = items.next().await {
        emails.push(item.unwrap().email);
    }
    assert_eq!(emails, ["a", "b"]);
}
