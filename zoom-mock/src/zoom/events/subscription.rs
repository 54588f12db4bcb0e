//! Subscriptions to events.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt;

/// A subscription to events: the URL of a receiver, and the secret token that signs the requests to it.
///
/// # Examples
/// ```
/// use zoom_mock::EventSubscription;
///
/// let subscription = EventSubscription::new("http://127.0.0.1:8080/webhooks", "secret token")
///     .events(["meeting.registration_created", "recording.completed"]);
/// # let _ = subscription;
/// ```
#[derive(Clone)]
pub struct EventSubscription {
    pub(super) url: String,
    pub(super) secret: String,
    events: Option<BTreeSet<String>>,
    pub(super) keeps_timestamp: bool,
}

impl EventSubscription {
    /// Creates a subscription to all events.
    #[must_use]
    pub fn new(url: impl Into<String>, secret: impl Into<String>) -> Self {
        Self { url: url.into(), secret: secret.into(), events: None, keeps_timestamp: false }
    }

    /// Restricts the subscription to events of these names.
    #[must_use]
    pub fn events<N: Into<String>>(self, names: impl IntoIterator<Item = N>) -> Self {
        Self { events: Some(names.into_iter().map(Into::into).collect()), ..self }
    }

    /// Redelivers events with the timestamp and the signature of their first delivery. By default, each delivery is signed at its own time.
    ///
    /// Zoom does not document which of the two it does, so a receiver should accept both.
    #[must_use]
    pub fn keep_timestamp(self) -> Self {
        Self { keeps_timestamp: true, ..self }
    }

    pub(super) fn includes(&self, event: &str) -> bool {
        self.events.as_ref().is_none_or(|names| names.contains(event))
    }
}

/// Omits the secret token.
impl fmt::Debug for EventSubscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { url, events, keeps_timestamp, secret: _ } = self;
        f.debug_struct("EventSubscription")
            .field("url", url)
            .field("events", events)
            .field("keeps_timestamp", keeps_timestamp)
            .finish_non_exhaustive()
    }
}

/// The error of a subscription that cannot be added.
#[derive(Debug)]
pub struct SubscriptionError {
    message: String,
}

impl SubscriptionError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl fmt::Display for SubscriptionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot subscribe to events: {}", self.message)
    }
}

impl Error for SubscriptionError {}
