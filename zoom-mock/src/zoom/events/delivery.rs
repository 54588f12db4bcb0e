//! Deliveries of events to one receiver, and their repetitions.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until};
use url::Url;
use zoom_api::endpoint::Method;
use zoom_api::transport::{Request, ReqwestTransport, Transport as _, TransportOptions};

use super::{Emission, EventSubscription, signature, validation};
use crate::zoom::clock::Clock;

/// The time within which a receiver must respond.
const TIMEOUT: Duration = Duration::from_secs(3);

/// The longest response that is read, in bytes.
const MAX_RESPONSE: usize = 64 << 10;

/// The waits before an event is delivered again, each after the previous delivery.
const REDELIVERIES: [Duration; 3] =
    [Duration::from_secs(5 * 60), Duration::from_secs(20 * 60), Duration::from_secs(60 * 60)];

/// The interval in which Zoom validates a URL again.
const VALIDATION_INTERVAL: Duration = Duration::from_secs(72 * 60 * 60);

/// The number of deliveries that are kept.
const MAX_KEPT: usize = 10_000;

/// A delivery of an event, or a URL validation, and its outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventDelivery {
    /// Name of the event; `endpoint.url_validation` for a validation.
    pub event: String,
    /// JSON text of the event; empty for a validation.
    pub json: String,
    /// URL of the receiver.
    pub url: String,
    /// Number of the delivery: 1, and up to 4 for repetitions.
    pub attempt: u32,
    /// Why the delivery failed; `None` if it succeeded.
    pub problem: Option<String>,
}

/// The latest deliveries of all subscriptions, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Log(Mutex<VecDeque<EventDelivery>>);

impl Log {
    pub(super) fn all(&self) -> Vec<EventDelivery> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    fn add(&self, delivery: EventDelivery) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_back(delivery);
        if kept.len() > MAX_KEPT {
            kept.pop_front();
        }
    }
}

/// The receiver of a subscription's events.
pub(super) struct Receiver {
    pub(super) subscription: EventSubscription,
    url: Url,
    transport: ReqwestTransport,
    log: Arc<Log>,
    clock: Clock,
    /// Number of events that were not delivered yet, not even without success.
    pending: watch::Sender<usize>,
}

/// A receiver's response.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: Bytes,
}

impl Receiver {
    pub(super) fn new(
        subscription: EventSubscription,
        log: Arc<Log>,
        clock: Clock,
        pending: watch::Sender<usize>,
    ) -> Result<Self, String> {
        let url: Url = subscription.url.parse().map_err(|error| format!("`{}`: {error}", subscription.url))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(format!("`{url}` is not an HTTP URL"));
        }
        if subscription.secret.trim().is_empty() {
            return Err("the secret token is empty".to_owned());
        }
        let transport = ReqwestTransport::new(TIMEOUT).map_err(|error| error.to_string())?;
        Ok(Self { subscription, url, transport, log, clock, pending })
    }

    pub(super) fn secret(&self) -> &str {
        &self.subscription.secret
    }

    /// Posts an event and returns the response, if there is one in time. A delivery with the timestamp of an earlier one is signed
    /// as old as tokio's clock says.
    pub(super) async fn post(&self, event: &Emission, first: Option<Instant>) -> Result<Answer, String> {
        let age = first.map(|first| first.elapsed()).unwrap_or_default();
        // Receivers compare the timestamp with their own clock, which no test can advance.
        let sent_at = Timestamp::now() - SignedDuration::try_from(age).unwrap_or_default();
        let request = self.request(event, sent_at.as_second())?;
        let sent = self.transport.send(request, TransportOptions::new(MAX_RESPONSE, TIMEOUT));
        let response = sent.await.map_err(|error| error.to_string())?;
        Ok(Answer { status: response.status.as_u16(), body: response.body })
    }

    fn request(&self, event: &Emission, timestamp: i64) -> Result<Request, String> {
        let mut request = Request::new(Method::Post, self.url.clone());
        let signature = signature::sign(self.secret(), timestamp, &event.json);
        let headers = [
            ("content-type", HeaderValue::from_static("application/json; charset=utf-8")),
            ("x-zm-request-timestamp", HeaderValue::from(timestamp)),
            ("x-zm-signature", HeaderValue::try_from(signature).map_err(|error| error.to_string())?),
        ];
        request.headers.extend(headers.map(|(name, value)| (http::HeaderName::from_static(name), value)));
        request.body = event.json.clone().into();
        Ok(request)
    }

    /// Validates the URL, and records the outcome.
    pub(super) async fn validate(&self) -> Result<(), String> {
        let outcome = validation::validate(self, self.clock.now()).await;
        self.record(validation::NAME, "", 1, outcome.as_ref().err());
        outcome
    }

    fn record(&self, event: &str, json: &str, attempt: u32, problem: Option<&String>) {
        self.log.add(EventDelivery {
            event: event.to_owned(),
            json: json.to_owned(),
            url: self.subscription.url.clone(),
            attempt,
            problem: problem.cloned(),
        });
    }

    /// Delivers an event once, and returns whether the receiver accepted it.
    async fn deliver(&self, event: &Emission, attempt: u32, first: Option<Instant>) -> bool {
        let accepted = self.post(event, first).await.and_then(|answer| match answer.status {
            200 | 204 => Ok(()),
            status => Err(format!("the receiver responded with status {status}")),
        });
        self.record(&event.name, &event.json, attempt, accepted.as_ref().err());
        accepted.is_ok()
    }

    /// Delivers an event that was not accepted again, until it is accepted or given up.
    async fn redeliver(self: Arc<Self>, event: Arc<Emission>, first: Instant) {
        for (wait, attempt) in REDELIVERIES.into_iter().zip(2..) {
            sleep(wait).await;
            let first = Some(first).filter(|_| self.subscription.keeps_timestamp);
            if self.deliver(&event, attempt, first).await {
                return;
            }
        }
    }

    /// Delivers the events of a queue in their order, and those that were not accepted again, until the subscription ends.
    pub(super) async fn run(self: Arc<Self>, mut queue: UnboundedReceiver<Arc<Emission>>) {
        let mut redeliveries = JoinSet::new();
        let mut next_validation = Instant::now() + VALIDATION_INTERVAL;
        loop {
            tokio::select! {
                event = queue.recv() => {
                    let Some(event) = event else { return };
                    let first = Instant::now();
                    if !self.deliver(&event, 1, None).await {
                        redeliveries.spawn(Arc::clone(&self).redeliver(event, first));
                    }
                    self.pending.send_modify(|pending| *pending = pending.saturating_sub(1));
                }
                () = sleep_until(next_validation) => {
                    // The outcome is recorded.
                    _ = self.validate().await;
                    next_validation += VALIDATION_INTERVAL;
                }
                Some(_) = redeliveries.join_next() => {}
            }
        }
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.subscription.fmt(f)
    }
}
