//! Removes secrets that a server repeats in its response.

use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;
use url::form_urlencoded::byte_serialize;

use crate::exchange::Response;

/// Shorter values could be parts of ordinary words.
const SHORTEST: usize = 4;

const REDACTED: &str = "<redacted>";

/// Replaces all occurrences of the secrets in body and headers, also URL-encoded, and in JSON however its texts are escaped.
pub(super) fn scrub<'a>(mut response: Response, secrets: impl IntoIterator<Item = &'a SecretString>) -> Response {
    let forms: Vec<String> = secrets.into_iter().flat_map(|secret| forms(secret.expose_secret())).collect();
    let texts = forms.iter().filter(|text| text.len() >= SHORTEST);
    for text in texts.clone() {
        replace(&mut response, text);
    }
    if let Ok(mut json) = serde_json::from_slice(&response.body)
        && replace_in_json(&mut json, &texts.map(String::as_str).collect::<Vec<_>>())
    {
        response.body = json.to_string().into();
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

/// Replaces secrets in all texts and names, and returns whether there were any.
fn replace_in_json(json: &mut Value, secrets: &[&str]) -> bool {
    let mut found = false;
    match json {
        Value::String(text) => {
            if let Some(cleaned) = cleaned(text, secrets) {
                *text = cleaned;
                found = true;
            }
        }
        Value::Array(items) => {
            for item in items {
                found |= replace_in_json(item, secrets);
            }
        }
        Value::Object(members) => {
            let renamed: Vec<_> =
                members.keys().filter_map(|name| Some((name.clone(), cleaned(name, secrets)?))).collect();
            for (name, cleaned) in renamed {
                let value = members.remove(&name).unwrap_or_default();
                members.insert(cleaned, value);
                found = true;
            }
            for member in members.values_mut() {
                found |= replace_in_json(member, secrets);
            }
        }
        _ => {}
    }
    found
}

/// The text without the secrets, if it contains any.
fn cleaned(text: &str, secrets: &[&str]) -> Option<String> {
    let has_any = secrets.iter().any(|secret| text.contains(secret));
    has_any.then(|| secrets.iter().fold(text.to_owned(), |text, secret| text.replace(secret, REDACTED)))
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
