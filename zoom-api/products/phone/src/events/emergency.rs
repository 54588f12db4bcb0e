//! Events: emergency.

use jiff::Timestamp;

use super::EmergencyAddress;
use zoom_api::{zoom_event, zoom_model};

/// A user placed an emergency call (911).
///
/// The user needs a Zoom Phone plan, nomadic emergency services and emergency addresses.
#[zoom_event(
    "phone.emergency_alert",
    scopes = ["phone_e911:read", "phone_e911:read:admin", "phone:read:call", "phone:read:call:admin"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.emergency_alert",
)]
pub struct PhoneEmergencyAlert {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Emergency call.
    pub object: PhoneEmergencyAlertObject,
}

/// Emergency call in `phone.emergency_alert` events.
#[zoom_model]
pub struct PhoneEmergencyAlertObject {
    /// ID of the call.
    pub call_id: Option<String>,
    /// Person or extension that placed the call.
    pub caller: EmergencyAlertCaller,
    /// Person who was called.
    pub callee: EmergencyAlertCallee,
    /// Where the caller's device was located.
    pub location: Location,
    /// Where the emergency call came from.
    pub router: Option<EmergencyCallSource>,
    /// Where the emergency call was routed to.
    pub deliver_to: Option<DeliverTo>,
    /// When the phone started to ring (UTC), such as `2021-08-19T21:15:29Z`.
    pub ringing_start_time: Option<Timestamp>,
    /// Emergency address of the caller.
    pub emergency_address: Option<EmergencyAddress>,
}

/// Person or extension that placed the call.
#[zoom_model]
pub struct EmergencyAlertCaller {
    /// Zoom user ID of the caller.
    pub id: Option<String>,
    /// Phone number in E.164 format, such as `+12192818492`.
    pub phone_number: Option<String>,
    /// Extension number of the caller.
    pub extension_number: Option<String>,
    /// Time zone of the caller, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Display name of the caller.
    pub display_name: Option<String>,
    /// Kind of the caller's extension.
    pub extension_type: Option<EmergencyAlertExtensionType>,
    /// ID of the caller's site.
    pub site_id: Option<String>,
    /// Name of the caller's site.
    pub site_name: Option<String>,
}

/// Kind of the extension.
#[zoom_model]
pub enum EmergencyAlertExtensionType {
    /// User.
    User,
    /// Room system of another vendor.
    Interop,
    /// Common area phone.
    #[zoom(rename = "commonAreaPhone")]
    CommonAreaPhone,
}

/// Person who was called.
#[zoom_model]
pub struct EmergencyAlertCallee {
    /// Phone number that was called.
    pub phone_number: Option<String>,
}

/// Where the caller's device was located.
#[zoom_model]
pub struct Location {
    /// GPS coordinates of the caller's device.
    pub gps: Vec<String>,
    /// IP addresses of the caller.
    #[zoom(rename = "ip")]
    pub ips: Vec<String>,
    /// Basic service set identifiers (BSSID) of the caller's device.
    #[zoom(rename = "bssid")]
    pub bssids: Vec<String>,
}

/// Where the emergency call came from.
#[zoom_model]
pub enum EmergencyCallSource {
    /// Zoom.
    #[zoom(rename = "ZOOM")]
    Zoom,
    /// Customer's own carrier (BYOC).
    #[zoom(rename = "BYOC Carrier")]
    ByocCarrier,
    /// Mobile carrier.
    #[zoom(rename = "Mobile Carrier")]
    MobileCarrier,
}

/// Where the emergency call was routed to.
#[zoom_model]
pub enum DeliverTo {
    /// Public safety answering point (PSAP).
    #[zoom(rename = "PSAP")]
    Psap,
    /// Internal safety response team.
    #[zoom(rename = "SAFETY_TEAM")]
    SafetyTeam,
    /// Nowhere.
    #[zoom(rename = "NONE")]
    None,
    /// Public safety answering point and safety team.
    #[zoom(rename = "BOTH")]
    Both,
    /// 911 call of a mobile phone.
    #[zoom(rename = "MOBILE_911_CALL")]
    Mobile911Call,
    /// SIP group.
    #[zoom(rename = "SIP_GROUP")]
    SipGroup,
    /// Safety team and SIP group.
    #[zoom(rename = "BOTH_SAFETY_TEAM_AND_SIP")]
    BothSafetyTeamAndSip,
    /// SIP group, as overflow.
    #[zoom(rename = "OVERFLOW_TO_SIP_GROUP")]
    OverflowToSipGroup,
    /// Public safety answering point, since the safety team missed the call.
    #[zoom(rename = "TO_PSAP_FOR_MISSED_BY_SAFETY_TEAM")]
    ToPsapForMissedBySafetyTeam,
}
