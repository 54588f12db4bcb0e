//! A user's consent on another device.

use std::time::Duration;

use secrecy::SecretString;
use serde_json::Value;
use tokio::time::Instant;

use super::token_form::TokenForm;
use super::token_response::{TokenErrorCode, TokenResponse};
use super::{Grant, OAuthApp};
use crate::error::{Error, Result};

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// How often to ask where Zoom does not say, and how much slower each time it says so.
const INTERVAL: Duration = Duration::from_secs(5);

/// How long a code lives where Zoom does not say, and at most.
const LIFETIME: Duration = Duration::from_secs(900);

/// A code that waits for a user on another device; made by [`OAuthApp::device`].
///
/// # Examples
/// ```no_run
/// # async fn example(app: zoom_api::auth::OAuthApp) -> zoom_api::Result<()> {
/// let device = app.device().await?;
/// println!("open {} and type {}", device.verification_uri(), device.user_code());
/// let grant = device.wait().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct DeviceAuthorization {
    app: OAuthApp,
    device_code: SecretString,
    user_code: String,
    verification_uri: String,
    verification_uri_complete: Option<String>,
    interval: Duration,
    ends: Instant,
}

pub(super) async fn start(app: OAuthApp) -> Result<DeviceAuthorization> {
    let form = TokenForm::new().field("client_id", app.client_id());
    let response = app.send("/oauth/devicecode", form).await;
    let response = response.map_err(|error| Error::auth("Zoom did not answer the device").with_source(error))?;
    if !response.status.is_success() {
        return Err(Error::auth("Zoom refused to start on a device").with_response(response));
    }
    let json: Value = serde_json::from_slice(&response.body).unwrap_or_default();
    DeviceAuthorization::read(app, &json).ok_or_else(|| Error::auth("Zoom answered the device without a code"))
}

impl DeviceAuthorization {
    fn read(app: OAuthApp, json: &Value) -> Option<Self> {
        let text = |name: &str| json.get(name)?.as_str().map(str::to_owned);
        let seconds = |name: &str| json.get(name)?.as_u64().map(Duration::from_secs);
        let lifetime = seconds("expires_in").unwrap_or(LIFETIME).min(LIFETIME);
        Some(Self {
            app,
            device_code: text("device_code")?.into(),
            user_code: text("user_code")?,
            verification_uri: text("verification_uri")?,
            verification_uri_complete: text("verification_uri_complete"),
            interval: seconds("interval").unwrap_or(INTERVAL).clamp(Duration::from_secs(1), LIFETIME),
            ends: Instant::now() + lifetime,
        })
    }

    /// What the user types in.
    #[must_use]
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Where the user types it in.
    #[must_use]
    pub fn verification_uri(&self) -> &str {
        &self.verification_uri
    }

    /// The same with the code in it, for a link or a QR code, where Zoom gives one.
    #[must_use]
    pub fn verification_uri_complete(&self) -> Option<&str> {
        self.verification_uri_complete.as_deref()
    }

    /// Waits until the user has answered, asking as often as Zoom allows.
    ///
    /// # Errors
    /// When the user says no or does not answer in time, which is [`Error::is_reauth_required`], or Zoom refuses.
    pub async fn wait(mut self) -> Result<Grant> {
        loop {
            if Instant::now() + self.interval >= self.ends {
                return Err(Error::reauth_required("the user did not answer in time"));
            }
            tokio::time::sleep(self.interval).await;
            if let Some(outcome) = self.poll().await {
                return outcome;
            }
        }
    }

    /// Asks once; nothing where it is worth asking again.
    async fn poll(&mut self) -> Option<Result<Grant>> {
        let form = TokenForm::grant(GRANT).secret("device_code", &self.device_code);
        match self.app.request_tokens(form).await {
            TokenResponse::Issued(granted) => Some(Grant::first(granted)),
            TokenResponse::Rejected(refusal, error) => self.refused(refusal, error),
            TokenResponse::Invalid(error) => Some(Err(error)),
            TokenResponse::Unavailable(_) | TokenResponse::NotSent(_) | TokenResponse::Unknown(_) => {
                // Whoever does not answer is not helped by more questions.
                self.interval = (self.interval * 2).min(Duration::from_secs(60));
                None
            }
        }
    }

    fn refused(&mut self, refusal: TokenErrorCode, error: Error) -> Option<Result<Grant>> {
        match refusal {
            TokenErrorCode::AuthorizationPending => None,
            TokenErrorCode::SlowDown => {
                self.interval += INTERVAL;
                None
            }
            TokenErrorCode::ExpiredToken => Some(Err(Error::reauth_required("the user did not answer in time"))),
            TokenErrorCode::AccessDenied => Some(Err(Error::reauth_required("the user did not consent"))),
            TokenErrorCode::InvalidGrant | TokenErrorCode::Other => Some(Err(error)),
        }
    }
}
