//! The subscriptions of a mock.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};
use tokio::runtime::Handle;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::delivery::{Log, Receiver};
use super::{Emission, EventDelivery, EventSubscription, SubscriptionError};
use crate::zoom::clock::Clock;

/// The number of subscriptions of an app.
const MAX_SUBSCRIPTIONS: usize = 20;

/// Delivers events to subscriptions.
#[derive(Debug)]
pub(crate) struct Events {
    runtime: Handle,
    clock: Clock,
    log: Arc<Log>,
    pending: watch::Sender<usize>,
    subscribed: Mutex<Subscribed>,
}

#[derive(Debug, Default)]
struct Subscribed {
    receivers: Vec<(Arc<Receiver>, UnboundedSender<Arc<Emission>>)>,
    /// Ends with the mock.
    tasks: JoinSet<()>,
}

impl Events {
    pub(crate) fn new(runtime: Handle, clock: Clock) -> Self {
        let (pending, _) = watch::channel(0);
        Self { runtime, clock, log: Arc::default(), pending, subscribed: Mutex::default() }
    }

    fn subscribed(&self) -> MutexGuard<'_, Subscribed> {
        self.subscribed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether changes must be observed.
    pub(crate) fn has_subscriptions(&self) -> bool {
        !self.subscribed().receivers.is_empty()
    }

    /// Validates the URL of a subscription, and adds it.
    pub(crate) async fn subscribe(&self, subscription: EventSubscription) -> Result<(), SubscriptionError> {
        let receiver = Receiver::new(subscription, Arc::clone(&self.log), self.clock, self.pending.clone());
        let receiver = Arc::new(receiver.map_err(SubscriptionError::new)?);
        receiver.validate().await.map_err(SubscriptionError::new)?;
        let mut subscribed = self.subscribed();
        if subscribed.receivers.len() >= MAX_SUBSCRIPTIONS {
            return Err(SubscriptionError::new(format!("an app has at most {MAX_SUBSCRIPTIONS} subscriptions")));
        }
        let (sender, queue) = unbounded_channel();
        subscribed.tasks.spawn_on(Arc::clone(&receiver).run(queue), &self.runtime);
        subscribed.receivers.push((receiver, sender));
        Ok(())
    }

    /// Removes all subscriptions; events that are not delivered yet are dropped.
    pub(crate) fn clear(&self) {
        let mut subscribed = self.subscribed();
        *subscribed = Subscribed::default();
        drop(subscribed);
        self.pending.send_replace(0);
    }

    /// Queues an event for all subscriptions that include it.
    pub(crate) fn emit(&self, event: Emission) {
        let event = Arc::new(event);
        for (receiver, queue) in &self.subscribed().receivers {
            if receiver.subscription.includes(&event.name) {
                self.pending.send_modify(|pending| *pending += 1);
                // The worker ends only with its subscription.
                _ = queue.send(Arc::clone(&event));
            }
        }
    }

    /// Waits until no event is queued: each was delivered, or failed, at least once.
    pub(crate) async fn wait(&self) {
        // The sender is not dropped, since `self` has it.
        _ = self.pending.subscribe().wait_for(|pending| *pending == 0).await;
    }

    pub(crate) fn deliveries(&self) -> Vec<EventDelivery> {
        self.log.all()
    }

    /// Returns the subscriptions as JSON, without their secrets.
    pub(crate) fn to_json(&self) -> Vec<Value> {
        let receivers = &self.subscribed().receivers;
        receivers.iter().map(|(receiver, _)| json!({"url": receiver.subscription.url})).collect()
    }
}
