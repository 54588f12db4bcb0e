//! Call logs: responses.

use jiff::Timestamp;
use jiff::civil::Date;

use super::super::{Direction, ExtensionStatus, NamedRef, PartyExtensionType, RecordingType};
use super::LogStep;
use zoom_api::zoom_model;

/// Call in the call log, with its steps.
#[zoom_model(response)]
pub struct CallLog {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Kind of the call: VoIP, PSTN, toll-free, international or contact center.
    pub call_type: Option<CallType>,
    /// Calling code of the callee's country.
    pub callee_country_code: Option<String>,
    /// Two-letter country code of the callee's number (ISO 3166).
    pub callee_country_iso_code: Option<String>,
    /// Callee's direct number, in E.164 format.
    pub callee_did_number: Option<String>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Number of the callee, in E.164 format, or an extension number.
    pub callee_number: Option<String>,
    /// Whether the callee's number is an extension number (1), a phone number (2) or a customized emergency number (3).
    pub callee_number_type: Option<CalleeNumberType>,
    /// Origin of the callee's phone number; absent for an extension number.
    pub callee_number_source: Option<NumberSource>,
    /// Status of a callee who is inactive or deleted.
    pub callee_status: Option<ExtensionStatus>,
    /// Time at which the callee's extension was deleted.
    pub callee_deleted_time: Option<Timestamp>,
    /// Calling code of the caller's country.
    pub caller_country_code: Option<String>,
    /// Two-letter country code of the caller's number (ISO 3166).
    pub caller_country_iso_code: Option<String>,
    /// Caller's direct number, in E.164 format.
    pub caller_did_number: Option<String>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Number of the caller, in E.164 format, or an extension number.
    pub caller_number: Option<String>,
    /// Whether the caller's number is an extension number (1) or a phone number (2).
    pub caller_number_type: Option<CallerNumberType>,
    /// Origin of the caller's phone number; absent for an extension number.
    pub caller_number_source: Option<NumberSource>,
    /// Reference for billing, for peering numbers.
    pub caller_billing_reference_id: Option<String>,
    /// Status of a caller who is inactive or deleted.
    pub caller_status: Option<ExtensionStatus>,
    /// Time at which the caller's extension was deleted.
    pub caller_deleted_time: Option<Timestamp>,
    /// Start of the call, in GMT.
    pub date_time: Option<Timestamp>,
    /// Private IP address of the device; only if the account enables `show_device_ip_for_call_log`.
    pub device_private_ip: Option<String>,
    /// Public IP address of the device; only if the account enables `show_device_ip_for_call_log`.
    pub device_public_ip: Option<String>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// Duration in seconds.
    pub duration: Option<u32>,
    /// Whether the call was recorded.
    #[deprecated = "deprecated by Zoom"]
    pub has_recording: Option<bool>,
    /// Whether the caller left a voicemail.
    #[deprecated = "deprecated by Zoom"]
    pub has_voicemail: Option<bool>,
    /// ID of the call log.
    pub id: Option<String>,
    /// Segments of the call.
    #[zoom(max_items = 10000)]
    pub log_details: Vec<LogStep>,
    /// Part of Zoom Phone that handled the call, such as `extension`, `callQueue`, `ivrMenu` or `voiceMail`.
    pub path: Option<String>,
    /// Result of the call, such as `Call connected`, `Missed`, `Voicemail` or `Rejected`.
    pub result: Option<String>,
    /// Department of the user.
    pub department: Option<String>,
    /// Cost center of the user.
    pub cost_center: Option<String>,
}

