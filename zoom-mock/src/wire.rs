//! A connection that can be told to break.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};

use crate::fault::Fault;

/// What happens to the bytes of the answer; the connection shares it with whoever answers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Harm(Arc<Mutex<Option<Way>>>);

#[derive(Clone, Copy, Debug)]
struct Way {
    /// Bytes that pass before the connection ends.
    passes: usize,
    /// Whether it ends without order.
    resets: bool,
    /// The pause before each byte.
    drip: Option<Duration>,
}

impl Harm {
    /// Sets what happens to the next answer.
    pub(crate) fn set(&self, fault: Fault) {
        let unhurt = Way { passes: usize::MAX, resets: false, drip: None };
        *self.locked() = match fault {
            Fault::Reset | Fault::ResetAfterRequestBytes(_) => Some(Way { passes: 0, resets: true, ..unhurt }),
            Fault::ResetAfterResponseBytes(passes) => Some(Way { passes, resets: true, ..unhurt }),
            Fault::CloseAfterResponseBytes(passes) => Some(Way { passes, ..unhurt }),
            Fault::Drip(pause) => Some(Way { drip: Some(pause), ..unhurt }),
            Fault::None | Fault::BlackHole | Fault::Delay(_) => None,
        };
    }

    fn way(&self) -> Option<Way> {
        *self.locked()
    }

    fn passed(&self, bytes: usize) {
        if let Some(way) = self.locked().as_mut() {
            way.passes = way.passes.saturating_sub(bytes);
        }
    }

    fn locked(&self) -> MutexGuard<'_, Option<Way>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection of the mock.
pub(crate) struct Wire {
    stream: TcpStream,
    harm: Harm,
    pause: Option<Pin<Box<Sleep>>>,
}

impl Wire {
    pub(crate) fn new(stream: TcpStream, harm: Harm) -> Self {
        Self { stream, harm, pause: None }
    }

    fn poll_pause(&mut self, drip: Option<Duration>, context: &mut Context<'_>) -> Poll<()> {
        match drip {
            None => Poll::Ready(()),
            Some(pause) => self.pause.get_or_insert_with(|| Box::pin(sleep(pause))).as_mut().poll(context),
        }
    }

    fn poll_hurt(&mut self, way: Way, bytes: &[u8], context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        if way.passes == 0 {
            return Poll::Ready(Err(self.end(way)));
        }
        ready!(self.poll_pause(way.drip, context));
        let most = if way.drip.is_some() { 1 } else { way.passes };
        let passing = bytes.get(..most.min(bytes.len())).unwrap_or_default();
        let written = ready!(Pin::new(&mut self.stream).poll_write(context, passing))?;
        self.pause = None;
        self.harm.passed(written);
        Poll::Ready(Ok(written))
    }

    /// Prepares for the end that comes when the connection is dropped.
    fn end(&self, way: Way) -> io::Error {
        let prepared = if way.resets { self.stream.set_zero_linger() } else { Ok(()) };
        prepared.err().unwrap_or_else(|| io::ErrorKind::ConnectionAborted.into())
    }
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        match this.harm.way() {
            None => Pin::new(&mut this.stream).poll_write(context, bytes),
            Some(way) => this.poll_hurt(way, bytes, context),
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
        match this.harm.way() {
            None => Pin::new(&mut this.stream).poll_write_vectored(context, slices),
            Some(way) => {
                let first = slices.iter().find(|slice| !slice.is_empty()).map_or(&[][..], |slice| slice);
                this.poll_hurt(way, first, context)
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
