//! User settings: desk phone.

use super::super::{DeviceFeatureUpdate, DevicePolicy, DeviceStatus};
use zoom_api::zoom_model;

/// Desk phones of a user and their common settings.
#[zoom_model(response)]
pub struct DeskPhone {
    /// Desk phones.
    #[zoom(max_items = 10)]
    pub devices: Vec<Device>,
    /// Position of the user's primary number.
    pub keys_positions: Option<KeysPositions>,
    /// Whether the desk phone's screen can be locked with the PIN; not supported by all devices.
    pub phone_screen_lock: Option<bool>,
    /// PIN for voicemail, hot desking and unlocking desk phones.
    #[zoom(secret)]
    pub pin_code: Option<String>,
}

/// Desk phone or other device of a user.
#[zoom_model(response)]
pub struct Device {
    /// Manufacturer and model.
    pub device_type: Option<String>,
    /// Display name of the device.
    pub display_name: Option<String>,
    /// ID of the device.
    pub id: Option<String>,
    /// Policies of the device.
    pub policy: Option<DevicePolicy>,
    /// Whether the device is online.
    pub status: Option<DeviceStatus>,
    /// MAC address or serial number of the device.
    pub mac_address: Option<String>,
    /// Private IP address of the device.
    pub private_ip: Option<String>,
    /// Public IP address of the device.
    pub public_ip: Option<String>,
}

/// Positions of a device's line keys.
#[zoom_model(response)]
pub struct KeysPositions {
    /// Primary number of the user.
    pub primary_number: Option<String>,
}

/// Changes to the desk phones of a user.
#[zoom_model]
pub struct DeskPhoneUpdate {
    /// Desk phones.
    #[zoom(max_items = 10)]
    pub devices: Vec<DeviceUpdate>,
    /// Whether the desk phone's screen can be locked with the PIN; not supported by all devices.
    pub phone_screen_lock: Option<bool>,
    /// PIN for voicemail, hot desking and unlocking desk phones.
    #[zoom(secret)]
    pub pin_code: Option<String>,
}

/// Changes to a desk phone.
#[zoom_model]
pub struct DeviceUpdate {
    /// ID of the device.
    pub id: Option<String>,
    /// Policies of the device.
    pub policy: Option<PolicyUpdate>,
}

/// Changes to the policies of a desk phone.
#[zoom_model]
pub struct PolicyUpdate {
    /// Whether the device can be controlled from Zoom's desktop client.
    pub call_control: Option<DeviceFeatureUpdate>,
    /// Whether guests can sign in to the desk phone; meanwhile the user cannot use it.
    pub hot_desking: Option<DeviceFeatureUpdate>,
}
