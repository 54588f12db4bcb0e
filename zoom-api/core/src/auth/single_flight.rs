//! Shared execution of concurrent requests.

use std::sync::{Mutex, PoisonError};

use tokio::runtime::Handle;
use tokio::sync::watch;

use crate::foundation::runtime;

/// Runs one task at a time and shares its result with all concurrent callers.
///
/// The task is spawned: it continues if the caller that started it is canceled.
#[derive(Debug)]
pub(super) struct SingleFlight<T> {
    running: Mutex<Option<watch::Receiver<Option<T>>>>,
}

impl<T> Default for SingleFlight<T> {
    fn default() -> Self {
        Self { running: Mutex::new(None) }
    }
}

impl<T: Clone + Send + Sync + 'static> SingleFlight<T> {
    /// Returns the result of the running task, or starts `work` if there is none.
    ///
    /// Returns `None` if the task panicked or the runtime has shut down.
    pub(super) async fn join<F>(&self, work: impl FnOnce() -> F) -> Option<T>
    where
        F: Future<Output = T> + Send + 'static,
    {
        let mut receiver = self.receiver(&runtime::with_timers().ok()?, work);
        let outcome = receiver.wait_for(Option::is_some).await.ok()?;
        outcome.clone()
    }

    /// Starts `work` if no task is running, without waiting.
    pub(super) fn start<F>(&self, work: impl FnOnce() -> F)
    where
        F: Future<Output = T> + Send + 'static,
    {
        // Outside a runtime with timers, the next call inside one starts it.
        if let Ok(runtime) = runtime::with_timers() {
            drop(self.receiver(&runtime, work));
        }
    }

    fn receiver<F>(&self, runtime: &Handle, work: impl FnOnce() -> F) -> watch::Receiver<Option<T>>
    where
        F: Future<Output = T> + Send + 'static,
    {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(receiver) = running.as_ref().filter(|receiver| is_running(receiver)) {
            return receiver.clone();
        }
        let (sender, receiver) = watch::channel(None);
        let future = work();
        runtime.spawn(async move {
            let outcome = future.await;
            // All receivers may be gone.
            let _ = sender.send(Some(outcome));
        });
        *running = Some(receiver.clone());
        receiver
    }
}

/// Whether the task is still running.
fn is_running<T>(receiver: &watch::Receiver<Option<T>>) -> bool {
    receiver.borrow().is_none() && receiver.has_changed().is_ok()
}
