//! Recordings.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::types::{MeetingId, MeetingUuid};
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Gets meeting recordings.
///
/// Zoom's page: [Get meeting recordings](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings",
    scopes = ["phone_recording:read:admin", "recording:read", "cloud_recording:read:list_recording_files", "cloud_recording:read:list_recording_files:admin", "cloud_recording:read:list_recording_files:master"],
    rate_limit = Light,
    errors(
        /// User not in account.
        400/1010 => UserNotInAccount,
        /// User not in account.
        404/1001 => UserNotInAccount,
        /// Recording not found.
        404/3301 => RecordingNotFound,
    )
)]
pub fn get_meeting_recordings(
    /// The meeting.
    meeting_id: MeetingUuid,
    /// The include fields.
    include_fields: Option<String>,
    /// The ttl: 0 to 604,800.
    ttl: Option<u32>,
) -> MeetingRecordings;

/// Deletes meeting recordings.
///
/// Zoom's page: [Delete meeting or webinar recordings](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/DELETE/meetings/%7BmeetingId%7D/recordings).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/recordings",
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:delete:meeting_recording", "cloud_recording:delete:meeting_recording:admin", "cloud_recording:delete:meeting_recording:master"],
    rate_limit = Light,
    errors(
        /// User not in account.
        400/1010 => UserNotInAccount,
        /// Recording in simulive webinar.
        400/3310 => RecordingInSimuliveWebinar,
        /// User not in account.
        404/1001 => UserNotInAccount,
        /// Recording not found.
        404/3301 => RecordingNotFound,
    )
)]
pub fn delete_meeting_recordings(
    /// The meeting.
    meeting_id: MeetingUuid,
    /// The action: `trash` when left out.
    action: Option<DeleteAction>,
) -> NoContent;

/// Lists analytics details.
///
/// Zoom's page: [List analytics details](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings/analytics_details).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings/analytics_details",
    scopes = ["cloud_recording:read:recording_analytics_details", "cloud_recording:read:recording_analytics_details:admin", "cloud_recording:read:recording_analytics_details:master"],
    paged = analytics_details,
    errors(
        /// User not in account.
        400/1010 => UserNotInAccount,
        /// User not in account.
        404/1001 => UserNotInAccount,
        /// Recording not found.
        404/3301 => RecordingNotFound,
    )
)]
pub fn list_analytics_details(
    /// The meeting.
    meeting_id: MeetingUuid,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The first day or moment of the time in question.
    from: Option<Date>,
    /// The last day or moment of the time in question.
    to: Option<Date>,
    /// The type.
    #[query(rename = "type")]
    kind: Option<AnalyticsType>,
) -> AnalyticsDetailPage;

/// Gets an analytics summary.
///
/// Zoom's page: [Get analytics summary](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings/analytics_summary).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings/analytics_summary",
    scopes = ["cloud_recording:read:recording_analytics_summary", "cloud_recording:read:recording_analytics_summary:admin", "cloud_recording:read:recording_analytics_summary:master"],
    errors(
        /// User not in account.
        400/1010 => UserNotInAccount,
        /// User not in account.
        404/1001 => UserNotInAccount,
        /// Recording not found.
        404/3301 => RecordingNotFound,
    )
)]
pub fn get_analytics_summary(
    /// The meeting.
    meeting_id: MeetingUuid,
    /// The first day or moment of the time in question.
    from: Option<Date>,
    /// The last day or moment of the time in question.
    to: Option<Date>,
) -> AnalyticsSummary;

/// Deletes a recording file.
///
/// Zoom's page: [Delete recording file](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/DELETE/meetings/%7BmeetingId%7D/recordings/%7BrecordingId%7D).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/recordings/<recording_id>",
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:delete:recording_file", "cloud_recording:delete:recording_file:admin", "cloud_recording:delete:recording_file:master"],
    rate_limit = Light,
    errors(
        /// User not in account.
        400/1010 => UserNotInAccount,
        /// Meeting not completed.
        400/3303 => MeetingNotCompleted,
        /// Recording in simulive webinar.
        400/3310 => RecordingInSimuliveWebinar,
        /// User not in account.
        404/1001 => UserNotInAccount,
        /// Recording not found.
        404/3301 => RecordingNotFound,
    )
)]
pub fn delete_recording_file(
    /// The meeting.
    meeting_id: MeetingUuid,
    /// The recording.
    recording_id: String,
    /// The action: `trash` when left out.
    action: Option<DeleteAction>,
) -> NoContent;