/// Whether a call was internal, external or international.
#[zoom_model]
pub enum CallType {
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

/// Kind of the callee's number.
#[zoom_model]
pub enum CalleeNumberType {
    /// Extension number.
    Extension = 1,
    /// Phone number.
    Phone = 2,
    /// Customized emergency number.
    CustomizedEmergency = 3,
}

/// Origin of a phone number.
#[zoom_model]
pub enum NumberSource {
    /// Native number of Zoom Phone.
    Internal,
    /// Number of an own carrier (BYOC) or of the Provider Exchange.
    External,
    /// Premise peering.
    Byop,
}

/// Kind of the caller's number.
#[zoom_model]
pub enum CallerNumberType {
    /// Extension number.
    Extension = 1,
    /// Phone number.
    Phone = 2,
}

/// Page of the account's call logs.
#[zoom_model(response)]
pub struct AccountCallLogPage {
    /// Call logs.
    #[zoom(max_items = 300)]
    pub call_logs: Vec<ListedCallLog>,
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
}

/// Call log in a list.
#[zoom_model(response)]
pub struct ListedCallLog {
    /// Time of the answer, in GMT; only for inbound calls.
    pub answer_start_time: Option<Timestamp>,
    /// End of the call, in GMT.
    pub call_end_time: Option<Timestamp>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// Kind of the call: VoIP, PSTN, toll-free, international or contact center.
    pub call_type: Option<CallType>,
    /// Calling code of the callee's country.
    pub callee_country_code: Option<String>,
    /// Two-letter country code of the callee's number (ISO 3166).
    pub callee_country_iso_code: Option<String>,
    /// Callee's direct number, in E.164 format.
    pub callee_did_number: Option<String>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Number of the callee, in E.164 format, or an extension number.
    pub callee_number: Option<String>,
    /// Whether the callee's number is an extension number (1), a phone number (2) or a customized emergency number (3).
    pub callee_number_type: Option<CalleeNumberType>,
    /// Origin of the callee's phone number; absent for an extension number.
    pub callee_number_source: Option<NumberSource>,
    /// Calling code of the caller's country.
    pub caller_country_code: Option<String>,
    /// Two-letter country code of the caller's number (ISO 3166).
    pub caller_country_iso_code: Option<String>,
    /// Caller's direct number, in E.164 format.
    pub caller_did_number: Option<String>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Number of the caller, in E.164 format, or an extension number.
    pub caller_number: Option<String>,
    /// Whether the caller's number is an extension number (1) or a phone number (2).
    pub caller_number_type: Option<CallerNumberType>,
    /// Origin of the caller's phone number; absent for an extension number.
    pub caller_number_source: Option<NumberSource>,
    /// Reference for billing, for peering numbers.
    pub caller_billing_reference_id: Option<String>,
    /// Amount charged for the call.
    pub charge: Option<String>,
    /// Code of the client that the call is charged to.
    pub client_code: Option<String>,
    /// Start of the call, in GMT.
    pub date_time: Option<Timestamp>,
    /// Private IP address of the device; only if the account enables `show_device_ip_for_call_log`.
    pub device_private_ip: Option<String>,
    /// Public IP address of the device; only if the account enables `show_device_ip_for_call_log`.
    pub device_public_ip: Option<String>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// Duration of the billed call, in seconds.
    pub duration: Option<u32>,
    /// ID of the call log.
    pub id: Option<String>,
    /// Owner of the call.
    pub owner: Option<Owner>,
    /// Part of Zoom Phone that handled the call, such as `extension`, `callQueue`, `ivrMenu` or `voiceMail`.
    pub path: Option<String>,
    /// Billing rate of the call.
    pub rate: Option<String>,
    /// ID of the recording.
    pub recording_id: Option<String>,
    /// Whether the recording was started by a user or automatically.
    pub recording_type: Option<RecordingType>,
    /// Result of the call, such as `Call connected`, `Missed`, `Voicemail` or `Rejected`.
    pub result: Option<String>,
    /// Site to which the phone number is assigned.
    pub site: Option<NamedRef>,
    /// User ID of the call log's owner.
    pub user_id: Option<String>,
    /// Time on hold, in seconds.
    pub hold_time: Option<i64>,
    /// Time in seconds until a member of the call queue answered.
    pub waiting_time: Option<i64>,
    /// Department of the user.
    pub department: Option<String>,
    /// Cost center of the user.
    pub cost_center: Option<String>,
}

/// Owner of a call: a user, queue or other extension.
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
    pub kind: Option<PartyExtensionType>,
}

/// Page of a user's call logs.
#[zoom_model(response)]
pub struct UserCallLogPage {
    /// Call logs.
    #[zoom(max_items = 100)]
    pub call_logs: Vec<UserCallLog>,
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
}

