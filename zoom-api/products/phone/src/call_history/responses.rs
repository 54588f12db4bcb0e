//! Call history: responses.

use jiff::Timestamp;
use jiff::civil::Date;

use super::super::{ConnectType, Direction};
use super::{
    AccountCall, CallLog, CallPathCallElement, CallPathStep, CallResult, CallType, ExtensionType, SyncedCallElement,
    SyncedCallLog, UserCallElement, UserCallLog,
};
use zoom_api::zoom_model;

/// Element of a call path: one step of a call's routing.
#[zoom_model(response)]
pub struct CallElement {
    /// ID of the call element.
    pub call_element_id: Option<String>,
    /// ID of the call in the call history.
    pub call_history_uuid: Option<String>,
    /// ID of the phone call, which several records can share.
    pub call_id: Option<String>,
    /// Whether the call is internal or external.
    pub connect_type: Option<ConnectType>,
    /// Whether the call is a general or an emergency call.
    pub call_type: Option<CallType>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// Whether the caller ID was hidden.
    pub hide_caller_id: Option<bool>,
    /// Whether the call was end-to-end encrypted.
    pub end_to_end: Option<bool>,
    /// ID of the caller's extension.
    #[zoom(rename = "caller_ext_id")]
    pub caller_extension_id: Option<String>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Email address of the caller.
    pub caller_email: Option<String>,
    /// Caller's direct number, in E.164 format.
    pub caller_did_number: Option<String>,
    /// Extension number of the caller.
    #[zoom(rename = "caller_ext_number")]
    pub caller_extension_number: Option<String>,
    /// Kind of the caller's extension.
    #[zoom(rename = "caller_ext_type")]
    pub caller_extension_type: Option<ExtensionType>,
    /// Kind of the caller's number.
    pub caller_number_type: Option<PartyNumberType>,
    /// Device type of the caller.
    pub caller_device_type: Option<String>,
    /// Two-letter country code of the caller's number (ISO 3166).
    pub caller_country_iso_code: Option<String>,
    /// Calling code of the caller's country.
    pub caller_country_code: Option<String>,
    /// ID of the callee's extension.
    #[zoom(rename = "callee_ext_id")]
    pub callee_extension_id: Option<String>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Callee's direct number, in E.164 format.
    pub callee_did_number: Option<String>,
    /// Extension number of the callee.
    #[zoom(rename = "callee_ext_number")]
    pub callee_extension_number: Option<String>,
    /// Email address of the callee.
    pub callee_email: Option<String>,
    /// Kind of the callee's extension.
    #[zoom(rename = "callee_ext_type")]
    pub callee_extension_type: Option<ExtensionType>,
    /// Kind of the callee's number.
    pub callee_number_type: Option<PartyNumberType>,
    /// Device type of the callee.
    pub callee_device_type: Option<String>,
    /// Two-letter country code of the callee's number (ISO 3166).
    pub callee_country_iso_code: Option<String>,
    /// Calling code of the callee's country.
    pub callee_country_code: Option<String>,
    /// Code of the client that the call is charged to.
    pub client_code: Option<String>,
    /// Department of the user.
    pub department: Option<String>,
    /// Cost center of the user.
    pub cost_center: Option<String>,
    /// ID of the user's site.
    pub site_id: Option<String>,
    /// ID of the user's primary group.
    pub group_id: Option<String>,
    /// Name of the user's site.
    pub site_name: Option<String>,
    /// Start of the call, in GMT.
    pub start_time: Option<Timestamp>,
    /// Time at which the call was answered, in GMT.
    pub answer_time: Option<Timestamp>,
    /// End of the call, in GMT.
    pub end_time: Option<Timestamp>,
    /// Event of the call.
    pub event: Option<HistoryEvent>,
    /// Result of the event.
    pub result: Option<CallResult>,
    /// Why this part of the call had its result.
    pub result_reason: Option<ResultReason>,
    /// Private IP address of the user's device.
    pub device_private_ip: Option<String>,
    /// Public IP address of the user's device.
    pub device_public_ip: Option<String>,
    /// Extension number of the operator.
    #[zoom(rename = "operator_ext_number")]
    pub operator_extension_number: Option<String>,
    /// ID of the operator's extension.
    #[zoom(rename = "operator_ext_id")]
    pub operator_extension_id: Option<String>,
    /// Kind of the operator's extension.
    #[zoom(rename = "operator_ext_type")]
    pub operator_extension_type: Option<ExtensionType>,
    /// Name of the operator.
    pub operator_name: Option<String>,
    /// Key that was pressed, for an input event.
    pub press_key: Option<String>,
    /// Number of the segment of the call, from 0.
    pub segment: Option<i64>,
    /// Number of the event in its segment, from 0.
    pub node: Option<i64>,
    /// Whether the element is a step of its own.
    pub is_node: Option<i64>,
    /// ID of the recording.
    pub recording_id: Option<String>,
    /// Whether the recording was started by a user or automatically.
    pub recording_type: Option<RecordingType>,
    /// Time on hold, in seconds.
    pub hold_time: Option<i64>,
    /// Time until the call was answered, in seconds.
    pub waiting_time: Option<i64>,
    /// ID of the voicemail.
    pub voicemail_id: Option<String>,
    /// Account code of the caller, which precedes the extension number in calls between accounts: `[code]-[extension]`.
    pub caller_account_code: Option<String>,
    /// Account code of the callee, which precedes the extension number in calls between accounts: `[code]-[extension]`.
    pub callee_account_code: Option<String>,
}

