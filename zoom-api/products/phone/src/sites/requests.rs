//! Sites: requests.

use super::super::{Holiday, RecordRef};
use super::{
    AudioPromptUpdate, BusinessHoursUpdate, DialByName, ForceOffNet, GeneralSetting, HotDeskingSessionTimeout,
    LocationBasedRouting, OutboundCallerId, OverflowUpdate, PolicyUpdate, ShortExtension,
};
use zoom_api::zoom_model;

/// Site to create.
#[zoom_model]
pub struct NewSite {
    /// Name of the site's auto receptionist.
    pub auto_receptionist_name: String,
    /// ID of an auto receptionist to copy for the site.
    pub source_auto_receptionist_id: Option<String>,
    /// Default emergency address of the site; Zoom corrects an inexact one.
    pub default_emergency_address: NewDefaultEmergencyAddress,
    /// Name of the site.
    #[zoom(min_length = 1, max_length = 255)]
    pub name: String,
    /// Length of the site's short extension numbers.
    pub short_extension: Option<ShortExtension>,
    /// Code of the site, which precedes its short extension numbers; required if site codes are enabled.
    pub site_code: Option<i64>,
    /// SIP zone, if the account shows custom SIP zones; the nearest one reduces latency.
    pub sip_zone: Option<RecordRef>,
    /// Whether calls between sites are routed over the public telephone network (PSTN). The account needs the feature
    /// to force calls onto that network.
    pub force_off_net: Option<ForceOffNet>,
    /// Code of the site's state; only for accounts in India.
    pub india_state_code: Option<String>,
    /// City of the site; only for accounts in India.
    pub india_city: Option<String>,
    /// Numbering plan area of the site's short distance calling area (SDCA), which belongs to the state; only for
    /// accounts in India.
    pub india_sdca_npa: Option<String>,
    /// Name of the entity; required for the SIP zone of India, only for accounts in India.
    pub india_entity_name: Option<String>,
}

/// Default emergency address of a new site; Zoom corrects an inexact one.
#[zoom_model]
pub struct NewDefaultEmergencyAddress {
    /// First line of the address: street and number.
    pub address_line1: String,
    /// Second line of the address, such as a floor or unit.
    pub address_line2: Option<String>,
    /// City.
    pub city: String,
    /// Country code (ISO 3166, two letters).
    #[zoom(min_length = 2, max_length = 2)]
    pub country: String,
    /// State or province.
    pub state_code: String,
    /// Postal code.
    pub zip: String,
}

/// Changes to a site.
#[zoom_model]
pub struct SiteUpdate {
    /// Name of the site.
    pub name: Option<String>,
    /// Code of the site, which precedes its short extension numbers.
    pub site_code: Option<i64>,
    /// Length and ranges of the site's short extension numbers.
    pub short_extension: Option<ShortExtensionUpdate>,
    /// Default emergency address of the site; Zoom corrects an inexact one.
    pub default_emergency_address: Option<NewDefaultEmergencyAddress>,
    /// SIP zone, if the account shows custom SIP zones; the nearest one reduces latency.
    pub sip_zone: Option<RecordRef>,
    /// Name that called people see; an empty text resets it.
    #[zoom(max_length = 15)]
    pub caller_id_name: Option<String>,
    /// Policies of the site.
    pub policy: Option<PolicyUpdate>,
}

/// Changes to the length and ranges of short extension numbers.
#[zoom_model]
pub struct ShortExtensionUpdate {
    /// Number of digits of a short extension number.
    pub length: Option<i64>,
    /// Ranges of short extension numbers.
    pub ranges: Vec<Range>,
}

/// Range of extension numbers.
#[zoom_model]
pub struct Range {
    /// First number of the range; smaller than `range_to`. New extension numbers start from it.
    pub range_from: Option<String>,
    /// Last number of the range.
    pub range_to: Option<String>,
}

/// Kind of setting of a site.
#[zoom_model]
pub enum SiteSettingType {
    /// Location-based routing.
    LocalBasedRouting,
    /// Business hours.
    BusinessHours,
    /// Closed hours.
    ClosedHours,
    /// Holiday hours.
    HolidayHours,
    /// Security.
    Security,
    /// Outbound caller ID.
    OutboundCallerId,
    /// Audio prompt.
    AudioPrompt,
    /// Desk phone.
    DeskPhone,
    /// Dial by name.
    DialByName,
    /// Billing account.
    BillingAccount,
}

/// Setting of a site to add.
#[zoom_model]
pub enum NewSettingType {
    /// Holiday hours.
    HolidayHours,
    /// Security.
    Security,
}

/// Setting of a site to update.
#[zoom_model]
pub enum SettingUpdateType {
    /// Location-based routing.
    LocalBasedRouting,
    /// Business hours.
    BusinessHours,
    /// Closed hours.
    ClosedHours,
    /// Holiday hours.
    HolidayHours,
    /// Outbound caller ID.
    OutboundCallerId,
    /// Audio prompt.
    AudioPrompt,
    /// Desk phone.
    DeskPhone,
    /// Dial by name.
    DialByName,
    /// Billing account.
    BillingAccount,
}

/// Changes to a setting of a site; the field of the setting's kind is required.
#[zoom_model]
pub struct SiteSettingUpdate {
    /// Whether calls depend on the users' location; for the `local_based_routing` setting.
    pub location_based_routing: Option<LocationBasedRouting>,
    /// Default business hours of users, Zoom Rooms and common areas of the site; for the `business_hours` setting.
    pub business_hours: Option<BusinessHoursUpdate>,
    /// Default handling of calls in closed hours, for all extensions of the site; for the `closed_hours` setting.
    pub closed_hours: Option<ClosedHoursUpdate>,
    /// Default handling of calls on holidays, for all extensions of the site; for the `holiday_hours` setting.
    pub holiday_hours: Option<HolidayHoursUpdate>,
    /// Numbers that called people see; for the `outbound_caller_id` setting.
    pub outbound_caller_id: Option<OutboundCallerId>,
    /// Audio prompts; for the `audio_prompt` setting.
    pub audio_prompt: Option<AudioPromptUpdate>,
    /// Settings of desk phones.
    pub desk_phone: Option<DeskPhoneUpdate>,
    /// General settings of desk phones; the phones must be rebooted manually to apply changes.
    pub general_setting: Option<GeneralSetting>,
    /// Directory that callers search by name.
    pub dial_by_name: Option<DialByName>,
    /// Billing account; only for accounts in India.
    pub billing_account: Option<RecordRef>,
}

/// Changes to the call handling during closed hours.
#[zoom_model]
pub struct ClosedHoursUpdate {
    /// What callers can do if nobody answers.
    pub overflow: Option<OverflowUpdate>,
}

/// Changes to the call handling on holidays.
#[zoom_model]
pub struct HolidayHoursUpdate {
    /// Holidays.
    pub holidays: Vec<Holiday>,
    /// What callers can do if nobody answers.
    pub overflow: Option<OverflowUpdate>,
}

/// Changes to the settings of desk phones.
#[zoom_model]
pub struct DeskPhoneUpdate {
    /// Time after which users of shared desk phones are signed out.
    pub hot_desking_session_timeout: Option<HotDeskingSessionTimeout>,
}
