//! Zoom's URL validation request.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::WebhookError;

const EVENT: &str = "endpoint.url_validation";

/// Zoom's tokens are 22 characters long.
const LONGEST_TOKEN: usize = 256;

/// The token to sign, if the webhook is a URL validation request.
pub(super) fn plain_token(body: &[u8]) -> Result<Option<String>, WebhookError> {
    let json: Value = serde_json::from_slice(body).unwrap_or_default();
    if json.get("event").and_then(Value::as_str) != Some(EVENT) {
        return Ok(None);
    }
    let token =
        json.pointer("/payload/plainToken").and_then(Value::as_str).ok_or(WebhookError::InvalidUrlValidation)?;
    // The signed text of webhooks begins with `v0:`.
    let is_signable = !token.is_empty() && token.len() <= LONGEST_TOKEN && !token.starts_with("v0:");
    if is_signable { Ok(Some(token.to_owned())) } else { Err(WebhookError::InvalidUrlValidation) }
}

/// The JSON body of the response.
pub(super) fn response(plain: &str, signature: &[u8]) -> String {
    let mut encrypted = String::with_capacity(64);
    for byte in signature {
        // Writing to a `String` cannot fail.
        let _ = write!(encrypted, "{byte:02x}");
    }
    json!({ "plainToken": plain, "encryptedToken": encrypted }).to_string()
}
