//! Webhooks with a valid signature.

use std::fmt;

use bytes::Bytes;
use jiff::Timestamp;
use serde::ser::{Serialize, SerializeStruct as _, Serializer};
use sha2::{Digest as _, Sha256};

use super::WebhookError;
use super::validation::hex;
use crate::event::{EventError, FromEvent, RawEvent};
use crate::model;

/// A webhook with a valid signature. Only [`Verifier`](super::Verifier) creates it.
///
/// It can be stored in a queue, to be handled later or elsewhere: serialize it, and read it with
/// [`from_trusted_json`](Self::from_trusted_json).
///
/// # Examples
/// ```
/// use zoom_api::event::RawEvent;
/// use zoom_api::webhook::{Verified, Verifier};
///
/// # let verifier = Verifier::new("secret token");
/// # let request = verifier.signed_request("/", r#"{"event":"meeting.started"}"#)?;
/// let verified = verifier.verify(request.headers(), request.body().clone())?;
/// let message = serde_json::to_string(&verified)?;
/// // In another program, which reads only what the first one wrote:
/// let verified = Verified::from_trusted_json(&message)?;
/// assert_eq!(verified.event()?.name(), "meeting.started");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Verified {
    sent_at: Timestamp,
    body: Box<str>,
}

impl Verified {
    pub(super) fn new(sent_at: Timestamp, body: Bytes) -> Result<Self, WebhookError> {
        let body = std::str::from_utf8(&body).map_err(|_| WebhookError::InvalidBody)?;
        Ok(Self { sent_at, body: body.into() })
    }

    /// Returns the time at which Zoom sent the webhook, from its headers.
    #[must_use]
    pub const fn sent_at(&self) -> Timestamp {
        self.sent_at
    }

    /// Returns the body.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }

    /// Returns a digest of the body, which is the same for all deliveries of an event. [`ReplayGuard`](super::ReplayGuard) and queues
    /// recognize repetitions by it.
    #[must_use]
    pub fn id(&self) -> String {
        hex(&Sha256::digest(self.body.as_bytes()))
    }

    /// Reads the envelope.
    ///
    /// # Errors
    /// Fails if the body is not an event.
    pub fn event(&self) -> Result<RawEvent, EventError> {
        RawEvent::from_json(&*self.body)
    }

    /// Decodes the event: `read::<Event<MeetingStarted>>()`, or `read::<meetings::events::Event>()` for the events of a product.
    ///
    /// # Errors
    /// Fails if the event has another name, or if its payload has another shape.
    pub fn read<E: FromEvent>(&self) -> Result<E, EventError> {
        E::from_event(self.event()?)
    }

    /// Creates a verified webhook from its parts without verification. Use it only for data that a `Verified` was stored as, in a place where
    /// only this application writes.
    #[must_use]
    pub fn from_trusted_parts(sent_at: Timestamp, body: impl Into<Box<str>>) -> Self {
        Self { sent_at, body: body.into() }
    }

    /// Reads a serialized `Verified` without verification. Use it only for messages of a queue to which only this application writes.
    ///
    /// # Errors
    /// Fails if the text is not a serialized `Verified`.
    pub fn from_trusted_json(json: impl AsRef<[u8]>) -> Result<Self, model::DecodeError> {
        let stored: std::collections::BTreeMap<String, String> = model::decode(json.as_ref())?;
        let part = |name: &str| stored.get(name).ok_or_else(model::DecodeError::absent);
        let sent_at = part(SENT_AT)?.parse().map_err(|_| model::DecodeError::absent())?;
        Ok(Self::from_trusted_parts(sent_at, part(BODY)?.as_str()))
    }
}

const SENT_AT: &str = "sent_at";
const BODY: &str = "body";

impl Serialize for Verified {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut stored = serializer.serialize_struct("Verified", 2)?;
        stored.serialize_field(SENT_AT, &self.sent_at.to_string())?;
        stored.serialize_field(BODY, &*self.body)?;
        stored.end()
    }
}

/// Omits the body, which may be private.
impl fmt::Debug for Verified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified").field("sent_at", &self.sent_at).finish_non_exhaustive()
    }
}
