//! Phone appliances.

use crate::{NoContent, zoom_endpoint, zoom_model};

/// Assigns an appliance.
///
/// Zoom's page: [Assign appliance](https://developers.zoom.us/docs/api/meetings/#tag/devices/POST/devices/zpa/assignment).
#[zoom_endpoint(
    POST, "/devices/zpa/assignment", json,
    scopes = ["device:write:admin", "device:write:zpa_device:admin", "device:write:zpa_device:master"],
    rate_limit = Medium,
    errors(
        /// Device not found.
        400/30051039 => DeviceNotFound,
        /// Extension number not found.
        400/30052024 => ExtensionNumberNotFound,
        /// Auto receptionist not assignable.
        400/30055002 => AutoReceptionistNotAssignable,
        /// Device vendor not supported.
        400/30055003 => DeviceVendorNotSupported,
        /// Invalid MAC address.
        400/30055007 => InvalidMacAddress,
        /// Phone plan required.
        400/30055009 => PhonePlanRequired,
    )
)]
pub fn assign_appliance(
    /// The extension number.
    extension_number: Option<String>,
    /// The MAC address.
    mac_address: String,
    /// The vendor.
    vendor: String,
) -> NoContent;

/// Lists user appliances.
///
/// Zoom's page: [List user appliances](https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices/zpa/settings).
#[zoom_endpoint(
    GET, "/devices/zpa/settings",
    scopes = ["device:read:admin", "device:read:user_setting:admin", "device:read:user_setting:master"],
    rate_limit = Medium,
    errors(
        /// Invalid parameters.
        400/30051037 => InvalidParameters,
        /// User not found.
        400/30052016 => UserNotFound,
        /// Access restricted.
        403/403 => AccessRestricted,
    )
)]
pub fn list_user_appliances(
    /// The user ID.
    user_id: Option<String>,
) -> ApplianceList;

/// Upgrades appliances.
///
/// Zoom's page: [Upgrade ZPA firmware or app](https://developers.zoom.us/docs/api/meetings/#tag/devices/POST/devices/zpa/upgrade).
#[zoom_endpoint(
    POST, "/devices/zpa/upgrade", json,
    scopes = ["device:write:admin", "device:write:zpa_os_app:admin", "device:write:zpa_os_app:master"],
    rate_limit = Heavy,
    success = 202,
    errors(
        /// Missing required input.
        400/30052029 => MissingRequiredInput,
        /// Missing upgrade version.
        400/30052030 => MissingUpgradeVersion,
        /// ZDM group not found.
        400/30055018 => ZdmGroupNotFound,
        /// Upgrade type not found.
        400/30055020 => UpgradeTypeNotFound,
    )
)]
pub fn upgrade_appliances(
    /// The ZDM group ID.
    zdm_group_id: String,
    /// The data.
    data: ApplianceUpgrade,
) -> NoContent;

/// Deletes an appliance.
///
/// Zoom's page: [Delete appliance](https://developers.zoom.us/docs/api/meetings/#tag/devices/DELETE/devices/zpa/vendors/%7Bvendor%7D/mac_addresses/%7BmacAddress%7D).
#[zoom_endpoint(
    DELETE, "/devices/zpa/vendors/<vendor>/mac_addresses/<mac_address>",
    scopes = ["device:write:admin", "device:delete:zpa_device:admin", "device:delete:zpa_device:master"],
    rate_limit = Medium,
    errors(
        /// Device not ZPA.
        400/30052026 => DeviceNotZpa,
        /// Device vendor not supported.
        400/30055003 => DeviceVendorNotSupported,
        /// Invalid MAC address.
        400/30055007 => InvalidMacAddress,
        /// ZDM device not found.
        404/30051039 => ZdmDeviceNotFound,
    )
)]
pub fn delete_appliance(
    /// The vendor.
    vendor: String,
    /// The MAC address.
    mac_address: String,
) -> NoContent;

