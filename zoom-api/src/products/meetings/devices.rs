//! Devices.

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists devices.
///
/// Zoom's page: [List devices](https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices).
#[zoom_endpoint(
    GET, "/devices",
    scopes = ["device:read:admin", "device:write:admin"],
    rate_limit = Heavy,
    paged = devices,
    errors(
        /// No permission.
        400/30055008 => NoPermission,
    )
)]
pub fn list_devices(
    /// The search text.
    search_text: Option<String>,
    /// The platform OS.
    platform_os: Option<PlatformOs>,
    /// Whether it is enrolled in ZDM: `true` when left out.
    is_enrolled_in_zdm: Option<bool>,
    /// The device type: -1 when left out, one of -1, 0, 1, 2, 3, 4, 5, 6.
    device_type: Option<i64>,
    /// The device vendor.
    device_vendor: Option<String>,
    /// The device model.
    device_model: Option<String>,
    /// The device status: -1 when left out, one of -1, 0, 1.
    device_status: Option<i64>,
    /// How many records a page holds: 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> DevicePage;

/// Adds a device.
///
/// Zoom's page: [Add a new device](https://developers.zoom.us/docs/api/meetings/#tag/devices/POST/devices).
#[zoom_endpoint(
    POST, "/devices", json,
    scopes = "device:write:admin",
    rate_limit = Medium,
    success = 202,
    errors(
        /// Zoom room not found.
        400/30055001 => ZoomRoomNotFound,
        /// Missing required input.
        400/30055002 => MissingRequiredInput,
        /// Device type not supported.
        400/30055003 => DeviceTypeNotSupported,
        /// Model or vendor not found.
        400/30055004 => ModelOrVendorNotFound,
        /// Tag too long.
        400/30055005 => TagTooLong,
        /// Device exists.
        400/30055006 => DeviceExists,
        /// Invalid MAC address.
        400/30055007 => InvalidMacAddress,
        /// No permission.
        400/30055008 => NoPermission,
        /// Phone plan required.
        400/30055009 => PhonePlanRequired,
    )
)]
pub fn add_device(
    /// The device.
    #[body]
    device: NewDevice,
) -> NoContent;

/// Lists device groups.
///
/// Zoom's page: [Get ZDM group info](https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices/groups).
#[zoom_endpoint(
    GET, "/devices/groups",
    scopes = ["device:read:admin", "device:read:list_groups:admin", "device:read:list_groups:master"],
    rate_limit = Medium,
    paged = groups,
    errors(
        /// Invalid parameters.
        400/30051037 => InvalidParameters,
        /// No permission.
        403/30055008 => NoPermission,
    )
)]
pub fn list_device_groups(
    /// How many records a page holds.
    page_size: Option<u32>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
) -> GroupPage;

/// Gets a device.
///
/// Zoom's page: [Get device detail](https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices/%7BdeviceId%7D).
#[zoom_endpoint(
    GET, "/devices/<device_id>",
    scopes = ["device:read:admin", "device:write:admin"],
    rate_limit = Heavy,
    errors(
        /// No permission.
        400/30055008 => NoPermission,
        /// Unified device not found.
        404/30055012 => UnifiedDeviceNotFound,
    )
)]
pub fn get_device(
    /// The device.
    device_id: String,
) -> Device;

/// Deletes a device.
///
/// Zoom's page: [Delete device](https://developers.zoom.us/docs/api/meetings/#tag/devices/DELETE/devices/%7BdeviceId%7D).
#[zoom_endpoint(
    DELETE, "/devices/<device_id>",
    scopes = "device:write:admin",
    rate_limit = Heavy,
    errors(
        /// No permission.
        400/30055008 => NoPermission,
        /// Unified device not found.
        404/30055012 => UnifiedDeviceNotFound,
    )
)]
pub fn delete_device(
    /// The device.
    device_id: String,
) -> NoContent;

