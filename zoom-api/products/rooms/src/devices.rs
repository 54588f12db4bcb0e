//! Devices of Zoom Rooms: list and delete them, and change the version of their app.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the devices of a Zoom Room.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license. The caller must be the owner or an administrator
/// of the account.
#[zoom_endpoint(
    GET, "/rooms/<room_id>/devices",
    scopes = ["room:read:admin", "zoom_rooms:read:list_devices:admin"],
    rate_limit = Medium,
    operation = "listZRDevices",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/%7BroomId%7D/devices",
    errors(
        /// The account has no Zoom Rooms subscription.
        400/200 => NoRoomsSubscription,
    )
)]
pub fn list_devices(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
) -> DeviceList;

/// Removes a device from a Zoom Room.
///
/// The account needs a Pro plan or higher with a Zoom Rooms license. The caller must be the owner or an administrator
/// of the account.
#[zoom_endpoint(
    DELETE, "/rooms/<room_id>/devices/<device_id>",
    scopes = ["room:write:admin", "zoom_rooms:delete:device:admin"],
    rate_limit = Medium,
    operation = "deleteDevice",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-devices/DELETE/rooms/%7BroomId%7D/devices/%7BdeviceId%7D",
    errors(
        /// The request is invalid.
        400/200 => BadRequest,
        /// The device service does not exist.
        404/4061 => DeviceServiceNotFound,
    )
)]
pub fn delete_device(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
    /// ID of the macOS or Windows device, the `id` of `list_devices`.
    device_id: String,
) -> NoContent;

/// Upgrades or downgrades the Zoom Rooms app of a device, or cancels an ongoing change.
///
/// Only for macOS and Windows devices. The account needs a Pro plan or higher with a Zoom Rooms license.
#[zoom_endpoint(
    PUT, "/rooms/<room_id>/devices/<device_id>/app_version", json,
    scopes = ["room:write:admin", "zoom_rooms:update:device_app_version:admin"],
    rate_limit = Medium,
    operation = "changeZoomRoomsAppVersion",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-devices/PUT/rooms/%7BroomId%7D/devices/%7BdeviceId%7D/app_version",
    errors(
        /// The app is up to date, or the upgrade has already started.
        400/8001 => CannotUpgrade,
        /// The version is unavailable, or the downgrade has already started.
        400/8002 => CannotDowngrade,
        /// The device is neither upgrading nor downgrading.
        400/8003 => NothingToCancel,
        /// The device belongs to another room.
        400/8004 => DeviceNotInRoom,
    )
)]
pub fn update_app_version(
    /// ID of the Zoom Room, the `id` of `list_rooms`.
    room_id: String,
    /// ID of the macOS or Windows device, the `id` of `list_devices`.
    device_id: String,
    /// Change to make.
    action: Option<DeviceAction>,
) -> NoContent;

/// Devices of a Zoom Room.
#[zoom_model(response)]
pub struct DeviceList {
    /// Devices of the room.
    pub devices: Vec<Device>,
}

/// Device of a Zoom Room.
#[zoom_model(response)]
pub struct Device {
    /// Version of the Zoom Rooms app, such as `5.9.1 (2581)`.
    pub app_version: Option<String>,
    /// Operating system of the device.
    pub device_system: Option<String>,
    /// Kind of the device: computer, controller, scheduling display, control system or companion whiteboard.
    pub device_type: Option<DeviceType>,
    /// ID of the device.
    pub id: Option<String>,
    /// Name of the room.
    pub room_name: Option<String>,
    /// Status of the device.
    pub status: Option<DeviceStatus>,
    /// MAC addresses of the device.
    pub device_mac_addresses: Vec<String>,
    /// Host name of the device.
    pub device_hostname: Option<String>,
    /// Manufacturer of the device.
    pub device_manufacturer: Option<String>,
    /// Model of the device.
    pub device_model: Option<String>,
    /// Firmware version of the device.
    pub device_firmware: Option<String>,
    /// IP address.
    pub ip_address: Option<String>,
    /// Serial number of the device.
    pub serial_number: Option<String>,
}

/// Type of a device.
#[zoom_model]
pub enum DeviceType {
    /// Computer of the room.
    #[zoom(rename = "Zoom Rooms Computer")]
    ZoomRoomsComputer,
    /// Controller.
    #[zoom(rename = "Controller")]
    Controller,
    /// Scheduling display.
    #[zoom(rename = "Scheduling Display")]
    SchedulingDisplay,
    /// Control system of the room.
    #[zoom(rename = "Zoom Rooms Control System")]
    ZoomRoomsControlSystem,
    /// Companion whiteboard.
    #[zoom(rename = "Companion Whiteboard")]
    CompanionWhiteboard,
}

/// Status of a device.
#[zoom_model]
pub enum DeviceStatus {
    /// Online.
    #[zoom(rename = "Online")]
    Online,
    /// Offline.
    #[zoom(rename = "Offline")]
    Offline,
}

/// Change of the app version.
#[zoom_model]
pub enum DeviceAction {
    /// To the latest version.
    Upgrade,
    /// To an earlier version.
    Downgrade,
    /// Cancel an ongoing change.
    Cancel,
}
