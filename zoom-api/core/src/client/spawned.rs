//! A call in a task of its own.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::task::{JoinError, JoinHandle};
use tracing::Instrument as _;

use super::{Client, decode_into, decoded};
use crate::endpoint::Endpoint;
use crate::error::{Error, Result};
use crate::metadata::EndpointInfo;
use crate::response::Output;
use crate::transport::{Request, TransportError, TransportErrorKind};

/// A call that goes on while nobody waits for it, and ends when it is dropped.
///
/// Who is asked for a page and then left alone would keep its place in the limiter's queue, and every call behind it waiting.
#[derive(Debug)]
pub(crate) struct SpawnedCall<T> {
    info: &'static EndpointInfo,
    task: JoinHandle<Result<T>>,
}

impl Client {
    /// Sends a request and reads the answer in a task of its own.
    pub(crate) fn spawn_call<E: Endpoint<Output: 'static>>(&self, request: Request) -> Result<SpawnedCall<E::Output>> {
        let runtime =
            Handle::try_current().map_err(|error| Error::config("a list is read inside a tokio runtime", error))?;
        let client = self.clone();
        let call = async move {
            let mut output = None;
            client.run(E::INFO, request, <E::Output as Output>::is_json(), &mut decode_into::<E>(&mut output)).await?;
            decoded(output)
        };
        Ok(SpawnedCall { info: E::INFO, task: runtime.spawn(call.in_current_span()) })
    }
}

impl<T> Future for SpawnedCall<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let outcome = ready!(Pin::new(&mut self.task).poll(context));
        Poll::Ready(outcome.unwrap_or_else(|ended| Err(self.ended(ended))))
    }
}

impl<T> SpawnedCall<T> {
    /// The task came to no end of its own: it panicked, or the runtime is shutting down.
    fn ended(&self, ended: JoinError) -> Error {
        match ended.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(ended) => Error::transport(self.info, TransportError::new(TransportErrorKind::Broken, ended)),
        }
    }
}

impl<T> Drop for SpawnedCall<T> {
    fn drop(&mut self) {
        self.task.abort();
    }
}
