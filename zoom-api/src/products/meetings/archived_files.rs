//! Archived files.

use jiff::Timestamp;

use crate::types::{MeetingUuid, Moment};
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists archived files.
///
/// Zoom's page: [List archived files](https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/archive_files).
#[zoom_endpoint(
    GET, "/archive_files",
    scopes = ["recording:read:admin", "archiving:read:list_archived_files:admin", "archiving:read:list_archived_files:master"],
    rate_limit = Medium,
    paged = meetings,
    errors(
        /// Account not found.
        400/2001 => AccountNotFound,
    )
)]
pub fn list_archived_files(
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The first day or moment of the time in question.
    from: Option<Timestamp>,
    /// The last day or moment of the time in question.
    to: Option<Timestamp>,
    /// The query date type: `meeting_start_time` when left out.
    query_date_type: Option<QueryDateType>,
    /// The group ID.
    #[deprecated = "it is being given up"]
    group_id: Option<String>,
    /// The group IDs.
    group_ids: Option<String>,
) -> ArchivedMeetingPage;

/// Gets archived file statistics.
///
/// Zoom's page: [Get archived file statistics](https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/archive_files/statistics).
#[zoom_endpoint(
    GET, "/archive_files/statistics",
    scopes = ["recording:read:admin", "archiving:read:archived_file_statistics:admin"],
    rate_limit = Medium,
    errors(
        /// Account not found.
        400/2001 => AccountNotFound,
    )
)]
pub fn get_archived_file_statistics(
    /// The first day or moment of the time in question.
    from: Option<Timestamp>,
    /// The last day or moment of the time in question.
    to: Option<Timestamp>,
) -> ArchivedFileStatistics;

/// Updates an archived file.
///
/// Zoom's page: [Update an archived file's auto-delete status](https://developers.zoom.us/docs/api/meetings/#tag/archiving/PATCH/archive_files/%7BfileId%7D).
#[zoom_endpoint(
    PATCH, "/archive_files/<file_id>", json,
    scopes = ["recording:write", "recording:write:admin", "archiving:update:archived_file_auto_delete_status", "archiving:update:archived_file_auto_delete_status:admin"],
    rate_limit = Light,
    errors(
        /// Bad request.
        400 => BadRequest,
        /// Not found.
        404 => NotFound,
    )
)]
pub fn update_archived_file(
    /// The file.
    file_id: String,
    /// Whether "auto delete" is on.
    auto_delete: bool,
) -> NoContent;

/// Gets meeting archived files.
///
/// Zoom's page: [Get a meeting's archived files](https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/past_meetings/%7BmeetingUUID%7D/archive_files).
#[zoom_endpoint(
    GET, "/past_meetings/<meeting_uuid>/archive_files",
    scopes = ["recording:read", "archiving:read:archived_files", "archiving:read:archived_files:admin"],
    rate_limit = Light,
    errors(
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn get_meeting_archived_files(
    /// The meeting.
    meeting_uuid: MeetingUuid,
) -> MeetingArchivedFiles;

/// Deletes meeting archived files.
///
/// Zoom's page: [Delete a meeting's archived files](https://developers.zoom.us/docs/api/meetings/#tag/archiving/DELETE/past_meetings/%7BmeetingUUID%7D/archive_files).
#[zoom_endpoint(
    DELETE, "/past_meetings/<meeting_uuid>/archive_files",
    scopes = ["recording:write:admin", "archiving:delete:archived_files:admin"],
    rate_limit = Light,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Meeting not found.
        404/3001 => MeetingNotFound,
    )
)]
pub fn delete_meeting_archived_files(
    /// The meeting.
    meeting_uuid: MeetingUuid,
) -> NoContent;

/// Archived file statistics.
#[zoom_model]
pub struct ArchivedFileStatistics {
    /// The first day or moment of the time in question.
    pub from: Option<Timestamp>,
    /// The last day or moment of the time in question.
    pub to: Option<Timestamp>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The statistic by file extension.
    pub statistic_by_file_extension: Option<CountByExtension>,
    /// The statistic by file status.
    pub statistic_by_file_status: Option<CountByStatus>,
}

