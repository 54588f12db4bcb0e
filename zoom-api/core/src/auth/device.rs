//! The device flow.

use std::fmt;
use std::time::Duration;

use secrecy::SecretString;
use serde_json::Value;
use tokio::time::Instant;

use super::token_form::TokenForm;
use super::token_response::{TokenErrorCode, TokenResponse};
use super::{Grant, OAuthApp};
use crate::error::{Error, Result};
use crate::foundation::instant::later;
use crate::transport::check_runtime;

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// The default polling interval, and its increase on `slow_down`.
const INTERVAL: Duration = Duration::from_secs(5);

/// The default and maximum lifetime of a code.
const LIFETIME: Duration = Duration::from_secs(900);

/// A device authorization in progress; see [`OAuthApp::device`].
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
    check_runtime()?;
    let form = TokenForm::new().field("client_id", app.client_id());
    let response = app.send("/oauth/devicecode", form).await.map_err(|error| app.no_response(error))?;
    if !response.status.is_success() {
        return Err(Error::auth("Zoom rejected the device authorization request").with_response(response));
    }
    let json: Value = serde_json::from_slice(&response.body).unwrap_or_default();
    DeviceAuthorization::read(app, &json).ok_or_else(|| Error::auth("the device authorization response has no code"))
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
            ends: later(Instant::now(), lifetime),
        })
    }

    /// Returns the code that the user enters.
    #[must_use]
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Returns the URL where the user enters the code.
    #[must_use]
    pub fn verification_uri(&self) -> &str {
        &self.verification_uri
    }

    /// Returns the URL that includes the code, for a link or QR code, if Zoom sent one.
    #[must_use]
    pub fn verification_uri_complete(&self) -> Option<&str> {
        self.verification_uri_complete.as_deref()
    }

    /// Polls until the user has consented, as often as Zoom allows.
    ///
    /// # Errors
    /// Fails with [`Error::is_reauth_required`] if the user denies consent or does not respond in time, and if Zoom rejects the
    /// request.
    pub async fn wait(mut self) -> Result<Grant> {
        check_runtime()?;
        loop {
            if later(Instant::now(), self.interval) >= self.ends {
                return Err(Error::reauth_required("the user did not respond in time"));
            }
            tokio::time::sleep(self.interval).await;
            if let Some(outcome) = self.poll().await {
                return outcome;
            }
        }
    }

    /// Polls once; `None` to poll again.
    async fn poll(&mut self) -> Option<Result<Grant>> {
        let form = TokenForm::grant(GRANT).secret("device_code", &self.device_code);
        match self.app.request_tokens(form).await {
            TokenResponse::Issued(granted) => Some(Grant::first(granted)),
            TokenResponse::Rejected(code, error) => self.rejected(code, error),
            TokenResponse::Invalid(error) => Some(Err(error)),
            TokenResponse::Unavailable(_) | TokenResponse::NotSent(_) | TokenResponse::Unknown(_) => {
                // Polling an unavailable server more often does not help.
                self.interval = (self.interval * 2).min(Duration::from_secs(60));
                None
            }
        }
    }

    fn rejected(&mut self, code: TokenErrorCode, error: Error) -> Option<Result<Grant>> {
        match code {
            TokenErrorCode::AuthorizationPending => None,
            TokenErrorCode::SlowDown => {
                self.interval = self.interval.saturating_add(INTERVAL);
                None
            }
            TokenErrorCode::ExpiredToken => Some(Err(Error::reauth_required("the user did not respond in time"))),
            TokenErrorCode::AccessDenied => Some(Err(Error::reauth_required("the user denied consent"))),
            TokenErrorCode::InvalidGrant | TokenErrorCode::Other => Some(Err(error)),
        }
    }
}

/// Omits the codes.
impl fmt::Debug for DeviceAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceAuthorization")
            .field("app", &self.app)
            .field("verification_uri", &self.verification_uri)
            .field("interval", &self.interval)
            .finish_non_exhaustive()
    }
}
