//! A call in a task of its own.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::task::{JoinError, JoinHandle};
use tracing::Instrument as _;

use super::Client;
use crate::EndpointInfo;
use crate::error::{Error, Result};
use crate::transport::{Request, Response, TransportError, TransportErrorKind};

/// A call that goes on while nobody waits for it, and ends when it is dropped.
///
/// Who is asked for a page and then left alone would keep its place in the limiter's queue, and every call behind it waiting.
#[derive(Debug)]
pub(crate) struct Apart {
    info: &'static EndpointInfo,
    task: JoinHandle<Result<Answered>>,
}

/// An answer, and the path of what was asked.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) response: Response,
    pub(crate) path: String,
}

impl Client {
    /// Sends a request in a task of its own.
    pub(crate) fn execute_apart(&self, info: &'static EndpointInfo, request: Request) -> Result<Apart> {
        let runtime =
            Handle::try_current().map_err(|error| Error::config("a list is read inside a tokio runtime", error))?;
        let client = self.clone();
        let call = async move {
            let response = client.execute(info, &request).await?;
            Ok(Answered { response, path: request.url.path().to_owned() })
        };
        Ok(Apart { info, task: runtime.spawn(call.in_current_span()) })
    }
}

impl Future for Apart {
    type Output = Result<Answered>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let outcome = ready!(Pin::new(&mut self.task).poll(context));
        Poll::Ready(outcome.unwrap_or_else(|ended| Err(self.ended(ended))))
    }
}

impl Apart {
    /// The task came to no end of its own: it panicked, or the runtime is shutting down.
    fn ended(&self, ended: JoinError) -> Error {
        match ended.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(ended) => Error::transport(self.info, TransportError::new(TransportErrorKind::Broken, ended)),
        }
    }
}

impl Drop for Apart {
    fn drop(&mut self) {
        self.task.abort();
    }
}
