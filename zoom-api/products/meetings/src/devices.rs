//! Devices of Zoom Rooms and Zoom Phone: list, add, get, update and delete them.
//!
//! Most changes require a device that is enrolled with Zoom Device Management (ZDM).

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the account's devices, including Zoom Rooms devices and Zoom Phone appliances.
#[zoom_endpoint(
    GET, "/devices",
    scopes = ["device:read:admin", "device:write:admin"],
    rate_limit = Heavy,
    paged = devices,
    operation = "listDevices",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices",
    errors(
        /// The app or its user lacks permission for devices.
        400/30055008 => NoPermission,
    )
)]
pub fn list_devices(
    /// Name or serial number of the devices to list.
    search_text: Option<String>,
    /// Operating system of the devices to list.
    platform_os: Option<PlatformOs>,
    /// Whether to list devices that are enrolled in Zoom Device Management, or those that are not.
    #[zoom(default = true)]
    is_enrolled_in_zdm: Option<bool>,
    /// Type of the devices to list.
    #[zoom(default = -1)]
    device_type: Option<DeviceTypeFilter>,
    /// Vendor of the devices to list.
    device_vendor: Option<String>,
    /// Model of the devices to list.
    device_model: Option<String>,
    /// Status of the devices to list.
    #[zoom(default = -1)]
    device_status: Option<DeviceStatus>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> DevicePage;

/// Adds a device to the account: a Zoom Rooms computer or controller, or a Zoom Phone appliance.
#[zoom_endpoint(
    POST, "/devices", json,
    scopes = "device:write:admin",
    rate_limit = Medium,
    success = 202,
    operation = "addDevice",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/devices/POST/devices",
    errors(
        /// The Zoom Room does not exist.
        400/30055001 => ZoomRoomNotFound,
        /// A required value is empty or missing.
        400/30055002 => MissingRequiredInput,
        /// Devices of this type do not support the call.
        400/30055003 => DeviceTypeNotSupported,
        /// Unknown vendor or model.
        400/30055004 => ModelOrVendorNotFound,
        /// The tag has more than 64 characters.
        400/30055005 => TagTooLong,
        /// The device already exists in the account.
        400/30055006 => DeviceExists,
        /// The MAC address is invalid.
        400/30055007 => InvalidMacAddress,
        /// The app or its user lacks permission for devices.
        400/30055008 => NoPermission,
        /// The user with this email address has no Zoom Phone plan.
        400/30055009 => PhonePlanRequired,
    )
)]
pub fn add_device(
    /// Device to add.
    #[body]
    device: NewDevice,
) -> NoContent;

/// Lists the account's device groups in Zoom Device Management (ZDM).
#[zoom_endpoint(
    GET, "/devices/groups",
    scopes = ["device:read:admin", "device:read:list_groups:admin", "device:read:list_groups:master"],
    rate_limit = Medium,
    paged = groups,
    operation = "Getzdmgroupinfo",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices/groups",
    errors(
        /// A parameter is invalid.
        400/30051037 => InvalidParameters,
        /// The app or its user cannot access device groups.
        403/30055008 => NoPermission,
    )
)]
pub fn list_device_groups(
    /// Number of items per page, at most 100.
    #[zoom(default = 30)]
    page_size: Option<u32>,
    next_page_token: Option<String>,
) -> DeviceGroupPage;

/// Returns a device.
#[zoom_endpoint(
    GET, "/devices/<device_id>",
    scopes = ["device:read:admin", "device:write:admin"],
    rate_limit = Heavy,
    operation = "getDevice",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices/%7BdeviceId%7D",
    errors(
        /// The app or its user cannot access devices.
        400/30055008 => NoPermission,
        /// The device does not exist.
        404/30055012 => DeviceNotFound,
    )
)]
pub fn get_device(
    /// ID of the device.
    device_id: String,
) -> Device;

/// Deletes a device from the account.
///
/// The device must be enrolled with Zoom Device Management (ZDM).
#[zoom_endpoint(
    DELETE, "/devices/<device_id>",
    scopes = "device:write:admin",
    rate_limit = Heavy,
    operation = "deleteDevice",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/devices/DELETE/devices/%7BdeviceId%7D",
    errors(
        /// The app or its user lacks permission for devices.
        400/30055008 => NoPermission,
        /// The device does not exist.
        404/30055012 => DeviceNotFound,
    )
)]
pub fn delete_device(
    /// ID of the device.
    device_id: String,
) -> NoContent;

