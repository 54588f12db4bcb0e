//! Bodies of requests and responses.

use std::convert::Infallible;
use std::error::Error;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use bytes::{Buf as _, BufMut as _, Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};

use super::failure::WebhookFailure;

/// A body that is complete in memory.
#[derive(Clone, Debug, Default)]
pub struct BytesBody(Bytes);

impl BytesBody {
    /// Returns the bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl From<Bytes> for BytesBody {
    fn from(bytes: Bytes) -> Self {
        Self(bytes)
    }
}

impl From<String> for BytesBody {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl Body for BytesBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let bytes = std::mem::take(&mut self.0);
        Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.len() as u64)
    }
}

/// Reads a body of limited size.
pub(super) async fn read<B>(body: B, max: usize) -> Result<Bytes, WebhookFailure>
where
    B: Body,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let mut body = pin!(body);
    let mut read = BytesMut::new();
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        let Ok(mut data) = frame.map_err(|error| WebhookFailure::Body(error.into()))?.into_data() else { continue };
        if data.remaining() > max.saturating_sub(read.len()) {
            return Err(WebhookFailure::TooLarge);
        }
        while data.has_remaining() {
            let chunk = data.chunk().len();
            read.put_slice(data.chunk());
            data.advance(chunk);
        }
    }
    Ok(read.freeze())
}
