//! Cloud recordings: list, delete and recover them.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the cloud recordings of the account.
///
/// Downloading a protected recording requires the token of the app as `access_token` in the query of the download URL.
#[zoom_endpoint(
    GET, "/videosdk/recordings",
    rate_limit = Medium,
    paged = sessions,
    operation = "recordingsList",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/cloud-recording/GET/videosdk/recordings",
    max_range = 1 month,
    errors(
        /// The user does not exist, or belongs to another account.
        404/1001 => UserNotInAccount,
    )
)]
pub fn list_recordings(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Whether recordings in the trash are listed.
    #[zoom(default = false)]
    trash: Option<bool>,
    /// Items to list from the trash.
    #[zoom(default = "session_recordings")]
    trash_type: Option<TrashType>,
    /// First day of the period (UTC); by default today. Not for the trash, which has no date filter.
    from: Option<Date>,
    /// Last day of the period (UTC); by default tomorrow. Not for the trash.
    to: Option<Date>,
) -> RecordedSessionPage;

/// Returns the cloud recordings of a session, with their download URLs.
#[zoom_endpoint(
    GET, "/videosdk/sessions/<session_id>/recordings",
    rate_limit = Light,
    operation = "recordingGet",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/cloud-recording/GET/videosdk/sessions/%7BsessionId%7D/recordings",
    errors(
        /// The user does not belong to the account.
        400/1010 => UserNotInAccount,
        /// The session has no recordings.
        404/3301 => RecordingNotFound,
    )
)]
pub fn get_session_recordings(
    /// ID of the session. The client percent-encodes it once; encode an ID that contains `/` before passing it.
    session_id: String,
    /// Additional field of the response: `download_access_token`.
    include_fields: Option<String>,
    /// Validity of the download token in seconds.
    #[zoom(min = 0, max = 604800)]
    ttl: Option<u32>,
) -> SessionRecordings;

/// Deletes all recording files of a session, or moves them to the trash.
///
/// The account must have cloud recording enabled.
#[zoom_endpoint(
    DELETE, "/videosdk/sessions/<session_id>/recordings",
    rate_limit = Light,
    operation = "recordingDelete",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/cloud-recording/DELETE/videosdk/sessions/%7BsessionId%7D/recordings",
    errors(
        /// The user does not belong to the account.
        400/1010 => UserNotInAccount,
        /// The session has no recordings.
        404/3301 => RecordingNotFound,
    )
)]
pub fn delete_session_recordings(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `/` or contains `//` before
    /// passing it.
    session_id: String,
    /// Whether the recording goes to the trash or is deleted.
    action: Option<DeleteAction>,
) -> NoContent;

/// Recovers all recording files of a session from the trash.
///
/// Possible for 30 days after the deletion. The account must have cloud recording enabled.
#[zoom_endpoint(
    PUT, "/videosdk/sessions/<session_id>/recordings/status", json,
    rate_limit = Light,
    success = 200,
    operation = "recordingStatusUpdate",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/cloud-recording/PUT/videosdk/sessions/%7BsessionId%7D/recordings/status",
    errors(
        /// The user does not belong to the account.
        400/1010 => UserNotInAccount,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The session has no recordings.
        404/3301 => RecordingNotFound,
    )
)]
pub fn recover_session_recordings(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `/` or contains `//` before
    /// passing it.
    session_id: String,
    /// Action on the recordings.
    action: Option<RecoverAction>,
) -> NoContent;

/// Deletes one recording file of a session, or moves it to the trash.
///
/// Requires the setting that lets hosts delete cloud recordings.
#[zoom_endpoint(
    DELETE, "/videosdk/sessions/<session_id>/recordings/<recording_id>",
    rate_limit = Light,
    operation = "recordingDeleteOne",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/cloud-recording/DELETE/videosdk/sessions/%7BsessionId%7D/recordings/%7BrecordingId%7D",
    errors(
        /// The user does not belong to the account.
        400/1010 => UserNotInAccount,
        /// The session has not ended.
        400/3303 => SessionNotCompleted,
        /// The session has no recordings.
        404/3301 => RecordingNotFound,
    )
)]
pub fn delete_recording(
    /// ID of the session. The client percent-encodes it once; encode an ID that contains `/` before passing it.
    session_id: String,
    /// ID of the recording.
    recording_id: String,
    /// Whether the recording goes to the trash or is deleted.
    #[zoom(default = "trash")]
    action: Option<DeleteAction>,
) -> NoContent;

