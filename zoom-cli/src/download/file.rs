//! One file: fetched from where an earlier run stopped, and given its name when it is whole.

use std::io::{ErrorKind, SeekFrom};
use std::path::{Path, PathBuf};

use indicatif::ProgressBar;
use tokio::fs::{self, File, OpenOptions};
use tokio::io::{AsyncSeekExt as _, AsyncWriteExt as _};
use zoom_api::Client;
use zoom_api::client::{Download, DownloadStream};
use zoom_api::error::Delivery;

use super::progress::Bars;
use crate::failure::Failure;

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    /// It came.
    Fetched,
    /// It was here.
    WasHere,
}

/// The paths of a file and of what has come of it.
struct Paths {
    whole: PathBuf,
    part: PathBuf,
    /// The ETag of the file of which the part is a part.
    etag: PathBuf,
}

impl Paths {
    fn of(whole: &Path) -> Self {
        Self { whole: whole.to_owned(), part: beside(whole, ".part"), etag: beside(whole, ".part.etag") }
    }

    /// How much is here of which file.
    async fn begun(&self) -> Option<(u64, String)> {
        let etag = fs::read_to_string(&self.etag).await.ok().filter(|etag| !etag.is_empty())?;
        let length = fs::metadata(&self.part).await.ok()?.len();
        (length > 0).then_some((length, etag))
    }
}

/// Fetches a file to a path.
///
/// # Errors
/// When it does not come, or cannot be written; what has come stays for the next run.
pub(super) async fn fetch(
    client: &Client,
    url: &str,
    path: &Path,
    again: bool,
    bar: &ProgressBar,
) -> Result<Done, Failure> {
    let paths = Paths::of(path);
    if !again && fs::metadata(&paths.whole).await.is_ok() {
        return Ok(Done::WasHere);
    }
    let mut coming = open(client, url, &paths).await?;
    let mut file = part(&paths, coming.progress().received, coming.etag().map(str::to_owned)).await?;
    Bars::begin(bar, coming.progress().received, coming.progress().total);
    while let Some(piece) = next(&mut coming, &mut file).await? {
        file.write_all(&piece).await.map_err(|error| unwritten(&paths.part, &error))?;
        bar.set_position(coming.progress().received);
    }
    finish(file, &paths).await.map_err(|error| unwritten(&paths.whole, &error))?;
    Ok(Done::Fetched)
}

/// Goes on with what was begun, or starts anew when that is no longer the same file.
async fn open(client: &Client, url: &str, paths: &Paths) -> Result<DownloadStream, Failure> {
    let anew = |client: &Client| -> Download { client.download(url) };
    if let Some((offset, etag)) = paths.begun().await {
        match anew(client).resume_from(offset, etag).open().await {
            Ok(coming) => return Ok(coming),
            // Another file is there now, or one that is shorter.
            Err(error) if is_of_the_part(&error) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(anew(client).open().await?)
}

/// Whether the error is about what was begun: no such range, or a file that has changed, which comes without a status.
fn is_of_the_part(error: &zoom_api::Error) -> bool {
    match error.status() {
        Some(status) => status.as_u16() == 416,
        None => error.delivery() == Delivery::Rejected,
    }
}

/// The next piece; when there is none for now, what has come is on the disk.
async fn next(coming: &mut DownloadStream, file: &mut File) -> Result<Option<bytes::Bytes>, Failure> {
    match coming.next().await {
        Ok(piece) => Ok(piece),
        Err(error) => {
            // The error is told; that the disk is full too would be said by the next run.
            let _ = file.flush().await;
            Err(error.into())
        }
    }
}

/// Opens what has come, to be added to, and notes of which file it is a part.
async fn part(paths: &Paths, received: u64, etag: Option<String>) -> Result<File, Failure> {
    let opened = async {
        let mut file = OpenOptions::new().create(true).write(true).truncate(received == 0).open(&paths.part).await?;
        file.seek(SeekFrom::Start(received)).await?;
        match etag {
            Some(etag) => fs::write(&paths.etag, etag).await?,
            None => forget(&paths.etag).await?,
        }
        Ok(file)
    };
    opened.await.map_err(|error: std::io::Error| unwritten(&paths.part, &error))
}

async fn finish(mut file: File, paths: &Paths) -> std::io::Result<()> {
    file.flush().await?;
    file.sync_all().await?;
    drop(file);
    fs::rename(&paths.part, &paths.whole).await?;
    forget(&paths.etag).await
}

async fn forget(path: &Path) -> std::io::Result<()> {
    match fs::remove_file(path).await {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn unwritten(path: &Path, error: &std::io::Error) -> Failure {
    Failure::from(format!("{} cannot be written: {error}", path.display()))
}
