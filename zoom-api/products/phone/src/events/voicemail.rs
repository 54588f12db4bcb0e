//! Events: voicemail.

use jiff::Timestamp;

use super::{CalleeExtensionType, NumberScope};
use zoom_api::{zoom_event, zoom_model};

/// Voicemails were moved to the trash.
///
/// Their final removal is reported by `phone.voicemail_permanently_deleted`. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.voicemail_deleted",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:voicemail", "phone:read:voicemail:admin", "phone:read:voicemail:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.voicemail_deleted",
)]
pub struct PhoneVoicemailDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Voicemails that were deleted.
    pub object: PhoneVoicemailDeletedObject,
}

/// Voicemails were removed from the trash, which is permanent.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.voicemail_permanently_deleted",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:voicemail", "phone:read:voicemail:admin", "phone:read:voicemail:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.voicemail_permanently_deleted",
)]
pub struct PhoneVoicemailPermanentlyDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Voicemails that were deleted.
    pub object: PhoneVoicemailDeletedObject,
}

/// The callee missed a call and the caller left a voicemail.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.voicemail_received",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:voicemail", "phone:read:voicemail:admin", "phone:read:voicemail:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.voicemail_received",
)]
pub struct PhoneVoicemailReceived {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Voicemail that the event concerns.
    pub object: PhoneVoicemailReceivedObject,
}

/// A caller left a voicemail; sent for a member who has access to the callee's voicemails.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.voicemail_received_for_access_member",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:voicemail", "phone:read:voicemail:admin", "phone:read:voicemail:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.voicemail_received_for_access_member",
)]
pub struct PhoneVoicemailReceivedForAccessMember {
    /// Account of the member with access.
    pub account_id: String,
    /// Voicemail that the event concerns.
    pub object: PhoneVoicemailReceivedForAccessMemberObject,
}

/// The transcription of a voicemail finished.
///
/// `transcription.status` is the result. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.voicemail_transcript_completed",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:voicemail", "phone:read:voicemail:admin", "phone:read:voicemail:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.voicemail_transcript_completed",
)]
pub struct PhoneVoicemailTranscriptCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Voicemail that the event concerns.
    pub object: PhoneVoicemailTranscriptCompletedObject,
}

/// Voicemail in `phone.voicemail_deleted` and `phone.voicemail_permanently_deleted` events.
#[zoom_model]
pub struct PhoneVoicemailDeletedObject {
    /// Voicemails that the event is about.
    pub voice_mails: Vec<DeletedVoicemail>,
}

/// Voicemail that was deleted.
#[zoom_model]
pub struct DeletedVoicemail {
    /// ID of the voicemail.
    pub id: Option<String>,
}

/// Voicemail in `phone.voicemail_received` events.
#[zoom_model]
pub struct PhoneVoicemailReceivedObject {
    /// ID of the voicemail.
    pub id: String,
    /// When the voicemail was received.
    pub date_time: Option<Timestamp>,
    /// URL of the voicemail.
    #[zoom(format = "url")]
    pub download_url: Option<String>,
    /// Length of the voicemail.
    pub duration: Option<u32>,
    /// Zoom user ID of the caller; only if the caller belongs to this account.
    pub caller_user_id: Option<String>,
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
    /// Zoom user ID of the callee.
    pub callee_user_id: Option<String>,
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
    /// Kind of the callee's extension.
    pub callee_extension_type: Option<CalleeExtensionType>,
    /// ID of the callee: of the user, the call queue, the auto receptionist or the shared line group, according to
    /// `callee_extension_type`.
    pub callee_id: Option<String>,
    /// ID of the call log.
    pub call_log_id: Option<String>,
    /// ID of the call history.
    pub call_history_id: Option<String>,
    /// ID of the call element.
    pub call_element_id: Option<String>,
    /// ID of the call.
    pub call_id: Option<String>,
}

