//! Calls in spawned tasks.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::task::{JoinError, JoinHandle};
use tracing::Instrument as _;

use super::{Client, decode_into, decoded};
use crate::endpoint::Endpoint;
use crate::error::{Error, Result};
use crate::exchange::Response;
use crate::foundation::runtime;
use crate::metadata::EndpointInfo;
use crate::model::{DecodeError, Lenient};
use crate::response::{self, Output, Undecoded};
use crate::transport::{Request, TransportError, TransportErrorKind};

/// A call that runs in a spawned task, and is aborted when it is dropped.
///
/// If a page request were polled by its stream, an idle stream would hold its place in the rate limiter's queue and block
/// the calls behind it.
#[derive(Debug)]
pub(crate) struct SpawnedCall<T> {
    info: &'static EndpointInfo,
    task: JoinHandle<Result<T>>,
}

/// How a response is decoded.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Reading {
    /// A value that does not fit is an error.
    Strict,
    /// A value that does not fit is skipped and reported.
    Lenient,
}

impl Client {
    /// Sends a request and decodes the response in a spawned task, strictly or leniently.
    pub(crate) fn spawn_call<E: Endpoint<Output: 'static>>(
        &self,
        request: Request,
        reading: Reading,
    ) -> Result<SpawnedCall<Lenient<E::Output>>> {
        let missing = |error| Error::config("lists must be read inside a tokio runtime", error).with_endpoint(E::INFO);
        let runtime = runtime::with_timers().map_err(missing)?;
        let client = self.clone();
        let is_json = <E::Output as Output>::is_json();
        let call = async move {
            match reading {
                Reading::Strict => {
                    let mut output = None;
                    client.run(E::INFO, request, is_json, &mut decode_into::<E>(&mut output)).await?;
                    decoded(output).map(Lenient::complete)
                }
                Reading::Lenient => {
                    let mut output = None;
                    client.run(E::INFO, request, is_json, &mut decode_page_into::<E>(&mut output)).await?;
                    decoded(output)
                }
            }
        };
        Ok(SpawnedCall { info: E::INFO, task: runtime.spawn(call.in_current_span()) })
    }
}

/// Decodes a page leniently into an option. A page token that does not fit is an error, since the pages after it would be lost.
fn decode_page_into<E: Endpoint>(
    page: &mut Option<Lenient<E::Output>>,
) -> impl FnMut(&Response) -> std::result::Result<(), Undecoded> + Send {
    |response| {
        let read = response::decode_lenient(E::INFO, response)?;
        if let Some(token) = read.skipped.iter().find(|skipped| skipped.path() == PAGE_TOKEN) {
            return Err(Undecoded::Decode(DecodeError::skipped(token)));
        }
        *page = Some(read);
        Ok(())
    }
}

/// The field of the token of the next page.
const PAGE_TOKEN: &str = "next_page_token";

impl<T> Future for SpawnedCall<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let outcome = ready!(Pin::new(&mut self.task).poll(context));
        Poll::Ready(outcome.unwrap_or_else(|ended| Err(self.ended(ended))))
    }
}

impl<T> SpawnedCall<T> {
    /// The error of a task that did not finish: it panicked, or the runtime is shutting down.
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
