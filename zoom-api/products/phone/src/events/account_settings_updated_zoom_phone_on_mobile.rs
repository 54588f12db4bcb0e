//! Events: account settings updated zoom phone on mobile.

use super::AccountLockedBy;
use zoom_api::zoom_model;

/// Settings of an account for Zoom Phone on mobile.
#[zoom_model]
pub struct AccountZoomPhoneOnMobile {
    /// Whether the setting is on.
    pub enable: Option<bool>,
    /// Whether a higher level of administration has locked the setting.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<AccountLockedBy>,
    /// Whether calls, SMS and MMS are possible on mobile devices.
    #[deprecated = "deprecated by Zoom"]
    pub allow_calling_sms_mms: Option<bool>,
    /// Clients that can place and receive calls.
    pub allow_calling_clients: Vec<MobileClient>,
    /// Clients that can send and receive SMS and MMS messages.
    pub allow_sms_mms_clients: Vec<MobileClient>,
}

/// Mobile client that users may use for calls or messages.
#[zoom_model]
pub enum MobileClient {
    /// iOS.
    Ios,
    /// Android.
    Android,
    /// Intune.
    Intune,
    /// BlackBerry.
    Blackberry,
}
