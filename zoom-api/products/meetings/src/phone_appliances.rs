//! Zoom Phone appliances (ZPA): assign, upgrade and delete them, and get their policies and versions.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Assigns a Zoom Phone appliance to a user or a common area, reassigns it, or unassigns it.
///
/// The appliance must be enrolled with Zoom Device Management (ZDM).
#[zoom_endpoint(
    POST, "/devices/zpa/assignment", json,
    scopes = ["device:write:admin", "device:write:zpa_device:admin", "device:write:zpa_device:master"],
    rate_limit = Medium,
    operation = "Assigndevicetoauser/commonarea",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/devices/POST/devices/zpa/assignment",
    errors(
        /// The MAC address does not exist.
        400/30051039 => DeviceNotFound,
        /// The extension number does not exist.
        400/30052024 => ExtensionNumberNotFound,
        /// A required value is missing, or the extension belongs to an auto receptionist, which cannot have a device.
        400/30055002 => InvalidAssignment,
        /// Devices of this vendor do not support the call.
        400/30055003 => DeviceVendorNotSupported,
        /// The MAC address is invalid.
        400/30055007 => InvalidMacAddress,
        /// The user has no Zoom Phone plan.
        400/30055009 => PhonePlanRequired,
    )
)]
pub fn assign_appliance(
    /// Number of the extension that the appliance is assigned to.
    extension_number: Option<String>,
    /// MAC address of the device.
    mac_address: String,
    /// Manufacturer of the device.
    vendor: String,
) -> NoContent;

/// Returns a user's Zoom Phone appliances and their profile settings.
#[zoom_endpoint(
    GET, "/devices/zpa/settings",
    scopes = ["device:read:admin", "device:read:user_setting:admin", "device:read:user_setting:master"],
    rate_limit = Medium,
    operation = "GetZpaDeviceListProfileSettingOfaUser",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices/zpa/settings",
    errors(
        /// A parameter is invalid.
        400/30051037 => InvalidParameters,
        /// The user does not exist.
        400/30052016 => UserNotFound,
        /// The app or its user cannot access this user's devices.
        403/403 => AccessRestricted,
    )
)]
pub fn list_user_appliances(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: Option<String>,
) -> ApplianceList;

/// Upgrades the firmware or the app of the Zoom Phone appliances in a group of Zoom Device Management (ZDM).
///
/// The caller must be the owner or an admin of the account.
#[zoom_endpoint(
    POST, "/devices/zpa/upgrade", json,
    scopes = ["device:write:admin", "device:write:zpa_os_app:admin", "device:write:zpa_os_app:master"],
    rate_limit = Heavy,
    success = 202,
    operation = "UpgradeZpas/app",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/devices/POST/devices/zpa/upgrade",
    errors(
        /// A firmware upgrade requires `firmware_versions`.
        400/30052029 => MissingRequiredInput,
        /// An app upgrade requires `app_version`.
        400/30052030 => MissingUpgradeVersion,
        /// The device group does not exist.
        400/30055018 => ZdmGroupNotFound,
        /// Invalid upgrade type.
        400/30055020 => UpgradeTypeNotFound,
    )
)]
pub fn upgrade_appliances(
    /// ID of the group in Zoom Device Management.
    zdm_group_id: String,
    /// Upgrade target: the firmware or the app.
    #[field(rename = "data")]
    upgrade: ApplianceUpgrade,
) -> NoContent;

/// Removes a Zoom Phone appliance from the device manager, by its vendor and MAC address.
#[zoom_endpoint(
    DELETE, "/devices/zpa/vendors/<vendor>/mac_addresses/<mac_address>",
    scopes = ["device:write:admin", "device:delete:zpa_device:admin", "device:delete:zpa_device:master"],
    rate_limit = Medium,
    operation = "DeleteZpaDeviceByVendorAndMacAddress",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/devices/DELETE/devices/zpa/vendors/%7Bvendor%7D/mac_addresses/%7BmacAddress%7D",
    errors(
        /// The device is not a Zoom Phone appliance.
        400/30052026 => DeviceNotZpa,
        /// Devices of this vendor do not support the call.
        400/30055003 => DeviceVendorNotSupported,
        /// The MAC address is invalid.
        400/30055007 => InvalidMacAddress,
        /// The device does not exist in Zoom Device Management.
        404/30051039 => ZdmDeviceNotFound,
    )
)]
pub fn delete_appliance(
    /// Manufacturer of the device.
    vendor: String,
    /// MAC address of the device.
    mac_address: String,
) -> NoContent;

