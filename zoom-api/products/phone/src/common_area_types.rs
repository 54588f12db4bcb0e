//! Shared types: common area types.

use super::PhoneNumber;
use zoom_api::zoom_model;

/// Whether a record is active.
#[zoom_model]
pub enum ActiveStatus {
    /// Active.
    Active,
    /// Inactive.
    Inactive,
}

/// Country or region, and whether it can be called.
#[zoom_model(response)]
pub struct CallingCountry {
    /// Name of the country or region.
    pub name: Option<String>,
    /// Country calling code.
    pub code: Option<i64>,
    /// Two-letter code of the country.
    pub iso_code: Option<String>,
    /// Default rule for calls to the country.
    pub rule: Option<CallingRule>,
    /// Carriers with which the country can be called: `ZOOM` and `BYOC`.
    #[zoom(rename = "enabled_carrier", max_items = 10)]
    pub enabled_carriers: Vec<String>,
}

/// Page of countries and regions with their rules for calling.
#[zoom_model(response)]
pub struct CallingCountryPage {
    /// Countries and regions.
    #[zoom(max_items = 100)]
    pub countries_regions: Vec<CallingCountry>,
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
}

/// Calling plan of an extension.
#[zoom_model(response)]
pub struct CallingPlan {
    /// Name of the calling plan.
    pub name: Option<String>,
    /// Number of the plan, from Zoom's list of Zoom Phone calling plans.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// ID of the billing account; only in India.
    pub billing_account_id: Option<String>,
    /// Name of the billing account; only in India.
    pub billing_account_name: Option<String>,
    /// ID of the billing subscription, if the account has several.
    pub billing_subscription_id: Option<String>,
    /// Name of the billing subscription, if the account has several.
    pub billing_subscription_name: Option<String>,
}

/// Whether calls to a country or number are allowed.
#[zoom_model]
pub enum CallingRule {
    /// Allowed.
    Allowed = 1,
    /// Blocked.
    Blocked = 2,
    /// Requires a local number, caller ID or plan.
    RequiresLocalNumberCallerId = 3,
    /// Requires the extension number and the PIN.
    RequiresExtensionNumberAndPin = 4,
}

/// Country of a number or address.
#[zoom_model(response)]
pub struct CountryCode {
    /// Country code (ISO 3166, two letters).
    pub code: Option<String>,
    /// Calling code of the country.
    pub country_code: Option<String>,
    /// Name of the country or region.
    pub name: Option<String>,
}

/// Country or region with its calling rules.
#[zoom_model]
pub struct CountryRegionUpdate {
    /// Two-letter code of the country.
    pub iso_code: Option<String>,
    /// Default rule for calls to the country.
    pub rule: Option<CallingRule>,
    /// Whether to delete the exception rules of the country if its default rule changes; false by default.
    pub delete_existing_exception_rules: Option<bool>,
}

/// New status of a feature of a device.
#[zoom_model]
pub struct DeviceFeatureUpdate {
    /// Whether the feature is on.
    pub status: Option<NewDeviceFeatureStatus>,
}

/// ID and display name of a record, such as a SIP group, a common area, a device or a desk phone.
#[zoom_model(response)]
pub struct DisplayNameRef {
    /// Display name.
    pub display_name: Option<String>,
    /// ID of the SIP group, common area, device, group or other record.
    pub id: Option<String>,
}

/// Exception from outbound calling restrictions.
#[zoom_model(response)]
pub struct ExceptionRule {
    /// ID of the exception rule.
    pub id: Option<String>,
    /// Whether one number or all numbers with a prefix match.
    pub match_type: Option<MatchType>,
    /// Phone number or prefix, without the country code.
    #[zoom(max_length = 50)]
    pub prefix_number: Option<String>,
    /// Whether calls are allowed, blocked or restricted.
    pub rule: Option<CallingRule>,
    /// Note about the exception rule.
    #[zoom(max_length = 255)]
    pub comment: Option<String>,
    /// Whether the rule is applied (`active`) or not (`inactive`).
    pub status: Option<ActiveStatus>,
}

/// Page of exception rules.
#[zoom_model(response)]
pub struct ExceptionRulePage {
    /// Exception rules.
    #[zoom(max_items = 100)]
    pub exception_rules: Vec<ExceptionRule>,
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
}

/// Whether a number or a prefix is matched.
#[zoom_model]
pub enum MatchType {
    /// One number.
    #[zoom(rename = "phoneNumber", alias = "phone_number")]
    PhoneNumber,
    /// All numbers with the prefix.
    Prefix,
}

/// Status of a device's feature to set.
#[zoom_model]
pub enum NewDeviceFeatureStatus {
    /// On.
    On,
    /// Off.
    Off,
}

/// Exception rule to add, or new data of an existing one.
#[zoom_model]
pub struct NewExceptionRule {
    /// Whether one number or all numbers with a prefix match.
    pub match_type: MatchType,
    /// Phone number or prefix, without the country code.
    #[zoom(max_length = 50)]
    pub prefix_number: String,
    /// Note about the exception rule.
    #[zoom(max_length = 255)]
    pub comment: Option<String>,
    /// Whether the rule is applied (`active`) or not (`inactive`).
    pub status: ActiveStatus,
    /// Country code (ISO 3166, two letters), such as `US`.
    pub country: String,
}

/// Phone number that can be shown as outbound caller ID.
#[zoom_model(response)]
pub struct OutboundCallerId {
    /// Whether the number is the default caller ID.
    pub is_default: Option<bool>,
    /// Name that called people see.
    pub name: Option<String>,
    /// Phone number in E.164 format.
    pub number: Option<String>,
}

/// ID of an exception from outbound calling restrictions.
#[zoom_model(response)]
pub struct OutboundExceptionRule {
    /// ID of the exception rule.
    pub exception_rule_id: Option<String>,
}

/// Phone numbers that were added or assigned.
#[zoom_model(response)]
pub struct PhoneNumberList {
    /// Phone numbers.
    pub phone_numbers: Vec<PhoneNumber>,
}

/// ID and name of a site.
#[zoom_model(response)]
pub struct SiteRef {
    /// ID of the site.
    pub site_id: Option<String>,
    /// Name of the site.
    pub name: Option<String>,
}