/// Call log of a user.
#[zoom_model(response)]
pub struct UserCallLog {
    /// The user who accepted the call.
    pub accepted_by: Option<ConnectedExtension>,
    /// Time of the answer, in GMT; only for inbound calls.
    pub answer_start_time: Option<Timestamp>,
    /// End of the call, in GMT.
    pub call_end_time: Option<Timestamp>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// Calling code of the callee's country.
    pub callee_country_code: Option<String>,
    /// Two-letter country code of the callee's number (ISO 3166).
    pub callee_country_iso_code: Option<String>,
    /// Callee's direct number, in E.164 format.
    pub callee_did_number: Option<String>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Number of the callee, in E.164 format, or an extension number.
    pub callee_number: Option<String>,
    /// Whether the callee's number is an extension number (1), a phone number (2) or a customized emergency number (3).
    pub callee_number_type: Option<CalleeNumberType>,
    /// Origin of the callee's phone number; absent for an extension number.
    pub callee_number_source: Option<NumberSource>,
    /// Calling code of the caller's country.
    pub caller_country_code: Option<String>,
    /// Two-letter country code of the caller's number (ISO 3166).
    pub caller_country_iso_code: Option<String>,
    /// Caller's direct number, in E.164 format.
    pub caller_did_number: Option<String>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Number of the caller, in E.164 format, or an extension number.
    pub caller_number: Option<String>,
    /// Whether the caller's number is an extension number (1) or a phone number (2).
    pub caller_number_type: Option<CallerNumberType>,
    /// Origin of the caller's phone number; absent for an extension number.
    pub caller_number_source: Option<NumberSource>,
    /// Reference for billing, for peering numbers.
    pub caller_billing_reference_id: Option<String>,
    /// Amount charged for the call.
    pub charge: Option<String>,
    /// Code of the client that the call is charged to.
    pub client_code: Option<String>,
    /// Start of the call, in GMT.
    pub date_time: Option<Timestamp>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// Duration in seconds.
    pub duration: Option<u32>,
    /// Extension that forwarded the call.
    pub forwarded_by: Option<ForwardedBy>,
    /// Extension to which the call was forwarded.
    pub forwarded_to: Option<ConnectedExtension>,
    /// Whether the call was recorded.
    #[deprecated = "deprecated by Zoom"]
    pub has_recording: Option<bool>,
    /// Whether the caller left a voicemail.
    #[deprecated = "deprecated by Zoom"]
    pub has_voicemail: Option<bool>,
    /// ID of the call log.
    pub id: Option<String>,
    /// The user who made the call.
    pub outgoing_by: Option<ConnectedExtension>,
    /// Part of Zoom Phone that handled the call, such as `extension`, `callQueue`, `ivrMenu` or `voiceMail`.
    pub path: Option<String>,
    /// Billing rate of the call.
    pub rate: Option<String>,
    /// Whether the recording was started by a user or automatically.
    pub recording_type: Option<RecordingType>,
    /// Result of the call, such as `Call connected`, `Missed`, `Voicemail` or `Rejected`.
    pub result: Option<String>,
    /// Site of the call.
    pub site: Option<NamedRef>,
    /// ID or email address of the user.
    pub user_id: Option<String>,
    /// Time on hold, in seconds.
    pub hold_time: Option<i64>,
    /// Time until the call was answered, in seconds.
    pub waiting_time: Option<i64>,
    /// Department of the user.
    pub department: Option<String>,
    /// Cost center of the user.
    pub cost_center: Option<String>,
}

/// Extension that placed or accepted a call, or that it was forwarded to.
#[zoom_model(response)]
pub struct ConnectedExtension {
    /// Extension number of the user.
    pub extension_number: Option<String>,
    /// Location of the user.
    pub location: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Kind of the number: 1 extension, 2 E.164 number, 3 custom number.
    pub number_type: Option<i64>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
}

/// Extension that forwarded a call.
#[zoom_model(response)]
pub struct ForwardedBy {
    /// Extension number of the extension that forwarded the call.
    pub extension_number: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
    /// Location of the extension that forwarded the call.
    pub location: Option<String>,
    /// Name of the extension that forwarded the call.
    pub name: Option<String>,
    /// Kind of the number: 1 extension, 2 E.164 number, 3 custom number.
    pub number_type: Option<i64>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
}

