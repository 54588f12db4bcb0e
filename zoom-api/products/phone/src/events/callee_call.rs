//! Events: callee call.

use jiff::Timestamp;

use super::{
    CallLineType, CallerNumberSource, CallerNumberType, Direction, ForwardingParty, PhoneCallElementCompletedObject,
    PhoneCallHistoryCompletedObject, Site,
};
use zoom_api::{zoom_event, zoom_model};

/// The record of an incoming call became available to the callee as call elements.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.callee_call_element_completed",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.callee_call_element_completed",
)]
pub struct PhoneCalleeCallElementCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCallElementCompletedObject,
}

/// The call history of an incoming call became available to the callee.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.callee_call_history_completed",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:read:call_log", "phone:read:call_log:admin", "phone:read:call_log:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.callee_call_history_completed",
)]
pub struct PhoneCalleeCallHistoryCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCallHistoryCompletedObject,
}

/// The call log of an incoming call became available to the callee.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.callee_call_log_completed",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call_log", "phone:read:call_log:admin", "phone:read:call_log:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.callee_call_log_completed",
)]
pub struct PhoneCalleeCallLogCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCalleeCallLogCompletedObject,
}

/// Call in `phone.callee_call_log_completed` events.
#[zoom_model]
pub struct PhoneCalleeCallLogCompletedObject {
    /// ID of the user whose call log it is.
    pub user_id: Option<String>,
    /// Call logs that the event is about.
    pub call_logs: Vec<CalleeCompletedCallLog>,
}

/// Call log that the event is about.
#[zoom_model]
pub struct CalleeCompletedCallLog {
    /// ID of the call log.
    pub id: Option<String>,
    /// Zoom user ID of the caller; only if the caller belongs to this account.
    pub caller_user_id: Option<String>,
    /// The caller's phone number or extension number.
    pub caller_number: Option<String>,
    /// Kind of the caller's number: 1 for an extension number, 2 for a phone number.
    pub caller_number_type: Option<CallerNumberType>,
    /// Where the caller's number comes from: `internal` for Zoom's own numbers, `external` for own carriers (BYOC) and
    /// Provider Exchange, `byop` for premises peering. Absent for extension numbers.
    pub caller_number_source: Option<CallerNumberSource>,
    /// Name of the caller.
    pub caller_name: Option<String>,
    /// Where the caller is.
    pub caller_location: Option<String>,
    /// Direct number (DID) of the caller, in E.164 format.
    pub caller_did_number: Option<String>,
    /// Calling code of the caller's country.
    pub caller_country_code: Option<String>,
    /// Two-letter ISO code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// Zoom user ID of the callee.
    pub callee_user_id: Option<String>,
    /// The callee's phone number or extension number.
    pub callee_number: Option<String>,
    /// Kind of the callee's number: 1 for an extension number, 2 for a phone number.
    pub callee_number_type: Option<CallerNumberType>,
    /// Where the callee's number comes from: `internal` for Zoom's own numbers, `external` for own carriers (BYOC) and
    /// Provider Exchange, `byop` for premises peering. Absent for extension numbers.
    pub callee_number_source: Option<CallerNumberSource>,
    /// Name of the callee.
    pub callee_name: Option<String>,
    /// Where the callee is.
    pub callee_location: Option<String>,
    /// Direct number (DID) of the callee, in E.164 format.
    pub callee_did_number: Option<String>,
    /// Calling code of the callee's country.
    pub callee_country_code: Option<String>,
    /// Two-letter ISO code of the callee's country.
    pub callee_country_iso_code: Option<String>,
    /// Length of the call.
    pub duration: Option<u32>,
    /// Result of the call, such as `Answered by another Member` (a member of a call queue with simultaneous
    /// distribution), `Busy`, `Call Cancel`, `No Answer`, `Park` or `Rejected`.
    pub result: Option<String>,
    /// When the call started.
    pub date_time: Option<Timestamp>,
    /// Way of the call through the account, such as `extension`.
    pub path: Option<String>,
    /// Site to which the phone number is assigned.
    pub site: Option<Site>,
    /// Whether the call was recorded.
    pub has_recording: Option<bool>,
    /// ID of the recording.
    pub recording_id: Option<String>,
    /// Kind of recording: `OnDemand` or `Automatic`.
    pub recording_type: Option<String>,
    /// Whether the caller left a voicemail.
    pub has_voicemail: Option<bool>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// Client code that was assigned to the call.
    pub client_code: Option<String>,
    /// Kind of line: `voip`, `pstn`, `tollfree`, `international` or `contactCenter`.
    pub call_type: Option<CallLineType>,
    /// When the call ended (UTC).
    pub call_end_time: Option<Timestamp>,
    /// Direction of the call.
    pub direction: Option<Direction>,
    /// When the call was answered (UTC), such as `2021-08-19T21:15:29Z`.
    pub answer_start_time: Option<String>,
    /// Time that the caller waited.
    pub waiting_time: Option<i64>,
    /// Extension or number that the call was forwarded to.
    pub forwarded_to: Option<ForwardingParty>,
    /// Extension or number that forwarded the call.
    pub forwarded_by: Option<ForwardingParty>,
    /// Time on hold, in seconds.
    pub hold_time: Option<i64>,
    /// Department of the extension.
    pub department: Option<String>,
    /// Cost center of the extension.
    pub cost_center: Option<String>,
}
