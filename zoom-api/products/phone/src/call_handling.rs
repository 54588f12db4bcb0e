//! Call handling: how calls to an extension are routed during business, closed and holiday hours.

mod business_hours;
mod holiday_hours;
mod settings;

pub use business_hours::*;
pub use holiday_hours::*;
pub use settings::*;

use super::{Holiday, HolidayPeriod};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns how calls to an extension are routed during business, closed and holiday hours.
///
/// The extension can be that of an auto receptionist, call queue, shared line group or user. The account needs a Pro
/// plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/extension/<extension_id>/call_handling/settings",
    scopes = ["phone:read:admin", "phone:read:list_call_handling_settings:admin"],
    rate_limit = Light,
    operation = "getCallHandling",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-handling/GET/phone/extension/%7BextensionId%7D/call_handling/settings",
    errors(
        /// The extension does not exist.
        404/404 => ExtensionNotFound,
    )
)]
pub fn get_settings(
    /// ID of the extension.
    extension_id: String,
) -> Settings;

/// Adds a call handling setting to an extension: a holiday, or an external number to forward calls to.
///
/// The extension can be that of an auto receptionist, call queue, shared line group or user. The account needs a Pro
/// plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/extension/<extension_id>/call_handling/settings/<setting_type>", json,
    scopes = ["phone:write:admin", "phone:write:call_handling_setting:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addCallHandling",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-handling/POST/phone/extension/%7BextensionId%7D/call_handling/settings/%7BsettingType%7D",
    errors(
        /// The operation is not supported, or forwarding calls to external numbers is not enabled.
        400/400 => OperationNotSupported,
        /// The extension or the holiday does not exist.
        404/404 => ExtensionOrHolidayNotFound,
    )
)]
pub fn add_setting(
    /// ID of the extension.
    extension_id: String,
    /// Hours to which the setting applies.
    setting_type: SettingType,
    /// Setting to add.
    #[body]
    setting: NewSetting,
) -> Setting;

/// Removes a holiday or a forwarding number from the call handling of an extension.
///
/// The extension can be that of an auto receptionist, call queue, shared line group or user. The account needs a Pro
/// plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/extension/<extension_id>/call_handling/settings/<setting_type>",
    scopes = ["phone:write:admin", "phone:delete:call_handling_setting:admin"],
    rate_limit = Light,
    operation = "deleteCallHandling",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-handling/DELETE/phone/extension/%7BextensionId%7D/call_handling/settings/%7BsettingType%7D",
    errors(
        /// The call forwarding or the holiday does not exist.
        404/404 => CallForwardingOrHolidayNotFound,
    )
)]
pub fn delete_setting(
    /// ID of the extension.
    extension_id: String,
    /// Hours to which the setting applies.
    setting_type: SettingType,
    /// ID of the forwarding to delete.
    call_forwarding_id: Option<String>,
    /// ID of the holiday to delete.
    holiday_id: Option<String>,
) -> NoContent;

/// Changes a call handling setting of an extension.
///
/// The extension can be that of an auto receptionist, call queue, shared line group or user. The account needs a Pro
/// plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/extension/<extension_id>/call_handling/settings/<setting_type>", json,
    scopes = ["phone:write:admin", "phone:update:call_handling_setting:admin"],
    rate_limit = Light,
    operation = "updateCallHandling",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/call-handling/PATCH/phone/extension/%7BextensionId%7D/call_handling/settings/%7BsettingType%7D",
    errors(
        /// Zoom rejected the update; its message names the reason, such as an invalid period, a restricted overflow
        /// policy, a disabled voicemail policy, a user as their own operator, or a voicemail instruction without
        /// operator, voicemail access or forwarding to voicemail.
        400/400 => UpdateRejected,
        /// The call forwarding does not exist.
        404/404 => CallForwardingNotFound,
    )
)]
pub fn update_setting(
    /// ID of the extension.
    extension_id: String,
    /// Hours to which the setting applies.
    setting_type: SettingType,
    /// Changes to the setting.
    #[body]
    setting: SettingUpdate,
) -> NoContent;

/// Call handling settings of an extension.
#[zoom_model(response)]
pub struct Settings {
    /// Call handling in business hours.
    pub business_hours: Vec<BusinessHour>,
    /// Call handling in closed hours.
    pub closed_hours: Vec<ClosedHour>,
    /// Call handling on holidays.
    pub holiday_hours: Vec<HolidayHour>,
}

/// Call handling during closed hours.
#[zoom_model(response)]
pub struct ClosedHour {
    /// Settings of the closed hours.
    pub settings: Option<ClosedHourSettings>,
    /// Kind of setting that `settings` contains.
    pub sub_setting_type: Option<ClosedHourSubSettingType>,
}

