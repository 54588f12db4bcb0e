//! Events: session recording.

use jiff::Timestamp;

use zoom_api::types::Moment;
use zoom_api::{zoom_event, zoom_model};

/// A cloud recording was deleted for good and cannot be recovered.
///
/// Recordings that are only moved to the trash are reported by `session.recording_trashed`. Requires cloud recording in
/// the Video SDK account.
#[zoom_event(
    "session.recording_deleted",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.recording_deleted"
)]
pub struct SessionRecordingDeleted {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Email address of the person who deleted the recording.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the person who deleted the recording.
    pub operator_id: Option<String>,
    /// Session.
    pub object: SessionRecordingObject,
}

/// The host or a co-host paused the cloud recording of a session.
///
/// Requires cloud recording in the Video SDK account.
#[zoom_event(
    "session.recording_paused",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.recording_paused"
)]
pub struct SessionRecordingPaused {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionRecordingPausedObject,
}

/// A cloud recording was recovered from the trash.
///
/// This is possible for 30 days after the deletion. Requires cloud recording in the Video SDK account.
#[zoom_event(
    "session.recording_recovered",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.recording_recovered"
)]
pub struct SessionRecordingRecovered {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Email address of the person who recovered the recording.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the person who recovered the recording.
    pub operator_id: Option<String>,
    /// Session.
    pub object: SessionRecordingObject,
}

/// The host or a co-host resumed a paused cloud recording of a session.
///
/// Requires cloud recording in the Video SDK account.
#[zoom_event(
    "session.recording_resumed",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.recording_resumed"
)]
pub struct SessionRecordingResumed {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionRecordingPausedObject,
}

/// The host or a co-host started the cloud recording of a session.
///
/// Requires cloud recording in the Video SDK account.
#[zoom_event(
    "session.recording_started",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.recording_started"
)]
pub struct SessionRecordingStarted {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionRecordingPausedObject,
}

/// The host or a co-host stopped the cloud recording of a session.
///
/// The recording is complete only when the session has ended. Requires cloud recording in the Video SDK account.
#[zoom_event(
    "session.recording_stopped",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.recording_stopped"
)]
pub struct SessionRecordingStopped {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Session.
    pub object: SessionRecordingPausedObject,
}

/// A cloud recording was moved to the trash.
///
/// It can be recovered for 30 days. Requires cloud recording in the Video SDK account.
#[zoom_event(
    "session.recording_trashed",
    docs = "https://developers.zoom.us/docs/api/video-sdk/events/#tag/session/POSTsession.recording_trashed"
)]
pub struct SessionRecordingTrashed {
    /// Video SDK account that the session belongs to.
    pub account_id: String,
    /// Email address of the person who deleted the recording.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the person who deleted the recording.
    pub operator_id: Option<String>,
    /// Session.
    pub object: SessionRecordingObject,
}

/// File name extension.
#[zoom_model]
pub enum RecordingCompletedFileExtension {
    /// Video (MP4).
    #[zoom(rename = "MP4")]
    Mp4,
    /// Audio (M4A).
    #[zoom(rename = "M4A")]
    M4a,
    /// Text (TXT).
    #[zoom(rename = "TXT")]
    Txt,
    /// Captions or transcript (VTT).
    #[zoom(rename = "VTT")]
    Vtt,
    /// Polls (CSV).
    #[zoom(rename = "CSV")]
    Csv,
    /// Timestamps (JSON).
    #[zoom(rename = "JSON")]
    Json,
    /// Image (JPG).
    #[zoom(rename = "JPG")]
    Jpg,
}

/// State of the recording.
#[zoom_model]
pub enum RecordingFileStatus {
    /// Completed.
    Completed,
}

/// Content of the recording.
#[zoom_model]
pub enum CompletedRecordingType {
    /// Shared screen with speaker view and closed captions.
    #[zoom(rename = "shared_screen_with_speaker_view(CC)")]
    SharedScreenWithSpeakerViewCc,
    /// Shared screen with speaker view.
    SharedScreenWithSpeakerView,
    /// Shared screen with gallery view.
    SharedScreenWithGalleryView,
    /// Gallery view.
    GalleryView,
    /// Shared screen.
    SharedScreen,
    /// Audio only.
    AudioOnly,
    /// Audio transcript.
    AudioTranscript,
    /// Chat messages, as a text file.
    ChatFile,
    /// Active speaker.
    ActiveSpeaker,
    /// Video of the host.
    HostVideo,
    /// Audio of each participant.
    AudioOnlyEachParticipant,
    /// Transcript of the closed captions.
    CcTranscript,
    /// Closed captions.
    ClosedCaption,
    /// Answers to polls.
    Poll,
    /// Timestamps of the recording.
    Timeline,
    /// Preview image.
    Thumbnail,
    /// Chat messages.
    ChatMessage,
}

/// Session in `session.recording_deleted` and 3 other events.
#[zoom_model]
pub struct SessionRecordingObject {
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
}

/// Session in `session.recording_paused` and 3 other events.
#[zoom_model]
pub struct SessionRecordingPausedObject {
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
    /// Recording that was started, paused, resumed or stopped.
    pub recording_file: RecordingFile,
}

/// Recording that was started, paused, resumed or stopped.
#[zoom_model]
pub struct RecordingFile {
    /// When the recording started (UTC).
    pub recording_start: Option<Timestamp>,
    /// When the recording ended (UTC).
    pub recording_end: Option<Timestamp>,
}
