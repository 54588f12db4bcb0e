//! Events: callee mute.

use jiff::Timestamp;

use super::{CallParty, ConnectionType};
use zoom_api::{zoom_event, zoom_model};

/// The callee muted their own microphone during a call.
///
/// Requires a Zoom Phone plan.
#[zoom_event(
    "phone.callee_mute",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:call", "phone:read:call:admin", "phone:read:call:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.callee_mute",
)]
pub struct PhoneCalleeMute {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Call that the event concerns.
    pub object: PhoneCalleeMuteObject,
}

/// Call in `phone.callee_mute` events.
#[zoom_model]
pub struct PhoneCalleeMuteObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person who was called.
    pub callee: MuteCallee,
    /// Person or extension that placed the call.
    pub caller: CallParty,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
}

/// Person who was called.
#[zoom_model]
pub struct MuteCallee {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<CalleeMuteExtensionType>,
    /// Zoom user ID of the callee.
    pub user_id: Option<String>,
    /// Phone number in E.164 format, such as `+12192818492`.
    pub phone_number: Option<String>,
    /// Account code. Calls between accounts are dialed as account code, hyphen, extension number.
    pub account_code: Option<String>,
    /// Extension number of the callee.
    pub extension_number: Option<i64>,
    /// Time zone of the person, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// ID of the device. Zoom clients generate it at installation; desk phones have none.
    pub device_id: Option<String>,
    /// How the person is connected to the call.
    pub connection_type: Option<ConnectionType>,
}

/// Kind of the extension.
#[zoom_model]
pub enum CalleeMuteExtensionType {
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
    /// Common area phone.
    #[zoom(rename = "commonAreaPhone")]
    CommonAreaPhone,
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
}
