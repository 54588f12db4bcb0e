//! Events: caller.

use jiff::Timestamp;

use super::{
    BasicDeviceParty, CallLineType, CallerNumberSource, CallerNumberType, ConnectionType, DetailedCallParty,
    DeviceCallParty, Direction, ExtensionType, ForwardingParty, PhoneCallElementCompletedObject,
    PhoneCallHistoryCompletedObject, RingingDeviceParty, Site,
};
use zoom_api::types::MeetingId;
use zoom_api::{zoom_event, zoom_model};

/// The record of an outgoing call became available to the caller as call elements.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.caller_call_element_completed",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:read:call_log", "phone:read:call_log:admin", "phone:read:call_log:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.caller_call_element_completed",
)]
pub struct PhoneCallerCallElementCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCallElementCompletedObject,
}

/// The call history of an outgoing call became available to the caller.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.caller_call_history_completed",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:read:call_log", "phone:read:call_log:admin", "phone:read:call_log:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.caller_call_history_completed",
)]
pub struct PhoneCallerCallHistoryCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCallHistoryCompletedObject,
}

/// The call log of an outgoing call became available to the caller.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.caller_call_log_completed",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call_log", "phone:read:call_log:admin", "phone:read:call_log:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.caller_call_log_completed",
)]
pub struct PhoneCallerCallLogCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCallerCallLogCompletedObject,
}

/// The caller was connected to the callee.
///
/// Sent after the ringback tone. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.caller_connected",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.caller_connected",
)]
pub struct PhoneCallerConnected {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCallerConnectedObject,
}

/// The caller ended a call.
///
/// The caller is a user of the account or of the app. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.caller_ended",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.caller_ended",
)]
pub struct PhoneCallerEnded {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCallerEndedObject,
}

/// The caller put a call on hold.
///
/// Not available to user-level OAuth apps. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.caller_hold",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.caller_hold",
)]
pub struct PhoneCallerHold {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCallerObject,
}

/// A call was turned into a Zoom meeting and the caller was invited to it.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.caller_meeting_inviting",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.caller_meeting_inviting",
)]
pub struct PhoneCallerMeetingInviting {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCallerMeetingInvitingObject,
}

/// The caller muted their own microphone during a call.
///
/// Not available to user-level OAuth apps. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.caller_mute",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.caller_mute",
)]
pub struct PhoneCallerMute {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCallerObject,
}

/// The caller dialed a number and heard the ringback tone.
///
/// The caller is a user of the account or of the app. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.caller_ringing",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.caller_ringing",
)]
pub struct PhoneCallerRinging {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCallerRingingObject,
}

/// The caller took a call off hold.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.caller_unhold",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.caller_unhold",
)]
pub struct PhoneCallerUnhold {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCallerObject,
}

/// The caller unmuted their own microphone during a call.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.caller_unmute",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.caller_unmute",
)]
pub struct PhoneCallerUnmute {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCallerObject,
}

/// Person on the phone, as the caller or the callee.
#[zoom_model]
pub struct BasicCallParty {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
    /// Phone number in E.164 format, such as `+12192818492`.
    pub phone_number: Option<String>,
    /// ID of the Zoom user.
    pub user_id: Option<String>,
    /// Extension number of the person.
    pub extension_number: Option<i64>,
    /// Time zone of the person, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// How the person is connected to the call.
    pub connection_type: Option<ConnectionType>,
}

/// Person on the phone, as the caller or the callee.
#[zoom_model]
pub struct CallParty {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
    /// Phone number of the person in E.164 format, such as `+12192818492`. Either it or `extension_number` is present.
    pub phone_number: Option<String>,
    /// ID of the Zoom user.
    pub user_id: Option<String>,
    /// Account code. Calls between accounts are dialed as account code, hyphen, extension number.
    pub account_code: Option<String>,
    /// Extension number of the person.
    pub extension_number: Option<i64>,
    /// Time zone of the person, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// How the person is connected to the call.
    pub connection_type: Option<ConnectionType>,
}

/// Person on the phone, as the caller or the callee.
#[zoom_model]
pub struct RingingParty {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
    /// Name of the person.
    pub name: Option<String>,
    /// Phone number in E.164 format, such as `+12192818492`.
    pub phone_number: Option<String>,
    /// Account code. Calls between accounts are dialed as account code, hyphen, extension number.
    pub account_code: Option<String>,
    /// Extension number of the person.
    pub extension_number: Option<i64>,
    /// How the person is connected to the call.
    pub connection_type: Option<ConnectionType>,
}

/// Call in `phone.caller_call_log_completed` events.
#[zoom_model]
pub struct PhoneCallerCallLogCompletedObject {
    /// User ID of the caller.
    pub user_id: Option<String>,
    /// Call logs that the event is about.
    pub call_logs: Vec<CallerCompletedCallLog>,
}

