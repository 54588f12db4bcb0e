//! One socket of a subscription in a process.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

/// The subscriptions that have a socket.
static CLAIMED: Mutex<Option<HashSet<String>>> = Mutex::new(None);

/// The right to connect to a subscription.
pub(super) struct OnlyOne(String);

impl OnlyOne {
    /// Claims a subscription; `None` if another socket has it.
    pub(super) fn claim(subscription: &str) -> Option<Self> {
        let mut claimed = CLAIMED.lock().unwrap_or_else(PoisonError::into_inner);
        let is_new = claimed.get_or_insert_default().insert(subscription.to_owned());
        is_new.then(|| Self(subscription.to_owned()))
    }
}

impl Drop for OnlyOne {
    fn drop(&mut self) {
        let mut claimed = CLAIMED.lock().unwrap_or_else(PoisonError::into_inner);
        claimed.get_or_insert_default().remove(&self.0);
    }
}
