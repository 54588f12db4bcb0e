//! Common areas: phones in lobbies, kitchens and other shared places.

mod custom_hours_settings;
mod policy;
mod requests;
mod responses;

pub use custom_hours_settings::*;
pub use policy::*;
pub use requests::*;
pub use responses::*;

use super::{
    ActiveStatus, CallingCountryPage, CountryRegionUpdate, DisplayNameRef, ExceptionRulePage, HolidayHours, MatchType,
    NewExceptionRule, OutboundExceptionRule, PhoneNumber, PhoneNumberList,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the common areas.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/common_areas",
    scopes = ["phone:read:admin", "phone:read:common_area:admin"],
    rate_limit = Medium,
    paged = common_areas,
    operation = "listCommonAreas",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/GET/phone/common_areas",
)]
pub fn list_common_areas(
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of the site whose common areas are listed, if the account has multiple sites.
    site_id: Option<String>,
    /// Number of a calling plan, from Zoom's list of Zoom Phone calling plans; lists only common areas that have it.
    calling_type: Option<i64>,
    /// Type of the device: smartphone (1), desk phone (2) or phone appliance (3).
    #[zoom(values = [1, 2, 3])]
    common_area_device_type: Option<i64>,
) -> CommonAreaPage;

/// Adds a common area, such as a phone in an entrance hall.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/common_areas", json,
    scopes = ["phone:write:admin", "phone:write:common_area:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addCommonArea",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/POST/phone/common_areas",
    errors(
        /// The time zone, country, site or template is invalid, or the template belongs to another site.
        400/300 => ValidationFailed,
    )
)]
pub fn add_common_area(
    /// Common area to add.
    #[body]
    common_area: NewCommonArea,
) -> DisplayNameRef;

/// Generates activation codes for up to 50 common areas, with which smartphones sign in.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
/// Unavailable in Zoom for Government.
#[zoom_endpoint(
    POST, "/phone/common_areas/activation_code", json,
    scopes = ["phone:write:admin", "phone:write:common_area:admin"],
    rate_limit = Light,
    success = 201,
    operation = "Generateactivationcodesforcommonareas",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/POST/phone/common_areas/activation_code",
    errors(
        /// The request has more than 50 common areas, or smartphones are disabled for common areas.
        400/400 => TooManyCommonAreasOrSmartphonesDisabled,
        /// The common area does not exist.
        400/404 => CommonAreaNotFound,
        /// The user lacks the permission.
        403/403 => NoPermission,
    )
)]
pub fn generate_activation_codes(
    /// IDs of the common areas, or their extension IDs.
    #[zoom(max_items = 50)]
    common_area_ids: Vec<String>,
) -> ActivationCodeList;

/// Lists the activation codes of common areas.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
/// Unavailable in Zoom for Government.
#[zoom_endpoint(
    GET, "/phone/common_areas/activation_codes",
    scopes = ["phone:read:admin", "phone:read:list_common_area_activation_codes:admin"],
    rate_limit = Medium,
    paged = common_areas_activation_codes,
    operation = "listActivationCodes",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/GET/phone/common_areas/activation_codes",
    errors(
        /// The page token is invalid or has expired, or the account ID is invalid.
        400/400 => InvalidPageTokenOrAccount,
    )
)]
pub fn list_activation_codes(
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ActivationCodePage;

/// Applies a setting template to up to 50 common areas.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/common_areas/template_id/<template_id>", json,
    scopes = ["phone:write:admin", "phone:write:apply_template_to_common_areas:admin"],
    rate_limit = Light,
    success = 201,
    operation = "ApplyTemplatetoCommonAreas",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/POST/phone/common_areas/template_id/%7BtemplateId%7D",
    errors(
        /// The template and the common area belong to different sites.
        400/300 => TemplateOfAnotherSite,
        /// The request has more than 50 common areas, or the user cannot change the site.
        400/400 => TooManyCommonAreasOrNoPermission,
        /// The common area does not exist.
        400/404 => CommonAreaNotFound,
        /// The template does not exist or has another type.
        404 => TemplateNotFound,
    )
)]
pub fn apply_template(
    /// ID of the template.
    template_id: String,
    /// IDs of the common areas, or their extension IDs.
    #[zoom(max_items = 50)]
    common_area_ids: Option<Vec<String>>,
) -> NoContent;

