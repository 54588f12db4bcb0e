//! The registry of events, and their descriptions.

use zoom_api::describe::{self, EventDescription, Shape, UndeclaredKind};
use zoom_api::registry;

fn described(name: &str) -> &'static EventDescription {
    describe::events().find(|event| event.info().name == name).unwrap()
}

#[test]
fn declared_events_are_registered() {
    let names: Vec<_> = registry::events().map(|info| info.name).collect();
    assert!(names.contains(&"test.registration_created") && names.contains(&"bot_notification"), "{names:?}");
}

#[test]
fn events_are_described() {
    let event = described("test.registration_created");
    assert_eq!((event.type_name(), event.docs().as_str()), ("RegistrationCreated", "A person registered."));
    assert!(event.import_path().ends_with("events::declared"), "{}", event.import_path());
    assert_eq!(event.product(), None);
    assert!(!event.is_deprecated() && described("test.meeting_ended").is_deprecated());
    let Shape::Object(payload) = event.payload() else { panic!("a payload is an object") };
    let fields: Vec<_> = payload.fields().map(|field| field.wire).collect();
    assert_eq!(fields, ["account_id", "object"]);
}

#[test]
fn payloads_are_decoded_and_encoded_by_their_description() {
    let event = described("test.registration_created");
    let payload = r#"{"account_id":"a","object":{"id":"5","new":true}}"#;
    let body = event.round_trip(payload).unwrap().body.unwrap();
    assert_eq!(body, br#"{"account_id":"a","object":{"id":5}}"#);
    let undeclared = event.payload().undeclared(&serde_json::from_str(payload).unwrap());
    assert_eq!(undeclared.len(), 1);
    assert_eq!((undeclared[0].path.as_str(), undeclared[0].kind), ("object.new", UndeclaredKind::Field));
}
