//! Random secrets.

use std::hint::black_box;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use secrecy::SecretString;

use crate::error::{Error, Result};

/// Returns 256 random bits as 43 URL-safe characters.
pub(super) fn random() -> Result<SecretString> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)
        .map_err(|error| Error::config("cannot get random bytes from the system", error.to_string()))?;
    Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes).into())
}

/// Compares two texts in constant time.
pub(super) fn equals(given: &str, expected: &str) -> bool {
    let differing = given.bytes().zip(expected.bytes()).fold(0, |bits, (a, b)| black_box(bits | (a ^ b)));
    given.len() == expected.len() && differing == 0
}
