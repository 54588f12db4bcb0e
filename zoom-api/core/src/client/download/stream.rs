//! A running download, which resumes when the connection is lost.

use std::fmt;

use bytes::Bytes;
use tracing::{Instrument as _, Span};
use url::Url;

use super::request::FileResponse;
use super::throughput::Throughput;
use super::{Download, Progress, ResumePoint, validator};
use crate::client::span::{download_span, record_failure};
use crate::error::{Error, Result};
use crate::transport::{StreamingResponse, TransportError, TransportErrorKind, check_runtime};

/// The maximum number of times that an interrupted download resumes.
const MAX_RESUMES: u32 = 5;

/// A running download; see [`Download::open`].
pub struct DownloadStream {
    download: Download,
    url: Url,
    response: StreamingResponse,
    skip: u64,
    throughput: Throughput,
    validator: Option<String>,
    progress: Progress,
    resumes: u32,
    span: Span,
}

impl DownloadStream {
    pub(super) async fn open(download: Download) -> Result<Self> {
        check_runtime()?;
        let span = download_span();
        let opened = Self::start(download, span.clone()).instrument(span.clone()).await;
        opened.inspect_err(|error| record_failure(&span, error))
    }

    async fn start(mut download: Download, span: Span) -> Result<Self> {
        let url = download.client.download_url(&download.url)?;
        let mut throughput = Throughput::new(download.stall);
        let mut file = download.request(&url, &mut throughput).await;
        if download.starts_over && file.as_ref().is_err_and(Error::is_changed) {
            tracing::debug!("the file changed, starting over");
            download.resume = None;
            throughput = Throughput::new(download.stall);
            file = download.request(&url, &mut throughput).await;
        }
        let FileResponse { response, skip, total } = file?;
        let rest = download.resume.as_ref();
        let validator = validator::of(&response).or_else(|| Some(rest?.validator.clone()));
        let progress = Progress { received: rest.map_or(0, |rest| rest.offset), total };
        Ok(Self { url, response, skip, throughput, validator, progress, resumes: 0, span, download })
    }

    /// Returns the next chunk, or `None` after the last.
    ///
    /// # Errors
    /// Fails if the download stalls, the connection is lost and the download cannot resume, or the body is shorter than announced.
    pub async fn next(&mut self) -> Result<Option<Bytes>> {
        loop {
            match self.chunk().await {
                Ok(Some(chunk)) => {
                    self.progress.received = self.progress.received.saturating_add(chunk.len() as u64);
                    self.report();
                    return Ok(Some(chunk));
                }
                Ok(None) => return Ok(None),
                Err(error) => {
                    let span = self.span.clone();
                    let resumed = self.resume(error).instrument(span).await;
                    resumed.inspect_err(|error| record_failure(&self.span, error))?;
                }
            }
        }
    }

    /// Returns the progress.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// Returns the strong ETag of the file, or else its `Last-Modified` time, if the server sent one, for
    /// [`Download::resume_from`].
    #[must_use]
    pub fn validator(&self) -> Option<&str> {
        self.validator.as_deref()
    }

    async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        while let Some(mut chunk) = self.throughput.next(&mut self.response).await? {
            let skipped = usize::try_from(self.skip).unwrap_or(usize::MAX).min(chunk.len());
            self.skip -= skipped as u64;
            if skipped < chunk.len() || chunk.is_empty() {
                return Ok(Some(chunk.split_off(skipped)));
            }
        }
        let is_short = self.skip > 0 || self.progress.total.is_some_and(|total| self.progress.received < total);
        if is_short {
            return Err(TransportError::new(TransportErrorKind::Broken, "fewer bytes than announced"));
        }
        Ok(None)
    }

    /// Requests the rest of the file, or returns the error of the lost connection.
    async fn resume(&mut self, error: TransportError) -> Result<()> {
        let validator = self.validator.clone().filter(|_| error.kind == TransportErrorKind::Broken);
        self.resumes += 1;
        let (Some(validator), true) = (validator, self.resumes <= MAX_RESUMES) else {
            return Err(Error::from_transport(error));
        };
        tracing::debug!(received = self.progress.received, "download interrupted, requesting the rest");
        let offset = self.progress.received;
        // Without bytes yet, there is no rest.
        self.download.resume = (offset > 0).then_some(ResumePoint { offset, validator });
        self.throughput = Throughput::new(self.download.stall);
        let file = self.download.request(&self.url, &mut self.throughput).await?;
        if self.progress.total.is_some() && file.total.is_some() && self.progress.total != file.total {
            return Err(Error::changed());
        }
        self.response = file.response;
        self.skip = file.skip;
        Ok(())
    }

    fn report(&mut self) {
        if let Some(progress) = &mut self.download.progress {
            progress(self.progress);
        }
    }
}

impl Download {
    async fn request(&mut self, url: &Url, throughput: &mut Throughput) -> Result<FileResponse> {
        self.client.request_file(url.clone(), self.resume.as_ref(), self.is_json, throughput).await
    }
}

impl fmt::Debug for DownloadStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadStream").field("progress", &self.progress).finish_non_exhaustive()
    }
}
