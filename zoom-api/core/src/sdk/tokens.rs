//! Tokens of the Video SDK's API.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use jiff::Timestamp;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;

use super::{LEEWAY_SECONDS, jwt};
use crate::auth::{AccessToken, TokenSource};
use crate::error::{Error, Result};
use crate::foundation::future::BoxFuture;

/// The lifetime of a token in seconds. Zoom accepts up to an hour.
const LIFETIME: i64 = 55 * 60;

/// The time before its expiry at which a token is replaced, in seconds.
const MARGIN: i64 = 5 * 60;

/// The token source of the Video SDK's API, whose operations are authorized by a JWT of the account's own API key and secret instead of OAuth.
///
/// Tokens are created locally, and renewed before they expire. Create a client for these operations alone: other products reject the tokens.
///
/// # Examples
/// ```no_run
/// # #[cfg(feature = "sdk")]
/// # fn example() -> zoom_api::Result<()> {
/// use zoom_api::Client;
/// use zoom_api::sdk::VideoSdkTokens;
///
/// let client = Client::builder().token_source(VideoSdkTokens::new("API key", "API secret")?).build()?;
/// # Ok(())
/// # }
/// ```
pub struct VideoSdkTokens {
    key: String,
    secret: SecretString,
    now: Box<dyn Fn() -> SystemTime + Send + Sync>,
    issued: Mutex<Issued>,
}

/// The youngest token that a new one can replace after Zoom rejected it: a younger one would be rejected for the same reason.
const MINIMUM_AGE: i64 = 60;

/// A token, and the times when it was created and must be replaced.
struct Issued {
    token: AccessToken,
    since: i64,
    until: i64,
}

impl VideoSdkTokens {
    /// Creates a source from an API key and its secret.
    ///
    /// # Errors
    /// Fails if the secret is empty.
    pub fn new(key: impl Into<String>, secret: impl Into<SecretString>) -> Result<Self> {
        let (key, secret) = (key.into(), secret.into());
        let issued = Mutex::new(issue(&key, &secret, Timestamp::now().as_second())?);
        Ok(Self { key, secret, now: Box::new(SystemTime::now), issued })
    }

    /// Sets the clock, for tests.
    #[must_use]
    pub fn wall_clock(self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        let mut issued = self.issued.into_inner().unwrap_or_else(PoisonError::into_inner);
        // A token of this clock replaces it.
        (issued.since, issued.until) = (i64::MIN, i64::MIN);
        Self { now: Box::new(now), issued: Mutex::new(issued), ..self }
    }

    /// Returns the current token, or a new one if it is due or was rejected.
    fn get(&self, rejected: Option<&AccessToken>) -> Result<AccessToken> {
        let mut issued = self.issued.lock().unwrap_or_else(PoisonError::into_inner);
        let now = seconds((self.now)());
        let is_rejected = rejected == Some(&issued.token);
        if is_rejected && now.saturating_sub(issued.since) < MINIMUM_AGE {
            return Err(Error::auth("Zoom rejected the token: check the key and the secret of the Video SDK's API"));
        }
        if now >= issued.until || is_rejected {
            *issued = issue(&self.key, &self.secret, now)?;
        }
        Ok(issued.token.clone())
    }
}

fn issue(key: &str, secret: &SecretString, since: i64) -> Result<Issued> {
    let issued = since.saturating_sub(LEEWAY_SECONDS);
    let expires = issued.saturating_add(LIFETIME);
    let claims = [("iss", json!(key)), ("iat", json!(issued)), ("exp", json!(expires))];
    let token = AccessToken::new(jwt::sign(secret, &claims)?.expose_secret())?;
    Ok(Issued { token, since, until: expires.saturating_sub(MARGIN) })
}

/// Seconds since 1970.
fn seconds(time: SystemTime) -> i64 {
    Timestamp::try_from(time).unwrap_or_default().as_second()
}

impl TokenSource for VideoSdkTokens {
    fn current(&self) -> Option<AccessToken> {
        self.get(None).ok()
    }

    fn token(&self) -> BoxFuture<'_, Result<AccessToken>> {
        Box::pin(async { self.get(None) })
    }

    fn refresh<'a>(&'a self, rejected: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken>> {
        Box::pin(async { self.get(Some(rejected)) })
    }
}

impl fmt::Debug for VideoSdkTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VideoSdkTokens").field("key", &self.key).finish_non_exhaustive()
    }
}