/// Call handling settings during closed hours.
#[zoom_model(response)]
pub struct ClosedHourSettings {
    /// Whether callers can check voicemails by phone; only if calls are forwarded to voicemail.
    #[deprecated = "deprecated by Zoom; use `routing`"]
    pub allow_callers_check_voicemail: Option<bool>,
    /// Phone numbers to which calls are forwarded.
    pub call_forwarding_settings: Vec<CallForwardingSetting>,
    /// Action for a call that is not answered.
    #[deprecated = "deprecated by Zoom; use `routing`"]
    pub call_not_answer_action: Option<CallNotAnswerAction>,
    /// Whether callers can reach an operator; only if calls are forwarded to voicemail.
    #[deprecated = "deprecated by Zoom; use `routing`"]
    pub connect_to_operator: Option<bool>,
    /// Ringing time in seconds, of each device if they ring one after the other.
    #[zoom(values = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60])]
    pub max_wait_time: Option<i64>,
    /// Whether the person at a personal phone number presses 1 to accept a forwarded call, so that it does not end in
    /// their own voicemail.
    pub require_press_1_before_connecting: Option<bool>,
    /// Order in which the devices ring.
    pub ring_mode: Option<DeviceRingMode>,
    /// Where unanswered calls go.
    pub routing: Option<Routing>,
    /// Where calls go while the user is on another one; only for users.
    pub busy_routing: Option<BusyRouting>,
}

/// Kind of setting during closed hours.
#[zoom_model]
pub enum ClosedHourSubSettingType {
    /// Call forwarding.
    CallForwarding,
    /// Call handling.
    CallHandling,
}

/// Setting that was added.
#[zoom_model(one_of)]
pub enum Setting {
    /// Call forwarding that was added.
    CallForwarding(CreatedCallForwarding),
    /// Holiday that was added.
    Holiday(CreatedHoliday),
}

/// Call forwarding that was added.
#[zoom_model(response)]
pub struct CreatedCallForwarding {
    /// ID of the forwarding.
    pub call_forwarding_id: Option<String>,
}

/// Holiday that was added.
#[zoom_model(response)]
pub struct CreatedHoliday {
    /// ID of the holiday.
    pub holiday_id: Option<String>,
}

/// Hours to which a call handling setting applies.
#[zoom_model]
pub enum SettingType {
    /// Business hours.
    BusinessHours,
    /// Closed hours.
    ClosedHours,
    /// Holiday hours.
    HolidayHours,
}

/// Setting to add, depending on its kind.
#[zoom_model(one_of)]
pub enum NewSetting {
    /// Call forwarding to add.
    CallForwarding(NewCallForwarding),
    /// Holiday to add.
    Holiday(NewHoliday),
}

/// Call forwarding to add.
#[zoom_model]
pub struct NewCallForwarding {
    /// External number to forward calls to.
    pub settings: Option<NewCallForwardingSettings>,
    /// Kind of setting that `settings` contains.
    pub sub_setting_type: Option<CallForwardingType>,
}

/// Sub-setting for call forwarding.
#[zoom_model]
pub enum CallForwardingType {
    /// Call forwarding.
    CallForwarding,
}

/// Holiday to add.
#[zoom_model]
pub struct NewHoliday {
    /// Name and dates of the holiday.
    pub settings: Option<HolidayPeriod>,
    /// Kind of setting that `settings` contains.
    pub sub_setting_type: Option<HolidayType>,
}

/// Sub-setting for holidays.
#[zoom_model]
pub enum HolidayType {
    /// Holiday.
    Holiday,
}

/// Changes to a setting, depending on its kind.
#[zoom_model(one_of)]
pub enum SettingUpdate {
    /// Changes to the call forwarding.
    CallForwarding(CallForwardingUpdate),
    /// Changes to a holiday.
    Holiday(HolidayUpdate),
    /// Changes to the custom hours.
    CustomHours(CustomHoursUpdate),
    /// Changes to the handling of calls.
    CallHandling(Box<CallHandlingUpdate>),
}

/// Changes to the call forwarding.
#[zoom_model]
pub struct CallForwardingUpdate {
    /// Numbers to forward calls to.
    pub settings: Option<CallForwardingSettingsUpdate>,
    /// Kind of setting that `settings` contains.
    pub sub_setting_type: Option<CallForwardingType>,
}

/// Changes to a holiday.
#[zoom_model]
pub struct HolidayUpdate {
    /// Name and dates of the holiday.
    pub settings: Option<Holiday>,
    /// Kind of setting that `settings` contains.
    pub sub_setting_type: Option<HolidayType>,
}

/// Changes to the custom hours.
#[zoom_model]
pub struct CustomHoursUpdate {
    /// Hours of each weekday.
    pub settings: Option<CustomHoursSettingsUpdate>,
    /// Kind of setting that `settings` contains.
    pub sub_setting_type: Option<CustomHoursType>,
}

/// Sub-setting for custom hours.
#[zoom_model]
pub enum CustomHoursType {
    /// Custom hours.
    CustomHours,
}

/// Changes to the call handling.
#[zoom_model]
pub struct CallHandlingUpdate {
    /// Routing of calls.
    pub settings: Option<CallHandlingSettingsUpdate>,
    /// Kind of setting that `settings` contains.
    pub sub_setting_type: Option<CallHandlingType>,
}

/// Sub-setting for call handling.
#[zoom_model]
pub enum CallHandlingType {
    /// Call handling.
    CallHandling,
}
