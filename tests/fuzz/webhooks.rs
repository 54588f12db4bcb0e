//! Webhooks.

use std::time::Duration;

use sha2::{Digest as _, Sha256};
use zoom_api::webhook::{Verifier, WebhookError};

const SECRET: &str = "a secret of this target alone";

/// Nothing that was not signed is believed, what was signed is, by an HMAC written down from its definition, and nothing that a webhook's own
/// signature is made of is signed.
pub fn webhook(data: &[u8]) {
    let mut parts = data.splitn(3, |byte| *byte == b'\n');
    let mut text = || String::from_utf8_lossy(parts.next().unwrap_or_default()).into_owned();
    let (timestamp, signature) = (text(), text());
    let body = parts.next().unwrap_or_default();
    let verifier = Verifier::new(SECRET).tolerance(Duration::MAX);
    assert!(verifier.verify(&timestamp, &signature, body).is_err());

    let signed = format!("v0={}", hmac(&[b"v0:", timestamp.as_bytes(), b":", body].concat()));
    match verifier.verify(&timestamp, &signed, body) {
        Ok(()) => assert!(timestamp.bytes().all(|byte| byte.is_ascii_digit())),
        Err(error) => assert_eq!(error, WebhookError::Timestamp),
    }
    assert_eq!(verifier.verify("1", &format!("v0={}", hmac(&[b"v0:1:", body].concat())), body), Ok(()));
    if let Ok(Some(answer)) = verifier.validation_answer(body) {
        assert!(!answer.contains("\"plainToken\":\"v0:"), "{answer}");
    }
}

/// RFC 2104, with a key that is shorter than a block.
fn hmac(message: &[u8]) -> String {
    let padded = |pad: u8| {
        let mut block = [pad; 64];
        block.iter_mut().zip(SECRET.bytes()).for_each(|(byte, key)| *byte ^= key);
        block
    };
    let inner = Sha256::new().chain_update(padded(0x36)).chain_update(message).finalize();
    let outer = Sha256::new().chain_update(padded(0x5c)).chain_update(inner).finalize();
    outer.iter().map(|byte| format!("{byte:02x}")).collect()
}