/// Kind of a caller's or callee's number.
#[zoom_model]
pub enum PartyNumberType {
    /// Zoom PSTN.
    ZoomPstn,
    /// Toll-free number of Zoom.
    ZoomTollFreeNumber,
    /// External PSTN.
    ExternalPstn,
    /// External contact.
    ExternalContact,
    /// Number of the customer's own carrier (BYOC).
    Byoc,
    /// Premise peering.
    Byop,
    /// Contact center of another provider.
    #[zoom(rename = "3rd_party_contact_center")]
    PartnerContactCenter,
    /// Zoom service number.
    ZoomServiceNumber,
    /// External service number.
    ExternalServiceNumber,
    /// Zoom Contact Center.
    ZoomContactCenter,
    /// Meeting phone number.
    MeetingPhoneNumber,
    /// Meeting ID.
    MeetingId,
    /// Anonymous number.
    AnonymousNumber,
    /// Number of Zoom Revenue Accelerator.
    ZraPhoneNumber,
}

/// Event in a call element.
#[zoom_model]
pub enum HistoryEvent {
    /// Incoming.
    Incoming,
    /// Transfer from Zoom Contact Center.
    TransferFromZoomContactCenter,
    /// Incoming on a shared line.
    SharedLineIncoming,
    /// Outgoing.
    Outgoing,
    /// Call me on.
    CallMeOn,
    /// Outgoing to Zoom Contact Center.
    OutgoingToZoomContactCenter,
    /// Warm transfer.
    WarmTransfer,
    /// Forward.
    Forward,
    /// Ring to member.
    RingToMember,
    /// Overflow.
    Overflow,
    /// Direct transfer.
    DirectTransfer,
    /// Barge.
    Barge,
    /// Monitor.
    Monitor,
    /// Whisper.
    Whisper,
    /// Listen.
    Listen,
    /// Takeover.
    Takeover,
    /// Conference barge.
    ConferenceBarge,
    /// Park.
    Park,
    /// Timeout.
    Timeout,
    /// Pickup of a parked call.
    ParkPickUp,
    /// Merge.
    Merge,
    /// Shared.
    Shared,
}

/// Why a call ended that way.
#[zoom_model]
pub enum ResultReason {
    /// Somebody else answered.
    AnsweredByOther,
    /// Somebody else picked up.
    PickupByOther,
    /// Somebody else called out.
    CallOutByOther,
}

/// Kind of recording.
#[zoom_model]
pub enum RecordingType {
    /// Started by a user.
    #[zoom(rename = "ad-hoc")]
    AdHoc,
    /// Automatic.
    Automatic,
}

