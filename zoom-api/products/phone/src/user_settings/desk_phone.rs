//! User settings: desk phone.

use super::super::{DeviceFeatureUpdate, DevicePolicy, DeviceStatus};
use zoom_api::zoom_model;

/// Desk phone.
#[zoom_model(response)]
pub struct DeskPhone {
    /// Devices.
    #[zoom(max_items = 10)]
    pub devices: Vec<Device>,
    /// Positions of the line keys.
    pub keys_positions: Option<KeysPositions>,
    /// Whether the desk phone's screen can be locked with the PIN; not supported by all devices.
    pub phone_screen_lock: Option<bool>,
    /// PIN for voicemail, hot desking and unlocking desk phones.
    #[zoom(secret)]
    pub pin_code: Option<String>,
}

/// Device.
#[zoom_model(response)]
pub struct Device {
    /// Manufacturer and model.
    pub device_type: Option<String>,
    /// Display name of the device.
    pub display_name: Option<String>,
    /// ID of the record.
    pub id: Option<String>,
    /// Policies.
    pub policy: Option<DevicePolicy>,
    /// Whether the device is online.
    pub status: Option<DeviceStatus>,
    /// MAC address or serial number of the device.
    pub mac_address: Option<String>,
    /// Private IP address or subnet of the location.
    pub private_ip: Option<String>,
    /// Public IP address.
    pub public_ip: Option<String>,
}

/// Positions of a device's line keys.
#[zoom_model(response)]
pub struct KeysPositions {
    /// Main number, which desk phones show.
    pub primary_number: Option<String>,
}

/// Changes to: desk phone.
#[zoom_model]
pub struct DeskPhoneUpdate {
    /// Devices.
    #[zoom(max_items = 10)]
    pub devices: Vec<DeviceUpdate>,
    /// Whether the desk phone's screen can be locked with the PIN; not supported by all devices.
    pub phone_screen_lock: Option<bool>,
    /// PIN for voicemail, hot desking and unlocking desk phones.
    #[zoom(secret)]
    pub pin_code: Option<String>,
}

/// Changes to: device.
#[zoom_model]
pub struct DeviceUpdate {
    /// ID of the record.
    pub id: Option<String>,
    /// Policies.
    pub policy: Option<PolicyUpdate>,
}

/// Changes to: policies.
#[zoom_model]
pub struct PolicyUpdate {
    /// Whether the device can be controlled.
    pub call_control: Option<DeviceFeatureUpdate>,
    /// Users can sign in to shared desk phones.
    pub hot_desking: Option<DeviceFeatureUpdate>,
}
