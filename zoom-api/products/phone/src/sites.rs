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
    ActiveStatus, CallingCountryPage, CountryRegionUpdate, CustomizedNumberPage, ExceptionRulePage, HolidayHours,
    HolidayPeriod, MatchType, NamedRef, NewExceptionRule, OutboundExceptionRule, SiteExtensionType,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the countries and regions that a site can call.
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

/// Changes the countries and regions that a site can call.
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
    /// Country code (ISO 3166, two letters).
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
    /// Exception rule.
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
    /// Exception rule.
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
    /// Name of the site.
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
        /// The length of the site code is invalid.
        400/400 => InvalidSiteCodeLength,
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
        /// A site cannot be moved to itself.
        400/400 => SameSite,
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
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
        /// The site code is disabled.
        400/400 => SiteCodeDisabled,
        /// Consent options of callers are not enabled.
        400/13800 => ConsentOptionsDisabled,
        /// The audio item does not exist.
        400/13802 => AudioNotFound,
        /// The SMS template does not exist.
        400/13803 => SmsTemplateNotFound,
        /// The period is invalid.
        400/13804 => InvalidTimePeriod,
        /// The end date is invalid.
        400/13805 => InvalidEndDate,
        /// The time zone is invalid.
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
    /// Whether the number is one of the customized numbers.
    selected: Option<bool>,
    /// Site whose numbers are listed.
    #[query(rename = "site_id")]
    of_site_id: Option<String>,
    /// Kind of the extension.
    extension_type: Option<SiteExtensionType>,
    /// Part of the number to search for.
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
        /// Zoom rejected the values; its message names them.
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
        /// Zoom rejected the values; its message names them.
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
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
    )
)]
pub fn add_site_setting(
    /// ID of the site.
    site_id: String,
    /// Kind of setting.
    setting_type: NewSettingType,
    /// Type of the devices for which SRTP encryption is turned on; only for the `device_security` setting.
    device_type: Option<String>,
    /// Holidays.
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
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
    )
)]
pub fn delete_site_setting(
    /// ID of the site.
    site_id: String,
    /// Kind of setting.
    setting_type: NewSettingType,
    /// Type of the devices for which SRTP encryption is turned off; only for the `security` setting.
    device_type: Option<String>,
    /// ID of the holiday; takes precedence over the type of hours.
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
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
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

/// Length of extension numbers.
#[zoom_model]
pub struct ShortExtension {
    /// Number of digits of a short extension number.
    #[zoom(default = 3)]
    pub length: Option<i64>,
}

/// Setting: internal calls are routed over the public network.
#[zoom_model]
pub struct ForceOffNet {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether users without a number can call users of other sites.
    pub allow_extension_only_users_call_users_outside_site: Option<bool>,
}

/// Setting: calls are routed by location.
#[zoom_model]
pub struct LocationBasedRouting {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether calls with the public telephone network are possible only inside the locations.
    pub place_receive_pstn_calls: Option<bool>,
    /// Whether media of calls with the public telephone network are offloaded.
    pub enable_media_off_load_pstn_calls: Option<bool>,
}

/// Outbound caller ID of a site.
#[zoom_model]
pub struct OutboundCallerId {
    /// Whether members can show the numbers of auto receptionists.
    pub auto_receptionists_numbers: Option<bool>,
    /// Whether members can show the numbers of call queues.
    pub call_queue_numbers: Option<bool>,
    /// Whether members can show the numbers of shared line groups.
    pub share_line_group_numbers: Option<bool>,
    /// Whether internal calls show the outbound caller ID, too.
    pub show_outbound_caller_id_for_internal_call: Option<bool>,
}

/// General settings of desk phones.
#[zoom_model]
pub struct GeneralSetting {
    /// Whether the site uses the account's setting or its own.
    pub setting_type: Option<SettingType>,
    /// Whether desk phones have a web interface.
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