/// A count by extension.
#[zoom_model]
pub struct CountByExtension {
    /// The mp4 file count.
    pub mp4_file_count: Option<u32>,
    /// The m4a file count.
    pub m4a_file_count: Option<u32>,
    /// The txt file count.
    pub txt_file_count: Option<u32>,
    /// The JSON file count.
    pub json_file_count: Option<u32>,
    /// The vtt file count.
    pub vtt_file_count: Option<u32>,
}

/// A count by status.
#[zoom_model]
pub struct CountByStatus {
    /// The processing file count.
    pub processing_file_count: Option<u32>,
    /// The completed file count.
    pub completed_file_count: Option<u32>,
    /// The failed file count.
    pub failed_file_count: Option<u32>,
}

/// Meeting archived files.
#[zoom_model]
pub struct MeetingArchivedFiles {
    /// The account name.
    pub account_name: String,
    /// The archive files.
    pub archive_files: Vec<ArchiveFile>,
    /// The complete time.
    pub complete_time: Moment,
    /// The duration.
    pub duration: u32,
    /// The duration in second.
    pub duration_in_second: i64,
    /// The host ID.
    pub host_id: String,
    /// The ID.
    pub id: i64,
    /// Whether it is breakout room.
    pub is_breakout_room: bool,
    /// The meeting type.
    pub meeting_type: MeetingOrigin,
    /// The parent meeting ID.
    pub parent_meeting_id: Option<String>,
    /// The recording count.
    pub recording_count: u32,
    /// The start time.
    pub start_time: Moment,
    /// The timezone.
    pub timezone: String,
    /// The topic.
    pub topic: String,
    /// The total size.
    pub total_size: u32,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: MeetingType,
    /// The UUID.
    pub uuid: String,
    /// The status.
    pub status: ArchivingStatus,
    /// The group ID.
    pub group_id: Option<String>,
    /// The physical files.
    pub physical_files: Vec<PhysicalFile>,
}

/// An archive file.
#[zoom_model]
pub struct ArchiveFile {
    /// The download URL.
    pub download_url: String,
    /// The file extension.
    pub file_extension: String,
    /// The file path.
    pub file_path: Option<String>,
    /// The file size.
    pub file_size: u64,
    /// The file type.
    pub file_type: FileType,
    /// The ID.
    pub id: String,
    /// Whether `individual` is on.
    pub individual: bool,
    /// The participant email: an e-mail address.
    pub participant_email: Option<String>,
    /// The participant join time.
    pub participant_join_time: Timestamp,
    /// The participant leave time.
    pub participant_leave_time: Timestamp,
    /// The recording type.
    pub recording_type: RecordingType,
    /// The status.
    pub status: ArchiveFileStatus,
    /// The encryption fingerprint.
    pub encryption_fingerprint: String,
    /// The number of messages.
    pub number_of_messages: Option<i64>,
    /// The storage location.
    pub storage_location: Option<StorageLocation>,
    /// Whether "auto delete" is on.
    pub auto_delete: Option<bool>,
}

/// What a file type can be.
#[zoom_model]
pub enum FileType {
    /// Mp4.
    #[zoom(rename = "MP4")]
    Mp4,
    /// M4a.
    #[zoom(rename = "M4A")]
    M4a,
    /// Chat.
    #[zoom(rename = "CHAT")]
    Chat,
    /// Cc.
    #[zoom(rename = "CC")]
    Cc,
    /// Chat message.
    #[zoom(rename = "CHAT_MESSAGE")]
    ChatMessage,
    /// Transcript.
    #[zoom(rename = "TRANSCRIPT")]
    Transcript,
    /// Sub group member log.
    #[zoom(rename = "SUB_GROUP_MEMBER_LOG")]
    SubGroupMemberLog,
    /// Aic coversation.
    #[zoom(rename = "AIC_COVERSATION")]
    AicCoversation,
}

/// What a recording type can be.
#[zoom_model]
pub enum RecordingType {
    /// Shared screen with speaker view.
    SharedScreenWithSpeakerView,
    /// Audio only.
    AudioOnly,
    /// Chat file.
    ChatFile,
    /// Closed caption.
    ClosedCaption,
    /// Chat message.
    ChatMessage,
    /// Audio transcript.
    AudioTranscript,
    /// Aic conversation.
    AicConversation,
}

