//! Removes secrets that a server repeats in its response.

use secrecy::{ExposeSecret as _, SecretString};
use url::form_urlencoded::byte_serialize;

use crate::exchange::Response;

/// Shorter values could be parts of ordinary words.
const SHORTEST: usize = 4;

const REDACTED: &str = "<redacted>";

/// Replaces all occurrences of the secrets in body and headers, also URL-encoded and escaped as in JSON.
pub(super) fn scrub<'a>(mut response: Response, secrets: impl IntoIterator<Item = &'a SecretString>) -> Response {
    for secret in secrets {
        let secret = secret.expose_secret();
        for text in [secret.to_owned(), byte_serialize(secret.as_bytes()).collect(), json_escaped(secret)] {
            if text.len() >= SHORTEST {
                replace(&mut response, &text);
            }
        }
    }
    response
}

fn replace(response: &mut Response, secret: &str) {
    if memchr::memmem::find(&response.body, secret.as_bytes()).is_some() {
        let text = String::from_utf8_lossy(&response.body).replace(secret, REDACTED);
        response.body = text.into();
    }
    for value in response.headers.values_mut() {
        if memchr::memmem::find(value.as_bytes(), secret.as_bytes()).is_some() {
            *value = http::HeaderValue::from_static(REDACTED);
        }
    }
}

fn json_escaped(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    quoted.trim_matches('"').to_owned()
}