/// Kind of extension.
#[zoom_model]
pub enum ExtensionType {
    /// User.
    User,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Common area phone.
    #[zoom(rename = "commonAreaPhone")]
    CommonAreaPhone,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
}

/// Call logs of a user, complete or since the last synchronization.
#[zoom_model(response)]
pub struct SyncedCallLogs {
    /// Call logs.
    #[zoom(max_items = 250)]
    pub call_logs: Vec<SyncedCallLog>,
    /// Token to pass to the next synchronization.
    pub sync_token: Option<String>,
}

/// Call log of a synchronization.
#[zoom_model(response)]
pub struct SyncedCallLog {
    /// The user who accepted the call.
    pub accepted_by: Option<ConnectedExtension>,
    /// Time of the answer, in GMT; only for inbound calls.
    pub answer_start_time: Option<Timestamp>,
    /// End of the call, in GMT.
    pub call_end_time: Option<Timestamp>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// User ID of the callee.
    pub callee_user_id: Option<String>,
    /// Calling code of the callee's country.
    pub callee_country_code: Option<String>,
    /// Two-letter country code of the callee's number (ISO 3166).
    pub callee_country_iso_code: Option<String>,
    /// Callee's direct number, in E.164 format.
    pub callee_did_number: Option<String>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Number of the callee, in E.164 format, or an extension number.
    pub callee_number: Option<String>,
    /// Whether the callee's number is an extension number (1), a phone number (2) or a customized emergency number (3).
    pub callee_number_type: Option<CalleeNumberType>,
    /// Origin of the callee's phone number; absent for an extension number.
    pub callee_number_source: Option<NumberSource>,
    /// User ID of the caller.
    pub caller_user_id: Option<String>,
    /// Calling code of the caller's country.
    pub caller_country_code: Option<String>,
    /// Two-letter country code of the caller's number (ISO 3166).
    pub caller_country_iso_code: Option<String>,
    /// Caller's direct number, in E.164 format.
    pub caller_did_number: Option<String>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Number of the caller, in E.164 format, or an extension number.
    pub caller_number: Option<String>,
    /// Whether the caller's number is an extension number (1) or a phone number (2).
    pub caller_number_type: Option<CallerNumberType>,
    /// Origin of the caller's phone number; absent for an extension number.
    pub caller_number_source: Option<NumberSource>,
    /// Reference for billing, for peering numbers.
    pub caller_billing_reference_id: Option<String>,
    /// Amount charged for the call.
    pub charge: Option<String>,
    /// Code of the client that the call is charged to.
    pub client_code: Option<String>,
    /// Start of the call, in GMT.
    pub date_time: Option<Timestamp>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// Duration in seconds.
    pub duration: Option<u32>,
    /// Extension that forwarded the call.
    pub forwarded_by: Option<ForwardedBy>,
    /// Extension to which the call was forwarded.
    pub forwarded_to: Option<ConnectedExtension>,
    /// Whether the call was recorded.
    #[deprecated = "deprecated by Zoom"]
    pub has_recording: Option<bool>,
    /// Whether the caller left a voicemail.
    #[deprecated = "deprecated by Zoom"]
    pub has_voicemail: Option<bool>,
    /// ID of the call log.
    pub id: Option<String>,
    /// The user who made the call.
    pub outgoing_by: Option<ConnectedExtension>,
    /// Part of Zoom Phone that handled the call, such as `extension`, `callQueue`, `ivrMenu` or `voiceMail`.
    pub path: Option<String>,
    /// Billing rate of the call.
    pub rate: Option<String>,
    /// Whether the recording was started by a user or automatically.
    pub recording_type: Option<RecordingType>,
    /// Result of the call, such as `Call connected`, `Missed`, `Voicemail` or `Rejected`.
    pub result: Option<String>,
    /// Site of the call.
    pub site: Option<NamedRef>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Time on hold, in seconds.
    pub hold_time: Option<i64>,
    /// Time until the call was answered, in seconds.
    pub waiting_time: Option<i64>,
}
