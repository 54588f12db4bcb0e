//! Text that nobody can guess, and comparing with it.

use std::hint::black_box;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use secrecy::SecretString;

use crate::error::{Error, Result};

/// Draws 256 bits from the system, as 43 characters that URLs need not escape.
pub(super) fn random() -> Result<SecretString> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| Error::config("the system gives no randomness", error.to_string()))?;
    Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes).into())
}

/// Compares without telling by its duration where two texts differ.
pub(super) fn equals(given: &str, expected: &str) -> bool {
    let differing = given.bytes().zip(expected.bytes()).fold(0, |bits, (a, b)| black_box(bits | (a ^ b)));
    given.len() == expected.len() && differing == 0
}
