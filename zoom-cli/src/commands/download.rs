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
use crate::terminal::{Failure, FailureKind, Output, Table};

/// Downloads recordings.
///
/// They are those of meetings, of a user within a range of days, or the files behind download URLs.
///
/// Files are called by day, topic and kind. What has come of a file stands beside it, with `.part` behind its name, until it is whole;
/// a later run goes on from there, provided that the file at Zoom is still the same. Files that are here already are left alone.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Download URLs, as Zoom's answers have them.
    #[arg(value_name = "URL", required_unless_present_any = ["meeting", "user"])]
    urls: Vec<String>,
    /// The recordings of a meeting, by its ID, or of one occurrence, by its UUID.
    #[arg(long, value_name = "ID")]
    meeting: Vec<String>,
    /// The recordings of a user, by ID or e-mail address; `me` is who logged in.
    #[arg(long, value_name = "ID", requires = "from")]
    user: Option<String>,
    /// The first day of a user's recordings: 2026-11-01.
    #[arg(long, value_name = "DAY", requires = "user")]
    from: Option<Date>,
    /// The last day of a user's recordings; today in UTC unless told otherwise.
    #[arg(long, value_name = "DAY", requires = "user")]
    to: Option<Date>,
    /// Only files of these types: mp4,m4a,transcript,chat.
    #[arg(long = "type", value_name = "TYPES", value_delimiter = ',')]
    types: Vec<String>,
    /// The folder for the files.
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    into: PathBuf,
    /// How many files come at the same time.
    #[arg(long, value_name = "N", default_value = "3", value_parser = clap::value_parser!(u8).range(1..=16))]
    parallel: u8,
    /// Prints which files there are and downloads none.
    #[arg(long)]
    list: bool,
    /// Downloads files again that are here already.
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
        let files = list::files(&client, arguments).await?;
        if files.is_empty() {
            return Err(Failure::from("there are no such recordings".to_owned()));
        }
        if arguments.list {
            return table(&files).write(out);
        }
        parallel::fetch_all(&client, files, arguments, out).await
    });
    outcome.map_err(|failure| match failure.kind() {
        FailureKind::Interrupted => failure.hint("run it again to go on where it stopped"),
        _ => failure,
    })
}

fn table(files: &[list::RemoteFile]) -> Table {
    let mut table = Table::new(["FILE", "SIZE"]);
    for file in files {
        let size = file.size.map(|size| indicatif::HumanBytes(size).to_string()).unwrap_or_default();
        table.row([file.name.clone(), size]);
    }
    table
}
