//! Cloud recordings: list, get, delete and recover them, count their views, and get their transcripts.
//!
//! Deleted recordings can be recovered from the trash for 30 days.

mod recording_files;
mod responses;

pub use recording_files::*;
pub use responses::*;

use jiff::civil::Date;

use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns all cloud recordings of a meeting or webinar.
///
/// A meeting ID refers to the latest instance, a UUID to a particular one. Each file is downloaded from its
/// `download_url`; a passcode-protected one requires the `download_access_token` or the OAuth access token as bearer
/// token in the `Authorization` header.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings",
    scopes = ["phone_recording:read:admin", "recording:read", "cloud_recording:read:list_recording_files", "cloud_recording:read:list_recording_files:admin", "cloud_recording:read:list_recording_files:master"],
    rate_limit = Light,
    operation = "recordingGet",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings",
    errors(
        /// The host does not exist or belongs to another account.
        400/1010 => UserNotInAccount,
        /// The host does not exist or belongs to another account.
        404/1001 => UserNotInAccount,
        /// The meeting has no recording.
        404/3301 => RecordingNotFound,
    )
)]
pub fn get_meeting_recordings(
    /// ID of the meeting or webinar, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
    /// Additional fields to return: only `download_access_token`, which requires a role that can view the recording
    /// content.
    include_fields: Option<String>,
    /// Validity period of `download_access_token`, in seconds. Applies only if `include_fields` requests the token.
    #[zoom(min = 0, max = 604800)]
    ttl: Option<u32>,
) -> MeetingRecordings;

/// Deletes all recording files of a meeting or webinar, permanently or into the trash.
///
/// Cloud recording must be enabled for the host. Recordings in the trash can be recovered for 30 days.
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/recordings",
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:delete:meeting_recording", "cloud_recording:delete:meeting_recording:admin", "cloud_recording:delete:meeting_recording:master"],
    rate_limit = Light,
    operation = "recordingDelete",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/DELETE/meetings/%7BmeetingId%7D/recordings",
    errors(
        /// The host does not exist or belongs to another account.
        400/1010 => UserNotInAccount,
        /// A simulive webinar uses this recording, so it cannot be deleted.
        400/3310 => RecordingInUse,
        /// The host does not exist or belongs to another account.
        404/1001 => UserNotInAccount,
        /// The meeting has no recording.
        404/3301 => RecordingNotFound,
    )
)]
pub fn delete_meeting_recordings(
    /// ID of the meeting or webinar, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
    /// Whether the recording is moved to the trash or deleted permanently.
    #[zoom(default = "trash")]
    action: Option<DeleteAction>,
) -> NoContent;

/// Lists the views or downloads of a meeting's or webinar's recording.
///
/// The range from `from` to `to` spans at most one month.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings/analytics_details",
    scopes = ["cloud_recording:read:recording_analytics_details", "cloud_recording:read:recording_analytics_details:admin", "cloud_recording:read:recording_analytics_details:master"],
    rate_limit = Unlabeled,
    paged = analytics_details,
    operation = "analytics_details",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings/analytics_details",
    max_range = 1 month,
    errors(
        /// The host does not exist or belongs to another account.
        400/1010 => UserNotInAccount,
        /// The host does not exist or belongs to another account.
        404/1001 => UserNotInAccount,
        /// The meeting has no recording.
        404/3301 => RecordingNotFound,
    )
)]
pub fn list_analytics_details(
    /// ID of the meeting or webinar, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// First day of the period; by default today.
    from: Option<Date>,
    /// Last day of the period.
    to: Option<Date>,
    /// Whether to list views or downloads.
    #[query(rename = "type")]
    kind: Option<AnalyticsType>,
) -> AnalyticsDetailPage;

