//! The documented errors of the status update, each caused by its condition.

use std::time::Duration;

use super::wire::{Response, call, call_as, form};
use super::{start, start_with};
use crate::{Account, Meeting, MockZoom, Registrant, RegistrantStatus, Registration, User};

const LINE: &str = "PUT /v2/meetings/85746065/registrants/status";
const DENY_ANA: &str = r#"{"action":"deny","registrants":[{"id":"reg-ana"}]}"#;

fn status(mock: &MockZoom, id: &str) -> RegistrantStatus {
    mock.account(|account| account.meeting(85_746_065).unwrap().find_registrant(id).unwrap().status)
}

async fn deny(mock: &MockZoom) -> Response {
    call(mock, LINE, DENY_ANA).await
}

#[tokio::test]
async fn registrants_are_approved_denied_and_canceled() {
    let mock = start().await;
    form(&mock, LINE, &[("action", "deny"), ("registrants", r#"[{"id":"reg-ana"},{"email":"ben@example.com"}]"#)])
        .await
        .has(204, 0);
    call(&mock, LINE, r#"{"action":"approve","registrants":[{"id":"reg-chidi","email":"chidi@example.com"}]}"#).await;
    call(&mock, LINE, r#"{"action":"cancel","registrants":[{"id":"reg-dora","email":""}]}"#).await.has(204, 0);
    let all = ["reg-ana", "reg-ben", "reg-chidi", "reg-dora"].map(|id| status(&mock, id));
    use RegistrantStatus::{Approved, Cancelled, Denied};
    assert_eq!(all, [Denied, Denied, Approved, Cancelled]);
}

#[tokio::test]
async fn registration_not_required() {
    let mock = start().await;
    mock.account(|account| account.meeting_mut(85_746_065).unwrap().registration = Registration::NotRequired);
    deny(&mock).await.has(400, 300).mentions("registration");
}

#[tokio::test]
async fn user_not_in_account() {
    let mock = start().await;
    mock.account(|account| account.user_mut("host-1").unwrap().member = false);
    deny(&mock).await.has(400, 1010);
}

#[tokio::test]
async fn meeting_not_accessible() {
    let mock = start().await;
    mock.account(|account| account.meeting_mut(85_746_065).unwrap().accessible = false);
    deny(&mock).await.has(400, 3000);
}

#[tokio::test]
async fn caller_is_not_the_host() {
    let mock = start().await;
    call_as(&mock, &mock.issue_token_for("colleague-1"), LINE, DENY_ANA).await.has(400, 3003);
    mock.account(|account| account.act_as("colleague-1"));
    deny(&mock).await.has(400, 3003);
    mock.account(|account| account.user_mut("colleague-1").unwrap().admin = true);
    deny(&mock).await.has(204, 0);
}

#[tokio::test]
async fn hosting_not_allowed() {
    let mock = start().await;
    mock.account(|account| account.user_mut("host-1").unwrap().can_host = false);
    deny(&mock).await.has(400, 3161);
}

#[tokio::test]
async fn user_not_found() {
    let mock = start().await;
    mock.account(|account| account.users.clear());
    deny(&mock).await.has(404, 1001).mentions("host-1");
    call_as(&mock, &mock.issue_token_for("nobody"), LINE, DENY_ANA).await.has(404, 1001).mentions("nobody");
}

#[tokio::test]
async fn meeting_not_found() {
    let mock = start().await;
    for id in ["1", "0", "-1", "99999999999999999999999", "x"] {
        call(&mock, &format!("PUT /v2/meetings/{id}/registrants/status"), DENY_ANA).await.has(404, 3001).mentions(id);
    }
}

#[tokio::test]
async fn one_unknown_registrant_changes_none() {
    let mock = start().await;
    for who in [r#"{"id":"nobody"}"#, r#"{"id":"reg-ana","email":"ben@example.com"}"#] {
        let body = format!(r#"{{"action":"deny","registrants":[{{"id":"reg-ben"}},{who}]}}"#);
        call(&mock, LINE, &body).await.has(404, 404).mentions("Registrant not found");
    }
    assert_eq!(status(&mock, "reg-ben"), RegistrantStatus::Pending);
}

#[tokio::test(start_paused = true)]
async fn daily_limit_of_ten_updates() {
    let mock = start().await;
    for _ in 0..10 {
        deny(&mock).await.has(204, 0);
    }
    let response = deny(&mock).await;
    response.has(429, 429).mentions("daily rate limit of \"10\"").mentions("reg-ana");
    call(&mock, LINE, r#"{"action":"deny","registrants":[{"id":"reg-ben"}]}"#).await.has(204, 0);
    tokio::time::advance(Duration::from_secs(86_400)).await;
    deny(&mock).await.has(204, 0);
}

#[tokio::test]
async fn limit_of_thirty_registrants_per_call() {
    let crowd = (0..31).map(|n| Registrant::new(format!("r{n}"), format!("r{n}@example.com"), "R"));
    let meeting = crowd.fold(Meeting::new(85_746_065, "h"), Meeting::registrant);
    let mock = start_with(Account::empty("a").with_user(User::new("h", "h@example.com")).with_meeting(meeting)).await;
    let body = |count: usize| {
        let named: Vec<String> = (0..count).map(|n| format!(r#"{{"id":"r{n}"}}"#)).collect();
        format!(r#"{{"action":"approve","registrants":[{}]}}"#, named.join(","))
    };
    call(&mock, LINE, &body(31)).await.has(400, 300).mentions("at most 30");
    assert_eq!(status(&mock, "r0"), RegistrantStatus::Pending);
    call(&mock, LINE, &body(30)).await.has(204, 0);
}

#[tokio::test]
async fn occurrences_have_their_own_status() {
    let meeting = Meeting::new(7, "h")
        .occurrence("1648194360000", "2030-01-01T12:00:00Z")
        .occurrence("1648367160000", "2030-01-08T12:00:00Z")
        .registrant(Registrant::new("a", "a@example.com", "A"));
    let mock = start_with(Account::empty("a").with_user(User::new("h", "h@example.com")).with_meeting(meeting)).await;
    let line = "PUT /v2/meetings/7/registrants/status?occurrence_id=1648194360000";
    let deny = r#"{"action":"deny","registrants":[{"id":"a"}]}"#;
    call(&mock, line, deny).await.has(204, 0);
    let list = |query: &'static str| call(&mock, query, "");
    let denied = list("GET /v2/meetings/7/registrants?status=denied&occurrence_id=1648194360000").await;
    assert_eq!(denied.json["total_records"], 1);
    let pending = list("GET /v2/meetings/7/registrants?status=pending&occurrence_id=1648367160000").await;
    assert_eq!(pending.json["total_records"], 1);
    call(&mock, "PUT /v2/meetings/7/registrants/status?occurrence_id=1", deny).await.has(404, 404);
}

#[tokio::test]
async fn invalid_values_are_rejected() {
    let mock = start().await;
    call(&mock, LINE, r#"{"action":"destroy"}"#)
        .await
        .has(400, 300)
        .mentions("must be one of `approve`, `deny`, `cancel`");
    call(&mock, LINE, r#"{"action":7}"#).await.has(400, 300);
    call(&mock, LINE, r#"{"action":"deny","registrants":{}}"#).await.has(400, 300).mentions("must be a list");
    call(&mock, LINE, r#"{"action":"deny","registrants":[1]}"#).await.has(400, 300);
    form(&mock, LINE, &[("action", "deny"), ("registrants", "[{")]).await.has(400, 300).mentions("must be a list");
    call(&mock, LINE, r#"{"action":"deny"}"#).await.has(204, 0);
}
