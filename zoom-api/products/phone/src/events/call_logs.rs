//! Events: call logs.

use jiff::Timestamp;

use super::{
    CallElementEvent, CallElementResult, CallExtensionType, CallNumberType, CallRecordingType, CallType,
    CalleeExtensionType, ConnectType, Direction, ResultReason,
};
use zoom_api::zoom_model;

/// Call log that was deleted.
#[zoom_model]
pub struct DeletedCallLog {
    /// ID of the call log.
    pub id: Option<String>,
    /// ID of the call.
    pub call_id: Option<String>,
}

/// Call history that the event is about.
#[zoom_model]
pub struct HistoryCompletedCallLog {
    /// ID of the call history.
    pub id: Option<String>,
    /// ID of the call path.
    pub call_path_id: Option<String>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// ID of the user's primary group.
    pub group_id: Option<String>,
    /// Whether the call was internal or external.
    pub connect_type: Option<ConnectType>,
    /// Whether it was a general or an emergency call.
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
    /// Employee ID of the caller.
    pub caller_employee_id: Option<String>,
    /// Direct number (DID) of the caller, in E.164 format.
    pub caller_did_number: Option<String>,
    /// Account code of the caller. Calls between accounts are dialed as account code, hyphen, extension number.
    pub caller_account_code: Option<String>,
    /// Extension number of the caller.
    #[zoom(rename = "caller_ext_number")]
    pub caller_extension_number: Option<String>,
    /// Kind of the caller's extension.
    #[zoom(rename = "caller_ext_type")]
    pub caller_extension_type: Option<CallExtensionType>,
    /// Kind of the caller's number.
    pub caller_number_type: Option<CallNumberType>,
    /// Private IP address of the caller's device.
    pub caller_device_private_ip: Option<String>,
    /// Public IP address of the caller's device.
    pub caller_device_public_ip: Option<String>,
    /// Type of the caller's device.
    pub caller_device_type: Option<String>,
    /// Two-letter ISO code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// Calling code of the caller's country.
    pub caller_country_code: Option<String>,
    /// ID of the caller's site.
    pub caller_site_id: Option<String>,
    /// Department that the caller belongs to.
    pub caller_department: Option<String>,
    /// Cost center that the caller belongs to.
    pub caller_cost_center: Option<String>,
    /// ID of the callee's extension.
    #[zoom(rename = "callee_ext_id")]
    pub callee_extension_id: Option<String>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Direct number (DID) of the callee, in E.164 format.
    pub callee_did_number: Option<String>,
    /// Account code of the callee. Calls between accounts are dialed as account code, hyphen, extension number.
    pub callee_account_code: Option<String>,
    /// Extension number of the callee.
    #[zoom(rename = "callee_ext_number")]
    pub callee_extension_number: Option<String>,
    /// Email address of the callee.
    pub callee_email: Option<String>,
    /// Employee ID of the callee.
    pub callee_employee_id: Option<String>,
    /// Kind of the callee's extension.
    #[zoom(rename = "callee_ext_type")]
    pub callee_extension_type: Option<CallExtensionType>,
    /// Kind of the callee's number.
    pub callee_number_type: Option<CallNumberType>,
    /// Private IP address of the callee's device.
    pub callee_device_private_ip: Option<String>,
    /// Public IP address of the callee's device.
    pub callee_device_public_ip: Option<String>,
    /// Type of the callee's device.
    pub callee_device_type: Option<String>,
    /// Two-letter ISO code of the callee's country.
    pub callee_country_iso_code: Option<String>,
    /// Calling code of the callee's country.
    pub callee_country_code: Option<String>,
    /// ID of the callee's site.
    pub callee_site_id: Option<String>,
    /// Department that the callee belongs to.
    pub callee_department: Option<String>,
    /// Cost center that the callee belongs to.
    pub callee_cost_center: Option<String>,
    /// When the call started (UTC).
    pub start_time: Option<Timestamp>,
    /// When the call was answered (UTC).
    pub answer_time: Option<Timestamp>,
    /// When the call ended (UTC).
    pub end_time: Option<Timestamp>,
    /// Event of this part of the call.
    pub event: Option<CallElementEvent>,
    /// Result of the call or of this part of it.
    pub result: Option<CallElementResult>,
    /// Why this part of the call had its result.
    pub result_reason: Option<ResultReason>,
    /// Extension number of the operator.
    #[zoom(rename = "operator_ext_number")]
    pub operator_extension_number: Option<String>,
    /// ID of the operator's extension.
    #[zoom(rename = "operator_ext_id")]
    pub operator_extension_id: Option<String>,
    /// Kind of the operator's extension.
    #[zoom(rename = "operator_ext_type")]
    pub operator_extension_type: Option<CallExtensionType>,
    /// Name of the operator.
    pub operator_name: Option<String>,
    /// ID of the recording.
    pub recording_id: Option<String>,
    /// Whether the recording was started by a user or automatically.
    pub recording_type: Option<CallRecordingType>,
    /// ID of the voicemail.
    pub voicemail_id: Option<String>,
    /// Duration of the conversation, in seconds.
    pub talk_time: Option<i64>,
    /// Time on hold, in seconds.
    pub hold_time: Option<i64>,
    /// Time that the caller waited, in seconds.
    pub wait_time: Option<i64>,
}

/// Where a number comes from.
#[zoom_model]
pub enum CallerNumberSource {
    /// Native number of Zoom Phone.
    Internal,
    /// Number of an own carrier (BYOC) or of Provider Exchange.
    External,
    /// Premise peering.
    Byop,
}

/// Kind of line.
#[zoom_model]
pub enum CallLineType {
    /// Voice over IP.
    Voip,
    /// Call of the public telephone network (PSTN).
    Pstn,
    /// Toll-free call.
    Tollfree,
    /// International call.
    International,
    /// Contact center.
    #[zoom(rename = "contactCenter")]
    ContactCenter,
}

/// Extension or number that forwarded a call, or that a call was forwarded to.
#[zoom_model]
pub struct ForwardingParty {
    /// Extension number.
    pub extension_number: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<CalleeExtensionType>,
    /// Where the extension or number is.
    pub location: Option<String>,
    /// Name of the extension.
    pub name: Option<String>,
    /// Kind of the number: 1 for an extension, 2 for an E.164 number, 3 for a custom number.
    pub number_type: Option<i64>,
    /// Phone number.
    pub phone_number: Option<String>,
}
