//! Downloads: recordings, transcripts and other files behind a `download_url`.

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

/// A file to fetch; see [`Client::download`].
#[must_use = "a download does nothing until it is opened or written somewhere"]
pub struct Download {
    client: Client,
    url: String,
    offset: u64,
    etag: Option<String>,
    stall: Duration,
    progress: Option<Box<dyn FnMut(Progress) + Send>>,
}

/// How far a download is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many bytes of the file are here, those of an earlier download included.
    pub received: u64,
    /// How many there are, where the server said so.
    pub total: Option<u64>,
}

/// A file on its way.
pub struct DownloadStream {
    download: Download,
    url: Url,
    opened: StreamingResponse,
    etag: Option<String>,
    progress: Progress,
    resumes: u32,
}

/// Redirects that are followed.
const MAX_REDIRECTS: usize = 5;

/// How often a broken connection is replaced.
const MAX_RESUMES: u32 = 5;

/// The most that is read of an answer that is not the file.
const MAX_ERROR_BYTES: usize = 64 * 1024;

impl Client {
    /// Fetches the file behind a `download_url`.
    ///
    /// The token goes to Zoom's hosts alone, and never into an address; redirects are followed from Zoom to wherever the file is kept, over `https`. When the
    /// connection breaks, the rest is asked for, provided that the file is still the same.
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
    /// Sets what is told of each piece that has come.
    pub fn on_progress(self, progress: impl FnMut(Progress) + Send + 'static) -> Self {
        Self { progress: Some(Box::new(progress)), ..self }
    }

    /// Sets how long nothing may come before the download is given up; 20 seconds unless told otherwise.
    pub fn stall_timeout(self, stall: Duration) -> Self {
        Self { stall, ..self }
    }

    /// Continues an earlier download of a file with this ETag, so many bytes of which are here.
    ///
    /// When the file has changed since, opening fails.
    pub fn resume_from(self, offset: u64, etag: impl Into<String>) -> Self {
        Self { offset, etag: Some(etag.into()), ..self }
    }

    /// Opens the file.
    ///
    /// # Errors
    /// When the address is not one of Zoom's, a redirect leads where none should, or Zoom does not give the file.
    pub async fn open(self) -> Result<DownloadStream> {
        let url = self.client.start_of(&self.url)?;
        let offset = self.offset;
        let opened = self.client.follow(url.clone(), offset, self.etag.as_deref()).await?;
        let etag = strong_etag(&opened).or_else(|| self.etag.clone());
        let progress = Progress { received: offset, total: total(&opened, offset) };
        Ok(DownloadStream { download: self, url, opened, etag, progress, resumes: 0 })
    }

    /// Writes the file to a writer, and returns how many bytes were written.
    ///
    /// # Errors
    /// As [`open`](Self::open) and [`DownloadStream::next`], and when the writer fails.
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

    /// Writes the file to a path, which has it whole or not at all, and returns how many bytes were written.
    ///
    /// What has come stands at the path with `.part` behind it until the end.
    ///
    /// # Errors
    /// As [`to_writer`](Self::to_writer).
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
    /// The next piece, or `None` after the last.
    ///
    /// # Errors
    /// When nothing comes for too long, or the connection breaks and the rest cannot be had.
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

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// What names this state of the file, where the server does; for [`Download::resume_from`].
    #[must_use]
    pub fn etag(&self) -> Option<&str> {
        self.etag.as_deref()
    }

    async fn piece(&mut self) -> Result<Option<Bytes>, TransportError> {
        let piece = tokio::time::timeout(self.download.stall, self.opened.body.next()).await;
        let piece = piece.map_err(|elapsed| TransportError::new(TransportErrorKind::Stalled, elapsed))??;
        let is_short = self.progress.total.is_some_and(|total| self.progress.received < total);
        if piece.is_none() && is_short {
            return Err(TransportError::new(TransportErrorKind::Broken, "fewer bytes than were announced"));
        }
        Ok(piece)
    }

    /// Asks for the rest, or gives up with the error that ended the last connection.
    async fn resume(&mut self, error: TransportError) -> Result<()> {
        let etag = self.etag.clone().filter(|_| error.kind == TransportErrorKind::Broken);
        self.resumes += 1;
        let (Some(etag), true) = (etag, self.resumes <= MAX_RESUMES) else {
            return Err(Error::from_transport(error));
        };
        tracing::debug!(received = self.progress.received, "download broke off, asking for the rest");
        let client = self.download.client.clone();
        self.opened = client.follow(self.url.clone(), self.progress.received, Some(&etag)).await?;
        Ok(())
    }

    fn report(&mut self) {
        if let Some(progress) = &mut self.download.progress {
            progress(self.progress);
        }
    }
}

