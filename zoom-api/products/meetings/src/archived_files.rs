//! What was archived of meetings and webinars: list, count, keep and delete the files.
//!
//! Archiving copies what is said and shown to a third-party platform. Zoom Support must first enable "Meeting and
//! Webinar Archiving" for the account.

use jiff::Timestamp;

use zoom_api::types::{MeetingId, MeetingUuid, Moment};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the archived files of an account's meetings and webinars within a time range, page by page.
///
/// Archiving copies what is said and shown to a third-party platform, for FINRA and similar rules; Zoom Support must
/// first enable "Meeting and Webinar Archiving" for the account. `from` and `to` lie at most seven days apart.
///
/// Zoom's page: [List archived files](https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/archive_files).
#[zoom_endpoint(
    GET, "/archive_files",
    scopes = ["recording:read:admin", "archiving:read:list_archived_files:admin", "archiving:read:list_archived_files:master"],
    rate_limit = Medium,
    paged = meetings,
    errors(
        /// No account has this ID.
        400/2001 => AccountNotFound,
    )
)]
pub fn list_archived_files(
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// Where the period begins. From here to `to` it is seven days at most.
    from: Option<Timestamp>,
    /// Where the period ends, at most seven days after `from`.
    to: Option<Timestamp>,
    /// Whether the period goes by the meeting's start or by the end of archiving. `meeting_start_time` when left out.
    query_date_type: Option<QueryDateType>,
    /// Only what belongs to this group, by its ID. Zoom is giving it up: use `group_ids` instead.
    #[deprecated = "it is being given up"]
    group_id: Option<String>,
    /// Only what belongs to these groups: their IDs, separated by commas, seven at most.
    group_ids: Option<String>,
) -> ArchivedMeetingPage;

/// Counts an account's archived meeting and webinar files within a time range.
///
/// Zoom Support must first enable "Meeting and Webinar Archiving" for the account. `from` and `to` lie at most seven
/// days apart.
///
/// Zoom's page: [Get archived file statistics](https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/archive_files/statistics).
#[zoom_endpoint(
    GET, "/archive_files/statistics",
    scopes = ["recording:read:admin", "archiving:read:archived_file_statistics:admin"],
    rate_limit = Medium,
    errors(
        /// No account has this ID.
        400/2001 => AccountNotFound,
    )
)]
pub fn get_archived_file_statistics(
    /// Where the period begins. From here to `to` it is seven days at most.
    from: Option<Timestamp>,
    /// Where the period ends, at most seven days after `from`.
    to: Option<Timestamp>,
) -> ArchivedFileStatistics;

/// Sets whether an archived file is deleted automatically.
///
/// Zoom Support must enable "Meeting and Webinar Archiving" for the account, and must also open the choice to switch
/// auto-deletion off.
///
/// Zoom's page: [Update an archived file's auto-delete status](https://developers.zoom.us/docs/api/meetings/#tag/archiving/PATCH/archive_files/%7BfileId%7D).
#[zoom_endpoint(
    PATCH, "/archive_files/<file_id>", json,
    scopes = ["recording:write", "recording:write:admin", "archiving:update:archived_file_auto_delete_status", "archiving:update:archived_file_auto_delete_status:admin"],
    rate_limit = Light,
    errors(
        /// Zoom did not take the call, and does not say why.
        400 => BadRequest,
        /// What the call names is not there.
        404 => NotFound,
    )
)]
pub fn update_archived_file(
    /// The archived file, by its ID.
    file_id: String,
    /// Whether the archived file is deleted automatically.
    auto_delete: bool,
) -> NoContent;

/// Returns the archived files of one instance of a meeting.
///
/// Zoom Support must first enable "Meeting and Webinar Archiving" for the account. Chat messages and breakout activity
/// come as JSON files, whose schemas Zoom documents apart.
///
/// Zoom's page: [Get a meeting's archived files](https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/past_meetings/%7BmeetingUUID%7D/archive_files).
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_uuid>/archive_files",
    scopes = ["recording:read", "archiving:read:archived_files", "archiving:read:archived_files:admin"],
    rate_limit = Light,
    errors(
        /// No meeting has this UUID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_meeting_archived_files(
    /// The instance of the meeting, by its UUID.
    meeting_uuid: MeetingUuid,
) -> ArchivedMeeting;

/// Deletes every archived file of one instance of a meeting.
///
/// Zoom Support must first enable "Meeting and Webinar Archiving" for the account.
///
/// Zoom's page: [Delete a meeting's archived files](https://developers.zoom.us/docs/api/meetings/#tag/archiving/DELETE/past_meetings/%7BmeetingUUID%7D/archive_files).
#[zoom_endpoint(
    DELETE, "/past_meetings/<meeting_uuid>/archive_files",
    scopes = ["recording:write:admin", "archiving:delete:archived_files:admin"],
    rate_limit = Light,
    errors(
        /// The account has no paid plan.
        400/200 => PaidPlanRequired,
        /// No meeting has this UUID.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_meeting_archived_files(
    /// The instance of the meeting, by its UUID.
    meeting_uuid: MeetingUuid,
) -> NoContent;

