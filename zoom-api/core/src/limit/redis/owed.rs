//! Calls that were made while the server was down, and are told to it later.

use std::sync::{Mutex, PoisonError};

use crate::limit::bucket::{Bucket, Table};

/// Calls of a day that the server has not counted.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Debt {
    pub(super) day: u64,
    pub(super) calls: u32,
}

#[derive(Debug)]
pub(super) struct Owed(Mutex<Table<Debt>>);

impl Default for Owed {
    fn default() -> Self {
        Self(Mutex::new(Table::new(|_| Debt::default())))
    }
}

impl Owed {
    pub(super) fn add(&self, bucket: Bucket, more: Debt) {
        let mut owed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let debt = owed.at_mut(bucket);
        let before = if debt.day == more.day { debt.calls } else { 0 };
        *debt = Debt { calls: before.saturating_add(more.calls), ..more };
    }

    /// Takes what is owed of a day, for one call to tell it.
    pub(super) fn take(&self, bucket: Bucket, day: u64) -> Debt {
        let mut owed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let debt = std::mem::take(owed.at_mut(bucket));
        if debt.day == day { debt } else { Debt { day, calls: 0 } }
    }
}
