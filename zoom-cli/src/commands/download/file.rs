//! Downloads one file, or resumes it.

use std::path::Path;

use indicatif::ProgressBar;
use zoom_api::Client;

use super::list::RemoteFile;
use crate::terminal::{Failure, ProgressBars};

/// How a file came to exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fetched {
    /// It was downloaded, with this size.
    Downloaded(u64),
    /// It existed before.
    Existing,
}

/// Downloads a file to a path. An empty file does not count as downloaded before.
///
/// # Errors
/// Fails if the download fails or the file cannot be written; the partial file stays for the next run.
pub(super) async fn fetch(
    client: &Client,
    file: &RemoteFile,
    path: &Path,
    overwrite: bool,
    bar: &ProgressBar,
) -> Result<Fetched, Failure> {
    let existing = tokio::fs::metadata(path).await;
    if !overwrite && existing.is_ok_and(|existing| existing.len() > 0) {
        return Ok(Fetched::Existing);
    }
    let (bar, mut has_begun) = (bar.clone(), false);
    let download = client.download(&file.url).on_progress(move |progress| {
        if !std::mem::replace(&mut has_begun, true) {
            ProgressBars::begin(&bar, progress.received, progress.total);
        }
        bar.set_position(progress.received);
    });
    Ok(Fetched::Downloaded(download.to_file(path).await?))
}
