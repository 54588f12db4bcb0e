//! Lenient listings: they skip and report values that do not fit. Row 141.

use zoom_api::meetings::registrants::list_registrants;

use crate::support::{Scripted, client_of, json};

/// A page of 300 registrants, of which one has a field of another kind and one lacks a required field.
fn page_of_300(token: &str) -> Vec<u8> {
    let mut registrants: Vec<_> =
        (0..300).map(|index| serde_json::json!({"email": format!("{index}@example.com"), "first_name": "f"})).collect();
    registrants[17]["create_time"] = "soon".into();
    registrants[250] = serde_json::json!({"email": "secret@example.com", "first_name": ["f"]});
    json(200, &serde_json::json!({"next_page_token": token, "registrants": registrants}).to_string())
}

#[tokio::test]
async fn r141_one_field_of_another_kind_fails_the_page_with_its_path() {
    let server = Scripted::start(vec![page_of_300("")]).await;
    let error = client_of(&server).items(list_registrants(7)).collect_all().await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(source, "`registrants[17].create_time`: expected a time with an offset, found text");
    assert_eq!(error.page(), Some(1));
}

#[tokio::test]
async fn r141_a_lenient_listing_reports_what_it_skips_on_each_page() {
    let server = Scripted::start(vec![page_of_300("t"), page_of_300("")]).await;
    let mut items = client_of(&server).items(list_registrants(7)).lenient();
    let registrants = items.collect_all().await.unwrap();
    assert_eq!(registrants.len(), 598);
    assert_eq!(registrants[17].create_time, None);
    let skipped = items.take_skipped();
    let shown: Vec<_> = skipped.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        [
            "page 1: `registrants[17].create_time`: expected a time with an offset, found text",
            "page 1: `registrants[250]`: `first_name`: expected text, found a list",
            "page 2: `registrants[17].create_time`: expected a time with an offset, found text",
            "page 2: `registrants[250]`: `first_name`: expected text, found a list",
        ]
    );
    assert_eq!((skipped[0].page(), skipped[0].value()), (Some(1), &"soon".into()));
    assert_eq!(skipped[1].value()["email"], "secret@example.com");
    assert!(!format!("{skipped:?}").contains("secret"), "{skipped:?}");
    assert!(items.take_skipped().is_empty());
}

#[tokio::test]
async fn r141_pages_and_single_calls_are_lenient_on_request() {
    let server = Scripted::start(vec![page_of_300(""), page_of_300("")]).await;
    let client = client_of(&server);
    let mut pages = client.pages(list_registrants(7)).lenient();
    assert_eq!(pages.next().await.unwrap().unwrap().registrants.len(), 299);
    assert!(pages.next().await.is_none());
    assert_eq!(pages.take_skipped().len(), 2);
    let page = client.send_lenient(list_registrants(7)).await.unwrap();
    assert_eq!((page.value.registrants.len(), page.skipped.len()), (299, 2));
    assert_eq!(page.skipped[0].page(), None);
}

#[tokio::test]
async fn r141_a_lenient_call_is_still_an_error_without_its_required_fields() {
    let script =
        [json(200, r#"{"registrants":"none"}"#), json(200, "<html>"), json(200, r#"{"code":300,"message":"m"}"#)];
    let server = Scripted::start(script.to_vec()).await;
    let client = client_of(&server);
    let page = client.send_lenient(list_registrants(7)).await.unwrap();
    assert_eq!(page.skipped[0].to_string(), "`registrants`: expected a list, found text");
    let error = client.send_lenient(list_registrants(7)).await.unwrap_err();
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "expected value");
    let error = client.send_lenient(list_registrants(7)).await.unwrap_err();
    assert_eq!(error.code(), Some(300), "{error}");
}
