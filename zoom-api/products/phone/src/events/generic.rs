//! Events: generic.

use zoom_api::{zoom_event, zoom_model};

/// The provisioning of a device changed.
///
/// Sent when an administrator or a user assigns a device to a user or unassigns it, adds or removes a direct number
/// (DID), a delegation or a shared line group, or changes line labels or the caller ID. It is also sent when the user
/// moves to another site, or when that site gets another SIP zone. Requires a Zoom Phone plan.
#[zoom_event(
    "phone.generic_device_provision",
    scopes = ["phone:master", "phone:read:admin", "phone:write:admin", "phone:read:device:admin", "phone:read:device:master"],
    docs = "https://developers.zoom.us/docs/api/phone/events/#tag/phone/POSTphone.generic_device_provision",
)]
pub struct PhoneGenericDeviceProvision {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Device and its provisioning.
    pub object: PhoneGenericDeviceProvisionObject,
}

/// Device in `phone.generic_device_provision` events.
#[zoom_model]
pub struct PhoneGenericDeviceProvisionObject {
    /// ID of the device.
    pub id: String,
    /// Display name of the device.
    pub display_name: Option<String>,
    /// Manufacturer and model of the device.
    pub device_type: Option<String>,
    /// MAC address of the device, or its serial number.
    pub mac_address: Option<String>,
    /// Site of the device.
    pub site: Option<DeviceSite>,
    /// How the device is provisioned; absent if it is unassigned.
    pub provision: Option<Provision>,
}

/// Site of a device.
#[zoom_model]
pub struct DeviceSite {
    /// ID of the site.
    pub id: Option<String>,
    /// Name of the site.
    pub name: Option<String>,
}

/// How the device is provisioned.
#[zoom_model]
pub struct Provision {
    /// Kind of provisioning; always `manual`.
    #[zoom(rename = "type")]
    pub kind: Option<ProvisionType>,
    /// SIP accounts of the device.
    pub sip_accounts: Vec<SipAccount>,
}

/// Kind of provisioning.
#[zoom_model]
pub enum ProvisionType {
    /// Manual.
    Manual,
}

/// SIP account of the device.
#[zoom_model]
pub struct SipAccount {
    /// Host name that accepts the device's SIP traffic.
    pub sip_domain: Option<String>,
    /// Address of the SIP proxy for outgoing traffic.
    pub outbound_proxy: Option<String>,
    /// Address of the second SIP proxy.
    pub secondary_outbound_proxy: Option<String>,
    /// User name of the SIP account.
    pub user_name: Option<String>,
    /// ID with which the device authenticates to the SIP server.
    pub authorization_id: Option<String>,
    /// SIP password of the device. Keep it secret.
    #[zoom(secret)]
    pub password: Option<String>,
    /// Shared line that the account belongs to.
    pub shared_line: Option<SharedLine>,
}

/// Shared line that the account belongs to.
#[zoom_model]
pub struct SharedLine {
    /// Extension that the shared line belongs to.
    pub line_subscription: LineSubscription,
    /// Label of the shared line.
    pub alias: Option<String>,
    /// Caller ID for outgoing calls on the shared line.
    pub outbound_caller_id: Option<String>,
}

/// Extension that the shared line belongs to.
#[zoom_model]
pub struct LineSubscription {
    /// Phone number of the extension.
    pub phone_number: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Display name of the extension.
    #[zoom(min_length = 1)]
    pub display_name: Option<String>,
}
