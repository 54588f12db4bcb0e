//! Events: session recording transcript.

use jiff::Timestamp;

use super::{CompletedRecordingType, RecordingCompletedFileExtension, RecordingFileStatus, SessionRecordingObject};
use zoom_api::types::Moment;
use zoom_api::{zoom_event, zoom_model};

/// The transcript of a cloud recording became available to view or download.
///
/// `download_token`, beside the payload, authorizes downloads for 24 hours. Requires cloud recording in the Video SDK
/// account.
#[zoom_event(
    "session.recording_transcript_completed",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.recording_transcript_completed"
)]
pub struct SessionRecordingTranscriptCompleted {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionRecordingTranscriptCompletedObject,
}

/// Zoom could not create the transcript of a cloud recording.
///
/// Requires cloud recording in the Video SDK account.
#[zoom_event(
    "session.recording_transcript_failed",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.recording_transcript_failed"
)]
pub struct SessionRecordingTranscriptFailed {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionRecordingObject,
}

/// Session in `session.recording_transcript_completed` events.
#[zoom_model]
pub struct SessionRecordingTranscriptCompletedObject {
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
    pub recording_files: Vec<TranscriptCompletedRecordingFile>,
}

/// File of the recording.
#[zoom_model]
pub struct TranscriptCompletedRecordingFile {
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
    /// Kind of file: `MP4` video, `M4A` audio, `TIMELINE` timestamps as JSON, `TRANSCRIPT` and `CC` (closed captions)
    /// as VTT, `CHAT` chat messages as text, `CSV` polls, `SUMMARY` summary as JSON. Files of type `CC` and `TIMELINE`
    /// have no `id`, `status`, `file_size` and `recording_type`.
    pub file_type: Option<RecordingTranscriptCompletedFileType>,
    /// Size of the file in bytes.
    pub file_size: Option<u64>,
    /// File name extension.
    pub file_extension: Option<RecordingCompletedFileExtension>,
    /// Download URL of the file; requires a Video SDK API JWT or `download_token` as bearer token, and may redirect.
    pub download_url: Option<String>,
    /// State of the recording; always `completed`.
    pub status: Option<RecordingFileStatus>,
    /// Content of the recording.
    pub recording_type: Option<CompletedRecordingType>,
}

/// Kind of file.
#[zoom_model]
pub enum RecordingTranscriptCompletedFileType {
    /// Video (MP4).
    #[zoom(rename = "MP4")]
    Mp4,
    /// Audio (M4A).
    #[zoom(rename = "M4A")]
    M4a,
    /// Chat messages, as text.
    #[zoom(rename = "CHAT")]
    Chat,
    /// Transcript, in VTT format.
    #[zoom(rename = "TRANSCRIPT")]
    Transcript,
    /// Polls, in CSV format.
    #[zoom(rename = "CSV")]
    Csv,
    /// Closed captions, in VTT format.
    #[zoom(rename = "CC")]
    Cc,
    /// Timestamps, in JSON format.
    #[zoom(rename = "TB")]
    Tb,
    /// Chat messages.
    #[zoom(rename = "CHAT_MESSAGE")]
    ChatMessage,
    /// Timestamps, in JSON format.
    #[zoom(rename = "TIMELINE")]
    Timeline,
}
