//! Downloads of recordings, transcripts and other files.

use std::fmt;
use std::path::Path;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use tokio::io::{AsyncWrite, AsyncWriteExt as _};
use tokio::time::Instant;
use url::Url;

use super::Client;
use crate::auth::AccessToken;
use crate::error::{Error, Result};
use crate::foundation::method::Method;
use crate::transport::{Request, Response, StreamingResponse, TransportError, TransportErrorKind, TransportOptions};

/// A download that has not started; see [`Client::download`].
#[must_use = "a download does nothing until it is opened or written"]
pub struct Download {
    client: Client,
    url: String,
    offset: u64,
    etag: Option<String>,
    stall: Duration,
    progress: Option<Box<dyn FnMut(Progress) + Send>>,
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

/// A running download; see [`Download::open`].
pub struct DownloadStream {
    download: Download,
    url: Url,
    response: StreamingResponse,
    etag: Option<String>,
    progress: Progress,
    resumes: u32,
}

/// The maximum number of redirects.
const MAX_REDIRECTS: usize = 5;

/// The maximum number of times that an interrupted download resumes.
const MAX_RESUMES: u32 = 5;

/// The maximum number of bytes to read of an error response.
const MAX_ERROR_BYTES: usize = 64 * 1024;

impl Client {
    /// Downloads the file of a `download_url`.
    ///
    /// The access token is sent to Zoom's hosts only, in a header. Up to five redirects are followed to any public `https` host.
    /// If the connection is lost and the server sent a strong ETag, the download resumes up to five times.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(client: zoom_api::Client, url: String) -> zoom_api::Result<()> {
    /// let bytes = client
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
            offset: 0,
            etag: None,
            stall: Duration::from_secs(20),
            progress: None,
        }
    }
}

impl Download {
    /// Sets a callback that is called after each chunk.
    pub fn on_progress(self, progress: impl FnMut(Progress) + Send + 'static) -> Self {
        Self { progress: Some(Box::new(progress)), ..self }
    }

    /// Sets how long to wait for the next chunk before the download fails. Default: 20 seconds.
    pub fn stall_timeout(self, stall: Duration) -> Self {
        Self { stall, ..self }
    }

    /// Resumes an earlier download after `offset` bytes, if the file still has this ETag.
    ///
    /// [`open`](Self::open) fails if the file has changed.
    pub fn resume_from(self, offset: u64, etag: impl Into<String>) -> Self {
        Self { offset, etag: Some(etag.into()), ..self }
    }

    /// Starts the download.
    ///
    /// # Errors
    /// Fails if the URL is not on a Zoom host, a redirect is not allowed, or the server does not return the file.
    pub async fn open(self) -> Result<DownloadStream> {
        let url = self.client.start_of(&self.url)?;
        let offset = self.offset;
        let response = self.client.follow(url.clone(), offset, self.etag.as_deref()).await?;
        let etag = strong_etag(&response).or_else(|| self.etag.clone());
        let progress = Progress { received: offset, total: total(&response, offset) };
        Ok(DownloadStream { download: self, url, response, etag, progress, resumes: 0 })
    }

    /// Writes the file to a writer, and returns the number of bytes written.
    ///
    /// # Errors
    /// Returns the errors of [`open`](Self::open) and [`DownloadStream::next`], and fails if the writer fails.
    pub async fn to_writer(self, mut writer: impl AsyncWrite + Unpin) -> Result<u64> {
        let mut coming = self.open().await?;
        let mut written = 0;
        while let Some(piece) = coming.next().await? {
            writer.write_all(&piece).await.map_err(not_written)?;
            written += piece.len() as u64;
        }
        writer.flush().await.map_err(not_written)?;
        Ok(written)
    }