/// Returns the daily number of views and downloads of a meeting's or webinar's recording.
///
/// The range from `from` to `to` spans at most one month.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/recordings/analytics_summary",
    scopes = ["cloud_recording:read:recording_analytics_summary", "cloud_recording:read:recording_analytics_summary:admin", "cloud_recording:read:recording_analytics_summary:master"],
    rate_limit = Unlabeled,
    operation = "analytics_summary",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/recordings/analytics_summary",
    max_range = 1 month,
    errors(
        /// The host does not exist or belongs to another account.
        400/1010 => UserNotInAccount,
        /// The host does not exist or belongs to another account.
        404/1001 => UserNotInAccount,
        /// The meeting has no recording.
        404/3301 => RecordingNotFound,
    )
)]
pub fn get_analytics_summary(
    /// ID of the meeting or webinar, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
    /// First day of the period; by default today.
    from: Option<Date>,
    /// Last day of the period.
    to: Option<Date>,
) -> AnalyticsSummary;

/// Deletes a single recording file of a meeting or webinar, permanently or into the trash.
///
/// The setting "The host can delete cloud recordings" must be enabled.
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/recordings/<recording_id>",
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:delete:recording_file", "cloud_recording:delete:recording_file:admin", "cloud_recording:delete:recording_file:master"],
    rate_limit = Light,
    operation = "recordingDeleteOne",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/DELETE/meetings/%7BmeetingId%7D/recordings/%7BrecordingId%7D",
    errors(
        /// The host does not exist or belongs to another account.
        400/1010 => UserNotInAccount,
        /// The meeting has not ended, so its recordings cannot be deleted yet.
        400/3303 => MeetingNotCompleted,
        /// A simulive webinar or Zoom IQ for Sales uses this recording, so it cannot be deleted.
        400/3310 => RecordingInUse,
        /// The host does not exist or belongs to another account.
        404/1001 => UserNotInAccount,
        /// The meeting has no recording.
        404/3301 => RecordingNotFound,
    )
)]
pub fn delete_recording_file(
    /// ID of the meeting or webinar, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
    /// ID of the recording file.
    recording_id: String,
    /// Whether the recording is moved to the trash or deleted permanently.
    #[zoom(default = "trash")]
    action: Option<DeleteAction>,
) -> NoContent;

/// Recovers a single recording file of a meeting from the trash.
///
/// Possible within 30 days after the deletion.
#[zoom_endpoint(
    PUT, "/meetings/<meeting_id>/recordings/<recording_id>/status", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:update:recover_single_recording", "cloud_recording:update:recover_single_recording:admin", "cloud_recording:update:recover_single_recording:master"],
    rate_limit = Light,
    operation = "recordingStatusUpdateOne",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PUT/meetings/%7BmeetingId%7D/recordings/%7BrecordingId%7D/status",
    errors(
        /// The host does not exist or belongs to another account.
        400/1010 => UserNotInAccount,
        /// The cloud storage is full: buy more storage or delete recordings.
        400/3309 => CloudStorageFull,
        /// The host does not exist or belongs to another account.
        404/1001 => UserNotInAccount,
        /// The meeting has no recording.
        404/3301 => RecordingNotFound,
    )
)]
pub fn recover_recording_file(
    /// ID of the meeting or webinar, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
    /// ID of the recording file.
    recording_id: String,
    /// Action: `recover` is the only one.
    action: Option<RecoverAction>,
) -> NoContent;

/// Returns the transcript metadata of a meeting, with the download URL.
///
/// The transcript is downloaded from `download_url`, with the OAuth access token as bearer token in the `Authorization`
/// header.
#[zoom_endpoint(
    GET, "/meetings/<meeting_id>/transcript",
    scopes = ["recording:read", "recording:read:admin", "recording:write", "recording:write:admin", "cloud_recording:read:meeting_transcript", "cloud_recording:read:meeting_transcript:admin"],
    rate_limit = Medium,
    operation = "GetMeetingTranscript",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/%7BmeetingId%7D/transcript",
    errors(
        /// The app or its user lacks permission.
        403 => NoPermission,
        /// The meeting has no transcript.
        404/3322 => MeetingTranscriptNotFound,
    )
)]
pub fn get_transcript(
    /// ID of the transcript's meeting or webinar, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
) -> Transcript;

