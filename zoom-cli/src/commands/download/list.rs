//! The files to download.

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use zoom_api::Client;
use zoom_api::meetings::recordings::{RecordedMeeting, RecordingFile, get_meeting_recordings, list_recordings};
use zoom_api::recordings::of_all_users;

use super::{Arguments, file_name};
use crate::connection::admitted;
use crate::terminal::{Failure, FailureKind};

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

/// The requested files.
#[derive(Debug, Default)]
pub(super) struct Listed {
    /// The files to download, each with a unique name.
    pub(super) files: Vec<RemoteFile>,
    /// The files that cannot be downloaded yet, each with its status.
    pub(super) unready: Vec<(String, String)>,
    /// The users whose recordings cannot be listed, and why.
    pub(super) failed: Vec<(String, Failure)>,
}

/// Requests the list of files.
///
/// # Errors
/// Fails if a call fails.
pub(super) async fn files(client: &Client, arguments: &Arguments) -> Result<Listed, Failure> {
    let mut listed = Listed { files: arguments.urls.iter().map(|url| by_url(url)).collect(), ..Listed::default() };
    for meeting in &arguments.meeting {
        let found = client.send(get_meeting_recordings(meeting.as_str())).await?;
        let uuid = file_name::wire(&found.uuid);
        listed.add_meeting(&uuid, found.topic.as_deref(), &found.recording_files, arguments);
    }
    if let Some(from) = arguments.from {
        let range = (from, arguments.to.unwrap_or_else(today));
        if let Some(user) = &arguments.user {
            listed.add_user(client, user, range, arguments).await?;
        }
        if arguments.all_users {
            listed.add_all_users(client, range, arguments).await?;
        }
    }
    number_equal_names(&mut listed.files);
    Ok(listed)
}

fn today() -> Date {
    TimeZone::UTC.to_datetime(Timestamp::now()).date()
}

fn by_url(url: &str) -> RemoteFile {
    RemoteFile { url: url.to_owned(), name: file_name::of_url(url), size: None }
}

impl Listed {
    /// Adds the recordings of every user. Users that Zoom rejects do not end the list.
    async fn add_all_users(
        &mut self,
        client: &Client,
        (from, to): (Date, Date),
        arguments: &Arguments,
    ) -> Result<(), Failure> {
        let mut recordings = of_all_users(client, from, to);
        loop {
            match admitted(async || Ok(recordings.next().await.transpose()?)).await {
                Ok(Some(recording)) => self.add_recording(&recording.meeting, arguments),
                Ok(None) => return Ok(()),
                Err(failure) => {
                    let is_refused = failure.kind() == FailureKind::Refused;
                    match recordings.skip_user().filter(|_| is_refused) {
                        Some(user) => self.failed.push((user.email, failure)),
                        None => return Err(failure),
                    }
                }
            }
        }
    }

    /// Adds the recordings of a user.
    async fn add_user(
        &mut self,
        client: &Client,
        user: &str,
        (from, to): (Date, Date),
        arguments: &Arguments,
    ) -> Result<(), Failure> {
        let mut meetings = client.items(list_recordings(user).from(from).to(to).page_size(300)).by_month();
        while let Some(meeting) = admitted(async || Ok(meetings.next().await.transpose()?)).await? {
            self.add_recording(&meeting, arguments);
        }
        Ok(())
    }

    fn add_recording(&mut self, meeting: &RecordedMeeting, arguments: &Arguments) {
        let uuid = file_name::wire(&meeting.uuid);
        self.add_meeting(&uuid, meeting.topic.as_deref(), &meeting.recording_files, arguments);
    }

    /// Adds the files of a recording.
    fn add_meeting(&mut self, uuid: &str, topic: Option<&str>, files: &[RecordingFile], arguments: &Arguments) {
        for file in files.iter().filter(|file| is_selected(file, arguments)) {
            let name = file_name::of_recording(uuid, topic, file);
            let status = file_name::wire(&file.status);
            // Captions and timelines have no status.
            let is_completed = status.is_empty() || status.eq_ignore_ascii_case("completed");
            match file.download_url.clone().filter(|url| !url.is_empty()) {
                Some(url) if is_completed => {
                    self.files.push(RemoteFile { url, name, size: file.file_size });
                }
                None if is_completed => self.unready.push((name, "no download URL".to_owned())),
                _ => self.unready.push((name, status)),
            }
        }
    }
}

fn is_selected(file: &RecordingFile, arguments: &Arguments) -> bool {
    let kind = file_name::wire(&file.file_type);
    arguments.types.is_empty() || arguments.types.iter().any(|wanted| wanted.eq_ignore_ascii_case(&kind))
}

/// Numbers the files that have the same name.
fn number_equal_names(files: &mut [RemoteFile]) {
    let mut taken = HashSet::new();
    for file in files {
        let own = file.name.clone();
        let mut count = 1;
        while !taken.insert(file.name.to_lowercase()) {
            count += 1;
            file.name = file_name::numbered(&own, count);
        }
    }
}
