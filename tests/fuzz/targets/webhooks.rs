//! Webhooks.

use std::time::Duration;

use zoom_api::webhook::{Verifier, WebhookError};

use crate::signature;

const SECRET: &str = "a secret of this target alone";

/// A webhook verifies only with the signature of the definition, and URL validation never signs a text that could be part of a webhook's
/// signature.
pub fn webhook(data: &[u8]) {
    let mut parts = data.splitn(3, |byte| *byte == b'\n');
    let mut text = || String::from_utf8_lossy(parts.next().unwrap_or_default()).into_owned();
    let (timestamp, signature) = (text(), text());
    let body = parts.next().unwrap_or_default();
    let verifier = Verifier::new(SECRET).tolerance(Duration::MAX);
    assert!(verifier.verify_signature(&timestamp, &signature, body).is_err());

    match verifier.verify_signature(&timestamp, &signature::signature(SECRET, &timestamp, body), body) {
        Ok(()) => assert!(timestamp.bytes().all(|byte| byte.is_ascii_digit())),
        Err(error) => assert_eq!(error, WebhookError::InvalidTimestamp),
    }
    assert_eq!(verifier.verify_signature("1", &signature::signature(SECRET, "1", body), body), Ok(()));
    if let Ok(Some(answer)) = verifier.url_validation_response(body) {
        assert!(!answer.contains("\"plainToken\":\"v0:"), "{answer}");
    }
}
