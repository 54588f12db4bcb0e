//! Zoom's URL validation: a challenge that only a receiver with the secret token can answer.

use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::Emission;
use super::delivery::Receiver;
use super::signature::digest;

/// Zoom's name of the event.
pub(super) const NAME: &str = "endpoint.url_validation";

/// Length of Zoom's tokens.
const TOKEN_LENGTH: usize = 22;

/// Distinguishes the tokens of one moment.
static COUNT: AtomicU64 = AtomicU64::new(0);

/// Sends a challenge to a receiver, and checks the response.
pub(super) async fn validate(receiver: &Receiver, now: Timestamp) -> Result<(), String> {
    let token = token(now);
    let event = json!({"event": NAME, "event_ts": now.as_millisecond(), "payload": {"plainToken": token}});
    let response = receiver.post(&Emission { name: NAME.to_owned(), json: event.to_string() }, None).await?;
    if response.status != 200 {
        return Err(format!("the receiver responded to the URL validation with status {}", response.status));
    }
    let answer: Value = serde_json::from_slice(&response.body)
        .map_err(|_| "the receiver's response to the URL validation is not JSON".to_owned())?;
    let expected = [("plainToken", token.clone()), ("encryptedToken", digest(receiver.secret(), &token))];
    match expected.iter().find(|(name, value)| answer.get(*name).and_then(Value::as_str) != Some(value)) {
        None => Ok(()),
        Some((name, _)) => Err(format!(
            "the receiver's response to the URL validation has a wrong or missing `{name}`: check the secret token"
        )),
    }
}

/// Returns a token that was not used before.
fn token(now: Timestamp) -> String {
    let seed = format!("{}:{}", now.as_nanosecond(), COUNT.fetch_add(1, Ordering::Relaxed));
    URL_SAFE_NO_PAD.encode(Sha256::digest(seed)).chars().take(TOKEN_LENGTH).collect()
}
