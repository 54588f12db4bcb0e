//! H.323 and SIP room devices: list, add, update and delete them.
//!
//! The devices join meetings through a Room Connector.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the account's H.323 and SIP devices.
///
/// The devices join meetings by calling a Room Connector, or by being called from one.
#[zoom_endpoint(
    GET, "/h323/devices",
    scopes = ["h323:read:admin", "h323_device:read:list_devices:admin"],
    rate_limit = Medium,
    paged = devices,
    operation = "deviceList",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/h323-devices/GET/h323/devices",
    errors(
        /// Zoom rejected the call without giving a reason.
        400 => BadRequest,
        /// The app or the user lacks permission.
        403 => Forbidden,
    )
)]
pub fn list_h323_devices(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Page number.
    #[deprecated = "deprecated by Zoom; use `next_page_token` or `Client::pages`"]
    #[zoom(default = 1)]
    page_number: Option<u32>,
    next_page_token: Option<String>,
) -> DevicePage;

/// Adds an H.323 or SIP device to the account.
///
/// The device can then call a Room Connector to join meetings, and be called from one.
#[zoom_endpoint(
    POST, "/h323/devices", json,
    scopes = ["h323:write:admin", "h323_device:write:device:admin"],
    rate_limit = Light,
    success = 201,
    operation = "deviceCreate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/h323-devices/POST/h323/devices",
    errors(
        /// The app or its user lacks permission.
        400/200 => NoPermission,
        /// The app or the user lacks permission.
        403 => Forbidden,
        /// Another H.323 or SIP device has this display name.
        404/2020 => DisplayNameInUse,
    )
)]
pub fn create_h323_device(
    /// Whether the device uses encryption.
    encryption: Encryption,
    /// IP address of the device.
    ip: String,
    /// Name of the device.
    #[zoom(max_length = 64)]
    name: String,
    /// Protocol of the device.
    protocol: Protocol,
) -> Device;

/// Deletes an H.323 or SIP device from the account.
#[zoom_endpoint(
    DELETE, "/h323/devices/<device_id>",
    scopes = ["h323:write:admin", "h323_device:delete:device:admin"],
    rate_limit = Light,
    success = 200,
    operation = "deviceDelete",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/h323-devices/DELETE/h323/devices/%7BdeviceId%7D",
    errors(
        /// Zoom rejected the call without giving a reason.
        400 => BadRequest,
        /// The app or the user lacks permission.
        403 => Forbidden,
        /// The requested resource does not exist.
        404 => NotFound,
    )
)]
pub fn delete_h323_device(
    /// ID of the device.
    device_id: String,
) -> NoContent;

/// Updates an H.323 or SIP device of the account.
#[zoom_endpoint(
    PATCH, "/h323/devices/<device_id>", json,
    scopes = ["h323:write:admin", "h323_device:update:device:admin"],
    rate_limit = Light,
    operation = "deviceUpdate",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/h323-devices/PATCH/h323/devices/%7BdeviceId%7D",
    errors(
        /// Zoom rejected the call without giving a reason.
        400 => BadRequest,
        /// The app or the user lacks permission.
        403 => Forbidden,
        /// Another H.323 or SIP device has this display name.
        404/2020 => DisplayNameInUse,
    )
)]
pub fn update_h323_device(
    /// ID of the device.
    device_id: String,
    /// Whether the device uses encryption.
    encryption: Encryption,
    /// IP address of the device.
    ip: String,
    /// Name of the device.
    #[zoom(max_length = 64)]
    name: String,
    /// Protocol of the device.
    protocol: Protocol,
) -> NoContent;

/// Page of H.323 and SIP devices.
#[zoom_model(response)]
pub struct DevicePage {
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Page number.
    #[deprecated = "deprecated by Zoom; use `next_page_token`"]
    pub page_number: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// H.323 and SIP devices.
    pub devices: Vec<Device>,
}

/// H.323 or SIP device of the account.
#[zoom_model(response)]
pub struct Device {
    /// ID of the device.
    pub id: Option<String>,
    /// Whether the device uses encryption.
    pub encryption: Encryption,
    /// IP address of the device.
    pub ip: String,
    /// Name of the device.
    #[zoom(max_length = 64)]
    pub name: String,
    /// Protocol of the device.
    pub protocol: Protocol,
}

/// Encryption of an H.323 or SIP device.
#[zoom_model]
pub enum Encryption {
    /// Automatic.
    Auto,
    /// Always.
    Yes,
    /// Never.
    No,
}

/// Protocol of a room system.
#[zoom_model]
pub enum Protocol {
    /// H.323.
    #[zoom(rename = "H.323")]
    H323,
    /// SIP.
    #[zoom(rename = "SIP")]
    Sip,
}