/// Returns a common area.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/common_areas/<common_area_id>",
    scopes = ["phone:read:admin", "phone:read:common_area:admin"],
    rate_limit = Light,
    operation = "getACommonArea",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/GET/phone/common_areas/%7BcommonAreaId%7D",
    errors(
        /// The common area does not exist.
        400/400 => CommonAreaNotFound,
    )
)]
pub fn get_common_area(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
) -> CommonArea;

/// Deletes a common area.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/common_areas/<common_area_id>",
    scopes = ["phone:write:admin", "phone:delete:common_area:admin"],
    rate_limit = Light,
    operation = "deleteCommonArea",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/DELETE/phone/common_areas/%7BcommonAreaId%7D",
    errors(
        /// The common area does not exist.
        400/404 => CommonAreaNotFound,
    )
)]
pub fn delete_common_area(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
) -> NoContent;

/// Changes a common area.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/common_areas/<common_area_id>", json,
    scopes = ["phone:write:admin", "phone:update:common_area:admin"],
    rate_limit = Light,
    operation = "updateCommonArea",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/PATCH/phone/common_areas/%7BcommonAreaId%7D",
    errors(
        /// The common area does not exist.
        400/404 => CommonAreaNotFound,
        /// The extension number conflicts with another; try again later.
        400/409 => ExtensionNumberConflict,
    )
)]
pub fn update_common_area(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
    /// Changes to the common area.
    #[body]
    common_area: CommonAreaUpdate,
) -> NoContent;

/// Assigns calling plans to a common area.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/common_areas/<common_area_id>/calling_plans", json,
    scopes = ["phone:write:admin", "phone:write:common_area_calling_plan:admin"],
    rate_limit = Light,
    success = 201,
    operation = "assignCallingPlansToCommonArea",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/POST/phone/common_areas/%7BcommonAreaId%7D/calling_plans",
    errors(
        /// The common area does not exist.
        400/404 => CommonAreaNotFound,
    )
)]
pub fn assign_calling_plans(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
    /// Calling plans.
    calling_plans: Vec<AssignedCallingPlan>,
) -> AssignedCallingPlans;

/// Removes a calling plan from a common area.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/common_areas/<common_area_id>/calling_plans/<plan_type>",
    scopes = ["phone:write:admin", "phone:delete:common_area_calling_plan:admin"],
    rate_limit = Light,
    operation = "unassignCallingPlansFromCommonArea",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/DELETE/phone/common_areas/%7BcommonAreaId%7D/calling_plans/%7Btype%7D",
    errors(
        /// The common area does not exist.
        400/404 => CommonAreaNotFound,
    )
)]
pub fn unassign_calling_plan(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
    /// Number of the calling plan to remove, from Zoom's list of Zoom Phone plans.
    plan_type: String,
    /// ID of the billing account; required in India.
    billing_account_id: Option<String>,
) -> NoContent;

/// Assigns phone numbers to a common area.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/common_areas/<common_area_id>/phone_numbers", json,
    scopes = ["phone:write:admin", "phone:write:common_area_number:admin"],
    rate_limit = Light,
    success = 201,
    operation = "assignPhoneNumbersToCommonArea",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/POST/phone/common_areas/%7BcommonAreaId%7D/phone_numbers",
    errors(
        /// The common area does not exist.
        400/404 => CommonAreaNotFound,
    )
)]
pub fn assign_phone_numbers(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
    /// Phone numbers to assign.
    phone_numbers: Vec<PhoneNumber>,
) -> PhoneNumberList;

/// Removes a phone number from a common area.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/common_areas/<common_area_id>/phone_numbers/<phone_number_id>",
    scopes = ["phone:write:admin", "phone:delete:common_area_number:admin"],
    rate_limit = Light,
    operation = "unassignPhoneNumbersFromCommonArea",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/DELETE/phone/common_areas/%7BcommonAreaId%7D/phone_numbers/%7BphoneNumberId%7D",
    errors(
        /// The common area does not exist.
        400/404 => CommonAreaNotFound,
    )
)]
pub fn unassign_phone_number(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
    /// ID of the phone number, or the number in E.164 format.
    phone_number_id: String,
) -> NoContent;

