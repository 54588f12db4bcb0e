//! Blocking downloads.

use std::io::{self, Read, Write};
use std::path::Path;
use std::time::Duration;

use bytes::{Buf as _, Bytes};

use super::runtime::Runtime;
use crate::client::{self, DownloadStream, Progress, not_written};
use crate::error::Result;

/// A download that has not started; see [`Client::download`](super::Client::download).
///
/// ```no_run
/// # fn example(client: zoom_api::blocking::Client, url: &str) -> zoom_api::Result<()> {
/// let size = client
///     .download(url)
///     .on_progress(|progress| println!("{} of {:?} bytes", progress.received, progress.total))
///     .to_file("meeting.mp4")?;
/// println!("{size} bytes");
/// # Ok(())
/// # }
/// ```
#[must_use = "a download does nothing until it is opened or written"]
#[derive(Debug)]
pub struct Download {
    download: client::Download,
    runtime: Runtime,
}

impl Download {
    pub(super) fn new(download: client::Download, runtime: Runtime) -> Self {
        Self { download, runtime }
    }

    /// Sets a callback that is called after each chunk.
    pub fn on_progress(self, progress: impl FnMut(Progress) + Send + 'static) -> Self {
        Self { download: self.download.on_progress(progress), ..self }
    }

    /// Sets how long the download may be slow before it fails; see [`Download::stall_timeout`](client::Download::stall_timeout).
    pub fn stall_timeout(self, stall: Duration) -> Self {
        Self { download: self.download.stall_timeout(stall), ..self }
    }

    /// Sets whether the file is JSON; see [`Download::json`](client::Download::json).
    pub fn json(self, is_json: bool) -> Self {
        Self { download: self.download.json(is_json), ..self }
    }

    /// Resumes an earlier download; see [`Download::resume_from`](client::Download::resume_from).
    pub fn resume_from(self, offset: u64, validator: impl Into<String>) -> Self {
        Self { download: self.download.resume_from(offset, validator), ..self }
    }

    /// Starts the download, and returns a reader of the file.
    ///
    /// # Errors
    /// Returns the errors of [`Download::open`](client::Download::open), and fails inside an async runtime.
    pub fn open(self) -> Result<DownloadReader> {
        let stream = self.runtime.run(self.download.open())?;
        Ok(DownloadReader { stream, runtime: self.runtime, rest: Bytes::new() })
    }

    /// Writes the file to a writer, and returns the number of bytes written. A resumed download writes the rest.
    ///
    /// # Errors
    /// Returns the errors of [`open`](Self::open) and [`DownloadReader::next_chunk`], and fails if the writer fails.
    pub fn to_writer(self, mut writer: impl Write) -> Result<u64> {
        let mut reader = self.open()?;
        let mut written = 0;
        while let Some(chunk) = reader.next_chunk()? {
            writer.write_all(&chunk).map_err(not_written)?;
            written += chunk.len() as u64;
        }
        writer.flush().map_err(not_written)?;
        Ok(written)
    }

    /// Writes the file to a path, and returns the size of the file; see [`Download::to_file`](client::Download::to_file).
    ///
    /// # Errors
    /// Returns the errors of [`Download::to_file`](client::Download::to_file), and fails inside an async runtime.
    pub fn to_file(self, path: impl AsRef<Path>) -> Result<u64> {
        self.runtime.run(self.download.to_file(path))
    }
}

/// A running download; see [`Download::open`].
///
/// Errors of `Read` contain the [`Error`](crate::Error) of the download.
#[derive(Debug)]
pub struct DownloadReader {
    stream: DownloadStream,
    runtime: Runtime,
    /// The rest of the last chunk.
    rest: Bytes,
}

impl DownloadReader {
    /// Returns the next chunk, or `None` after the last.
    ///
    /// # Errors
    /// Returns the errors of [`DownloadStream::next`], and fails inside an async runtime.
    pub fn next_chunk(&mut self) -> Result<Option<Bytes>> {
        if !self.rest.is_empty() {
            return Ok(Some(std::mem::take(&mut self.rest)));
        }
        self.runtime.run(self.stream.next())
    }

    /// Returns the progress.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.stream.progress()
    }

    /// Returns the strong ETag of the file, or else its `Last-Modified` time; see [`DownloadStream::validator`].
    #[must_use]
    pub fn validator(&self) -> Option<&str> {
        self.stream.validator()
    }
}

impl Read for DownloadReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.rest.is_empty() && !buffer.is_empty() {
            match self.next_chunk().map_err(io::Error::other)? {
                Some(chunk) => self.rest = chunk,
                None => return Ok(0),
            }
        }
        let count = self.rest.len().min(buffer.len());
        self.rest.copy_to_slice(buffer.split_at_mut(count).0);
        Ok(count)
    }
}
