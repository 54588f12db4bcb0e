//! A connection that fails on demand while a response is written.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};

use super::fault::Fault;

/// The fault of the next response; shared between a connection and the code that handles its requests.
#[derive(Clone, Debug, Default)]
pub(crate) struct ResponseFault(Arc<Mutex<Option<Disruption>>>);

#[derive(Clone, Copy, Debug)]
struct Disruption {
    /// Bytes to write before the connection ends.
    remaining: usize,
    /// Whether the connection ends with a reset instead of an orderly close.
    resets: bool,
    /// Pause before each byte.
    drip: Option<Duration>,
}

impl ResponseFault {
    /// Sets the fault of the next response.
    pub(crate) fn set(&self, fault: Fault) {
        let none = Disruption { remaining: usize::MAX, resets: false, drip: None };
        *self.locked() = match fault {
            Fault::Reset | Fault::ResetAfterRequestBytes(_) => Some(Disruption { remaining: 0, resets: true, ..none }),
            Fault::ResetAfterResponseBytes(remaining) => Some(Disruption { remaining, resets: true, ..none }),
            Fault::CloseAfterResponseBytes(remaining) => Some(Disruption { remaining, ..none }),
            Fault::Drip(pause) => Some(Disruption { drip: Some(pause), ..none }),
            Fault::None | Fault::BlackHole | Fault::Delay(_) => None,
        };
    }

    fn get(&self) -> Option<Disruption> {
        *self.locked()
    }

    fn count_written(&self, bytes: usize) {
        if let Some(disruption) = self.locked().as_mut() {
            disruption.remaining = disruption.remaining.saturating_sub(bytes);
        }
    }

    fn locked(&self) -> MutexGuard<'_, Option<Disruption>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection accepted by the mock.
pub(crate) struct Connection {
    stream: TcpStream,
    fault: ResponseFault,
    pause: Option<Pin<Box<Sleep>>>,
}

impl Connection {
    pub(crate) fn new(stream: TcpStream, fault: ResponseFault) -> Self {
        Self { stream, fault, pause: None }
    }

    fn poll_pause(&mut self, drip: Option<Duration>, context: &mut Context<'_>) -> Poll<()> {
        match drip {
            None => Poll::Ready(()),
            Some(pause) => self.pause.get_or_insert_with(|| Box::pin(sleep(pause))).as_mut().poll(context),
        }
    }

    fn poll_disrupted_write(
        &mut self,
        disruption: Disruption,
        bytes: &[u8],
        context: &mut Context<'_>,
    ) -> Poll<io::Result<usize>> {
        if disruption.remaining == 0 {
            return Poll::Ready(Err(self.end(disruption)));
        }
        ready!(self.poll_pause(disruption.drip, context));
        let limit = if disruption.drip.is_some() { 1 } else { disruption.remaining };
        let chunk = bytes.get(..limit.min(bytes.len())).unwrap_or_default();
        let written = ready!(Pin::new(&mut self.stream).poll_write(context, chunk))?;
        self.pause = None;
        self.fault.count_written(written);
        Poll::Ready(Ok(written))
    }

    /// Prepares the reset, if any, that happens when the connection is dropped, and returns the error that drops it.
    fn end(&self, disruption: Disruption) -> io::Error {
        let prepared = if disruption.resets { self.stream.set_zero_linger() } else { Ok(()) };
        prepared.err().unwrap_or_else(|| io::ErrorKind::ConnectionAborted.into())
    }
}

impl AsyncRead for Connection {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        match this.fault.get() {
            None => Pin::new(&mut this.stream).poll_write(context, bytes),
            Some(disruption) => this.poll_disrupted_write(disruption, bytes, context),
        }
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        match this.fault.get() {
            None => Pin::new(&mut this.stream).poll_write_vectored(context, slices),
            Some(disruption) => {
                let first = slices.iter().find(|slice| !slice.is_empty()).map_or(&[][..], |slice| slice);
                this.poll_disrupted_write(disruption, first, context)
            }
        }
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}
