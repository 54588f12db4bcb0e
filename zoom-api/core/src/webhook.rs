//! Webhooks: verification of signatures, and a receiver.
//!
//! Zoom signs every webhook with the app's secret token. [`Verifier`] checks the signature of the unmodified body and returns a [`Verified`],
//! which can be decoded or stored in a queue. [`WebhookService`] is a complete receiver for `hyper`, `axum`, Lambda functions and
//! everything else that accepts a `tower` service.

#[cfg(feature = "axum")]
mod axum;
mod replay;
mod service;
mod validation;
mod verified;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{HeaderMap, HeaderName, HeaderValue, Request, Uri};
use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret as _, SecretString};
use sha2::Sha256;

use crate::foundation::blank::is_blank;

#[cfg(feature = "axum")]
pub use axum::{Webhook, WebhookRejection};
pub use replay::ReplayGuard;
pub use service::{BytesBody, WebhookFailure, WebhookService};
pub use verified::Verified;

/// The header of the time at which Zoom sent the webhook.
const TIMESTAMP: HeaderName = HeaderName::from_static("x-zm-request-timestamp");

/// The header of the signature.
const SIGNATURE: HeaderName = HeaderName::from_static("x-zm-signature");

/// Verifies the signatures of webhooks.
///
/// # Examples
/// ```
/// use zoom_api::webhook::Verifier;
///
/// let verifier = Verifier::new("the app's secret token");
/// // A signed request, as Zoom sends it; an application receives it from its server.
/// let request = verifier.signed_request("/webhooks", r#"{"event":"meeting.started","payload":{}}"#)?;
///
/// let verified = verifier.verify(request.headers(), request.body().clone())?;
/// assert_eq!(verified.event()?.name(), "meeting.started");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Verifier {
    secrets: Vec<SecretString>,
    /// `None` for the default.
    tolerance: Option<Duration>,
}

/// Why a webhook is rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// A header is missing or repeated.
    InvalidHeaders,
    /// The body is not UTF-8.
    InvalidBody,
    /// The timestamp is not a number of seconds.
    InvalidTimestamp,
    /// The timestamp is too far from the current time: the clock is wrong, or the webhook is replayed.
    Stale,
    /// The signature is not `v0=` followed by 64 hexadecimal digits.
    MalformedSignature,
    /// The signature does not match any of the secrets.
    SignatureMismatch,
    /// The URL validation request has no valid `plainToken`.
    InvalidUrlValidation,
    /// The URI of a signed request is invalid.
    InvalidUri,
    /// The verifier has no secret token, because the configured one is empty.
    MissingSecret,
}

/// How far a timestamp may be from the current time by default.
const TOLERANCE: Duration = Duration::from_secs(300);

/// The version of Zoom's signatures.
const VERSION: &str = "v0";

/// The maximum number of digits of a timestamp in seconds, enough for 30,000 years.
const LONGEST_TIMESTAMP: usize = 12;

impl Verifier {
    /// Creates a verifier with the app's secret token, which accepts timestamps within five minutes of the current time.
    ///
    /// With an empty secret, nothing verifies: everyone could sign with it.
    pub fn new(secret: impl Into<SecretString>) -> Self {
        let secret = Some(secret.into()).filter(is_present);
        Self { secrets: secret.into_iter().collect(), tolerance: None }
    }

    /// Accepts a previous secret too, while the secret is rotated. An empty one is ignored.
    #[must_use]
    pub fn with_previous_secret(mut self, secret: impl Into<SecretString>) -> Self {
        // Without a current secret, nothing verifies.
        if !self.secrets.is_empty() {
            self.secrets.extend(Some(secret.into()).filter(is_present));
        }
        self
    }

    /// Sets how far a timestamp may be from the current time. Default: five minutes, and in a [`WebhookService`] two hours.
    ///
    /// Zoom does not document whether a redelivery, up to 85 minutes after the event, has a new timestamp. A receiver that accepts old
    /// timestamps must recognize replays, as the [`ReplayGuard`] of [`WebhookService`] does.
    #[must_use]
    pub fn tolerance(self, tolerance: Duration) -> Self {
        Self { tolerance: Some(tolerance), ..self }
    }

    /// Sets the default of the tolerance.
    fn default_tolerance(self, tolerance: Duration) -> Self {
        Self { tolerance: self.tolerance.or(Some(tolerance)), ..self }
    }