/// Updates a device.
///
/// Zoom's page: [Change device](https://developers.zoom.us/docs/api/meetings/#tag/devices/PATCH/devices/%7BdeviceId%7D).
#[zoom_endpoint(
    PATCH, "/devices/<device_id>", json,
    scopes = "device:write:admin",
    rate_limit = Medium,
    errors(
        /// Zoom room not found.
        400/30055001 => ZoomRoomNotFound,
        /// Missing required input.
        400/30055002 => MissingRequiredInput,
        /// Device type not supported.
        400/30055003 => DeviceTypeNotSupported,
        /// Device not enrolled.
        400/30055011 => DeviceNotEnrolled,
        /// App not supported by device.
        400/30055013 => AppNotSupportedByDevice,
        /// App not supported by room.
        400/30055014 => AppNotSupportedByRoom,
        /// Device not found.
        404/30055012 => DeviceNotFound,
    )
)]
pub fn update_device(
    /// The device.
    device_id: String,
    /// The device name.
    device_name: String,
    /// The tag.
    tag: Option<String>,
    /// The room ID.
    room_id: Option<String>,
    /// The device type.
    device_type: Option<DeviceTypeUpdate>,
) -> NoContent;

/// Assigns a device group.
///
/// Zoom's page: [Assign a device to a group](https://developers.zoom.us/docs/api/meetings/#tag/devices/PATCH/devices/%7BdeviceId%7D/assign_group).
#[zoom_endpoint(
    PATCH, "/devices/<device_id>/assign_group",
    scopes = ["device:write:admin", "device:write:group:admin", "device:write:group:master"],
    rate_limit = Light,
    errors(
        /// Group not found.
        400/30052010 => GroupNotFound,
        /// No permission.
        401 => NoPermission,
        /// Device not found.
        404/30055012 => DeviceNotFound,
    )
)]
pub fn assign_device_group(
    /// The device.
    device_id: String,
    /// The group ID.
    #[query]
    group_id: String,
) -> NoContent;

/// Assigns a device room.
///
/// Zoom's page: [Change device association](https://developers.zoom.us/docs/api/meetings/#tag/devices/PATCH/devices/%7BdeviceId%7D/assignment).
#[zoom_endpoint(
    PATCH, "/devices/<device_id>/assignment", json,
    scopes = ["device:write:admin", "device:update:zdm_device_assignment:admin"],
    rate_limit = Medium,
    errors(
        /// Device not enrolled.
        400/8500 => DeviceNotEnrolled,
        /// App not supported by device.
        400/8501 => AppNotSupportedByDevice,
        /// App not supported by room.
        400/8502 => AppNotSupportedByRoom,
        /// Room not found.
        404/1012 => RoomNotFound,
        /// Device not found.
        404/8503 => DeviceNotFound,
    )
)]
pub fn assign_device_room(
    /// The device.
    device_id: String,
    /// The room ID.
    room_id: Option<String>,
    /// The app type: `ZR` when left out.
    app_type: Option<AppType>,
) -> NoContent;

/// A device.
#[zoom_model]
pub struct Device {
    /// The device ID.
    pub device_id: Option<String>,
    /// The device name.
    pub device_name: Option<String>,
    /// The MAC address.
    pub mac_address: Option<String>,
    /// The serial number.
    pub serial_number: Option<String>,
    /// The vendor.
    pub vendor: Option<String>,
    /// The model.
    pub model: Option<String>,
    /// The platform OS.
    pub platform_os: Option<String>,
    /// The app version.
    pub app_version: Option<String>,
    /// The tag.
    pub tag: Option<String>,
    /// Whether "enrolled in ZDM" is on.
    pub enrolled_in_zdm: Option<bool>,
    /// Whether "connected to ZDM" is on.
    pub connected_to_zdm: Option<bool>,
    /// The room ID.
    pub room_id: Option<String>,
    /// The room name.
    pub room_name: Option<String>,
    /// The device type.
    pub device_type: Option<DeviceType>,
    /// The sdk version.
    pub sdk_version: Option<String>,
    /// The device status.
    pub device_status: Option<DeviceStatus>,
    /// The last online.
    pub last_online: Option<String>,
    /// The user email.
    pub user_email: Option<String>,
}

