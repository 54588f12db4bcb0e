//! Events: recording trashed.

use jiff::Timestamp;

use super::{FileExtension, FileType, ParticipantAudioFile, RecordingStatus, RecordingType};
use zoom_api::types::Moment;
use zoom_api::{zoom_event, zoom_model};

/// A user moved a cloud recording to the trash.
///
/// It can be recovered for 30 days, see `recording.recovered`. Requires a Pro plan or higher.
#[zoom_event(
    "recording.trashed",
    scopes = ["recording:master", "recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:recording", "cloud_recording:read:recording:admin", "cloud_recording:read:recording:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/recording/POSTrecording.trashed",
)]
pub struct RecordingTrashed {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Meeting or webinar with its recordings.
    pub object: RecordingTrashedObject,
}

/// Meeting or webinar in `recording.trashed` events.
#[zoom_model]
pub struct RecordingTrashedObject {
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
    /// Page on which approved users can view the recording.
    pub share_url: Option<String>,
    /// Total size of the files, in bytes.
    pub total_size: Option<u64>,
    /// Number of files concerned.
    pub recording_count: Option<u32>,
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: Option<String>,
    /// Files of the recording.
    pub recording_files: Vec<TrashedRecordingFile>,
    /// Separate audio files of the participants.
    pub participant_audio_files: Vec<ParticipantAudioFile>,
    /// Email address of the host.
    pub host_email: Option<String>,
    /// Passcode of the meeting or webinar.
    #[zoom(secret)]
    pub password: Option<String>,
}

/// File of the recording.
#[zoom_model]
pub struct TrashedRecordingFile {
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
    /// Extension of the file, such as `MP4` or `M4A`.
    pub file_extension: Option<FileExtension>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file, in bytes.
    pub file_size: Option<u64>,
    /// URL at which the file is played.
    pub play_url: Option<String>,
    /// Download URL of the file; requires `download_token` or an OAuth access token as bearer token.
    pub download_url: Option<String>,
    /// Whether the file is `completed` or still `processing`.
    pub status: Option<RecordingStatus>,
    /// Content of the file, such as `shared_screen_with_speaker_view`, `audio_only` or `chat_file`.
    pub recording_type: Option<TrashedRecordingType>,
}

/// Content of the file.
#[zoom_model]
pub enum TrashedRecordingType {
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
    /// Production Studio scene; the document misspells the value.
    #[zoom(rename = "production_sutdio", alias = "production_studio")]
    ProductionStudio,
}
