//! Common areas: requests.

use super::super::{DeviceFeatureUpdate, HolidayPeriod, NewCallingPlan};
use super::{CustomHoursSetting, HolidayHoursSetting, PolicyUpdate};
use zoom_api::zoom_model;

/// Common area to create.
#[zoom_model]
pub struct NewCommonArea {
    /// Calling plans to assign.
    #[zoom(max_items = 100)]
    pub calling_plans: Vec<NewCallingPlan>,
    /// Two-letter code of the country.
    pub country_iso_code: Option<String>,
    /// Display name of the common area, of at least three characters.
    pub display_name: String,
    /// Extension number; if the site has a site code, the short number without it.
    pub extension_number: Option<i64>,
    /// ID of the site, from [`list_sites`](super::super::sites::list_sites).
    pub site_id: Option<String>,
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// ID of the setting template, which must belong to the same site, from
    /// [`list_setting_templates`](super::super::setting_templates::list_setting_templates).
    pub template_id: Option<String>,
}

/// Changes to a common area.
#[zoom_model]
pub struct CommonAreaUpdate {
    /// Area code without the country code.
    pub area_code: Option<String>,
    /// Cost center of the common area.
    pub cost_center: Option<String>,
    /// Two-letter code of the country.
    pub country_iso_code: Option<String>,
    /// Department of the common area.
    pub department: Option<String>,
    /// Display name of the common area.
    pub display_name: Option<String>,
    /// ID of the emergency address.
    pub emergency_address_id: Option<String>,
    /// Extension number; if the site has a site code, the short number without it.
    pub extension_number: Option<i64>,
    /// Number that called people see (outbound caller ID), in E.164 format.
    pub outbound_caller_id: Option<String>,
    /// Policies of the common area.
    pub policy: Option<PolicyUpdate>,
    /// ID of the site.
    pub site_id: Option<String>,
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
}

/// Calling plan to assign.
#[zoom_model]
pub struct AssignedCallingPlan {
    /// Number of the plan, from Zoom's list of Zoom Phone calling plans.
    #[zoom(rename = "type")]
    pub kind: i64,
    /// ID of the billing account; required in India.
    pub billing_account_id: Option<String>,
    /// ID of the billing subscription, if the account has several.
    pub billing_subscription_id: Option<String>,
}

/// Kind of setting of a common area.
#[zoom_model]
pub enum SettingType {
    /// Desk phone.
    DeskPhone,
    /// Holiday hours.
    HolidayHours,
    /// Custom hours.
    CustomHours,
}

/// Kind of setting to add or remove.
#[zoom_model]
pub enum NewSettingType {
    /// Desk phone.
    DeskPhone,
    /// Holiday hours.
    HolidayHours,
}

/// Setting to add, depending on its kind.
#[zoom_model(one_of)]
pub enum NewSetting {
    /// Device to assign as desk phone.
    DeviceId(NewDeskPhone),
    /// Holiday to add.
    Holiday(NewHolidaySetting),
}

/// Desk phone to add, by its device.
#[zoom_model]
pub struct NewDeskPhone {
    /// ID of the desk phone; required.
    pub device_id: Option<String>,
}

/// Holidays to add.
#[zoom_model]
pub struct NewHolidaySetting {
    /// Holidays to add; required.
    pub holiday_hours: Option<NewHolidayHours>,
}

/// Holidays to add.
#[zoom_model]
pub struct NewHolidayHours {
    /// Holidays.
    #[zoom(min_items = 1, max_items = 10)]
    pub holidays: Vec<HolidayPeriod>,
}

/// Changes to a setting, depending on its kind.
#[zoom_model(one_of)]
pub enum SettingUpdate {
    /// Changes to the desk phones.
    DeskPhones(DeskPhonesUpdate),
    /// Changes to the hours of holidays.
    HolidayHours(HolidayHoursSetting),
    /// Changes to the custom hours.
    CustomHoursSettings(CustomHoursSetting),
}

/// Changes to the desk phones.
#[zoom_model]
pub struct DeskPhonesUpdate {
    /// Desk phones.
    pub desk_phones: Vec<DeskPhoneUpdate>,
}

/// Changes to a desk phone.
#[zoom_model]
pub struct DeskPhoneUpdate {
    /// ID of the desk phone.
    pub id: Option<String>,
    /// Whether users can sign in to the desk phone (hot desking); it is then unusable for others until they sign out.
    pub hot_desking: Option<DeviceFeatureUpdate>,
}
