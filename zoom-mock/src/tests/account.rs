//! Operations on registrants, except the status update.

use std::time::Duration;

use serde_json::Value;
use zoom_api::EndpointInfo;
use zoom_api::endpoint::{DailyKey, DailyLimit};

use super::wire::{Response, call};
use super::{endpoints, start, start_with};
use crate::{Account, Meeting, MeetingKind, MockZoom, Registrant, Registration, User};

const PATH: &str = "/v2/meetings/85746065/registrants";

async fn list(mock: &MockZoom, query: &str) -> Response {
    call(mock, &format!("GET {PATH}?{query}"), "").await
}

async fn add(mock: &MockZoom, json: &str) -> Response {
    call(mock, &format!("POST {PATH}"), json).await
}

async fn batch(mock: &MockZoom, json: &str) -> Response {
    call(mock, "POST /v2/meetings/85746065/batch_registrants", json).await
}

fn change(mock: &MockZoom, change: impl FnOnce(&mut Meeting)) {
    mock.account(|account| change(account.meeting_mut(85_746_065).unwrap()));
}

fn emails(response: &Response) -> Vec<&str> {
    let registrants = response.json["registrants"].as_array().unwrap();
    registrants.iter().map(|registrant| registrant["email"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn lists_are_filtered_by_status() {
    let mock = start().await;
    assert_eq!(emails(&list(&mock, "").await), ["dora@example.com"]);
    let pending = list(&mock, "status=pending").await;
    assert_eq!(emails(&pending), ["ana@example.com", "ben@example.com", "chidi@example.com"]);
    assert_eq!(pending.json["registrants"][0]["join_url"], Value::Null);
    assert!(emails(&list(&mock, "status=denied").await).is_empty());
    list(&mock, "status=cancelled").await.has(400, 300);
}

#[tokio::test(start_paused = true)]
async fn lists_are_paged() {
    let mock = start().await;
    let first = list(&mock, "status=pending&page_size=2").await;
    assert_eq!(emails(&first), ["ana@example.com", "ben@example.com"]);
    assert_eq!((first.json["page_count"].as_u64(), first.json["total_records"].as_u64()), (Some(2), Some(3)));
    let token = first.json["next_page_token"].as_str().unwrap();
    let next = format!("status=pending&page_size=2&next_page_token={token}");
    let second = list(&mock, &next).await;
    assert_eq!(emails(&second), ["chidi@example.com"]);
    assert_eq!(second.json["next_page_token"], "");
    assert_eq!(emails(&list(&mock, "status=pending&page_size=2&page_number=2").await), ["chidi@example.com"]);

    list(&mock, &format!("status=denied&page_size=2&next_page_token={token}"))
        .await
        .has(400, 300)
        .mentions("another query");
    list(&mock, "next_page_token=x").await.has(400, 300);
    list(&mock, "page_size=0").await.has(400, 300);
    list(&mock, "page_size=301").await.has(400, 300);
    list(&mock, "page_size=many").await.has(400, 300).mentions("must be a whole number");
    list(&mock, "page_number=18446744073709551615").await.has(200, 0);
    tokio::time::advance(Duration::from_secs(901)).await;
    list(&mock, &next).await.has(400, 300).mentions("15 minutes");
}

#[tokio::test]
async fn registrants_are_added() {
    let mock = start().await;
    let added =
        add(&mock, r#"{"email":"eve@example.com","first_name":"Eve","city":"Bonn","auto_approve":false}"#).await;
    added.has(201, 0);
    assert_eq!(added.json["id"], 85_746_065);
    let id = added.json["registrant_id"].as_str().unwrap();
    let shown = call(&mock, &format!("GET {PATH}/{id}"), "").await;
    assert_eq!((&shown.json["status"], &shown.json["city"]), (&"pending".into(), &"Bonn".into()));
    assert_eq!(shown.json["auto_approve"], Value::Null);

    let again = add(&mock, r#"{"email":"eve@example.com","first_name":"Eve"}"#).await;
    assert_eq!(again.json["registrant_id"], id);
    add(&mock, r#"{"email":"eve@example.com","first_name":"Eve"}"#).await.has(201, 0);
    add(&mock, r#"{"email":"eve@example.com","first_name":"Eve"}"#).await.has(429, 429);

    let approved = add(&mock, r#"{"email":"f@example.com","first_name":"F","auto_approve":true}"#).await;
    approved.has(201, 0);
    assert_eq!(emails(&list(&mock, "").await), ["dora@example.com", "f@example.com"]);
    add(&mock, r#"{"first_name":"G"}"#).await.has(400, 300).mentions("`email`");
    add(&mock, "[]").await.has(400, 300).mentions("the body must be an object");
}

#[tokio::test]
async fn the_declared_daily_limits_of_registrants_apply() {
    const ONCE: EndpointInfo = endpoints::ADD.daily_limit(DailyLimit::new(
        1,
        "registrations",
        &[DailyKey::Path("meeting_id"), DailyKey::Field("email")],
    ));
    const TWICE: EndpointInfo = endpoints::UPDATE_STATUS.daily_limit(DailyLimit::new(
        2,
        "status_changes",
        &[DailyKey::Path("meeting_id"), DailyKey::ItemField("registrants", &["id", "email"])],
    ));
    let mock = MockZoom::builder().endpoints([&ONCE, &TWICE]).start().await.unwrap();
    let eve = r#"{"email":"eve@example.com","first_name":"Eve"}"#;
    add(&mock, eve).await.has(201, 0);
    add(&mock, eve).await.has(429, 429).mentions("daily rate limit of \"1\"");
    add(&mock, r#"{"email":"f@example.com","first_name":"F"}"#).await.has(201, 0);
    let deny = r#"{"action":"deny","registrants":[{"id":"reg-ana"}]}"#;
    let line = format!("PUT {PATH}/status");
    for _ in 0..2 {
        call(&mock, &line, deny).await.has(204, 0);
    }
    call(&mock, &line, deny).await.has(429, 429).mentions("daily rate limit of \"2\"");
    // Webinars have limits of their own declarations.
    let mock = MockZoom::start().await.unwrap();
    for status in [201, 201, 201, 429] {
        assert_eq!(call(&mock, "POST /v2/webinars/95204914252/registrants", eve).await.status, status);
    }
}

#[tokio::test]
async fn adding_a_registrant_is_rejected() {
    let mock = start().await;
    let eve = r#"{"email":"eve@example.com","first_name":"Eve"}"#;
    call(&mock, "POST /v2/meetings/1/registrants", eve).await.has(404, 1001);
    call(&mock, &format!("POST {PATH}?occurrence_ids=1,2"), eve).await.has(404, 404);
    change(&mock, |meeting| meeting.capacity = Some(4));
    add(&mock, eve).await.has(400, 3043);
    change(&mock, |meeting| meeting.registration = Registration::NotRequired);
    add(&mock, eve).await.has(400, 300);
    list(&mock, "").await.has(400, 300);
}

#[tokio::test]
async fn registrants_are_added_in_batches() {
    let mock = start().await;
    let two = r#"{"auto_approve":true,"registrants":[
        {"email":"e@example.com","first_name":"E"},{"email":"f@example.com","first_name":"F"}
    ]}"#;
    let added = batch(&mock, two).await;
    added.has(201, 0);
    assert_eq!(emails(&added), ["e@example.com", "f@example.com"]);
    assert_eq!(emails(&list(&mock, "").await).len(), 3);

    let many = vec![r#"{"email":"x@example.com","first_name":"X"}"#; 31].join(",");
    batch(&mock, &format!(r#"{{"registrants":[{many}]}}"#)).await.has(400, 300).mentions("at most 30");
    batch(&mock, r#"{"registrants":[{"email":"g@example.com","first_name":"G"},{}]}"#).await.has(400, 300);
    assert_eq!(mock.account(|account| account.meetings[0].registrants.len()), 6);
    change(&mock, |meeting| meeting.ended = true);
    batch(&mock, two).await.has(400, 3038);
    change(&mock, |meeting| meeting.kind = MeetingKind::Recurring);
    batch(&mock, two).await.has(400, 303);
    change(&mock, |meeting| meeting.registration = Registration::NotRequired);
    batch(&mock, two).await.has(400, 404);
}

#[tokio::test]
async fn registrants_are_removed() {
    let mock = start().await;
    call(&mock, &format!("DELETE {PATH}/reg-ana"), "").await.has(204, 0);
    call(&mock, &format!("GET {PATH}/reg-ana"), "").await.has(404, 404);
    call(&mock, &format!("DELETE {PATH}/reg-ana"), "").await.has(400, 300);
    assert_eq!(emails(&list(&mock, "status=pending").await).len(), 2);
}

#[tokio::test]
async fn each_list_of_questions_is_replaced() {
    let mock = start().await;
    let path = format!("{PATH}/questions");
    let questions = r#"{"questions":[{"field_name":"city","required":true}],"custom_questions":[{"title":"Why?"}]}"#;
    call(&mock, &format!("PATCH {path}"), questions).await.has(204, 0);
    call(&mock, &format!("PATCH {path}"), r#"{"custom_questions":[]}"#).await.has(204, 0);
    let shown = call(&mock, &format!("GET {path}"), "").await;
    assert_eq!(shown.json["questions"][0]["field_name"], "city");
    assert_eq!(shown.json["custom_questions"], serde_json::json!([]));
}

#[tokio::test]
async fn an_empty_account_has_no_meetings() {
    let mock = start_with(Account::empty("nothing")).await;
    list(&mock, "").await.has(404, 3001);
    let one = Account::empty("one").with_user(User::new("h", "h@example.com").name("H", "H").admin());
    let detailed = Registrant::new("r", "r@example.com", "R").detail("org", "Lab");
    let meeting = Meeting::new(1, "h").topic("T").capacity(9).kind(MeetingKind::Instant).registrant(detailed);
    let mock = start_with(one.with_meeting(meeting.registration(Registration::Automatic))).await;
    let shown = call(&mock, "GET /v2/meetings/1/registrants/r", "").await;
    assert_eq!(shown.json["org"], "Lab");
}
