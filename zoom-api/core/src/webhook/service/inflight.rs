//! The events that are being handled.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

/// The events whose handlers are running.
#[derive(Clone, Default)]
pub(super) struct InFlight(Arc<Mutex<HashSet<Box<str>>>>);

impl InFlight {
    /// Adds an event, and returns whether it is new.
    pub(super) fn insert(&self, id: &str) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id.into())
    }

    pub(super) fn remove(&self, id: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
    }
}
