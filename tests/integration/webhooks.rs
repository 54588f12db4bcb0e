//! Webhook verification. Rows 101 to 105.

mod failures;
mod service;
mod verified;

use std::time::Duration;

use jiff::Timestamp;
use proptest::prelude::*;
use zoom_api::webhook::WebhookError::{
    self, InvalidTimestamp, InvalidUrlValidation, MalformedSignature, MissingSecret, SignatureMismatch, Stale,
};
use zoom_api::webhook::{ReplayGuard, Verifier};

const SECRET: &str = "canary-secret";
const SENT: &str = "1739923528";
const BODY: &[u8] = br#"{"event":"meeting.started","payload":{"object":{"id":"85746065"}}}"#;

/// The signature from another implementation: `openssl dgst -sha256 -hmac canary-secret`.
const SIGNATURE: &str = include_str!("webhooks/signature.txt");

fn signature() -> &'static str {
    SIGNATURE.trim()
}

fn at(timestamp: &str, signature: &str, body: &[u8], seconds_later: i64) -> Result<(), WebhookError> {
    let now = Timestamp::from_second(SENT.parse::<i64>().unwrap() + seconds_later).unwrap();
    Verifier::new(SECRET).verify_signature_at(timestamp, signature, body, now)
}

#[test]
fn r101_only_the_exact_bytes_verify() {
    assert_eq!(at(SENT, signature(), BODY, 0), Ok(()));
    let upper = format!("v0={}", signature()[3..].to_uppercase());
    assert_eq!(at(SENT, &upper, BODY, 0), Ok(()));

    let mut flipped = BODY.to_vec();
    flipped[3] ^= 1;
    assert_eq!(at(SENT, signature(), &flipped, 0), Err(SignatureMismatch));
    assert_eq!(at("1739923529", signature(), BODY, 0), Err(SignatureMismatch));
    assert_eq!(at(SENT, signature(), b"", 0), Err(SignatureMismatch));
    assert_eq!(at(SENT, signature(), &[BODY, b"\r\n"].concat(), 0), Err(SignatureMismatch));
    assert_eq!(at(SENT, signature(), b"\xff\xfe", 0), Err(SignatureMismatch));
    let last = if signature().ends_with('0') { '1' } else { '0' };
    let other = format!("{}{last}", &signature()[..66]);
    assert_eq!(at(SENT, &other, BODY, 0), Err(SignatureMismatch));

    let digits = &signature()[3..];
    let forms = [
        digits.to_owned(),
        format!("v1={digits}"),
        format!("v0={}", &digits[1..]),
        format!("v0={digits}0"),
        format!("v0={}g", &digits[1..]),
        "v0=".to_owned(),
        String::new(),
        format!("v0={}", "é".repeat(32)),
    ];
    for form in forms {
        assert_eq!(at(SENT, &form, BODY, 0), Err(MalformedSignature), "{form}");
    }
}

#[test]
fn r102_the_timestamp_must_be_recent() {
    for near in [-300, -299, 0, 299, 300] {
        assert_eq!(at(SENT, signature(), BODY, near), Ok(()), "{near}");
    }
    for far in [-301, 301, 86_400] {
        assert_eq!(at(SENT, signature(), BODY, far), Err(Stale), "{far}");
    }
    for odd in ["1e3", " 1", "1 ", "", "-1", "+1", "99999999999999999999", "1739923528000", "٣"] {
        assert_eq!(at(odd, signature(), BODY, 0), Err(InvalidTimestamp), "{odd}");
    }
    let patient = Verifier::new(SECRET).tolerance(Duration::MAX);
    assert_eq!(patient.verify_signature(SENT, signature(), BODY), Ok(()));
}

#[tokio::test(start_paused = true)]
async fn r103_replays_are_rejected_and_both_secrets_verify() {
    let now = Timestamp::from_second(SENT.parse().unwrap()).unwrap();
    let rotating = Verifier::new("new").with_previous_secret(SECRET);
    assert_eq!(rotating.verify_signature_at(SENT, signature(), BODY, now), Ok(()));
    assert_eq!(Verifier::new("new").verify_signature_at(SENT, signature(), BODY, now), Err(SignatureMismatch));

    let guard = ReplayGuard::new(Duration::from_secs(600));
    assert!(guard.insert(signature()));
    assert!(!guard.insert(&signature().to_uppercase()));
    tokio::time::advance(Duration::from_secs(601)).await;
    assert!(guard.insert(signature()));
}

