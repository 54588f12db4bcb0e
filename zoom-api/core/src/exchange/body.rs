//! What a request sends: bytes, or a stream that is opened when it is sent.

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::io::{AsyncRead, AsyncReadExt as _};

use crate::foundation::future::BoxFuture;

/// The body of a request.
///
/// Bytes, and sources that can be opened again, can be sent again; a reader cannot.
#[derive(Clone)]
pub struct Body(Kind);

#[derive(Clone)]
enum Kind {
    Bytes(Bytes),
    Source(Arc<dyn Source>),
}

/// Where the bytes of a streamed body come from.
pub trait Source: Send + Sync {
    /// How many bytes there are, where that is known.
    fn length(&self) -> Option<u64>;

    /// Whether it can be opened more than once.
    fn can_repeat(&self) -> bool;

    /// Starts from the first byte.
    ///
    /// # Errors
    /// When it cannot be opened, or not again.
    fn open(&self) -> BoxFuture<'_, io::Result<Reader>>;
}

/// What an opened [`Source`] is read from.
pub type Reader = Box<dyn AsyncRead + Send + Unpin>;

impl Body {
    /// A body that is read while it is sent.
    #[must_use]
    pub fn from_source(source: impl Source + 'static) -> Self {
        Self(Kind::Source(Arc::new(source)))
    }

    /// A body read from a reader, which can be sent once.
    #[must_use]
    pub fn from_reader(reader: impl AsyncRead + Send + Unpin + 'static, length: Option<u64>) -> Self {
        Self::from_source(Once { reader: Mutex::new(Some(Box::new(reader))), length })
    }

    /// The bytes, unless it is a stream.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes),
            Kind::Source(_) => None,
        }
    }

    /// The stream, unless it is bytes.
    #[must_use]
    pub fn as_source(&self) -> Option<&Arc<dyn Source>> {
        match &self.0 {
            Kind::Bytes(_) => None,
            Kind::Source(source) => Some(source),
        }
    }

    /// How many bytes there are, where that is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes.len() as u64),
            Kind::Source(source) => source.length(),
        }
    }

    /// Whether it can be sent more than once.
    #[must_use]
    pub fn can_repeat(&self) -> bool {
        self.as_source().is_none_or(|source| source.can_repeat())
    }
}

impl Default for Body {
    fn default() -> Self {
        Self(Kind::Bytes(Bytes::new()))
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Bytes(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Kind::Bytes(bytes.into()))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self(Kind::Bytes(text.into()))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("bytes", &self.length()).finish_non_exhaustive()
    }
}

/// A reader, until it is taken.
struct Once {
    reader: Mutex<Option<Reader>>,
    length: Option<u64>,
}

impl Source for Once {
    fn length(&self) -> Option<u64> {
        self.length
    }

    fn can_repeat(&self) -> bool {
        false
    }

    fn open(&self) -> BoxFuture<'_, io::Result<Reader>> {
        let taken = self.reader.lock().unwrap_or_else(PoisonError::into_inner).take();
        Box::pin(async { taken.ok_or_else(|| io::Error::other("the reader was read already")) })
    }
}

/// Several bodies, one after the other.
pub(crate) struct Chain(pub(crate) Vec<Body>);

impl Source for Chain {
    fn length(&self) -> Option<u64> {
        self.0.iter().map(Body::length).sum()
    }

    fn can_repeat(&self) -> bool {
        self.0.iter().all(Body::can_repeat)
    }

    fn open(&self) -> BoxFuture<'_, io::Result<Reader>> {
        Box::pin(async {
            let mut chained: Reader = Box::new(tokio::io::empty());
            for body in &self.0 {
                let next: Reader = match &body.0 {
                    Kind::Bytes(bytes) => Box::new(io::Cursor::new(bytes.clone())),
                    Kind::Source(source) => source.open().await?,
                };
                chained = Box::new(chained.chain(next));
            }
            Ok(chained)
        })
    }
}
