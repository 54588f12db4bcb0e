//! Paged lists. Row 96.

mod expired;
mod left;
mod lenient;
mod months;
mod names;
mod streams;

use zoom_api::meetings::registrants::{Registrant, RegistrantStatus, list_registrants};
use zoom_api::{zoom_endpoint, zoom_model};

use crate::support::{Scripted, client_of, json};

fn page(emails: &[&str], token: &str) -> Vec<u8> {
    let registrants: Vec<_> =
        emails.iter().map(|email| serde_json::json!({"email": email, "first_name": "f"})).collect();
    json(200, &serde_json::json!({"next_page_token": token, "registrants": registrants}).to_string())
}

fn emails(registrants: Vec<Registrant>) -> Vec<String> {
    registrants.into_iter().map(|registrant| registrant.email).collect()
}

/// A list of nothing.
#[zoom_model]
pub struct NothingPage {
    /// The token of the next page.
    pub next_page_token: Option<String>,
    /// Nothing.
    pub nothing: Vec<String>,
}

/// Lists nothing.
#[zoom_endpoint(GET, "/nothing/<name>", paged = nothing)]
pub fn list_nothing(name: String, next_page_token: Option<String>) -> NothingPage;

#[tokio::test]
async fn r096_items_span_pages_with_the_same_query() {
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
async fn r096_a_repeated_token_stops_the_listing() {
    let server = Scripted::start(vec![page(&["a"], "t"), page(&["b"], "t"), page(&["c"], "t")]).await;
    let mut pages = client_of(&server).pages(list_registrants(7));
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(error.is_page_loop());
    assert_eq!(
        error.to_string(),
        "GET /meetings/<meeting_id>/registrants: page 3: page loop: the next page was already read"
    );
    assert!(pages.next().await.is_none());
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn r096_any_earlier_token_stops_the_listing_without_losing_items() {
    let script = [("a", "1"), ("b", "2"), ("c", "3"), ("d", "1")].map(|(email, token)| page(&[email], token));
    let server = Scripted::start(script.to_vec()).await;
    let mut items = client_of(&server).items(list_registrants(7));
    let error = items.collect_all().await.unwrap_err();
    assert!(error.is_page_loop(), "{error}");
    assert_eq!(error.page(), Some(5));
    assert_eq!(emails(items.take_buffered()), ["a", "b", "c", "d"]);
    assert!(items.next().await.is_none());
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn r096_an_invalid_request_is_reported_once() {
    let server = Scripted::start(vec![]).await;
    let mut items = client_of(&server).items(list_registrants(7).occurrence_id("x"));
    assert!(items.next().await.unwrap().is_err_and(|error| error.page() == Some(1)));
    let nameless = list_nothing("");
    let mut items = client_of(&server).items(nameless);
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.to_string(), "GET /nothing/<name>: not sent: path parameter `name` is empty");
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn r096_a_failed_page_is_requested_again() {
    let server = Scripted::start(vec![page(&["a"], "t"), json(500, "{}"), page(&["b"], "")]).await;
    let mut items = client_of(&server).items(list_registrants(7));
    assert_eq!(items.next().await.unwrap().unwrap().email, "a");
    assert!(items.next().await.unwrap().is_err());
    assert_eq!(items.next().await.unwrap().unwrap().email, "b");
    assert!(items.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn r096_a_rate_limited_page_is_retried() {
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
