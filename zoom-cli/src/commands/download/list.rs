//! The files to download.

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use zoom_api::Client;
use zoom_api::meetings::recordings::{RecordingFile, get_meeting_recordings, list_recordings};

use super::{Arguments, file_name};
use crate::terminal::Failure;

/// A file to download.
#[derive(Debug)]
pub(super) struct RemoteFile {
    /// The download URL.
    pub(super) url: String,
    /// The name of the local file.
    pub(super) name: String,
    /// The size in bytes, if known.
    pub(super) size: Option<u64>,
}

/// The requested files, each with a unique name.
///
/// # Errors
/// Fails if a call fails.
pub(super) async fn files(client: &Client, arguments: &Arguments) -> Result<Vec<RemoteFile>, Failure> {
    let mut files: Vec<RemoteFile> = arguments.urls.iter().map(|url| by_url(url)).collect();
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
    Ok(with_unique_names(files))
}

fn today() -> Date {
    TimeZone::UTC.to_datetime(Timestamp::now()).date()
}

fn by_url(url: &str) -> RemoteFile {
    RemoteFile { url: url.to_owned(), name: file_name::of_url(url), size: None }
}

/// The files of a recording that can be downloaded.
fn of_meeting(topic: Option<&str>, files: &[RecordingFile], arguments: &Arguments) -> Vec<RemoteFile> {
    let is_selected = |file: &&RecordingFile| {
        let kind = file_name::wire(&file.file_type);
        arguments.types.is_empty() || arguments.types.iter().any(|wanted| wanted.eq_ignore_ascii_case(&kind))
    };
    let file = |file: &RecordingFile| {
        let url = file.download_url.clone().filter(|url| !url.is_empty())?;
        Some(RemoteFile {
            url,
            name: file_name::of_recording(topic, file),
            size: file.file_size.map(|size| size as u64),
        })
    };
    files.iter().filter(is_selected).filter_map(file).collect()
}

/// Numbers the files that have the same name.
fn with_unique_names(mut files: Vec<RemoteFile>) -> Vec<RemoteFile> {
    let mut taken = HashSet::new();
    for file in &mut files {
        let own = file.name.clone();
        let mut count = 1;
        while !taken.insert(file.name.to_lowercase()) {
            count += 1;
            file.name = file_name::numbered(&own, count);
        }
    }
    files
}
