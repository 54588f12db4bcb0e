//! Call history: call elements.

use jiff::Timestamp;

use super::super::{ConnectType, Direction};
use super::{
    CallResult, CallType, ExtensionType, HistoryEvent, NumberType, PartyNumberType, RecordingType, ResultReason,
};
use zoom_api::zoom_model;

/// Element of a call path.
#[zoom_model(response)]
pub struct CallPathCallElement {
    /// ID of the call element.
    pub call_element_id: Option<String>,
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
}

/// Element of a user's call.
#[zoom_model(response)]
pub struct UserCallElement {
    /// ID of the call element.
    pub call_element_id: Option<String>,
    /// ID of the call in the call history.
    pub call_history_uuid: Option<String>,
    /// ID of the phone call, which several records can share.
    pub call_id: Option<String>,
    /// ID of the user's primary group.
    pub group_id: Option<String>,
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
    /// Employee ID of the caller.
    pub caller_employee_id: Option<String>,
    /// Caller's direct number, in E.164 format.
    pub caller_did_number: Option<String>,
    /// Extension number of the caller.
    #[zoom(rename = "caller_ext_number")]
    pub caller_extension_number: Option<String>,
    /// Kind of the caller's extension.
    #[zoom(rename = "caller_ext_type")]
    pub caller_extension_type: Option<ExtensionType>,
    /// Kind of the caller's number.
    pub caller_number_type: Option<NumberType>,
    /// Private IP address of the caller's device.
    pub caller_device_private_ip: Option<String>,
    /// Public IP address of the caller's device.
    pub caller_device_public_ip: Option<String>,
    /// Device type of the caller.
    pub caller_device_type: Option<String>,
    /// Two-letter country code of the caller's number (ISO 3166).
    pub caller_country_iso_code: Option<String>,
    /// Calling code of the caller's country.
    pub caller_country_code: Option<String>,
    /// Site ID of the caller.
    pub caller_site_id: Option<String>,
    /// Department of the caller.
    pub caller_department: Option<String>,
    /// Cost center of the caller.
    pub caller_cost_center: Option<String>,
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
    /// Employee ID of the callee.
    pub callee_employee_id: Option<String>,
    /// Kind of the callee's extension.
    #[zoom(rename = "callee_ext_type")]
    pub callee_extension_type: Option<ExtensionType>,
    /// Kind of the callee's number.
    pub callee_number_type: Option<NumberType>,
    /// Private IP address of the callee's device.
    pub callee_device_private_ip: Option<String>,
    /// Public IP address of the callee's device.
    pub callee_device_public_ip: Option<String>,
    /// Device type of the callee.
    pub callee_device_type: Option<String>,
    /// Two-letter country code of the callee's number (ISO 3166).
    pub callee_country_iso_code: Option<String>,
    /// Calling code of the callee's country.
    pub callee_country_code: Option<String>,
    /// Site ID of the callee.
    pub callee_site_id: Option<String>,
    /// Department of the callee.
    pub callee_department: Option<String>,
    /// Cost center of the callee.
    pub callee_cost_center: Option<String>,
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
    /// ID of the recording.
    pub recording_id: Option<String>,
    /// Whether the recording was started by a user or automatically.
    pub recording_type: Option<RecordingType>,
    /// ID of the voicemail.
    pub voicemail_id: Option<String>,
    /// Duration of the conversation, in seconds.
    pub talk_time: Option<i64>,
    /// Time on hold, in seconds.
    pub hold_time: Option<i64>,
    /// Time until the call was answered, in seconds.
    pub wait_time: Option<i64>,
    /// Account code of the caller, which precedes the extension number in calls between accounts: `[code]-[extension]`.
    pub caller_account_code: Option<String>,
    /// Account code of the callee, which precedes the extension number in calls between accounts: `[code]-[extension]`.
    pub callee_account_code: Option<String>,
}

/// Element of a call in a synchronized call history.
#[zoom_model(response)]
pub struct SyncedCallElement {
    /// ID of the call element.
    pub call_element_id: Option<String>,
    /// ID of the call in the call history.
    pub call_history_uuid: Option<String>,
    /// ID of the phone call, which several records can share.
    pub call_id: Option<String>,
    /// ID of the user's primary group.
    pub group_id: Option<String>,
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
    /// Employee ID of the caller.
    pub caller_employee_id: Option<String>,
    /// Caller's direct number, in E.164 format.
    pub caller_did_number: Option<String>,
    /// Extension number of the caller.
    #[zoom(rename = "caller_ext_number")]
    pub caller_extension_number: Option<String>,
    /// Kind of the caller's extension.
    #[zoom(rename = "caller_ext_type")]
    pub caller_extension_type: Option<ExtensionType>,
    /// Kind of the caller's number.
    pub caller_number_type: Option<NumberType>,
    /// Private IP address of the caller's device.
    pub caller_device_private_ip: Option<String>,
    /// Public IP address of the caller's device.
    pub caller_device_public_ip: Option<String>,
    /// Device type of the caller.
    pub caller_device_type: Option<String>,
    /// Two-letter country code of the caller's number (ISO 3166).
    pub caller_country_iso_code: Option<String>,
    /// Calling code of the caller's country.
    pub caller_country_code: Option<String>,
    /// Site ID of the caller.
    pub caller_site_id: Option<String>,
    /// Department of the caller.
    pub caller_department: Option<String>,
    /// Cost center of the caller.
    pub caller_cost_center: Option<String>,
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
    /// Employee ID of the callee.
    pub callee_employee_id: Option<String>,
    /// Kind of the callee's extension.
    #[zoom(rename = "callee_ext_type")]
    pub callee_extension_type: Option<ExtensionType>,
    /// Kind of the callee's number.
    pub callee_number_type: Option<NumberType>,
    /// Private IP address of the callee's device.
    pub callee_device_private_ip: Option<String>,
    /// Public IP address of the callee's device.
    pub callee_device_public_ip: Option<String>,
    /// Device type of the callee.
    pub callee_device_type: Option<String>,
    /// Two-letter country code of the callee's number (ISO 3166).
    pub callee_country_iso_code: Option<String>,
    /// Calling code of the callee's country.
    pub callee_country_code: Option<String>,
    /// Site ID of the callee.
    pub callee_site_id: Option<String>,
    /// Department of the callee.
    pub callee_department: Option<String>,
    /// Cost center of the callee.
    pub callee_cost_center: Option<String>,
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
    /// ID of the recording.
    pub recording_id: Option<String>,
    /// Whether the recording was started by a user or automatically.
    pub recording_type: Option<RecordingType>,
    /// ID of the voicemail.
    pub voicemail_id: Option<String>,
    /// Duration of the conversation, in seconds.
    pub talk_time: Option<i64>,
    /// Time on hold, in seconds.
    pub hold_time: Option<i64>,
    /// Time until the call was answered, in seconds.
    pub wait_time: Option<i64>,
    /// ID of the AI summary.
    pub ai_call_summary_id: Option<String>,
    /// Account code of the caller, which precedes the extension number in calls between accounts: `[code]-[extension]`.
    pub caller_account_code: Option<String>,
    /// Account code of the callee, which precedes the extension number in calls between accounts: `[code]-[extension]`.
    pub callee_account_code: Option<String>,
}