/// Recovers one recording file of a session from the trash.
///
/// Possible for 30 days after the deletion.
#[zoom_endpoint(
    PUT, "/videosdk/sessions/<session_id>/recordings/<recording_id>/status", json,
    rate_limit = Light,
    operation = "recordingStatusUpdateOne",
    docs = "https://developers.zoom.us/docs/api/video-sdk/#tag/cloud-recording/PUT/videosdk/sessions/%7BsessionId%7D/recordings/%7BrecordingId%7D/status",
    errors(
        /// The user does not belong to the account.
        400/1010 => UserNotInAccount,
        /// The session has no recordings.
        404/3301 => RecordingNotFound,
    )
)]
pub fn recover_recording(
    /// ID of the session. The client percent-encodes it once; encode an ID that begins with `/` or contains `//` before
    /// passing it.
    session_id: String,
    /// ID of the recording.
    recording_id: String,
    /// Action on the recording.
    action: Option<RecoverAction>,
) -> NoContent;

/// Recordings of a session.
#[zoom_model(response)]
pub struct SessionRecordings {
    /// ID of the session; every instance has its own.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Start of the session.
    pub start_time: Option<Timestamp>,
    /// Duration of the session.
    pub duration: Option<u32>,
    /// Total size in bytes, including the files of single participants.
    pub total_size: Option<u64>,
    /// Number of recording files, including those of single participants.
    pub recording_count: Option<u32>,
    /// Session ID that the app chose.
    pub session_key: Option<String>,
    /// Recording files of the session.
    #[zoom(max_items = 200)]
    pub recording_files: Vec<RecordingFile>,
    /// Recordings of single participants; only with the setting to record each participant separately.
    #[zoom(max_items = 300)]
    pub participant_video_files: Vec<SessionVideoFile>,
    /// Token to download the files; only if requested.
    #[zoom(secret)]
    pub download_access_token: Option<String>,
    /// Audio recordings of single participants; only with the setting to record each participant separately.
    #[zoom(max_items = 300)]
    pub participant_audio_files: Vec<ParticipantAudioFile>,
}

/// Recording file of a session.
#[zoom_model(response)]
pub struct RecordingFile {
    /// ID of the recording file.
    pub id: Option<String>,
    /// Start of the recording.
    pub recording_start: Option<Timestamp>,
    /// End of the recording.
    pub recording_end: Option<Timestamp>,
    /// Kind of file. Files of type `CC` and `TIMELINE` have no `id`, `status`, `file_size` and `recording_type`.
    pub file_type: Option<RecordingFileType>,
    /// Size in bytes.
    pub file_size: Option<u64>,
    /// URL to download the file, with the JWT of the app as bearer token; may redirect.
    pub download_url: Option<String>,
    /// Path in the customer's own storage.
    pub external_storage_url: Option<String>,
    /// Status of the recording file.
    pub status: Option<RecordingFileStatus>,
    /// When the recording was deleted; only for recordings in the trash.
    pub deleted_time: Option<Timestamp>,
    /// Content of the recording.
    pub recording_type: Option<RecordingType>,
}

/// Kind of a recording file.
#[zoom_model]
pub enum RecordingFileType {
    /// Video.
    #[zoom(rename = "MP4")]
    Mp4,
    /// Audio.
    #[zoom(rename = "M4A")]
    M4a,
    /// Timestamps as JSON, in the time zone of the account or the host. Requires the setting to add timestamps to
    /// recordings.
    #[zoom(rename = "TIMELINE")]
    Timeline,
    /// Transcript as VTT.
    #[zoom(rename = "TRANSCRIPT")]
    Transcript,
    /// Chat messages as text.
    #[zoom(rename = "CHAT")]
    Chat,
    /// Closed captions as VTT.
    #[zoom(rename = "CC")]
    ClosedCaptions,
    /// Polls as CSV.
    #[zoom(rename = "CSV")]
    Csv,
}

/// Status of a recording file.
#[zoom_model]
pub enum RecordingFileStatus {
    /// Completed.
    Completed,
}

/// Content of a recording file.
#[zoom_model]
pub enum RecordingType {
    /// Shared screen and active speaker, with closed captions.
    #[zoom(rename = "shared_screen_with_speaker_view(CC)")]
    SharedScreenWithSpeakerViewAndCaptions,
    /// Shared screen and active speaker.
    SharedScreenWithSpeakerView,
    /// Shared screen and gallery.
    SharedScreenWithGalleryView,
    /// Active speaker.
    ActiveSpeaker,
    /// Gallery.
    GalleryView,
    /// Shared screen.
    SharedScreen,
    /// Audio only.
    AudioOnly,
    /// Transcript of the audio.
    AudioTranscript,
    /// Chat messages.
    ChatFile,
    /// Polls.
    Poll,
    /// Timestamps.
    Timeline,
    /// Closed captions.
    ClosedCaption,
    /// Local transcript.
    LocalTranscript,
    /// Original transcript.
    OriginalTranscript,
}

