//! Events: recording.

use jiff::Timestamp;

use super::{Direction, NumberScope, Site};
use zoom_api::{zoom_event, zoom_model};

/// The recording of a call is complete.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.recording_completed",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call_recording", "phone:read:call_recording:admin", "phone:read:call_recording:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.recording_completed",
)]
pub struct PhoneRecordingCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recordings that the event concerns.
    pub object: PhoneRecordingCompletedObject,
}

/// The recording of a call is complete; sent for the members who have access to the owner's recordings.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.recording_completed_for_access_member",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call_recording", "phone:read:call_recording:admin", "phone:read:call_recording:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.recording_completed_for_access_member",
)]
pub struct PhoneRecordingCompletedForAccessMember {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recordings that the event concerns.
    pub object: PhoneRecordingCompletedForAccessMemberObject,
}

/// Call recordings were deleted.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.recording_deleted",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call_recording", "phone:read:call_recording:admin", "phone:read:call_recording:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.recording_deleted",
)]
pub struct PhoneRecordingDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recordings that the event concerns.
    pub object: PhoneRecordingDeletedObject,
}

/// The recording of a call failed.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.recording_failed",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call_recording", "phone:read:call_recording:admin", "phone:read:call_recording:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.recording_failed",
)]
pub struct PhoneRecordingFailed {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recording that failed.
    pub object: PhoneRecordingObject,
}

/// The owner paused the recording of a call.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.recording_paused",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call_recording", "phone:read:call_recording:admin", "phone:read:call_recording:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.recording_paused",
)]
pub struct PhoneRecordingPaused {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recording that was paused.
    pub object: PhoneRecordingPausedObject,
}

/// Call recordings were deleted permanently.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.recording_permanently_deleted",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call_recording", "phone:read:call_recording:admin", "phone:read:call_recording:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.recording_permanently_deleted",
)]
pub struct PhoneRecordingPermanentlyDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recordings that the event concerns.
    pub object: PhoneRecordingDeletedObject,
}

/// The owner resumed the recording of a call.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.recording_resumed",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call_recording", "phone:read:call_recording:admin", "phone:read:call_recording:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.recording_resumed",
)]
pub struct PhoneRecordingResumed {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recording that was resumed.
    pub object: PhoneRecordingPausedObject,
}

/// The recording of a call started.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.recording_started",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call_recording", "phone:read:call_recording:admin", "phone:read:call_recording:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.recording_started",
)]
pub struct PhoneRecordingStarted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recording that started.
    pub object: PhoneRecordingObject,
}

/// The recording of a call stopped.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.recording_stopped",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call_recording", "phone:read:call_recording:admin", "phone:read:call_recording:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.recording_stopped",
)]
pub struct PhoneRecordingStopped {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recording that stopped.
    pub object: PhoneRecordingObject,
}

/// The transcript of a call recording is complete.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.recording_transcript_completed",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:recording_transcript", "phone:read:recording_transcript:admin", "phone:read:recording_transcript:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.recording_transcript_completed",
)]
pub struct PhoneRecordingTranscriptCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Recordings that the event concerns.
    pub object: PhoneRecordingTranscriptCompletedObject,
}

/// Recordings that are complete.
#[zoom_model]
pub struct PhoneRecordingCompletedObject {
    /// Recordings that the event is about.
    pub recordings: Vec<CompletedRecording>,
}

/// Recording that the event is about.
#[zoom_model]
pub struct CompletedRecording {
    /// ID of the recording.
    pub id: Option<String>,
    /// Account code of the caller. Calls between accounts are dialed as account code, hyphen, extension number.
    pub caller_account_code: Option<String>,
    /// The caller's phone number or extension number.
    pub caller_number: Option<String>,
    /// Whether the caller is internal (1) or external (2).
    pub caller_number_type: Option<NumberScope>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Direct number (DID) of the caller, in E.164 format.
    pub caller_did_number: Option<String>,
    /// Account code of the callee. Calls between accounts are dialed as account code, hyphen, extension number.
    pub callee_account_code: Option<String>,
    /// The callee's phone number or extension number.
    pub callee_number: Option<String>,
    /// Whether the callee is internal (1) or external (2).
    pub callee_number_type: Option<NumberScope>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Direct number (DID) of the callee, in E.164 format.
    pub callee_did_number: Option<String>,
    /// Length of the call in seconds.
    pub duration: Option<u32>,
    /// URL of the recording. The download needs an access token in the query parameter `access_token`.
    pub download_url: Option<String>,
    /// When the call started.
    pub date_time: Option<Timestamp>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// ID of the call log.
    pub call_log_id: Option<String>,
    /// ID of the call history.
    pub call_history_id: Option<String>,
    /// ID of the call element.
    pub call_element_id: Option<String>,
    /// When the recording ended.
    pub end_time: Option<Timestamp>,
    /// Kind of recording: `OnDemand` or `Automatic`.
    pub recording_type: Option<String>,
    /// Site of the call.
    pub site: Option<Site>,
    /// Owner of the call.
    pub owner: Option<RecordingCompletedOwner>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// User who placed the call; only if the recording belongs to a call queue and to the calling user.
    pub outgoing_by: Option<OutgoingBy>,
    /// User who took the call; only if the recording belongs to a call queue and to the called user.
    pub accepted_by: Option<OutgoingBy>,
}

