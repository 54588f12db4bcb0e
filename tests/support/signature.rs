//! The signature of a webhook, implemented from its definition.

use sha2::{Digest as _, Sha256};

/// Returns Zoom's signature of a body: `v0=` and the HMAC of version, timestamp and body. The secret has at most 64 bytes.
pub fn signature(secret: &str, timestamp: &str, body: &[u8]) -> String {
    let message = [b"v0:", timestamp.as_bytes(), b":", body].concat();
    format!("v0={}", hmac(secret, &message))
}

/// HMAC of RFC 2104, for a key of at most one block.
fn hmac(secret: &str, message: &[u8]) -> String {
    let padded = |pad: u8| {
        let mut block = [pad; 64];
        block.iter_mut().zip(secret.bytes()).for_each(|(byte, key)| *byte ^= key);
        block
    };
    let inner = Sha256::new().chain_update(padded(0x36)).chain_update(message).finalize();
    let outer = Sha256::new().chain_update(padded(0x5c)).chain_update(inner).finalize();
    outer.iter().map(|byte| format!("{byte:02x}")).collect()
}
