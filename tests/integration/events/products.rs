//! The enum of the events of all enabled products.

use zoom_api::events::Event;
use zoom_api::{meetings, users};

const STARTED: &str = r#"{"event":"meeting.started","event_ts":1764300000000,"payload":{"account_id":"a","object":{"id":"85746065","uuid":"4444AAAiAAAAAiAiAiiAii==","new":1.10}}}"#;
const DEACTIVATED: &str = r#"{"event":"user.deactivated","event_ts":1764300000000,"payload":{"account_id":"a","operator":"admin@example.com","operator_id":"z","object":{"id":"u","first_name":"Jill","last_name":"Chill","email":"jchill@example.com","type":3}}}"#;
const OTHER: &str = r#"{"event":"phone.unheard_of","payload":{"object":{"ratio":1.10}}}"#;

#[test]
fn each_event_belongs_to_its_product() {
    let started = Event::from_json(STARTED).unwrap();
    assert!(matches!(started, Event::Meetings(meetings::events::Event::MeetingStarted(_))), "{started:?}");
    let deactivated = Event::from_json(DEACTIVATED).unwrap();
    assert!(matches!(deactivated, Event::Users(users::events::Event::UserDeactivated(_))), "{deactivated:?}");
    let other = Event::from_json(OTHER).unwrap();
    assert!(matches!(&other, Event::Unknown(event) if event.name() == "phone.unheard_of"), "{other:?}");
}

#[test]
fn r156_events_of_all_products_are_serialized_as_they_were_received() {
    for json in [STARTED, DEACTIVATED, OTHER] {
        let event: Event = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&event).unwrap(), json);
    }
}
