//! Replies scripted by endpoint type.

use std::time::Duration;

use bytes::Bytes;
use serde_json::json;
use tokio::time::Instant;
use zoom_api::meetings::registrants::{
    AddRegistrant, BatchRegistration, ListRegistrants, ListRegistrantsError, NewRegistrant, RegistrantAction,
    RegistrantPage, UpdateRegistrantStatus, UpdateRegistrantStatusError as Named, add_registrant, add_registrants,
    list_registrants, update_registrant_status,
};
use zoom_api::retry::NoRetry;
use zoom_api::{Client, Endpoint, NoContent, zoom_endpoint};
use zoom_mock::{MockZoom, Reply};

use super::{MEETING, start};

/// Fetches a picture.
#[zoom_endpoint(GET, "/rooms/<room_id>/picture", scopes = "room:read", errors(_/300 => RoomDark, 404 => NoRoom, 404/7 => RoomGone))]
pub fn get_picture(room_id: String) -> Bytes;

fn page(emails: &[&str]) -> RegistrantPage {
    let registrants: Vec<_> = emails.iter().map(|email| json!({"email": email, "first_name": "N"})).collect();
    serde_json::from_value(json!({"registrants": registrants})).unwrap()
}

async fn emails(client: &Client) -> Vec<String> {
    let page = client.send(list_registrants(MEETING)).await.unwrap();
    page.registrants.into_iter().map(|registrant| registrant.email).collect()
}

fn deny() -> UpdateRegistrantStatus {
    update_registrant_status(MEETING, RegistrantAction::Deny)
}

#[tokio::test]
async fn one_reply_answers_every_call() {
    let (mock, client) = start().await;
    mock.on::<ListRegistrants>().reply(page(&["x@example.com"]));
    for _ in 0..3 {
        assert_eq!(emails(&client).await, ["x@example.com"]);
    }
    mock.clear_rules();
    assert_eq!(emails(&client).await, ["dora@example.com"]);
}

#[tokio::test]
async fn queued_replies_are_used_in_order_and_the_last_repeats() {
    let (mock, client) = start().await;
    mock.on::<ListRegistrants>().reply(page(&["a"])).times(2).reply(page(&["b"])).reply(page(&["c"]));
    let mut got = Vec::new();
    for _ in 0..5 {
        got.extend(emails(&client).await);
    }
    assert_eq!(got, ["a", "a", "b", "c", "c"]);
}

#[tokio::test]
async fn an_exhausted_queue_falls_back_to_an_earlier_rule() {
    let (mock, client) = start().await;
    mock.on::<ListRegistrants>().reply(page(&["old"])).once();
    mock.on::<ListRegistrants>().pass_through().once().reply(page(&["new"])).once();
    let mut got = Vec::new();
    for _ in 0..3 {
        got.extend(emails(&client).await);
    }
    assert_eq!(got, ["old", "new", "dora@example.com"]);
}

#[tokio::test]
async fn times_0_removes_a_reply() {
    let (mock, client) = start().await;
    mock.on::<ListRegistrants>().reply(page(&["a"])).times(0);
    assert_eq!(emails(&client).await, ["dora@example.com"]);
}

#[tokio::test]
async fn every_named_error_is_returned_by_name() {
    let mock = MockZoom::start().await.unwrap();
    let client = mock.client_builder().retry_policy(NoRetry).build().unwrap();
    for case in [
        Named::RegistrationNotRequired,
        Named::UserNotInAccount,
        Named::CannotAccessMeeting,
        Named::NotMeetingHost,
        Named::HostingNotAllowed,
        Named::UserNotFound,
        Named::MeetingNotFound,
        Named::MeetingOrRegistrantNotFound,
        Named::RegistrantDailyLimit,
    ] {
        mock.on::<UpdateRegistrantStatus>().fail(case);
        assert_eq!(client.send(deny()).await.unwrap_err().case::<UpdateRegistrantStatus>(), Some(case));
    }
    let answered = client.send(deny()).await.unwrap_err();
    assert_eq!((answered.status().unwrap().as_u16(), answered.code()), (429, Some(429)));
    assert_eq!(answered.message(), Some("Registrant daily limit."));
}

#[tokio::test]
async fn errors_with_only_a_status_or_a_code_are_returned() {
    let (mock, client) = start().await;
    for case in [GetPictureError::RoomDark, GetPictureError::NoRoom, GetPictureError::RoomGone] {
        mock.on::<GetPicture>().fail(case);
        assert_eq!(client.send(get_picture("r")).await.unwrap_err().case::<GetPicture>(), Some(case));
    }
}

#[tokio::test]
async fn replies_have_the_declared_status() {
    let (mock, client) = start().await;
    mock.on::<AddRegistrant>().reply_json(json!({"registrant_id": "r"}));
    client.send(add_registrant(MEETING, NewRegistrant::new("N", "n@example.com"))).await.unwrap();
    mock.on::<UpdateRegistrantStatus>().no_content();
    assert_eq!(client.send(deny()).await.unwrap(), NoContent);
    mock.on_named("POST /meetings/<meeting_id>/batch_registrants")
        .unwrap()
        .reply_json(json!({"registrants": [{"registrant_id": "r"}]}));
    let batch = client.send(add_registrants(MEETING)).await.unwrap();
    assert_eq!(batch.registrants[0].registrant_id.as_deref(), Some("r"));
    let statuses: Vec<u16> = mock.requests().iter().skip(1).map(|seen| seen.status).collect();
    assert_eq!(statuses, [201, 204, 201]);
    let typed: BatchRegistration = serde_json::from_value(json!({"registrants": [{"email": "e"}]})).unwrap();
    mock.on::<zoom_api::meetings::registrants::AddRegistrants>().reply(typed);
    assert_eq!(client.send(add_registrants(MEETING)).await.unwrap().registrants[0].email.as_deref(), Some("e"));
}

