//! Voicemails: responses.

use jiff::Timestamp;
use jiff::civil::Date;

use super::super::{
    CalleeNumberType, CallerNumberType, ExtensionStatus, PartyExtensionType, ReadStatus, SoftDeletedType,
};
use zoom_api::zoom_model;

/// Voicemail of a call.
#[zoom_model(response)]
pub struct CallVoicemail {
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
    /// Number of the callee, in E.164 format, or an extension number.
    pub callee_number: Option<String>,
    /// Whether the callee's number is internal, external or a customized emergency number.
    pub callee_number_type: Option<CalleeNumberType>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Number of the caller, in E.164 format, or an extension number.
    pub caller_number: Option<String>,
    /// Whether the caller's number is internal or external.
    pub caller_number_type: Option<CallerNumberType>,
    /// Time at which the voicemail was recorded.
    pub date_time: Option<Timestamp>,
    /// URL of the file. Requires the access token as bearer token in the `Authorization` header.
    pub download_url: Option<String>,
    /// Duration in seconds.
    pub duration: Option<u32>,
    /// ID of the voicemail.
    pub id: Option<String>,
    /// Whether the voicemail was read.
    pub status: Option<ReadStatus>,
    /// Transcript of the voicemail.
    pub transcription: Option<Transcription>,
    /// Caller's account code, for calls between accounts: account code, then extension number.
    pub caller_account_code: Option<String>,
    /// Callee's account code, for calls between accounts: account code, then extension number.
    pub callee_account_code: Option<String>,
}

/// Transcript of a voicemail.
#[zoom_model(response)]
pub struct Transcription {
    /// Text of the transcript.
    pub content: Option<String>,
    /// State of the transcript.
    pub status: Option<TranscriptionStatus>,
    /// Provider of the transcription.
    pub engine: Option<String>,
}

/// Status of a transcript.
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

/// Voicemail with its transcript and detected intents.
#[zoom_model(response)]
pub struct Voicemail {
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
    /// Number of the callee, in E.164 format, or an extension number.
    pub callee_number: Option<String>,
    /// Whether the callee's number is internal, external or a customized emergency number.
    pub callee_number_type: Option<CalleeNumberType>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Number of the caller, in E.164 format, or an extension number.
    pub caller_number: Option<String>,
    /// Whether the caller's number is internal or external.
    pub caller_number_type: Option<CallerNumberType>,
    /// Time at which the voicemail was recorded.
    pub date_time: Option<Timestamp>,
    /// URL of the file. Requires the access token as bearer token in the `Authorization` header.
    pub download_url: Option<String>,
    /// Duration in seconds.
    pub duration: Option<u32>,
    /// ID of the voicemail.
    pub id: Option<String>,
    /// Whether the voicemail was read.
    pub status: Option<ReadStatus>,
    /// Transcript of the voicemail.
    pub transcription: Option<Transcription>,
    /// Time of deletion; present only in the trash.
    pub deleted_time: Option<Timestamp>,
    /// Days until the permanent deletion, -1 for never; present only in the trash.
    #[zoom(rename = "days_left_auto_permantely_delete")]
    pub days_left_until_permanent_deletion: Option<i64>,
    /// How a voicemail in the trash was deleted.
    pub soft_deleted_type: Option<SoftDeletedType>,
    /// State of the detection of intents by AI.
    pub intent_detect_status: Option<IntentDetectStatus>,
    /// Intents that AI found in the voicemail.
    pub intent_results: Vec<IntentResult>,
    /// Task that AI extracted from the voicemail.
    pub voice_mail_task: Option<VoicemailTask>,
    /// Caller's account code, for calls between accounts: account code, then extension number.
    pub caller_account_code: Option<String>,
    /// Callee's account code, for calls between accounts: account code, then extension number.
    pub callee_account_code: Option<String>,
}

/// Status of intent detection.
#[zoom_model]
pub enum IntentDetectStatus {
    /// Not started.
    NotStarted,
    /// Processing.
    Processing,
    /// Success.
    Success,
    /// AI detection failed.
    AiDetectionFailed,
    /// Failed for an unknown reason.
    UnknownReasonFailed,
}

/// Intent that was detected in a voicemail.
#[zoom_model(response)]
pub struct IntentResult {
    /// ID of the intent.
    pub intent_id: Option<String>,
    /// Confidence in the intent.
    pub confidence_score: Option<f64>,
}

/// Task that Zoom's AI found in a voicemail.
#[zoom_model(response)]
pub struct VoicemailTask {
    /// Progress of the extraction of tasks from the transcript.
    pub status: Option<VoicemailTaskStatus>,
    /// Task that Zoom extracted from the transcript.
    pub content: Option<String>,
    /// Rating that the user gave the task.
    pub feedback: Option<Feedback>,
}

