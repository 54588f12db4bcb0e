//! Events: recording.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::types::Moment;
use zoom_api::{zoom_event, zoom_model};

/// The used cloud storage of the account changed, for example because a recording was completed, trashed or recovered.
///
/// Requires a Pro plan or higher and cloud recording.
#[zoom_event(
    "recording.cloud_storage_usage_updated",
    scopes = ["recording:master", "recording:read:admin", "recording:write:admin", "cloud_recording:read:recording:admin"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/recording/POSTrecording.cloud_storage_usage_updated",
)]
pub struct RecordingCloudStorageUsageUpdated {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Storage plan and its use.
    pub object: RecordingCloudStorageUsageUpdatedObject,
}

/// A user deleted a cloud recording permanently.
///
/// It was deleted from the trash, or through the API with the action `delete`. Requires a Pro plan or higher.
#[zoom_event(
    "recording.deleted",
    scopes = ["recording:master", "recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:recording", "cloud_recording:read:recording:admin", "cloud_recording:read:recording:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/recording/POSTrecording.deleted",
)]
pub struct RecordingDeleted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting or webinar with its recordings.
    pub object: RecordingDeletedObject,
}

/// The host or a co-host paused the recording of a meeting or webinar.
///
/// Requires a Pro plan or higher and cloud recording.
#[zoom_event(
    "recording.paused",
    scopes = ["recording:master", "recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:recording", "cloud_recording:read:recording:admin", "cloud_recording:read:recording:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/recording/POSTrecording.paused",
)]
pub struct RecordingPaused {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting or webinar with its recordings.
    pub object: RecordingObject,
}

/// A user recovered a cloud recording from the trash.
///
/// This is possible for 30 days after the deletion. `download_token`, beside the payload, authorizes downloads for 24
/// hours. Requires a Pro plan or higher.
#[zoom_event(
    "recording.recovered",
    scopes = ["recording:master", "recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:recording", "cloud_recording:read:recording:admin", "cloud_recording:read:recording:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/recording/POSTrecording.recovered",
)]
pub struct RecordingRecovered {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting or webinar with its recordings.
    pub object: RecordingDeletedObject,
}

/// The host or a co-host resumed the paused recording of a meeting or webinar.
///
/// Requires a Pro plan or higher and cloud recording.
#[zoom_event(
    "recording.resumed",
    scopes = ["recording:master", "recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:recording", "cloud_recording:read:recording:admin", "cloud_recording:read:recording:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/recording/POSTrecording.resumed",
)]
pub struct RecordingResumed {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting or webinar with its recordings.
    pub object: RecordingObject,
}

/// The host or a co-host started the recording of a meeting or webinar.
///
/// Requires a Pro plan or higher and cloud recording.
#[zoom_event(
    "recording.started",
    scopes = ["recording:master", "recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:recording", "cloud_recording:read:recording:admin", "cloud_recording:read:recording:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/recording/POSTrecording.started",
)]
pub struct RecordingStarted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting or webinar with its recordings.
    pub object: RecordingObject,
}

/// The host or a co-host stopped the recording of a meeting or webinar.
///
/// Requires a Pro plan or higher and cloud recording.
#[zoom_event(
    "recording.stopped",
    scopes = ["recording:master", "recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:recording", "cloud_recording:read:recording:admin", "cloud_recording:read:recording:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/recording/POSTrecording.stopped",
)]
pub struct RecordingStopped {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Meeting or webinar with its recordings.
    pub object: RecordingObject,
}

/// Whether a recording or an archive is completed or still processed.
#[zoom_model]
pub enum RecordingStatus {
    /// Completed.
    Completed,
    /// Zoom is processing it.
    Processing,
}

/// Storage plan in `recording.cloud_storage_usage_updated` events.
#[zoom_model]
pub struct RecordingCloudStorageUsageUpdatedObject {
    /// Free part of the storage with its unit, such as `1.65 GB`.
    pub free_storage: Option<String>,
    /// Storage of the recording plan with its unit, such as `40 GB`.
    pub plan_storage: Option<String>,
    /// Recording plan, such as `cmr_monthly_commitment_40`.
    pub plan_type: Option<String>,
    /// Used storage with its unit, such as `1.65 GB`.
    pub storage_used: Option<String>,
    /// Used part of the storage, in percent.
    #[zoom(min = 0, max = 100)]
    pub storage_used_percentage: Option<f64>,
    /// Amount of storage used beyond the plan.
    pub storage_exceed: Option<String>,
    /// Last day of storage beyond the plan, such as `2023-03-01`.
    pub max_exceed_date: Option<Date>,
}