#[tokio::test]
async fn bytes_are_sent_unchanged() {
    let (mock, client) = start().await;
    mock.on::<GetPicture>().reply_with(Reply::body(200, "image/png", &b"\x89PNG"[..]));
    assert_eq!(client.send(get_picture("r")).await.unwrap(), &b"\x89PNG"[..]);
}

#[tokio::test]
async fn rules_match_the_request() {
    let (mock, client) = start().await;
    mock.on::<ListRegistrants>().reply(page(&["any"]));
    mock.on::<ListRegistrants>().when_path_param("meeting_id", 7).reply(page(&["seven"]));
    mock.on::<ListRegistrants>().when_query("status", "denied").reply(page(&["denied"]));
    mock.on::<UpdateRegistrantStatus>().when_field("action", "deny").fail(Named::NotMeetingHost);
    mock.on::<UpdateRegistrantStatus>()
        .when(|call| call.query("occurrence_id") == Some("1"))
        .fail(Named::MeetingNotFound);
    let first = async |call: ListRegistrants| client.send(call).await.unwrap().registrants.remove(0).email;
    assert_eq!(first(list_registrants(MEETING)).await, "any");
    assert_eq!(first(list_registrants(7)).await, "seven");
    assert_eq!(first(list_registrants(7).status("denied")).await, "denied");
    let refused = async |call| client.send(call).await.unwrap_err().case::<UpdateRegistrantStatus>();
    assert_eq!(refused(deny()).await, Some(Named::NotMeetingHost));
    assert_eq!(refused(deny().json()).await, Some(Named::NotMeetingHost));
    assert_eq!(refused(deny().occurrence_id("1")).await, Some(Named::MeetingNotFound));
    client.send(update_registrant_status(MEETING, RegistrantAction::Approve)).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn delays_use_the_tokio_clock() {
    let (mock, client) = start().await;
    mock.on::<ListRegistrants>().reply(page(&["a"])).delay(Duration::from_secs(5)).once();
    mock.on_any().delay(Duration::from_secs(2)).times(2);
    let begun = Instant::now();
    assert_eq!(emails(&client).await, ["a"]);
    assert_eq!(begun.elapsed().as_secs(), 7);
    assert_eq!(emails(&client).await, ["dora@example.com"]);
    assert_eq!(begun.elapsed().as_secs(), 9);
    emails(&client).await;
    assert_eq!(begun.elapsed().as_secs(), 9);
}

#[tokio::test(start_paused = true)]
async fn a_reply_past_the_deadline_is_not_waited_for() {
    let mock = MockZoom::start().await.unwrap();
    let client = mock.client_builder().timeout(Duration::from_secs(10)).build().unwrap();
    mock.on::<ListRegistrants>().delay(Duration::from_secs(3600));
    assert!(client.send(list_registrants(MEETING)).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn a_misspelled_name_gets_a_suggestion() {
    let (mock, _) = start().await;
    let error = mock.on_named("list_registrant").unwrap_err();
    assert_eq!(
        error.to_string(),
        "no endpoint `list_registrant` is linked into this program; did you mean `list_registrants`?"
    );
    let error = mock.on_named("add_registrants").unwrap_err();
    assert_eq!(
        error.to_string(),
        "several endpoints are named `add_registrants`; use one of these instead: \
         POST /meetings/<meeting_id>/batch_registrants, POST /webinars/<webinar_id>/batch_registrants"
    );
    let error = mock.on_named("xyz").unwrap_err();
    assert_eq!(error.to_string(), "no endpoint `xyz` is linked into this program");
}

#[tokio::test]
async fn token_requests_get_scripted_replies() {
    let (mock, client) = start().await;
    mock.on_token_request()
        .reply_with(Reply::json(400, &json!({"error": "invalid_client", "reason": "Unknown app"})))
        .once();
    assert!(client.send(list_registrants(MEETING)).await.unwrap_err().is_unauthorized());
    // A client remembers the rejection of its app for a while; a new client requests a token again.
    mock.client().unwrap().send(list_registrants(MEETING)).await.unwrap();
    assert_eq!(mock.token_requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_failed_first_attempt_is_retried() {
    let (mock, client) = start().await;
    mock.on::<ListRegistrants>().reply_with(Reply::html(502)).times(2).reply(page(&["a"]));
    assert_eq!(emails(&client).await, ["a"]);
    assert_eq!(mock.calls::<ListRegistrants>().iter().map(|call| call.status).collect::<Vec<_>>(), [502, 502, 200]);
    mock.on::<ListRegistrants>().fail(ListRegistrantsError::MeetingNotFound);
    assert_eq!(ListRegistrants::INFO.errors.len(), 3);
    assert!(client.send(list_registrants(MEETING)).await.is_err());
}
