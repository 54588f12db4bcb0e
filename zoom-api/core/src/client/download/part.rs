//! Downloads to a file: a partial file that survives restarts, and is renamed when it is complete.

use std::ffi::OsString;
use std::io::{ErrorKind, Result as IoResult, SeekFrom};
use std::path::{Path, PathBuf};

use http::HeaderValue;
use tokio::fs::{self, File, OpenOptions};
use tokio::io::{AsyncSeekExt as _, AsyncWriteExt as _};

use super::{Download, DownloadStream, ResumePoint, not_written};
use crate::error::Result;

/// The longest file name of most file systems, in bytes.
const MAX_NAME_BYTES: usize = 255;

/// The paths of a partial download.
struct Part {
    /// The bytes received so far.
    data: PathBuf,
    /// The validator of the file that they are from.
    validator: PathBuf,
}

/// Downloads a file, and returns its size.
pub(super) async fn download(mut download: Download, path: &Path) -> Result<u64> {
    let part = Part::of(path);
    let saved = part.saved_validator().await;
    let length = part.length().await;
    download.resume = match download.resume.take() {
        Some(point) if saved.as_ref().is_none_or(|saved| *saved == point.validator) => {
            Some(ResumePoint { offset: point.offset.min(length), ..point })
        }
        Some(_) => None,
        None => {
            download.starts_over = true;
            saved.map(|validator| ResumePoint { offset: length, validator })
        }
    };
    download.resume = download.resume.filter(|point| point.offset > 0);
    let mut stream = download.open().await?;
    // Opened after the response was accepted, so that a refusal leaves it unchanged.
    let file =
        part.open(stream.progress().received, stream.validator().map(str::to_owned)).await.map_err(not_written)?;
    write(&mut stream, file).await?;
    part.finish(path).await.map_err(not_written)?;
    Ok(stream.progress().received)
}

async fn write(stream: &mut DownloadStream, mut file: File) -> Result<()> {
    loop {
        match stream.next().await {
            Ok(Some(chunk)) => file.write_all(&chunk).await.map_err(not_written)?,
            Ok(None) => break,
            Err(error) => {
                // The error of the download is the one to report; the received bytes stay for the next time.
                let _ = file.flush().await;
                return Err(error);
            }
        }
    }
    file.flush().await.map_err(not_written)?;
    file.sync_all().await.map_err(not_written)
}

impl Part {
    fn of(path: &Path) -> Self {
        Self { data: beside(path, ".part"), validator: beside(path, ".part.etag") }
    }

    async fn length(&self) -> u64 {
        fs::metadata(&self.data).await.map_or(0, |file| file.len())
    }

    /// The saved validator, unless it was damaged, so that it can be sent.
    async fn saved_validator(&self) -> Option<String> {
        let text = fs::read_to_string(&self.validator).await.ok()?;
        (!text.is_empty() && HeaderValue::from_str(&text).is_ok()).then_some(text)
    }

    /// Opens the partial file after the received bytes. The validator is saved before the first byte of its file.
    async fn open(&self, offset: u64, validator: Option<String>) -> IoResult<File> {
        if offset == 0 {
            remove_if_present(&self.validator).await?;
        }
        let mut file = OpenOptions::new().create(true).write(true).truncate(offset == 0).open(&self.data).await?;
        file.set_len(offset).await?;
        file.seek(SeekFrom::Start(offset)).await?;
        match validator {
            Some(validator) => fs::write(&self.validator, validator).await?,
            None => remove_if_present(&self.validator).await?,
        }
        Ok(file)
    }

    async fn finish(&self, path: &Path) -> IoResult<()> {
        fs::rename(&self.data, path).await?;
        remove_if_present(&self.validator).await
    }
}

/// The path of a file in the same folder whose name ends with a suffix. A name that would be too long is cut, and gets a hash.
fn beside(path: &Path, suffix: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default();
    let mut beside = OsString::from(name);
    if name.len() + suffix.len() > MAX_NAME_BYTES {
        let name = name.to_string_lossy();
        let room = MAX_NAME_BYTES.saturating_sub(suffix.len() + "-0123456789abcdef".len());
        let start = (0..=room).rev().find_map(|end| name.get(..end)).unwrap_or_default();
        beside = format!("{start}-{:016x}", hash(name.as_bytes())).into();
    }
    beside.push(suffix);
    path.with_file_name(beside)
}

/// FNV-1a, which stays the same between versions of the program.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

async fn remove_if_present(path: &Path) -> IoResult<()> {
    match fs::remove_file(path).await {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
