//! Downloads one file, resumes a partial one, and renames it when it is complete.

use std::io::{ErrorKind, SeekFrom};
use std::path::{Path, PathBuf};

use indicatif::ProgressBar;
use tokio::fs::{self, File, OpenOptions};
use tokio::io::{AsyncSeekExt as _, AsyncWriteExt as _};
use zoom_api::Client;
use zoom_api::client::{Download, DownloadStream};
use zoom_api::error::Delivery;

use crate::terminal::{Failure, ProgressBars};

/// How a file came to exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fetched {
    /// It was downloaded.
    Downloaded,
    /// It existed before.
    Existing,
}

/// The paths of a file and its partial download.
struct Paths {
    complete: PathBuf,
    part: PathBuf,
    /// The file with the ETag of the partial download.
    etag: PathBuf,
}

impl Paths {
    fn of(path: &Path) -> Self {
        Self { complete: path.to_owned(), part: with_suffix(path, ".part"), etag: with_suffix(path, ".part.etag") }
    }

    /// The length and ETag of the partial download.
    async fn partial(&self) -> Option<(u64, String)> {
        let etag = fs::read_to_string(&self.etag).await.ok().filter(|etag| !etag.is_empty())?;
        let length = fs::metadata(&self.part).await.ok()?.len();
        (length > 0).then_some((length, etag))
    }
}

/// Downloads a file to a path.
///
/// # Errors
/// Fails if the download fails or the file cannot be written; the partial file stays for the next run.
pub(super) async fn fetch(
    client: &Client,
    url: &str,
    path: &Path,
    overwrite: bool,
    bar: &ProgressBar,
) -> Result<Fetched, Failure> {
    let paths = Paths::of(path);
    if !overwrite && fs::metadata(&paths.complete).await.is_ok() {
        return Ok(Fetched::Existing);
    }
    let mut download = open(client, url, &paths).await?;
    let mut file = open_part(&paths, download.progress().received, download.etag().map(str::to_owned)).await?;
    ProgressBars::begin(bar, download.progress().received, download.progress().total);
    while let Some(chunk) = next_chunk(&mut download, &mut file).await? {
        file.write_all(&chunk).await.map_err(|error| write_failure(&paths.part, &error))?;
        bar.set_position(download.progress().received);
    }
    finish(file, &paths).await.map_err(|error| write_failure(&paths.complete, &error))?;
    Ok(Fetched::Downloaded)
}

/// Resumes a partial download, or starts over if the file has changed.
async fn open(client: &Client, url: &str, paths: &Paths) -> Result<DownloadStream, Failure> {
    let start = |client: &Client| -> Download { client.download(url) };
    if let Some((offset, etag)) = paths.partial().await {
        match start(client).resume_from(offset, etag).open().await {
            Ok(download) => return Ok(download),
            // The file has been replaced or is shorter.
            Err(error) if is_stale_part(&error) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(start(client).open().await?)
}

/// Whether the partial download no longer matches the file: the range does not exist, or the ETag differs, which has no status.
fn is_stale_part(error: &zoom_api::Error) -> bool {
    match error.status() {
        Some(status) => status.as_u16() == 416,
        None => error.delivery() == Delivery::Rejected,
    }
}

/// Returns the next chunk. If it fails, flushes the file first.
async fn next_chunk(download: &mut DownloadStream, file: &mut File) -> Result<Option<bytes::Bytes>, Failure> {
    match download.next().await {
        Ok(chunk) => Ok(chunk),
        Err(error) => {
            // The download error takes precedence; the next run reports a full disk.
            let _ = file.flush().await;
            Err(error.into())
        }
    }
}

/// Opens the partial file for appending, and stores the ETag.
async fn open_part(paths: &Paths, received: u64, etag: Option<String>) -> Result<File, Failure> {
    let opened = async {
        let mut file = OpenOptions::new().create(true).write(true).truncate(received == 0).open(&paths.part).await?;
        file.seek(SeekFrom::Start(received)).await?;
        match etag {
            Some(etag) => fs::write(&paths.etag, etag).await?,
            None => remove_if_present(&paths.etag).await?,
        }
        Ok(file)
    };
    opened.await.map_err(|error: std::io::Error| write_failure(&paths.part, &error))
}

async fn finish(mut file: File, paths: &Paths) -> std::io::Result<()> {
    file.flush().await?;
    file.sync_all().await?;
    drop(file);
    fs::rename(&paths.part, &paths.complete).await?;
    remove_if_present(&paths.etag).await
}

async fn remove_if_present(path: &Path) -> std::io::Result<()> {
    match fs::remove_file(path).await {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn with_suffix(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn write_failure(path: &Path, error: &std::io::Error) -> Failure {
    Failure::from(format!("cannot write {}: {error}", path.display()))
}
