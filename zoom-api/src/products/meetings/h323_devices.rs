//! H.323 devices.

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists H.323 devices.
///
/// Zoom's page: [List H.323/SIP devices](https://developers.zoom.us/docs/api/meetings/#tag/h323-devices/GET/h323/devices).
#[zoom_endpoint(
    GET, "/h323/devices",
    scopes = ["h323:read:admin", "h323_device:read:list_devices:admin"],
    rate_limit = Medium,
    paged = devices,
    errors(
        /// Bad request.
        400 => BadRequest,
        /// Forbidden.
        403 => Forbidden,
    )
)]
pub fn list_h323_devices(
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The number of the page: 1 when left out.
    page_number: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> DevicePage;

/// Creates a H.323 device.
///
/// Zoom's page: [Create a H.323/SIP device](https://developers.zoom.us/docs/api/meetings/#tag/h323-devices/POST/h323/devices).
#[zoom_endpoint(
    POST, "/h323/devices", json,
    scopes = ["h323:write:admin", "h323_device:write:device:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// No permission.
        400/200 => NoPermission,
        /// Forbidden.
        403 => Forbidden,
        /// Display name in use.
        404/2020 => DisplayNameInUse,
    )
)]
pub fn create_h323_device(
    /// The encryption.
    encryption: Encryption,
    /// The IP.
    ip: String,
    /// The name: at most 64 characters.
    name: String,
    /// The protocol.
    protocol: Protocol,
) -> H323Device;

/// Deletes a H.323 device.
///
/// Zoom's page: [Delete a H.323/SIP device](https://developers.zoom.us/docs/api/meetings/#tag/h323-devices/DELETE/h323/devices/%7BdeviceId%7D).
#[zoom_endpoint(
    DELETE, "/h323/devices/<device_id>",
    scopes = ["h323:write:admin", "h323_device:delete:device:admin"],
    rate_limit = Light,
    success = 200,
    errors(
        /// Bad request.
        400 => BadRequest,
        /// Forbidden.
        403 => Forbidden,
        /// Not found.
        404 => NotFound,
    )
)]
pub fn delete_h323_device(
    /// The device.
    device_id: String,
) -> NoContent;

/// Updates a H.323 device.
///
/// Zoom's page: [Update a H.323/SIP device](https://developers.zoom.us/docs/api/meetings/#tag/h323-devices/PATCH/h323/devices/%7BdeviceId%7D).
#[zoom_endpoint(
    PATCH, "/h323/devices/<device_id>", json,
    scopes = ["h323:write:admin", "h323_device:update:device:admin"],
    rate_limit = Light,
    errors(
        /// Bad request.
        400 => BadRequest,
        /// Forbidden.
        403 => Forbidden,
        /// Display name in use.
        404/2020 => DisplayNameInUse,
    )
)]
pub fn update_h323_device(
    /// The device.
    device_id: String,
    /// The encryption.
    encryption: Encryption,
    /// The IP.
    ip: String,
    /// The name: at most 64 characters.
    name: String,
    /// The protocol.
    protocol: Protocol,
) -> NoContent;

/// One page of devices.
#[zoom_model]
pub struct DevicePage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page: 1 when left out.
    #[deprecated = "it is being given up"]
    pub page_number: Option<u32>,
    /// How many records a page holds: 30 when left out, at most 300.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The devices.
    pub devices: Vec<Device>,
}

/// A device.
#[zoom_model]
pub struct Device {
    /// The ID.
    pub id: Option<String>,
    /// The encryption.
    pub encryption: Encryption,
    /// The IP.
    pub ip: String,
    /// The name: at most 64 characters.
    pub name: String,
    /// The protocol.
    pub protocol: Protocol,
}

/// What an encryption can be.
#[zoom_model]
pub enum Encryption {
    /// Auto.
    Auto,
    /// Yes.
    Yes,
    /// No.
    No,
}

/// What a protocol can be.
#[zoom_model]
pub enum Protocol {
    /// H.323.
    #[zoom(rename = "H.323")]
    H323,
    /// SIP.
    #[zoom(rename = "SIP")]
    Sip,
}

/// A H.323 device.
#[zoom_model]
pub struct H323Device {
    /// The ID.
    pub id: Option<String>,
    /// The encryption.
    pub encryption: Encryption,
    /// The IP.
    pub ip: String,
    /// The name: at most 64 characters.
    pub name: String,
    /// The protocol.
    pub protocol: Protocol,
}