/// Recovers a recording file.
///
/// Zoom's page: [Recover a single recording](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PUT/meetings/%7BmeetingId%7D/recordings/%7BrecordingId%7D/status).
#[zoom_endpoint(
    PUT, "/meetings/<meeting_id>/recordings/<recording_id>/status", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:update:recover_single_recording", "cloud_recording:update:recover_single_recording:admin", "cloud_recording:update:recover_single_recording:master"],
    rate_limit = Light,
    errors(
        /// User not in account.
        400/1010 => UserNotInAccount,
        /// Cloud storage full.
        400/3309 => CloudStorageFull,
        /// User not in account.
        404/1001 => UserNotInAccount,
        /// Recording not found.
        404/3301 => RecordingNotFound,
    )
)]
pub fn recover_recording_file(
    /// The meeting.
    meeting_id: MeetingUuid,
    /// The recording.
    recording_id: String,
    /// The action.
    action: Option<RecoverAction>,
) -> NoContent;

/// Gets a transcript.
///
/// Zoom's page: [Get a meeting transcript](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/transcript).
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/transcript",
    scopes = ["recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:meeting_transcript", "cloud_recording:read:meeting_transcript:admin"],
    rate_limit = Medium,
    errors(
        /// No permission.
        403 => NoPermission,
        /// Meeting transcript not found.
        404/3322 => MeetingTranscriptNotFound,
    )
)]
pub fn get_transcript(
    /// The meeting.
    meeting_id: MeetingUuid,
) -> Transcript;

/// Deletes a transcript.
///
/// Zoom's page: [Delete a meeting or webinar transcript](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/DELETE/meetings/%7BmeetingId%7D/transcript).
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/transcript",
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:delete:meeting_transcript", "cloud_recording:delete:meeting_transcript:admin"],
    rate_limit = Medium,
    errors(
        /// Bad request.
        400 => BadRequest,
        /// No permission.
        403 => NoPermission,
        /// Meeting transcript not found.
        404/3322 => MeetingTranscriptNotFound,
    )
)]
pub fn delete_transcript(
    /// The meeting.
    meeting_id: MeetingUuid,
) -> NoContent;

/// Recovers meeting recordings.
///
/// Zoom's page: [Recover meeting recordings](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PUT/meetings/%7BmeetingUUID%7D/recordings/status).
#[zoom_endpoint(
    PUT, "/meetings/<meeting_uuid>/recordings/status", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:update:recover_meeting_recordings", "cloud_recording:update:recover_meeting_recordings:admin", "cloud_recording:update:recover_meeting_recordings:master"],
    rate_limit = Light,
    success = 200,
    errors(
        /// User not in account.
        400/1010 => UserNotInAccount,
        /// Cloud storage full.
        400/3309 => CloudStorageFull,
        /// User not found.
        404/1001 => UserNotFound,
        /// Recording not found.
        404/3301 => RecordingNotFound,
    )
)]
pub fn recover_meeting_recordings(
    /// The meeting.
    meeting_uuid: MeetingUuid,
    /// The action.
    action: Option<RecoverAction>,
) -> NoContent;

/// Lists recordings.
///
/// Zoom's page: [List all recordings](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/users/%7BuserId%7D/recordings).
#[zoom_endpoint(
    GET, "/users/<user_id>/recordings",
    scopes = ["recording:read", "recording:read:admin", "cloud_recording:read:list_user_recordings", "cloud_recording:read:list_user_recordings:admin", "cloud_recording:read:list_user_recordings:master"],
    rate_limit = Medium,
    paged = meetings,
    errors(
        /// Access token required.
        401/124 => AccessTokenRequired,
        /// User not found.
        404/1001 => UserNotFound,
        /// Recording not found.
        404/3301 => RecordingNotFound,
    )
)]
pub fn list_recordings(
    /// The user.
    user_id: String,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The mc: `false` when left out.
    mc: Option<String>,
    /// Whether `trash` is on: `false` when left out.
    trash: Option<bool>,
    /// The first day or moment of the time in question.
    from: Option<Date>,
    /// The last day or moment of the time in question.
    to: Option<Date>,
    /// The trash type: `meeting_recordings` when left out.
    trash_type: Option<String>,
    /// The meeting ID.
    meeting_id: Option<MeetingId>,
) -> RecordedMeetingPage;

