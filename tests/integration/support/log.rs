//! Captures everything that is logged on this thread, at any level.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::sync::Once;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

thread_local! {
    static LOG: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Records the log of this thread until it is read.
///
/// The subscriber is global and set once, because tests run in parallel and share the cached interest of log statements.
pub struct Log;

impl Log {
    pub fn start() -> Self {
        static SET: Once = Once::new();
        SET.call_once(|| tracing::subscriber::set_global_default(ThreadLog).unwrap());
        LOG.set(Some(String::new()));
        Self
    }

    /// Ends the recording, and returns the log.
    pub fn read(self) -> String {
        LOG.take().unwrap_or_default()
    }
}

struct ThreadLog;

impl Visit for ThreadLog {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        LOG.with_borrow_mut(|log| {
            if let Some(log) = log {
                let _ = write!(log, " {field}={value:?}");
            }
        });
    }
}

impl Subscriber for ThreadLog {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Self);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Self);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Self);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
