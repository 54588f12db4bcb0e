//! Files in forms.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use tokio::io::AsyncRead;
use tokio::runtime::Handle;

use crate::exchange::{Body, Reader, Source};
use crate::foundation::future::BoxFuture;

/// A file in a multipart form.
///
/// Files on disk and readers are streamed. A reader can be sent only once: a call with one is not retried.
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
    /// Creates a file with a name and content. Default content type: `application/octet-stream`.
    #[must_use]
    pub fn new(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self::of(file_name.into(), content.into().into())
    }

    /// Creates a file from a path, with its file name. The file is opened whenever it is sent.
    ///
    /// # Errors
    /// Fails if the file does not exist.
    pub async fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        runtime()?;
        let length = tokio::fs::metadata(path).await?.len();
        Ok(Self::on_disk(path, length))
    }

    /// Creates a file from a path and the length of the file.
    pub(crate) fn on_disk(path: &Path, length: u64) -> Self {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self::of(name, Body::from_source(OnDisk { path: path.to_owned(), length }))
    }

    /// Creates a file from a reader, with its length if known. It can be sent only once.
    #[must_use]
    pub fn from_reader(
        file_name: impl Into<String>,
        reader: impl AsyncRead + Send + Unpin + 'static,
        length: Option<u64>,
    ) -> Self {
        Self::of(file_name.into(), Body::from_reader(reader, length))
    }

    /// Creates a file from a source, which is opened whenever it is sent.
    #[must_use]
    pub fn from_source(file_name: impl Into<String>, source: impl Source + 'static) -> Self {
        Self::of(file_name.into(), Body::from_source(source))
    }

    /// Sets the content type.
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

/// Checks that threads for files can be started: without a runtime of tokio, this would panic.
fn runtime() -> io::Result<()> {
    Handle::try_current().map(drop).map_err(io::Error::other)
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
            runtime()?;
            let file = tokio::fs::File::open(&self.path).await?;
            // The length was sent already, so that a file that has grown since is cut.
            let reader = tokio::io::AsyncReadExt::take(file, self.length);
            Ok(Box::new(reader) as Reader)
        })
    }
}
