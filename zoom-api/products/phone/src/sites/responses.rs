//! Sites: responses.

use super::super::{AddressStatus, Country, EmergencyAddressLevel, Holiday, NamedRef};
use super::{
    AudioPrompt, BusinessHours, DialByName, GeneralSetting, HotDeskingSessionTimeout, LocationBasedRouting,
    OutboundCallerId, Overflow, Policy, ShortExtension,
};
use zoom_api::zoom_model;

/// Site with its policies.
#[zoom_model(response)]
pub struct Site {
    /// Country of the site.
    pub country: Option<Country>,
    /// ID of the site.
    pub id: Option<String>,
    /// Main auto receptionist of the site.
    pub main_auto_receptionist: Option<MainAutoReceptionist>,
    /// Name of the site.
    pub name: Option<String>,
    /// Length of the site's short extension numbers.
    pub short_extension: Option<ShortExtension>,
    /// Code of the site, which precedes its short extension numbers.
    pub site_code: Option<i64>,
    /// Policies of the site.
    pub policy: Option<Policy>,
    /// SIP zone of the site.
    pub sip_zone: Option<NamedRef>,
    /// Name that called people see.
    #[zoom(max_length = 15)]
    pub caller_id_name: Option<String>,
    /// Code of the site's state; only for accounts in India.
    pub india_state_code: Option<String>,
    /// City of the site; only for accounts in India.
    pub india_city: Option<String>,
    /// Numbering plan area of the site's short distance calling area (SDCA), which belongs to the state; only for
    /// accounts in India.
    pub india_sdca_npa: Option<String>,
    /// Name of the entity; only for accounts in India.
    pub india_entity_name: Option<String>,
    /// Default emergency address of the site.
    pub default_emergency_address: Option<DefaultEmergencyAddress>,
}

/// Main auto receptionist of a site.
#[zoom_model(response)]
pub struct MainAutoReceptionist {
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the auto receptionist.
    pub extension_number: Option<i64>,
    /// ID of the auto receptionist.
    pub id: Option<String>,
    /// Name of the auto receptionist.
    pub name: Option<String>,
}

/// Emergency address of a site.
#[zoom_model(response)]
pub struct DefaultEmergencyAddress {
    /// First line of the address: street and number.
    pub address_line1: Option<String>,
    /// Second line of the address, such as a floor or unit.
    pub address_line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country code (ISO 3166, two letters).
    pub country: Option<String>,
    /// ID of the emergency address.
    pub id: Option<String>,
    /// Whether it is the default emergency address.
    pub is_default: Option<bool>,
    /// Whether the address belongs to the company (0), a user (1), or is unknown or pending (2).
    pub level: Option<EmergencyAddressLevel>,
    /// State or province.
    pub state_code: Option<String>,
    /// State of the verification of the address.
    pub status: Option<AddressStatus>,
    /// Postal code.
    pub zip: Option<String>,
}

/// Setting of a site.
#[zoom_model(response)]
pub struct SiteSetting {
    /// Whether calls depend on the users' location.
    pub location_based_routing: Option<LocationBasedRouting>,
    /// Default business hours of users, Zoom Rooms and common areas of the site.
    pub business_hours: Option<BusinessHours>,
    /// Default handling of calls in closed hours, for all extensions of the site.
    pub closed_hours: Option<ClosedHours>,
    /// Default handling of calls on holidays, for all extensions of the site.
    pub holiday_hours: Option<SiteHolidayHours>,
    /// Devices that encrypt calls with SRTP and AES-256; they are synchronized again after a change.
    pub security: Option<Security>,
    /// Numbers that called people see.
    pub outbound_caller_id: Option<OutboundCallerId>,
    /// Audio prompts.
    pub audio_prompt: Option<AudioPrompt>,
    /// Settings of desk phones.
    pub desk_phone: Option<DeskPhone>,
    /// Directory that callers search by name.
    pub dial_by_name: Option<DialByName>,
    /// Billing account; only for accounts in India.
    pub billing_account: Option<NamedRef>,
}

/// Call handling during closed hours.
#[zoom_model(response)]
pub struct ClosedHours {
    /// What callers can do if nobody answers.
    pub overflow: Option<Overflow>,
}

/// Default holidays of a site.
#[zoom_model(response)]
pub struct SiteHolidayHours {
    /// Holidays.
    pub holidays: Vec<Holiday>,
    /// What callers can do if nobody answers.
    pub overflow: Option<Overflow>,
}

/// Types of devices that encrypt calls.
#[zoom_model(response)]
pub struct Security {
    /// Types of the devices that encrypt calls with SRTP and AES-256.
    pub device_types: Vec<String>,
}

/// Settings of desk phones.
#[zoom_model(response)]
pub struct DeskPhone {
    /// Time after which users of shared desk phones are signed out.
    pub hot_desking_session_timeout: Option<HotDeskingSessionTimeout>,
    /// General settings of desk phones; the phones must be rebooted manually to apply changes.
    pub general_setting: Option<GeneralSetting>,
}

/// Page of sites.
#[zoom_model(response)]
pub struct SitePage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Sites.
    pub sites: Vec<ListedSite>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Site in a list.
#[zoom_model(response)]
pub struct ListedSite {
    /// Country of the site.
    pub country: Option<Country>,
    /// ID of the site.
    pub id: Option<String>,
    /// Main auto receptionist of the site.
    pub main_auto_receptionist: Option<MainAutoReceptionist>,
    /// Name of the site.
    pub name: Option<String>,
    /// Code of the site, which precedes its short extension numbers.
    pub site_code: Option<i64>,
}
