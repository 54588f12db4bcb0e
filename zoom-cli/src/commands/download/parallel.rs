//! Parallel downloads.

use std::path::PathBuf;

use tokio::task::JoinSet;
use zoom_api::Client;

use super::Arguments;
use super::file::Fetched;
use super::list::RemoteFile;
use crate::terminal::{Failure, Output, ProgressBars};

/// The outcome of a download, with its path and the listed file.
type Outcome = (PathBuf, RemoteFile, Result<Fetched, Failure>);

/// Downloads the files, and prints the path of each one.
///
/// # Errors
/// Fails if a download fails, with the exit status of the first failure; the other files are still downloaded.
pub(super) async fn fetch_all(
    client: &Client,
    files: Vec<RemoteFile>,
    arguments: &Arguments,
    out: &mut Output,
) -> Result<(), Failure> {
    let folder = &arguments.into;
    let created = tokio::fs::create_dir_all(folder).await;
    created.map_err(|error| Failure::from(format!("cannot create {}: {error}", folder.display())))?;
    let bars = ProgressBars::new();
    let total = files.len();
    let mut queue = files.into_iter();
    let mut running: JoinSet<Outcome> = JoinSet::new();
    let mut failed: Vec<Failure> = Vec::new();
    loop {
        while running.len() < usize::from(arguments.parallel) {
            let Some(file) = queue.next() else { break };
            start(&mut running, client, file, arguments, &bars);
        }
        match running.join_next().await {
            None => break,
            Some(Err(_)) => failed.push(Failure::from("a download stopped unexpectedly".to_owned())),
            Some(Ok((path, file, outcome))) => failed.extend(report(&path, &file, outcome, &bars, out)?),
        }
    }
    bars.clear();
    summarize(failed, total)
}

fn start(
    running: &mut JoinSet<Outcome>,
    client: &Client,
    file: RemoteFile,
    arguments: &Arguments,
    bars: &ProgressBars,
) {
    let (client, overwrite) = (client.clone(), arguments.force);
    let path = arguments.into.join(&file.name);
    let bar = bars.add(&file.name, file.size);
    running.spawn(async move {
        let outcome = super::file::fetch(&client, &file, &path, overwrite, &bar).await;
        bar.finish_and_clear();
        (path, file, outcome)
    });
}

/// Prints the path of a file, or why its download failed.
fn report(
    path: &std::path::Path,
    file: &RemoteFile,
    outcome: Result<Fetched, Failure>,
    bars: &ProgressBars,
    out: &mut Output,
) -> Result<Option<Failure>, Failure> {
    match outcome {
        Ok(fetched) => {
            match fetched {
                Fetched::Existing => bars.note(&format!("zoomctl: {} already exists", path.display())),
                Fetched::Downloaded(size) if is_much_smaller(size, file.size) => {
                    let listed = file.size.unwrap_or_default();
                    bars.note(&format!("zoomctl: {} has {size} bytes; Zoom listed {listed}", path.display()));
                }
                Fetched::Downloaded(_) => {}
            }
            out.line(path.display())?;
            out.flush()?;
            Ok(None)
        }
        Err(failure) => {
            bars.note(&format!("zoomctl: {}: {}", path.display(), failure.message()));
            Ok(Some(failure))
        }
    }
}

/// Whether a file is empty, or more than a tenth smaller than listed. Listed sizes are not exact.
fn is_much_smaller(size: u64, listed: Option<u64>) -> bool {
    listed.is_some_and(|listed| size < listed - listed / 10) || size == 0
}

fn summarize(failed: Vec<Failure>, total: usize) -> Result<(), Failure> {
    let count = failed.len();
    match failed.into_iter().next() {
        None => Ok(()),
        Some(first) => {
            let failure = first.with_message(format!("{count} of {total} downloads failed"));
            Err(failure.hint("run the command again to resume"))
        }
    }
}