/// Updates a device's name, tag, type or Zoom Room.
///
/// The device must be enrolled with Zoom Device Management (ZDM).
#[zoom_endpoint(
    PATCH, "/devices/<device_id>", json,
    scopes = "device:write:admin",
    rate_limit = Medium,
    operation = "updateDevice",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/devices/PATCH/devices/%7BdeviceId%7D",
    errors(
        /// The Zoom Room does not exist.
        400/30055001 => ZoomRoomNotFound,
        /// A required value is empty or missing.
        400/30055002 => MissingRequiredInput,
        /// Devices of this type do not support the call.
        400/30055003 => DeviceTypeNotSupported,
        /// The device is not enrolled in Zoom Device Management.
        400/30055011 => DeviceNotEnrolled,
        /// The device cannot run this app.
        400/30055013 => AppNotSupportedByDevice,
        /// The Zoom Room does not support this app.
        400/30055014 => AppNotSupportedByRoom,
        /// The device does not exist.
        404/30055012 => DeviceNotFound,
    )
)]
pub fn update_device(
    /// ID of the device.
    device_id: String,
    /// New name of the device.
    device_name: String,
    /// New tag name of the device.
    tag: Option<String>,
    /// ID of the device's new Zoom Room.
    room_id: Option<String>,
    /// New device type.
    device_type: Option<DeviceTypeUpdate>,
) -> NoContent;

/// Assigns a device to another group.
#[zoom_endpoint(
    PATCH, "/devices/<device_id>/assign_group",
    scopes = ["device:write:admin", "device:write:group:admin", "device:write:group:master"],
    rate_limit = Light,
    operation = "assginGroup",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/devices/PATCH/devices/%7BdeviceId%7D/assign_group",
    errors(
        /// The device group does not exist.
        400/30052010 => GroupNotFound,
        /// The app or its user lacks permission.
        401 => NoPermission,
        /// The device does not exist.
        404/30055012 => DeviceNotFound,
    )
)]
pub fn assign_device_group(
    /// ID of the device.
    device_id: String,
    /// ID of the device's new group.
    #[query]
    group_id: String,
) -> NoContent;

/// Moves a device from one Zoom Room to another.
///
/// The device must be enrolled with Zoom Device Management (ZDM). Only the Poly TC10 can be moved so far.
#[zoom_endpoint(
    PATCH, "/devices/<device_id>/assignment", json,
    scopes = ["device:write:admin", "device:update:zdm_device_assignment:admin"],
    rate_limit = Medium,
    operation = "changeDeviceAssociation",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/devices/PATCH/devices/%7BdeviceId%7D/assignment",
    errors(
        /// The device is not enrolled in Zoom Device Management.
        400/8500 => DeviceNotEnrolled,
        /// The device cannot run this app.
        400/8501 => AppNotSupportedByDevice,
        /// The Zoom Room does not support this app.
        400/8502 => AppNotSupportedByRoom,
        /// The Zoom Room does not exist.
        404/1012 => RoomNotFound,
        /// The device does not exist.
        404/8503 => DeviceNotFound,
    )
)]
pub fn assign_device_room(
    /// ID of the device.
    device_id: String,
    /// ID of the device's new Zoom Room; an empty value removes the device from its room. Required by Zoom.
    room_id: Option<String>,
    /// Role of the device in its Zoom Room: computer, controller, scheduling display or companion whiteboard.
    app_type: Option<AppType>,
) -> NoContent;

/// Device of the account.
#[zoom_model(response)]
pub struct Device {
    /// ID of the device.
    pub device_id: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// MAC address of the device.
    pub mac_address: Option<String>,
    /// Serial number of the device.
    pub serial_number: Option<String>,
    /// Manufacturer of the device.
    pub vendor: Option<String>,
    /// Model of the device.
    pub model: Option<String>,
    /// Platform of the device: its operating system or firmware, with the version.
    pub platform_os: Option<String>,
    /// Version of the Zoom Rooms app on the device.
    pub app_version: Option<String>,
    /// Tag name of the device.
    pub tag: Option<String>,
    /// Whether the device is enrolled in Zoom Device Management.
    pub enrolled_in_zdm: Option<bool>,
    /// Whether the device is connected to Zoom Device Management.
    pub connected_to_zdm: Option<bool>,
    /// ID of the Zoom Room that the device is in.
    pub room_id: Option<String>,
    /// Name of the Zoom Room.
    pub room_name: Option<String>,
    /// Device type.
    pub device_type: Option<DeviceType>,
    /// SDK version.
    pub sdk_version: Option<String>,
    /// State of the device: online, offline or not linked.
    pub device_status: Option<DeviceStatus>,
    /// Time when the device was last online.
    pub last_online: Option<Timestamp>,
    /// Email address of the phone device's owner.
    pub user_email: Option<String>,
}

/// Device type.
#[zoom_model]
pub enum DeviceType {
    /// Zoom Rooms computer.
    RoomComputer = 0,
    /// Zoom Rooms controller.
    RoomController = 1,
    /// Scheduling display of a Zoom Room.
    SchedulingDisplay = 2,
    /// Control system of a Zoom Room.
    RoomControlSystem = 3,
    /// Whiteboard of a Zoom Room.
    Whiteboard = 4,
    /// Zoom Phone appliance.
    PhoneAppliance = 5,
    /// Zoom Rooms computer that is also a controller.
    RoomComputerWithController = 6,
}

/// Connection status of a device.
#[zoom_model]
pub enum DeviceStatus {
    /// Not linked.
    Unlinked = -1,
    /// Offline.
    Offline = 0,
    /// Online.
    Online = 1,
}

/// Page of devices.
#[zoom_model(response)]
pub struct DevicePage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Devices.
    pub devices: Vec<ListedDevice>,
}

