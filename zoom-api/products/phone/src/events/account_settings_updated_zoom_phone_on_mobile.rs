//! Events: account settings updated zoom phone on mobile.

use super::AccountSettingsUpdatedLockedBy;
use zoom_api::zoom_model;

/// An account settings updated Zoom phone on mobile.
#[zoom_model]
pub struct AccountSettingsUpdatedZoomPhoneOnMobile {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountSettingsUpdatedLockedBy>,
    /// Whether calls, SMS and MMS are possible on mobile devices.
    #[deprecated = "deprecated by Zoom"]
    pub allow_calling_sms_mms: Option<bool>,
    /// Clients that can place and receive calls.
    pub allow_calling_clients: Vec<AccountSettingsUpdatedAllowCallingClient>,
    /// Clients that can send and receive SMS and MMS messages.
    pub allow_sms_mms_clients: Vec<AccountSettingsUpdatedAllowCallingClient>,
}

/// Possible values of an account settings updated allow calling client.
#[zoom_model]
pub enum AccountSettingsUpdatedAllowCallingClient {
    /// iOS.
    Ios,
    /// Android.
    Android,
    /// Intune.
    Intune,
    /// Blackberry.
    Blackberry,
}
