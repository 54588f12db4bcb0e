//! Events: user updated.

use jiff::Timestamp;

use super::{ChannelSettings, ClientIntegration, StatusName, UserAccess, UserAddOnsPlan, UserIntent, UserPackage};
use zoom_api::{zoom_event, zoom_model};

/// A Contact Center user changed.
///
/// `updates` holds the changed data.
#[zoom_event(
    "contact_center.user_updated",
    scopes = ["contact_center_user:read:admin", "contact_center_user:write:admin", "contact_center:read:user_updated:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.user_updated",
)]
pub struct ContactCenterUserUpdated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// User whose data changed.
    pub object: ContactCenterUserUpdatedObject,
}

/// User whose data changed.
#[zoom_model]
pub struct ContactCenterUserUpdatedObject {
    /// ID of the user.
    pub user_id: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
    /// Data that changed.
    pub updates: UserChanges,
}

/// Data of a user that changed.
#[zoom_model]
pub struct UserChanges {
    /// ID of the user's role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// ID of the user's status.
    pub status_id: Option<String>,
    /// Name of the user's status.
    pub status_name: Option<StatusName>,
    /// ID of the reason; only for the status Not Ready.
    pub sub_status_id: Option<String>,
    /// Reason for the status Not Ready, by default `Break`, `End Shift`, `Forced`, `Meal`, `Meeting` or `Training`;
    /// accounts can add their own.
    pub sub_status_name: Option<String>,
    /// Customer relationship software that the user's client is integrated with.
    pub client_integration: Option<ClientIntegration>,
    /// Whether the user can access Contact Center.
    pub user_access: Option<UserAccess>,
    /// ISO code of the user's country.
    pub country_iso_code: Option<String>,
    /// Number of engagements that the user can handle, by channel.
    pub channel_settings: Option<ChannelSettings>,
    /// Whether the user can call emergency services through the device's own phone or Zoom Phone.
    pub emergency_calling: Option<bool>,
    /// URL that opens for incoming calls.
    pub external_url: Option<ExternalUrl>,
    /// Intents that the user handles.
    pub user_intents: Vec<UserIntent>,
    /// Plan of the user.
    pub user_package: Option<UserPackage>,
    /// Add-on plans of the user.
    pub user_add_ons_plans: Vec<UserAddOnsPlan>,
}

/// URL that opens for incoming calls.
#[zoom_model]
pub struct ExternalUrl {
    /// Whether the URL is opened for incoming calls.
    pub enable: Option<bool>,
    /// URL that is opened for an incoming call.
    pub external_launch_url: Option<String>,
}
