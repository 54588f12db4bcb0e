//! Webhooks.

use std::time::Duration;

use zoom_api::webhook::Verifier;

/// Nothing that was not signed is believed, and nothing that a webhook's own signature is made of is signed.
pub fn webhook(data: &[u8]) {
    let mut parts = data.splitn(3, |byte| *byte == b'\n');
    let mut text = || String::from_utf8_lossy(parts.next().unwrap_or_default()).into_owned();
    let (timestamp, signature) = (text(), text());
    let body = parts.next().unwrap_or_default();
    let verifier = Verifier::new("a secret of this target alone").tolerance(Duration::MAX);
    assert!(verifier.verify(&timestamp, &signature, body).is_err());
    if let Ok(Some(answer)) = verifier.validation_answer(body) {
        assert!(!answer.contains("\"plainToken\":\"v0:"), "{answer}");
    }
}