/// Device in a list.
#[zoom_model(response)]
pub struct ListedDevice {
    /// ID of the device.
    pub device_id: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// MAC address of the device.
    pub mac_address: Option<String>,
    /// Serial number of the device.
    pub serial_number: Option<String>,
    /// Manufacturer of the device.
    pub vendor: Option<String>,
    /// Model of the device.
    pub model: Option<String>,
    /// Platform of the device: its operating system or firmware, with the version.
    pub platform_os: Option<String>,
    /// Version of the Zoom Rooms app on the device.
    pub app_version: Option<String>,
    /// Tag name of the device.
    pub tag: Option<String>,
    /// Whether the device is enrolled in Zoom Device Management.
    pub enrolled_in_zdm: Option<bool>,
    /// Whether the device is connected to Zoom Device Management.
    pub connected_to_zdm: Option<bool>,
    /// ID of the Zoom Room that the device is in.
    pub room_id: Option<String>,
    /// Name of the Zoom Room.
    pub room_name: Option<String>,
    /// Device type.
    pub device_type: Option<DeviceType>,
    /// SDK version.
    #[zoom(rename = "skd_version")]
    pub sdk_version: Option<String>,
    /// State of the device: online, offline or not linked.
    pub device_status: Option<DeviceStatus>,
    /// Time when the device was last online.
    pub last_online: Option<Timestamp>,
    /// Email address of the phone device's owner.
    pub user_email: Option<String>,
}

/// Page of device groups in Zoom Device Management (ZDM).
#[zoom_model(response)]
pub struct DeviceGroupPage {
    /// Device groups.
    #[zoom(max_items = 50)]
    pub groups: Vec<DeviceGroup>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Device group in Zoom Device Management (ZDM).
#[zoom_model(response)]
pub struct DeviceGroup {
    /// ID of the group.
    pub zdm_group_id: Option<String>,
    /// Name of the device group.
    pub name: Option<String>,
    /// Description of the device group.
    pub description: Option<String>,
}

/// Operating system of a device.
#[zoom_model]
pub enum PlatformOs {
    /// Windows.
    #[zoom(rename = "win")]
    Windows,
    /// macOS.
    #[zoom(rename = "mac")]
    MacOs,
    /// iPadOS (iPad).
    Ipad,
    /// iOS (iPhone).
    Iphone,
    /// Android.
    Android,
    /// Linux.
    Linux,
}

/// Device types to list.
#[zoom_model]
pub enum DeviceTypeFilter {
    /// All devices of Zoom Rooms: every type except Zoom Phone appliances.
    AllRoomDevices = -1,
    /// Zoom Rooms computers.
    RoomComputer = 0,
    /// Zoom Rooms controllers.
    RoomController = 1,
    /// Scheduling displays of Zoom Rooms.
    SchedulingDisplay = 2,
    /// Control systems of Zoom Rooms.
    RoomControlSystem = 3,
    /// Whiteboards of Zoom Rooms.
    Whiteboard = 4,
    /// Zoom Phone appliances.
    PhoneAppliance = 5,
    /// Zoom Rooms computers that are also controllers.
    RoomComputerWithController = 6,
}

/// Device to add to the account.
#[zoom_model]
pub struct NewDevice {
    /// Name of the device.
    pub device_name: String,
    /// MAC address of the device.
    pub mac_address: String,
    /// Serial number of the device.
    pub serial_number: String,
    /// Manufacturer of the device.
    pub vendor: String,
    /// Model of the device.
    pub model: String,
    /// ID of the device's Zoom Room; only for Zoom Room devices.
    pub room_id: Option<String>,
    /// Email address of the Zoom Phone device's user; only for such devices.
    pub user_email: Option<String>,
    /// Device type.
    pub device_type: NewDeviceType,
    /// Tag name of the device.
    pub tag: Option<String>,
    /// ID of the device's group in Zoom Device Management.
    pub zdm_group_id: Option<String>,
    /// Number of the device's Zoom Phone extension.
    pub extension_number: Option<String>,
}

/// Type of a device to add.
#[zoom_model]
pub enum NewDeviceType {
    /// Zoom Rooms computer.
    RoomComputer = 0,
    /// Zoom Rooms controller.
    RoomController = 1,
    /// Zoom Phone appliance.
    PhoneAppliance = 5,
}

/// New type of a Zoom Room device.
#[zoom_model]
pub enum DeviceTypeUpdate {
    /// Zoom Rooms computer.
    RoomComputer = 0,
    /// Zoom Rooms controller.
    RoomController = 1,
    /// Control system of a Zoom Room; Zoom's page does not explain the value for this call.
    RoomControlSystem = 3,
}

/// Role of a device in a Zoom Room.
#[zoom_model]
pub enum AppType {
    /// Computer.
    #[zoom(rename = "ZR")]
    Computer,
    /// Controller.
    #[zoom(rename = "ZRC")]
    Controller,
    /// Scheduling display.
    #[zoom(rename = "ZRP")]
    SchedulingDisplay,
    /// Companion whiteboard.
    #[zoom(rename = "ZRW")]
    Whiteboard,
}