/// Owner of a recorded call.
#[zoom_model]
pub struct RecordingCompletedOwner {
    /// Kind of the owner: `user` or `callQueue`.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// ID of the owner.
    pub id: Option<String>,
    /// Name of the owner.
    pub name: Option<String>,
    /// Extension number of the owner.
    pub extension_number: Option<i64>,
    /// Whether the owner can access the recording.
    pub has_access_permission: Option<bool>,
}

/// User who placed or took the call of a call queue.
#[zoom_model]
pub struct OutgoingBy {
    /// Name of the user.
    pub name: Option<String>,
    /// Extension number of the user.
    pub extension_number: Option<String>,
}

/// Recordings in `phone.recording_completed_for_access_member` events.
#[zoom_model]
pub struct PhoneRecordingCompletedForAccessMemberObject {
    /// Recordings that the event is about.
    pub recordings: Vec<CompletedForAccessMemberRecording>,
}

/// Recording that the event is about.
#[zoom_model]
pub struct CompletedForAccessMemberRecording {
    /// ID of the recording.
    pub id: Option<String>,
    /// Account code of the caller. Calls between accounts are dialed as account code, hyphen, extension number.
    pub caller_account_code: Option<String>,
    /// The caller's phone number or extension number.
    pub caller_number: Option<String>,
    /// Whether the caller is internal (1) or external (2).
    pub caller_number_type: Option<NumberScope>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Direct number (DID) of the caller, in E.164 format.
    pub caller_did_number: Option<String>,
    /// Account code of the callee. Calls between accounts are dialed as account code, hyphen, extension number.
    pub callee_account_code: Option<String>,
    /// The callee's phone number or extension number.
    pub callee_number: Option<String>,
    /// Whether the callee is internal (1) or external (2).
    pub callee_number_type: Option<NumberScope>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Direct number (DID) of the callee, in E.164 format.
    pub callee_did_number: Option<String>,
    /// Length of the call in seconds.
    pub duration: Option<u32>,
    /// URL of the recording. The download needs an access token in the query parameter `access_token`.
    pub download_url: Option<String>,
    /// When the call started.
    pub date_time: Option<Timestamp>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// ID of the call log.
    pub call_log_id: Option<String>,
    /// ID of the call history.
    #[deprecated = "deprecated by Zoom"]
    pub call_history_id: Option<String>,
    /// ID of the call element.
    pub call_element_id: Option<String>,
    /// When the recording ended.
    pub end_time: Option<Timestamp>,
    /// Kind of recording: `OnDemand` or `Automatic`.
    pub recording_type: Option<String>,
    /// Site of the call.
    pub site: Option<Site>,
    /// Owner of the call.
    pub owner: Option<RecordingCompletedOwner>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// User who placed the call; only if the recording belongs to a call queue and to the calling user.
    pub outgoing_by: Option<OutgoingBy>,
    /// User who took the call; only if the recording belongs to a call queue and to the called user.
    pub accepted_by: Option<OutgoingBy>,
}

/// Recordings that were deleted, softly or permanently.
#[zoom_model]
pub struct PhoneRecordingDeletedObject {
    /// Recordings that the event is about.
    pub recordings: Vec<DeletedRecording>,
}

/// Recording that was deleted.
#[zoom_model]
pub struct DeletedRecording {
    /// ID of the recording.
    pub id: Option<String>,
    /// ID of the call.
    pub call_id: Option<String>,
}