#[test]
fn r104_reserialized_json_does_not_verify() {
    let json: serde_json::Value = serde_json::from_slice(br#"{"b":1, "a":2}"#).unwrap();
    let anew = serde_json::to_vec(&json).unwrap();
    assert_ne!(anew, br#"{"b":1, "a":2}"#);
    assert_eq!(at(SENT, signature(), &anew, 0), Err(SignatureMismatch));
}

#[test]
fn r105_url_validation_is_signed() {
    let verifier = Verifier::new(SECRET);
    let ask = |token: &str| {
        serde_json::json!({"event": "endpoint.url_validation", "payload": {"plainToken": token}}).to_string()
    };
    let reply = verifier.url_validation_response(ask("qgg8vlvZRS6UYooatFL8Aw").as_bytes()).unwrap().unwrap();
    let reply: serde_json::Value = serde_json::from_str(&reply).unwrap();
    assert_eq!(reply["plainToken"], "qgg8vlvZRS6UYooatFL8Aw");
    assert_eq!(reply["encryptedToken"], include_str!("webhooks/validation.txt").trim());

    for token in ["v0:1739923528:{}", "", &"x".repeat(257), &"x".repeat(1_000_000)] {
        assert_eq!(verifier.url_validation_response(ask(token).as_bytes()), Err(InvalidUrlValidation));
    }
    assert_eq!(
        verifier.url_validation_response(br#"{"event":"endpoint.url_validation","payload":{}}"#),
        Err(InvalidUrlValidation)
    );
    for other in [BODY, b"", b"not json", b"[]"] {
        assert_eq!(verifier.url_validation_response(other), Ok(None));
    }
}

#[test]
fn a_verifier_hides_its_secret() {
    assert!(!format!("{:?}", Verifier::new(SECRET)).contains(SECRET));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn r157_malformed_headers_are_rejected(timestamp in any::<String>(), signature in any::<String>(), body in any::<Vec<u8>>()) {
        prop_assert!(Verifier::new(SECRET).tolerance(Duration::MAX).verify_signature(&timestamp, &signature, &body).is_err());
        let _ = Verifier::new(SECRET).url_validation_response(&body);
    }
}

#[test]
fn r135_an_empty_secret_verifies_nothing() {
    let now = Timestamp::from_second(SENT.parse().unwrap()).unwrap();
    let validation = br#"{"event":"endpoint.url_validation","payload":{"plainToken":"q"}}"#;
    for empty in ["", " ", "\n\t"] {
        let forged = zoom_tests::signature::signature(empty, SENT, BODY);
        for verifier in [Verifier::new(empty), Verifier::new(empty).with_previous_secret(SECRET)] {
            for signature in [forged.as_str(), signature()] {
                assert_eq!(verifier.verify_signature_at(SENT, signature, BODY, now), Err(MissingSecret));
            }
            assert_eq!(verifier.url_validation_response(validation), Err(MissingSecret));
        }
        // An empty previous secret adds nothing.
        let verifier = Verifier::new(SECRET).with_previous_secret(empty);
        assert_eq!(verifier.verify_signature_at(SENT, &forged, BODY, now), Err(SignatureMismatch));
        assert_eq!(verifier.verify_signature_at(SENT, signature(), BODY, now), Ok(()));
    }
    assert!(MissingSecret.to_string().contains("empty"));
}

#[tokio::test(start_paused = true)]
async fn r136_a_webhook_whose_handling_failed_is_accepted_again() {
    let guard = ReplayGuard::new(Duration::from_secs(600));
    assert!(guard.insert(signature()));
    // The handler failed: the response is 503, and Zoom delivers the webhook again.
    guard.forget(&signature().to_uppercase());
    assert!(guard.insert(signature()));
    assert!(!guard.insert(signature()));
    guard.forget("v0=unknown");
    assert!(!guard.insert(signature()));
    let forever = ReplayGuard::new(Duration::MAX);
    assert!(forever.insert(signature()) && !forever.insert(signature()));
}
