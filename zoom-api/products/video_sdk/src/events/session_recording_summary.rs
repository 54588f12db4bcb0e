//! Events: session recording summary.

use jiff::Timestamp;

use super::RecordingFileStatus;
use zoom_api::types::Moment;
use zoom_api::{zoom_event, zoom_model};

/// The summary of a cloud recording became available to view or download.
///
/// The session's JWT must enable cloud recording with transcript and summary. A download needs a Video SDK API JWT as
/// bearer token. Requires cloud recording in the Video SDK account.
#[zoom_event(
    "session.recording_summary_completed",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.recording_summary_completed"
)]
pub struct SessionRecordingSummaryCompleted {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionRecordingSummaryCompletedObject,
}

/// Session in `session.recording_summary_completed` events.
#[zoom_model]
pub struct SessionRecordingSummaryCompletedObject {
    /// ID of this instance of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Custom session ID, set by the app.
    pub session_key: Option<String>,
    /// When the session started (UTC).
    pub start_time: Option<Moment>,
    /// Time zone of the user, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Files of the recording.
    pub recording_files: Vec<SummaryCompletedRecordingFile>,
}

/// File of the recording.
#[zoom_model]
pub struct SummaryCompletedRecordingFile {
    /// ID of the file.
    pub id: Option<String>,
    /// When the recording started (UTC).
    pub recording_start: Option<Timestamp>,
    /// When the recording ended (UTC).
    pub recording_end: Option<Timestamp>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Path of the file; only for Zoom On-Premise accounts, instead of `download_url`.
    pub file_path: Option<String>,
    /// Kind of file; always `SUMMARY`, the summary as JSON.
    pub file_type: Option<RecordingSummaryCompletedFileType>,
    /// Size of the file in bytes.
    pub file_size: Option<u64>,
    /// File name extension.
    pub file_extension: Option<RecordingSummaryCompletedFileExtension>,
    /// Download URL of the file; requires a Video SDK API JWT as bearer token, and may redirect.
    pub download_url: Option<String>,
    /// State of the recording; always `completed`.
    pub status: Option<RecordingFileStatus>,
    /// Content of the recording; always `summary`.
    pub recording_type: Option<SummaryCompletedRecordingType>,
}

/// Kind of file.
#[zoom_model]
pub enum RecordingSummaryCompletedFileType {
    /// Summary.
    #[zoom(rename = "SUMMARY")]
    Summary,
}

/// File name extension.
#[zoom_model]
pub enum RecordingSummaryCompletedFileExtension {
    /// JSON.
    #[zoom(rename = "JSON")]
    Json,
}

/// Content of the recording.
#[zoom_model]
pub enum SummaryCompletedRecordingType {
    /// Summary.
    Summary,
}
