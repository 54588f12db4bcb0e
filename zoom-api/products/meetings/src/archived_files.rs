//! Archived content of meetings and webinars: list, count, update and delete the files.
//!
//! Archiving copies meeting content to a third-party platform. Zoom Support must enable "Meeting and Webinar Archiving"
//! for the account.

use jiff::Timestamp;

use zoom_api::types::{CommaSeparated, MeetingId, MeetingUuid, Moment};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the archived files of an account's meetings and webinars within a time range.
///
/// Archiving copies meeting content to a third-party platform, for FINRA and similar regulations; Zoom Support must
/// enable "Meeting and Webinar Archiving" for the account. `from` and `to` are at most seven days apart.
#[zoom_endpoint(
    GET, "/archive_files",
    scopes = ["recording:read:admin", "archiving:read:list_archived_files:admin", "archiving:read:list_archived_files:master"],
    rate_limit = Medium,
    paged = meetings,
    operation = "listArchivedFiles",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/archive_files",
    max_range = 7 days,
    errors(
        /// The account does not exist.
        400/2001 => AccountNotFound,
    )
)]
pub fn list_archived_files(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Start of the period.
    from: Option<Timestamp>,
    /// End of the period, at most seven days after `from`. Zoom replaces a time in the future by the current one; later
    /// pages must then be requested with the `to` of the first page.
    to: Option<Timestamp>,
    /// Whether the period filters by the meeting's start or by the completion of archiving.
    #[zoom(default = "meeting_start_time")]
    query_date_type: Option<QueryDateType>,
    /// ID of a group; only its files are returned.
    #[deprecated = "deprecated by Zoom; use `group_ids`"]
    group_id: Option<String>,
    /// IDs of the groups whose files are returned; at most seven.
    #[query(csv)]
    group_ids: Vec<String>,
) -> ArchivedMeetingPage;

/// Returns the number of an account's archived meeting and webinar files within a time range.
///
/// Zoom Support must enable "Meeting and Webinar Archiving" for the account. `from` and `to` are at most seven days
/// apart.
#[zoom_endpoint(
    GET, "/archive_files/statistics",
    scopes = ["recording:read:admin", "archiving:read:archived_file_statistics:admin"],
    rate_limit = Medium,
    operation = "getArchivedFileStatistics",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/archive_files/statistics",
    max_range = 7 days,
    errors(
        /// The account does not exist.
        400/2001 => AccountNotFound,
    )
)]
pub fn get_archived_file_statistics(
    /// Start of the period.
    from: Option<Timestamp>,
    /// End of the period, at most seven days after `from`.
    to: Option<Timestamp>,
) -> ArchivedFileStatistics;

/// Sets whether an archived file is deleted automatically.
///
/// Zoom Support must enable "Meeting and Webinar Archiving" for the account, and the option to disable auto-deletion.
#[zoom_endpoint(
    PATCH, "/archive_files/<file_id>", json,
    scopes = ["recording:write", "recording:write:admin", "archiving:update:archived_file_auto_delete_status", "archiving:update:archived_file_auto_delete_status:admin"],
    rate_limit = Light,
    operation = "updateArchivedFile",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/archiving/PATCH/archive_files/%7BfileId%7D",
    errors(
        /// Zoom rejected the call without giving a reason.
        400 => BadRequest,
        /// The requested resource does not exist.
        404 => NotFound,
    )
)]
pub fn update_archived_file(
    /// ID of the archived file.
    file_id: String,
    /// Whether the archived file is deleted automatically.
    auto_delete: bool,
) -> NoContent;

/// Returns the archived files of one instance of a meeting.
///
/// Zoom Support must enable "Meeting and Webinar Archiving" for the account. Chat messages and breakout activity are
/// JSON files, whose schemas Zoom documents separately.
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_uuid>/archive_files",
    scopes = ["recording:read", "archiving:read:archived_files", "archiving:read:archived_files:admin"],
    rate_limit = Light,
    operation = "getArchivedFiles",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/past_meetings/%7BmeetingUUID%7D/archive_files",
    errors(
        /// No meeting has this UUID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_meeting_archived_files(
    /// UUID of the meeting instance.
    meeting_uuid: MeetingUuid,
) -> ArchivedMeeting;