/// Changes the PIN of a common area.
///
/// Fails if the account hides PINs from administrators. The account needs a Pro plan or higher with a Zoom Phone
/// license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/common_areas/<common_area_id>/pin_code", json,
    scopes = ["phone:write:admin", "phone:update:common_area:admin"],
    rate_limit = Light,
    operation = "UpdateCommonAreaPinCode",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/PATCH/phone/common_areas/%7BcommonAreaId%7D/pin_code",
    errors(
        /// The PIN has the wrong length, has characters other than digits, repeats or counts digits, equals the
        /// extension number, or cannot be changed by administrators.
        400/400 => InvalidPinCode,
        /// The common area does not exist.
        404 => CommonAreaNotFound,
    )
)]
pub fn update_pin_code(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
    /// PIN for voicemail, hot desking, unlocking desk phones and calls that need authorization.
    pin_code: String,
) -> NoContent;

/// Returns the settings of a common area.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    GET, "/phone/common_areas/<common_area_id>/settings",
    scopes = ["phone:read:admin", "phone:read:list_common_area_settings:admin"],
    rate_limit = Light,
    operation = "getCommonAreaSettings",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/GET/phone/common_areas/%7BcommonAreaId%7D/settings",
    errors(
        /// The common area does not exist.
        400/404 => CommonAreaNotFound,
    )
)]
pub fn get_settings(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
    /// Kind of setting to return; desk phones by default.
    setting_type: Option<SettingType>,
) -> Settings;

/// Adds a desk phone or a holiday to a common area.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/common_areas/<common_area_id>/settings/<setting_type>", json,
    scopes = ["phone:write:admin", "phone:write:common_area_setting:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddCommonAreaSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/POST/phone/common_areas/%7BcommonAreaId%7D/settings/%7BsettingType%7D",
    errors(
        /// The common area does not exist.
        400/404 => CommonAreaNotFound,
    )
)]
pub fn add_setting(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
    /// Kind of setting to add.
    setting_type: NewSettingType,
    /// Setting to add.
    #[body]
    setting: NewSetting,
) -> Setting;

/// Removes a desk phone or a holiday from a common area.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/common_areas/<common_area_id>/settings/<setting_type>",
    scopes = ["phone:write:admin", "phone:delete:common_area_setting:admin"],
    rate_limit = Light,
    operation = "deleteCommonAreaSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/DELETE/phone/common_areas/%7BcommonAreaId%7D/settings/%7BsettingType%7D",
    errors(
        /// The common area does not exist.
        400/404 => CommonAreaNotFound,
    )
)]
pub fn delete_setting(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
    /// Kind of setting to remove.
    setting_type: NewSettingType,
    /// ID of the desk phone to remove; only if the setting type is `desk_phone`.
    device_id: Option<String>,
    /// ID of the holiday to remove; only if the setting type is `holiday_hours`.
    holiday_hour_id: Option<String>,
) -> NoContent;

/// Changes a setting of a common area.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/common_areas/<common_area_id>/settings/<setting_type>", json,
    scopes = ["phone:write:admin", "phone:update:common_area_setting:admin"],
    rate_limit = Light,
    operation = "UpdateCommonAreaSetting",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/common-areas/PATCH/phone/common_areas/%7BcommonAreaId%7D/settings/%7BsettingType%7D",
    errors(
        /// The common area does not exist.
        400/404 => CommonAreaNotFound,
    )
)]
pub fn update_setting(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
    /// Kind of setting to change.
    setting_type: SettingType,
    /// Changes to the setting.
    #[body]
    setting: SettingUpdate,
) -> NoContent;

/// Lists the countries and regions, and whether a common area can call them.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/common_areas/<common_area_id>/outbound_calling/countries_regions",
    scopes = ["phone:read:admin", "phone:read:common_area_outbound_calling_rule:admin"],
    rate_limit = Light,
    paged = countries_regions,
    operation = "GetCommonAreaOutboundCallingCountriesAndRegions",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/common_areas/%7BcommonAreaId%7D/outbound_calling/countries_regions",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The common area does not exist.
        404/13500 => CommonAreaNotFound,
    )
)]
pub fn list_outbound_calling_countries(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> CallingCountryPage;

/// Changes the rules for calls of a common area to countries and regions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/common_areas/<common_area_id>/outbound_calling/countries_regions", json,
    scopes = ["phone:write:admin", "phone:update:common_area_outbound_calling_rule:admin"],
    rate_limit = Light,
    operation = "UpdateCommonAreaOutboundCallingCountriesOrRegions",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/PATCH/phone/common_areas/%7BcommonAreaId%7D/outbound_calling/countries_regions",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The common area does not exist.
        404/13500 => CommonAreaNotFound,
    )
)]
pub fn update_outbound_calling_countries(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
    /// Countries and regions with their rules.
    country_regions: Option<Vec<CountryRegionUpdate>>,
) -> NoContent;

