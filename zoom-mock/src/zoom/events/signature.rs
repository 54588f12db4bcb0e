//! Zoom's signatures, written independently of the verifier that they test.

use std::fmt::Write as _;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// Returns the value of the header `x-zm-signature`.
pub(super) fn sign(secret: &str, timestamp: i64, body: &str) -> String {
    format!("v0={}", digest(secret, &format!("v0:{timestamp}:{body}")))
}

/// Returns the HMAC-SHA256 of a text in hexadecimal digits.
pub(super) fn digest(secret: &str, text: &str) -> String {
    // A key of any length is valid.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return String::new() };
    mac.update(text.as_bytes());
    let mut digits = String::new();
    for byte in mac.finalize().into_bytes() {
        _ = write!(digits, "{byte:02x}");
    }
    digits
}
