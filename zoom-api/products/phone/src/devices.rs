//! Desk phones and other devices.

mod provision;
mod responses;

pub use provision::*;
pub use responses::*;

use super::{AssigneeType, DisplayNameRef};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the line keys of a device and their positions.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/devices/<device_id>/line_keys",
    scopes = ["phone:read", "phone:read:admin", "phone:read:device_line_keys", "phone:read:device_line_keys:admin"],
    rate_limit = Heavy,
    operation = "listDeviceLineKeySetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/device-line-keys/GET/phone/devices/%7BdeviceId%7D/line_keys",
)]
pub fn get_line_keys(
    /// ID of the device.
    device_id: String,
) -> LineKeys;

/// Changes the positions of a device's line keys.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/devices/<device_id>/line_keys", json,
    scopes = ["phone:write", "phone:write:admin", "phone:update:device_line_keys", "phone:update:device_line_keys:admin"],
    rate_limit = Heavy,
    operation = "batchUpdateDeviceLineKeySetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/device-line-keys/PATCH/phone/devices/%7BdeviceId%7D/line_keys",
    errors(
        /// An extension does not exist, or a position is invalid.
        400/300 => InvalidExtensionOrIndex,
    )
)]
pub fn update_line_keys(
    /// ID of the device.
    device_id: String,
    /// Line keys with their new positions.
    positions: Option<Vec<DevicePosition>>,
) -> NoContent;

/// Lists the desk phones and other devices of the account, assigned or unassigned.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/devices",
    scopes = ["phone:read:admin", "phone:read:list_devices:admin"],
    rate_limit = Medium,
    paged = devices,
    operation = "listPhoneDevices",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-devices/GET/phone/devices",
)]
pub fn list_devices(
    /// Whether to list `assigned` or `unassigned` devices.
    #[query(rename = "type")]
    kind: DeviceAssignment,
    /// Only devices of users, or only those of common areas; only for `assigned` devices of accounts that have enabled
    /// common areas. By default, all are listed.
    assignee_type: Option<AssigneeType>,
    /// Origin of the devices to list; `hotDesking` only together with `assigned` devices.
    device_source: Option<DeviceSource>,
    /// Only devices whose location has this status; only for `assigned` devices.
    location_status: Option<LocationStatus>,
    /// ID of the assignee's site.
    site_id: Option<String>,
    /// Manufacturer of the devices to list.
    device_type: Option<DeviceManufacturer>,
    /// User, extension, MAC address or IP address to search for.
    keyword: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> DevicePage;

/// Adds a desk phone or another device.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/devices", json,
    scopes = ["phone:write:admin", "phone:write:device:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addPhoneDevice",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-devices/POST/phone/devices",
    errors(
        /// The request is invalid; Zoom's message says why.
        400 => BadRequest,
        /// The user, common area or site does not exist.
        404 => UserOrExtensionNotFound,
    )
)]
pub fn add_device(
    /// Device to add.
    #[body]
    device: NewDevice,
) -> DisplayNameRef;

/// Synchronizes all online devices with zero-touch or assisted provisioning of the account or a site.
///
/// One call per 15 minutes is allowed. The account needs a Pro plan or higher with a Zoom Phone license. The user must
/// be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/devices/sync", json,
    scopes = ["phone:write:admin", "phone:write:sync_device:admin"],
    rate_limit = Heavy,
    operation = "syncPhoneDevice",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-devices/POST/phone/devices/sync",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// A synchronization has already been requested.
        400/429 => AlreadyRequested,
    )
)]
pub fn sync_devices(
    /// Devices to synchronize: 1 of the account, 2 of a site.
    #[zoom(min = 1, max = 2)]
    level: u32,
    /// ID of the site, for level 2.
    #[zoom(max_length = 50)]
    site_id: Option<String>,
) -> NoContent;

/// Returns a device.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/devices/<device_id>",
    scopes = ["phone:read:admin", "phone:read:device:admin"],
    rate_limit = Light,
    operation = "getADevice",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-devices/GET/phone/devices/%7BdeviceId%7D",
    errors(
        /// The device does not exist.
        400/400 => DeviceNotFound,
    )
)]
pub fn get_device(
    /// ID of the device.
    device_id: String,
) -> Device;

/// Deletes a desk phone or analog telephone adapter (ATA).
///
/// The device must not be assigned to a user. The account needs a Pro plan or higher with a Zoom Phone license. The
/// user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/devices/<device_id>",
    scopes = ["phone:write:admin", "phone:delete:device:admin"],
    rate_limit = Light,
    operation = "deleteADevice",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-devices/DELETE/phone/devices/%7BdeviceId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn delete_device(
    /// ID of the device.
    device_id: String,
) -> NoContent;

/// Changes a device.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/devices/<device_id>", json,
    scopes = ["phone:write:admin", "phone:update:device:admin"],
    rate_limit = Light,
    operation = "updateADevice",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-devices/PATCH/phone/devices/%7BdeviceId%7D",
    errors(
        /// The device does not exist, the user ID is invalid, or Zoom rejected another value.
        400/300 => ValidationFailed,
        /// The user or the user's extension does not exist.
        404/1001 => UserOrExtensionNotFound,
    )
)]
pub fn update_device(
    /// ID of the device.
    device_id: String,
    /// ID or email address of the user that the device is assigned to.
    assigned_to: Option<String>,
    /// Display name of the device.
    #[zoom(max_length = 255)]
    display_name: Option<String>,
    /// ID of the provision template; empty for none.
    provision_template_id: Option<String>,
) -> NoContent;

