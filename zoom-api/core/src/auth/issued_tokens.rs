//! The tokens of a token response.

use std::time::Duration;

use secrecy::SecretString;
use serde_json::Value;
use url::Url;

use super::{Scopes, api_url};
use crate::foundation::blank::is_blank;

/// The lifetime of tokens if the response has none.
const DEFAULT_LIFETIME: f64 = 3600.0;

/// The longest accepted lifetime.
const LONGEST_LIFETIME: f64 = 86_400.0;

/// The tokens that Zoom issued.
#[derive(Debug)]
pub(super) struct IssuedTokens {
    /// The access token, or why it is invalid: the refresh token is kept anyway.
    pub(super) access: Result<IssuedAccessToken, &'static str>,
    pub(super) refresh: Option<SecretString>,
    pub(super) scopes: Option<Scopes>,
    pub(super) api_url: Option<Url>,
}

/// An access token with its lifetime.
#[derive(Clone, Debug)]
pub(super) struct IssuedAccessToken {
    pub(super) token: SecretString,
    pub(super) lifetime: Duration,
}

impl IssuedTokens {
    /// Parses a token response. `is_custom` if the user set the OAuth URL, where an `api_url` that is ignored is no surprise.
    pub(super) fn read(body: &[u8], is_custom: bool) -> Result<Self, &'static str> {
        let json: Value = serde_json::from_slice(body).unwrap_or_default();
        let access = access(&json);
        let refresh = text(&json, "refresh_token").map(SecretString::from);
        match (access, refresh) {
            (Err(reason), None) => Err(reason),
            (access, refresh) => {
                Ok(Self { access, refresh, scopes: scopes(&json), api_url: api_url(&json, is_custom) })
            }
        }
    }
}

fn access(json: &Value) -> Result<IssuedAccessToken, &'static str> {
    let token = text(json, "access_token").ok_or("the response of Zoom's token endpoint has no access token")?;
    if http::HeaderValue::try_from(token).is_err() {
        return Err("Zoom's token endpoint returned a token that is not allowed in a header");
    }
    let token_type = json.get("token_type").and_then(Value::as_str);
    if token_type.is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
        return Err("Zoom's token endpoint returned a token that is not a bearer token");
    }
    let lifetime = lifetime(json.get("expires_in"))?;
    Ok(IssuedAccessToken { token: token.into(), lifetime })
}

/// The lifetime, which Zoom sends as a number or a string.
fn lifetime(value: Option<&Value>) -> Result<Duration, &'static str> {
    let seconds = match value {
        Some(Value::Number(number)) => number.as_f64(),
        Some(Value::String(text)) => text.trim().parse().ok(),
        _ => None,
    };
    let seconds = seconds.unwrap_or(DEFAULT_LIFETIME).min(LONGEST_LIFETIME);
    let lifetime = Duration::try_from_secs_f64(seconds).ok().filter(|lifetime| !lifetime.is_zero());
    lifetime.ok_or("Zoom's token endpoint returned an expired token")
}

fn scopes(json: &Value) -> Option<Scopes> {
    json.get("scope").and_then(Value::as_str).map(Scopes::parse)
}

fn api_url(json: &Value, is_custom: bool) -> Option<Url> {
    let url = api_url::accept(text(json, "api_url")?);
    if url.is_none() && !is_custom {
        tracing::warn!("ignoring the `api_url` of a token response: not an https URL of a Zoom host");
    }
    url
}

fn text<'a>(json: &'a Value, name: &str) -> Option<&'a str> {
    json.get(name).and_then(Value::as_str).filter(|text| !is_blank(text))
}