/// Deletes all archived files of one instance of a meeting.
///
/// Zoom Support must enable "Meeting and Webinar Archiving" for the account.
#[zoom_endpoint(
    DELETE, "/past_meetings/<meeting_uuid>/archive_files",
    scopes = ["recording:write:admin", "archiving:delete:archived_files:admin"],
    rate_limit = Light,
    operation = "deleteArchivedFiles",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/archiving/DELETE/past_meetings/%7BmeetingUUID%7D/archive_files",
    errors(
        /// The account has no paid plan, or archiving is not available to it.
        400/200 => ArchivingNotAvailable,
        /// No meeting has this UUID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_meeting_archived_files(
    /// UUID of the meeting instance.
    meeting_uuid: MeetingUuid,
) -> NoContent;

/// Number of archived files in a time range, by extension and by status.
#[zoom_model(response)]
pub struct ArchivedFileStatistics {
    /// Start of the requested period.
    pub from: Option<Timestamp>,
    /// End of the requested period.
    pub to: Option<Timestamp>,
    /// Number of archived meetings and webinars.
    pub total_records: Option<u64>,
    /// Numbers of files by extension.
    pub statistic_by_file_extension: Option<CountByExtension>,
    /// Numbers of files by status.
    pub statistic_by_file_status: Option<CountByStatus>,
}

/// Numbers of archived files by extension.
#[zoom_model(response)]
pub struct CountByExtension {
    /// Number of MP4 files.
    pub mp4_file_count: Option<u32>,
    /// Number of M4A files.
    pub m4a_file_count: Option<u32>,
    /// Number of TXT files.
    pub txt_file_count: Option<u32>,
    /// Number of JSON files.
    pub json_file_count: Option<u32>,
    /// Number of VTT files.
    pub vtt_file_count: Option<u32>,
}

/// Numbers of archived files that are completed, in processing, or failed.
#[zoom_model(response)]
pub struct CountByStatus {
    /// Number of files in processing.
    pub processing_file_count: Option<u32>,
    /// Number of completed files.
    pub completed_file_count: Option<u32>,
    /// Number of failed files.
    pub failed_file_count: Option<u32>,
}

/// Archived meeting or webinar, with its files.
#[zoom_model(response)]
pub struct ArchivedMeeting {
    /// Name of the account.
    pub account_name: String,
    /// Files of the archive.
    pub archive_files: Vec<ArchiveFile>,
    /// Completion time of the archiving.
    pub complete_time: Option<Moment>,
    /// Scheduled duration of the meeting or webinar, in minutes.
    pub duration: u32,
    /// Duration of the meeting or webinar, in seconds.
    pub duration_in_second: i64,
    /// User ID of the host.
    pub host_id: String,
    /// Meeting ID or webinar ID.
    pub id: MeetingId,
    /// Whether it is a breakout room.
    pub is_breakout_room: bool,
    /// Whether the meeting is internal or external. For an external meeting, `id`, `host_id` and `topic` are removed as
    /// personal data.
    pub meeting_type: MeetingOrigin,
    /// UUID of the breakout room's meeting; present only if `is_breakout_room` is `true`.
    pub parent_meeting_id: Option<String>,
    /// Number of archived files.
    pub recording_count: u32,
    /// Start time of the meeting or webinar.
    pub start_time: Moment,
    /// Time zone of the meeting or webinar.
    pub timezone: String,
    /// Topic of the meeting or webinar.
    pub topic: String,
    /// Total size of the archived files, in bytes.
    pub total_size: u64,
    /// Type of the meeting or webinar.
    #[zoom(rename = "type")]
    pub kind: MeetingType,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// Processing status of the archive.
    pub status: ArchivingStatus,
    /// Primary group IDs of the participants from the account, separated by commas.
    pub group_id: Option<CommaSeparated<String>>,
    /// Physical files of the archive.
    pub physical_files: Vec<PhysicalFile>,
}