/// What an archive file status can be.
#[zoom_model]
pub enum ArchiveFileStatus {
    /// Completed.
    Completed,
    /// Processing.
    Processing,
    /// Failed.
    Failed,
}

/// What a storage location can be.
#[zoom_model]
pub enum StorageLocation {
    /// Us.
    #[zoom(rename = "US")]
    Us,
    /// Au.
    #[zoom(rename = "AU")]
    Au,
    /// Br.
    #[zoom(rename = "BR")]
    Br,
    /// Ca.
    #[zoom(rename = "CA")]
    Ca,
    /// Eu.
    #[zoom(rename = "EU")]
    Eu,
    /// In.
    #[zoom(rename = "IN")]
    In,
    /// Jp.
    #[zoom(rename = "JP")]
    Jp,
    /// Sg.
    #[zoom(rename = "SG")]
    Sg,
    /// Ch.
    #[zoom(rename = "CH")]
    Ch,
}

/// What a meeting origin can be.
#[zoom_model]
pub enum MeetingOrigin {
    /// Internal.
    Internal,
    /// External.
    External,
}

/// What a meeting type can be.
#[zoom_model]
pub enum MeetingType {
    /// Instant.
    Instant = 1,
    /// Scheduled.
    Scheduled = 2,
    /// Recurring with no fixed time.
    RecurringWithNoFixedTime = 3,
    /// Created via PMI.
    CreatedViaPmi = 4,
    /// Webinar.
    Webinar = 5,
    /// Recurring webinar without fixed time.
    RecurringWebinarWithoutFixedTime = 6,
    /// Personal audio conference.
    PersonalAudioConference = 7,
    /// Recurring with fixed time.
    RecurringWithFixedTime = 8,
    /// Recurring webinar with fixed time.
    RecurringWebinarWithFixedTime = 9,
    /// Breakout room.
    BreakoutRoom = 100,
}

/// What an archiving status can be.
#[zoom_model]
pub enum ArchivingStatus {
    /// Completed.
    Completed,
    /// Processing.
    Processing,
}

/// A physical file.
#[zoom_model]
pub struct PhysicalFile {
    /// The file ID.
    pub file_id: Option<String>,
    /// The file name.
    pub file_name: Option<String>,
    /// The file size.
    pub file_size: Option<u64>,
    /// The download URL.
    pub download_url: Option<String>,
}

/// One page of archived meetings.
#[zoom_model]
pub struct ArchivedMeetingPage {
    /// The first day or moment of the time in question.
    pub from: Option<Timestamp>,
    /// The meetings.
    pub meetings: Vec<ArchivedMeeting>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
    /// The last day or moment of the time in question.
    pub to: Option<Timestamp>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
}

/// An archived meeting.
#[zoom_model]
pub struct ArchivedMeeting {
    /// The account name.
    pub account_name: String,
    /// The archive files.
    pub archive_files: Vec<ArchiveFile>,
    /// The complete time.
    pub complete_time: Moment,
    /// The duration.
    pub duration: u32,
    /// The duration in second.
    pub duration_in_second: i64,
    /// The host ID.
    pub host_id: String,
    /// The ID.
    pub id: i64,
    /// Whether it is breakout room.
    pub is_breakout_room: bool,
    /// The meeting type.
    pub meeting_type: MeetingOrigin,
    /// The parent meeting ID.
    pub parent_meeting_id: Option<String>,
    /// The recording count.
    pub recording_count: u32,
    /// The start time.
    pub start_time: Moment,
    /// The timezone.
    pub timezone: String,
    /// The topic.
    pub topic: String,
    /// The total size.
    pub total_size: u32,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: MeetingType,
    /// The UUID.
    pub uuid: String,
    /// The status.
    pub status: ArchivingStatus,
    /// The group ID.
    pub group_id: Option<String>,
    /// The physical files.
    pub physical_files: Vec<PhysicalFile>,
}

/// What a query date type can be.
#[zoom_model]
pub enum QueryDateType {
    /// Meeting start time.
    MeetingStartTime,
    /// Archive complete time.
    ArchiveCompleteTime,
}
