//! Request bodies.

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::io::{AsyncRead, AsyncReadExt as _};

use crate::foundation::future::BoxFuture;

/// The body of a request.
///
/// Bytes and repeatable sources can be resent on retries; a reader cannot.
#[derive(Clone)]
pub struct Body(Kind);

#[derive(Clone)]
enum Kind {
    Bytes(Bytes),
    Source(Arc<dyn Source>),
}

/// A source of a streamed body.
pub trait Source: Send + Sync {
    /// Returns the length in bytes, if it is known.
    fn length(&self) -> Option<u64>;

    /// Whether the source can be opened more than once.
    fn can_repeat(&self) -> bool;

    /// Opens a reader at the first byte.
    ///
    /// # Errors
    /// Fails if the source cannot be opened, or not again.
    fn open(&self) -> BoxFuture<'_, io::Result<Reader>>;
}

/// The reader of an opened [`Source`].
pub type Reader = Box<dyn AsyncRead + Send + Unpin>;

impl Body {
    /// Creates a streamed body.
    #[must_use]
    pub fn from_source(source: impl Source + 'static) -> Self {
        Self(Kind::Source(Arc::new(source)))
    }

    /// Creates a body from a reader, which can be sent only once.
    #[must_use]
    pub fn from_reader(reader: impl AsyncRead + Send + Unpin + 'static, length: Option<u64>) -> Self {
        Self::from_source(Once { reader: Mutex::new(Some(Box::new(reader))), length })
    }

    /// Returns the bytes, unless the body is streamed.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes),
            Kind::Source(_) => None,
        }
    }

    /// Returns the source, if the body is streamed.
    #[must_use]
    pub fn as_source(&self) -> Option<&Arc<dyn Source>> {
        match &self.0 {
            Kind::Bytes(_) => None,
            Kind::Source(source) => Some(source),
        }
    }

    /// Returns the length in bytes, if it is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Bytes(bytes) => Some(bytes.len() as u64),
            Kind::Source(source) => source.length(),
        }
    }

    /// Whether the body can be sent more than once.
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

/// A reader that can be taken once.
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
        Box::pin(async { taken.ok_or_else(|| io::Error::other("the reader was already consumed")) })
    }
}

/// A concatenation of bodies.
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