    /// Writes the file to a path, and returns the number of bytes written.
    ///
    /// Until the download is complete, the data is in a file with the suffix `.part`, so the path never holds a partial file.
    ///
    /// # Errors
    /// Returns the errors of [`to_writer`](Self::to_writer).
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<u64> {
        let path = path.as_ref();
        let mut part = path.as_os_str().to_owned();
        part.push(".part");
        let file = tokio::fs::File::create(&part).await.map_err(not_written)?;
        let written = self.to_writer(file).await?;
        tokio::fs::rename(&part, path).await.map_err(not_written)?;
        Ok(written)
    }
}

impl DownloadStream {
    /// Returns the next chunk, or `None` after the last.
    ///
    /// # Errors
    /// Fails if the download stalls, or the connection is lost and the download cannot resume.
    pub async fn next(&mut self) -> Result<Option<Bytes>> {
        loop {
            match self.piece().await {
                Ok(Some(piece)) => {
                    self.progress.received += piece.len() as u64;
                    self.report();
                    return Ok(Some(piece));
                }
                Ok(None) => return Ok(None),
                Err(error) => self.resume(error).await?,
            }
        }
    }

    /// Returns the progress.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// Returns the strong ETag of the file, if the server sent one, for [`Download::resume_from`].
    #[must_use]
    pub fn etag(&self) -> Option<&str> {
        self.etag.as_deref()
    }

    async fn piece(&mut self) -> Result<Option<Bytes>, TransportError> {
        let piece = tokio::time::timeout(self.download.stall, self.response.body.next()).await;
        let piece = piece.map_err(|elapsed| TransportError::new(TransportErrorKind::Stalled, elapsed))??;
        let is_short = self.progress.total.is_some_and(|total| self.progress.received < total);
        if piece.is_none() && is_short {
            return Err(TransportError::new(TransportErrorKind::Broken, "fewer bytes than announced"));
        }
        Ok(piece)
    }

    /// Requests the rest of the file, or returns the error of the lost connection.
    async fn resume(&mut self, error: TransportError) -> Result<()> {
        let etag = self.etag.clone().filter(|_| error.kind == TransportErrorKind::Broken);
        self.resumes += 1;
        let (Some(etag), true) = (etag, self.resumes <= MAX_RESUMES) else {
            return Err(Error::from_transport(error));
        };
        tracing::debug!(received = self.progress.received, "download interrupted, requesting the rest");
        let client = self.download.client.clone();
        self.response = client.follow(self.url.clone(), self.progress.received, Some(&etag)).await?;
        Ok(())
    }

    fn report(&mut self) {
        if let Some(progress) = &mut self.download.progress {
            progress(self.progress);
        }
    }
}

impl Client {
    /// Parses the URL of a download, which must be on a Zoom host.
    fn start_of(&self, url: &str) -> Result<Url> {
        let url = Url::parse(url)
            .map_err(|error| Error::download("the download URL is not a valid URL").with_source(error))?;
        if self.inner.hosts.accepts_token(&url) {
            Ok(without_token(url))
        } else {
            Err(Error::download("a download URL must use https and a Zoom host"))
        }
    }

    /// Follows redirects to the file, from an offset on.
    async fn follow(&self, mut url: Url, offset: u64, etag: Option<&str>) -> Result<StreamingResponse> {
        let mut refreshed = false;
        let mut hops = 0;
        loop {
            let token = if self.inner.hosts.accepts_token(&url) { Some(self.token().await?) } else { None };
            let response = self.get(&url, token.as_ref(), offset, etag).await?;
            match (response.status.as_u16(), token) {
                (301 | 302 | 303 | 307 | 308, _) if hops == MAX_REDIRECTS => {
                    return Err(Error::download("more than five redirects"));
                }
                (301 | 302 | 303 | 307 | 308, _) => {
                    hops += 1;
                    url = self.target(&url, &response)?;
                }
                (401, Some(token)) if !refreshed => {
                    refreshed = true;
                    self.refresh(&token).await?;
                }
                (200, _) if offset > 0 => return Err(Error::download("the file changed after the download began")),
                (200 | 206, _) => return check_range(response, offset),
                _ => return Err(Error::from_response(read(response).await)),
            }
        }
    }

