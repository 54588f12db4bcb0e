//! Sites, which group users and settings, for example of an office.

mod audio_prompt;
mod auto_call_recording;
mod auto_delete_data_after_retention_duration;
mod block_external_calls;
mod business_hours;
mod desk_phone;
mod dial_by_name;
mod display_call_feedback_survey;
mod policy;
mod policy_requests;
mod requests;
mod responses;
mod schedule_firmware_update;

pub use audio_prompt::*;
pub use auto_call_recording::*;
pub use auto_delete_data_after_retention_duration::*;
pub use block_external_calls::*;
pub use business_hours::*;
pub use desk_phone::*;
pub use dial_by_name::*;
pub use display_call_feedback_survey::*;
pub use policy::*;
pub use policy_requests::*;
pub use requests::*;
pub use responses::*;
pub use schedule_firmware_update::*;

use super::{
    ActiveStatus, CallerIdExtensionType, CallingCountryPage, CountryRegionUpdate, CustomizedNumberPage,
    ExceptionRulePage, HolidayHours, HolidayPeriod, MatchType, NamedRef, NewExceptionRule, OutboundExceptionRule,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the countries and regions with a site's rule for outbound calls to them.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/sites/<site_id>/outbound_calling/countries_regions",
    scopes = ["phone:read:admin", "phone:read:site_outbound_calling_rule:admin"],
    rate_limit = Light,
    paged = countries_regions,
    operation = "GetSiteOutboundCallingCountriesAndRegions",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/sites/%7BsiteId%7D/outbound_calling/countries_regions",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The site does not exist.
        404/13500 => SiteNotFound,
    )
)]
pub fn list_outbound_calling_countries(
    /// ID of the site.
    site_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> CallingCountryPage;

/// Changes a site's rules for outbound calls to countries and regions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/sites/<site_id>/outbound_calling/countries_regions", json,
    scopes = ["phone:write:admin", "phone:update:site_outbound_calling_rule:admin"],
    rate_limit = Light,
    operation = "UpdateSiteOutboundCallingCountriesOrRegions",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/PATCH/phone/sites/%7BsiteId%7D/outbound_calling/countries_regions",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The site does not exist.
        404/13500 => SiteNotFound,
    )
)]
pub fn update_outbound_calling_countries(
    /// ID of the site.
    site_id: String,
    /// Countries and regions with their rules.
    country_regions: Option<Vec<CountryRegionUpdate>>,
) -> NoContent;

/// Lists the exceptions from a site's outbound calling restrictions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/sites/<site_id>/outbound_calling/exception_rules",
    scopes = ["phone:read:admin", "phone:read:site_outbound_calling_rule:admin"],
    rate_limit = Medium,
    paged = exception_rules,
    operation = "listSiteOutboundCallingExceptionRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/sites/%7BsiteId%7D/outbound_calling/exception_rules",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The site does not exist.
        404/13000 => SiteNotFound,
    )
)]
pub fn list_outbound_exception_rules(
    /// ID of the site.
    site_id: String,
    /// Country code (ISO 3166, two letters) of the rules to list.
    country: Option<String>,
    /// Part of the number to search for.
    keyword: Option<String>,
    /// Whether one number or all numbers with a prefix match.
    match_type: Option<MatchType>,
    /// State of the rules to list.
    status: Option<ActiveStatus>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> ExceptionRulePage;

/// Adds an exception to a site's outbound calling restrictions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/sites/<site_id>/outbound_calling/exception_rules", json,
    scopes = ["phone:write:admin", "phone:write:site_outbound_calling_rule:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddSiteOutboundCallingExceptionRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/POST/phone/sites/%7BsiteId%7D/outbound_calling/exception_rules",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The site does not exist.
        404/13500 => SiteNotFound,
    )
)]
pub fn add_outbound_exception_rule(
    /// ID of the site.
    site_id: String,
    /// Exception rule to add.
    exception_rule: Option<NewExceptionRule>,
) -> OutboundExceptionRule;

/// Deletes an exception from a site's outbound calling restrictions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/sites/<site_id>/outbound_calling/exception_rules/<exception_rule_id>",
    scopes = ["phone:write:admin", "phone:delete:site_outbound_calling_rule:admin"],
    rate_limit = Light,
    operation = "deleteSiteOutboundCallingExceptionRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/DELETE/phone/sites/%7BsiteId%7D/outbound_calling/exception_rules/%7BexceptionRuleId%7D",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// Several exception rules have this ID.
        400/13508 => DuplicateExceptionRule,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The site does not exist.
        404/13500 => SiteNotFound,
        /// The exception rule does not exist.
        404/13507 => ExceptionRuleNotFound,
    )
)]
pub fn delete_outbound_exception_rule(
    /// ID of the site.
    site_id: String,
    /// ID of the exception rule.
    exception_rule_id: String,
) -> NoContent;

