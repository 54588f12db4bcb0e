//! The timeline of a recording.

use std::time::Duration;

use zoom_macros::zoom_model;

use super::{TranscriptError, time};
use crate::model::Extra;

/// The speakers of a recording over time.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Timeline {
    /// The entries, in the order of the file.
    pub entries: Vec<TimelineEntry>,
}

/// The active speakers from a point in time until the next entry.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TimelineEntry {
    /// The time from the start of the recording.
    pub time: Duration,
    /// The active speakers; none if nobody spoke.
    pub users: Vec<TimelineUser>,
}

#[zoom_model(response)]
struct File {
    #[zoom(required)]
    timeline: Vec<FileEntry>,
}

#[zoom_model(response)]
struct FileEntry {
    ts: String,
    users: Vec<TimelineUser>,
}

/// A speaker in a timeline.
#[zoom_model(response)]
pub struct TimelineUser {
    /// Display name.
    pub username: Option<String>,
    /// ID of the participant in this meeting.
    pub user_id: Option<String>,
    /// ID of the Zoom user, if the participant was signed in.
    pub zoom_userid: Option<String>,
    /// Email address, if the participant was signed in.
    pub email_address: Option<String>,
    /// URL of the picture.
    pub avatar_url: Option<String>,
    /// Whether several people share the participant's device.
    pub multiple_people: Option<bool>,
    /// All other fields.
    #[zoom(extra)]
    pub extra: Extra,
}

impl Timeline {
    /// Reads the JSON file of a timeline.
    ///
    /// # Errors
    /// Fails if the file is not a timeline, or if a time is invalid.
    ///
    /// # Examples
    /// ```
    /// use std::time::Duration;
    ///
    /// use zoom_api::transcript::Timeline;
    ///
    /// let file = br#"{"timeline": [{"ts": "00:00:01.234", "users": [{"username": "Jill Chill"}]}]}"#;
    /// let timeline = Timeline::parse(file)?;
    /// let entry = &timeline.entries[0];
    /// assert_eq!(entry.time, Duration::from_millis(1234));
    /// assert_eq!(entry.users[0].username.as_deref(), Some("Jill Chill"));
    /// # Ok::<(), zoom_api::transcript::TranscriptError>(())
    /// ```
    pub fn parse(file: &[u8]) -> Result<Self, TranscriptError> {
        let invalid = |error: serde_json::Error| TranscriptError {
            line: error.line(),
            problem: "the file is not a timeline in JSON",
        };
        let file: File = serde_json::from_slice(file).map_err(invalid)?;
        let entries: Option<Vec<TimelineEntry>> = file
            .timeline
            .into_iter()
            .map(|entry| Some(TimelineEntry { time: time::parse(&entry.ts)?, users: entry.users }))
            .collect();
        let entries = entries.ok_or(TranscriptError { line: 1, problem: "a time of the timeline is invalid" })?;
        Ok(Self { entries })
    }
}