/// Lists the available firmware and app versions for a group's Zoom Phone appliances.
#[zoom_endpoint(
    GET, "/devices/zpa/zdm_groups/<zdm_group_id>/versions",
    scopes = ["device:read:admin", "device:read:list_zpa_versions:admin", "device:read:list_zpa_versions:master"],
    rate_limit = Medium,
    operation = "GetZpaVersioninfo",
    docs = "https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices/zpa/zdm_groups/%7BzdmGroupId%7D/versions",
    errors(
        /// The account ID is missing.
        400/30051037 => AccountIdRequired,
        /// The device group does not exist.
        404/30052027 => ZdmGroupNotFound,
    )
)]
pub fn list_appliance_versions(
    /// ID of the group in Zoom Device Management.
    zdm_group_id: String,
) -> ApplianceVersionList;

/// Zoom Phone appliances of a user, with the user's language and time zone.
#[zoom_model(response)]
pub struct ApplianceList {
    /// Language of the user.
    pub language: Option<String>,
    /// Time zone of the user.
    pub timezone: Option<String>,
    /// Zoom Phone appliances of the user.
    #[zoom(max_items = 50)]
    pub device_infos: Vec<Appliance>,
}

/// Zoom Phone appliance of a user.
#[zoom_model(response)]
pub struct Appliance {
    /// ID of the device.
    pub device_id: Option<String>,
    /// Device type.
    pub device_type: Option<String>,
    /// Manufacturer of the device.
    pub vendor: Option<String>,
    /// Model of the device.
    pub model: Option<String>,
    /// Status of the device: online or offline.
    pub status: Option<ApplianceStatus>,
    /// Policy of the device.
    pub policy: Option<Policy>,
}

/// Connection status of a phone appliance.
#[zoom_model]
pub enum ApplianceStatus {
    /// Online.
    Online,
    /// Offline.
    Offline,
}

/// Policy of an appliance.
#[zoom_model(response)]
pub struct Policy {
    /// Hot desking of the device.
    pub hot_desking: Option<HotDesking>,
    /// Control of the desk phone's calls from the Zoom desktop client.
    pub call_control: Option<CallControl>,
}

/// Hot desking of an appliance.
#[zoom_model(response)]
pub struct HotDesking {
    /// Whether hot desking on the device is online or offline.
    pub status: Option<ApplianceStatus>,
}

/// Call control of an appliance by the desktop client.
#[zoom_model(response)]
pub struct CallControl {
    /// Whether call control is supported and enabled. It lets users make and take the desk phone's calls in the Zoom
    /// desktop client.
    pub status: Option<CallControlStatus>,
}

/// Status of a phone appliance's feature.
#[zoom_model]
pub enum CallControlStatus {
    /// Unsupported.
    Unsupported,
    /// Enabled.
    On,
    /// Disabled.
    Off,
}

/// Available firmware and app versions for a group's appliances.
#[zoom_model(response)]
pub struct ApplianceVersionList {
    /// Available firmware for the devices.
    #[zoom(max_items = 3)]
    pub firmware_versions: Vec<FirmwareVersion>,
    /// Available app versions for the devices.
    #[zoom(max_items = 3)]
    pub app_versions: Vec<String>,
}

/// Available firmware for a vendor's model.
#[zoom_model(response)]
pub struct FirmwareVersion {
    /// Manufacturer of the devices.
    pub vendor: Option<String>,
    /// Model of the device.
    pub model: Option<String>,
    /// Version of the package.
    pub version: Option<String>,
    /// Message to users about this version.
    pub warn_info: Option<String>,
}

/// Upgrade target: the firmware or the Zoom app.
#[zoom_model(one_of)]
pub enum ApplianceUpgrade {
    /// Firmware upgrade.
    FirmwareVersions(FirmwareUpgrade),
    /// Zoom app upgrade.
    AppVersion(AppUpgrade),
}

/// Firmware upgrade of appliances.
#[zoom_model]
pub struct FirmwareUpgrade {
    /// Firmware to install, by vendor and model.
    pub firmware_versions: Vec<FirmwareTarget>,
    /// Upgrade of the firmware. Zoom documents the default `UPGRADE_FIRMWARE`, but requires the field.
    pub upgrade_type: FirmwareUpgradeType,
}

/// Firmware version for a vendor's model.
#[zoom_model]
pub struct FirmwareTarget {
    /// Manufacturer of the device.
    pub vendor: Option<String>,
    /// Version of the firmware.
    pub version: Option<String>,
    /// Model of the device.
    #[zoom(max_length = 64)]
    pub model: Option<String>,
}

/// Upgrade of the firmware.
#[zoom_model]
pub enum FirmwareUpgradeType {
    /// Firmware of the appliances.
    #[zoom(rename = "UPGRADE_FIRMWARE")]
    UpgradeFirmware,
}

/// App upgrade of appliances.
#[zoom_model]
pub struct AppUpgrade {
    /// Version of the app to install.
    pub app_version: Option<String>,
    /// Upgrade of the app.
    pub upgrade_type: AppUpgradeType,
}

/// Upgrade of the app.
#[zoom_model]
pub enum AppUpgradeType {
    /// App of the appliances.
    #[zoom(rename = "UPGRADE_APP")]
    UpgradeApp,
}