    /// Verifies a webhook, with the clock of this machine. The body must be the bytes that were received, without changes.
    ///
    /// # Errors
    /// Fails if a header is missing, if the timestamp or the signature is invalid, or if the body is not UTF-8.
    pub fn verify(&self, headers: &HeaderMap, body: impl Into<Bytes>) -> Result<Verified, WebhookError> {
        self.verify_at(headers, body, Timestamp::now())
    }

    /// Verifies a webhook at a given time.
    ///
    /// # Errors
    /// Returns the errors of [`verify`](Self::verify).
    pub fn verify_at(
        &self,
        headers: &HeaderMap,
        body: impl Into<Bytes>,
        now: Timestamp,
    ) -> Result<Verified, WebhookError> {
        let (timestamp, signature) = (only(headers, &TIMESTAMP)?, only(headers, &SIGNATURE)?);
        let body = body.into();
        let sent_at = self.check(timestamp, signature, &body, now)?;
        Verified::new(sent_at, body)
    }

    /// Verifies the values of the headers `x-zm-request-timestamp` and `x-zm-signature`, with the clock of this machine.
    ///
    /// # Errors
    /// Fails if the timestamp or the signature is invalid.
    pub fn verify_signature(&self, timestamp: &str, signature: &str, body: &[u8]) -> Result<(), WebhookError> {
        self.verify_signature_at(timestamp, signature, body, Timestamp::now())
    }

    /// Verifies the values of the headers at a given time.
    ///
    /// # Errors
    /// Returns the errors of [`verify_signature`](Self::verify_signature).
    pub fn verify_signature_at(
        &self,
        timestamp: &str,
        signature: &str,
        body: &[u8],
        now: Timestamp,
    ) -> Result<(), WebhookError> {
        self.check(timestamp, signature, body, now).map(drop)
    }

    /// Returns the time at which the webhook was sent.
    fn check(&self, timestamp: &str, signature: &str, body: &[u8], now: Timestamp) -> Result<Timestamp, WebhookError> {
        if self.secrets.is_empty() {
            return Err(WebhookError::MissingSecret);
        }
        let sent = read_timestamp(timestamp)?;
        let tolerance = SignedDuration::try_from(self.tolerance.unwrap_or(TOLERANCE)).unwrap_or(SignedDuration::MAX);
        if now.duration_since(sent).abs() > tolerance {
            return Err(WebhookError::Stale);
        }
        let signature = read_signature(signature)?;
        // All secrets are tried, for a constant duration.
        let matches = self.secrets.iter().filter(|secret| is_signed(secret, timestamp, body, &signature)).count();
        if matches > 0 { Ok(sent) } else { Err(WebhookError::SignatureMismatch) }
    }

    /// Signs a body with the secret token, and returns the value of the header `x-zm-signature`.
    ///
    /// # Errors
    /// Fails if the secret token is empty.
    pub fn sign(&self, sent_at: Timestamp, body: &[u8]) -> Result<String, WebhookError> {
        let mut mac = self.secrets.first().and_then(keyed).ok_or(WebhookError::MissingSecret)?;
        update(&mut mac, &sent_at.as_second().to_string(), body);
        Ok(format!("{VERSION}={}", validation::hex(&mac.finalize().into_bytes())))
    }

    /// Creates a signed POST, as Zoom sends it at this time. Tests call their receiver with it.
    ///
    /// # Errors
    /// Fails if the secret token is empty, or if the URI is invalid.
    pub fn signed_request(
        &self,
        uri: impl TryInto<Uri>,
        body: impl Into<Bytes>,
    ) -> Result<Request<Bytes>, WebhookError> {
        self.signed_request_at(Timestamp::now(), uri, body)
    }

    /// Creates a signed POST, as Zoom sends it at a given time.
    ///
    /// # Errors
    /// Returns the errors of [`signed_request`](Self::signed_request).
    pub fn signed_request_at(
        &self,
        sent_at: Timestamp,
        uri: impl TryInto<Uri>,
        body: impl Into<Bytes>,
    ) -> Result<Request<Bytes>, WebhookError> {
        let body = body.into();
        let signature = self.sign(sent_at, &body)?;
        let signature = HeaderValue::try_from(signature).map_err(|_| WebhookError::MalformedSignature)?;
        let mut request = Request::new(body);
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = uri.try_into().map_err(|_| WebhookError::InvalidUri)?;
        let headers = request.headers_mut();
        headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(TIMESTAMP, HeaderValue::from(sent_at.as_second()));
        headers.insert(SIGNATURE, signature);
        Ok(request)
    }