/// Meeting recordings.
#[zoom_model]
pub struct MeetingRecordings {
    /// The account ID.
    pub account_id: Option<String>,
    /// The duration.
    pub duration: Option<u32>,
    /// The host ID.
    pub host_id: Option<String>,
    /// The ID.
    pub id: Option<i64>,
    /// The recording count.
    pub recording_count: Option<u32>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The topic.
    pub topic: Option<String>,
    /// The total size.
    pub total_size: Option<u32>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<MeetingRecordingsType>,
    /// The UUID.
    pub uuid: Option<String>,
    /// The recording play passcode.
    #[zoom(secret)]
    pub recording_play_passcode: Option<String>,
    /// Whether "auto delete" is on.
    pub auto_delete: Option<bool>,
    /// The auto delete date.
    pub auto_delete_date: Option<String>,
    /// The service name.
    pub service_name: Option<String>,
    /// The rc zone.
    pub rc_zone: Option<String>,
    /// The instance ID.
    pub instance_id: Option<String>,
    /// The zone instance ID.
    pub zone_instance_id: Option<String>,
    /// The rc meeting zone name.
    pub rc_meeting_zone_name: Option<String>,
    /// The external storage addr.
    pub external_storage_addr: Option<String>,
    /// The recording files.
    pub recording_files: Vec<RecordingFile>,
    /// The download access token.
    #[zoom(secret)]
    pub download_access_token: Option<String>,
    /// The password.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The participant audio files.
    pub participant_audio_files: Vec<ParticipantAudioFile>,
}

/// What a meeting recordings type can be.
#[zoom_model]
pub enum MeetingRecordingsType {
    /// Instant.
    #[zoom(rename = "1")]
    Instant,
    /// Scheduled.
    #[zoom(rename = "2")]
    Scheduled,
    /// Recurring with no fixed time.
    #[zoom(rename = "3")]
    RecurringWithNoFixedTime,
    /// Created using personal ID.
    #[zoom(rename = "4")]
    CreatedUsingPersonalId,
    /// Webinar.
    #[zoom(rename = "5")]
    Webinar,
    /// Recurring webinar without fixed time.
    #[zoom(rename = "6")]
    RecurringWebinarWithoutFixedTime,
    /// Personal audio conference.
    #[zoom(rename = "7")]
    PersonalAudioConference,
    /// Recurring with fixed time.
    #[zoom(rename = "8")]
    RecurringWithFixedTime,
    /// Recurring webinar with fixed time.
    #[zoom(rename = "9")]
    RecurringWebinarWithFixedTime,
    /// Recording uploaded.
    #[zoom(rename = "99")]
    RecordingUploaded,
}

/// A recording file.
#[zoom_model]
pub struct RecordingFile {
    /// The deleted time.
    pub deleted_time: Option<String>,
    /// The download URL.
    pub download_url: Option<String>,
    /// The file path.
    pub file_path: Option<String>,
    /// The file size.
    pub file_size: Option<f64>,
    /// The file type.
    pub file_type: Option<FileType>,
    /// The file extension.
    pub file_extension: Option<FileExtension>,
    /// The ID.
    pub id: Option<String>,
    /// The meeting ID.
    pub meeting_id: Option<String>,
    /// The play URL.
    pub play_url: Option<String>,
    /// The recording end.
    pub recording_end: Option<String>,
    /// The recording start.
    pub recording_start: Option<String>,
    /// The recording type.
    pub recording_type: Option<RecordingType>,
    /// The status.
    pub status: Option<RecordingFileStatus>,
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
    /// Transcript.
    #[zoom(rename = "TRANSCRIPT")]
    Transcript,
    /// Csv.
    #[zoom(rename = "CSV")]
    Csv,
    /// Tb.
    #[zoom(rename = "TB")]
    Tb,
    /// Cc.
    #[zoom(rename = "CC")]
    Cc,
    /// Chat message.
    #[zoom(rename = "CHAT_MESSAGE")]
    ChatMessage,
    /// Summary.
    #[zoom(rename = "SUMMARY")]
    Summary,
}

