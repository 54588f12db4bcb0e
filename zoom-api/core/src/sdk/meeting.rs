//! Signatures of the Meeting SDK.

use std::time::Duration;

use jiff::Timestamp;
use secrecy::SecretString;
use serde_json::json;

use super::{DEFAULT_LIFETIME, Role, jwt, period};
use crate::error::Result;
use crate::types::MeetingId;

/// A signature that lets a user of the Meeting SDK join or start a meeting.
///
/// The claims are those of Zoom's sample [`meetingsdk-auth-endpoint-sample`](https://github.com/zoom/meetingsdk-auth-endpoint-sample). The
/// meeting number `mn` is text here; the sample signs the number or text that it receives. The sample also repeats `appKey` as `sdkKey`.
///
/// Starting a meeting also needs the host's ZAK token, and joining a meeting of another account an OBF token, which the SDK takes separately.
///
/// # Examples
/// ```
/// # #[cfg(feature = "sdk")]
/// # fn example() -> zoom_api::Result<()> {
/// use zoom_api::sdk::{MeetingSignature, Role};
///
/// let secret = "client secret".into();
/// let signature = MeetingSignature::new("client ID", 85746065, Role::Participant).sign(&secret)?;
/// // Send `signature.expose_secret()` to the user's browser.
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct MeetingSignature {
    client_id: String,
    meeting_id: MeetingId,
    role: Role,
    lifetime: Duration,
}

impl MeetingSignature {
    /// Creates a signature for an app's client ID, a meeting and a role.
    pub fn new(client_id: impl Into<String>, meeting_id: impl Into<MeetingId>, role: Role) -> Self {
        Self { client_id: client_id.into(), meeting_id: meeting_id.into(), role, lifetime: DEFAULT_LIFETIME }
    }

    /// Sets how long the signature is valid, from 30 minutes to 48 hours. Default: two hours.
    pub fn lifetime(self, lifetime: Duration) -> Self {
        Self { lifetime, ..self }
    }

    /// Signs with the app's client secret.
    ///
    /// # Errors
    /// Fails if the lifetime is out of range, or if the secret is empty.
    pub fn sign(&self, client_secret: &SecretString) -> Result<SecretString> {
        self.sign_at(Timestamp::now(), client_secret)
    }

    /// Signs at a time, for tests.
    ///
    /// # Errors
    /// Returns the errors of [`sign`](Self::sign).
    pub fn sign_at(&self, now: Timestamp, client_secret: &SecretString) -> Result<SecretString> {
        let (issued, expires) = period(now, self.lifetime)?;
        let claims = [
            ("appKey", json!(self.client_id)),
            ("mn", json!(self.meeting_id.to_string())),
            ("role", json!(self.role.number())),
            ("iat", json!(issued)),
            ("exp", json!(expires)),
            ("tokenExp", json!(expires)),
        ];
        jwt::sign(client_secret, &claims)
    }
}
