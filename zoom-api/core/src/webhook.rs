//! Webhooks: whether a request that says it is Zoom's is Zoom's.
//!
//! Zoom signs every webhook with the secret token that the app's page shows. [`Verifier`] checks the signature over the bytes as they came: parsing them and writing
//! them again gives other bytes, and no signature holds.

mod replay;
mod validation;

use std::fmt;
use std::time::Duration;

use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret as _, SecretString};
use sha2::Sha256;

pub use replay::ReplayGuard;

/// Checks the signatures of webhooks.
///
/// # Examples
/// ```
/// use zoom_api::webhook::Verifier;
///
/// # fn example(timestamp: &str, signature: &str, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
/// let verifier = Verifier::new("the app's secret token");
/// // The headers `x-zm-request-timestamp` and `x-zm-signature`, and the body as it came.
/// verifier.verify(timestamp, signature, body)?;
/// if let Some(answer) = verifier.url_validation_response(body)? {
///     println!("answer 200 with {answer}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Verifier {
    secrets: Vec<SecretString>,
    tolerance: Duration,
}

/// Why a webhook is not to be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The timestamp is not a number of seconds.
    InvalidTimestamp,
    /// The timestamp is too far from now: the clock is off, or somebody sends an old webhook again.
    Stale,
    /// The signature does not have the form `v0=` and 64 hexadecimal digits.
    MalformedSignature,
    /// The signature is none that a secret of this app makes.
    SignatureMismatch,
    /// The request to validate the URL is not one that Zoom makes.
    InvalidUrlValidation,
}

/// The version of Zoom's signatures.
const VERSION: &str = "v0";

/// The most digits a timestamp in seconds can have for the next 30,000 years.
const LONGEST_TIMESTAMP: usize = 12;

impl Verifier {
    /// Takes the app's secret token, and accepts timestamps up to five minutes from now.
    pub fn new(secret: impl Into<SecretString>) -> Self {
        Self { secrets: vec![secret.into()], tolerance: Duration::from_secs(300) }
    }

    /// Accepts another secret too, while the old one is replaced by a new.
    #[must_use]
    pub fn with_previous_secret(mut self, secret: impl Into<SecretString>) -> Self {
        self.secrets.push(secret.into());
        self
    }

    /// Sets how far a timestamp may be from now; five minutes unless told otherwise.
    #[must_use]
    pub fn tolerance(self, tolerance: Duration) -> Self {
        Self { tolerance, ..self }
    }

    /// Checks a webhook by the clock of this machine.
    ///
    /// # Errors
    /// Says why it is not to be believed.
    pub fn verify(&self, timestamp: &str, signature: &str, body: &[u8]) -> Result<(), WebhookError> {
        self.verify_at(timestamp, signature, body, Timestamp::now())
    }

    /// Checks a webhook as if it were this time.
    ///
    /// # Errors
    /// As [`verify`](Self::verify).
    pub fn verify_at(&self, timestamp: &str, signature: &str, body: &[u8], now: Timestamp) -> Result<(), WebhookError> {
        let sent = read_timestamp(timestamp)?;
        let tolerance = SignedDuration::try_from(self.tolerance).unwrap_or(SignedDuration::MAX);
        if now.duration_since(sent).abs() > tolerance {
            return Err(WebhookError::Stale);
        }
        let signature = read_signature(signature)?;
        // Every secret is tried, so that the time taken does not tell which one it was.
        let matches = self.secrets.iter().filter(|secret| is_signed(secret, timestamp, body, &signature)).count();
        if matches > 0 { Ok(()) } else { Err(WebhookError::SignatureMismatch) }
    }

    /// What to answer when the webhook is Zoom's request to validate the URL; `None` for any other.
    ///
    /// Verify the webhook first.
    ///
    /// # Errors
    /// When the token to be signed is not one of Zoom's: signing anything would let others forge signatures.
    pub fn url_validation_response(&self, body: &[u8]) -> Result<Option<String>, WebhookError> {
        let Some(plain) = validation::plain_token(body)? else { return Ok(None) };
        let secret = self.secrets.first().ok_or(WebhookError::InvalidUrlValidation)?;
        let mut mac = keyed(secret).ok_or(WebhookError::InvalidUrlValidation)?;
        mac.update(plain.as_bytes());
        Ok(Some(validation::answer(&plain, &mac.finalize().into_bytes())))
    }
}

fn keyed(secret: &SecretString) -> Option<Hmac<Sha256>> {
    Hmac::new_from_slice(secret.expose_secret().as_bytes()).ok()
}

/// Compares in a time that does not tell how much of the signature is right.
fn is_signed(secret: &SecretString, timestamp: &str, body: &[u8], signature: &[u8; 32]) -> bool {
    keyed(secret).is_some_and(|mut mac| {
        for part in [VERSION.as_bytes(), b":", timestamp.as_bytes(), b":", body] {
            mac.update(part);
        }
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
        f.debug_struct("Verifier").field("tolerance", &self.tolerance).finish_non_exhaustive()
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InvalidTimestamp => "the webhook's timestamp is not a number of seconds",
            Self::Stale => "the webhook's timestamp is too far from now: check this machine's clock",
            Self::MalformedSignature => "the webhook's signature is not `v0=` and 64 hexadecimal digits",
            Self::SignatureMismatch => "the webhook's signature is not Zoom's: check the app's secret token, and that the body is verified as it came",
            Self::InvalidUrlValidation => "the webhook asks to sign what Zoom does not ask for",
        })
    }
}

impl std::error::Error for WebhookError {}
