//! Events: transfer.

use jiff::Timestamp;

use super::PhoneTransferObject;
use zoom_api::{zoom_event, zoom_model};

/// A user started to transfer a call to voicemail.
///
/// `failure_reason` is empty if the transfer succeeded. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.transfer_call_to_voicemail_initiated",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.transfer_call_to_voicemail_initiated",
)]
pub struct PhoneTransferCallToVoicemailInitiated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that is transferred to voicemail.
    pub object: PhoneTransferObject,
}

/// The recipient of a warm or blind transfer changed, so that another person is now connected.
///
/// Sent only for calls with Zoom's own numbers in the desktop client 6.1.0 or later: not for desk phones, and not for
/// numbers of own carriers (BYOC). Requires a Zoom Phone plan.
#[zoom_event(
    "phone.transfer_recipient_updated",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.transfer_recipient_updated",
)]
pub struct PhoneTransferRecipientUpdated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Transfer with its new recipient.
    pub object: PhoneTransferRecipientUpdatedObject,
}

/// Transfer in `phone.transfer_recipient_updated` events.
#[zoom_model]
pub struct PhoneTransferRecipientUpdatedObject {
    /// Why the change of the recipient failed; empty if it succeeded.
    pub failure_reason: Option<String>,
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person or extension that transferred the call.
    pub owner: Option<TransferRecipientUpdatedOwner>,
    /// Person who now receives the transferred call.
    pub recipient: Recipient,
    /// When the recipient changed (UTC).
    pub date_time: Option<Timestamp>,
}

/// Person or extension that transferred a call.
#[zoom_model]
pub struct TransferRecipientUpdatedOwner {
    /// Extension number of the owner.
    pub extension_number: Option<i64>,
    /// ID of the owner.
    pub id: Option<String>,
    /// Name of the owner.
    pub name: Option<String>,
    /// Kind of the owner.
    #[zoom(rename = "type")]
    pub kind: Option<TransferOwnerType>,
}

/// Kind of the owner.
#[zoom_model]
pub enum TransferOwnerType {
    /// User.
    User,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
    /// Zoom Room.
    #[zoom(rename = "zoomRoom")]
    ZoomRoom,
    /// Cisco or Polycom room.
    #[zoom(rename = "ciscoRoom/PolycomRoom")]
    CiscoRoomPolycomRoom,
    /// Contact center.
    #[zoom(rename = "contactCenter")]
    ContactCenter,
    /// PSTN.
    Pstn,
    /// Five9.
    Five9,
    /// Twilio.
    Twilio,
}

/// Person who now receives the transferred call.
#[zoom_model]
pub struct Recipient {
    /// Extension number of the recipient.
    pub extension_number: Option<i64>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// Name of the recipient.
    pub name: Option<String>,
}
