//! Endpoints declared in a test are served like any other.

use zoom_api::meetings::registrants::RegistrantRef;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};
use zoom_mock::RegistrantStatus;

use super::{MEETING, start};

/// A lamp in a room.
#[zoom_model]
pub struct Lamp {
    /// Which lamp.
    pub id: String,
    /// How bright it is.
    pub brightness: Option<u32>,
}

/// Shows a lamp.
#[zoom_endpoint(GET, "/rooms/<room_id>/lamps/<lamp_id>", scopes = "room:read")]
pub fn get_lamp(room_id: String, lamp_id: String, unit: Option<String>) -> Lamp;

/// Sets a lamp.
#[zoom_endpoint(PATCH, "/rooms/<room_id>/lamps/<lamp_id>", json, scopes = "room:write")]
pub fn update_lamp(room_id: String, lamp_id: String, brightness: u32) -> NoContent;

/// Sets the status of registrants, as declared by a test.
#[zoom_endpoint(PUT, "/meetings/<meeting_id>/registrants/status", form, scopes = "meeting:write")]
pub fn sort_registrants(meeting_id: u64, action: String, registrants: Vec<RegistrantRef>) -> NoContent;

#[tokio::test]
async fn an_equivalent_declaration_reaches_the_account() {
    let (mock, client) = start().await;
    client.send(sort_registrants(MEETING, "deny", vec![RegistrantRef::new().id("reg-ana")])).await.unwrap();
    let ana = mock.account(|account| account.meeting(MEETING).unwrap().find_registrant("reg-ana").unwrap().status);
    assert_eq!(ana, RegistrantStatus::Denied);
    assert!(mock.requests().pop().unwrap().is_for("sort_registrants"));
}

#[tokio::test]
async fn a_reply_is_scripted_by_type() {
    let (mock, client) = start().await;
    mock.on::<GetLamp>().reply(Lamp::new("a").brightness(40_u32));
    let lamp = client.send(get_lamp("r/1", "a").unit("percent")).await.unwrap();
    assert_eq!((lamp.id.as_str(), lamp.brightness), ("a", Some(40)));
    let seen = mock.requests().pop().unwrap();
    assert_eq!((seen.path.as_str(), seen.raw_query.as_deref()), ("/v2/rooms/r%2F1/lamps/a", Some("unit=percent")));
}

#[tokio::test]
async fn an_own_endpoint_responds_from_its_declaration() {
    let (mock, client) = start().await;
    client.send(update_lamp("r", "a", 10_u32)).await.unwrap();
    let lamp = client.send(get_lamp("r", "lamp-7").unit("percent")).await.unwrap();
    assert_eq!(lamp.id, "lamp-7");
    mock.verify().unwrap();
}
