//! Zoom's URL validation request.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::WebhookError;
use crate::event::RawEvent;

/// The name of the event.
pub(super) const EVENT: &str = "endpoint.url_validation";

/// Zoom's tokens are 22 characters long.
const LONGEST_TOKEN: usize = 256;

/// The token to sign, if the webhook is a URL validation request.
pub(super) fn plain_token(body: &[u8]) -> Result<Option<String>, WebhookError> {
    let Ok(event) = RawEvent::from_json(body) else { return Ok(None) };
    if event.name() != EVENT {
        return Ok(None);
    }
    let payload: Value = serde_json::from_str(event.payload_json()).unwrap_or_default();
    let token = payload.get("plainToken").and_then(Value::as_str).ok_or(WebhookError::InvalidUrlValidation)?;
    // The signed text of webhooks begins with `v0:`.
    let is_signable = !token.is_empty() && token.len() <= LONGEST_TOKEN && !token.starts_with("v0:");
    if is_signable { Ok(Some(token.to_owned())) } else { Err(WebhookError::InvalidUrlValidation) }
}

/// The JSON body of the response.
pub(super) fn response(plain: &str, signature: &[u8]) -> String {
    let encrypted = hex(signature);
    json!({ "plainToken": plain, "encryptedToken": encrypted }).to_string()
}

/// Hexadecimal digits in lower case.
pub(super) fn hex(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Writing to a `String` cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}
