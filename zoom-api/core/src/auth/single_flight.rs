//! One piece of work at a time, however many ask for it.

use std::sync::{Mutex, PoisonError};

use tokio::runtime::Handle;
use tokio::sync::watch;

/// Joins callers that want the same thing at the same time.
///
/// The work runs in a task of its own: it goes on when the caller that started it is gone.
#[derive(Debug)]
pub(super) struct SingleFlight<T> {
    under_way: Mutex<Option<watch::Receiver<Option<T>>>>,
}

impl<T> Default for SingleFlight<T> {
    fn default() -> Self {
        Self { under_way: Mutex::new(None) }
    }
}

impl<T: Clone + Send + Sync + 'static> SingleFlight<T> {
    /// Returns the outcome of the work under way, or starts it with `work` if there is none.
    ///
    /// `None` when the work ended without an outcome, because it panicked or the runtime shut down.
    pub(super) async fn join<F>(&self, work: impl FnOnce() -> F) -> Option<T>
    where
        F: Future<Output = T> + Send + 'static,
    {
        let mut receiver = self.receiver(&Handle::try_current().ok()?, work);
        let outcome = receiver.wait_for(Option::is_some).await.ok()?;
        outcome.clone()
    }

    /// Starts the work if none is under way, and waits for nothing.
    pub(super) fn start<F>(&self, work: impl FnOnce() -> F)
    where
        F: Future<Output = T> + Send + 'static,
    {
        // Outside a runtime nothing can be started, and the next call inside one will.
        if let Ok(runtime) = Handle::try_current() {
            drop(self.receiver(&runtime, work));
        }
    }

    fn receiver<F>(&self, runtime: &Handle, work: impl FnOnce() -> F) -> watch::Receiver<Option<T>>
    where
        F: Future<Output = T> + Send + 'static,
    {
        let mut under_way = self.under_way.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(receiver) = under_way.as_ref().filter(|receiver| is_under_way(receiver)) {
            return receiver.clone();
        }
        let (sender, receiver) = watch::channel(None);
        let future = work();
        runtime.spawn(async move {
            let outcome = future.await;
            // Nobody may be left to hear it.
            let _ = sender.send(Some(outcome));
        });
        *under_way = Some(receiver.clone());
        receiver
    }
}

/// Neither finished nor given up.
fn is_under_way<T>(receiver: &watch::Receiver<Option<T>>) -> bool {
    receiver.borrow().is_none() && receiver.has_changed().is_ok()
}