/// Changes an exception from a site's outbound calling restrictions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/sites/<site_id>/outbound_calling/exception_rules/<exception_rule_id>", json,
    scopes = ["phone:write:admin", "phone:update:site_outbound_calling_rule:admin"],
    rate_limit = Light,
    operation = "UpdateSiteOutboundCallingExceptionRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/PATCH/phone/sites/%7BsiteId%7D/outbound_calling/exception_rules/%7BexceptionRuleId%7D",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The site does not exist.
        404/13500 => SiteNotFound,
    )
)]
pub fn update_outbound_exception_rule(
    /// ID of the site.
    site_id: String,
    /// ID of the exception rule.
    exception_rule_id: String,
    /// Exception rule with its changes.
    exception_rule: Option<NewExceptionRule>,
) -> NoContent;

/// Lists the sites of the account.
///
/// The account needs a Pro plan or higher with a Zoom Phone license and must have multiple sites enabled.
#[zoom_endpoint(
    GET, "/phone/sites",
    scopes = ["phone:read:admin", "phone:read:list_sites:admin"],
    rate_limit = Medium,
    paged = sites,
    operation = "listPhoneSites",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sites/GET/phone/sites",
)]
pub fn list_sites(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Name of the site to search for.
    site_name: Option<String>,
) -> SitePage;

/// Creates a site, which groups users and settings, for example of an office.
///
/// The account needs a Pro plan or higher with a Zoom Phone license and must have multiple sites enabled.
#[zoom_endpoint(
    POST, "/phone/sites", json,
    scopes = ["phone:write:admin", "phone:write:site:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createPhoneSite",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sites/POST/phone/sites",
    errors(
        /// The site code, the country or the emergency address is invalid; in India also the state, city, calling area
        /// or entity name. Zoom's message states which.
        400/400 => InvalidSite,
    )
)]
pub fn create_site(
    /// Site to create.
    #[body]
    site: NewSite,
) -> NamedRef;

/// Returns a site.
///
/// The account needs a Pro plan or higher with a Zoom Phone license and must have multiple sites enabled.
#[zoom_endpoint(
    GET, "/phone/sites/<site_id>",
    scopes = ["phone:read:admin", "phone:read:site:admin"],
    rate_limit = Light,
    operation = "getASite",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sites/GET/phone/sites/%7BsiteId%7D",
    errors(
        /// The site does not exist.
        400/400 => SiteNotFound,
    )
)]
pub fn get_site(
    /// ID of the site.
    site_id: String,
) -> Site;

/// Deletes a site, and moves its users, numbers and devices to another one.
///
/// The main site cannot be deleted. The account needs a Pro plan or higher with a Zoom Phone license and must have
/// multiple sites enabled.
#[zoom_endpoint(
    DELETE, "/phone/sites/<site_id>",
    scopes = ["phone:write:admin", "phone:delete:site:admin"],
    rate_limit = Light,
    operation = "deletePhoneSite",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sites/DELETE/phone/sites/%7BsiteId%7D",
    errors(
        /// The receiving site is the site itself, the site does not exist, or the company's main number cannot be
        /// moved.
        400/400 => InvalidTransferSite,
        /// The extension number is being changed; try again later.
        409/409 => ExtensionNumberConflict,
    )
)]
pub fn delete_site(
    /// ID of the site.
    site_id: String,
    /// ID of the site that receives the users, numbers and phones.
    transfer_site_id: String,
) -> NoContent;

