//! Events: group settings updated.

use super::PhoneGroupSettingsUpdatedObject;
use zoom_api::zoom_event;

/// The Zoom Phone settings of a group changed.
///
/// `object` holds the new settings and `old_object` the previous ones. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.group_settings_updated",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:group_setting", "phone:read:group_setting:admin", "phone:read:group_setting:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.group_settings_updated",
)]
pub struct PhoneGroupSettingsUpdated {
    /// Account of the user who changed the settings.
    pub account_id: String,
    /// Settings after the change.
    pub object: PhoneGroupSettingsUpdatedObject,
    /// Settings before the change.
    pub old_object: Option<PhoneGroupSettingsUpdatedObject>,
}