/// Call with all elements of its path.
#[zoom_model(response)]
pub struct CallPath {
    /// ID of the call log.
    pub id: Option<String>,
    /// ID of the call in the call history.
    pub call_history_uuid: Option<String>,
    /// ID of the phone call, which several records can share.
    pub call_id: Option<String>,
    /// Whether the call is internal or external.
    pub connect_type: Option<ConnectType>,
    /// Whether the call is a general or an emergency call.
    pub call_type: Option<CallType>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// Whether it was an international call.
    pub international: Option<bool>,
    /// Whether the caller ID was hidden.
    pub hide_caller_id: Option<bool>,
    /// Whether the call was end-to-end encrypted.
    pub end_to_end: Option<bool>,
    /// ID of the caller's extension.
    #[zoom(rename = "caller_ext_id")]
    pub caller_extension_id: Option<String>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Caller's direct number, in E.164 format.
    pub caller_did_number: Option<String>,
    /// Extension number of the caller.
    #[zoom(rename = "caller_ext_number")]
    pub caller_extension_number: Option<String>,
    /// Email address of the caller.
    pub caller_email: Option<String>,
    /// Kind of the caller's extension.
    #[zoom(rename = "caller_ext_type")]
    pub caller_extension_type: Option<ExtensionType>,
    /// ID of the callee's extension.
    #[zoom(rename = "callee_ext_id")]
    pub callee_extension_id: Option<String>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Email address of the callee.
    pub callee_email: Option<String>,
    /// Callee's direct number, in E.164 format.
    pub callee_did_number: Option<String>,
    /// Extension number of the callee.
    #[zoom(rename = "callee_ext_number")]
    pub callee_extension_number: Option<String>,
    /// Kind of the callee's extension.
    #[zoom(rename = "callee_ext_type")]
    pub callee_extension_type: Option<ExtensionType>,
    /// Department of the user.
    pub department: Option<String>,
    /// Cost center of the user.
    pub cost_center: Option<String>,
    /// ID of the user's site.
    pub site_id: Option<String>,
    /// ID of the user's primary group.
    pub group_id: Option<String>,
    /// Name of the user's site.
    pub site_name: Option<String>,
    /// Start of the call, in GMT.
    pub start_time: Option<Timestamp>,
    /// Time at which the call was answered, in GMT.
    pub answer_time: Option<Timestamp>,
    /// End of the call, in GMT.
    pub end_time: Option<Timestamp>,
    /// Segments of the call.
    pub call_path: Vec<CallPathStep>,
    /// Account code of the caller, which precedes the extension number in calls between accounts: `[code]-[extension]`.
    #[zoom(rename = "caller_acconut_code")]
    pub caller_account_code: Option<String>,
    /// Account code of the callee, which precedes the extension number in calls between accounts: `[code]-[extension]`.
    pub callee_account_code: Option<String>,
    /// Elements of the calls.
    pub call_elements: Vec<CallPathCallElement>,
}

/// Call in the call history, as one of its parties sees it.
#[zoom_model(response)]
pub struct History {
    /// ID of the call in the call history.
    pub id: Option<String>,
    /// ID of the call path.
    pub call_path_id: Option<String>,
    /// ID of the phone call, which several records can share.
    pub call_id: Option<String>,
    /// Whether the call is internal or external.
    pub connect_type: Option<ConnectType>,
    /// Whether the call is a general or an emergency call.
    pub call_type: Option<CallType>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// Whether the caller ID was hidden.
    pub hide_caller_id: Option<bool>,
    /// Whether the call was end-to-end encrypted.
    pub end_to_end: Option<bool>,
    /// ID of the caller's extension.
    #[zoom(rename = "caller_ext_id")]
    pub caller_extension_id: Option<String>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Email address of the caller.
    pub caller_email: Option<String>,
    /// Caller's direct number, in E.164 format.
    pub caller_did_number: Option<String>,
    /// Extension number of the caller.
    #[zoom(rename = "caller_ext_number")]
    pub caller_extension_number: Option<String>,
    /// Kind of the caller's extension.
    #[zoom(rename = "caller_ext_type")]
    pub caller_extension_type: Option<ExtensionType>,
    /// Kind of the caller's number.
    pub caller_number_type: Option<PartyNumberType>,
    /// Device type of the caller.
    pub caller_device_type: Option<String>,
    /// Two-letter country code of the caller's number (ISO 3166).
    pub caller_country_iso_code: Option<String>,
    /// Calling code of the caller's country.
    pub caller_country_code: Option<String>,
    /// ID of the callee's extension.
    #[zoom(rename = "callee_ext_id")]
    pub callee_extension_id: Option<String>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Callee's direct number, in E.164 format.
    pub callee_did_number: Option<String>,
    /// Extension number of the callee.
    #[zoom(rename = "callee_ext_number")]
    pub callee_extension_number: Option<String>,
    /// Email address of the callee.
    pub callee_email: Option<String>,
    /// Kind of the callee's extension.
    #[zoom(rename = "callee_ext_type")]
    pub callee_extension_type: Option<ExtensionType>,
    /// Kind of the callee's number.
    pub callee_number_type: Option<PartyNumberType>,
    /// Device type of the callee.
    pub callee_device_type: Option<String>,
    /// Two-letter country code of the callee's number (ISO 3166).
    pub callee_country_iso_code: Option<String>,
    /// Calling code of the callee's country.
    pub callee_country_code: Option<String>,
    /// Code of the client that the call is charged to.
    pub client_code: Option<String>,
    /// Department of the user.
    pub department: Option<String>,
    /// Cost center of the user.
    pub cost_center: Option<String>,
    /// ID of the user's site.
    pub site_id: Option<String>,
    /// ID of the user's primary group.
    pub group_id: Option<String>,
    /// Name of the user's site.
    pub site_name: Option<String>,
    /// Start of the call, in GMT.
    pub start_time: Option<Timestamp>,
    /// Time at which the call was answered, in GMT.
    pub answer_time: Option<Timestamp>,
    /// End of the call, in GMT.
    pub end_time: Option<Timestamp>,
    /// Event of the call.
    pub event: Option<HistoryEvent>,
    /// Result of the event.
    pub result: Option<CallResult>,
    /// Why this part of the call had its result.
    pub result_reason: Option<ResultReason>,
    /// Private IP address of the user's device.
    pub device_private_ip: Option<String>,
    /// Public IP address of the user's device.
    pub device_public_ip: Option<String>,
    /// Extension number of the operator.
    #[zoom(rename = "operator_ext_number")]
    pub operator_extension_number: Option<String>,
    /// ID of the operator's extension.
    #[zoom(rename = "operator_ext_id")]
    pub operator_extension_id: Option<String>,
    /// Kind of the operator's extension.
    #[zoom(rename = "operator_ext_type")]
    pub operator_extension_type: Option<ExtensionType>,
    /// Name of the operator.
    pub operator_name: Option<String>,
    /// Key that was pressed, for an input event.
    pub press_key: Option<String>,
    /// Number of the segment of the call, from 0.
    pub segment: Option<i64>,
    /// Number of the event in its segment, from 0.
    pub node: Option<i64>,
    /// Whether the element is a step of its own.
    pub is_node: Option<i64>,
    /// ID of the recording.
    pub recording_id: Option<String>,
    /// Whether the recording was started by a user or automatically.
    pub recording_type: Option<RecordingType>,
    /// Time on hold, in seconds.
    pub hold_time: Option<i64>,
    /// Time until the call was answered, in seconds.
    pub waiting_time: Option<i64>,
    /// ID of the voicemail.
    pub voicemail_id: Option<String>,
    /// Account code of the caller, which precedes the extension number in calls between accounts: `[code]-[extension]`.
    pub caller_account_code: Option<String>,
    /// Account code of the callee, which precedes the extension number in calls between accounts: `[code]-[extension]`.
    pub callee_account_code: Option<String>,
}