/// Lists appliance versions.
///
/// Zoom's page: [Get ZPA version info](https://developers.zoom.us/docs/api/meetings/#tag/devices/GET/devices/zpa/zdm_groups/%7BzdmGroupId%7D/versions).
#[zoom_endpoint(
    GET, "/devices/zpa/zdm_groups/<zdm_group_id>/versions",
    scopes = ["device:read:admin", "device:read:list_zpa_versions:admin", "device:read:list_zpa_versions:master"],
    rate_limit = Medium,
    errors(
        /// Account ID required.
        400/30051037 => AccountIdRequired,
        /// ZDM group not found.
        404/30052027 => ZdmGroupNotFound,
    )
)]
pub fn list_appliance_versions(
    /// The ZDM group.
    zdm_group_id: String,
) -> ApplianceVersionList;

/// An appliance list.
#[zoom_model]
pub struct ApplianceList {
    /// The language.
    pub language: Option<String>,
    /// The timezone.
    pub timezone: Option<String>,
    /// The device infos: 0 to 50.
    pub device_infos: Vec<Appliance>,
}

/// An appliance.
#[zoom_model]
pub struct Appliance {
    /// The device ID.
    pub device_id: Option<String>,
    /// The device type.
    pub device_type: Option<String>,
    /// The vendor.
    pub vendor: Option<String>,
    /// The model.
    pub model: Option<String>,
    /// The status.
    pub status: Option<ApplianceStatus>,
    /// The policy.
    pub policy: Option<Policy>,
}

/// What an appliance status can be.
#[zoom_model]
pub enum ApplianceStatus {
    /// Online.
    Online,
    /// Offline.
    Offline,
}

/// A policy.
#[zoom_model]
pub struct Policy {
    /// The hot desking.
    pub hot_desking: Option<HotDesking>,
    /// The call control.
    pub call_control: Option<CallControl>,
}

/// A hot desking.
#[zoom_model]
pub struct HotDesking {
    /// The status.
    pub status: Option<HotDeskingStatus>,
}

/// What a hot desking status can be.
#[zoom_model]
pub enum HotDeskingStatus {
    /// Online.
    Online,
    /// Offline.
    Offline,
}

/// A call control.
#[zoom_model]
pub struct CallControl {
    /// The status.
    pub status: Option<CallControlStatus>,
}

/// What a call control status can be.
#[zoom_model]
pub enum CallControlStatus {
    /// Unsupported.
    Unsupported,
    /// On.
    On,
    /// Off.
    Off,
}

/// An appliance version list.
#[zoom_model]
pub struct ApplianceVersionList {
    /// The firmware versions: at most 3.
    pub firmware_versions: Vec<FirmwareVersion>,
    /// The app versions: at most 3.
    pub app_versions: Vec<String>,
}

/// A firmware version.
#[zoom_model]
pub struct FirmwareVersion {
    /// The vendor.
    pub vendor: Option<String>,
    /// The model.
    pub model: Option<String>,
    /// The version.
    pub version: Option<String>,
    /// The warn info.
    pub warn_info: Option<String>,
}

/// One of the shapes of an appliance upgrade.
#[zoom_model(one_of)]
pub enum ApplianceUpgrade {
    /// Firmware versions.
    FirmwareVersions(FirmwareUpgrade),
    /// App version.
    AppVersion(AppUpgrade),
}

/// A firmware upgrade.
#[zoom_model]
pub struct FirmwareUpgrade {
    /// The firmware versions.
    pub firmware_versions: Vec<FirmwareTarget>,
    /// The upgrade type: `UPGRADE_FIRMWARE` when left out.
    pub upgrade_type: FirmwareUpgradeType,
}

/// A firmware target.
#[zoom_model]
pub struct FirmwareTarget {
    /// The vendor.
    pub vendor: Option<String>,
    /// The version.
    pub version: Option<String>,
    /// The model.
    pub model: Option<String>,
}

/// What a firmware upgrade type can be.
#[zoom_model]
pub enum FirmwareUpgradeType {
    /// Upgrade firmware.
    #[zoom(rename = "UPGRADE_FIRMWARE")]
    UpgradeFirmware,
}

/// An app upgrade.
#[zoom_model]
pub struct AppUpgrade {
    /// The app version.
    pub app_version: Option<String>,
    /// The upgrade type.
    pub upgrade_type: AppUpgradeType,
}

/// What an app upgrade type can be.
#[zoom_model]
pub enum AppUpgradeType {
    /// Upgrade app.
    #[zoom(rename = "UPGRADE_APP")]
    UpgradeApp,
}
