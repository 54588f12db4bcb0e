//! The context of apps inside Zoom's client.

use std::fmt;

use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use base64::Engine as _;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use jiff::Timestamp;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

/// With or without padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The size of the tag that follows the encrypted text.
const TAG: usize = 16;

/// From this number on, a time is in milliseconds.
const MILLISECONDS: i64 = 100_000_000_000;

/// The decrypted header `X-Zoom-App-Context`: the user of an app inside Zoom's client.
///
/// # Examples
/// ```
/// # #[cfg(feature = "sdk")]
/// # fn example(header: &str) -> Result<(), zoom_api::sdk::AppContextError> {
/// use zoom_api::sdk::AppContext;
///
/// let context = AppContext::decrypt(header, &"client secret".into())?;
/// println!("user {:?} in meeting {:?}", context.user_id(), context.meeting_uuid());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct AppContext {
    fields: Map<String, Value>,
}

/// The error of a header `X-Zoom-App-Context` that cannot be decrypted or has expired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppContextError {
    /// The header does not have the documented format.
    Malformed,
    /// The header was not encrypted with this secret, or was changed.
    NotAuthentic,
    /// The context has expired.
    Expired,
}

impl AppContext {
    /// Decrypts a header with the app's client secret, and checks that it has not expired.
    ///
    /// # Errors
    /// Fails if the header has another format, was not encrypted with this secret, or has expired.
    pub fn decrypt(header: &str, client_secret: &SecretString) -> Result<Self, AppContextError> {
        Self::decrypt_at(Timestamp::now(), header, client_secret)
    }

    /// Decrypts a header at a time, for tests.
    ///
    /// # Errors
    /// Returns the errors of [`decrypt`](Self::decrypt).
    pub fn decrypt_at(now: Timestamp, header: &str, client_secret: &SecretString) -> Result<Self, AppContextError> {
        let bytes = BASE64.decode(header.trim()).map_err(|_| AppContextError::Malformed)?;
        let sealed = Sealed::read(&bytes).ok_or(AppContextError::Malformed)?;
        let key = Sha256::digest(client_secret.expose_secret());
        let cipher = Aes256Gcm::new_from_slice(&key).map_err(|_| AppContextError::NotAuthentic)?;
        let nonce = Nonce::try_from(sealed.nonce).map_err(|_| AppContextError::Malformed)?;
        let payload = Payload { msg: sealed.text_and_tag, aad: sealed.associated };
        let text = cipher.decrypt(&nonce, payload).map_err(|_| AppContextError::NotAuthentic)?;
        let context = Self { fields: serde_json::from_slice(&text).map_err(|_| AppContextError::Malformed)? };
        match context.expires_at() {
            Some(end) if end <= now => Err(AppContextError::Expired),
            _ => Ok(context),
        }
    }

    /// Returns the ID of the user.
    #[must_use]
    pub fn user_id(&self) -> Option<&str> {
        self.text("uid")
    }

    /// Returns the UUID of the meeting, if the app was opened in one.
    #[must_use]
    pub fn meeting_uuid(&self) -> Option<&str> {
        self.text("mid")
    }

    /// Returns where the app was opened, such as `meeting`, `webinar` or `panel`.
    #[must_use]
    pub fn kind(&self) -> Option<&str> {
        self.text("typ")
    }

    /// Returns the action that opened the app, as JSON text.
    #[must_use]
    pub fn action(&self) -> Option<&str> {
        self.text("act")
    }

    /// Returns the theme of Zoom's client.
    #[must_use]
    pub fn theme(&self) -> Option<&str> {
        self.text("theme")
    }

    /// Returns when the context was created.
    #[must_use]
    pub fn issued_at(&self) -> Option<Timestamp> {
        self.time("ts")
    }

    /// Returns when the context expires.
    #[must_use]
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.time("exp")
    }

    /// Returns all fields, also undocumented ones.
    #[must_use]
    pub const fn fields(&self) -> &Map<String, Value> {
        &self.fields
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.fields.get(name)?.as_str().filter(|text| !text.is_empty())
    }

    fn time(&self, name: &str) -> Option<Timestamp> {
        let number = self.fields.get(name)?.as_i64()?;
        let time =
            if number < MILLISECONDS { Timestamp::from_second(number) } else { Timestamp::from_millisecond(number) };
        time.ok()
    }
}

/// The parts of a header.
struct Sealed<'a> {
    nonce: &'a [u8],
    associated: &'a [u8],
    text_and_tag: &'a [u8],
}

impl<'a> Sealed<'a> {
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let (length, bytes) = bytes.split_first()?;
        let (nonce, bytes) = bytes.split_at_checked(usize::from(*length))?;
        let (length, bytes) = bytes.split_first_chunk()?;
        let (associated, bytes) = bytes.split_at_checked(usize::from(u16::from_le_bytes(*length)))?;
        let (length, text_and_tag) = bytes.split_first_chunk()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        (text_and_tag.len() == length.checked_add(TAG)?).then_some(Self { nonce, associated, text_and_tag })
    }
}

impl fmt::Debug for AppContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppContext").field("kind", &self.kind()).finish_non_exhaustive()
    }
}

impl fmt::Display for AppContextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "the header `X-Zoom-App-Context` does not have the documented format",
            Self::NotAuthentic => {
                "the header `X-Zoom-App-Context` was not encrypted with this client secret, or was changed"
            }
            Self::Expired => "the header `X-Zoom-App-Context` has expired",
        })
    }
}

impl std::error::Error for AppContextError {}
