//! Lenient listings: they skip and report values that do not fit. Row 141.

use zoom_api::meetings::registrants::{Registrant, RegistrantStatus, list_registrants};

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

/// The registrants and the reports of a lenient listing of pages.
async fn listed(pages: &[&str]) -> (Vec<Registrant>, Vec<String>) {
    let server = Scripted::start(pages.iter().map(|page| json(200, page)).collect()).await;
    let mut items = client_of(&server).items(list_registrants(7)).lenient();
    let registrants = items.collect_all().await.unwrap();
    assert_eq!(server.seen().len(), pages.len());
    (registrants, items.take_skipped().iter().map(ToString::to_string).collect())
}

#[tokio::test]
async fn r141_elements_of_other_kinds_are_reported() {
    let page = r#"{"registrants":["a",{"email":"a@b.c","first_name":"f"},null,7,[],true,{}],"next_page_token":""}"#;
    let (registrants, skipped) = listed(&[page]).await;
    assert_eq!(registrants.len(), 1);
    // `null` is absent here too, as everywhere else.
    assert_eq!(
        skipped,
        [
            "page 1: `registrants[0]`: expected an object, found text",
            "page 1: `registrants[3]`: expected an object, found a number",
            "page 1: `registrants[4]`: expected an object, found a list",
            "page 1: `registrants[5]`: expected an object, found a boolean",
            "page 1: `registrants[6]`: `email`: required but missing",
        ]
    );
}

#[tokio::test]
async fn r141_lists_inside_of_items_lose_only_what_does_not_fit() {
    let person = r#""email":"a@b.c","first_name":"f""#;
    let page = format!(
        r#"{{"registrants":[{{{person},"custom_questions":[{{"title":"t","value":"v"}},"x",3]}},{{{person},"custom_questions":{{}}}}]}}"#
    );
    let (registrants, skipped) = listed(&[&page]).await;
    assert_eq!((registrants.len(), registrants[0].custom_questions.len()), (2, 1));
    assert_eq!(
        skipped,
        [
            "page 1: `registrants[0].custom_questions[1]`: expected an object, found text",
            "page 1: `registrants[0].custom_questions[2]`: expected an object, found a number",
            "page 1: `registrants[1].custom_questions`: expected a list, found an object",
        ]
    );
}

#[tokio::test]
async fn r141_counts_that_do_not_fit_lose_no_item_and_no_page() {
    let person = r#"{"email":"a@b.c","first_name":"f"}"#;
    let first =
        format!(r#"{{"total_records":"many","page_size":{{}},"next_page_token":"t","registrants":[{person}]}}"#);
    let last = format!(r#"{{"page_count":-1,"next_page_token":null,"registrants":[{person},{person}]}}"#);
    let (registrants, skipped) = listed(&[&first, &last]).await;
    assert_eq!(registrants.len(), 3);
    let starts: Vec<_> = skipped.iter().map(|line| line.split(": expected").next().unwrap()).collect();
    assert_eq!(starts, ["page 1: `page_size`", "page 1: `total_records`", "page 2: `page_count`"]);
}

#[tokio::test]
async fn r141_a_page_token_that_does_not_fit_is_an_error() {
    let person = r#"{"email":"a@b.c","first_name":"f"}"#;
    for token in [r#"["t"]"#, r#"{"token":"t"}"#, "[]"] {
        let page = format!(r#"{{"next_page_token":{token},"registrants":[{person}]}}"#);
        let server = Scripted::start(vec![json(200, &page)]).await;
        let mut items = client_of(&server).items(list_registrants(7)).lenient();
        let error = items.collect_all().await.unwrap_err();
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.starts_with("`next_page_token`: expected text, found "), "{token}: {source}");
        assert_eq!(error.page(), Some(1));
    }
}

#[tokio::test]
async fn r141_times_in_any_form_are_read_and_not_skipped() {
    let times = ["1616497200", "1616497200000", r#""1616497200""#, r#""2021-03-23T11:00:00Z""#, "1616497200.0"];
    let people = times.map(|time| format!(r#"{{"email":"a@b.c","first_name":"f","create_time":{time}}}"#));
    let page = format!(r#"{{"registrants":[{}]}}"#, people.join(","));
    let (registrants, skipped) = listed(&[&page]).await;
    assert_eq!(skipped, Vec::<String>::new());
    for (registrant, time) in registrants.iter().zip(times) {
        assert_eq!(registrant.create_time.map(|time| time.as_second()), Some(1_616_497_200), "{time}");
    }
}

#[tokio::test]
async fn r141_each_field_of_an_item_that_does_not_fit_is_reported() {
    let page = r#"{"registrants":[{"email":"a@b.c","first_name":"f","city":[],"status":"approved","participant_pin_code":"x"}]}"#;
    let (registrants, skipped) = listed(&[r#"{"registrants":[],"next_page_token":"t"}"#, page]).await;
    assert_eq!(registrants[0].status, Some(RegistrantStatus::Approved));
    assert_eq!(
        skipped,
        [
            "page 2: `registrants[0].city`: expected text, found a list",
            "page 2: `registrants[0].participant_pin_code`: expected a whole number, found text",
        ]
    );
}
