//! Common areas: responses.

use jiff::Timestamp;

use super::super::{
    AddressStatus, CallingPlan, ConnectType, CountryCode, DeviceFeature, DeviceStatus, DisplayNameRef, Holiday,
    NamedRef, OutboundCallerId, SiteRef,
};
use super::{CustomHoursSetting, HolidayHoursSetting, Policy};
use zoom_api::zoom_model;

/// Common area: a phone in a shared place.
#[zoom_model(response)]
pub struct CommonArea {
    /// Area code without the country code.
    pub area_code: Option<String>,
    /// Calling plans.
    pub calling_plans: Vec<CallingPlan>,
    /// Cost center of the common area.
    pub cost_center: Option<String>,
    /// Country of the common area.
    pub country: Option<CountryCode>,
    /// Department of the common area.
    pub department: Option<String>,
    /// Display name of the common area.
    pub display_name: Option<String>,
    /// Extension number of the common area.
    pub extension_number: Option<i64>,
    /// Emergency address of the common area.
    pub emergency_address: Option<EmergencyAddress>,
    /// ID of the common area, or its extension ID.
    pub id: Option<String>,
    /// Numbers that called people can see.
    pub outbound_caller_ids: Vec<OutboundCallerId>,
    /// Phone numbers.
    pub phone_numbers: Vec<CommonAreaPhoneNumber>,
    /// Policies of the common area.
    pub policy: Option<Policy>,
    /// Site of the common area.
    pub site: Option<NamedRef>,
}

/// Emergency address of a common area.
#[zoom_model(response)]
pub struct EmergencyAddress {
    /// First line of the address: street and number.
    pub address_line1: Option<String>,
    /// Second line of the address, such as a floor or unit.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Two-letter country code (ISO 3166).
    pub country: Option<String>,
    /// ID of the emergency address.
    pub id: Option<String>,
    /// State or province.
    pub state_code: Option<String>,
    /// State of the verification of the address.
    pub status: Option<AddressStatus>,
    /// Postal code.
    pub zip: Option<String>,
}

/// Phone number.
#[zoom_model(response)]
pub struct CommonAreaPhoneNumber {
    /// Display name of the phone number.
    pub display_name: Option<String>,
    /// ID of the phone number.
    pub id: Option<String>,
    /// Phone number in E.164 format.
    pub number: Option<String>,
    /// Whether the number comes from Zoom Phone (`internal`) or another carrier (`external`).
    pub source: Option<ConnectType>,
}

/// Settings of a common area, depending on their kind.
#[zoom_model(one_of)]
pub enum Settings {
    /// Desk phones of the common area.
    DeskPhones(DeskPhoneSettings),
    /// Hours of holidays.
    HolidayHours(HolidaySettings),
    /// Custom hours.
    CustomHoursSettings(CustomHoursSetting),
}

/// Desk phones of a common area.
#[zoom_model(response)]
pub struct DeskPhoneSettings {
    /// Desk phones.
    pub desk_phones: Vec<DeskPhone>,
}

/// Desk phone.
#[zoom_model(response)]
pub struct DeskPhone {
    /// ID of the desk phone.
    pub id: Option<String>,
    /// Display name of the desk phone.
    pub display_name: Option<String>,
    /// Type of the device.
    pub device_type: Option<String>,
    /// Whether the device is online.
    pub status: Option<DeviceStatus>,
    /// MAC address or serial number of the device.
    pub mac_address: Option<String>,
    /// Whether users can sign in to the desk phone (hot desking); it is then unusable for others until they sign out.
    pub hot_desking: Option<DeviceFeature>,
    /// Private IP address of the device.
    pub private_ip: Option<String>,
    /// Public IP address of the device.
    pub public_ip: Option<String>,
}

/// Holidays of a common area.
#[zoom_model(response)]
pub struct HolidaySettings {
    /// Holiday hours.
    pub holiday_hours: Vec<Holiday>,
}