/// Video recording of one participant.
#[zoom_model(response)]
pub struct SessionVideoFile {
    /// ID of the recording file.
    pub id: Option<String>,
    /// Start of the recording.
    pub recording_start: Option<Timestamp>,
    /// End of the recording.
    pub recording_end: Option<Timestamp>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Kind of file. Files of type `CC` and `TIMELINE` have no `id`, `status`, `file_size` and `recording_type`.
    pub file_type: Option<RecordingFileType>,
    /// Extension of the file.
    pub file_extension: Option<String>,
    /// Size in bytes.
    pub file_size: Option<u64>,
    /// URL to download the file, with the JWT of the app as bearer token; may redirect.
    pub download_url: Option<String>,
    /// Content of the recording.
    pub recording_type: Option<ParticipantVideoType>,
    /// Status of the recording file.
    pub status: Option<RecordingFileStatus>,
}

/// Content of a participant's recording.
#[zoom_model]
pub enum ParticipantVideoType {
    /// Video of the user.
    IndividualUser,
    /// Shared screen of the user.
    IndividualSharedScreen,
}

/// Audio recording of one participant.
#[zoom_model(response)]
pub struct ParticipantAudioFile {
    /// ID of the recording file.
    pub id: Option<String>,
    /// Start of the recording.
    pub recording_start: Option<Timestamp>,
    /// End of the recording.
    pub recording_end: Option<Timestamp>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Kind of file. Files of type `CC` and `TIMELINE` have no `id`, `status`, `file_size` and `recording_type`.
    pub file_type: Option<RecordingFileType>,
    /// Extension of the file.
    pub file_extension: Option<String>,
    /// Size in bytes.
    pub file_size: Option<u64>,
    /// URL to download the file, with the JWT of the app as bearer token; may redirect.
    pub download_url: Option<String>,
    /// Status of the recording file.
    pub status: Option<RecordingFileStatus>,
    /// ID of the participant in this session.
    pub user_id: Option<String>,
    /// Identifier that the app set in the JWT (`user_identity`).
    pub user_key: Option<String>,
}

/// Page of recorded sessions.
#[zoom_model(response)]
pub struct RecordedSessionPage {
    /// First day of the period.
    pub from: Option<Date>,
    /// Last day of the period.
    pub to: Option<Date>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Recorded sessions.
    #[zoom(max_items = 300)]
    pub sessions: Vec<RecordedSession>,
}

/// Session with its recordings.
#[zoom_model(response)]
pub struct RecordedSession {
    /// ID of the session; every instance has its own.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Start of the session.
    pub start_time: Option<Timestamp>,
    /// Duration of the session.
    pub duration: Option<u32>,
    /// Total size in bytes, including the files of single participants.
    pub total_size: Option<u64>,
    /// Number of recording files, including those of single participants.
    pub recording_count: Option<u32>,
    /// Session ID that the app chose.
    pub session_key: Option<String>,
    /// Recording files of the session.
    pub recording_files: Vec<RecordingFile>,
    /// Recordings of single participants; only with the setting to record each participant separately.
    pub participant_video_files: Vec<ParticipantVideoFile>,
}

/// Video recording of one participant.
#[zoom_model(response)]
pub struct ParticipantVideoFile {
    /// ID of the recording file.
    pub id: Option<String>,
    /// Start of the recording.
    pub recording_start: Option<Timestamp>,
    /// End of the recording.
    pub recording_end: Option<Timestamp>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Kind of file. Files of type `CC` and `TIMELINE` have no `id`, `status`, `file_size` and `recording_type`.
    pub file_type: Option<RecordingFileType>,
    /// Extension of the file.
    pub file_extension: Option<String>,
    /// Size in bytes.
    pub file_size: Option<u64>,
    /// URL to download the file, with the JWT of the app as bearer token; may redirect.
    pub download_url: Option<String>,
    /// Content of the recording.
    pub recording_type: Option<ParticipantVideoType>,
    /// Status of the recording file.
    pub status: Option<RecordingFileStatus>,
    /// ID of the participant in this session.
    pub user_id: Option<String>,
    /// Identifier that the app set in the JWT (`user_identity`).
    pub user_key: Option<String>,
}

/// Items to list from the trash.
#[zoom_model]
pub enum TrashType {
    /// Sessions with all their recordings.
    SessionRecordings,
    /// Single recording files.
    RecordingFile,
}

/// Whether a recording is moved to the trash or deleted.
#[zoom_model]
pub enum DeleteAction {
    /// Moves it to the trash.
    Trash,
    /// Deletes it permanently.
    Delete,
}

/// Action on recordings in the trash.
#[zoom_model]
pub enum RecoverAction {
    /// Moves the recording or recordings out of the trash.
    Recover,
}
