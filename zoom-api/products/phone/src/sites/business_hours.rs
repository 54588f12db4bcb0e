//! Sites: business hours.

use super::super::{CustomHour, SiteHourType};
use zoom_api::zoom_model;

/// Call handling during business hours.
#[zoom_model(response)]
pub struct BusinessHours {
    /// Whether the hours are custom (2) or the extension is open all the time (1).
    pub custom_hour_type: Option<SiteHourType>,
    /// Hours of each weekday.
    pub custom_hours: Vec<CustomHour>,
    /// What callers can do if nobody answers.
    pub overflow: Option<Overflow>,
}

/// What happens with calls that nobody answers.
#[zoom_model(response)]
pub struct Overflow {
    /// Whether callers can reach an operator.
    pub allow_caller_to_reach_operator: Option<bool>,
    /// Extension that callers can reach instead.
    pub operator: Option<Operator>,
    /// Whether callers can check voicemail.
    pub allow_caller_to_check_voicemail: Option<bool>,
}

/// Operator that callers can reach.
#[zoom_model(response)]
pub struct Operator {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the operator.
    pub extension_number: Option<i64>,
    /// Display name of the operator.
    pub display_name: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<OperatorExtensionType>,
}

/// Kind of extension of the operator.
#[zoom_model]
pub enum OperatorExtensionType {
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
    /// Zoom Room.
    #[zoom(rename = "zoomRoom")]
    ZoomRoom,
    /// Cisco or Polycom room.
    #[zoom(rename = "ciscoRoom/PolycomRoom")]
    CiscoRoomPolycomRoom,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
}

/// Changes to the call handling during business hours.
#[zoom_model]
pub struct BusinessHoursUpdate {
    /// Whether the hours are custom (2) or the extension is open all the time (1).
    pub custom_hour_type: Option<SiteHourType>,
    /// Hours of each weekday.
    pub custom_hours: Vec<CustomHour>,
    /// What callers can do if nobody answers.
    pub overflow: Option<OverflowUpdate>,
}

/// Changes to what happens with calls that nobody answers.
#[zoom_model]
pub struct OverflowUpdate {
    /// Whether callers can reach an operator.
    pub allow_caller_to_reach_operator: Option<bool>,
    /// Extension that callers can reach instead.
    pub operator: Option<OperatorUpdate>,
    /// Whether callers can check voicemail.
    pub allow_caller_to_check_voicemail: Option<bool>,
}

/// Operator that callers can reach.
#[zoom_model]
pub struct OperatorUpdate {
    /// ID of the extension.
    pub extension_id: Option<String>,
}