/// Changes a site.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/sites/<site_id>", json,
    scopes = ["phone:write:admin", "phone:update:site:admin"],
    rate_limit = Light,
    operation = "updateSiteDetails",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sites/PATCH/phone/sites/%7BsiteId%7D",
    errors(
        /// The site does not exist, or its extension ranges, site code, length of extensions or emergency address are
        /// invalid; Zoom's message states which.
        400/300 => InvalidSite,
        /// The site code is disabled.
        400/400 => SiteCodeDisabled,
        /// Consent options of callers are not enabled, so that the values for inbound and outbound recording
        /// announcements must be equal.
        400/13800 => ConsentOptionsDisabled,
        /// The audio item does not exist.
        400/13802 => AudioNotFound,
        /// The SMS template does not exist.
        400/13803 => SmsTemplateNotFound,
        /// The time period of firmware updates is invalid.
        400/13804 => InvalidTimePeriod,
        /// The end date of firmware updates is invalid.
        400/13805 => InvalidEndDate,
        /// The time zone of firmware updates is invalid.
        400/13806 => InvalidTimeZone,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_site(
    /// ID of the site.
    site_id: String,
    /// Changes to the site.
    #[body]
    site: SiteUpdate,
) -> NoContent;

/// Lists the phone numbers that a site can show as a customized outbound caller ID.
///
/// The account needs multiple sites and a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/sites/<site_id>/outbound_caller_id/customized_numbers",
    scopes = ["phone:read:admin", "phone:read:list_site_customized_number:admin"],
    rate_limit = Light,
    paged = customize_numbers,
    operation = "listSiteCustomizeOutboundCallerNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sites/GET/phone/sites/%7BsiteId%7D/outbound_caller_id/customized_numbers",
)]
pub fn list_customized_numbers(
    /// ID of the site.
    site_id: String,
    /// Whether to list the numbers that are customized numbers (`true`) or those that could be added (`false`).
    selected: Option<bool>,
    /// ID of the site whose numbers to list.
    #[query(rename = "site_id")]
    of_site_id: Option<String>,
    /// Kind of the extension that the number belongs to.
    extension_type: Option<CallerIdExtensionType>,
    /// Part of the phone number or extension number to search for.
    keyword: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> CustomizedNumberPage;

/// Allows phone numbers as a customized outbound caller ID of a site.
///
/// The account needs multiple sites and a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/sites/<site_id>/outbound_caller_id/customized_numbers", json,
    scopes = ["phone:write:admin", "phone:write:site_customized_number:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addSiteOutboundCallerNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sites/POST/phone/sites/%7BsiteId%7D/outbound_caller_id/customized_numbers",
    errors(
        /// Zoom rejected the values, or the site does not exist; the message states which.
        400/300 => ValidationFailed,
    )
)]
pub fn add_customized_numbers(
    /// ID of the site.
    site_id: String,
    /// IDs of the phone numbers.
    #[zoom(max_items = 30)]
    phone_number_ids: Option<Vec<String>>,
) -> serde_json::Value;

/// Removes phone numbers from the customized outbound caller IDs of a site.
///
/// Multiple sites must be enabled. The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/sites/<site_id>/outbound_caller_id/customized_numbers",
    scopes = ["phone:write:admin", "phone:delete:site_customized_number:admin"],
    rate_limit = Light,
    operation = "deleteSiteOutboundCallerNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sites/DELETE/phone/sites/%7BsiteId%7D/outbound_caller_id/customized_numbers",
    errors(
        /// Zoom rejected the values, or the site does not exist; the message states which.
        400/300 => ValidationFailed,
    )
)]
pub fn remove_customized_numbers(
    /// ID of the site.
    site_id: String,
    /// IDs of the customized numbers.
    #[zoom(max_items = 30)]
    customize_ids: Vec<String>,
) -> NoContent;

/// Returns a setting of a site.
///
/// The account needs a Pro plan or higher with a Zoom Phone license and must have multiple sites enabled.
#[zoom_endpoint(
    GET, "/phone/sites/<site_id>/settings/<setting_type>",
    scopes = ["phone:read:admin", "phone:read:site_setting:admin"],
    rate_limit = Light,
    operation = "getSiteSettingForType",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sites/GET/phone/sites/%7BsiteId%7D/settings/%7BsettingType%7D",
    errors(
        /// The site does not exist.
        400/400 => SiteNotFound,
    )
)]
pub fn get_site_setting(
    /// ID of the site.
    site_id: String,
    /// Kind of setting.
    setting_type: SiteSettingType,
) -> SiteSetting;

/// Adds a setting to a site.
///
/// The account needs a Pro plan or higher with a Zoom Phone license and must have multiple sites enabled.
#[zoom_endpoint(
    POST, "/phone/sites/<site_id>/settings/<setting_type>", json,
    scopes = ["phone:write:admin", "phone:write:site_setting:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addSiteSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sites/POST/phone/sites/%7BsiteId%7D/settings/%7BsettingType%7D",
    errors(
        /// Zoom rejected the values, or the site does not exist; the message states which.
        400/300 => ValidationFailed,
    )
)]
pub fn add_site_setting(
    /// ID of the site.
    site_id: String,
    /// Kind of setting.
    setting_type: NewSettingType,
    /// Type of the devices whose calls are encrypted with SRTP and AES-256; for the `security` setting.
    device_type: Option<String>,
    /// Holidays to add; for the `holiday_hours` setting.
    holidays: Option<Vec<HolidayPeriod>>,
) -> HolidayHours;