/// Lists the exceptions from a common area's outbound calling restrictions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/common_areas/<common_area_id>/outbound_calling/exception_rules",
    scopes = ["phone:read:admin", "phone:read:common_area_outbound_calling_rule:admin"],
    rate_limit = Medium,
    paged = exception_rules,
    operation = "listCommonAreaOutboundCallingExceptionRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/common_areas/%7BcommonAreaId%7D/outbound_calling/exception_rules",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The common area does not exist.
        404/13000 => CommonAreaNotFound,
    )
)]
pub fn list_outbound_exception_rules(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
    /// Two-letter code of the country (ISO 3166) whose rules are listed.
    country: Option<String>,
    /// Part of a phone number to search for.
    keyword: Option<String>,
    /// Only rules for one number, or only rules for a prefix.
    match_type: Option<MatchType>,
    /// Only rules that are applied (`active`), or only those that are not (`inactive`).
    status: Option<ActiveStatus>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> ExceptionRulePage;

/// Adds an exception to a common area's outbound calling restrictions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/common_areas/<common_area_id>/outbound_calling/exception_rules", json,
    scopes = ["phone:write:admin", "phone:write:common_area_outbound_calling_rule:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddCommonAreaOutboundCallingExceptionRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/POST/phone/common_areas/%7BcommonAreaId%7D/outbound_calling/exception_rules",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The common area does not exist.
        404/13500 => CommonAreaNotFound,
    )
)]
pub fn add_outbound_exception_rule(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
    /// Exception rule for a number or prefix.
    exception_rule: Option<NewExceptionRule>,
) -> OutboundExceptionRule;

/// Deletes an exception from a common area's outbound calling restrictions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/common_areas/<common_area_id>/outbound_calling/exception_rules/<exception_rule_id>",
    scopes = ["phone:write:admin", "phone:delete:common_area_outbound_calling_rule:admin"],
    rate_limit = Light,
    operation = "deleteCommonAreaOutboundCallingExceptionRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/DELETE/phone/common_areas/%7BcommonAreaId%7D/outbound_calling/exception_rules/%7BexceptionRuleId%7D",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// Several exception rules have this ID.
        400/13508 => DuplicateExceptionRule,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The common area does not exist.
        404/13500 => CommonAreaNotFound,
        /// The exception rule does not exist.
        404/13507 => ExceptionRuleNotFound,
    )
)]
pub fn delete_outbound_exception_rule(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
    /// ID of the exception rule.
    exception_rule_id: String,
) -> NoContent;

/// Changes an exception from a common area's outbound calling restrictions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/common_areas/<common_area_id>/outbound_calling/exception_rules/<exception_rule_id>", json,
    scopes = ["phone:write:admin", "phone:update:common_area_outbound_calling_rule:admin"],
    rate_limit = Light,
    operation = "UpdateCommonAreaOutboundCallingExceptionRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/PATCH/phone/common_areas/%7BcommonAreaId%7D/outbound_calling/exception_rules/%7BexceptionRuleId%7D",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The common area does not exist.
        404/13500 => CommonAreaNotFound,
    )
)]
pub fn update_outbound_exception_rule(
    /// ID of the common area, or its extension ID.
    common_area_id: String,
    /// ID of the exception rule.
    exception_rule_id: String,
    /// Exception rule for a number or prefix.
    exception_rule: Option<NewExceptionRule>,
) -> NoContent;

/// Custom hours of a common area.
#[zoom_model]
pub struct CustomHoursSetting {
    /// Hours of each weekday.
    pub custom_hours_settings: Option<CustomHoursSettings>,
}

/// Holiday hours of a common area.
#[zoom_model]
pub struct HolidayHoursSetting {
    /// Holidays; only for the `holiday_hours` setting.
    pub holiday_hours: Option<HolidayHours>,
}
