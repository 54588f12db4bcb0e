//! Removes secrets that a server repeats in its response.

use std::borrow::Cow;

use memchr::memmem;
use secrecy::{ExposeSecret as _, SecretString};
use url::form_urlencoded::byte_serialize;

use crate::exchange::Response;

/// Shorter values could be parts of ordinary words.
const SHORTEST: usize = 4;

const REDACTED: &str = "<redacted>";

/// JSON inside texts of JSON is searched to this depth.
const DEEPEST: usize = 4;

/// Replaces all occurrences of the secrets in body and headers, also URL-encoded, and in JSON however its texts are escaped.
///
/// The rest of the body stays as it was received.
pub(super) fn scrub<'a>(mut response: Response, secrets: impl IntoIterator<Item = &'a SecretString>) -> Response {
    let forms: Vec<String> = secrets.into_iter().flat_map(|secret| forms(secret.expose_secret())).collect();
    let secrets: Vec<&[u8]> = forms.iter().map(String::as_bytes).filter(|text| text.len() >= SHORTEST).collect();
    if let Some(body) = without(&response.body, &secrets, DEEPEST) {
        response.body = body.into();
    }
    for value in response.headers.values_mut() {
        if secrets.iter().any(|secret| memmem::find(value.as_bytes(), secret).is_some()) {
            *value = http::HeaderValue::from_static(REDACTED);
        }
    }
    response
}

/// The forms in which a server repeats a secret.
fn forms(secret: &str) -> [String; 5] {
    let form: String = byte_serialize(secret.as_bytes()).collect();
    let percent = form.replace('+', "%20");
    [secret.to_owned(), with_lower_case_escapes(&form), with_lower_case_escapes(&percent), form, percent]
}

/// The same text with escapes such as `%2f` instead of `%2F`.
fn with_lower_case_escapes(text: &str) -> String {
    let mut parts = text.split('%');
    let mut lower = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (digits, rest) = part.split_at_checked(2).unwrap_or((part, ""));
        lower.push('%');
        lower.push_str(&digits.to_ascii_lowercase());
        lower.push_str(rest);
    }
    lower
}

/// A text without the secrets; `None` if it contains none.
fn without(text: &[u8], secrets: &[&[u8]], depth: usize) -> Option<Vec<u8>> {
    let mut cleaned = Cow::Borrowed(text);
    for secret in secrets {
        if let Some(replaced) = replaced(&cleaned, secret) {
            cleaned = Cow::Owned(replaced);
        }
    }
    if let Some(replaced) = without_escaped(&cleaned, secrets, depth) {
        cleaned = Cow::Owned(replaced);
    }
    match cleaned {
        Cow::Borrowed(_) => None,
        Cow::Owned(cleaned) => Some(cleaned),
    }
}

fn replaced(text: &[u8], secret: &[u8]) -> Option<Vec<u8>> {
    let mut cleaned = Vec::new();
    let mut end = 0;
    for start in memmem::find_iter(text, secret) {
        cleaned.extend_from_slice(text.get(end..start)?);
        cleaned.extend_from_slice(REDACTED.as_bytes());
        end = start + secret.len();
    }
    (end > 0).then(|| {
        cleaned.extend_from_slice(text.get(end..).unwrap_or_default());
        cleaned
    })
}

/// Replaces the texts of JSON that contain a secret after their escape sequences are decoded.
///
/// Everything between two quotes counts as a text, because bodies with unescaped quotes are not valid JSON.
fn without_escaped(json: &[u8], secrets: &[&[u8]], depth: usize) -> Option<Vec<u8>> {
    let depth = depth.checked_sub(1)?;
    let mut found = false;
    let mut cleaned = Vec::new();
    for (index, text) in between_quotes(json).into_iter().enumerate() {
        if index > 0 {
            cleaned.push(b'"');
        }
        match decoded(text).and_then(|text| without(text.as_bytes(), secrets, depth)) {
            Some(text) => {
                found = true;
                cleaned.extend_from_slice(&encoded(&text));
            }
            None => cleaned.extend_from_slice(text),
        }
    }
    found.then_some(cleaned)
}

/// The parts of a text between its quotes, except quotes after a backslash.
fn between_quotes(text: &[u8]) -> Vec<&[u8]> {
    let mut is_escaped = false;
    let parts = text.split(|byte| {
        let is_quote = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        is_quote
    });
    parts.collect()
}

/// The content of a JSON text, if it has escape sequences.
fn decoded(text: &[u8]) -> Option<String> {
    memchr::memchr(b'\\', text)?;
    serde_json::from_slice(&[b"\"", text, b"\""].concat()).ok()
}

/// The content of a JSON text with the necessary escape sequences.
fn encoded(text: &[u8]) -> Vec<u8> {
    let json = serde_json::Value::from(String::from_utf8_lossy(text)).to_string();
    json.strip_prefix('"').and_then(|json| json.strip_suffix('"')).map(Into::into).unwrap_or_default()
}