/// Page of common areas.
#[zoom_model(response)]
pub struct CommonAreaPage {
    /// Common areas.
    pub common_areas: Vec<ListedCommonArea>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Common area in a list.
#[zoom_model(response)]
pub struct ListedCommonArea {
    /// Calling plans.
    pub calling_plans: Vec<CallingPlan>,
    /// Display name of the common area.
    pub display_name: Option<String>,
    /// Extension number of the common area.
    pub extension_number: Option<i64>,
    /// ID of the common area, or its extension ID.
    pub id: Option<String>,
    /// Phone numbers.
    pub phone_numbers: Vec<CommonAreaPhoneNumber>,
    /// Site of the common area.
    pub site: Option<NamedRef>,
    /// Whether the common area's phone is online.
    pub status: Option<DeviceStatus>,
    /// Desk phones.
    pub desk_phones: Vec<CommonAreaDeskPhone>,
}

/// Desk phone of a common area.
#[zoom_model(response)]
pub struct CommonAreaDeskPhone {
    /// ID of the desk phone.
    pub id: Option<String>,
    /// Display name of the desk phone.
    pub display_name: Option<String>,
    /// Type of the device.
    pub device_type: Option<String>,
    /// Whether the desk phone is online.
    pub status: Option<DeviceStatus>,
}

/// Page of activation codes.
#[zoom_model(response)]
pub struct ActivationCodePage {
    /// Activation codes.
    pub common_areas_activation_codes: Vec<ListedActivationCode>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// Activation code of a common area in a list.
#[zoom_model(response)]
pub struct ListedActivationCode {
    /// ID of the common area, or its extension ID.
    pub common_area_id: Option<String>,
    /// Display name of the common area.
    pub display_name: Option<String>,
    /// Extension number of the common area.
    pub extension_number: Option<i64>,
    /// Activation code.
    #[zoom(secret)]
    pub activation_code: Option<String>,
    /// When the activation code expires.
    pub activation_code_expiration: Option<Timestamp>,
    /// Whether the code was used to sign in on a smartphone.
    pub status: Option<ActivationCodeStatus>,
    /// Site of the common area.
    pub site: Option<SiteRef>,
}

/// Whether an activation code was used.
#[zoom_model]
pub enum ActivationCodeStatus {
    /// A smartphone signed in with the code.
    Used,
    /// No smartphone signed in with the code yet.
    NotUsed,
}

/// Activation codes that were generated.
#[zoom_model(response)]
pub struct ActivationCodeList {
    /// Activation codes.
    #[zoom(max_items = 50)]
    pub common_areas_activation_codes: Vec<ActivationCode>,
}

/// Activation code of a common area.
#[zoom_model(response)]
pub struct ActivationCode {
    /// ID of the common area, or its extension ID.
    pub common_area_id: Option<String>,
    /// Display name of the common area.
    pub display_name: Option<String>,
    /// Extension number of the common area.
    pub extension_number: Option<i64>,
    /// Activation code, with which a smartphone signs in.
    #[zoom(secret)]
    pub activation_code: Option<String>,
    /// When the activation code expires.
    pub activation_code_expiration: Option<Timestamp>,
}

/// Calling plans that were assigned.
#[zoom_model(response)]
pub struct AssignedCallingPlans {
    /// Calling plans.
    pub calling_plans: Vec<ListedCallingPlan>,
}

/// Calling plan that was assigned.
#[zoom_model(response)]
pub struct ListedCallingPlan {
    /// Name of the calling plan.
    pub name: Option<String>,
    /// Number of the plan, from Zoom's list of Zoom Phone calling plans.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// ID of the billing account; only in India.
    pub billing_account_id: Option<String>,
    /// Name of the billing account; only in India.
    pub billing_account_name: Option<String>,
}

/// Setting that was added.
#[zoom_model(one_of)]
pub enum Setting {
    /// Desk phones of the common area.
    DeskPhones(CreatedDeskPhones),
    /// Created holiday.
    Holiday(HolidayHoursSetting),
}

/// Desk phones that were added.
#[zoom_model(response)]
pub struct CreatedDeskPhones {
    /// Desk phones; only for the `desk_phone` setting.
    pub desk_phones: Vec<DisplayNameRef>,
}