/// Status of the search for tasks in a voicemail.
#[zoom_model]
pub enum VoicemailTaskStatus {
    /// Processing.
    Processing,
    /// Success.
    Success,
    /// The transcript contains no task.
    NoTask,
    /// Failure.
    Failure,
}

/// Feedback of the user about a task.
#[zoom_model]
pub enum Feedback {
    /// No feedback.
    None,
    /// Thumbs up.
    ThumbsUp,
    /// Thumbs down.
    ThumbsDown,
}

/// Page of a user's voicemails.
#[zoom_model(response)]
pub struct UserVoicemailPage {
    /// Start of the period.
    pub from: Option<Date>,
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    pub page_size: Option<u32>,
    /// End of the period.
    pub to: Option<Date>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Voicemails.
    #[zoom(max_items = 100)]
    pub voice_mails: Vec<UserVoicemail>,
}

/// Voicemail of a user.
#[zoom_model(response)]
pub struct UserVoicemail {
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
    /// Number of the callee, in E.164 format, or an extension number.
    pub callee_number: Option<String>,
    /// Whether the callee's number is internal, external or a customized emergency number.
    pub callee_number_type: Option<CalleeNumberType>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Number of the caller, in E.164 format, or an extension number.
    pub caller_number: Option<String>,
    /// Whether the caller's number is internal or external.
    pub caller_number_type: Option<CallerNumberType>,
    /// Time at which the voicemail was recorded.
    pub date_time: Option<Timestamp>,
    /// URL of the file. Requires the access token as bearer token in the `Authorization` header.
    pub download_url: Option<String>,
    /// Duration in seconds.
    pub duration: Option<u32>,
    /// ID of the voicemail.
    pub id: Option<String>,
    /// Whether the voicemail was read.
    pub status: Option<ReadStatus>,
    /// Caller's account code, for calls between accounts: account code, then extension number.
    pub caller_account_code: Option<String>,
    /// Callee's account code, for calls between accounts: account code, then extension number.
    pub callee_account_code: Option<String>,
}

/// Page of the account's voicemails.
#[zoom_model(response)]
pub struct AccountVoicemailPage {
    /// Start of the period.
    pub from: Option<Date>,
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    pub page_size: Option<u32>,
    /// End of the period.
    pub to: Option<Date>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Voicemails.
    pub voice_mails: Vec<AccountVoicemail>,
}

/// Voicemail of the account.
#[zoom_model(response)]
pub struct AccountVoicemail {
    /// ID of the call.
    pub call_id: Option<String>,
    /// ID of the call log.
    pub call_log_id: Option<String>,
    /// ID of the call element.
    pub call_element_id: Option<String>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Number of the callee, in E.164 format, or an extension number.
    pub callee_number: Option<String>,
    /// Whether the callee's number is internal, external or a customized emergency number.
    pub callee_number_type: Option<CalleeNumberType>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Number of the caller, in E.164 format, or an extension number.
    pub caller_number: Option<String>,
    /// Whether the caller's number is internal or external.
    pub caller_number_type: Option<CallerNumberType>,
    /// Time at which the voicemail was recorded.
    pub date_time: Option<Timestamp>,
    /// URL of the file. Requires the access token as bearer token in the `Authorization` header.
    pub download_url: Option<String>,
    /// Duration in seconds.
    pub duration: Option<u32>,
    /// ID of the voicemail.
    pub id: Option<String>,
    /// Whether the voicemail was read.
    pub status: Option<ReadStatus>,
    /// Owner of the voicemail.
    pub owner: Option<Owner>,
    /// Time of deletion; present only in the trash.
    pub deleted_time: Option<Timestamp>,
    /// Days until the permanent deletion, -1 for never; present only in the trash.
    #[zoom(rename = "days_left_auto_permantely_delete")]
    pub days_left_until_permanent_deletion: Option<i64>,
    /// How a voicemail in the trash was deleted.
    pub soft_deleted_type: Option<SoftDeletedType>,
    /// Caller's account code, for calls between accounts: account code, then extension number.
    pub caller_account_code: Option<String>,
    /// Callee's account code, for calls between accounts: account code, then extension number.
    pub callee_account_code: Option<String>,
}

/// Owner: a user, queue or other extension.
#[zoom_model(response)]
pub struct Owner {
    /// Extension number of the owner.
    pub extension_number: Option<i64>,
    /// ID of the voicemail.
    pub id: Option<String>,
    /// Name of the owner.
    pub name: Option<String>,
    /// Kind of the owner.
    #[zoom(rename = "type")]
    pub kind: Option<PartyExtensionType>,
    /// Status of an extension that is inactive or deleted.
    pub extension_status: Option<ExtensionStatus>,
    /// When the extension was deleted.
    pub extension_deleted_time: Option<Timestamp>,
}
