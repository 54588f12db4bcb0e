//! Several files at a time.

use std::path::PathBuf;

use tokio::task::JoinSet;
use zoom_api::Client;

use super::Arguments;
use super::file::{self, Done};
use super::list::Wanted;
use super::progress::Bars;
use crate::failure::Failure;
use crate::output::Output;

/// What became of a file, and where it is.
type Outcome = (PathBuf, Result<Done, Failure>);

/// Fetches the files, and prints the path of each that is here now.
///
/// # Errors
/// When some did not come, with the exit status of the first of them; the others are here.
pub(super) async fn fetch(
    client: &Client,
    files: Vec<Wanted>,
    arguments: &Arguments,
    out: &mut Output,
) -> Result<(), Failure> {
    let folder = &arguments.into;
    let made = tokio::fs::create_dir_all(folder).await;
    made.map_err(|error| Failure::from(format!("{} cannot be made: {error}", folder.display())))?;
    let bars = Bars::new();
    let of = files.len();
    let mut waiting = files.into_iter();
    let mut under_way: JoinSet<Outcome> = JoinSet::new();
    let mut failed: Vec<Failure> = Vec::new();
    loop {
        while under_way.len() < usize::from(arguments.parallel) {
            let Some(wanted) = waiting.next() else { break };
            start(&mut under_way, client, wanted, arguments, &bars);
        }
        match under_way.join_next().await {
            None => break,
            Some(Err(_)) => failed.push(Failure::from("a download was broken off".to_owned())),
            Some(Ok((path, outcome))) => failed.extend(told(&path, outcome, &bars, out)?),
        }
    }
    bars.clear();
    conclude(failed, of)
}

fn start(under_way: &mut JoinSet<Outcome>, client: &Client, wanted: Wanted, arguments: &Arguments, bars: &Bars) {
    let (client, again) = (client.clone(), arguments.force);
    let path = arguments.into.join(&wanted.name);
    let bar = bars.add(&wanted.name, wanted.size);
    under_way.spawn(async move {
        let outcome = file::fetch(&client, &wanted.url, &path, again, &bar).await;
        bar.finish_and_clear();
        (path, outcome)
    });
}

/// Prints where a file is, or says why it is not.
fn told(
    path: &std::path::Path,
    outcome: Result<Done, Failure>,
    bars: &Bars,
    out: &mut Output,
) -> Result<Option<Failure>, Failure> {
    match outcome {
        Ok(done) => {
            if done == Done::WasHere {
                bars.note(&format!("zoomctl: {} is here already", path.display()));
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

fn conclude(failed: Vec<Failure>, of: usize) -> Result<(), Failure> {
    let count = failed.len();
    match failed.into_iter().next() {
        None => Ok(()),
        Some(first) => {
            let failure = first.told_as(format!("{count} of {of} files did not come"));
            Err(failure.hint("run it again to go on where it stopped"))
        }
    }
}
