//! The error of a test whose calls differ from the expected ones.

use zoom_api::meetings::registrants::{
    GetRegistrant, ListRegistrants, RegistrantAction, UpdateRegistrantStatus, get_registrant, list_registrants,
    update_registrant_status,
};
use zoom_api::{NoContent, zoom_endpoint};
use zoom_mock::MockZoom;

use super::{MEETING, start};

/// Lists the pictures in a room.
#[zoom_endpoint(GET, "/rooms/<room_id>/hangings")]
pub fn list_hangings(room_id: String) -> NoContent;

#[tokio::test]
async fn expected_calls_pass_verification() {
    let (mock, client) = start().await;
    mock.on::<ListRegistrants>().expect(2);
    mock.on::<GetRegistrant>().expect(0);
    mock.on_any().expect(1..=2);
    mock.on_token_request().expect(1);
    client.send(list_registrants(MEETING)).await.unwrap();
    client.send(list_registrants(MEETING)).await.unwrap();
    mock.verify().unwrap();
}

#[tokio::test]
async fn too_few_and_too_many_calls_are_counted() {
    let (mock, client) = start().await;
    mock.on::<ListRegistrants>().at_least(2);
    mock.on::<GetRegistrant>().expect(..1);
    mock.on::<UpdateRegistrantStatus>().when_field("action", "approve").expect(2..=3);
    mock.on_token_request().expect(..=0);
    client.send(list_registrants(MEETING).status("denied")).await.unwrap();
    client.send(get_registrant(MEETING, "reg-ana")).await.unwrap();
    client.send(update_registrant_status(MEETING, RegistrantAction::Deny)).await.unwrap();
    assert_eq!(
        mock.verify().unwrap_err().to_string(),
        "the calls differ from those expected:\n\
         - `list_registrants`: called 1 time, expected at least 2 times\n    \
         GET /v2/meetings/85746065/registrants?status=denied returned 200\n\
         - `get_registrant`: called 1 time, expected 0 times\n    \
         GET /v2/meetings/85746065/registrants/reg-ana returned 200\n\
         - `update_registrant_status`, when `action` in the body is `\"approve\"`: called 0 times, expected 2 to 3 times\n    \
         PUT /v2/meetings/85746065/registrants/status returned 204, but does not match: `action` in the body is `\"approve\"`\n\
         - the token endpoint: called 1 time, expected 0 times"
    );
}

#[tokio::test]
async fn undeclared_calls_are_reported_with_suggestions() {
    let mock =
        MockZoom::builder().endpoints([endpoint::<GetRegistrant>(), endpoint::<ListHangings>()]).start().await.unwrap();
    let client = mock.client().unwrap();
    client.send(list_registrants(MEETING)).await.unwrap_err();
    client.send(list_hangings("r")).await.unwrap();
    let error = mock.verify().unwrap_err();
    let expected = "the calls differ from those expected:\n\
         - unexpected request: GET /v2/meetings/85746065/registrants returned 404: No endpoint is declared for GET \
         /v2/meetings/85746065/registrants: the nearest is `get_registrant`, GET /v2/meetings/<meeting_id>/registrants/<registrant_id>.";
    assert_eq!((error.to_string().as_str(), format!("{error:?}").as_str()), (expected, expected));
    mock.clear_requests();
    mock.verify().unwrap();
}

#[tokio::test]
async fn rejected_tokens_and_scopes_are_not_unexpected() {
    let mock = MockZoom::builder().scopes(["user:read"]).start().await.unwrap();
    mock.client().unwrap().send(list_registrants(MEETING)).await.unwrap_err();
    mock.client_builder().token("x").build().unwrap().send(list_registrants(MEETING)).await.unwrap_err();
    mock.verify().unwrap();
}

#[tokio::test]
async fn at_most_five_calls_are_printed() {
    let (mock, client) = start().await;
    mock.on::<ListRegistrants>().expect(1);
    for _ in 0..8 {
        client.send(list_registrants(MEETING)).await.unwrap();
    }
    let error = mock.verify().unwrap_err().to_string();
    assert!(error.ends_with("returned 200\n    and 3 more"), "{error}");
    assert_eq!(error.matches("returned").count(), 5);
}

fn endpoint<E: zoom_api::Endpoint>() -> &'static zoom_api::EndpointInfo {
    E::INFO
}
