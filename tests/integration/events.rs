//! Decoding of events.

pub(crate) mod declared;
mod describe;
mod products;
pub(crate) mod sets;

use serde_json::{Value, json};
use zoom_api::event::{Event, EventPayload, RawEvent};

use declared::{BotNotification, RegistrationCreated, RegistrationCreatedObject};

/// As Zoom sends it, with fields and values that no declaration has.
const JSON: &str = r#"{
  "event_ts": 1764300000123,
  "payload": {"account_id": "AAAAAABBBB", "by": {"id": 12345678901234567890, "ratio": 1.50000000000000000001},
    "object": {"id": "85746065", "status": "brand_new", "registrant": {"email": "jchill@example.com", "join_url": "https://example.com/j"}}},
  "event": "test.registration_created",
  "download_token": "secret-token"
}"#;

fn event() -> Event<RegistrationCreated> {
    Event::from_json(JSON).unwrap()
}

#[test]
fn the_envelope_and_the_payload_are_decoded() {
    let event = event();
    assert_eq!(event.name(), "test.registration_created");
    assert_eq!(event.timestamp().unwrap().as_millisecond(), 1_764_300_000_123);
    assert_eq!(event.object.id, 85_746_065);
    assert_eq!(event.payload().account_id, "AAAAAABBBB");
    assert_eq!(event.extra().get("download_token"), Some(&json!("secret-token")));
    assert_eq!(RegistrationCreated::INFO.scopes, ["meeting:read", "meeting:read:admin"]);
    assert_eq!(RegistrationCreated::INFO.docs_url, Some("https://developers.zoom.us/docs/"));
}

#[test]
fn r156_an_event_is_serialized_as_it_was_received() {
    // Unknown fields, unknown values, the order of fields, and every digit.
    assert_eq!(serde_json::to_string(&event()).unwrap(), JSON);
    assert_eq!(event().raw().json(), JSON);
    let again: Event<RegistrationCreated> = serde_json::from_str(&serde_json::to_string(&event()).unwrap()).unwrap();
    assert_eq!(again.raw().json(), JSON);
    // Also inside of another value, and from one.
    let nested = serde_json::to_string(&[event()]).unwrap();
    let [again]: [Event<RegistrationCreated>; 1] = serde_json::from_str(&nested).unwrap();
    assert_eq!(again.raw().json(), JSON);
    let value: Value = serde_json::to_value(event()).unwrap();
    let again: Event<RegistrationCreated> = serde_json::from_value(value).unwrap();
    assert_eq!(again.object.id, 85_746_065);
}

#[test]
fn an_event_of_another_name_is_rejected_and_returned() {
    let error = Event::<BotNotification>::from_json(JSON).unwrap_err();
    assert!(error.is_other_event());
    assert_eq!(error.to_string(), "expected the event `bot_notification`, found `test.registration_created`");
    assert_eq!(error.event().unwrap().json(), JSON);
}

#[test]
fn a_payload_of_another_shape_is_an_error_without_values() {
    let json = r#"{"event":"test.registration_created","payload":{"account_id":"a","object":{"id":"private"}}}"#;
    let error = Event::<RegistrationCreated>::from_json(json).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the payload of event `test.registration_created` cannot be decoded: `object.id`: expected a whole number, found text"
    );
    assert_eq!(error.decode_error().unwrap().path(), Some("object.id"));
    assert_eq!(error.event().unwrap().json(), json);
}

#[test]
fn text_that_is_not_an_event_is_an_error() {
    for text in [
        "",
        "[]",
        "5",
        "{}",
        r#"{"event": 5}"#,
        r#"{"event": null}"#,
        "{\"event\":\"a\"} x",
        "\u{0}",
        r#"{"event":"a""#,
    ] {
        let error = RawEvent::from_json(text).unwrap_err();
        assert!(error.to_string().starts_with("the text is not an event: "), "{text}: {error}");
        assert!(error.event().is_none() && !error.is_other_event());
    }
    assert!(RawEvent::from_json(b"\xff").is_err());
}

#[test]
fn r156_an_envelope_may_lack_everything_but_the_name() {
    for json in [
        r#"{"event":"a"}"#,
        r#"{"event":"a","event_ts":null,"payload":null}"#,
        r#"{"event":"a","event_ts":"soon","payload":[]}"#,
        "\u{feff}{\"event\":\"a\",\"event_ts\":1e300}",
        r#"{"event":"b","event":"a","event_ts":9223372036854775807}"#,
    ] {
        let event = RawEvent::from_json(json).unwrap();
        assert_eq!((event.name(), event.timestamp()), ("a", None), "{json}");
    }
    assert_eq!(RawEvent::from_json(r#"{"event":"a"}"#).unwrap().payload_json(), "{}");
    let text = RawEvent::from_json(r#"{"event":"a","event_ts":"1764300000123"}"#).unwrap();
    assert_eq!(text.timestamp().unwrap().as_millisecond(), 1_764_300_000_123);
}

#[test]
fn r156_a_payload_without_an_object_is_decoded() {
    let json = r#"{"event":"bot_notification","payload":{"accountId":"a","robotJid":"r@xmpp.zoom.us","cmd":"help","timestamp":1764300000123}}"#;
    let event = Event::<BotNotification>::from_json(json).unwrap();
    assert_eq!((event.robot_jid.as_str(), event.cmd.as_str()), ("r@xmpp.zoom.us", "help"));
    assert_eq!(event.timestamp(), None);
}

#[test]
fn debug_shows_no_private_values() {
    let shown = format!("{:?} {:?}", event(), event().raw());
    assert!(shown.contains("download_token") && shown.contains("test.registration_created"), "{shown}");
    assert!(!shown.contains("secret-token") && !shown.contains("https://example.com/j"), "{shown}");
}

#[test]
fn events_for_tests_are_written_like_those_of_zoom() {
    let object = RegistrationCreatedObject { id: 5, ..RegistrationCreatedObject::default() };
    let payload = RegistrationCreated { account_id: "a \"quoted\" account".into(), object };
    let event = Event::at("2025-11-28T03:20:00Z".parse().unwrap(), payload).unwrap();
    let json: Value = serde_json::from_str(event.raw().json()).unwrap();
    assert_eq!(json["event"], "test.registration_created");
    assert_eq!(json["event_ts"], 1_764_300_000_000_i64);
    assert_eq!(json["payload"], json!({"account_id": "a \"quoted\" account", "object": {"id": 5}}));
    let again = Event::<RegistrationCreated>::from_json(event.raw().json()).unwrap();
    assert_eq!(again.payload().object.id, 5);
    assert_eq!(again.raw().payload_json(), event.raw().payload_json());
}
