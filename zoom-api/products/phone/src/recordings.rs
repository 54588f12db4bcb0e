//! Call recordings and their transcripts.

use bytes::Bytes;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{CalleeNumberType, CallerNumberType, Direction, ExtensionStatus, NamedRef, RecordingType, SoftDeletedType};
use zoom_api::types::MeetingUuid;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the recording of a call, with the URL of its file.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/call_logs/<call_id>/recordings",
    scopes = ["phone:read:admin", "phone_recording:read", "phone_recording:read:admin", "phone:read:call_recording", "phone:read:call_recording:admin"],
    rate_limit = Light,
    operation = "getPhoneRecordingsByCallIdOrCallLogId",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/recordings/GET/phone/call_logs/%7Bid%7D/recordings",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
        /// The account does not exist.
        401/124 => AccountNotFound,
        /// The recording does not exist.
        404/1001 => RecordingNotFound,
    )
)]
pub fn get_call_recording(
    /// ID of the call, or of its entry in the call log.
    call_id: String,
) -> CallRecording;

/// Downloads the file of a recording.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/recording/download/<file_id>",
    scopes = ["phone:read", "phone:read:admin", "phone_recording:read", "phone_recording:read:admin", "phone:read:call_recording", "phone:read:call_recording:admin"],
    rate_limit = Medium,
    operation = "phoneDownloadRecordingFile",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/recordings/GET/phone/recording/download/%7BfileId%7D",
    errors(
        /// The file of the recording does not exist.
        400/404 => FileNotFound,
    )
)]
pub fn download_recording(
    /// ID of the file, from the recording's download URL.
    file_id: String,
) -> Bytes;

/// Downloads the transcript of a recording, as JSON.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/recording_transcript/download/<recording_id>",
    scopes = ["phone:read", "phone:read:admin", "phone_recording:read", "phone_recording:read:admin", "phone:read:recording_transcript", "phone:read:recording_transcript:admin"],
    rate_limit = Light,
    operation = "phoneDownloadRecordingTranscript",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/recordings/GET/phone/recording_transcript/download/%7BrecordingId%7D",
    errors(
        /// The file of the transcript does not exist.
        400/404 => FileNotFound,
        /// The recording cannot be transcribed.
        400/12000 => TranscriptionFailed,
        /// An administrator has disabled the transcription.
        400/12001 => TranscriptionDisabled,
        /// The recording is being transcribed; try again in a few minutes.
        400/12002 => TranscriptionInProgress,
        /// Zoom could not provide the transcript.
        400/12003 => TranscriptUnavailable,
    )
)]
pub fn download_transcript(
    /// ID of the recording.
    recording_id: String,
) -> Bytes;

/// Lists the call recordings of the account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/recordings",
    scopes = ["phone:read:admin", "phone_recording:read:admin", "phone:read:list_call_recordings:admin"],
    rate_limit = Medium,
    paged = recordings,
    operation = "getPhoneRecordings",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/recordings/GET/phone/recordings",
    max_range = 1 month,
    errors(
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
        /// The account does not exist.
        401/124 => AccountNotFound,
    )
)]
pub fn list_recordings(
    /// Number of items per page; 30 by default, at most 300.
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Start of the period, which is at most one month; by default 30 days ago.
    from: Option<Date>,
    /// End of the period; required if `from` is given.
    to: Option<Date>,
    /// Kind of the owner: `user`, `callQueue`, or `sharedOffice` (deprecated by Zoom, to be replaced by `commonArea`).
    #[zoom(default = "all")]
    owner_type: Option<String>,
    /// Whether the recording was started by a user (`OnDemand`) or automatically (`Automatic`); by default both.
    recording_type: Option<String>,
    /// ID of the site whose recordings to list.
    #[zoom(default = "All sites")]
    site_id: Option<String>,
    /// Whether the period applies to the start (`start_time`) or the end (`end_time`) of the recordings.
    #[zoom(default = "start_time")]
    query_date_type: Option<String>,
    /// ID of the group whose recordings to list.
    #[zoom(default = "All groups")]
    group_id: Option<String>,
) -> RecordingPage;

