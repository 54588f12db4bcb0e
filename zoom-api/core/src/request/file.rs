//! A file in a form.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use tokio::io::AsyncRead;

use crate::exchange::{Body, Reader, Source};
use crate::foundation::future::BoxFuture;

/// A file to upload, as a part of a `form` body.
///
/// Bytes are sent from memory; a file on disk and a reader are read while they are sent. A reader can be sent once: a call that would have to be repeated fails
/// instead.
///
/// # Examples
/// ```
/// use zoom_api::FilePart;
///
/// let picture = FilePart::new("me.png", vec![0x89, b'P', b'N', b'G']).content_type("image/png");
/// ```
#[derive(Clone)]
pub struct FilePart {
    pub(super) name: String,
    pub(super) content_type: String,
    pub(super) content: Body,
}

impl FilePart {
    /// Makes a file of a name and its content, `application/octet-stream` until told otherwise.
    #[must_use]
    pub fn new(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self::of(file_name.into(), content.into().into())
    }

    /// Makes a file of one on disk, under its own name. It is opened whenever it is sent.
    ///
    /// # Errors
    /// When there is no such file.
    pub async fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        let length = tokio::fs::metadata(&path).await?.len();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Self::of(name, Body::from_source(OnDisk { path, length })))
    }

    /// Makes a file of what a reader gives, and of its length where that is known. It can be sent once.
    #[must_use]
    pub fn from_reader(
        file_name: impl Into<String>,
        reader: impl AsyncRead + Send + Unpin + 'static,
        length: Option<u64>,
    ) -> Self {
        Self::of(file_name.into(), Body::from_reader(reader, length))
    }

    /// Makes a file of a source that is opened whenever it is sent.
    #[must_use]
    pub fn from_source(file_name: impl Into<String>, source: impl Source + 'static) -> Self {
        Self::of(file_name.into(), Body::from_source(source))
    }

    /// Sets the media type of the content.
    #[must_use]
    pub fn content_type(self, content_type: impl Into<String>) -> Self {
        Self { content_type: content_type.into(), ..self }
    }

    fn of(name: String, content: Body) -> Self {
        Self { name, content_type: "application/octet-stream".to_owned(), content }
    }
}

impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilePart")
            .field("content_type", &self.content_type)
            .field("content", &self.content)
            .finish_non_exhaustive()
    }
}

/// A file on disk.
struct OnDisk {
    path: PathBuf,
    length: u64,
}

impl Source for OnDisk {
    fn length(&self) -> Option<u64> {
        Some(self.length)
    }

    fn can_repeat(&self) -> bool {
        true
    }

    fn open(&self) -> BoxFuture<'_, io::Result<Reader>> {
        Box::pin(async {
            let file = tokio::fs::File::open(&self.path).await?;
            // Its length was said already, and holds even when the file has grown since.
            let reader = tokio::io::AsyncReadExt::take(file, self.length);
            Ok(Box::new(reader) as Reader)
        })
    }
}
