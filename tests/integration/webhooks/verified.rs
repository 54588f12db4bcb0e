//! Verified webhooks.

use http::header::HeaderValue;
use zoom_api::event::{Event, RawEvent};
use zoom_api::webhook::{Verified, Verifier, WebhookError};

use crate::events::declared::RegistrationCreated;
use crate::events::sets::TestEvent;

const BODY: &str = r#"{"event":"test.registration_created","payload":{"account_id":"a","object":{"id":5}}}"#;

fn verifier() -> Verifier {
    Verifier::new("secret")
}

fn verified() -> Verified {
    let request = verifier().signed_request("/", BODY).unwrap();
    verifier().verify(request.headers(), request.body().clone()).unwrap()
}

#[test]
fn a_signed_request_is_that_of_zoom() {
    let sent_at = "2026-11-28T04:00:00Z".parse().unwrap();
    let request = verifier().signed_request_at(sent_at, "https://example.com/webhooks", BODY).unwrap();
    let header = |name: &str| request.headers()[name].to_str().unwrap().to_owned();
    assert_eq!((request.method().as_str(), request.uri().path()), ("POST", "/webhooks"));
    assert_eq!(header("content-type"), "application/json");
    let timestamp = header("x-zm-request-timestamp");
    assert_eq!(timestamp, sent_at.as_second().to_string());
    let signature = zoom_tests::signature::signature("secret", &timestamp, BODY.as_bytes());
    assert_eq!(header("x-zm-signature"), signature);
    let verified = verifier().verify_at(request.headers(), request.body().clone(), sent_at).unwrap();
    assert_eq!((verified.sent_at(), verified.body()), (sent_at, BODY));
    assert_eq!(Verifier::new("").signed_request("/", BODY).unwrap_err(), WebhookError::MissingSecret);
    assert_eq!(verifier().signed_request("a b", BODY).unwrap_err(), WebhookError::InvalidUri);
}

#[test]
fn r157_each_header_must_appear_once() {
    for name in ["x-zm-signature", "x-zm-request-timestamp"] {
        let mut headers = verifier().signed_request("/", BODY).unwrap().headers().clone();
        let value = headers[name].clone();
        headers.append(name, value);
        assert_eq!(verifier().verify(&headers, BODY).unwrap_err(), WebhookError::InvalidHeaders);
        headers.remove(name);
        assert_eq!(verifier().verify(&headers, BODY).unwrap_err(), WebhookError::InvalidHeaders);
        headers.insert(name, HeaderValue::from_bytes(b"\xff").unwrap());
        assert_eq!(verifier().verify(&headers, BODY).unwrap_err(), WebhookError::InvalidHeaders);
    }
}

#[test]
fn r157_another_secret_or_body_is_rejected() {
    let request = verifier().signed_request("/", BODY).unwrap();
    let verify = |verifier: Verifier, body: &'static str| verifier.verify(request.headers(), body).map(drop);
    assert_eq!(verify(Verifier::new("other"), BODY), Err(WebhookError::SignatureMismatch));
    assert_eq!(verify(verifier(), "{}"), Err(WebhookError::SignatureMismatch));
    assert_eq!(verify(Verifier::new("new").with_previous_secret("secret"), BODY), Ok(()));
    assert_eq!(verify(Verifier::new(""), BODY), Err(WebhookError::MissingSecret));
    let request = verifier().signed_request("/", &b"\xff"[..]).unwrap();
    assert_eq!(verifier().verify(request.headers(), &b"\xff"[..]).unwrap_err(), WebhookError::InvalidBody);
}

#[test]
fn an_event_is_read_as_every_type() {
    let verified = verified();
    assert_eq!(verified.event().unwrap().name(), "test.registration_created");
    assert_eq!(verified.read::<RawEvent>().unwrap().json(), BODY);
    assert_eq!(verified.read::<Event<RegistrationCreated>>().unwrap().object.id, 5);
    assert!(matches!(verified.read::<TestEvent>().unwrap(), TestEvent::RegistrationCreated(_)));
}

#[test]
fn a_verified_webhook_can_be_stored_in_a_queue() {
    let verified = verified();
    let message = serde_json::to_string(&verified).unwrap();
    let again = Verified::from_trusted_json(&message).unwrap();
    assert_eq!((again.sent_at(), again.body(), again.id()), (verified.sent_at(), BODY, verified.id()));
    let without_body = r#"{"sent_at":"2026-11-28T04:00:00Z"}"#;
    for text in ["", "{}", r#"{"sent_at":"soon","body":"{}"}"#, without_body, BODY] {
        assert!(Verified::from_trusted_json(text).is_err(), "{text}");
    }
}

#[test]
fn all_deliveries_of_an_event_are_recognized() {
    let later = verifier().signed_request_at("2026-11-28T04:00:00Z".parse().unwrap(), "/", BODY).unwrap();
    let patient = verifier().tolerance(std::time::Duration::MAX);
    let later = patient.verify(later.headers(), later.body().clone()).unwrap();
    assert_ne!(later.sent_at(), verified().sent_at());
    assert_eq!(later.id(), verified().id());
    assert_ne!(later.id(), Verified::from_trusted_parts(later.sent_at(), "{}").id());
}

#[test]
fn debug_hides_the_body() {
    assert!(!format!("{:?}", verified()).contains("account_id"));
}