/// AI summary of a call.
#[zoom_model(response)]
pub struct AiCallSummary {
    /// ID of the AI summary.
    pub ai_call_summary_id: Option<String>,
    /// ID of the account.
    pub account_id: Option<String>,
    /// ID of the phone call, which several records can share.
    pub call_id: Option<String>,
    /// ID of the user who owns the summary.
    pub user_id: Option<String>,
    /// Rating that the user gave to the summary.
    pub call_summary_rate: Option<CallSummaryRate>,
    /// Language of the transcript.
    pub transcript_language: Option<String>,
    /// Short version of the summary.
    pub call_summary: Option<String>,
    /// Next steps that the summary proposes.
    pub next_steps: Option<String>,
    /// Long version of the summary.
    pub detailed_summary: Option<String>,
    /// Creation time, in GMT.
    pub created_time: Option<Timestamp>,
    /// Time of the last change, in GMT.
    pub modified_time: Option<Timestamp>,
    /// Whether a user changed the summary.
    pub edited: Option<bool>,
}

/// Rating of a summary.
#[zoom_model]
pub enum CallSummaryRate {
    /// Thumbs up.
    ThumbUp,
    /// Thumbs down.
    ThumbDown,
}

/// Call history of the account.
#[zoom_model(response)]
pub struct AccountCallHistory {
    /// Call logs.
    #[deprecated = "deprecated by Zoom; use `call_history`"]
    pub call_logs: Vec<CallLog>,
    /// Calls of this page.
    pub call_history: Vec<AccountCall>,
    /// Start of the period.
    pub from: Option<Date>,
    /// End of the period.
    pub to: Option<Date>,
    /// Number of pages.
    pub page_count: Option<u32>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
}

/// Call history of a user.
#[zoom_model(response)]
pub struct UserCallHistory {
    /// Call logs.
    pub call_logs: Vec<UserCallLog>,
    /// Elements of the calls.
    pub call_elements: Vec<UserCallElement>,
    /// Start of the period.
    pub from: Option<Date>,
    /// End of the period.
    pub to: Option<Date>,
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Call history of a user, complete or since the last synchronization.
#[zoom_model(response)]
pub struct SyncedCallHistory {
    /// Call logs.
    pub call_logs: Vec<SyncedCallLog>,
    /// Elements of the calls.
    pub call_elements: Vec<SyncedCallElement>,
    /// Token to pass to the next synchronization.
    pub sync_token: Option<String>,
}