/// Deletes the transcript of a meeting or webinar.
#[zoom_endpoint(
    DELETE, "/meetings/<meeting_id>/transcript",
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:delete:meeting_transcript", "cloud_recording:delete:meeting_transcript:admin"],
    rate_limit = Medium,
    operation = "DeleteMeetingTranscript",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/DELETE/meetings/%7BmeetingId%7D/transcript",
    errors(
        /// Zoom rejected the call without giving a reason.
        400 => BadRequest,
        /// The app or its user lacks permission.
        403 => NoPermission,
        /// The meeting has no transcript.
        404/3322 => MeetingTranscriptNotFound,
    )
)]
pub fn delete_transcript(
    /// ID of the transcript's meeting or webinar, or UUID of one instance. An ID refers to the latest instance.
    meeting_id: MeetingUuid,
) -> NoContent;

/// Recovers all deleted cloud recordings of a meeting from the trash.
///
/// Possible within 30 days after the deletion. The host must be a Pro user with cloud recording enabled.
#[zoom_endpoint(
    PUT, "/meetings/<meeting_uuid>/recordings/status", json,
    scopes = ["recording:write", "recording:write:admin", "cloud_recording:update:recover_meeting_recordings", "cloud_recording:update:recover_meeting_recordings:admin", "cloud_recording:update:recover_meeting_recordings:master"],
    rate_limit = Light,
    success = 200,
    operation = "recordingStatusUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PUT/meetings/%7BmeetingUUID%7D/recordings/status",
    errors(
        /// The host belongs to another account.
        400/1010 => UserNotInAccount,
        /// The cloud storage is full: buy more storage or delete recordings.
        400/3309 => CloudStorageFull,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The meeting has no recording.
        404/3301 => RecordingNotFound,
    )
)]
pub fn recover_meeting_recordings(
    /// UUID of the meeting instance.
    meeting_uuid: MeetingUuid,
    /// Action: `recover` is the only one.
    action: Option<RecoverAction>,
) -> NoContent;

/// Lists the cloud recordings of a user within a range of dates.
///
/// The user needs a Pro plan or higher and cloud recording enabled. A range spans at most one month. A
/// passcode-protected recording is downloaded with the OAuth access token as bearer token in the `Authorization`
/// header.
#[zoom_endpoint(
    GET, "/users/<user_id>/recordings",
    scopes = ["recording:read", "recording:read:admin", "cloud_recording:read:list_user_recordings", "cloud_recording:read:list_user_recordings:admin", "cloud_recording:read:list_user_recordings:master"],
    rate_limit = Medium,
    paged = meetings,
    operation = "recordingsList",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/users/%7BuserId%7D/recordings",
    max_range = 1 month,
    errors(
        /// The access token is missing.
        401/124 => AccessTokenRequired,
        /// The user does not exist or belongs to another account.
        404/1001 => UserNotFound,
        /// The session has no recording.
        404/3301 => RecordingNotFound,
    )
)]
pub fn list_recordings(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Whether to return the metadata of recordings from an on-premises meeting connector.
    #[zoom(default = false)]
    #[query(rename = "mc")]
    on_premises: Option<bool>,
    /// Whether to list recordings in the trash; `trash_type` specifies which.
    #[zoom(default = false)]
    trash: Option<bool>,
    /// First day of the period, in UTC; by default today. The period is at most one month, and recordings in the trash
    /// cannot be filtered by date.
    from: Option<Date>,
    /// Last day of the period, in UTC.
    to: Option<Date>,
    /// Whether to list the trash by meeting or by file.
    #[zoom(default = "meeting_recordings")]
    trash_type: Option<TrashType>,
    /// ID of a meeting; only its recordings are returned.
    meeting_id: Option<MeetingId>,
) -> RecordedMeetingPage;

/// How recordings in the trash are listed.
#[zoom_model]
pub enum TrashType {
    /// By meeting, with all its recordings.
    MeetingRecordings,
    /// By file: those that were deleted individually.
    RecordingFile,
}

/// Effect of deleting a recording.
#[zoom_model]
pub enum DeleteAction {
    /// Move to the trash, from which it can be recovered for 30 days.
    Trash,
    /// Delete permanently.
    Delete,
}

/// Type of recording usage to list.
#[zoom_model]
pub enum AnalyticsType {
    /// Views.
    ByView,
    /// Downloads.
    ByDownload,
}

/// Action for a deleted recording.
#[zoom_model]
pub enum RecoverAction {
    /// Recover from the trash.
    Recover,
}
