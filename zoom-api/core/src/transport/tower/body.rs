//! Bodies of requests and responses for services.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};

use crate::exchange::{Body, TransportError};
use crate::foundation::future::BoxFuture;
use crate::transport::Chunks;
use crate::transport::upload::Upload;

/// The body of a request, which is streamed if its source is. Its size is known if that of the source is.
#[derive(Debug)]
pub struct RequestBody(State);

#[derive(Debug)]
enum State {
    Unread(Body),
    Streamed(Upload),
    Read,
}

impl RequestBody {
    pub(super) fn new(body: Body) -> Self {
        Self(State::Unread(body))
    }

    /// The body, unless it was read.
    pub(super) fn into_body(self) -> Option<Body> {
        match self.0 {
            State::Unread(body) => Some(body),
            State::Streamed(_) | State::Read => None,
        }
    }
}

impl HttpBody for RequestBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let State::Unread(body) = &self.0 {
            if let Some(bytes) = body.as_bytes().cloned() {
                self.0 = State::Read;
                return Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))));
            }
            self.0 = body.as_source().map_or(State::Read, |source| State::Streamed(Upload::start(Arc::clone(source))));
        }
        match &mut self.0 {
            State::Streamed(upload) => Pin::new(upload).poll_frame(cx),
            State::Unread(_) | State::Read => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            State::Unread(body) => body.length() == Some(0),
            State::Streamed(_) => false,
            State::Read => true,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            State::Unread(body) => body.length().map_or_else(SizeHint::default, SizeHint::with_exact),
            State::Streamed(upload) => upload.size_hint(),
            State::Read => SizeHint::with_exact(0),
        }
    }
}

/// The body of a response of a [`TransportService`](super::TransportService).
pub struct ResponseBody(Reading);

type Next = (Box<dyn Chunks>, Result<Option<Bytes>, TransportError>);

enum Reading {
    Idle(Box<dyn Chunks>),
    Busy(BoxFuture<'static, Next>),
    Ended,
}

impl ResponseBody {
    pub(super) fn new(chunks: Box<dyn Chunks>) -> Self {
        Self(Reading::Idle(chunks))
    }
}

impl HttpBody for ResponseBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let mut reading = match std::mem::replace(&mut self.0, Reading::Ended) {
            Reading::Idle(mut chunks) => Box::pin(async move {
                let next = chunks.next().await;
                (chunks, next)
            }),
            Reading::Busy(reading) => reading,
            Reading::Ended => return Poll::Ready(None),
        };
        let Poll::Ready((chunks, next)) = reading.as_mut().poll(cx) else {
            self.0 = Reading::Busy(reading);
            return Poll::Pending;
        };
        if matches!(next, Ok(Some(_))) {
            self.0 = Reading::Idle(chunks);
        }
        Poll::Ready(next.transpose().map(|chunk| chunk.map(Frame::data)))
    }
}

impl fmt::Debug for ResponseBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseBody").finish_non_exhaustive()
    }
}
