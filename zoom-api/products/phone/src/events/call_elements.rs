//! Events: call elements.

use jiff::Timestamp;

use super::Direction;
use zoom_api::zoom_model;

/// Element of the call, one for each segment.
#[zoom_model]
pub struct CallElement {
    /// ID of the call element.
    pub call_element_id: Option<String>,
    /// ID of the call history that the element belongs to.
    pub call_history_uuid: Option<String>,
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

/// Whether the call was internal or external.
#[zoom_model]
pub enum ConnectType {
    /// Internal.
    Internal,
    /// External.
    External,
}

/// Whether it was a general or an emergency call.
#[zoom_model]
pub enum CallType {
    /// General.
    General,
    /// Emergency.
    Emergency,
}

/// Kind of an extension.
#[zoom_model]
pub enum CallExtensionType {
    /// User.
    User,
    /// Call queue.
    CallQueue,
    /// Auto receptionist.
    AutoReceptionist,
    /// Common area.
    CommonArea,
    /// Zoom Room.
    ZoomRoom,
    /// Cisco room.
    CiscoRoom,
    /// Shared line group.
    SharedLineGroup,
    /// Group call pickup.
    GroupCallPickup,
    /// External contact.
    ExternalContact,
}

/// Kind of a number.
#[zoom_model]
pub enum CallNumberType {
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
    /// Premise peering (BYOP).
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
}

/// Event of this part of the call.
#[zoom_model]
pub enum CallElementEvent {
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

/// Result of the call or of this part of it.
#[zoom_model]
pub enum CallElementResult {
    /// Answered.
    Answered,
    /// Accepted.
    Accepted,
    /// Picked up.
    PickedUp,
    /// Connected.
    Connected,
    /// Succeeded.
    Succeeded,
    /// Voicemail.
    Voicemail,
    /// Hang up.
    HangUp,
    /// Canceled.
    Canceled,
    /// Call failed.
    CallFailed,
    /// Unconnected.
    Unconnected,
    /// Rejected.
    Rejected,
    /// Busy.
    Busy,
    /// Ring timeout.
    RingTimeout,
    /// Overflowed.
    Overflowed,
    /// No answer.
    NoAnswer,
    /// Invalid key.
    InvalidKey,
    /// Invalid operation.
    InvalidOperation,
    /// Abandoned.
    Abandoned,
    /// System blocked.
    SystemBlocked,
    /// Service unavailable.
    ServiceUnavailable,
}

/// Why this part of the call had its result.
#[zoom_model]
pub enum ResultReason {
    /// Somebody else answered.
    AnsweredByOther,
    /// Somebody else picked up.
    PickupByOther,
    /// Somebody else called out.
    CallOutByOther,
}

/// Whether the recording was started by a user or automatically.
#[zoom_model]
pub enum CallRecordingType {
    /// Started by a user.
    #[zoom(rename = "ad-hoc")]
    AdHoc,
    /// Started automatically.
    Automatic,
}