/// Voicemail in `phone.voicemail_received_for_access_member` events.
#[zoom_model]
pub struct PhoneVoicemailReceivedForAccessMemberObject {
    /// ID of the voicemail.
    pub id: String,
    /// When the voicemail was received.
    pub date_time: Option<Timestamp>,
    /// URL of the voicemail.
    #[zoom(format = "url")]
    pub download_url: Option<String>,
    /// Length of the voicemail.
    pub duration: Option<u32>,
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
    /// Zoom user ID of the callee.
    pub callee_user_id: Option<String>,
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
    /// Kind of the callee's extension.
    pub callee_extension_type: Option<CalleeExtensionType>,
    /// ID of the callee: of the user, the call queue, the auto receptionist or the shared line group, according to
    /// `callee_extension_type`.
    pub callee_id: Option<String>,
    /// ID of the call log.
    pub call_log_id: Option<String>,
    /// ID of the call history.
    #[deprecated = "deprecated by Zoom"]
    pub call_history_id: Option<String>,
    /// ID of the call element.
    pub call_element_id: Option<String>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// ID of the member with access: a user ID or, for a common area, its ID.
    pub access_member_id: Option<String>,
    /// Kind of extension of the member with access.
    pub access_member_extension_type: Option<AccessMemberExtensionType>,
}

/// Kind of extension of the member with access.
#[zoom_model]
pub enum AccessMemberExtensionType {
    /// User.
    User,
    /// Common area phone.
    #[zoom(rename = "commonAreaPhone")]
    CommonAreaPhone,
}

/// Voicemail in `phone.voicemail_transcript_completed` events.
#[zoom_model]
pub struct PhoneVoicemailTranscriptCompletedObject {
    /// ID of the voicemail.
    pub id: String,
    /// When the voicemail was received.
    pub date_time: Option<Timestamp>,
    /// Account code of the caller. Calls between accounts are dialed as account code, hyphen, extension number.
    pub caller_account_code: Option<String>,
    /// The caller's phone number or extension number.
    pub caller_number: Option<String>,
    /// Whether the caller is internal (1) or external (2).
    pub caller_number_type: Option<NumberScope>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Zoom user ID of the callee.
    pub callee_user_id: Option<String>,
    /// Account code of the callee. Calls between accounts are dialed as account code, hyphen, extension number.
    pub callee_account_code: Option<String>,
    /// The callee's phone number or extension number.
    pub callee_number: Option<String>,
    /// Whether the callee is internal (1) or external (2).
    pub callee_number_type: Option<NumberScope>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Kind of the callee's extension.
    pub callee_extension_type: Option<CalleeExtensionType>,
    /// ID of the callee: of the user, the call queue, the auto receptionist or the shared line group, according to
    /// `callee_extension_type`.
    pub callee_id: Option<String>,
    /// ID of the call log.
    pub call_log_id: Option<String>,
    /// ID of the call history.
    #[deprecated = "deprecated by Zoom"]
    pub call_history_id: Option<String>,
    /// ID of the call element.
    pub call_element_id: Option<String>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// Transcript of the voicemail and its state.
    pub transcription: Transcription,
}

/// Transcript of the voicemail and its state.
#[zoom_model]
pub struct Transcription {
    /// State of the transcript: 0 not available, 1 in progress, 2 done, 4 disabled, 5 enabled. All other values are
    /// errors: 9 web, 11 download, 12 upload, 13 web database, 14 upload to own storage (BYOS), 409 duplicate request,
    /// 415 unsupported media, 422 unprocessable, 500 server, 601 to 603 and 999 AISense (after a retry, upload,
    /// download, other).
    pub status: Option<TranscriptionStatus>,
    /// Text of the transcript.
    pub content: Option<String>,
}

/// State of the transcript.
#[zoom_model]
pub enum TranscriptionStatus {
    /// Not available.
    NotAvailable = 0,
    /// Processing.
    Processing = 1,
    /// Processed.
    Processed = 2,
    /// Disabled.
    Disabled = 4,
    /// Enabled.
    Enabled = 5,
    /// Web error.
    WebError = 9,
    /// Download error.
    DownloadError = 11,
    /// Upload error.
    UploadError = 12,
    /// Database error.
    DatabaseError = 13,
    /// The upload to the account's own storage failed.
    OwnStorageError = 14,
    /// Duplicate request.
    DuplicateRequest = 409,
    /// Unsupported media.
    UnsupportedMedia = 415,
    /// Cannot be processed.
    CannotBeProcessed = 422,
    /// Server error.
    ServerError = 500,
    /// Zoom's AI engine failed after retries.
    RetryError = 601,
    /// The upload to Zoom's AI engine failed.
    EngineUploadError = 602,
    /// The download from Zoom's AI engine failed.
    EngineDownloadError = 603,
    /// Zoom's AI engine failed.
    EngineError = 999,
}