/// Assigns a device to users or common areas.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/devices/<device_id>/extensions", json,
    scopes = ["phone:write:admin", "phone:write:device_extension:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addExtensionsToADevice",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-devices/POST/phone/devices/%7BdeviceId%7D/extensions",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// No user or common area has the extension ID.
        404/1001 => ExtensionNotFound,
    )
)]
pub fn assign_extensions(
    /// ID of the device.
    device_id: String,
    /// Extension IDs of users or common areas; common areas only if the account has enabled them.
    assignee_extension_ids: Vec<String>,
) -> serde_json::Value;

/// Removes a user or common area from a device.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/devices/<device_id>/extensions/<extension_id>",
    scopes = ["phone:write:admin", "phone:delete:device_extension:admin"],
    rate_limit = Light,
    operation = "deleteExtensionFromADevice",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-devices/DELETE/phone/devices/%7BdeviceId%7D/extensions/%7BextensionId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn unassign_extension(
    /// ID of the device.
    device_id: String,
    /// Extension ID of the user or common area.
    extension_id: String,
) -> NoContent;

/// Assigns a provision template to a device, or removes it if the template ID is empty.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PUT, "/phone/devices/<device_id>/provision_templates", json,
    scopes = ["phone:write:admin", "phone:update:device_provision_template:admin"],
    rate_limit = Light,
    operation = "updateProvisionTemplateToDevice",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-devices/PUT/phone/devices/%7BdeviceId%7D/provision_templates",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The provision template does not exist.
        400/404 => ProvisionTemplateNotFound,
    )
)]
pub fn update_provision_template(
    /// ID of the device.
    device_id: String,
    /// ID of the provision template; empty for none.
    provision_template_id: Option<String>,
) -> NoContent;

/// Reboots an online device with zero-touch or assisted provisioning.
///
/// One call per second is allowed. The account needs a Pro plan or higher with a Zoom Phone license. The user must be
/// the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/devices/<device_id>/reboot",
    scopes = ["phone:write:admin", "phone:write:reboot_device:admin"],
    rate_limit = Heavy,
    success = 202,
    operation = "rebootPhoneDevice",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-devices/POST/phone/devices/%7BdeviceId%7D/reboot",
    errors(
        /// The device is offline, does not support reboots, or was rebooted too often; in the last case, retry after a
        /// few minutes.
        400/400 => CannotReboot,
        /// The device does not exist.
        400/404 => DeviceNotFound,
    )
)]
pub fn reboot_device(
    /// ID of the device.
    device_id: String,
) -> NoContent;

/// Lists the smartphones with Zoom Phone.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
/// Unavailable in Zoom for Government.
#[zoom_endpoint(
    GET, "/phone/smartphones",
    scopes = ["phone:read:admin", "phone:read:list_devices:admin"],
    rate_limit = Light,
    paged = smartphones,
    operation = "ListSmartphones",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/phone-devices/GET/phone/smartphones",
    errors(
        /// The page token is invalid or has expired.
        400/400 => InvalidPageToken,
        /// The user cannot access the site.
        403/403 => SiteNotAccessible,
    )
)]
pub fn list_smartphones(
    /// ID of the site.
    site_id: Option<String>,
    /// Text to search for: a device, a common area, a serial number or an IP address.
    keyword: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> SmartphonePage;

/// Line key with its new position.
#[zoom_model]
pub struct DevicePosition {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Position of the line key on the device.
    #[zoom(min = 1, max = 300)]
    pub index: Option<u32>,
}

/// Whether a device is assigned.
#[zoom_model]
pub enum DeviceAssignment {
    /// Assigned.
    Assigned,
    /// Unassigned.
    Unassigned,
}

/// Where a device comes from.
#[zoom_model]
pub enum DeviceSource {
    /// Hardware as a service (HaaS).
    Haas,
    /// Hot desking.
    #[zoom(rename = "hotDesking")]
    HotDesking,
}

/// Status of a location.
#[zoom_model]
pub enum LocationStatus {
    /// Unknown address.
    #[zoom(rename = "unknownAddress")]
    UnknownAddress,
}

/// Manufacturer of a device.
#[zoom_model]
pub enum DeviceManufacturer {
    /// Algo.
    Algo,
    /// AudioCodes.
    #[zoom(rename = "audioCodes")]
    AudioCodes,
    /// Cisco.
    Cisco,
    /// CyberData.
    #[zoom(rename = "cyberData")]
    CyberData,
    /// Grandstream.
    Grandstream,
    /// Poly.
    Poly,
    /// Yealink.
    Yealink,
    /// Other.
    Other,
}

/// Device to add.
#[zoom_model]
pub struct NewDevice {
    /// ID or email address of the user that the device is assigned to.
    pub assigned_to: Option<String>,
    /// Extension IDs of the users or common areas that the device is assigned to.
    pub assignee_extension_ids: Vec<String>,
    /// Display name of the device.
    #[zoom(max_length = 255)]
    pub display_name: String,
    /// MAC address of the device; for a wireless phone, that of its wired interface.
    pub mac_address: String,
    /// Model of the device.
    #[zoom(max_length = 50)]
    pub model: Option<String>,
    /// Manufacturer of the device.
    #[zoom(rename = "type", max_length = 50)]
    pub kind: String,
    /// ID of the provision template; empty for none.
    pub provision_template_id: Option<String>,
    /// ID of the site; required for an unassigned device in an account with multiple sites.
    pub site_id: Option<String>,
}