/// How many files were archived in a time range, by extension and by status.
#[zoom_model]
pub struct ArchivedFileStatistics {
    /// Where the period begins, as it was asked for.
    pub from: Option<Timestamp>,
    /// Where the period ends, as it was asked for.
    pub to: Option<Timestamp>,
    /// How many archived meetings and webinars there are.
    pub total_records: Option<u64>,
    /// The numbers of files, by extension.
    pub statistic_by_file_extension: Option<CountByExtension>,
    /// The numbers of files, by status.
    pub statistic_by_file_status: Option<CountByStatus>,
}

/// How many archived files have each extension.
#[zoom_model]
pub struct CountByExtension {
    /// How many MP4 files there are.
    pub mp4_file_count: Option<u32>,
    /// How many M4A files there are.
    pub m4a_file_count: Option<u32>,
    /// How many TXT files there are.
    pub txt_file_count: Option<u32>,
    /// How many JSON files there are.
    pub json_file_count: Option<u32>,
    /// How many VTT files there are.
    pub vtt_file_count: Option<u32>,
}

/// How many archived files are done, still being processed, or failed.
#[zoom_model]
pub struct CountByStatus {
    /// How many files are being processed.
    pub processing_file_count: Option<u32>,
    /// How many files are complete.
    pub completed_file_count: Option<u32>,
    /// How many files failed.
    pub failed_file_count: Option<u32>,
}

/// A meeting or webinar of the list, with the files archived of it.
#[zoom_model]
pub struct ArchivedMeeting {
    /// The name of the account.
    pub account_name: String,
    /// The files of the archive.
    pub archive_files: Vec<ArchiveFile>,
    /// When the archiving was complete.
    pub complete_time: Option<Moment>,
    /// How long the meeting or webinar was scheduled to last, in minutes.
    pub duration: u32,
    /// How long the meeting or webinar lasted, in seconds.
    pub duration_in_second: i64,
    /// The host, by user ID.
    pub host_id: String,
    /// The meeting ID or webinar ID.
    pub id: MeetingId,
    /// Whether it is a breakout room.
    pub is_breakout_room: bool,
    /// Whether it is an internal meeting or an external one. For an external one, `id`, `host_id` and `topic` are
    /// removed as personal data.
    pub meeting_type: MeetingOrigin,
    /// The UUID of the meeting the breakout room belongs to; present only when `is_breakout_room` is `true`.
    pub parent_meeting_id: Option<String>,
    /// How many archived files there are.
    pub recording_count: u32,
    /// When the meeting or webinar started.
    pub start_time: Moment,
    /// The time zone of the meeting or webinar.
    pub timezone: String,
    /// The topic of the meeting or webinar.
    pub topic: String,
    /// The size of all archived files together, in bytes.
    pub total_size: u64,
    /// The kind of meeting or webinar.
    #[zoom(rename = "type")]
    pub kind: MeetingType,
    /// The UUID of this instance of the meeting or webinar. Each instance has one of its own.
    pub uuid: String,
    /// How far the processing of the archive has come.
    pub status: ArchivingStatus,
    /// The primary groups of the participants from the account, by their IDs, separated by commas.
    pub group_id: Option<String>,
    /// The files the archive consists of.
    pub physical_files: Vec<PhysicalFile>,
}

/// A file archived of a meeting or webinar.
#[zoom_model]
pub struct ArchiveFile {
    /// The link to download the archived file from, with an OAuth access token as bearer. On-premise accounts get
    /// `file_path` instead.
    pub download_url: String,
    /// The extension of the file.
    pub file_extension: String,
    /// Where the file is on the servers of an on-premise account. Other accounts get `download_url` instead.
    pub file_path: Option<String>,
    /// The size of the file, in bytes.
    pub file_size: u64,
    /// The kind and format of the archived file.
    pub file_type: FileType,
    /// The archived file's ID.
    pub id: String,
    /// Whether the file is of one participant rather than of the entire meeting.
    pub individual: bool,
    /// The e-mail address of the participant whose recording it is, when `individual` is `true`. With some exceptions
    /// it is empty for people outside the host's account.
    pub participant_email: Option<String>,
    /// When the participant joined, if `individual` is `true`; otherwise when the archiving gateway joined.
    pub participant_join_time: Timestamp,
    /// When the participant left, if `individual` is `true`; otherwise when the archiving gateway left.
    pub participant_leave_time: Timestamp,
    /// What the file has recorded.
    pub recording_type: RecordingType,
    /// How far the processing of the file has come.
    pub status: ArchiveFileStatus,
    /// The SHA-256 fingerprint of the archived file.
    pub encryption_fingerprint: String,
    /// How many messages the file holds. Only files with the extension `JSON` or `TXT` have it.
    pub number_of_messages: Option<i64>,
    /// The region where the file is stored; present only where archives are distributed by region for compliance.
    pub storage_location: Option<StorageLocation>,
    /// Whether the archived file is deleted automatically. Zoom Support must have enabled deletion tags for archived
    /// files.
    pub auto_delete: Option<bool>,
}

