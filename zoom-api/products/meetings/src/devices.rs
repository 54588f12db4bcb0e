//! Devices of Zoom Rooms and Zoom Phone: list, add, look up, change and delete them.
//!
//! Most changes need a device that is enrolled with Zoom Device Management (ZDM).

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the account's devices, Zoom Rooms and Zoom Phone appliances alike, page by page.
///
/// Zoom's page: [List devices](https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices).
#[zoom_endpoint(
    GET, "/devices",
    scopes = ["device:read:admin", "device:write:admin"],
    rate_limit = Heavy,
    paged = devices,
    errors(
        /// The app or its user may not do this with devices.
        400/30055008 => NoPermission,
    )
)]
pub fn list_devices(
    /// The name or serial number of the devices to list.
    search_text: Option<String>,
    /// The operating system of the devices to list.
    platform_os: Option<PlatformOs>,
    /// Whether to list devices that are enrolled in Zoom Device Management, or those that are not. `true` when left
    /// out.
    is_enrolled_in_zdm: Option<bool>,
    /// The kind of device to list: 0 to 6 as in `DeviceType`; -1 stands for all devices of Zoom Rooms. -1 when left
    /// out, one of -1, 0, 1, 2, 3, 4, 5, 6.
    device_type: Option<i64>,
    /// The vendor of the devices to list.
    device_vendor: Option<String>,
    /// The model of the devices to list.
    device_model: Option<String>,
    /// The state of the devices to list: 0 offline, 1 online, -1 not linked. -1 when left out, one of -1, 0, 1.
    device_status: Option<i64>,
    /// How many records a page holds. 30 when left out, at most 300.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> DevicePage;

/// Adds a device to the account: a Zoom Rooms computer or controller, or a Zoom Phone appliance.
///
/// Zoom's page: [Add a new device](https://developers.zoom.us/docs/api/meetings/#tag/devices/POST/devices).
#[zoom_endpoint(
    POST, "/devices", json,
    scopes = "device:write:admin",
    rate_limit = Medium,
    success = 202,
    errors(
        /// No Zoom Room has this ID.
        400/30055001 => ZoomRoomNotFound,
        /// A required value is empty or was left out.
        400/30055002 => MissingRequiredInput,
        /// The call does not work for devices of this type.
        400/30055003 => DeviceTypeNotSupported,
        /// Zoom knows no such vendor, or no such model.
        400/30055004 => ModelOrVendorNotFound,
        /// The tag has more than 64 characters.
        400/30055005 => TagTooLong,
        /// The account has this device already.
        400/30055006 => DeviceExists,
        /// The MAC address is not valid.
        400/30055007 => InvalidMacAddress,
        /// The app or its user may not do this with devices.
        400/30055008 => NoPermission,
        /// The user with this address has no Zoom Phone plan.
        400/30055009 => PhonePlanRequired,
    )
)]
pub fn add_device(
    /// The device to add.
    #[body]
    device: NewDevice,
) -> NoContent;

/// Lists the account's groups in Zoom Device Management (ZDM), page by page.
///
/// Zoom's page: [Get ZDM group info](https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices/groups).
#[zoom_endpoint(
    GET, "/devices/groups",
    scopes = ["device:read:admin", "device:read:list_groups:admin", "device:read:list_groups:master"],
    rate_limit = Medium,
    paged = groups,
    errors(
        /// A parameter is not valid.
        400/30051037 => InvalidParameters,
        /// The app or its user may not see device groups.
        403/30055008 => NoPermission,
    )
)]
pub fn list_device_groups(
    /// How many records a page holds. 30 when left out, 100 at most.
    page_size: Option<u32>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
) -> GroupPage;

/// Looks up a device.
///
/// Zoom's page: [Get device detail](https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices/%7BdeviceId%7D).
#[zoom_endpoint(
    GET, "/devices/<device_id>",
    scopes = ["device:read:admin", "device:write:admin"],
    rate_limit = Heavy,
    errors(
        /// The app or its user may not see devices.
        400/30055008 => NoPermission,
        /// No device has this ID.
        404/30055012 => DeviceNotFound,
    )
)]
pub fn get_device(
    /// The device, by its ID.
    device_id: String,
) -> Device;

/// Deletes a device from the account.
///
/// It must be enrolled with Zoom Device Management (ZDM).
///
/// Zoom's page: [Delete device](https://developers.zoom.us/docs/api/meetings/#tag/devices/DELETE/devices/%7BdeviceId%7D).
#[zoom_endpoint(
    DELETE, "/devices/<device_id>",
    scopes = "device:write:admin",
    rate_limit = Heavy,
    errors(
        /// The app or its user may not do this with devices.
        400/30055008 => NoPermission,
        /// No device has this ID.
        404/30055012 => DeviceNotFound,
    )
)]
pub fn delete_device(
    /// The device, by its ID.
    device_id: String,
) -> NoContent;