/// Deletes a recording.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/recordings/<recording_id>",
    scopes = ["phone:write", "phone:write:admin", "phone_recording:write", "phone_recording:write:admin", "phone:delete:call_recording", "phone:delete:call_recording:admin"],
    rate_limit = Light,
    operation = "deleteCallRecording",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/recordings/DELETE/phone/recordings/%7BrecordingId%7D",
    errors(
        /// The access token is invalid.
        400/124 => InvalidAccessToken,
        /// The recording does not exist.
        404/404 => RecordingNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn delete_recording(
    /// ID of the recording.
    recording_id: String,
) -> NoContent;

/// Sets whether a recording is deleted automatically.
///
/// Has an effect only if the account deletes data after a retention time. The account needs a Business or Enterprise
/// plan with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/recordings/<recording_id>", json,
    scopes = ["phone:write", "phone:write:admin", "phone_recording:write", "phone_recording:write:admin", "phone:update:call_recording", "phone:update:call_recording:admin"],
    rate_limit = Light,
    operation = "UpdateAutoDeleteField",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/recordings/PATCH/phone/recordings/%7BrecordingId%7D",
    errors(
        /// The access token is invalid.
        400/124 => InvalidAccessToken,
        /// The recording does not exist.
        404/404 => RecordingNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_auto_delete(
    /// ID of the recording.
    recording_id: String,
    /// Whether the recording is deleted after the retention time.
    auto_delete_enable: Option<bool>,
) -> NoContent;

/// Recovers a recording from the trash.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    PUT, "/phone/recordings/<recording_id>/status", json,
    scopes = ["phone:write", "phone:write:admin", "phone_recording:write", "phone_recording:write:admin", "phone:update:call_recording", "phone:update:call_recording:admin"],
    rate_limit = Light,
    operation = "UpdateRecordingStatus",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/recordings/PUT/phone/recordings/%7BrecordingId%7D/status",
    errors(
        /// The access token is invalid.
        400/124 => InvalidAccessToken,
        /// The recording does not exist.
        404/404 => RecordingNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_recording_status(
    /// ID of the recording.
    recording_id: String,
    /// Action on the recording; Zoom supports only `recover`.
    action: Option<RecordingAction>,
) -> NoContent;

/// Lists the call recordings of a user.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
#[zoom_endpoint(
    GET, "/phone/users/<user_id>/recordings",
    scopes = ["phone:read", "phone:read:admin", "phone_recording:read", "phone_recording:read:admin", "phone:read:list_recordings", "phone:read:list_recordings:admin"],
    rate_limit = Medium,
    paged = recordings,
    operation = "phoneUserRecordings",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/recordings/GET/phone/users/%7BuserId%7D/recordings",
    max_range = 1 month,
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_user_recordings(
    /// ID or email address of the user, or `me`.
    user_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Start of the period, which is at most one month within the last six months; by default 30 days ago.
    from: Option<Date>,
    /// End of the period; required if `from` is given.
    to: Option<Date>,
) -> UserRecordingPage;

/// Recording of a call.
#[zoom_model(response)]
pub struct CallRecording {
    /// ID of the call.
    pub call_id: Option<String>,
    /// ID of the call log.
    #[deprecated = "deprecated by Zoom"]
    pub call_log_id: Option<String>,
    /// ID of the call history.
    #[deprecated = "deprecated by Zoom"]
    pub call_history_id: Option<String>,
    /// ID of the call element.
    pub call_element_id: Option<String>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Number of the callee in E.164 format, or extension number with the site code.
    pub callee_number: Option<String>,
    /// Whether the callee's number is internal, external or a customized emergency number.
    pub callee_number_type: Option<CalleeNumberType>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Number of the caller in E.164 format, or extension number with the site code.
    pub caller_number: Option<String>,
    /// Whether the caller's number is internal or external.
    pub caller_number_type: Option<CallerNumberType>,
    /// User who made the call; present only if the recording belongs to this user and a call queue.
    pub outgoing_by: Option<CallUser>,
    /// User who accepted the call; present only if the recording belongs to this user and a call queue.
    pub accepted_by: Option<CallUser>,
    /// Time at which the recording was received.
    pub date_time: Option<Timestamp>,
    /// Direction of the call: `inbound` or `outbound`.
    pub direction: Option<String>,
    /// URL of the file. Requires the access token as bearer token in the `Authorization` header.
    pub download_url: Option<String>,
    /// Duration in seconds.
    pub duration: Option<u32>,
    /// End of the recording, in GMT.
    pub end_time: Option<Timestamp>,
    /// ID of the recording.
    pub id: Option<String>,
    /// UUID of the meeting that the recording belongs to, if any.
    pub meeting_uuid: Option<MeetingUuid>,
    /// Owner of the recording.
    pub owner: Option<Owner>,
    /// Time of deletion; present only in the trash.
    pub deleted_time: Option<Timestamp>,
    /// Days until the permanent deletion, -1 for never; present only in the trash.
    #[zoom(rename = "days_left_auto_permantely_delete")]
    pub days_left_until_permanent_deletion: Option<i64>,
    /// How a recording in the trash was deleted.
    pub soft_deleted_type: Option<SoftDeletedType>,
    /// Whether the recording was started by a user or automatically.
    pub recording_type: Option<RecordingType>,
    /// URL of the recording. Requires the access token as bearer token in the `Authorization` header.
    pub file_url: Option<String>,
    /// How the participant agreed to the recording: 0 implicitly, 1 by pressing 1, 2 by staying without pressing a key.
    pub disclaimer_status: Option<DisclaimerStatus>,
    /// Caller's account code, for calls between accounts: account code, then extension number.
    pub caller_account_code: Option<String>,
    /// Callee's account code, for calls between accounts: account code, then extension number.
    pub callee_account_code: Option<String>,
}

/// User who made or accepted a call.
#[zoom_model(response)]
pub struct CallUser {
    /// Name of the user.
    pub name: Option<String>,
    /// Extension number of the user.
    pub extension_number: Option<String>,
}

/// Owner: a user, queue or other extension.
#[zoom_model(response)]
pub struct Owner {
    /// Extension number of the owner.
    pub extension_number: Option<i64>,
    /// ID of the owner.
    pub id: Option<String>,
    /// Name of the owner.
    pub name: Option<String>,
    /// Kind of the owner.
    #[zoom(rename = "type")]
    pub kind: Option<OwnerType>,
    /// Status of an extension that is inactive or deleted.
    pub extension_status: Option<ExtensionStatus>,
    /// When the extension was deleted.
    pub extension_deleted_time: Option<Timestamp>,
}

/// Kind of the owner.
#[zoom_model]
pub enum OwnerType {
    /// User.
    User,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Common area, formerly shared office.
    #[zoom(rename = "commonArea")]
    CommonArea,
}

/// How a participant agreed to the recording.
#[zoom_model]
pub enum DisclaimerStatus {
    /// Implicitly, without being asked.
    PassiveImplicit = 0,
    /// Explicitly, by pressing 1.
    Agree = 1,
    /// By staying in the call after being asked, without pressing a key.
    PassiveAgree = 2,
}

/// Page of the account's recordings.
#[zoom_model(response)]
pub struct RecordingPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Recordings.
    pub recordings: Vec<Recording>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Recording of a call in the account.
#[zoom_model(response)]
pub struct Recording {
    /// Time until the automatic deletion; present only if the account deletes data after a retention time.
    pub auto_delete_policy: Option<String>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// ID of the call log.
    pub call_log_id: Option<String>,
    /// ID of the call element.
    pub call_element_id: Option<String>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Number of the callee in E.164 format, or extension number with the site code.
    pub callee_number: Option<String>,
    /// Whether the callee's number is internal, external or a customized emergency number.
    pub callee_number_type: Option<CalleeNumberType>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Number of the caller in E.164 format, or extension number with the site code.
    pub caller_number: Option<String>,
    /// Whether the caller's number is internal or external.
    pub caller_number_type: Option<CallerNumberType>,
    /// User who made the call; present only if the recording belongs to this user and a call queue.
    pub outgoing_by: Option<CallUser>,
    /// User who accepted the call; present only if the recording belongs to this user and a call queue.
    pub accepted_by: Option<CallUser>,
    /// Time at which the recording was received.
    pub date_time: Option<Timestamp>,
    /// How the participant agreed to the recording: 0 implicitly, 1 by pressing 1, 2 by staying without pressing a key.
    pub disclaimer_status: Option<DisclaimerStatus>,
    /// Direction of the call: `inbound` or `outbound`.
    pub direction: Option<Direction>,
    /// URL of the file. Requires the access token as bearer token in the `Authorization` header.
    pub download_url: Option<String>,
    /// Duration in seconds.
    pub duration: Option<u32>,
    /// End of the recording, in GMT.
    pub end_time: Option<Timestamp>,
    /// ID of the recording.
    pub id: Option<String>,
    /// UUID of the meeting that the recording belongs to.
    pub meeting_uuid: Option<MeetingUuid>,
    /// Owner of the recording.
    pub owner: Option<Owner>,
    /// Whether the recording was started by a user (`OnDemand`) or automatically (`Automatic`).
    pub recording_type: Option<String>,
    /// Site of the recording.
    pub site: Option<NamedRef>,
    /// URL of the transcript. Requires the access token as bearer token in the `Authorization` header.
    pub transcript_download_url: Option<String>,
    /// Whether the recording is deleted automatically after the retention time.
    pub auto_delete_enable: Option<bool>,
    /// Caller's account code, for calls between accounts: account code, then extension number.
    pub caller_account_code: Option<String>,
    /// Callee's account code, for calls between accounts: account code, then extension number.
    pub callee_account_code: Option<String>,
}

/// Page of a user's recordings.
#[zoom_model(response)]
pub struct UserRecordingPage {
    /// Start of the period.
    pub from: Option<Date>,
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    pub page_size: Option<u32>,
    /// Recordings.
    #[zoom(max_items = 100)]
    pub recordings: Vec<UserRecording>,
    /// End of the period.
    pub to: Option<Date>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Recording of a user's call.
#[zoom_model(response)]
pub struct UserRecording {
    /// ID of the call.
    pub call_id: Option<String>,
    /// ID of the call log.
    #[deprecated = "deprecated by Zoom"]
    pub call_log_id: Option<String>,
    /// ID of the call history.
    #[deprecated = "deprecated by Zoom"]
    pub call_history_id: Option<String>,
    /// ID of the call element.
    pub call_element_id: Option<String>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Number of the callee in E.164 format, or extension number with the site code.
    pub callee_number: Option<String>,
    /// Whether the callee's number is internal, external or a customized emergency number.
    pub callee_number_type: Option<CalleeNumberType>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Number of the caller in E.164 format, or extension number with the site code.
    pub caller_number: Option<String>,
    /// Whether the caller's number is internal or external.
    pub caller_number_type: Option<CallerNumberType>,
    /// User who made the call; present only if the recording belongs to this user and a call queue.
    pub outgoing_by: Option<CallUser>,
    /// User who accepted the call; present only if the recording belongs to this user and a call queue.
    pub accepted_by: Option<CallUser>,
    /// Time at which the recording was received.
    pub date_time: Option<Timestamp>,
    /// Direction of the call: `inbound` or `outbound`.
    pub direction: Option<String>,
    /// URL of the file. Requires the access token as bearer token in the `Authorization` header.
    pub download_url: Option<String>,
    /// Duration in seconds.
    pub duration: Option<u32>,
    /// ID of the recording.
    pub id: Option<String>,
    /// UUID of the meeting that the recording belongs to, if any.
    pub meeting_uuid: Option<MeetingUuid>,
    /// URL of the transcript. Requires the access token as bearer token in the `Authorization` header.
    pub transcript_download_url: Option<String>,
    /// Caller's account code, for calls between accounts: account code, then extension number.
    pub caller_account_code: Option<String>,
    /// Callee's account code, for calls between accounts: account code, then extension number.
    pub callee_account_code: Option<String>,
}

/// Action on a recording in the trash.
#[zoom_model]
pub enum RecordingAction {
    /// Recover the recording from the trash.
    Recover,
}
