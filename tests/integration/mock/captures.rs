//! Recorded requests.

use std::time::Duration;

use serde_json::json;
use zoom_api::meetings::registrants::{
    AddRegistrant, ListRegistrants, NewRegistrant, RegistrantAction, RegistrantRef, UpdateRegistrantStatus,
    add_registrant, list_registrants, update_registrant_status,
};
use zoom_api::{FilePart, NoContent, zoom_endpoint};

use super::{MEETING, start};

/// Hangs a picture in a room.
#[zoom_endpoint(POST, "/rooms/<room_id>/picture", form, scopes = "room:write")]
pub fn hang_picture(
    room_id: String,
    title: String,
    picture: FilePart,
    #[header("X-Light")] light: Option<String>,
) -> NoContent;

#[tokio::test]
async fn path_query_and_form_fields_are_read_by_name() {
    let (mock, client) = start().await;
    let two: Vec<_> = ["reg-ana", "reg-ben"].map(|id| RegistrantRef::new().id(id)).into();
    let call = update_registrant_status(MEETING, RegistrantAction::Deny).registrants(two);
    client.send(call.clone()).await.unwrap();
    client.send(call.occurrence_id("a b/1").json()).await.unwrap_err();
    client.send(list_registrants(MEETING)).await.unwrap();
    let calls = mock.calls::<UpdateRegistrantStatus>();
    assert_eq!(calls.iter().map(|call| call.status).collect::<Vec<_>>(), [204, 404]);
    for call in &calls {
        assert_eq!((call.path_param("meeting_id"), call.path_param("registrant_id")), (Some("85746065"), None));
        assert_eq!(call.field::<RegistrantAction>("action").unwrap(), RegistrantAction::Deny);
        let ids: Vec<_> =
            call.field::<Vec<RegistrantRef>>("registrants").unwrap().into_iter().map(|who| who.id).collect();
        assert_eq!(ids, [Some("reg-ana".to_owned()), Some("reg-ben".to_owned())]);
        assert!(call.header("Authorization").unwrap().starts_with("Bearer mock-token-"));
        assert!(call.problem.is_none());
    }
    assert_eq!((calls[0].query("occurrence_id"), calls[1].query("occurrence_id")), (None, Some("a b/1")));
    assert!(calls[0].field::<String>("nothing").is_err());
}

#[tokio::test]
async fn whole_bodies_are_decoded() {
    let (mock, client) = start().await;
    client.send(add_registrant(MEETING, NewRegistrant::new("Eve", "eve@example.com").city("Bonn"))).await.unwrap();
    let call = mock.calls::<AddRegistrant>().remove(0);
    let sent: NewRegistrant = call.decode().unwrap();
    assert_eq!((sent.email.as_str(), sent.city.as_deref()), ("eve@example.com", Some("Bonn")));
    assert!(call.decode::<Vec<String>>().is_err());
    assert_eq!(call.json().unwrap(), json!({"first_name": "Eve", "email": "eve@example.com", "city": "Bonn"}));
}

#[tokio::test]
async fn files_and_headers_are_recorded() {
    let (mock, client) = start().await;
    mock.on::<HangPicture>().no_content();
    let file = FilePart::new("sun.png", &b"\x89PNG"[..]);
    client.send(hang_picture("r1", "Sun", file).light("dim")).await.unwrap();
    let call = mock.calls::<HangPicture>().remove(0);
    let part = call.part("picture").unwrap();
    assert_eq!((part.file_name.as_deref(), &part.body[..]), (Some("sun.png"), &b"\x89PNG"[..]));
    assert_eq!((call.fields["title"].as_str(), call.header("x-light")), (Some("Sun"), Some("dim")));
    assert_eq!(call.parts.iter().map(|part| part.name.as_str()).collect::<Vec<_>>(), ["title", "picture"]);
}

#[tokio::test(start_paused = true)]
async fn each_request_has_its_time() {
    let (mock, client) = start().await;
    client.send(list_registrants(MEETING)).await.unwrap();
    tokio::time::advance(Duration::from_secs(90)).await;
    client.send(list_registrants(MEETING)).await.unwrap();
    let calls = mock.calls::<ListRegistrants>();
    assert_eq!((calls[1].received_at - calls[0].received_at).as_secs(), 90);
}
