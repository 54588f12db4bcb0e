//! Events: account settings updated.

use super::PhoneAccountSettingsUpdatedObject;
use zoom_api::zoom_event;

/// The Zoom Phone settings of the account changed.
///
/// `object` holds the new settings and `old_object` the previous ones. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.account_settings_updated",
    scopes = ["phone:master", "phone:read", "phone:read:admin", "phone:write", "phone:write:admin", "phone:read:settings", "phone:read:settings:admin", "phone:read:settings:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.account_settings_updated",
)]
pub struct PhoneAccountSettingsUpdated {
    /// Account of the user who changed the settings.
    pub account_id: String,
    /// Settings after the change.
    pub object: PhoneAccountSettingsUpdatedObject,
    /// Settings before the change.
    pub old_object: Option<PhoneAccountSettingsUpdatedObject>,
}