/// Changes a device's name, tag, type or Zoom Room.
///
/// It must be enrolled with Zoom Device Management (ZDM).
///
/// Zoom's page: [Change device](https://developers.zoom.us/docs/api/meetings/#tag/devices/PATCH/devices/%7BdeviceId%7D).
#[zoom_endpoint(
    PATCH, "/devices/<device_id>", json,
    scopes = "device:write:admin",
    rate_limit = Medium,
    errors(
        /// No Zoom Room has this ID.
        400/30055001 => ZoomRoomNotFound,
        /// A required value is empty or was left out.
        400/30055002 => MissingRequiredInput,
        /// The call does not work for devices of this type.
        400/30055003 => DeviceTypeNotSupported,
        /// The device is not enrolled in Zoom Device Management.
        400/30055011 => DeviceNotEnrolled,
        /// The device cannot run this app.
        400/30055013 => AppNotSupportedByDevice,
        /// The Zoom Room cannot take this app.
        400/30055014 => AppNotSupportedByRoom,
        /// No device has this ID.
        404/30055012 => DeviceNotFound,
    )
)]
pub fn update_device(
    /// The device, by its ID.
    device_id: String,
    /// The device's new name.
    device_name: String,
    /// The name of the tag the device gets.
    tag: Option<String>,
    /// The Zoom Room the device goes to, by its ID.
    room_id: Option<String>,
    /// What the device becomes.
    device_type: Option<DeviceTypeUpdate>,
) -> NoContent;

/// Assigns a device to another group.
///
/// Zoom's page: [Assign a device to a group](https://developers.zoom.us/docs/api/meetings/#tag/devices/PATCH/devices/%7BdeviceId%7D/assign_group).
#[zoom_endpoint(
    PATCH, "/devices/<device_id>/assign_group",
    scopes = ["device:write:admin", "device:write:group:admin", "device:write:group:master"],
    rate_limit = Light,
    errors(
        /// No device group has this ID.
        400/30052010 => GroupNotFound,
        /// The app or its user may not do this.
        401 => NoPermission,
        /// No device has this ID.
        404/30055012 => DeviceNotFound,
    )
)]
pub fn assign_device_group(
    /// The device, by its ID.
    device_id: String,
    /// The group the device goes to, by its ID.
    #[query]
    group_id: String,
) -> NoContent;

/// Moves a device from one Zoom Room to another.
///
/// It must be enrolled with Zoom Device Management (ZDM). Poly TC10 is the only model that can be moved so far.
///
/// Zoom's page: [Change device association](https://developers.zoom.us/docs/api/meetings/#tag/devices/PATCH/devices/%7BdeviceId%7D/assignment).
#[zoom_endpoint(
    PATCH, "/devices/<device_id>/assignment", json,
    scopes = ["device:write:admin", "device:update:zdm_device_assignment:admin"],
    rate_limit = Medium,
    errors(
        /// The device is not enrolled in Zoom Device Management.
        400/8500 => DeviceNotEnrolled,
        /// The device cannot run this app.
        400/8501 => AppNotSupportedByDevice,
        /// The Zoom Room cannot take this app.
        400/8502 => AppNotSupportedByRoom,
        /// No Zoom Room has this ID.
        404/1012 => RoomNotFound,
        /// No device has this ID.
        404/8503 => DeviceNotFound,
    )
)]
pub fn assign_device_room(
    /// The device, by its ID.
    device_id: String,
    /// The Zoom Room the device goes to, by its ID; a blank takes the device out of its room. Zoom requires it.
    room_id: Option<String>,
    /// What the device is in its Zoom Room: computer, controller, scheduling display or companion whiteboard.
    app_type: Option<AppType>,
) -> NoContent;

/// A device of the account.
#[zoom_model]
pub struct Device {
    /// The device's ID.
    pub device_id: Option<String>,
    /// The device's name.
    pub device_name: Option<String>,
    /// The MAC address of the device.
    pub mac_address: Option<String>,
    /// The device's serial number.
    pub serial_number: Option<String>,
    /// The manufacturer of the device.
    pub vendor: Option<String>,
    /// The model of the device.
    pub model: Option<String>,
    /// The platform the device runs on.
    pub platform_os: Option<String>,
    /// The version of the Zoom Rooms app on the device.
    pub app_version: Option<String>,
    /// The name of the device's tag.
    pub tag: Option<String>,
    /// Whether the device is enrolled in Zoom Device Management.
    pub enrolled_in_zdm: Option<bool>,
    /// Whether the device is connected to Zoom Device Management.
    pub connected_to_zdm: Option<bool>,
    /// The Zoom Room the device is in, by its ID.
    pub room_id: Option<String>,
    /// The name of the Zoom Room.
    pub room_name: Option<String>,
    /// What the device is.
    pub device_type: Option<DeviceType>,
    /// The version of the SDK.
    pub sdk_version: Option<String>,
    /// The state of the device: online, offline or not linked.
    pub device_status: Option<DeviceStatus>,
    /// When the device was last online.
    pub last_online: Option<String>,
    /// The owner of the phone device, by e-mail address.
    pub user_email: Option<String>,
}

