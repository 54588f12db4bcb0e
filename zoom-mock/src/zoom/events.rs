//! Events: the changes of the account for which Zoom sends them, and their delivery to subscriptions.

mod changes;
mod delivery;
mod hub;
mod payload;
mod signature;
mod subscription;
mod validation;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

pub(crate) use changes::{Cause, between};
pub use delivery::EventDelivery;
pub(crate) use hub::Events;
pub(crate) use payload::example;
pub use subscription::{EventSubscription, SubscriptionError};

/// Text and name of an event that is delivered.
#[derive(Debug)]
pub(crate) struct Emission {
    pub(crate) name: String,
    pub(crate) json: String,
}

impl Emission {
    /// Writes the envelope of an event.
    pub(crate) fn new(name: &str, payload: Map<String, Value>, now: Timestamp, download_token: Option<String>) -> Self {
        let mut envelope = json!({"event": name, "event_ts": now.as_millisecond(), "payload": payload});
        if let (Some(token), Some(fields)) = (download_token, envelope.as_object_mut()) {
            fields.insert("download_token".to_owned(), token.into());
        }
        Self { name: name.to_owned(), json: envelope.to_string() }
    }
}
