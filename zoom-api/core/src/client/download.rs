//! Downloads of recordings, transcripts and other files.
//!
//! [`request`] sends the request and follows redirects, [`content`] recognizes a page or an error in place of the file, [`throughput`] detects a
//! stalled download, [`stream`] reads and resumes, and [`part`] writes to a file.

mod content;
mod part;
mod request;
mod stream;
mod throughput;
mod validator;

use std::fmt;
use std::path::Path;
use std::time::Duration;

use bytes::Bytes;
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

pub use self::stream::DownloadStream;
use super::Client;
use crate::endpoint::Endpoint;
use crate::error::{Error, Result};
use crate::foundation::method::Method;
use crate::transport::check_runtime;

/// A download that has not started; see [`Client::download`].
#[must_use = "a download does nothing until it is opened or written"]
pub struct Download {
    client: Client,
    url: String,
    resume: Option<ResumePoint>,
    /// Whether to start over instead of failing if the file has changed.
    starts_over: bool,
    stall: Duration,
    /// Whether the file is JSON; `None` if unknown.
    is_json: Option<bool>,
    progress: Option<Box<dyn FnMut(Progress) + Send>>,
}

/// The start of the rest of a partial download.
#[derive(Clone, Debug)]
struct ResumePoint {
    offset: u64,
    validator: String,
}

/// The progress of a download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The number of bytes received, including those of a resumed download.
    pub received: u64,
    /// The size of the file in bytes, if the server sent it.
    pub total: Option<u64>,
}

impl Client {
    /// Downloads the file of a `download_url`.
    ///
    /// The access token is sent to Zoom's hosts only, in a header. Up to five redirects are followed to any public `https` host.
    /// If the connection is lost and the server sent a strong ETag or a `Last-Modified` time, the download resumes up to five times.
    ///
    /// A web page is never a file: Zoom answers some refused downloads with one, and status 200. A JSON error is an error as well.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(client: zoom_api::Client, url: String) -> zoom_api::Result<()> {
    /// let size = client
    ///     .download(url)
    ///     .on_progress(|progress| println!("{} bytes", progress.received))
    ///     .to_file("recording.mp4")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download(&self, url: impl Into<String>) -> Download {
        Download {
            client: self.clone(),
            url: url.into(),
            resume: None,
            starts_over: false,
            stall: Duration::from_secs(20),
            is_json: None,
            progress: None,
        }
    }
}

impl Client {
    /// Downloads the file that a `GET` endpoint returns, such as an export or a recording of Zoom Phone.
    ///
    /// [`send`](Self::send) returns such a file too, up to 16 MiB; a download is streamed, and resumes if the connection is lost. It is not
    /// counted by the rate limiter.
    ///
    /// # Errors
    /// Fails if an argument is invalid, or if the endpoint's method is not `GET`.
    ///
    /// # Examples
    /// ```no_run
    /// # use zoom_api::zoom_endpoint;
    /// # #[zoom_endpoint(GET, "/whiteboards/export/task/<task_id>")]
    /// # pub fn download_export(task_id: String) -> bytes::Bytes;
    /// # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
    /// let size = client.download_endpoint(download_export("a1b2"))?.to_file("export.zip").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_endpoint<E: Endpoint<Output = Bytes>>(&self, endpoint: E) -> Result<Download> {
        if E::INFO.method != Method::Get {
            return Err(Error::argument(E::INFO, "only `GET` endpoints can be downloaded".to_owned()));
        }
        Ok(self.download(self.build_request(&endpoint)?.url))
    }
}

impl Download {
    /// Sets a callback that is called after each chunk.
    pub fn on_progress(self, progress: impl FnMut(Progress) + Send + 'static) -> Self {
        Self { progress: Some(Box::new(progress)), ..self }
    }

    /// Sets how long the download may be slower than 1 KiB per second on average before it fails. Default: 20 seconds.
    ///
    /// Only the time spent waiting for the server counts.
    pub fn stall_timeout(self, stall: Duration) -> Self {
        Self { stall, ..self }
    }

    /// Sets whether the file is JSON, such as a timeline. If not, a JSON response is an error.
    ///
    /// By default, the extension decides in [`to_file`](Self::to_file). Elsewhere, JSON is a file unless it is an error of Zoom.
    pub fn json(self, is_json: bool) -> Self {
        Self { is_json: Some(is_json), ..self }
    }

    /// Resumes an earlier download after `offset` bytes, if the file still has this ETag or `Last-Modified` time, which
    /// [`DownloadStream::validator`] returned.
    ///
    /// Fails if the file has changed; see [`Error::is_changed`]. [`to_file`](Self::to_file) resumes without this setting.
    pub fn resume_from(self, offset: u64, validator: impl Into<String>) -> Self {
        Self { resume: Some(ResumePoint { offset, validator: validator.into() }), ..self }
    }

    /// Starts the download.
    ///
    /// # Errors
    /// Fails if the URL is not on a Zoom host, a redirect is not allowed, or the server does not return the file.
    pub async fn open(self) -> Result<DownloadStream> {
        DownloadStream::open(self).await
    }

    /// Writes the file to a writer, and returns the number of bytes written. A resumed download writes the rest.
    ///
    /// # Errors
    /// Returns the errors of [`open`](Self::open) and [`DownloadStream::next`], and fails if the writer fails.
    pub async fn to_writer(self, mut writer: impl AsyncWrite + Unpin) -> Result<u64> {
        let mut stream = self.open().await?;
        let mut written = 0;
        while let Some(chunk) = stream.next().await? {
            writer.write_all(&chunk).await.map_err(not_written)?;
            written += chunk.len() as u64;
        }
        writer.flush().await.map_err(not_written)?;
        Ok(written)
    }

    /// Writes the file to a path, and returns the size of the file.
    ///
    /// Until the download is complete, the data is in a file with the suffix `.part`, so the path never holds a partial file. The
    /// file with the suffix `.part.etag` contains its ETag or `Last-Modified` time. If both exist, for example after a restart of the
    /// program, the download resumes, and starts over if the file has changed. One path must not be downloaded twice at the same time.
    ///
    /// With [`resume_from`](Self::resume_from), the download resumes after that many bytes of the `.part` file, or after all of them if
    /// it is shorter. If the file has changed, this fails and the `.part` file stays unchanged.
    ///
    /// # Errors
    /// Returns the errors of [`to_writer`](Self::to_writer).
    pub async fn to_file(mut self, path: impl AsRef<Path>) -> Result<u64> {
        check_runtime()?;
        let path = path.as_ref();
        let has_json_extension = path.extension().map(|extension| extension.eq_ignore_ascii_case("json"));
        self.is_json = self.is_json.or(has_json_extension);
        part::download(self, path).await
    }
}

pub(crate) fn not_written(error: std::io::Error) -> Error {
    Error::download("cannot write the file").with_source(error)
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("resume", &self.resume).field("stall", &self.stall).finish_non_exhaustive()
    }
}