/// Type of the recorded meeting or webinar.
#[zoom_model]
pub enum RecordingType {
    /// Instant meeting.
    InstantMeeting = 1,
    /// Scheduled meeting.
    ScheduledMeeting = 2,
    /// Recurring meeting without a fixed time.
    RecurringMeetingNoFixedTime = 3,
    /// Personal Meeting ID (PMI) meeting.
    PersonalMeeting = 4,
    /// Single webinar.
    Webinar = 5,
    /// Recurring webinar without a fixed time.
    RecurringWebinarNoFixedTime = 6,
    /// Personal audio conference (PAC).
    PersonalAudioConference = 7,
    /// Recurring meeting with a fixed time.
    RecurringMeetingFixedTime = 8,
    /// Recurring webinar with a fixed time.
    RecurringWebinarFixedTime = 9,
    /// Recording that was uploaded in Zoom's web portal.
    Uploaded = 99,
}

/// Type and format of the file.
#[zoom_model]
pub enum FileType {
    /// A video.
    #[zoom(rename = "MP4")]
    Mp4,
    /// Audio only.
    #[zoom(rename = "M4A")]
    M4a,
    /// Meeting chat, as text.
    #[zoom(rename = "CHAT")]
    Chat,
    /// Transcript, as VTT.
    #[zoom(rename = "TRANSCRIPT")]
    Transcript,
    /// Poll answers, as CSV.
    #[zoom(rename = "CSV")]
    Csv,
    /// Timestamps, as JSON.
    #[zoom(rename = "TB")]
    Timestamps,
    /// Closed captions, as VTT.
    #[zoom(rename = "CC")]
    ClosedCaption,
    /// Chat messages with details, as JSON.
    #[zoom(rename = "CHAT_MESSAGE")]
    ChatMessage,
    /// Summary, as JSON.
    #[zoom(rename = "SUMMARY")]
    Summary,
    /// Timestamps, as JSON.
    #[zoom(rename = "TIMELINE")]
    Timeline,
}

/// Extension of the file.
#[zoom_model]
pub enum FileExtension {
    /// A video.
    #[zoom(rename = "MP4")]
    Mp4,
    /// Audio only.
    #[zoom(rename = "M4A")]
    M4a,
    /// Text.
    #[zoom(rename = "TXT")]
    Txt,
    /// Captions or a transcript.
    #[zoom(rename = "VTT")]
    Vtt,
    /// Table.
    #[zoom(rename = "CSV")]
    Csv,
    /// JSON document.
    #[zoom(rename = "JSON")]
    Json,
    /// Image.
    #[zoom(rename = "JPG")]
    Jpg,
}

/// Meeting or webinar in `recording.deleted` and `recording.recovered` events.
#[zoom_model]
pub struct RecordingDeletedObject {
    /// ID (number) of the meeting or webinar.
    pub id: i64,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: Option<String>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// Recorded meetings: `1` instant, `2` scheduled, `3` recurring without a fixed time, `4` with a Personal Meeting
    /// ID, `7` personal audio conference, `8` recurring with a fixed time. Webinars: `5` single, `6` recurring without
    /// a fixed time, `9` recurring with a fixed time. `99` is an upload through the web portal.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// Page on which approved users can view the recording.
    pub share_url: Option<String>,
    /// Total size of the files, in bytes.
    pub total_size: Option<u64>,
    /// Number of files concerned.
    pub recording_count: Option<u32>,
    /// Files of the recording.
    pub recording_files: Vec<DeletedRecordingFile>,
    /// Separate audio files of the participants.
    pub participant_audio_files: Vec<ParticipantAudioFile>,
}

