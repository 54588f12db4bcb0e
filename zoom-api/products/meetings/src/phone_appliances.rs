//! Zoom Phone appliances (ZPA): assign, upgrade and delete them, and see their policies and versions.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Assigns a Zoom Phone appliance to a user or a common area, moves it to another, or takes it away.
///
/// The appliance must be enrolled with Zoom Device Management (ZDM).
///
/// Zoom's page: [Assign appliance](https://developers.zoom.us/docs/api/meetings/#tag/devices/POST/devices/zpa/assignment).
#[zoom_endpoint(
    POST, "/devices/zpa/assignment", json,
    scopes = ["device:write:admin", "device:write:zpa_device:admin", "device:write:zpa_device:master"],
    rate_limit = Medium,
    errors(
        /// No device has this MAC address.
        400/30051039 => DeviceNotFound,
        /// No extension has this number.
        400/30052024 => ExtensionNumberNotFound,
        /// The extension belongs to an auto receptionist, which cannot have a device.
        400/30055002 => AutoReceptionistNotAssignable,
        /// The call does not work for devices of this vendor.
        400/30055003 => DeviceVendorNotSupported,
        /// The MAC address is not valid.
        400/30055007 => InvalidMacAddress,
        /// The user has no Zoom Phone plan.
        400/30055009 => PhonePlanRequired,
    )
)]
pub fn assign_appliance(
    /// The extension that gets the appliance, by its number.
    extension_number: Option<String>,
    /// The MAC address of the device.
    mac_address: String,
    /// The manufacturer of the device.
    vendor: String,
) -> NoContent;

/// Returns a user's Zoom Phone appliances and the settings of their profiles.
///
/// Zoom's page: [List user appliances](https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices/zpa/settings).
#[zoom_endpoint(
    GET, "/devices/zpa/settings",
    scopes = ["device:read:admin", "device:read:user_setting:admin", "device:read:user_setting:master"],
    rate_limit = Medium,
    errors(
        /// A parameter is not valid.
        400/30051037 => InvalidParameters,
        /// No user has this ID.
        400/30052016 => UserNotFound,
        /// The app or its user may not see this user's devices.
        403/403 => AccessRestricted,
    )
)]
pub fn list_user_appliances(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: Option<String>,
) -> ApplianceList;

/// Upgrades the firmware or the app of the Zoom Phone appliances in a group of Zoom Device Management (ZDM).
///
/// The caller must be the account's owner or an admin.
///
/// Zoom's page: [Upgrade ZPA firmware or app](https://developers.zoom.us/docs/api/meetings/#tag/devices/POST/devices/zpa/upgrade).
#[zoom_endpoint(
    POST, "/devices/zpa/upgrade", json,
    scopes = ["device:write:admin", "device:write:zpa_os_app:admin", "device:write:zpa_os_app:master"],
    rate_limit = Heavy,
    success = 202,
    errors(
        /// A firmware upgrade needs `firmware_versions`.
        400/30052029 => MissingRequiredInput,
        /// An app upgrade needs `app_version`.
        400/30052030 => MissingUpgradeVersion,
        /// No device group has this ID.
        400/30055018 => ZdmGroupNotFound,
        /// There is no such type of upgrade.
        400/30055020 => UpgradeTypeNotFound,
    )
)]
pub fn upgrade_appliances(
    /// The group in Zoom Device Management, by its ID.
    zdm_group_id: String,
    /// What to upgrade: the firmware or the app.
    data: ApplianceUpgrade,
) -> NoContent;

/// Removes a Zoom Phone appliance from the device manager, by its vendor and MAC address.
///
/// Zoom's page: [Delete appliance](https://developers.zoom.us/docs/api/meetings/#tag/devices/DELETE/devices/zpa/vendors/%7Bvendor%7D/mac_addresses/%7BmacAddress%7D).
#[zoom_endpoint(
    DELETE, "/devices/zpa/vendors/<vendor>/mac_addresses/<mac_address>",
    scopes = ["device:write:admin", "device:delete:zpa_device:admin", "device:delete:zpa_device:master"],
    rate_limit = Medium,
    errors(
        /// The device is not a Zoom Phone appliance.
        400/30052026 => DeviceNotZpa,
        /// The call does not work for devices of this vendor.
        400/30055003 => DeviceVendorNotSupported,
        /// The MAC address is not valid.
        400/30055007 => InvalidMacAddress,
        /// Zoom Device Management has no such device.
        404/30051039 => ZdmDeviceNotFound,
    )
)]
pub fn delete_appliance(
    /// The manufacturer of the device.
    vendor: String,
    /// The MAC address of the device.
    mac_address: String,
) -> NoContent;

