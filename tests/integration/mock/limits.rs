//! The account's rate limits in the mock.

use std::time::Duration;

use http::HeaderMap;
use tokio::time::{Instant, advance};
use zoom_api::endpoint::RateLimit;
use zoom_api::limit::Plan;
use zoom_api::meetings::registrants::{
    AddRegistrants, GetRegistrant, ListRegistrants, UpdateRegistrantStatus, add_registrants, get_registrant,
    list_registrants, update_registrant_status,
};
use zoom_api::retry::NoRetry;
use zoom_api::{Client, NoContent, zoom_endpoint};
use zoom_mock::{MockZoom, MockZoomBuilder, Reply};

use super::MEETING;

/// Counts something slow.
#[zoom_endpoint(GET, "/rooms/count", rate_limit = ResourceIntensive)]
pub fn count_rooms() -> NoContent;

/// Creates a meeting, as declared by a test.
#[zoom_endpoint(POST, "/users/<user_id>/meetings", scopes = "meeting:write", rate_limit = Light)]
pub fn plan_meeting(user_id: String) -> NoContent;

/// Moves a meeting, as declared by a test.
#[zoom_endpoint(PATCH, "/meetings/<meeting_id>", scopes = "meeting:write", rate_limit = Light)]
pub fn move_meeting(meeting_id: u64) -> NoContent;

/// A mock, and a client that sends each call once.
async fn once(builder: MockZoomBuilder) -> (MockZoom, Client) {
    let mock = builder.start().await.unwrap();
    let client = mock.client_builder().retry_policy(NoRetry).build().unwrap();
    (mock, client)
}

fn deny() -> UpdateRegistrantStatus {
    update_registrant_status(MEETING, "deny")
}

/// The headers and body of a response to a hand-written request.
async fn headers(mock: &MockZoom, path: &str) -> (u16, HeaderMap, String) {
    let request = format!(
        "GET {path} HTTP/1.1\r\nhost: m\r\nconnection: close\r\nauthorization: Bearer {}\r\n\r\n",
        mock.issue_token()
    );
    let reply = super::raw(mock, request.as_bytes()).await;
    let (head, body) = reply.split_once("\r\n\r\n").unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines.filter_map(|line| {
        let (name, value) = line.split_once(": ")?;
        Some((name.parse::<http::HeaderName>().ok()?, value.parse().ok()?))
    });
    (status, headers.collect(), body.to_owned())
}

fn limit_headers(headers: &HeaderMap) -> [Option<&str>; 5] {
    ["x-ratelimit-category", "x-ratelimit-type", "x-ratelimit-limit", "x-ratelimit-remaining", "retry-after"]
        .map(|name| headers.get(name).map(|value| value.to_str().unwrap()))
}

#[tokio::test(start_paused = true)]
async fn a_mock_without_a_plan_has_no_limits() {
    let (mock, client) = once(MockZoom::builder()).await;
    for _ in 0..100 {
        client.send(get_registrant(MEETING, "reg-ana")).await.unwrap();
    }
    let (_, headers, _) = headers(&mock, "/v2/meetings/85746065/registrants").await;
    assert_eq!(limit_headers(&headers), [None; 5]);
}

#[tokio::test(start_paused = true)]
async fn the_window_of_a_limit_slides() {
    let (mock, client) = once(MockZoom::builder().plan(Plan::Pro)).await;
    let mut let_through = Vec::new();
    for _ in 0..80 {
        if client.send(list_registrants(MEETING)).await.is_ok() {
            let_through.push(Instant::now());
        }
        advance(Duration::from_millis(35)).await;
    }
    let most = let_through
        .iter()
        .map(|from| let_through.iter().filter(|at| *at >= from && **at < *from + Duration::from_secs(1)).count());
    assert_eq!(most.max(), Some(20));
    assert!(let_through.len() > 50, "{}", let_through.len());
    advance(Duration::from_secs(1)).await;
    let (status, headers, body) = headers(&mock, "/v2/meetings/85746065/registrants").await;
    assert_eq!(
        (status, limit_headers(&headers)[..3].to_vec()),
        (200, vec![Some("Medium"), Some("QPS"), Some("20")]),
        "{body}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_rate_limit_reply_matches_zooms() {
    let (mock, client) = once(MockZoom::builder().plan(Plan::Free)).await;
    for _ in 0..2 {
        client.send(list_registrants(MEETING)).await.unwrap();
    }
    let (status, headers, body) = headers(&mock, "/v2/meetings/85746065/registrants").await;
    assert_eq!(status, 429);
    assert_eq!(limit_headers(&headers), [Some("Medium"), Some("QPS"), Some("2"), Some("0"), Some("1")]);
    assert_eq!(
        body,
        r#"{"code":429,"message":"You have reached the maximum per-second rate limit for this API. Try again later."}"#
    );
    // Another label has its own window.
    client.send(get_registrant(MEETING, "reg-ana")).await.unwrap();
    mock.verify().unwrap();
}

#[tokio::test(start_paused = true)]
async fn per_minute_limits_count_by_the_minute() {
    let (mock, client) = once(MockZoom::builder().plan(Plan::Pro)).await;
    mock.on::<CountRooms>().no_content();
    for _ in 0..10 {
        client.send(count_rooms()).await.unwrap();
        advance(Duration::from_secs(1)).await;
    }
    let error = client.send(count_rooms()).await.unwrap_err();
    assert!(error.is_rate_limited() && error.message().unwrap().contains("per-minute"), "{error}");
    advance(Duration::from_secs(50)).await;
    client.send(count_rooms()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_client_with_the_right_plan_is_never_rejected() {
    for plan in [Plan::Free, Plan::Pro, Plan::Business] {
        let mock = MockZoom::builder().plan(plan).start().await.unwrap();
        let client =
            mock.client_builder().plan(plan).retry_policy(NoRetry).timeout(Duration::from_secs(3600)).build().unwrap();
        let calls = (0..200).map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(get_registrant(MEETING, "reg-ana")).await })
        });
        for call in calls.collect::<Vec<_>>() {
            call.await.unwrap().unwrap();
        }
        assert_eq!(mock.calls::<GetRegistrant>().len(), 200);
    }
}