/// Archived file of a meeting or webinar.
#[zoom_model(response)]
pub struct ArchiveFile {
    /// Download URL of the archived file; requires an OAuth access token as bearer token. On-premises accounts receive
    /// `file_path` instead.
    pub download_url: String,
    /// File extension.
    pub file_extension: String,
    /// Path of the file on the servers of an on-premises account. Other accounts receive `download_url` instead.
    pub file_path: Option<String>,
    /// Size of the file, in bytes.
    pub file_size: u64,
    /// Type and format of the archived file.
    pub file_type: FileType,
    /// ID of the archived file.
    pub id: String,
    /// Whether the file belongs to one participant rather than the entire meeting.
    pub individual: bool,
    /// Email address of the recorded participant, if `individual` is `true`. With some exceptions, empty for
    /// participants outside the host's account.
    #[zoom(format = "email")]
    pub participant_email: Option<String>,
    /// Time when the participant joined if `individual` is `true`, otherwise when the archiving gateway joined.
    pub participant_join_time: Timestamp,
    /// Time when the participant left if `individual` is `true`, otherwise when the archiving gateway left.
    pub participant_leave_time: Timestamp,
    /// Content of the file.
    pub recording_type: RecordingType,
    /// Processing status of the file.
    pub status: ArchiveFileStatus,
    /// SHA-256 hash of the archived file.
    pub encryption_fingerprint: String,
    /// Number of messages in the file. Only for files with the extension `JSON` or `TXT`.
    pub number_of_messages: Option<i64>,
    /// Region in which the file is stored; present only if archives are distributed by region for compliance.
    pub storage_location: Option<StorageLocation>,
    /// Whether the archived file is deleted automatically. Zoom Support must enable deletion tags for archived files.
    pub auto_delete: Option<bool>,
}

/// Content and format of an archived file.
#[zoom_model]
pub enum FileType {
    /// Video.
    #[zoom(rename = "MP4")]
    Mp4,
    /// Audio only.
    #[zoom(rename = "M4A")]
    M4a,
    /// Meeting chat, as text.
    #[zoom(rename = "CHAT")]
    Chat,
    /// Closed captions, as VTT.
    #[zoom(rename = "CC")]
    ClosedCaption,
    /// Chat messages as base64-encoded JSON, including the waiting room chat, deleted messages, emojis and non-verbal
    /// feedback.
    #[zoom(rename = "CHAT_MESSAGE")]
    ChatMessage,
    /// Transcript, as JSON.
    #[zoom(rename = "TRANSCRIPT")]
    Transcript,
    /// Joins and leaves of subgroups, as JSON.
    #[zoom(rename = "SUB_GROUP_MEMBER_LOG")]
    SubGroupMemberLog,
    /// AI Companion conversations of internal users, as JSON; Zoom misspells the value.
    #[zoom(rename = "AIC_COVERSATION")]
    AicConversation,
}

/// Content of an archived file.
#[zoom_model]
pub enum RecordingType {
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
    /// Transcript.
    AudioTranscript,
    /// AI Companion conversation.
    AicConversation,
}

/// Status of an archived file.
#[zoom_model]
pub enum ArchiveFileStatus {
    /// Ready.
    Completed,
    /// Zoom is processing it.
    Processing,
    /// Failed.
    Failed,
}

/// Storage region of an archived file.
#[zoom_model]
pub enum StorageLocation {
    /// United States.
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

/// Whether a meeting or webinar is internal.
#[zoom_model]
pub enum MeetingOrigin {
    /// Hosted by the account.
    Internal,
    /// Hosted by another account; its ID, host and topic are omitted.
    External,
}

/// Type of an archived meeting or webinar.
#[zoom_model]
pub enum MeetingType {
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

/// Status of an archive.
#[zoom_model]
pub enum ArchivingStatus {
    /// Completed.
    Completed,
    /// Zoom is processing it.
    Processing,
}

/// Stored archive file, with its download URL.
#[zoom_model(response)]
pub struct PhysicalFile {
    /// ID of the physical file.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file, in bytes.
    pub file_size: Option<u64>,
    /// Download URL of the file; requires an OAuth access token as bearer token.
    pub download_url: Option<String>,
}

/// Page of archived meetings and webinars.
#[zoom_model(response)]
pub struct ArchivedMeetingPage {
    /// Start of the requested period.
    pub from: Option<Timestamp>,
    /// Archived meetings and webinars.
    pub meetings: Vec<ArchivedMeeting>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// End of the requested period.
    pub to: Option<Timestamp>,
    /// Number of archived meetings and webinars.
    pub total_records: Option<u64>,
}

/// Time that the time range filters by.
#[zoom_model]
pub enum QueryDateType {
    /// Start time of the meeting.
    MeetingStartTime,
    /// Completion time of the archive.
    ArchiveCompleteTime,
}
