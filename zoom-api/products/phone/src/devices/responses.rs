//! Devices: responses.

use jiff::Timestamp;

use super::super::{Assignee, AssigneeType, DevicePolicy, DeviceStatus, NamedRef, SiteRef};
use super::Provision;
use zoom_api::zoom_model;

/// Line keys of a device.
#[zoom_model(response)]
pub struct LineKeys {
    /// ID of the device.
    pub device_id: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// Positions of the line keys.
    pub positions: Vec<LineKeyPosition>,
}

/// Line key with its position.
#[zoom_model(response)]
pub struct LineKeyPosition {
    /// Position of the line key on the device.
    #[zoom(min = 1, max = 300)]
    pub index: Option<u32>,
    /// Name of the key's owner.
    pub owner_extension_name: Option<String>,
    /// Extension number of the key's owner.
    pub owner_extension_number: Option<i64>,
    /// Extension number of the user or common area.
    pub extension_number: Option<i64>,
    /// Kind of the extension.
    pub extension_type: Option<ExtensionType>,
    /// Extension ID of the user or common area.
    pub extension_id: Option<String>,
    /// Display name of the user or common area.
    pub display_name: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// Numbers that called people can see.
    pub outbound_caller_ids: Vec<LineOutboundCallerId>,
}

/// Kind of extension.
#[zoom_model]
pub enum ExtensionType {
    /// User.
    #[zoom(rename = "User")]
    User,
    /// Common area.
    #[zoom(rename = "CommonArea")]
    CommonArea,
}

/// Phone number that can be shown as outbound caller ID of a line.
#[zoom_model(response)]
pub struct LineOutboundCallerId {
    /// Extension ID of the user or common area.
    pub extension_id: Option<String>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// Use of the number, such as main company number or direct number.
    pub usage_type: Option<UsageType>,
}

/// Use of a phone number.
#[zoom_model]
pub enum UsageType {
    /// Main company number.
    #[zoom(rename = "Main Company Number")]
    MainCompanyNumber,
    /// Additional company number.
    #[zoom(rename = "Additional Company Number")]
    AdditionalCompanyNumber,
    /// Direct number.
    #[zoom(rename = "Direct Number")]
    DirectNumber,
    /// Phone number.
    #[zoom(rename = "Phone Number")]
    PhoneNumber,
}

/// Desk phone or other device, with its assignees and provisioning.
#[zoom_model(response)]
pub struct Device {
    /// User or common area that the device is assigned to.
    pub assignee: Option<Assignee>,
    /// Users and common areas that the device is assigned to.
    pub assignees: Vec<DeviceAssignee>,
    /// Manufacturer and model.
    pub device_type: Option<String>,
    /// Display name of the device.
    pub display_name: Option<String>,
    /// ID of the device.
    pub id: Option<String>,
    /// MAC address or serial number of the device.
    pub mac_address: Option<String>,
    /// How the device is provisioned.
    pub provision: Option<Provision>,
    /// Site of the device.
    pub site: Option<NamedRef>,
    /// Whether the device is online.
    pub status: Option<DeviceStatus>,
    /// ID of the provision template, which only some devices support; empty for none.
    pub provision_template_id: Option<String>,
    /// Private IP address of the device.
    pub private_ip: Option<String>,
    /// Public IP address of the device, IPv4 or IPv6.
    pub public_ip: Option<String>,
    /// Policies of the device.
    pub policy: Option<DevicePolicy>,
}

/// User or common area that a device is assigned to.
#[zoom_model(response)]
pub struct DeviceAssignee {
    /// Extension number of the user or common area.
    pub extension_number: Option<i64>,
    /// ID of the user or common area.
    pub id: Option<String>,
    /// Name of the assignee.
    pub name: Option<String>,
    /// Kind of the extension.
    pub extension_type: Option<AssigneeType>,
    /// Extension ID of the user or common area.
    pub extension_id: Option<String>,
}

/// Page of devices.
#[zoom_model(response)]
pub struct DevicePage {
    /// Devices.
    pub devices: Vec<ListedDevice>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Device in a list.
#[zoom_model(response)]
pub struct ListedDevice {
    /// User or common area that the device is assigned to.
    pub assignee: Option<Assignee>,
    /// Users and common areas that the device is assigned to.
    pub assignees: Vec<DeviceAssignee>,
    /// Manufacturer and model.
    pub device_type: Option<String>,
    /// Display name of the device.
    pub display_name: Option<String>,
    /// ID of the device.
    pub id: Option<String>,
    /// MAC address or serial number of the device.
    pub mac_address: Option<String>,
    /// Site of the device.
    pub site: Option<NamedRef>,
    /// Whether the device is online.
    pub status: Option<DeviceStatus>,
    /// ID of the provision template, which only some devices support; empty for none.
    pub provision_template_id: Option<String>,
}

/// Page of smartphones.
#[zoom_model(response)]
pub struct SmartphonePage {
    /// Smartphones.
    #[zoom(max_items = 300)]
    pub smartphones: Vec<Smartphone>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Smartphone with Zoom Phone.
#[zoom_model(response)]
pub struct Smartphone {
    /// ID of the smartphone.
    pub smartphone_id: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// Type of the device.
    pub device_type: Option<String>,
    /// Serial number of the device.
    pub serial_number: Option<String>,
    /// Public IP address of the device, IPv4 or IPv6.
    pub public_ip: Option<String>,
    /// Whether the smartphone is activated.
    pub activation_status: Option<ActivationStatus>,
    /// Time of the activation; absent if the smartphone is not active.
    pub activation_time: Option<Timestamp>,
    /// Common area that the smartphone is assigned to.
    pub assignee: Option<SmartphoneAssignee>,
    /// Site of the smartphone.
    pub site: Option<SiteRef>,
}

/// Activation status.
#[zoom_model]
pub enum ActivationStatus {
    /// Activated.
    #[zoom(rename = "Activated")]
    Activated,
}

/// Common area that a smartphone is assigned to.
#[zoom_model(response)]
pub struct SmartphoneAssignee {
    /// ID of the common area, or its extension ID.
    pub common_area_id: Option<String>,
    /// Name of the common area.
    pub name: Option<String>,
    /// Extension number of the common area.
    pub extension_number: Option<i64>,
}