/// Lists the firmware and app versions that a group's Zoom Phone appliances can be upgraded to.
///
/// Zoom's page: [Get ZPA version info](https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices/zpa/zdm_groups/%7BzdmGroupId%7D/versions).
#[zoom_endpoint(
    GET, "/devices/zpa/zdm_groups/<zdm_group_id>/versions",
    scopes = ["device:read:admin", "device:read:list_zpa_versions:admin", "device:read:list_zpa_versions:master"],
    rate_limit = Medium,
    errors(
        /// The call came without an account ID.
        400/30051037 => AccountIdRequired,
        /// No device group has this ID.
        404/30052027 => ZdmGroupNotFound,
    )
)]
pub fn list_appliance_versions(
    /// The group in Zoom Device Management, by its ID.
    zdm_group_id: String,
) -> ApplianceVersionList;

/// A user's Zoom Phone appliances, with the user's language and time zone.
#[zoom_model]
pub struct ApplianceList {
    /// The user's language.
    pub language: Option<String>,
    /// The user's time zone.
    pub timezone: Option<String>,
    /// The user's Zoom Phone appliances. 0 to 50 of them.
    pub device_infos: Vec<Appliance>,
}

/// A Zoom Phone appliance of a user.
#[zoom_model]
pub struct Appliance {
    /// The device's ID.
    pub device_id: Option<String>,
    /// The kind of device.
    pub device_type: Option<String>,
    /// The manufacturer of the device.
    pub vendor: Option<String>,
    /// The model of the device.
    pub model: Option<String>,
    /// The status of the device: online or offline.
    pub status: Option<ApplianceStatus>,
    /// The policy of the device.
    pub policy: Option<Policy>,
}

/// Whether a phone appliance is connected.
#[zoom_model]
pub enum ApplianceStatus {
    /// It is online.
    Online,
    /// It is offline.
    Offline,
}

/// What an appliance may be used for.
#[zoom_model]
pub struct Policy {
    /// The state of hot desking on the device.
    pub hot_desking: Option<HotDesking>,
    /// Control of the desk phone's calls from the Zoom desktop client.
    pub call_control: Option<CallControl>,
}

/// The state of hot desking on an appliance.
#[zoom_model]
pub struct HotDesking {
    /// Whether hot desking on the device is online or offline.
    pub status: Option<ApplianceStatus>,
}

/// Whether the desktop client may control an appliance's calls.
#[zoom_model]
pub struct CallControl {
    /// Whether call control is supported and on. With it, users make and take the desk phone's calls in the Zoom
    /// desktop client.
    pub status: Option<CallControlStatus>,
}

/// Whether a phone appliance has a feature, and uses it.
#[zoom_model]
pub enum CallControlStatus {
    /// It does not have it.
    Unsupported,
    /// It is switched on.
    On,
    /// It is switched off.
    Off,
}

/// The versions of firmware and app that a group's appliances can be upgraded to.
#[zoom_model]
pub struct ApplianceVersionList {
    /// The firmware the devices can be upgraded to. At most 3.
    pub firmware_versions: Vec<FirmwareVersion>,
    /// The app versions the devices can be upgraded to. At most 3.
    pub app_versions: Vec<String>,
}

/// A firmware that a vendor's model can be upgraded to.
#[zoom_model]
pub struct FirmwareVersion {
    /// The manufacturer of the devices.
    pub vendor: Option<String>,
    /// The model of the device.
    pub model: Option<String>,
    /// The version of the package.
    pub version: Option<String>,
    /// What to tell the user about this version.
    pub warn_info: Option<String>,
}

/// What is upgraded: the firmware, or the Zoom app.
#[zoom_model(one_of)]
pub enum ApplianceUpgrade {
    /// An upgrade of the firmware.
    FirmwareVersions(FirmwareUpgrade),
    /// An upgrade of the Zoom app.
    AppVersion(AppUpgrade),
}

/// An upgrade of appliances to other firmware.
#[zoom_model]
pub struct FirmwareUpgrade {
    /// The firmware to install, by vendor and model.
    pub firmware_versions: Vec<FirmwareTarget>,
    /// What is upgraded: the firmware. Zoom's default is `UPGRADE_FIRMWARE`, and yet it must be given.
    pub upgrade_type: FirmwareUpgradeType,
}

/// The firmware version that a vendor's model is to get.
#[zoom_model]
pub struct FirmwareTarget {
    /// The manufacturer of the device.
    pub vendor: Option<String>,
    /// The version of the firmware.
    pub version: Option<String>,
    /// The model of the device, in 64 characters at most.
    pub model: Option<String>,
}

/// What is upgraded: the firmware.
#[zoom_model]
pub enum FirmwareUpgradeType {
    /// The firmware of the appliances.
    #[zoom(rename = "UPGRADE_FIRMWARE")]
    UpgradeFirmware,
}

/// An upgrade of appliances to another version of the app.
#[zoom_model]
pub struct AppUpgrade {
    /// The version of the app to install.
    pub app_version: Option<String>,
    /// What is upgraded: the app.
    pub upgrade_type: AppUpgradeType,
}

/// What is upgraded: the app.
#[zoom_model]
pub enum AppUpgradeType {
    /// The app on the appliances.
    #[zoom(rename = "UPGRADE_APP")]
    UpgradeApp,
}