/// What an archived file contains, and in which format.
#[zoom_model]
pub enum FileType {
    /// A video.
    #[zoom(rename = "MP4")]
    Mp4,
    /// Sound alone.
    #[zoom(rename = "M4A")]
    M4a,
    /// The chat of the meeting, as text.
    #[zoom(rename = "CHAT")]
    Chat,
    /// Closed captions, as VTT.
    #[zoom(rename = "CC")]
    Cc,
    /// Chat messages as JSON in base64, with the waiting room's, deleted ones, emojis and non-verbal feedback.
    #[zoom(rename = "CHAT_MESSAGE")]
    ChatMessage,
    /// What was said, as JSON.
    #[zoom(rename = "TRANSCRIPT")]
    Transcript,
    /// Who entered and left subgroups, as JSON.
    #[zoom(rename = "SUB_GROUP_MEMBER_LOG")]
    SubGroupMemberLog,
    /// What internal users exchanged with AI Companion, as JSON; Zoom misspells the value.
    #[zoom(rename = "AIC_COVERSATION")]
    AicConversation,
}

/// What an archived file shows.
#[zoom_model]
pub enum RecordingType {
    /// The shared screen and whoever speaks.
    SharedScreenWithSpeakerView,
    /// Sound alone.
    AudioOnly,
    /// The chat of the meeting.
    ChatFile,
    /// Closed captions.
    ClosedCaption,
    /// Chat messages with their details.
    ChatMessage,
    /// What was said, in writing.
    AudioTranscript,
    /// A conversation with AI Companion.
    AicConversation,
}

/// How far an archived file is.
#[zoom_model]
pub enum ArchiveFileStatus {
    /// It is ready.
    Completed,
    /// Zoom is still at work on it.
    Processing,
    /// Zoom could not make it.
    Failed,
}

/// Where an archived file is stored.
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

/// Whether a meeting or webinar was the account's own.
#[zoom_model]
pub enum MeetingOrigin {
    /// It was the account's own.
    Internal,
    /// It was another's; its id, host and topic are left out.
    External,
}

/// What kind of meeting or webinar was archived.
#[zoom_model]
pub enum MeetingType {
    /// A meeting that was started at once.
    InstantMeeting = 1,
    /// A meeting scheduled once.
    ScheduledMeeting = 2,
    /// A recurring meeting without fixed times.
    RecurringMeetingNoFixedTime = 3,
    /// A meeting under a personal meeting ID (PMI).
    PersonalMeeting = 4,
    /// A webinar held once.
    Webinar = 5,
    /// A recurring webinar without fixed times.
    RecurringWebinarNoFixedTime = 6,
    /// A personal audio conference (PAC).
    PersonalAudioConference = 7,
    /// A recurring meeting with fixed times.
    RecurringMeetingFixedTime = 8,
    /// A recurring webinar with fixed times.
    RecurringWebinarFixedTime = 9,
    /// A breakout room.
    BreakoutRoom = 100,
}

/// How far an archive is.
#[zoom_model]
pub enum ArchivingStatus {
    /// It is complete.
    Completed,
    /// Zoom is still at work on it.
    Processing,
}

/// An archived file as it is stored, with its link.
#[zoom_model]
pub struct PhysicalFile {
    /// The ID of the physical file.
    pub file_id: Option<String>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The size of the file, in bytes.
    pub file_size: Option<u64>,
    /// The link to download the file from, with an OAuth access token as bearer.
    pub download_url: Option<String>,
}

/// One page of archived meetings and webinars.
#[zoom_model]
pub struct ArchivedMeetingPage {
    /// Where the period begins, as it was asked for.
    pub from: Option<Timestamp>,
    /// The archived meetings and webinars.
    pub meetings: Vec<ArchivedMeeting>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
    /// Where the period ends, as it was asked for.
    pub to: Option<Timestamp>,
    /// How many archived meetings and webinars there are.
    pub total_records: Option<u64>,
}

/// What the range of times selects by.
#[zoom_model]
pub enum QueryDateType {
    /// When the meeting started.
    MeetingStartTime,
    /// When its archive was complete.
    ArchiveCompleteTime,
}