/// Removes a setting from a site.
///
/// The account needs a Pro plan or higher with a Zoom Phone license and must have multiple sites enabled.
#[zoom_endpoint(
    DELETE, "/phone/sites/<site_id>/settings/<setting_type>",
    scopes = ["phone:write:admin", "phone:delete:site_setting:admin"],
    rate_limit = Light,
    operation = "deleteSiteSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sites/DELETE/phone/sites/%7BsiteId%7D/settings/%7BsettingType%7D",
    errors(
        /// Zoom rejected the values, or the site does not exist; the message states which.
        400/300 => ValidationFailed,
    )
)]
pub fn delete_site_setting(
    /// ID of the site.
    site_id: String,
    /// Kind of setting.
    setting_type: NewSettingType,
    /// Type of the devices whose calls are no longer encrypted with SRTP and AES-256; for the `security` setting.
    device_type: Option<String>,
    /// ID of the holiday; for the `holiday_hours` setting.
    holiday_id: Option<String>,
) -> NoContent;

/// Changes a setting of a site.
///
/// The account needs a Pro plan or higher with a Zoom Phone license and must have multiple sites enabled.
#[zoom_endpoint(
    PATCH, "/phone/sites/<site_id>/settings/<setting_type>", json,
    scopes = ["phone:write:admin", "phone:update:site_setting:admin"],
    rate_limit = Light,
    operation = "updateSiteSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/sites/PATCH/phone/sites/%7BsiteId%7D/settings/%7BsettingType%7D",
    errors(
        /// The site or an audio item does not exist, or a value is invalid, such as the session timeout of hot desking;
        /// Zoom's message states which.
        400/300 => InvalidSetting,
    )
)]
pub fn update_site_setting(
    /// ID of the site.
    site_id: String,
    /// Kind of setting.
    setting_type: SettingUpdateType,
    /// Changes to the setting.
    #[body]
    site_setting: SiteSettingUpdate,
) -> NoContent;

/// Length of short extension numbers.
#[zoom_model]
pub struct ShortExtension {
    /// Number of digits of a short extension number, from 2 to 5; at most 6 together with the site code.
    #[zoom(default = 3)]
    pub length: Option<i64>,
}

/// Setting: calls between sites are routed over the public telephone network (PSTN).
///
/// Users of the site can then be part of auto receptionists and call queues of this site only.
#[zoom_model]
pub struct ForceOffNet {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether users without a phone number can call users of other sites.
    pub allow_extension_only_users_call_users_outside_site: Option<bool>,
}

/// Setting: calls depend on the users' location.
#[zoom_model]
pub struct LocationBasedRouting {
    /// Whether calls are subject to the options below.
    pub enable: Option<bool>,
    /// Whether calls with the public telephone network are possible only inside the locations.
    pub place_receive_pstn_calls: Option<bool>,
    /// Whether media of calls with the public telephone network are offloaded.
    pub enable_media_off_load_pstn_calls: Option<bool>,
}

/// Numbers that a site shows as outbound caller ID.
#[zoom_model]
pub struct OutboundCallerId {
    /// Whether members of auto receptionists use their numbers as outbound caller ID.
    pub auto_receptionists_numbers: Option<bool>,
    /// Whether members of call queues use their numbers as outbound caller ID.
    pub call_queue_numbers: Option<bool>,
    /// Whether members of shared line groups use their numbers as outbound caller ID.
    pub share_line_group_numbers: Option<bool>,
    /// Whether internal calls also show the selected outbound caller ID, if it is the number of an auto receptionist or
    /// call queue.
    pub show_outbound_caller_id_for_internal_call: Option<bool>,
}

/// General settings of desk phones.
#[zoom_model]
pub struct GeneralSetting {
    /// Whether the site uses the account's setting or its own.
    pub setting_type: Option<SettingType>,
    /// Whether desk phones have a web interface; only if `setting_type` is `custom_setting`.
    pub web_interface: Option<bool>,
}

/// Kind of setting.
#[zoom_model]
pub enum SettingType {
    /// Settings of the account.
    AccountSetting,
    /// Own settings of the site.
    CustomSetting,
}