/// What a device is.
#[zoom_model]
pub enum DeviceType {
    /// A Zoom Rooms computer.
    RoomComputer = 0,
    /// A Zoom Rooms controller.
    RoomController = 1,
    /// A scheduling display of a Zoom Room.
    SchedulingDisplay = 2,
    /// A control system of a Zoom Room.
    RoomControlSystem = 3,
    /// A whiteboard of a Zoom Room.
    Whiteboard = 4,
    /// A Zoom Phone appliance.
    PhoneAppliance = 5,
    /// A Zoom Rooms computer that is a controller too.
    RoomComputerWithController = 6,
}

/// Whether a device is connected.
#[zoom_model]
pub enum DeviceStatus {
    /// It is not linked.
    Unlinked = -1,
    /// It is offline.
    Offline = 0,
    /// It is online.
    Online = 1,
}

/// One page of devices.
#[zoom_model]
pub struct DevicePage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
    /// The devices.
    pub devices: Vec<ListedDevice>,
}

/// A device of the account, as it is listed.
#[zoom_model]
pub struct ListedDevice {
    /// The device's ID.
    pub device_id: Option<String>,
    /// The device's name.
    pub device_name: Option<String>,
    /// The MAC address of the device.
    pub mac_address: Option<String>,
    /// The device's serial number.
    pub serial_number: Option<String>,
    /// The manufacturer of the device.
    pub vendor: Option<String>,
    /// The model of the device.
    pub model: Option<String>,
    /// The platform the device runs on.
    pub platform_os: Option<String>,
    /// The version of the Zoom Rooms app on the device.
    pub app_version: Option<String>,
    /// The name of the device's tag.
    pub tag: Option<String>,
    /// Whether the device is enrolled in Zoom Device Management.
    pub enrolled_in_zdm: Option<bool>,
    /// Whether the device is connected to Zoom Device Management.
    pub connected_to_zdm: Option<bool>,
    /// The Zoom Room the device is in, by its ID.
    pub room_id: Option<String>,
    /// The name of the Zoom Room.
    pub room_name: Option<String>,
    /// What the device is.
    pub device_type: Option<DeviceType>,
    /// The version of the SDK.
    pub skd_version: Option<String>,
    /// The state of the device: online, offline or not linked.
    pub device_status: Option<DeviceStatus>,
    /// When the device was last online.
    pub last_online: Option<String>,
    /// The owner of the phone device, by e-mail address.
    pub user_email: Option<String>,
}

/// One page of groups in Zoom Device Management (ZDM).
#[zoom_model]
pub struct GroupPage {
    /// The groups. At most 50.
    pub groups: Vec<Group>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<u32>,
}

/// A group of devices in Zoom Device Management (ZDM).
#[zoom_model]
pub struct Group {
    /// The group's ID.
    pub zdm_group_id: Option<String>,
    /// The name of the device group.
    pub name: Option<String>,
    /// The description of the device group.
    pub description: Option<String>,
}

/// Which operating system a device runs.
#[zoom_model]
pub enum PlatformOs {
    /// Windows.
    Win,
    /// macOS.
    Mac,
    /// iPadOS, on an iPad.
    Ipad,
    /// iOS, on an iPhone.
    Iphone,
    /// Android.
    Android,
    /// Linux.
    Linux,
}

/// A device to add to the account.
#[zoom_model]
pub struct NewDevice {
    /// The device's name.
    pub device_name: String,
    /// The MAC address of the device.
    pub mac_address: String,
    /// The device's serial number.
    pub serial_number: String,
    /// The manufacturer of the device.
    pub vendor: String,
    /// The model of the device.
    pub model: String,
    /// The Zoom Room the device is for, by its ID; only for Zoom Room devices.
    pub room_id: Option<String>,
    /// The user who gets the Zoom Phone device, by e-mail address; only for such devices.
    pub user_email: Option<String>,
    /// The kind of device.
    pub device_type: NewDeviceType,
    /// The name of the device's tag.
    pub tag: Option<String>,
    /// The group of Zoom Device Management the device goes to, by its ID.
    pub zdm_group_id: Option<String>,
    /// The Zoom Phone extension that gets the device, by its number.
    pub extension_number: Option<String>,
}

/// What a device to add is.
#[zoom_model]
pub enum NewDeviceType {
    /// A Zoom Rooms computer.
    RoomComputer = 0,
    /// A Zoom Rooms controller.
    RoomController = 1,
    /// A Zoom Phone appliance.
    PhoneAppliance = 5,
}

/// What a device of a Zoom Room becomes.
#[zoom_model]
pub enum DeviceTypeUpdate {
    /// A Zoom Rooms computer.
    RoomComputer = 0,
    /// A Zoom Rooms controller.
    RoomController = 1,
    /// A control system of a Zoom Room; Zoom's page does not explain the value for this call.
    RoomControlSystem = 3,
}

/// What a device does in a Zoom Room.
#[zoom_model]
pub enum AppType {
    /// It is the room's computer.
    #[zoom(rename = "ZR")]
    Zr,
    /// It is the controller.
    #[zoom(rename = "ZRC")]
    Zrc,
    /// It is the scheduling display.
    #[zoom(rename = "ZRP")]
    Zrp,
    /// It is the companion whiteboard.
    #[zoom(rename = "ZRW")]
    Zrw,
}
