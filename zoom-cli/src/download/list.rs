//! Which files there are.

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use zoom_api::Client;
use zoom_api::meetings::recordings::{RecordingFile, get_meeting_recordings, list_recordings};

use super::{Arguments, name};
use crate::failure::Failure;

/// A file to fetch.
#[derive(Debug)]
pub(super) struct Wanted {
    /// Where it is.
    pub(super) url: String,
    /// What it will be called.
    pub(super) name: String,
    /// How many bytes it has, where Zoom says so.
    pub(super) size: Option<u64>,
}

/// The files that were asked for, each under a name of its own.
///
/// # Errors
/// Those of the calls.
pub(super) async fn files(client: &Client, arguments: &Arguments) -> Result<Vec<Wanted>, Failure> {
    let mut files: Vec<Wanted> = arguments.urls.iter().map(|url| by_url(url)).collect();
    for meeting in &arguments.meeting {
        let found = client.send(get_meeting_recordings(meeting.as_str())).await?;
        files.extend(of_meeting(found.topic.as_deref(), &found.recording_files, arguments));
    }
    if let (Some(user), Some(from)) = (&arguments.user, arguments.from) {
        let to = arguments.to.unwrap_or_else(today);
        let mut meetings = client.items(list_recordings(user.as_str()).from(from).to(to).page_size(300)).by_month();
        while let Some(meeting) = meetings.next().await {
            let meeting = meeting?;
            files.extend(of_meeting(meeting.topic.as_deref(), &meeting.recording_files, arguments));
        }
    }
    Ok(each_with_a_name(files))
}

fn today() -> Date {
    TimeZone::UTC.to_datetime(Timestamp::now()).date()
}

fn by_url(url: &str) -> Wanted {
    Wanted { url: url.to_owned(), name: name::of_url(url), size: None }
}

/// The files of a recording that are ready.
fn of_meeting(topic: Option<&str>, files: &[RecordingFile], arguments: &Arguments) -> Vec<Wanted> {
    let wanted = |file: &&RecordingFile| {
        let kind = name::wire(&file.file_type);
        arguments.types.is_empty() || arguments.types.iter().any(|wanted| wanted.eq_ignore_ascii_case(&kind))
    };
    let file = |file: &RecordingFile| {
        let url = file.download_url.clone().filter(|url| !url.is_empty())?;
        Some(Wanted { url, name: name::of_recording(topic, file), size: file.file_size.map(|size| size as u64) })
    };
    files.iter().filter(wanted).filter_map(file).collect()
}

/// Names that stand for several files get a number.
fn each_with_a_name(mut files: Vec<Wanted>) -> Vec<Wanted> {
    let mut taken = HashSet::new();
    for file in &mut files {
        let own = file.name.clone();
        let mut count = 1;
        while !taken.insert(file.name.to_lowercase()) {
            count += 1;
            file.name = name::numbered(&own, count);
        }
    }
    files
}
