//! Countries that the account can call, and exceptions.

use super::{
    ActiveStatus, CallingCountryPage, CountryRegionUpdate, ExceptionRulePage, MatchType, NewExceptionRule,
    OutboundExceptionRule,
};
use zoom_api::{NoContent, zoom_endpoint};

/// Lists the countries and regions with the account's rule for outbound calls to them.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/outbound_calling/countries_regions",
    scopes = ["phone:read:admin", "phone:read:list_outbound_calling_rules:admin"],
    rate_limit = Light,
    paged = countries_regions,
    operation = "GetAccountOutboundCallingCountriesAndRegions",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/outbound_calling/countries_regions",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
    )
)]
pub fn list_countries(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> CallingCountryPage;

/// Changes the account's rules for outbound calls to countries and regions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/outbound_calling/countries_regions", json,
    scopes = ["phone:write:admin", "phone:update:outbound_calling_rule:admin"],
    rate_limit = Light,
    operation = "UpdateAccountOutboundCallingCountriesOrRegions",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/PATCH/phone/outbound_calling/countries_regions",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
    )
)]
pub fn update_countries(
    /// Countries and regions with their rules.
    country_regions: Option<Vec<CountryRegionUpdate>>,
) -> NoContent;

/// Lists the exceptions from the account's outbound calling restrictions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/outbound_calling/exception_rules",
    scopes = ["phone:read:admin", "phone:read:list_outbound_calling_rules:admin"],
    rate_limit = Medium,
    paged = exception_rules,
    operation = "listAccountOutboundCallingExceptionRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/outbound_calling/exception_rules",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
    )
)]
pub fn list_exception_rules(
    /// Country code (ISO 3166, two letters), such as `US`.
    country: Option<String>,
    /// Part of the number to search for.
    keyword: Option<String>,
    /// Whether one number or all numbers with a prefix match.
    match_type: Option<MatchType>,
    /// Whether the rule is applied (`active`) or not (`inactive`).
    status: Option<ActiveStatus>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> ExceptionRulePage;

/// Adds an exception to the account's outbound calling restrictions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/outbound_calling/exception_rules", json,
    scopes = ["phone:write:admin", "phone:write:outbound_calling_rule:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddAccountOutboundCallingExceptionRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/POST/phone/outbound_calling/exception_rules",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
    )
)]
pub fn add_exception_rule(
    /// Exception rule to add.
    exception_rule: Option<NewExceptionRule>,
) -> OutboundExceptionRule;

/// Deletes an exception from the account's outbound calling restrictions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/outbound_calling/exception_rules/<exception_rule_id>",
    scopes = ["phone:write:admin", "phone:delete:outbound_calling_rule:admin"],
    rate_limit = Light,
    operation = "deleteAccountOutboundCallingExceptionRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/DELETE/phone/outbound_calling/exception_rules/%7BexceptionRuleId%7D",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// Several exception rules have this ID.
        400/13508 => DuplicateExceptionRule,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The exception rule does not exist.
        404/13507 => ExceptionRuleNotFound,
    )
)]
pub fn delete_exception_rule(
    /// ID of the exception rule.
    exception_rule_id: String,
) -> NoContent;

/// Changes an exception from the account's outbound calling restrictions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/outbound_calling/exception_rules/<exception_rule_id>", json,
    scopes = ["phone:write:admin", "phone:update:outbound_calling_rule:admin"],
    rate_limit = Light,
    operation = "UpdateAccountOutboundCallingExceptionRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/PATCH/phone/outbound_calling/exception_rules/%7BexceptionRuleId%7D",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
    )
)]
pub fn update_exception_rule(
    /// ID of the exception rule.
    exception_rule_id: String,
    /// Exception rule with its changes.
    exception_rule: Option<NewExceptionRule>,
) -> NoContent;