/// What a file extension can be.
#[zoom_model]
pub enum FileExtension {
    /// Mp4.
    #[zoom(rename = "MP4")]
    Mp4,
    /// M4a.
    #[zoom(rename = "M4A")]
    M4a,
    /// Txt.
    #[zoom(rename = "TXT")]
    Txt,
    /// Vtt.
    #[zoom(rename = "VTT")]
    Vtt,
    /// Csv.
    #[zoom(rename = "CSV")]
    Csv,
    /// JSON.
    #[zoom(rename = "JSON")]
    Json,
    /// Jpg.
    #[zoom(rename = "JPG")]
    Jpg,
}

/// What a recording type can be.
#[zoom_model]
pub enum RecordingType {
    /// Shared screen with speaker view cc.
    #[zoom(rename = "shared_screen_with_speaker_view(CC)")]
    SharedScreenWithSpeakerViewCc,
    /// Shared screen with speaker view.
    SharedScreenWithSpeakerView,
    /// Shared screen with gallery view.
    SharedScreenWithGalleryView,
    /// Active speaker.
    ActiveSpeaker,
    /// Gallery view.
    GalleryView,
    /// Shared screen.
    SharedScreen,
    /// Audio only.
    AudioOnly,
    /// Audio transcript.
    AudioTranscript,
    /// Chat file.
    ChatFile,
    /// Poll.
    Poll,
    /// Host video.
    HostVideo,
    /// Closed caption.
    ClosedCaption,
    /// Timeline.
    Timeline,
    /// Thumbnail.
    Thumbnail,
    /// Audio interpretation.
    AudioInterpretation,
    /// Summary.
    Summary,
    /// Summary next steps.
    SummaryNextSteps,
    /// Summary smart chapters.
    SummarySmartChapters,
    /// Sign interpretation.
    SignInterpretation,
    /// Production studio.
    ProductionStudio,
}

/// What a recording file status can be.
#[zoom_model]
pub enum RecordingFileStatus {
    /// Completed.
    Completed,
}

/// A participant audio file.
#[zoom_model]
pub struct ParticipantAudioFile {
    /// The download URL.
    pub download_url: Option<String>,
    /// The file name.
    pub file_name: Option<String>,
    /// The file path.
    pub file_path: Option<String>,
    /// The file size.
    pub file_size: Option<f64>,
    /// The file type.
    pub file_type: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The play URL.
    pub play_url: Option<String>,
    /// The recording end.
    pub recording_end: Option<Timestamp>,
    /// The recording start.
    pub recording_start: Option<Timestamp>,
    /// The status.
    pub status: Option<ParticipantAudioFileStatus>,
}

/// What a participant audio file status can be.
#[zoom_model]
pub enum ParticipantAudioFileStatus {
    /// Completed.
    Completed,
}

/// An analytics summary.
#[zoom_model]
pub struct AnalyticsSummary {
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
    /// The analytics summary.
    pub analytics_summary: Vec<DailyAnalytics>,
}

/// Daily analytics.
#[zoom_model]
pub struct DailyAnalytics {
    /// The date.
    pub date: Option<String>,
    /// The views total count.
    pub views_total_count: Option<u32>,
    /// The downloads total count.
    pub downloads_total_count: Option<u32>,
}

/// A transcript.
#[zoom_model]
pub struct Transcript {
    /// The meeting ID.
    pub meeting_id: Option<String>,
    /// The account ID.
    pub account_id: Option<String>,
    /// The meeting topic.
    pub meeting_topic: Option<String>,
    /// The host ID.
    pub host_id: Option<String>,
    /// The transcript created time.
    pub transcript_created_time: Option<String>,
    /// Whether it can download.
    pub can_download: Option<bool>,
    /// Whether "auto delete" is on.
    pub auto_delete: Option<bool>,
    /// The auto delete date.
    pub auto_delete_date: Option<String>,
    /// The download URL.
    pub download_url: Option<String>,
    /// The download restriction reason.
    pub download_restriction_reason: Option<DownloadRestrictionReason>,
}

