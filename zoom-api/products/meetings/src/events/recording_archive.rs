//! Events: recording archive.

use jiff::Timestamp;

use super::RecordingStatus;
use zoom_api::types::{CommaSeparated, Moment};
use zoom_api::{zoom_event, zoom_model};

/// The archive of a meeting or webinar became available for download.
///
/// Archiving completes after the end of the meeting or webinar. `download_token`, beside the payload, authorizes
/// downloads for 24 hours. Zoom Support enables archiving on request.
#[zoom_event(
    "recording.archive_files_completed",
    scopes = ["recording:master", "recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:archive_files:admin"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/recording/POSTrecording.archive_files_completed",
)]
pub struct RecordingArchiveFilesCompleted {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: Option<String>,
    /// Meeting or webinar with its recordings.
    pub object: Option<RecordingArchiveFilesCompletedObject>,
}

/// Meeting or webinar in `recording.archive_files_completed` events.
#[zoom_model]
pub struct RecordingArchiveFilesCompletedObject {
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: Option<String>,
    /// ID (number) of the meeting or webinar.
    pub id: Option<i64>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Topic of the meeting or webinar.
    pub topic: Option<String>,
    /// Archived meetings: `1` instant, `2` scheduled, `3` recurring without a fixed time, `4` with a Personal Meeting
    /// ID, `7` personal audio conference, `8` recurring with a fixed time. Webinars: `5` single, `6` recurring without
    /// a fixed time, `9` recurring with a fixed time. `100` is a breakout room.
    #[zoom(rename = "type")]
    pub kind: Option<ArchivedMeetingType>,
    /// Start time (UTC).
    pub start_time: Option<Moment>,
    /// Time zone of the meeting or webinar, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Scheduled duration, in minutes.
    pub duration: Option<u32>,
    /// Duration of the meeting or webinar, in seconds.
    pub duration_in_second: Option<i64>,
    /// Total size of the files, in bytes.
    pub total_size: Option<u64>,
    /// Number of files concerned.
    pub recording_count: Option<u32>,
    /// Origin of the meeting or webinar, `internal` or `external`. For an external one, `id`, `host_id` and `topic` are
    /// removed as personal data.
    pub meeting_type: Option<RecordingMeetingType>,
    /// Name of the user's account.
    pub account_name: Option<String>,
    /// Completion time of the archiving (UTC).
    pub complete_time: Option<Moment>,
    /// Whether the archive is of a breakout room.
    pub is_breakout_room: Option<bool>,
    /// UUID of the breakout room's main meeting; present only if `is_breakout_room` is `true`.
    pub parent_meeting_id: Option<String>,
    /// Files of the archive.
    pub archive_files: Vec<ArchiveFile>,
    /// Whether the archive is `completed` or still `processing`.
    pub status: Option<RecordingStatus>,
    /// IDs of the primary groups of participants who belong to the account, separated by commas.
    pub group_id: Option<CommaSeparated<String>>,
}

/// Type of an archived meeting or webinar.
#[zoom_model]
pub enum ArchivedMeetingType {
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
    /// Breakout room.
    BreakoutRoom = 100,
}

/// Whether the meeting or webinar was held inside or outside of the account.
#[zoom_model]
pub enum RecordingMeetingType {
    /// Hosted by the account.
    Internal,
    /// Hosted by another account.
    External,
}

/// File of the archive.
#[zoom_model]
pub struct ArchiveFile {
    /// ID of the file.
    pub id: Option<String>,
    /// Type and format of the file, such as `MP4`, `M4A`, `CHAT` or `TRANSCRIPT`.
    pub file_type: Option<ArchiveFileType>,
    /// Extension of the file, such as `MP4` or `M4A`.
    pub file_extension: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file, in bytes.
    pub file_size: Option<u64>,
    /// Download URL of the archived file; requires `download_token`, as the query parameter `access_token`.
    pub download_url: Option<String>,
    /// Whether processing of the file is `completed`, still `processing` or `failed`.
    pub status: Option<ArchiveFileStatus>,
    /// Content of the file, such as `shared_screen_with_speaker_view`, `audio_only` or `chat_file`.
    pub recording_type: Option<ArchiveRecordingType>,
    /// Whether the file belongs to one participant rather than to the entire meeting.
    pub individual: Option<bool>,
    /// Email address of the recorded participant, if `individual` is `true`. With some exceptions, empty for
    /// participants outside the host's account.
    #[zoom(format = "email")]
    pub participant_email: Option<String>,
    /// When the participant joined if `individual` is `true`, otherwise when the archiving gateway joined (UTC).
    pub participant_join_time: Option<Timestamp>,
    /// When the participant left if `individual` is `true`, otherwise when the archiving gateway left (UTC).
    pub participant_leave_time: Option<Timestamp>,
    /// SHA-256 hash of the archived file.
    pub encryption_fingerprint: Option<String>,
    /// Number of messages in the file; only for `JSON` and `TXT` files.
    pub number_of_messages: Option<i64>,
    /// Region in which the file is stored; present only if archives are distributed by region for compliance.
    pub storage_location: Option<StorageLocation>,
}

/// Type of an archived file.
#[zoom_model]
pub enum ArchiveFileType {
    /// A video.
    #[zoom(rename = "MP4")]
    Mp4,
    /// Audio only.
    #[zoom(rename = "M4A")]
    M4a,
    /// Transcript, as VTT.
    #[zoom(rename = "TRANSCRIPT")]
    Transcript,
    /// Meeting chat, as text.
    #[zoom(rename = "CHAT")]
    Chat,
    /// Closed captions, as VTT.
    #[zoom(rename = "CC")]
    ClosedCaption,
    /// Chat messages with details, as JSON.
    #[zoom(rename = "CHAT_MESSAGE")]
    ChatMessage,
}

/// Whether processing of the file is `completed`, still `processing` or `failed`.
#[zoom_model]
pub enum ArchiveFileStatus {
    /// Completed.
    Completed,
    /// Zoom is processing it.
    Processing,
    /// Failed.
    Failed,
}

/// Content of an archived file.
#[zoom_model]
pub enum ArchiveRecordingType {
    /// Shared screen with the active speaker.
    SharedScreenWithSpeakerView,
    /// Audio only.
    AudioOnly,
    /// Meeting chat.
    ChatFile,
    /// Closed captions.
    ClosedCaption,
    /// Chat messages with details.
    ChatMessage,
}

/// Region in which the file is stored.
#[zoom_model]
pub enum StorageLocation {
    /// The United States.
    #[zoom(rename = "US")]
    Us,
    /// Australia.
    #[zoom(rename = "AU")]
    Au,
    /// Brazil.
    #[zoom(rename = "BR")]
    Br,
    /// Canada.
    #[zoom(rename = "CA")]
    Ca,
    /// Europe.
    #[zoom(rename = "EU")]
    Eu,
    /// India.
    #[zoom(rename = "IN")]
    In,
    /// Japan.
    #[zoom(rename = "JP")]
    Jp,
    /// Singapore.
    #[zoom(rename = "SG")]
    Sg,
    /// Switzerland.
    #[zoom(rename = "CH")]
    Ch,
}
