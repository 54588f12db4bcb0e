//! The runtime of a blocking client.

use std::sync::Arc;

use tokio::runtime::{Builder, Handle};

use crate::error::{Error, Result};
use crate::metadata::EndpointInfo;

/// A runtime with one thread, which clones share.
#[derive(Clone, Debug)]
pub(super) struct Runtime(Arc<Owned>);

#[derive(Debug)]
struct Owned(Option<tokio::runtime::Runtime>);

impl Runtime {
    pub(super) fn start() -> Result<Self> {
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("zoom-blocking").enable_all().build();
        let runtime =
            runtime.map_err(|error| Error::config("the runtime of a blocking client cannot be started", error));
        Ok(Self(Arc::new(Owned(Some(runtime?)))))
    }

    /// Waits for a future on this thread.
    pub(super) fn block_on<T>(&self, future: impl Future<Output = T>) -> Result<T> {
        let inside =
            || Error::config("a blocking call cannot be sent inside an async runtime", "use `zoom_api::Client` there");
        if Handle::try_current().is_ok() {
            return Err(inside());
        }
        self.0.0.as_ref().map(|runtime| runtime.block_on(future)).ok_or_else(inside)
    }

    /// Waits for the result of a call of an endpoint.
    pub(super) fn call<T>(&self, info: &'static EndpointInfo, call: impl Future<Output = Result<T>>) -> Result<T> {
        self.block_on(call).map_err(|error| error.with_endpoint(info))?
    }

    /// Waits for the result of an operation without an endpoint.
    pub(super) fn run<T>(&self, operation: impl Future<Output = Result<T>>) -> Result<T> {
        self.block_on(operation)?
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        // Waiting for its tasks would panic inside an async runtime.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