    async fn get(
        &self,
        url: &Url,
        token: Option<&AccessToken>,
        offset: u64,
        etag: Option<&str>,
    ) -> Result<StreamingResponse> {
        let mut request = Request::new(Method::Get, url.clone());
        request.headers.insert(header::USER_AGENT, self.inner.user_agent.clone());
        if let Some(token) = token {
            request.headers.insert(header::AUTHORIZATION, token.header());
        }
        if offset > 0 {
            range(&mut request.headers, offset, etag)?;
        }
        let limits = TransportOptions::new(usize::MAX, self.inner.attempt_timeout);
        self.inner.transport.open(request, limits).await.map_err(Error::from_transport)
    }

    /// The target of a redirect, if it is allowed.
    fn target(&self, from: &Url, response: &StreamingResponse) -> Result<Url> {
        let location = response
            .header(header::LOCATION)
            .ok_or_else(|| Error::download("a redirect without a valid `Location`"))?;
        let url = from
            .join(location)
            .map_err(|error| Error::download("a redirect without a valid `Location`").with_source(error))?;
        if self.inner.hosts.allows_download(&url) {
            Ok(without_token(url))
        } else {
            Err(Error::download("a redirect to a URL that is not https on the public network"))
        }
    }
}

fn range(headers: &mut HeaderMap, offset: u64, etag: Option<&str>) -> Result<()> {
    let value =
        |text: &str| HeaderValue::try_from(text).map_err(|_| Error::download("the ETag is not a valid header value"));
    headers.insert(header::RANGE, value(&format!("bytes={offset}-"))?);
    if let Some(etag) = etag {
        headers.insert(header::IF_RANGE, value(etag)?);
    }
    Ok(())
}

/// Checks that the response has the requested range.
fn check_range(response: StreamingResponse, offset: u64) -> Result<StreamingResponse> {
    let begins = format!("bytes {offset}-");
    let is_right = match response.header(header::CONTENT_RANGE) {
        Some(range) => range.starts_with(&begins),
        None => response.status == StatusCode::OK,
    };
    if is_right { Ok(response) } else { Err(Error::download("the server sent a different range than requested")) }
}

/// The size of the whole file.
fn total(response: &StreamingResponse, offset: u64) -> Option<u64> {
    let length: u64 = response.header(header::CONTENT_LENGTH)?.parse().ok()?;
    length.checked_add(offset)
}

/// A strong ETag, which identifies the exact bytes.
fn strong_etag(response: &StreamingResponse) -> Option<String> {
    response.header(header::ETAG).filter(|etag| !etag.starts_with("W/")).map(str::to_owned)
}

/// Removes an `access_token` parameter, which servers would log.
fn without_token(mut url: Url) -> Url {
    if url.query_pairs().any(|(name, _)| name == "access_token") {
        let pairs: Vec<_> = url.query_pairs().filter(|(name, _)| name != "access_token").collect();
        let pairs: Vec<(String, String)> = pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        url.set_query(None);
        if !pairs.is_empty() {
            url.query_pairs_mut().extend_pairs(pairs);
        }
    }
    url
}

/// Reads the body of an error response.
async fn read(mut response: StreamingResponse) -> Response {
    let mut body = Vec::new();
    let end = Instant::now() + Duration::from_secs(5);
    while let Ok(Ok(Some(piece))) = tokio::time::timeout_at(end, response.body.next()).await {
        let room = MAX_ERROR_BYTES.saturating_sub(body.len());
        body.extend(piece.into_iter().take(room));
        if body.len() == MAX_ERROR_BYTES {
            break;
        }
    }
    Response::new(response.status, response.headers, body)
}

fn not_written(error: std::io::Error) -> Error {
    Error::download("cannot write the file").with_source(error)
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("offset", &self.offset).field("stall", &self.stall).finish_non_exhaustive()
    }
}

impl fmt::Debug for DownloadStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadStream").field("progress", &self.progress).finish_non_exhaustive()
    }
}
