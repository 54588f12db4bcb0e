//! Devices: provision.

use zoom_api::zoom_model;

/// Provisioning of a device.
#[zoom_model(response)]
pub struct Provision {
    /// SIP accounts for manual provisioning.
    pub sip_accounts: Vec<SipAccount>,
    /// How the device is set up: zero-touch (`ztp`), `assisted` or `manual`.
    #[zoom(rename = "type")]
    pub kind: Option<ProvisionType>,
    /// Provisioning URL; only for assisted provisioning.
    pub url: Option<String>,
}

/// SIP account of a device.
#[zoom_model(response)]
pub struct SipAccount {
    /// Authorization ID of the SIP account.
    pub authorization_id: Option<String>,
    /// Outbound proxy.
    pub outbound_proxy: Option<String>,
    /// Password of the SIP account.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Secondary outbound proxy.
    pub secondary_outbound_proxy: Option<String>,
    /// Shared line, for the SIP credentials of a generic device.
    pub shared_line: Option<SharedLine>,
    /// SIP domain.
    pub sip_domain: Option<String>,
    /// User name of the SIP account.
    pub user_name: Option<String>,
}

/// Line that a device shares.
#[zoom_model(response)]
pub struct SharedLine {
    /// Name that the device shows for the line key.
    pub alias: Option<String>,
    /// Subscription to the line.
    pub line_subscription: Option<LineSubscription>,
    /// Number that called people see.
    pub outbound_caller_id: Option<String>,
}

/// Line that a device monitors.
#[zoom_model(response)]
pub struct LineSubscription {
    /// Display name of the extension.
    pub display_name: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
}

/// How a device is provisioned.
#[zoom_model]
pub enum ProvisionType {
    /// Through a provisioning URL.
    Assisted,
    /// Without any manual step (zero touch).
    Ztp,
    /// With SIP accounts that are entered by hand.
    Manual,
}
