//! Signatures of the Video SDK.

use std::time::Duration;

use jiff::Timestamp;
use secrecy::SecretString;
use serde_json::json;

use super::{DEFAULT_LIFETIME, Role, jwt, period};
use crate::error::{Error, Result};

/// The longest texts, in characters.
const MAX_TOPIC: usize = 200;
const MAX_USER_IDENTITY: usize = 35;
const MAX_SESSION_KEY: usize = 36;

/// A signature that lets a user of the Video SDK join or start a session.
///
/// The claims, with `version` 1, and their limits are those of Zoom's sample
/// [`videosdk-auth-endpoint-sample`](https://github.com/zoom/videosdk-auth-endpoint-sample).
///
/// # Examples
/// ```
/// # #[cfg(feature = "sdk")]
/// # fn example() -> zoom_api::Result<()> {
/// use zoom_api::sdk::{Role, VideoSignature};
///
/// let secret = "SDK secret".into();
/// let signature = VideoSignature::new("SDK key", "Stand-up", Role::Host).user_identity("u-1").sign(&secret)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct VideoSignature {
    sdk_key: String,
    topic: String,
    role: Role,
    user_identity: Option<String>,
    session_key: Option<String>,
    lifetime: Duration,
}

impl VideoSignature {
    /// Creates a signature for an SDK key, the name of a session with at most 200 characters, and a role.
    pub fn new(sdk_key: impl Into<String>, topic: impl Into<String>, role: Role) -> Self {
        let (sdk_key, topic) = (sdk_key.into(), topic.into());
        Self { sdk_key, topic, role, user_identity: None, session_key: None, lifetime: DEFAULT_LIFETIME }
    }

    /// Sets your own ID of the user, which reports and events contain, with at most 35 characters.
    pub fn user_identity(self, identity: impl Into<String>) -> Self {
        Self { user_identity: Some(identity.into()), ..self }
    }

    /// Sets your own ID of the session, which reports and events contain, with at most 36 characters.
    pub fn session_key(self, key: impl Into<String>) -> Self {
        Self { session_key: Some(key.into()), ..self }
    }

    /// Sets how long the signature is valid, from 30 minutes to 48 hours. Default: two hours.
    pub fn lifetime(self, lifetime: Duration) -> Self {
        Self { lifetime, ..self }
    }

    /// Signs with the SDK secret.
    ///
    /// # Errors
    /// Fails if the lifetime is out of range, a text is too long, the session has no name, or the secret is empty.
    pub fn sign(&self, sdk_secret: &SecretString) -> Result<SecretString> {
        self.sign_at(Timestamp::now(), sdk_secret)
    }

    /// Signs at a time, for tests.
    ///
    /// # Errors
    /// Returns the errors of [`sign`](Self::sign).
    pub fn sign_at(&self, now: Timestamp, sdk_secret: &SecretString) -> Result<SecretString> {
        let (issued, expires) = period(now, self.lifetime)?;
        self.check_lengths()?;
        let mut claims = vec![
            ("app_key", json!(self.sdk_key)),
            ("tpc", json!(self.topic)),
            ("role_type", json!(self.role.number())),
            ("version", json!(1)),
        ];
        claims.extend(self.user_identity.as_ref().map(|identity| ("user_identity", json!(identity))));
        claims.extend(self.session_key.as_ref().map(|key| ("session_key", json!(key))));
        claims.extend([("iat", json!(issued)), ("exp", json!(expires))]);
        jwt::sign(sdk_secret, &claims)
    }

    /// Checks what the SDK would reject without a reason.
    fn check_lengths(&self) -> Result<()> {
        let length = |text: &Option<String>| text.as_deref().map_or(0, |text| text.chars().count());
        let problem = if !(1..=MAX_TOPIC).contains(&self.topic.chars().count()) {
            "the name of the session must have 1 to 200 characters"
        } else if length(&self.user_identity) > MAX_USER_IDENTITY {
            "the ID of the user must have at most 35 characters"
        } else if length(&self.session_key) > MAX_SESSION_KEY {
            "the ID of the session must have at most 36 characters"
        } else {
            return Ok(());
        };
        Err(Error::config("the signature cannot be created", problem))
    }
}
