//! `zoomctl download`: downloads recordings.
//!
//! [`list`] requests the list of files, [`file_name`] names them, [`file`](mod@file) downloads one or resumes it, [`parallel`] downloads several
//! at a time.

mod file;
mod file_name;
mod list;
mod parallel;

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use crate::connection::{Connection, block_on};
use crate::terminal::{Failure, FailureKind, Output, Table, note};

/// Download recordings.
///
/// Downloads the recordings of meetings, those of one user or of all users within a range of days, or the files behind download URLs.
///
/// Files are named by day, topic, recording type and ID. Existing files are skipped, and files that Zoom is still processing are listed on
/// stderr. A partial download has the suffix `.part`; the next run resumes it if the file has not changed at Zoom.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Download URLs from Zoom's responses.
    #[arg(value_name = "URL", required_unless_present_any = ["meeting", "user", "all_users"])]
    urls: Vec<String>,
    /// ID of a meeting, or UUID of one occurrence.
    #[arg(long, value_name = "ID")]
    meeting: Vec<String>,
    /// ID or email address of a user, or `me`.
    #[arg(long, value_name = "ID", requires = "from", group = "users")]
    user: Option<String>,
    /// All active and inactive users of the account.
    #[arg(long, requires = "from", group = "users")]
    all_users: bool,
    /// First day of the users' recordings, such as 2026-11-01.
    #[arg(long, value_name = "DATE", requires = "users")]
    from: Option<Date>,
    /// Last day of the users' recordings [default: today in UTC].
    #[arg(long, value_name = "DATE", requires = "users")]
    to: Option<Date>,
    /// Only files of these types, such as mp4,m4a,transcript,chat.
    #[arg(long = "type", value_name = "TYPES", value_delimiter = ',')]
    types: Vec<String>,
    /// Folder to write the files to.
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    into: PathBuf,
    /// Number of parallel downloads.
    #[arg(long, value_name = "N", default_value = "3", value_parser = clap::value_parser!(u8).range(1..=16))]
    parallel: u8,
    /// List the files without downloading them.
    #[arg(long)]
    list: bool,
    /// Overwrite existing files.
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    connection: Connection,
}

/// Downloads the files, and prints the path of each one.
///
/// # Errors
/// Fails if there are no files, or a download fails; the other files are still downloaded.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let client = arguments.connection.client()?;
    let outcome = block_on(async {
        let list::Listed { files, unready, failed } = list::files(&client, arguments).await?;
        for (name, status) in &unready {
            note(format_args!("zoomctl: not ready: {name} ({status})"));
        }
        for (user, failure) in &failed {
            note(format_args!("zoomctl: cannot list the recordings of {user}: {}", failure.message()));
        }
        if files.is_empty() && failed.is_empty() {
            let what = if unready.is_empty() { "no recordings found" } else { "no recording is ready to download" };
            return Err(Failure::from(what.to_owned()));
        }
        let done = match arguments.list {
            true => table(&files).write(out),
            false => parallel::fetch_all(&client, files, arguments, out).await,
        };
        done.and_then(|()| not_listed(failed))
    });
    outcome.map_err(|failure| match failure.kind() {
        FailureKind::Interrupted => failure.hint("run the command again to resume"),
        _ => failure,
    })
}

/// Fails if the recordings of some users could not be listed, with the exit status of the first failure.
fn not_listed(failed: Vec<(String, Failure)>) -> Result<(), Failure> {
    let count = failed.len();
    let users = if count == 1 { "1 user".to_owned() } else { format!("{count} users") };
    match failed.into_iter().next() {
        None => Ok(()),
        Some((_, first)) => Err(first.with_message(format!("the recordings of {users} could not be listed"))),
    }
}

fn table(files: &[list::RemoteFile]) -> Table {
    let mut table = Table::new(["FILE", "SIZE"]);
    for file in files {
        let size = file.size.map(|size| indicatif::HumanBytes(size).to_string()).unwrap_or_default();
        table.row([file.name.clone(), size]);
    }
    table
}
