//! H.323 and SIP room devices: list, add, change and delete them.
//!
//! Such a device joins meetings through a Room Connector.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the account's H.323 and SIP devices, page by page.
///
/// Such a device joins meetings by calling a Room Connector, or by being called from one.
///
/// Zoom's page: [List H.323/SIP devices](https://developers.zoom.us/docs/api/meetings/#tag/h323-devices/GET/h323/devices).
#[zoom_endpoint(
    GET, "/h323/devices",
    scopes = ["h323:read:admin", "h323_device:read:list_devices:admin"],
    rate_limit = Medium,
    paged = devices,
    errors(
        /// Zoom did not take the call, and does not say why.
        400 => BadRequest,
        /// The app or the user may not do this.
        403 => Forbidden,
    )
)]
pub fn list_h323_devices(
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The number of the page. Zoom is giving it up: use `next_page_token` instead. 1 when left out.
    page_number: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> DevicePage;

/// Adds an H.323 or SIP device to the account.
///
/// It can then call a Room Connector to join meetings, and be called from one.
///
/// Zoom's page: [Create a H.323/SIP device](https://developers.zoom.us/docs/api/meetings/#tag/h323-devices/POST/h323/devices).
#[zoom_endpoint(
    POST, "/h323/devices", json,
    scopes = ["h323:write:admin", "h323_device:write:device:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// The app or its user may not do this.
        400/200 => NoPermission,
        /// The app or the user may not do this.
        403 => Forbidden,
        /// Another H.323 or SIP device has this display name.
        404/2020 => DisplayNameInUse,
    )
)]
pub fn create_h323_device(
    /// Whether the device encrypts.
    encryption: Encryption,
    /// The device's IP address.
    ip: String,
    /// The device's name. At most 64 characters.
    name: String,
    /// The protocol the device speaks.
    protocol: Protocol,
) -> Device;

/// Deletes an H.323 or SIP device from the account.
///
/// Zoom's page: [Delete a H.323/SIP device](https://developers.zoom.us/docs/api/meetings/#tag/h323-devices/DELETE/h323/devices/%7BdeviceId%7D).
#[zoom_endpoint(
    DELETE, "/h323/devices/<device_id>",
    scopes = ["h323:write:admin", "h323_device:delete:device:admin"],
    rate_limit = Light,
    success = 200,
    errors(
        /// Zoom did not take the call, and does not say why.
        400 => BadRequest,
        /// The app or the user may not do this.
        403 => Forbidden,
        /// What the call names is not there.
        404 => NotFound,
    )
)]
pub fn delete_h323_device(
    /// The device, by its ID.
    device_id: String,
) -> NoContent;

/// Changes an H.323 or SIP device of the account.
///
/// Zoom's page: [Update a H.323/SIP device](https://developers.zoom.us/docs/api/meetings/#tag/h323-devices/PATCH/h323/devices/%7BdeviceId%7D).
#[zoom_endpoint(
    PATCH, "/h323/devices/<device_id>", json,
    scopes = ["h323:write:admin", "h323_device:update:device:admin"],
    rate_limit = Light,
    errors(
        /// Zoom did not take the call, and does not say why.
        400 => BadRequest,
        /// The app or the user may not do this.
        403 => Forbidden,
        /// Another H.323 or SIP device has this display name.
        404/2020 => DisplayNameInUse,
    )
)]
pub fn update_h323_device(
    /// The device, by its ID.
    device_id: String,
    /// Whether the device encrypts.
    encryption: Encryption,
    /// The device's IP address.
    ip: String,
    /// The device's name. At most 64 characters.
    name: String,
    /// The protocol the device speaks.
    protocol: Protocol,
) -> NoContent;

/// One page of H.323 and SIP devices.
#[zoom_model]
pub struct DevicePage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page. Zoom is giving it up: use `next_page_token` instead.
    #[deprecated = "it is being given up"]
    pub page_number: Option<u32>,
    /// How many records a page holds. At most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The H.323 and SIP devices.
    pub devices: Vec<Device>,
}

/// An H.323 or SIP device, as it is listed.
#[zoom_model]
pub struct Device {
    /// The device's ID.
    pub id: Option<String>,
    /// Whether the device encrypts.
    pub encryption: Encryption,
    /// The device's IP address.
    pub ip: String,
    /// The device's name. At most 64 characters.
    pub name: String,
    /// The protocol the device speaks.
    pub protocol: Protocol,
}

/// Whether an H.323 or SIP device encrypts.
#[zoom_model]
pub enum Encryption {
    /// As it can.
    Auto,
    /// Always.
    Yes,
    /// Never.
    No,
}

/// Which protocol a room system speaks.
#[zoom_model]
pub enum Protocol {
    /// H.323.
    #[zoom(rename = "H.323")]
    H323,
    /// SIP.
    #[zoom(rename = "SIP")]
    Sip,
}