/// What a download restriction reason can be.
#[zoom_model]
pub enum DownloadRestrictionReason {
    /// Deleted or trashed.
    #[zoom(rename = "DELETED_OR_TRASHED")]
    DeletedOrTrashed,
    /// Unsupported.
    #[zoom(rename = "UNSUPPORTED")]
    Unsupported,
    /// No transcript data.
    #[zoom(rename = "NO_TRANSCRIPT_DATA")]
    NoTranscriptData,
    /// Not ready.
    #[zoom(rename = "NOT_READY")]
    NotReady,
}

/// One page of analytics details.
#[zoom_model]
pub struct AnalyticsDetailPage {
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The analytics details.
    pub analytics_details: Vec<AnalyticsDetail>,
}

/// An analytics detail.
#[zoom_model]
pub struct AnalyticsDetail {
    /// The date time.
    pub date_time: Option<Timestamp>,
    /// The name.
    pub name: Option<String>,
    /// The email.
    pub email: Option<String>,
    /// The duration.
    pub duration: Option<u32>,
}

/// One page of recorded meetings.
#[zoom_model]
pub struct RecordedMeetingPage {
    /// The first day or moment of the time in question.
    pub from: Option<Date>,
    /// The last day or moment of the time in question.
    pub to: Option<Date>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The meetings.
    pub meetings: Vec<RecordedMeeting>,
}

/// A recorded meeting.
#[zoom_model]
pub struct RecordedMeeting {
    /// The account ID.
    pub account_id: Option<String>,
    /// The duration.
    pub duration: Option<u32>,
    /// The host ID.
    pub host_id: Option<String>,
    /// The ID.
    pub id: Option<i64>,
    /// The recording count.
    pub recording_count: Option<u32>,
    /// The start time.
    pub start_time: Option<Timestamp>,
    /// The topic.
    pub topic: Option<String>,
    /// The total size.
    pub total_size: Option<u32>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<RecordedMeetingType>,
    /// The UUID.
    pub uuid: Option<String>,
    /// The recording play passcode.
    #[zoom(secret)]
    pub recording_play_passcode: Option<String>,
    /// Whether "auto delete" is on.
    pub auto_delete: Option<bool>,
    /// The auto delete date.
    pub auto_delete_date: Option<String>,
    /// The recording files.
    pub recording_files: Vec<RecordingFile>,
}

/// What a recorded meeting type can be.
#[zoom_model]
pub enum RecordedMeetingType {
    /// Instant.
    #[zoom(rename = "1")]
    Instant,
    /// Scheduled.
    #[zoom(rename = "2")]
    Scheduled,
    /// Recurring with no fixed time.
    #[zoom(rename = "3")]
    RecurringWithNoFixedTime,
    /// Created using personal ID.
    #[zoom(rename = "4")]
    CreatedUsingPersonalId,
    /// Webinar.
    #[zoom(rename = "5")]
    Webinar,
    /// Recurring webinar without fixed time.
    #[zoom(rename = "6")]
    RecurringWebinarWithoutFixedTime,
    /// Personal audio conference.
    #[zoom(rename = "7")]
    PersonalAudioConference,
    /// Recurring with fixed time.
    #[zoom(rename = "8")]
    RecurringWithFixedTime,
    /// Recurring webinar with fixed time.
    #[zoom(rename = "9")]
    RecurringWebinarWithFixedTime,
    /// Recording uploaded.
    #[zoom(rename = "99")]
    RecordingUploaded,
}

/// What a delete action can be.
#[zoom_model]
pub enum DeleteAction {
    /// Trash.
    Trash,
    /// Delete.
    Delete,
}

/// What an analytics type can be.
#[zoom_model]
pub enum AnalyticsType {
    /// By view.
    ByView,
    /// By download.
    ByDownload,
}

/// What a recover action can be.
#[zoom_model]
pub enum RecoverAction {
    /// Recover.
    Recover,
}
