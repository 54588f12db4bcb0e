//! Subscribes to events of the mock, and emits them.

use std::error::Error;
use std::fmt;

use serde::Serialize;
use zoom_api::event::RawEvent;

use crate::mock::MockZoom;
use crate::zoom::{Emission, EventDelivery, EventSubscription, SubscriptionError, example_payload};

impl MockZoom {
    /// Validates the URL of a receiver as Zoom does, and delivers events to it: for every change of the account by a call or by
    /// [`account`](Self::account), and those of [`emit`](Self::emit).
    ///
    /// Requests are signed. A receiver that does not respond with 200 or 204 within three seconds gets the event again, after 5, 20 and
    /// 60 minutes by tokio's clock.
    ///
    /// # Errors
    /// Fails if the URL or the secret token is invalid, or if the receiver does not answer the URL validation.
    pub async fn subscribe(&self, subscription: EventSubscription) -> Result<(), SubscriptionError> {
        self.shared.events.subscribe(subscription).await
    }

    /// Removes all subscriptions; events that are not delivered yet are dropped.
    pub fn clear_subscriptions(&self) {
        self.shared.events.clear();
    }

    /// Delivers an event to the subscriptions that include it: an [`Event`](zoom_api::event::Event), an enum of events, or JSON.
    ///
    /// # Errors
    /// Fails if the value is not an object with a field `event`.
    ///
    /// # Examples
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    /// use zoom_mock::MockZoom;
    ///
    /// let mock = MockZoom::start().await?;
    /// mock.emit(&json!({"event": "meeting.alert", "event_ts": 1764300000000_i64, "payload": {"account_id": "a"}}))?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn emit(&self, event: &impl Serialize) -> Result<(), EmitError> {
        let json = serde_json::to_string(event).map_err(|error| EmitError::new(error.to_string()))?;
        let event = RawEvent::from_json(&json).map_err(|error| EmitError::new(error.to_string()))?;
        self.shared.events.emit(Emission { name: event.name().to_owned(), json });
        Ok(())
    }

    /// Delivers an example of a declared event, with every declared field.
    ///
    /// # Errors
    /// Fails if no event of this name is linked into the program.
    pub fn emit_example(&self, name: &str) -> Result<(), EmitError> {
        let payload = example_payload(name).ok_or_else(|| EmitError::new(format!("no event `{name}` is declared")))?;
        self.shared.events.emit(Emission::new(name, payload, self.shared.clock.now(), None));
        Ok(())
    }

    /// Waits until every event so far was delivered once, with or without success.
    pub async fn events_delivered(&self) {
        self.shared.events.wait().await;
    }

    /// Returns the deliveries so far, including URL validations, in the order in which they ended.
    #[must_use]
    pub fn deliveries(&self) -> Vec<EventDelivery> {
        self.shared.events.deliveries()
    }
}

/// The error of an event that cannot be delivered.
#[derive(Debug)]
pub struct EmitError {
    message: String,
}

impl EmitError {
    fn new(message: String) -> Self {
        Self { message }
    }
}

impl fmt::Display for EmitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot emit the event: {}", self.message)
    }
}

impl Error for EmitError {}
