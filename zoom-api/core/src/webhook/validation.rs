//! Zoom's request to validate a webhook's URL.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::WebhookError;

const EVENT: &str = "endpoint.url_validation";

/// Zoom's tokens are 22 characters long.
const LONGEST_TOKEN: usize = 256;

/// The token to be signed, when the webhook is the request to validate.
pub(super) fn plain_token(body: &[u8]) -> Result<Option<String>, WebhookError> {
    let json: Value = serde_json::from_slice(body).unwrap_or_default();
    if json.get("event").and_then(Value::as_str) != Some(EVENT) {
        return Ok(None);
    }
    let token =
        json.pointer("/payload/plainToken").and_then(Value::as_str).ok_or(WebhookError::InvalidUrlValidation)?;
    // The text that a webhook's own signature is made of begins like this.
    let is_signable = !token.is_empty() && token.len() <= LONGEST_TOKEN && !token.starts_with("v0:");
    if is_signable { Ok(Some(token.to_owned())) } else { Err(WebhookError::InvalidUrlValidation) }
}

/// The JSON to answer with.
pub(super) fn answer(plain: &str, signature: &[u8]) -> String {
    let mut encrypted = String::with_capacity(64);
    for byte in signature {
        // Writing to a `String` cannot fail.
        let _ = write!(encrypted, "{byte:02x}");
    }
    json!({ "plainToken": plain, "encryptedToken": encrypted }).to_string()
}