/// What a device type can be.
#[zoom_model]
pub enum DeviceType {
    /// Zoom rooms computer.
    ZoomRoomsComputer = 0,
    /// Zoom rooms controller.
    ZoomRoomsController = 1,
    /// Zoom rooms scheduling display.
    ZoomRoomsSchedulingDisplay = 2,
    /// Zoom rooms control system.
    ZoomRoomsControlSystem = 3,
    /// Zoom rooms whiteboard.
    ZoomRoomsWhiteboard = 4,
    /// Zoom phone appliance.
    ZoomPhoneAppliance = 5,
    /// Zoom rooms computer with controller.
    ZoomRoomsComputerWithController = 6,
}

/// What a device status can be.
#[zoom_model]
pub enum DeviceStatus {
    /// Unlink.
    Unlink = -1,
    /// Offline.
    Offline = 0,
    /// Online.
    Online = 1,
}

/// One page of devices.
#[zoom_model]
pub struct DevicePage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
    /// The devices.
    pub devices: Vec<ListedDevice>,
}

/// A device, as it is listed.
#[zoom_model]
pub struct ListedDevice {
    /// The device ID.
    pub device_id: Option<String>,
    /// The device name.
    pub device_name: Option<String>,
    /// The MAC address.
    pub mac_address: Option<String>,
    /// The serial number.
    pub serial_number: Option<String>,
    /// The vendor.
    pub vendor: Option<String>,
    /// The model.
    pub model: Option<String>,
    /// The platform OS.
    pub platform_os: Option<String>,
    /// The app version.
    pub app_version: Option<String>,
    /// The tag.
    pub tag: Option<String>,
    /// Whether "enrolled in ZDM" is on.
    pub enrolled_in_zdm: Option<bool>,
    /// Whether "connected to ZDM" is on.
    pub connected_to_zdm: Option<bool>,
    /// The room ID.
    pub room_id: Option<String>,
    /// The room name.
    pub room_name: Option<String>,
    /// The device type.
    pub device_type: Option<DeviceType>,
    /// The skd version.
    pub skd_version: Option<String>,
    /// The device status.
    pub device_status: Option<DeviceStatus>,
    /// The last online.
    pub last_online: Option<String>,
    /// The user email.
    pub user_email: Option<String>,
}

/// One page of groups.
#[zoom_model]
pub struct GroupPage {
    /// The groups: at most 50.
    pub groups: Vec<Group>,
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
}

/// A group.
#[zoom_model]
pub struct Group {
    /// The ZDM group ID.
    pub zdm_group_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
}

/// What a platform OS can be.
#[zoom_model]
pub enum PlatformOs {
    /// Win.
    Win,
    /// MAC.
    Mac,
    /// Ipad.
    Ipad,
    /// Iphone.
    Iphone,
    /// Android.
    Android,
    /// Linux.
    Linux,
}

/// What is made: device.
#[zoom_model]
pub struct NewDevice {
    /// The device name.
    pub device_name: String,
    /// The MAC address.
    pub mac_address: String,
    /// The serial number.
    pub serial_number: String,
    /// The vendor.
    pub vendor: String,
    /// The model.
    pub model: String,
    /// The room ID.
    pub room_id: Option<String>,
    /// The user email.
    pub user_email: Option<String>,
    /// The device type.
    pub device_type: NewDeviceType,
    /// The tag.
    pub tag: Option<String>,
    /// The ZDM group ID.
    pub zdm_group_id: Option<String>,
    /// The extension number.
    pub extension_number: Option<String>,
}

/// What a new device type can be.
#[zoom_model]
pub enum NewDeviceType {
    /// Zoom rooms computer.
    ZoomRoomsComputer = 0,
    /// Zoom rooms controller.
    ZoomRoomsController = 1,
    /// Zoom phone appliance.
    ZoomPhoneAppliance = 5,
}

/// What a device type update can be.
#[zoom_model]
pub enum DeviceTypeUpdate {
    /// Zoom rooms computer.
    ZoomRoomsComputer = 0,
    /// Zoom rooms controller.
    ZoomRoomsController = 1,
    /// Value3.
    Value3 = 3,
}

/// What an app type can be.
#[zoom_model]
pub enum AppType {
    /// Zr.
    #[zoom(rename = "ZR")]
    Zr,
    /// Zrc.
    #[zoom(rename = "ZRC")]
    Zrc,
    /// Zrp.
    #[zoom(rename = "ZRP")]
    Zrp,
    /// Zrw.
    #[zoom(rename = "ZRW")]
    Zrw,
}