#[tokio::test(start_paused = true)]
async fn a_client_without_the_plan_waits_as_requested() {
    let mock = MockZoom::builder().plan(Plan::Free).start().await.unwrap();
    let client = mock.client().unwrap();
    for _ in 0..6 {
        client.send(list_registrants(MEETING)).await.unwrap();
    }
    let statuses: Vec<u16> = mock.calls::<ListRegistrants>().iter().map(|call| call.status).collect();
    assert_eq!(statuses, [200, 200, 429, 200, 200, 429, 200, 200]);
}

#[tokio::test(start_paused = true)]
async fn daily_counts_end_at_midnight_utc() {
    let (mock, client) = once(MockZoom::builder().daily_limit(RateLimit::Medium, 3)).await;
    let (_, first, _) = headers(&mock, "/v2/meetings/85746065/registrants").await;
    assert_eq!(limit_headers(&first), [Some("Medium"), Some("Daily-limit"), Some("3"), Some("2"), None]);
    client.send(list_registrants(MEETING)).await.unwrap();
    client.send(deny()).await.unwrap();
    let error = client.send(list_registrants(MEETING)).await.unwrap_err();
    assert!(error.is_rate_limited() && error.retry_at().is_some(), "{error}");
    let (status, over, body) = headers(&mock, "/v2/meetings/85746065/registrants").await;
    assert_eq!(
        (status, limit_headers(&over)[..4].to_vec()),
        (429, vec![Some("Medium"), Some("Daily-limit"), Some("3"), Some("0")])
    );
    assert!(limit_headers(&over)[4].unwrap().ends_with("T00:00:00Z"), "{:?}", limit_headers(&over));
    assert!(body.contains("maximum daily rate limit"), "{body}");
    client.send(get_registrant(MEETING, "reg-ana")).await.unwrap();
    advance(Duration::from_secs(86_400)).await;
    client.send(list_registrants(MEETING)).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn heavy_and_resource_intensive_calls_share_a_daily_limit() {
    let builder = MockZoom::builder().plan(Plan::Pro).daily_limit(RateLimit::Heavy, 2);
    let (mock, client) = once(builder).await;
    mock.on::<CountRooms>().no_content();
    mock.on::<AddRegistrants>().no_content();
    client.send(count_rooms()).await.unwrap();
    client.send(add_registrants(MEETING)).await.unwrap_err();
    assert_eq!(mock.calls::<AddRegistrants>()[0].status, 201);
    assert!(client.send(count_rooms()).await.unwrap_err().is_rate_limited());
}

#[tokio::test(start_paused = true)]
async fn a_host_has_a_hundred_calls_per_day() {
    let (mock, client) = once(MockZoom::builder().plan(Plan::Business)).await;
    mock.on::<PlanMeeting>().no_content();
    mock.on::<MoveMeeting>().no_content();
    for _ in 0..50 {
        client.send(plan_meeting("host@example.com")).await.unwrap();
        client.send(move_meeting(MEETING)).await.unwrap();
        advance(Duration::from_millis(100)).await;
    }
    let error = client.send(move_meeting(MEETING)).await.unwrap_err();
    assert!(error.is_rate_limited() && error.message().unwrap().contains("daily rate limit (100)"), "{error}");
    assert!(client.send(plan_meeting("host-1")).await.is_err());
    client.send(plan_meeting("colleague-1")).await.unwrap();
    advance(Duration::from_secs(86_400)).await;
    client.send(plan_meeting("host-1")).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn concurrent_changes_of_one_resource_conflict() {
    let (mock, client) = once(MockZoom::builder().max_concurrent_changes(1)).await;
    mock.on_any().delay(Duration::from_secs(1));
    mock.on_token_request().delay(Duration::from_secs(1));
    let other = mock.client().unwrap();
    let (one, two) = tokio::join!(client.send(list_registrants(MEETING)), other.send(list_registrants(MEETING)));
    assert!(one.is_ok() && two.is_ok());
    let send = |call: UpdateRegistrantStatus| {
        let client = client.clone();
        tokio::spawn(async move { client.send(call).await })
    };
    let others = [send(deny()), send(deny()), send(update_registrant_status(7, "deny"))];
    let mut refused = Vec::new();
    for call in others {
        refused.extend(call.await.unwrap().err().filter(zoom_api::Error::is_rate_limited));
    }
    assert_eq!(refused.len(), 1);
    assert!(refused[0].message().unwrap().starts_with("Too many concurrent requests."));
    client.send(deny()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn rejections_can_be_scripted() {
    let mock = MockZoom::start().await.unwrap();
    let client = mock.client().unwrap();
    mock.on::<ListRegistrants>()
        .reply_with(Reply::per_second_limit(3).header("x-ratelimit-category", "Medium"))
        .reply_with(Reply::too_many_concurrent_requests())
        .pass_through()
        .once()
        .reply_with(Reply::daily_limit("2099-01-01T00:00:00Z"));
    let begun = Instant::now();
    client.send(list_registrants(MEETING)).await.unwrap();
    assert!(begun.elapsed() >= Duration::from_secs(4), "{:?}", begun.elapsed());
    assert!(client.send(list_registrants(MEETING)).await.unwrap_err().retry_at().is_some());
    assert_eq!(mock.calls::<ListRegistrants>().len(), 4);
}