    /// Returns the JSON body that responds to Zoom's URL validation request, or `None` for other webhooks.
    ///
    /// [`verify`](Self::verify) the webhook first.
    ///
    /// # Errors
    /// Fails if `plainToken` is invalid: signing arbitrary text would allow others to forge signatures.
    pub fn url_validation_response(&self, body: &[u8]) -> Result<Option<String>, WebhookError> {
        let Some(plain) = validation::plain_token(body)? else { return Ok(None) };
        let secret = self.secrets.first().ok_or(WebhookError::MissingSecret)?;
        let mut mac = keyed(secret).ok_or(WebhookError::InvalidUrlValidation)?;
        mac.update(plain.as_bytes());
        Ok(Some(validation::response(&plain, &mac.finalize().into_bytes())))
    }
}

/// Whether a secret has visible characters. HMAC pads keys with NUL, so that a key of NULs equals the empty one.
fn is_present(secret: &SecretString) -> bool {
    !is_blank(secret.expose_secret())
}

fn keyed(secret: &SecretString) -> Option<Hmac<Sha256>> {
    Hmac::new_from_slice(secret.expose_secret().as_bytes()).ok()
}

/// Adds the signed text.
fn update(mac: &mut Hmac<Sha256>, timestamp: &str, body: &[u8]) {
    for part in [VERSION.as_bytes(), b":", timestamp.as_bytes(), b":", body] {
        mac.update(part);
    }
}

/// The value of a header that appears once.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<&'a str, WebhookError> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => value.to_str().map_err(|_| WebhookError::InvalidHeaders),
        _ => Err(WebhookError::InvalidHeaders),
    }
}

/// Compares in constant time.
fn is_signed(secret: &SecretString, timestamp: &str, body: &[u8], signature: &[u8; 32]) -> bool {
    keyed(secret).is_some_and(|mut mac| {
        update(&mut mac, timestamp, body);
        mac.verify_slice(signature).is_ok()
    })
}

fn read_timestamp(text: &str) -> Result<Timestamp, WebhookError> {
    let is_decimal =
        !text.is_empty() && text.len() <= LONGEST_TIMESTAMP && text.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = text.parse().ok().filter(|_| is_decimal).ok_or(WebhookError::InvalidTimestamp)?;
    Timestamp::from_second(seconds).map_err(|_| WebhookError::InvalidTimestamp)
}

fn read_signature(text: &str) -> Result<[u8; 32], WebhookError> {
    let digits = text.strip_prefix(VERSION).and_then(|rest| rest.strip_prefix('='));
    let digits = digits.filter(|digits| digits.len() == 64).ok_or(WebhookError::MalformedSignature)?;
    let mut signature = [0; 32];
    for (byte, pair) in signature.iter_mut().zip(digits.as_bytes().chunks_exact(2)) {
        *byte = pair
            .iter()
            .try_fold(0, |value, digit| Some(value * 16 + hex(*digit)?))
            .ok_or(WebhookError::MalformedSignature)?;
    }
    Ok(signature)
}

const fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier").field("tolerance", &self.tolerance.unwrap_or(TOLERANCE)).finish_non_exhaustive()
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InvalidHeaders => {
                "the request must have one header `x-zm-request-timestamp` and one header `x-zm-signature`"
            }
            Self::InvalidBody => "the body of the webhook is not UTF-8",
            Self::InvalidUri => "the URI of the request is invalid",
            Self::InvalidTimestamp => "the webhook's timestamp is not a number of seconds",
            Self::Stale => "the webhook's timestamp is too far from now: check this machine's clock",
            Self::MalformedSignature => "the webhook's signature is not `v0=` followed by 64 hexadecimal digits",
            Self::SignatureMismatch => {
                "the webhook's signature does not match: check the app's secret token, and verify the unmodified body"
            }
            Self::InvalidUrlValidation => "the URL validation request has no valid `plainToken`",
            Self::MissingSecret => "the webhook cannot be verified: the configured secret token is empty",
        })
    }
}

impl std::error::Error for WebhookError {}
