//! Events: callee.

use jiff::Timestamp;

use super::{
    AnsweredCallee, BasicCallParty, BasicDeviceParty, CallParty, ConnectionType, DetailedCallParty, DeviceCallParty,
    ExtensionType, RingingDeviceParty, RingingParty,
};
use zoom_api::types::MeetingId;
use zoom_api::{zoom_event, zoom_model};

/// The callee answered a call.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.callee_answered",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.callee_answered",
)]
pub struct PhoneCalleeAnswered {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCalleeAnsweredObject,
}

/// The callee ended a call.
///
/// The callee is a user of the account or of the app. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.callee_ended",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.callee_ended",
)]
pub struct PhoneCalleeEnded {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCalleeEndedObject,
}

/// The callee put a call on hold.
///
/// Not available to user-level OAuth apps. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.callee_hold",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.callee_hold",
)]
pub struct PhoneCalleeHold {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCalleeObject,
}

/// The callee turned a call into a Zoom meeting.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.callee_meeting_inviting",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.callee_meeting_inviting",
)]
pub struct PhoneCalleeMeetingInviting {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCalleeMeetingInvitingObject,
}

/// The callee missed a call.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.callee_missed",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.callee_missed",
)]
pub struct PhoneCalleeMissed {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCalleeMissedObject,
}

/// The callee parked a call.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.callee_parked",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.callee_parked",
)]
pub struct PhoneCalleeParked {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCalleeParkedObject,
}

/// The callee declined an incoming call.
///
/// The callee is a user of the account or of the app. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.callee_rejected",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.callee_rejected",
)]
pub struct PhoneCalleeRejected {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCalleeRejectedObject,
}

/// A call started to ring at the callee.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.callee_ringing",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.callee_ringing",
)]
pub struct PhoneCalleeRinging {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCalleeRingingObject,
}

/// The callee took a call off hold.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.callee_unhold",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.callee_unhold",
)]
pub struct PhoneCalleeUnhold {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCalleeObject,
}

/// The callee unmuted their own microphone during a call.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.callee_unmute",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.callee_unmute",
)]
pub struct PhoneCalleeUnmute {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCalleeObject,
}

/// Call in `phone.callee_answered` events.
#[zoom_model]
pub struct PhoneCalleeAnsweredObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person who was called.
    pub callee: AnsweredCallee,
    /// Person or extension that placed the call.
    pub caller: CalleeAnsweredCaller,
    /// When the phone started to ring (UTC), such as `2021-08-19T21:15:29Z`.
    pub ringing_start_time: Option<Timestamp>,
    /// When the call was answered (UTC), such as `2021-08-19T21:15:29Z`.
    pub answer_start_time: Option<Timestamp>,
    /// Extension that forwarded the call, such as a call queue, a shared line group, a shared line or an auto
    /// receptionist.
    pub forwarded_by: Option<ForwardedBy>,
    /// Auto receptionist that the call went through before the extension in `forwarded_by`.
    pub redirect_forwarded_by: Option<RedirectForwardedBy>,
    /// ID of the call's channel.
    pub channel_id: Option<String>,
    /// ID of the SIP call.
    pub sip_id: Option<String>,
}

/// Person or extension that placed the call.
#[zoom_model]
pub struct CalleeAnsweredCaller {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
    /// Name of the caller.
    pub name: Option<String>,
    /// Phone number in E.164 format, such as `+12192818492`.
    pub phone_number: Option<String>,
    /// Extension number of the caller.
    pub extension_number: Option<i64>,
    /// How the person is connected to the call.
    pub connection_type: Option<ConnectionType>,
}

/// Extension that forwarded the call, such as a call queue, a shared line group, a shared line or an auto receptionist.
#[zoom_model]
pub struct ForwardedBy {
    /// Name of the extension that forwarded the call.
    pub name: Option<String>,
    /// Extension number of the extension that forwarded the call.
    pub extension_number: Option<String>,
    /// Kind of extension: `callQueue`, `sharedLineGroup`, `sharedLines` or `autoReceptionist`.
    pub extension_type: Option<String>,
}

/// Auto receptionist that the call went through before the extension in `forwarded_by`.
#[zoom_model]
pub struct RedirectForwardedBy {
    /// Name of the auto receptionist.
    pub name: Option<String>,
    /// Extension number of the auto receptionist.
    pub extension_number: Option<String>,
    /// Phone number in E.164 format, such as `+12192818492`.
    pub phone_number: Option<String>,
    /// Kind of extension; always `autoReceptionist`.
    pub extension_type: Option<String>,
}

