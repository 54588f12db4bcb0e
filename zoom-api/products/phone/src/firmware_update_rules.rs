//! Rules that update the firmware of devices.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the firmware update rules of the account.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/firmware_update_rules",
    scopes = ["phone:read:admin", "phone:read:list_firmware_update_rules:admin"],
    rate_limit = Light,
    paged = rules,
    operation = "ListFirmwareRules",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/firmware-update-rules/GET/phone/firmware_update_rules",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn list_firmware_update_rules(
    /// ID of the site; required if the account has multiple sites.
    site_id: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> RulePage;

/// Adds a firmware update rule for the devices of a type and model.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/firmware_update_rules", json,
    scopes = ["phone:write:admin", "phone:write:firmware_update_rule:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddFirmwareRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/firmware-update-rules/POST/phone/firmware_update_rules",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The firmware version does not exist.
        404/404 => FirmwareVersionNotFound,
    )
)]
pub fn add_firmware_update_rule(
    /// Rule to add.
    #[body]
    firmware_update_rule: NewFirmwareUpdateRule,
) -> CreatedFirmwareUpdateRule;

/// Returns a firmware update rule.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/firmware_update_rules/<rule_id>",
    scopes = ["phone:read:admin", "phone:read:firmware_update_rule:admin"],
    rate_limit = Light,
    operation = "GetFirmwareRuleDetail",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/firmware-update-rules/GET/phone/firmware_update_rules/%7BruleId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The firmware update rule does not exist.
        404/404 => FirmwareUpdateRuleNotFound,
    )
)]
pub fn get_firmware_update_rule(
    /// ID of the rule.
    rule_id: String,
) -> FirmwareUpdateRule;

/// Deletes a firmware update rule.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/firmware_update_rules/<rule_id>",
    scopes = ["phone:write:admin", "phone:delete:firmware_update_rule:admin"],
    rate_limit = Light,
    operation = "DeleteFirmwareUpdateRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/firmware-update-rules/DELETE/phone/firmware_update_rules/%7BruleId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The firmware update rule does not exist.
        404/404 => FirmwareUpdateRuleNotFound,
    )
)]
pub fn delete_firmware_update_rule(
    /// ID of the rule.
    rule_id: String,
    /// Whether devices restart immediately (1), or with the next synchronization or automatic pull (2).
    #[zoom(default = 1)]
    restart_type: Option<RestartType>,
) -> NoContent;

/// Changes a firmware update rule.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/firmware_update_rules/<rule_id>", json,
    scopes = ["phone:write:admin", "phone:update:firmware_update_rule:admin"],
    rate_limit = Light,
    operation = "UpdateFirmwareRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/firmware-update-rules/PATCH/phone/firmware_update_rules/%7BruleId%7D",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
        /// The firmware update rule or the firmware version does not exist.
        404/404 => RuleOrFirmwareVersionNotFound,
    )
)]
pub fn update_firmware_update_rule(
    /// ID of the rule.
    rule_id: String,
    /// Version of the firmware.
    version: String,
    /// Type of the device, such as its brand.
    device_type: String,
    /// Model of the device.
    device_model: String,
    /// Whether devices restart immediately (1), or with the next synchronization or automatic pull (2).
    restart_type: Option<RestartType>,
) -> NoContent;

/// Lists the firmware versions of devices.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/firmwares",
    scopes = ["phone:read:admin", "phone:read:list_firmwares:admin"],
    rate_limit = Light,
    operation = "ListFirmwares",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/firmware-update-rules/GET/phone/firmwares",
    errors(
        /// The request is invalid; Zoom's message says why.
        400/300 => BadRequest,
    )
)]
pub fn list_updatable_firmware(
    /// Whether only firmware is listed for which rules can be added.
    #[zoom(default = true)]
    is_update: Option<bool>,
    /// ID of the site; required if the account has multiple sites.
    site_id: Option<String>,
) -> FirmwareList;

/// Firmware update rule.
#[zoom_model(response)]
pub struct FirmwareUpdateRule {
    /// Type of the device, such as its brand.
    pub device_type: Option<String>,
    /// Model of the device.
    pub device_model: Option<String>,
    /// Version of the firmware.
    pub version: Option<String>,
    /// Notes about the update.
    pub update_log: Option<String>,
}

/// Page of firmware update rules.
#[zoom_model(response)]
pub struct RulePage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Firmware update rules.
    pub rules: Vec<Rule>,
}

/// Firmware update rule in a list.
#[zoom_model(response)]
pub struct Rule {
    /// ID of the rule.
    pub rule_id: Option<String>,
    /// Version of the firmware.
    pub version: Option<String>,
    /// Type of the device, such as its brand.
    pub device_type: Option<String>,
    /// Model of the device.
    pub device_model: Option<String>,
}

/// Firmware of devices.
#[zoom_model(response)]
pub struct FirmwareList {
    /// Firmware of each device model.
    pub firmwares: Vec<Firmware>,
}

/// Firmware of a device type and model.
#[zoom_model(response)]
pub struct Firmware {
    /// Type of the device, such as its brand.
    pub device_type: Option<String>,
    /// Model of the device.
    pub device_model: Option<String>,
    /// Versions of the firmware.
    pub versions: Vec<FirmwareVersion>,
}

/// Version of a firmware.
#[zoom_model(response)]
pub struct FirmwareVersion {
    /// Version of the firmware.
    pub version: Option<String>,
    /// Notes about the update.
    pub update_log: Option<String>,
    /// Time at which the version expires.
    pub expire_time: Option<Timestamp>,
    /// Whether the version is available (1), unavailable (2) or no longer supported (3).
    pub status: Option<FirmwareVersionStatus>,
}

/// Whether a firmware version is available.
#[zoom_model]
pub enum FirmwareVersionStatus {
    /// Available.
    Available = 1,
    /// Unavailable.
    Unavailable = 2,
    /// No longer supported.
    Sunset = 3,
}

/// Firmware update rule that was added.
#[zoom_model(response)]
pub struct CreatedFirmwareUpdateRule {
    /// ID of the rule.
    #[zoom(rename = "rule_Id")]
    pub rule_id: Option<String>,
}

/// Firmware update rule to create.
#[zoom_model]
pub struct NewFirmwareUpdateRule {
    /// ID of the site; required if the account has multiple sites.
    pub site_id: Option<String>,
    /// Version of the firmware.
    pub version: String,
    /// Type of the device, such as its brand.
    pub device_type: String,
    /// Model of the device.
    pub device_model: String,
    /// Whether devices restart immediately (1), or with the next synchronization or automatic pull (2).
    #[zoom(default = 1)]
    pub restart_type: Option<RestartType>,
}

/// When devices restart for an update.
#[zoom_model]
pub enum RestartType {
    /// Immediately.
    Immediately = 1,
    /// With the next resync or automatic pull.
    NextResync = 2,
}