impl Client {
    /// Where a download starts: one of Zoom's hosts.
    fn start_of(&self, url: &str) -> Result<Url> {
        let url = Url::parse(url).map_err(|error| Error::download("the address is not a URL").with_source(error))?;
        if self.inner.hosts.accepts_token(&url) {
            Ok(without_token(url))
        } else {
            Err(Error::download("a download starts at one of Zoom's hosts, over https"))
        }
    }

    /// Follows redirects to the answer that is the file, from an offset on.
    async fn follow(&self, mut url: Url, offset: u64, etag: Option<&str>) -> Result<StreamingResponse> {
        let mut refreshed = false;
        let mut hops = 0;
        loop {
            let token = if self.inner.hosts.accepts_token(&url) { Some(self.token().await?) } else { None };
            let opened = self.get(&url, token.as_ref(), offset, etag).await?;
            match (opened.status.as_u16(), token) {
                (301 | 302 | 303 | 307 | 308, _) if hops == MAX_REDIRECTS => {
                    return Err(Error::download("more than five redirects"));
                }
                (301 | 302 | 303 | 307 | 308, _) => {
                    hops += 1;
                    url = self.target(&url, &opened)?;
                }
                (401, Some(token)) if !refreshed => {
                    refreshed = true;
                    self.refresh(&token).await?;
                }
                (200, _) if offset > 0 => return Err(Error::download("the file has changed since the download began")),
                (200 | 206, _) => return check_range(opened, offset),
                _ => return Err(Error::from_response(read(opened).await)),
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

    /// Where a redirect leads, if it may lead there.
    fn target(&self, from: &Url, opened: &StreamingResponse) -> Result<Url> {
        let location =
            opened.header(header::LOCATION).ok_or_else(|| Error::download("a redirect that leads nowhere"))?;
        let url =
            from.join(location).map_err(|error| Error::download("a redirect that leads nowhere").with_source(error))?;
        if self.inner.hosts.allows_download(&url) {
            Ok(without_token(url))
        } else {
            Err(Error::download("a redirect to an address that is not https on the public network"))
        }
    }
}

fn range(headers: &mut HeaderMap, offset: u64, etag: Option<&str>) -> Result<()> {
    let value = |text: &str| HeaderValue::try_from(text).map_err(|_| Error::download("the ETag is not one"));
    headers.insert(header::RANGE, value(&format!("bytes={offset}-"))?);
    if let Some(etag) = etag {
        headers.insert(header::IF_RANGE, value(etag)?);
    }
    Ok(())
}

/// A part is the part that was asked for.
fn check_range(opened: StreamingResponse, offset: u64) -> Result<StreamingResponse> {
    let begins = format!("bytes {offset}-");
    let is_right = match opened.header(header::CONTENT_RANGE) {
        Some(range) => range.starts_with(&begins),
        None => opened.status == StatusCode::OK,
    };
    if is_right { Ok(opened) } else { Err(Error::download("the server sent another part than was asked for")) }
}

/// The file's whole length.
fn total(opened: &StreamingResponse, offset: u64) -> Option<u64> {
    let length: u64 = opened.header(header::CONTENT_LENGTH)?.parse().ok()?;
    length.checked_add(offset)
}

/// An ETag that stands for the very bytes.
fn strong_etag(opened: &StreamingResponse) -> Option<String> {
    opened.header(header::ETAG).filter(|etag| !etag.starts_with("W/")).map(str::to_owned)
}

/// Takes a token out of an address, where it would end in the logs of whoever is asked.
fn without_token(mut url: Url) -> Url {
    if url.query_pairs().any(|(name, _)| name == "access_token") {
        let kept: Vec<_> = url.query_pairs().filter(|(name, _)| name != "access_token").collect();
        let kept: Vec<(String, String)> = kept.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        url.set_query(None);
        if !kept.is_empty() {
            url.query_pairs_mut().extend_pairs(kept);
        }
    }
    url
}

/// Reads an answer that is not the file, as far as it is of use.
async fn read(mut opened: StreamingResponse) -> Response {
    let mut body = Vec::new();
    let end = Instant::now() + Duration::from_secs(5);
    while let Ok(Ok(Some(piece))) = tokio::time::timeout_at(end, opened.body.next()).await {
        let room = MAX_ERROR_BYTES.saturating_sub(body.len());
        body.extend(piece.into_iter().take(room));
        if body.len() == MAX_ERROR_BYTES {
            break;
        }
    }
    Response::new(opened.status, opened.headers, body)
}

fn not_written(error: std::io::Error) -> Error {
    Error::download("the file could not be written").with_source(error)
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