/// Call in `phone.callee_ended` events.
#[zoom_model]
pub struct PhoneCalleeEndedObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person who was called.
    pub callee: AnsweredCallee,
    /// Person or extension that placed the call.
    pub caller: BasicCallParty,
    /// When the phone started to ring (UTC), such as `2021-08-19T21:15:29Z`.
    pub ringing_start_time: Option<Timestamp>,
    /// When the call was answered (UTC), such as `2021-08-19T21:15:29Z`.
    pub answer_start_time: Option<Timestamp>,
    /// When the call ended (UTC).
    pub call_end_time: Option<Timestamp>,
    /// Extension that forwarded the call, such as a call queue, a shared line group, a shared line or an auto
    /// receptionist.
    pub forwarded_by: Option<ForwardedBy>,
    /// Auto receptionist that the call went through before the extension in `forwarded_by`.
    pub redirect_forwarded_by: Option<RedirectForwardedBy>,
    /// ID of the call's channel.
    pub channel_id: Option<String>,
    /// Why the call ended.
    pub handup_result: Option<String>,
    /// ID of the SIP call.
    pub sip_id: Option<String>,
}

/// Call in `phone.callee_hold` and 2 other events.
#[zoom_model]
pub struct PhoneCalleeObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person who was called.
    pub callee: DeviceCallParty,
    /// Person or extension that placed the call.
    pub caller: CallParty,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
}

/// Call in `phone.callee_meeting_inviting` events.
#[zoom_model]
pub struct PhoneCalleeMeetingInvitingObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person who was called.
    pub callee: BasicDeviceParty,
    /// Person or extension that placed the call.
    pub caller: BasicCallParty,
    /// Number of the meeting.
    pub meeting_id: Option<MeetingId>,
    /// When the call became a meeting (UTC).
    pub date_time: Option<Timestamp>,
}

/// Call in `phone.callee_missed` events.
#[zoom_model]
pub struct PhoneCalleeMissedObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person who was called.
    pub callee: DetailedCallParty,
    /// Person or extension that placed the call.
    pub caller: CallParty,
    /// When the phone started to ring (UTC), such as `2021-08-19T21:15:29Z`.
    pub ringing_start_time: Option<Timestamp>,
    /// When the call ended (UTC).
    pub call_end_time: Option<Timestamp>,
    /// Extension that forwarded the call, such as a call queue, a shared line group, a shared line or an auto
    /// receptionist.
    pub forwarded_by: Option<ForwardedBy>,
    /// Auto receptionist that the call went through before the extension in `forwarded_by`.
    pub redirect_forwarded_by: Option<RedirectForwardedBy>,
    /// Why the call was missed: `No Answer`, `Busy` or `Call Cancel`.
    pub handup_result: Option<String>,
    /// ID of the call's channel.
    pub channel_id: Option<String>,
}

/// Call in `phone.callee_parked` events.
#[zoom_model]
pub struct PhoneCalleeParkedObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person who was called.
    pub callee: BasicDeviceParty,
    /// Person or extension that placed the call.
    pub caller: BasicCallParty,
    /// Code with which the parked call is picked up.
    pub park_code: Option<String>,
    /// Result of parking; on failure the reason.
    pub park_failure_reason: Option<String>,
    /// When the call was parked (UTC).
    pub date_time: Option<Timestamp>,
}

/// Call in `phone.callee_rejected` events.
#[zoom_model]
pub struct PhoneCalleeRejectedObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person who was called.
    pub callee: DetailedCallParty,
    /// Person or extension that placed the call.
    pub caller: CalleeRejectedCaller,
    /// When the phone started to ring (UTC), such as `2021-08-19T21:15:29Z`.
    pub ringing_start_time: Option<Timestamp>,
    /// When the call was declined (UTC), such as `2021-08-19T21:15:29Z`.
    pub call_end_time: Option<Timestamp>,
    /// Why the call was rejected; always `Rejected`.
    pub handup_result: Option<String>,
    /// ID of the call's channel.
    pub channel_id: Option<String>,
}

/// Person or extension that placed the call.
#[zoom_model]
pub struct CalleeRejectedCaller {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
    /// Phone number in E.164 format, such as `+12192818492`.
    pub phone_number: Option<String>,
    /// ID of the Zoom user.
    pub user_id: Option<String>,
    /// Account code. Calls between accounts are dialed as account code, hyphen, extension number.
    pub account_code: Option<String>,
    /// Extension number of the caller.
    pub extension_number: Option<i64>,
    /// Time zone of the person, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// How the person is connected to the call.
    pub connection_type: Option<ConnectionType>,
    /// Type of the device; among desk phones only for some models.
    pub device_type: Option<String>,
}

/// Call in `phone.callee_ringing` events.
#[zoom_model]
pub struct PhoneCalleeRingingObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person who was called.
    pub callee: RingingDeviceParty,
    /// Person or extension that placed the call.
    pub caller: RingingParty,
    /// When the phone started to ring (UTC), such as `2021-08-19T21:15:29Z`.
    pub ringing_start_time: Option<Timestamp>,
    /// Extension that forwarded the call, such as a call queue, a shared line group, a shared line or an auto
    /// receptionist.
    pub forwarded_by: Option<ForwardedBy>,
    /// Auto receptionist that the call went through before the extension in `forwarded_by`.
    pub redirect_forwarded_by: Option<RedirectForwardedBy>,
}
