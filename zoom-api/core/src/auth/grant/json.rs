//! Grants as JSON, for stores.

use std::time::{Duration, SystemTime};

use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Map, Value, json};

use super::{Grant, IssuedAt, Pending, RefreshState};
use crate::auth::{Scopes, StoreError, api_url};
use crate::foundation::blank::is_blank;

/// The version of the format.
const VERSION: u64 = 1;

impl Grant {
    /// Serializes the grant as JSON, including its tokens. Use it for token stores only.
    #[must_use]
    pub fn to_json(&self) -> SecretString {
        let access = self.access.as_ref();
        let json = json!({
            "version": VERSION,
            "generation": self.generation,
            "access_token": access.map(|access| access.token.expose_secret()),
            "expires_at_ms": access.and_then(|access| since_epoch(access.expires_at)),
            "lifetime_ms": access.map(|access| millis(access.lifetime)),
            "refresh_token": self.refresh.as_ref().map(|refresh| refresh.expose_secret()),
            "api_url": self.api_url.as_ref().map(url::Url::as_str),
            "scopes": self.scopes.as_ref().map(|scopes| scopes.iter().collect::<Vec<_>>()),
            "state": state(&self.state),
        });
        json.to_string().into()
    }

    /// Parses the output of [`to_json`](Self::to_json).
    ///
    /// # Errors
    /// Fails if the text is incomplete or anything else.
    pub fn from_json(text: &str) -> Result<Self, StoreError> {
        // The parser's message may quote its input.
        let json: Value = serde_json::from_str(text).map_err(|_| damaged("not JSON"))?;
        let json = json.as_object().ok_or_else(|| damaged("not an object"))?;
        if json.get("version").and_then(Value::as_u64) != Some(VERSION) {
            return Err(damaged("unsupported version"));
        }
        Ok(Self {
            generation: required(json, "generation", Value::as_u64)?,
            access: read_access(json)?,
            refresh: optional(json, "refresh_token", secret)?,
            api_url: optional(json, "api_url", |value| api_url::accept(value.as_str()?))?,
            scopes: optional(json, "scopes", read_scopes)?,
            state: required(json, "state", read_state)?,
        })
    }
}

fn state(state: &RefreshState) -> Value {
    match state {
        RefreshState::Unused => json!("fresh"),
        RefreshState::Rejected => json!("over"),
        RefreshState::Pending(pending) => json!({
            "attempt": pending.attempt,
            "started_ms": since_epoch(pending.started),
            "unanswered": pending.unanswered,
        }),
    }
}

fn read_access(json: &Map<String, Value>) -> Result<Option<IssuedAt>, StoreError> {
    let Some(token) = optional(json, "access_token", secret)? else { return Ok(None) };
    let expires_at = required(json, "expires_at_ms", time)?;
    let lifetime = Duration::from_millis(required(json, "lifetime_ms", Value::as_u64)?);
    Ok(Some(IssuedAt { token, expires_at, lifetime }))
}

/// A token, which must be a valid header value that is not empty.
fn secret(value: &Value) -> Option<SecretString> {
    let text = value.as_str().filter(|text| !is_blank(text) && http::HeaderValue::try_from(*text).is_ok())?;
    Some(text.into())
}

fn read_scopes(value: &Value) -> Option<Scopes> {
    value.as_array()?.iter().map(Value::as_str).collect()
}

fn read_state(value: &Value) -> Option<RefreshState> {
    match value.as_str() {
        Some("fresh") => Some(RefreshState::Unused),
        Some("over") => Some(RefreshState::Rejected),
        Some(_) => None,
        None => Some(RefreshState::Pending(Pending {
            attempt: value.get("attempt")?.as_str()?.to_owned(),
            started: time(value.get("started_ms")?)?,
            unanswered: value.get("unanswered")?.as_u64()?.try_into().ok()?,
        })),
    }
}

fn time(value: &Value) -> Option<SystemTime> {
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(value.as_u64()?))
}

fn since_epoch(time: SystemTime) -> Option<u64> {
    time.duration_since(SystemTime::UNIX_EPOCH).ok().map(millis)
}

fn millis(duration: Duration) -> u64 {
    duration.as_millis().try_into().unwrap_or(u64::MAX)
}

fn required<T>(json: &Map<String, Value>, name: &str, read: impl FnOnce(&Value) -> Option<T>) -> Result<T, StoreError> {
    json.get(name).and_then(read).ok_or_else(|| damaged(&format!("`{name}` is missing or invalid")))
}

fn optional<T>(
    json: &Map<String, Value>,
    name: &str,
    read: impl FnOnce(&Value) -> Option<T>,
) -> Result<Option<T>, StoreError> {
    match json.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => read(value).map(Some).ok_or_else(|| damaged(&format!("`{name}` is invalid"))),
    }
}

fn damaged(what: &str) -> StoreError {
    StoreError::new(format!("cannot read the stored grant: {what}"))
}