/// File of the recording.
#[zoom_model]
pub struct DeletedRecordingFile {
    /// ID of the file.
    pub id: Option<String>,
    /// ID (number) of the meeting.
    pub meeting_id: Option<String>,
    /// When the recording started (UTC).
    pub recording_start: Option<Timestamp>,
    /// When the recording ended (UTC).
    pub recording_end: Option<Timestamp>,
    /// Type and format of the file, such as `MP4`, `M4A`, `CHAT` or `TRANSCRIPT`.
    pub file_type: Option<FileType>,
    /// Size of the file, in bytes.
    pub file_size: Option<u64>,
    /// Extension of the file, such as `MP4` or `M4A`.
    pub file_extension: Option<FileExtension>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// URL at which the file is played.
    pub play_url: Option<String>,
    /// Download URL of the file; requires `download_token` or an OAuth access token as bearer token.
    pub download_url: Option<String>,
    /// Whether the file is `completed` or still `processing`.
    pub status: Option<RecordingStatus>,
    /// Content of the file, such as `shared_screen_with_speaker_view`, `audio_only` or `chat_file`.
    pub recording_type: Option<RecordingFileRecordingType>,
}

/// Content of the file.
#[zoom_model]
pub enum RecordingFileRecordingType {
    /// Shared screen with the active speaker and closed captions.
    #[zoom(rename = "shared_screen_with_speaker_view(CC)")]
    SharedScreenWithSpeakerViewCc,
    /// Shared screen with the active speaker.
    SharedScreenWithSpeakerView,
    /// Shared screen with the gallery view.
    SharedScreenWithGalleryView,
    /// Gallery view.
    GalleryView,
    /// Shared screen.
    SharedScreen,
    /// Audio only.
    AudioOnly,
    /// Transcript.
    AudioTranscript,
    /// Meeting chat.
    ChatFile,
    /// Active speaker.
    ActiveSpeaker,
    /// The host.
    HostVideo,
    /// Audio of one participant.
    AudioOnlyEachParticipant,
    /// Transcript of the closed captions.
    CcTranscript,
    /// Closed captions.
    ClosedCaption,
    /// Poll answers.
    Poll,
    /// Timeline of events.
    Timeline,
    /// Thumbnail.
    Thumbnail,
    /// Audio of an interpreter.
    AudioInterpretation,
    /// Summary.
    Summary,
    /// Next steps of the summary.
    SummaryNextSteps,
    /// Chapters of the summary.
    SummarySmartChapters,
    /// Sign language interpreter.
    SignInterpretation,
    /// Production Studio scene; the document misspells the value.
    #[zoom(rename = "production_sutdio", alias = "production_studio")]
    ProductionStudio,
}

/// Audio file of one participant.
#[zoom_model]
pub struct ParticipantAudioFile {
    /// ID of the file.
    pub id: Option<String>,
    /// When the recording started (UTC).
    pub recording_start: Option<Timestamp>,
    /// When the recording ended (UTC).
    pub recording_end: Option<Timestamp>,
    /// Type and format of the file, such as `MP4`, `M4A`, `CHAT` or `TRANSCRIPT`.
    pub file_type: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file, in bytes.
    pub file_size: Option<u64>,
    /// Extension of the file, such as `MP4` or `M4A`.
    pub file_extension: Option<String>,
    /// URL at which the file is played.
    pub play_url: Option<String>,
    /// Download URL of the file; requires `download_token` or an OAuth access token as bearer token.
    pub download_url: Option<String>,
    /// Path of the file on the servers of an on-premises account; such accounts receive no `download_url`.
    pub file_path: Option<String>,
    /// Whether the file is `completed` or still `processing`.
    pub status: Option<RecordingStatus>,
    /// Content of the file, such as `shared_screen_with_speaker_view`, `audio_only` or `chat_file`.
    pub recording_type: Option<String>,
}

/// Meeting or webinar in `recording.paused` and 3 other events.
#[zoom_model]
pub struct RecordingObject {
    /// ID (number) of the meeting or webinar.
    pub id: i64,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// Recorded meetings: `1` instant, `2` scheduled, `3` recurring without a fixed time, `4` with a Personal Meeting
    /// ID, `7` personal audio conference, `8` recurring with a fixed time. Webinars: `5` single, `6` recurring without
    /// a fixed time, `9` recurring with a fixed time. `99` is an upload through the web portal.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// Times of the recording.
    pub recording_file: RecordingFile,
}

/// Start and end of the recording.
#[zoom_model]
pub struct RecordingFile {
    /// When the recording started (UTC).
    pub recording_start: Option<Timestamp>,
    /// When the recording ended (UTC).
    pub recording_end: Option<Timestamp>,
}