/// Call log that the event is about.
#[zoom_model]
pub struct CallerCompletedCallLog {
    /// ID of the call log.
    pub id: Option<String>,
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
    /// The callee's phone number or extension number.
    pub callee_number: Option<String>,
    /// Kind of the callee's number: 1 for an extension number, 2 for a phone number, 3 for a custom emergency number.
    pub callee_number_type: Option<CalleeNumberType>,
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
    /// Result of the call, such as `Call connected`, `No Answer` or `Busy`.
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
    /// Extension or number that the call was forwarded to.
    pub forwarded_to: Option<CallerForwardingParty>,
    /// Extension or number that forwarded the call.
    pub forwarded_by: Option<ForwardingParty>,
    /// Time on hold, in seconds.
    pub hold_time: Option<i64>,
    /// Department of the extension.
    pub department: Option<String>,
    /// Cost center of the extension.
    pub cost_center: Option<String>,
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

/// Extension or number that the call was forwarded to.
#[zoom_model]
pub struct CallerForwardingParty {
    /// Extension number.
    pub extension_number: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<CallerForwardingExtensionType>,
    /// Where the extension or number is.
    pub location: Option<String>,
    /// Name of the extension.
    pub name: Option<String>,
    /// Kind of the number: 1 for an extension, 2 for an E.164 number, 3 for a custom number.
    pub number_type: Option<i64>,
    /// Phone number.
    pub phone_number: Option<String>,
}

/// Kind of the extension.
#[zoom_model]
pub enum CallerForwardingExtensionType {
    /// User.
    User,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
    /// PSTN.
    Pstn,
}

/// Call in `phone.caller_connected` events.
#[zoom_model]
pub struct PhoneCallerConnectedObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person or extension that placed the call.
    pub caller: ConnectedCaller,
    /// Person who was called.
    pub callee: RingingParty,
    /// When the phone started to ring (UTC), such as `2021-08-19T21:15:29Z`.
    pub ringing_start_time: Option<Timestamp>,
    /// When the caller was connected to the Zoom Phone network (UTC), such as `2021-08-19T21:15:29Z`.
    pub connected_start_time: Option<Timestamp>,
    /// ID of the call's channel.
    pub channel_id: Option<String>,
}

/// Person or extension that placed the call.
#[zoom_model]
pub struct ConnectedCaller {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
    /// ID of the Zoom user.
    pub user_id: Option<String>,
    /// Name of the caller.
    pub name: Option<String>,
    /// Phone number in E.164 format, such as `+12192818492`.
    pub phone_number: Option<String>,
    /// Account code. Calls between accounts are dialed as account code, hyphen, extension number.
    pub account_code: Option<String>,
    /// Extension number of the caller.
    pub extension_number: Option<i64>,
    /// Time zone of the person, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Type of the device; among desk phones only for some models.
    pub device_type: Option<String>,
    /// ID of the device. Zoom clients generate it at installation; desk phones have none.
    pub device_id: Option<String>,
    /// How the person is connected to the call.
    pub connection_type: Option<ConnectionType>,
}

/// Call in `phone.caller_ended` events.
#[zoom_model]
pub struct PhoneCallerEndedObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person who was called.
    pub callee: CallParty,
    /// Person or extension that placed the call.
    pub caller: DetailedCallParty,
    /// When the phone started to ring (UTC), such as `2021-08-19T21:15:29Z`.
    pub ringing_start_time: Option<Timestamp>,
    /// When the call was answered (UTC), such as `2021-08-19T21:15:29Z`.
    pub answer_start_time: Option<String>,
    /// When the call ended (UTC).
    pub call_end_time: Option<Timestamp>,
    /// Why the call ended: `Call connected`, `Call Cancel` or `Voicemail`.
    pub handup_result: Option<String>,
}

/// Call in `phone.caller_hold` and 3 other events.
#[zoom_model]
pub struct PhoneCallerObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person who was called.
    pub callee: CallParty,
    /// Person or extension that placed the call.
    pub caller: DeviceCallParty,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
}

/// Call in `phone.caller_meeting_inviting` events.
#[zoom_model]
pub struct PhoneCallerMeetingInvitingObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person who was called.
    pub callee: BasicCallParty,
    /// Person or extension that placed the call.
    pub caller: BasicDeviceParty,
    /// Number of the meeting.
    pub meeting_id: Option<MeetingId>,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
}

/// Call in `phone.caller_ringing` events.
#[zoom_model]
pub struct PhoneCallerRingingObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person or extension that placed the call.
    pub caller: RingingDeviceParty,
    /// Person who was called.
    pub callee: RingingParty,
    /// When the phone started to ring (UTC), such as `2021-08-19T21:15:29Z`.
    pub ringing_start_time: Option<Timestamp>,
    /// ID of the call's channel.
    pub channel_id: Option<String>,
    /// ID of the SIP call.
    pub sip_id: Option<String>,
}
