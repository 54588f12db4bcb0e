//! Calls made while the server was down, which are counted later.

use std::sync::{Mutex, PoisonError};

use crate::limit::bucket::{Bucket, Table};

/// The uncounted calls of a day.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Uncounted {
    pub(super) day: u64,
    pub(super) calls: u32,
}

#[derive(Debug)]
pub(super) struct UncountedCalls(Mutex<Table<Uncounted>>);

impl Default for UncountedCalls {
    fn default() -> Self {
        Self(Mutex::new(Table::new(|_| Uncounted::default())))
    }
}

impl UncountedCalls {
    pub(super) fn add(&self, bucket: Bucket, more: Uncounted) {
        let mut uncounted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = uncounted.at_mut(bucket);
        let before = if entry.day == more.day { entry.calls } else { 0 };
        *entry = Uncounted { calls: before.saturating_add(more.calls), ..more };
    }

    /// Takes the uncounted calls of a day, to report them with a call.
    pub(super) fn take(&self, bucket: Bucket, day: u64) -> Uncounted {
        let mut uncounted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = std::mem::take(uncounted.at_mut(bucket));
        if entry.day == day { entry } else { Uncounted { day, calls: 0 } }
    }
}
