//! Enums of events.

use zoom_api::event::{EventSet as _, RawEvent};
use zoom_api::zoom_event;

use super::declared::{BotNotification, RegistrationCreated};

/// The events of these tests.
#[zoom_event]
pub enum TestEvent {
    RegistrationCreated,
    /// A command for the bot.
    Command(BotNotification),
    #[cfg(any())]
    Missing,
}

const REGISTRATION: &str =
    r#"{"event":"test.registration_created","payload":{"account_id":"a","object":{"id":"5","new":1.10}}}"#;
const COMMAND: &str = r#"{"event":"bot_notification","payload":{"robotJid":"r","cmd":"help"}}"#;
const OTHER: &str = r#"{"event":"test.unheard_of","event_ts":0.5,"payload":{"object":[1.10, null]},"more":1e400}"#;

#[test]
fn each_event_has_its_variant() {
    match TestEvent::from_json(REGISTRATION).unwrap() {
        TestEvent::RegistrationCreated(event) => assert_eq!(event.object.id, 5),
        other => panic!("{other:?}"),
    }
    match TestEvent::from_json(COMMAND).unwrap() {
        TestEvent::Command(event) => assert_eq!(event.cmd, "help"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn r156_an_unknown_event_keeps_its_json() {
    let other = OTHER.replace("1e400", "1");
    match TestEvent::from_json(&other).unwrap() {
        TestEvent::Unknown(event) => assert_eq!((event.name(), event.json()), ("test.unheard_of", other.as_str())),
        other => panic!("{other:?}"),
    }
}

#[test]
fn r156_enums_are_serialized_as_they_were_received() {
    for json in [REGISTRATION, COMMAND, &OTHER.replace("1e400", "1")] {
        let event: TestEvent = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&event).unwrap(), json);
        assert_eq!(event.clone().raw().json(), json);
    }
}

#[test]
fn an_event_can_be_tried_with_several_enums() {
    let event = RawEvent::from_json(OTHER.replace("1e400", "1")).unwrap();
    let event = TestEvent::read(event).unwrap().unwrap_err();
    assert_eq!(event.name(), "test.unheard_of");
}

#[test]
fn a_payload_of_another_shape_is_an_error() {
    let error = TestEvent::from_json(r#"{"event":"bot_notification","payload":{"robotJid":"r"}}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the payload of event `bot_notification` cannot be decoded: `cmd`: required but missing"
    );
    assert_eq!(error.event().unwrap().name(), "bot_notification");
}