/// Recording in `phone.recording_started`, `phone.recording_stopped` and `phone.recording_failed` events.
#[zoom_model]
pub struct PhoneRecordingObject {
    /// ID of the recording.
    pub id: String,
    /// ID of the Zoom user.
    pub user_id: Option<String>,
    /// Account code of the caller. Calls between accounts are dialed as account code, hyphen, extension number.
    pub caller_account_code: Option<String>,
    /// The caller's phone number or extension number.
    pub caller_number: Option<String>,
    /// Account code of the callee. Calls between accounts are dialed as account code, hyphen, extension number.
    pub callee_account_code: Option<String>,
    /// The callee's phone number or extension number.
    pub callee_number: Option<String>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// When the recording started, stopped or failed.
    pub date_time: Option<Timestamp>,
    /// Whether the recording was started by a user or automatically.
    pub recording_type: Option<RecordingType>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// ID of the call's channel.
    pub channel_id: Option<String>,
    /// ID of the SIP call.
    pub sip_id: Option<String>,
    /// Owner of the recording.
    pub owner: RecordingOwner,
}

/// Whether the recording was started by a user or automatically.
#[zoom_model]
pub enum RecordingType {
    /// On demand.
    #[zoom(rename = "OnDemand", alias = "On-demand")]
    OnDemand,
    /// Automatic.
    #[zoom(rename = "Automatic")]
    Automatic,
}

/// Owner of a recording.
#[zoom_model]
pub struct RecordingOwner {
    /// Kind of the owner.
    #[zoom(rename = "type")]
    pub kind: Option<RecordingOwnerType>,
    /// ID of the owner.
    pub id: Option<String>,
    /// Display name of the owner.
    pub name: Option<String>,
    /// Extension number of the owner.
    pub extension_number: Option<i64>,
}

/// Kind of the owner.
#[zoom_model]
pub enum RecordingOwnerType {
    /// User.
    User,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
}

/// Recording that was paused or resumed.
#[zoom_model]
pub struct PhoneRecordingPausedObject {
    /// ID of the recording.
    pub id: String,
    /// ID of the Zoom user.
    pub user_id: Option<String>,
    /// Account code of the caller. Calls between accounts are dialed as account code, hyphen, extension number.
    pub caller_account_code: Option<String>,
    /// The caller's phone number or extension number.
    pub caller_number: Option<String>,
    /// Account code of the callee. Calls between accounts are dialed as account code, hyphen, extension number.
    pub callee_account_code: Option<String>,
    /// The callee's phone number or extension number.
    pub callee_number: Option<String>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// When the recording was paused or resumed.
    pub date_time: Option<Timestamp>,
    /// Whether the recording was started by a user or automatically.
    pub recording_type: Option<RecordingType>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// Owner of the recording.
    pub owner: RecordingOwner,
}

/// Recordings whose transcripts are complete.
#[zoom_model]
pub struct PhoneRecordingTranscriptCompletedObject {
    /// Recordings that the event is about.
    pub recordings: Vec<TranscriptCompletedRecording>,
}

/// Recording that the event is about.
#[zoom_model]
pub struct TranscriptCompletedRecording {
    /// ID of the recording.
    pub id: Option<String>,
    /// Account code of the caller. Calls between accounts are dialed as account code, hyphen, extension number.
    pub caller_account_code: Option<String>,
    /// The caller's phone number or extension number.
    pub caller_number: Option<String>,
    /// Whether the caller is internal (1) or external (2).
    pub caller_number_type: Option<NumberScope>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Account code of the callee. Calls between accounts are dialed as account code, hyphen, extension number.
    pub callee_account_code: Option<String>,
    /// The callee's phone number or extension number.
    pub callee_number: Option<String>,
    /// Whether the callee is internal (1) or external (2).
    pub callee_number_type: Option<NumberScope>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Length of the call in seconds.
    pub duration: Option<u32>,
    /// URL of the transcript. The download needs an access token in the query parameter `access_token`.
    pub transcript_download_url: Option<String>,
    /// When the call started.
    pub date_time: Option<Timestamp>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// ID of the call log.
    pub call_log_id: Option<String>,
    /// When the recording ended.
    pub end_time: Option<Timestamp>,
    /// Kind of recording: `OnDemand` or `Automatic`.
    pub recording_type: Option<String>,
    /// Site of the call.
    pub site: Option<Site>,
    /// Owner of the call.
    pub owner: Option<RecordingTranscriptCompletedOwner>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// User who placed the call; only if the recording belongs to a call queue and to the calling user.
    pub outgoing_by: Option<OutgoingBy>,
    /// User who took the call; only if the recording belongs to a call queue and to the called user.
    pub accepted_by: Option<OutgoingBy>,
}

/// Owner of a recorded call.
#[zoom_model]
pub struct RecordingTranscriptCompletedOwner {
    /// Kind of the owner: `user` or `callQueue`.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// ID of the owner.
    pub id: Option<String>,
    /// Name of the owner.
    pub name: Option<String>,
    /// Extension number of the owner.
    pub extension_number: Option<i64>,
}
