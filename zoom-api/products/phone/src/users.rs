//! Users with Zoom Phone: profiles, settings, policies and calling plans.

mod policy;
mod requests;
mod responses;

pub use policy::*;
pub use requests::*;
pub use responses::*;

use super::{
    ActiveStatus, CallerIdExtensionType, CallingCountryPage, CallingPlanAssignment, CountryRegionUpdate,
    CustomizedNumberPage, ExceptionRulePage, MatchType, NewExceptionRule, OutboundExceptionRule, UserRef,
};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the countries and regions with a user's rule for outbound calls to them.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/users/<user_id>/outbound_calling/countries_regions",
    scopes = ["phone:read:admin", "phone:read:user_outbound_calling_rule:admin"],
    rate_limit = Light,
    paged = countries_regions,
    operation = "GetUserOutboundCallingCountriesAndRegions",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/users/%7BuserId%7D/outbound_calling/countries_regions",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The user does not exist.
        404/13500 => UserNotFound,
    )
)]
pub fn list_outbound_calling_countries(
    /// ID or email address of the user, or `me`.
    user_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> CallingCountryPage;

/// Changes a user's rules for outbound calls to countries and regions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    PATCH, "/phone/users/<user_id>/outbound_calling/countries_regions", json,
    scopes = ["phone:write:admin", "phone:update:user_outbound_calling_rule:admin"],
    rate_limit = Light,
    operation = "UpdateUserOutboundCallingCountriesOrRegions",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/PATCH/phone/users/%7BuserId%7D/outbound_calling/countries_regions",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The user does not exist.
        404/13500 => UserNotFound,
    )
)]
pub fn update_outbound_calling_countries(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Countries and regions with their rules.
    #[zoom(max_items = 300)]
    country_regions: Option<Vec<CountryRegionUpdate>>,
) -> NoContent;

/// Lists the exceptions from a user's outbound calling restrictions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/users/<user_id>/outbound_calling/exception_rules",
    scopes = ["phone:read:admin", "phone:read:user_outbound_calling_rule:admin"],
    rate_limit = Medium,
    paged = exception_rules,
    operation = "listUserOutboundCallingExceptionRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/users/%7BuserId%7D/outbound_calling/exception_rules",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The user does not exist.
        404/13000 => UserNotFound,
    )
)]
pub fn list_outbound_exception_rules(
    /// ID or email address of the user, or `me`.
    user_id: String,
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

/// Adds an exception to a user's outbound calling restrictions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    POST, "/phone/users/<user_id>/outbound_calling/exception_rules", json,
    scopes = ["phone:write:admin", "phone:write:user_outbound_calling_rule:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddUserOutboundCallingExceptionRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/POST/phone/users/%7BuserId%7D/outbound_calling/exception_rules",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The user does not exist.
        404/13500 => UserNotFound,
    )
)]
pub fn add_outbound_exception_rule(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Exception rule to add.
    exception_rule: Option<NewExceptionRule>,
) -> OutboundExceptionRule;

/// Deletes an exception from a user's outbound calling restrictions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    DELETE, "/phone/users/<user_id>/outbound_calling/exception_rules/<exception_rule_id>",
    scopes = ["phone:write:admin", "phone:delete:user_outbound_calling_rule:admin"],
    rate_limit = Light,
    operation = "deleteUserOutboundCallingExceptionRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/DELETE/phone/users/%7BuserId%7D/outbound_calling/exception_rules/%7BexceptionRuleId%7D",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// Several exception rules have this ID.
        400/13508 => DuplicateExceptionRule,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The user does not exist.
        404/13500 => UserNotFound,
        /// The exception rule does not exist.
        404/13507 => ExceptionRuleNotFound,
    )
)]
pub fn delete_outbound_exception_rule(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// ID of the exception rule.
    exception_rule_id: String,
) -> NoContent;

/// Changes an exception from a user's outbound calling restrictions.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
#[zoom_endpoint(
    PATCH, "/phone/users/<user_id>/outbound_calling/exception_rules/<exception_rule_id>", json,
    scopes = ["phone:write:admin", "phone:update:user_outbound_calling_rule:admin"],
    rate_limit = Light,
    operation = "UpdateUserOutboundCallingExceptionRule",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/PATCH/phone/users/%7BuserId%7D/outbound_calling/exception_rules/%7BexceptionRuleId%7D",
    errors(
        /// The policy for outbound calling is not enabled.
        400/13504 => OutboundCallingPolicyDisabled,
        /// The request has no access token.
        401/124 => AccessTokenRequired,
        /// The user does not exist.
        404/13500 => UserNotFound,
    )
)]
pub fn update_outbound_exception_rule(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// ID of the exception rule.
    exception_rule_id: String,
    /// Exception rule with its changes.
    exception_rule: Option<NewExceptionRule>,
) -> NoContent;

/// Lists the users with a Zoom Phone license.
///
/// The account needs a Pro plan or higher with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/users",
    scopes = ["phone:read:admin", "phone:read:list_users:admin"],
    rate_limit = Medium,
    paged = users,
    operation = "listPhoneUsers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/GET/phone/users",
    errors(
        /// The user lacks the permission, because the site does not belong to the targets of their role.
        400/124 => NoPermission,
        /// The page token is invalid or has expired, or the keyword is too short.
        400/400 => InvalidPageTokenOrKeyword,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_users(
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of the site whose users to list.
    site_id: Option<String>,
    /// Number of the calling plan whose users to list.
    calling_type: Option<i64>,
    /// State of the users to list; `pending` users have a Zoom Workplace license, but not Zoom Phone yet.
    status: Option<UserStatusFilter>,
    /// Department whose users to list.
    department: Option<String>,
    /// Cost center whose users to list.
    cost_center: Option<String>,
    /// Part of the name, extension number or phone number of the user to search for.
    keyword: Option<String>,
) -> UserPage;

/// Moves up to 10 users to a site, assigns Zoom Phone to them, or activates or deactivates it.
///
/// The account needs a Business or Education plan with a Zoom Phone license.
#[zoom_endpoint(
    PUT, "/phone/users/batch", json,
    scopes = ["phone:write:admin", "phone:update:batch_users:admin"],
    rate_limit = Light,
    operation = "updateUsersPropertiesInBatch",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/PUT/phone/users/batch",
    errors(
        /// The batch type is not supported.
        400/400 => UnsupportedBatchType,
        /// A user in the trash cannot get the Zoom One license.
        400/12007 => UserInTrash,
        /// The Zoom Phone feature of the license is not available for users at sites in India.
        400/12008 => UnsupportedInIndia,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_users(
    /// Kind of the update, which decides about the required arguments.
    batch_type: Option<BatchType>,
    /// IDs of the users.
    #[zoom(max_items = 10)]
    user_ids: Option<Vec<String>>,
    /// ID of the site to move to; required for `move_site`.
    site_id: Option<String>,
    /// Whether Zoom Phone is activated or deactivated; required for `activate`.
    activation_status: Option<UserStatus>,
) -> NoContent;

/// Adds up to 10 users to Zoom Phone.
///
/// The account needs a Pro plan or higher with a Zoom Phone license. The user must be the owner or an administrator.
///
/// The users must be active in the Zoom account.
#[zoom_endpoint(
    POST, "/phone/users/batch", json,
    scopes = ["phone:write:admin", "phone:write:batch_users:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "batchAddUsers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/POST/phone/users/batch",
    errors(
        /// Zoom rejected the values; its message names them.
        400/300 => ValidationFailed,
        /// There are more than 10 users in the request, or the user lacks the rights of an administrator of the site.
        400/400 => TooManyUsersOrNoPermission,
        /// The template is invalid.
        404/404 => InvalidTemplate,
    )
)]
pub fn add_users(
    /// Users to add.
    #[zoom(max_items = 10)]
    users: Option<Vec<NewUser>>,
) -> Vec<UserRef>;

/// Returns the Zoom Phone profile of a user.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
#[zoom_endpoint(
    GET, "/phone/users/<user_id>",
    scopes = ["phone:read", "phone:read:admin", "phone:read:user", "phone:read:user:admin"],
    rate_limit = Light,
    operation = "phoneUser",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/GET/phone/users/%7BuserId%7D",
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The site does not exist.
        404/404 => SiteNotFound,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn get_user(
    /// ID or email address of the user, or `me`.
    user_id: String,
) -> User;

/// Changes the Zoom Phone profile of a user.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
///
/// Access to voicemails and recordings is changed by `add_setting`, `update_setting` and `delete_setting` of
/// `user_settings`.
#[zoom_endpoint(
    PATCH, "/phone/users/<user_id>", json,
    scopes = ["phone:write", "phone:write:admin", "phone:update:user", "phone:update:user:admin"],
    rate_limit = Light,
    operation = "updateUserProfile",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/PATCH/phone/users/%7BuserId%7D",
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// Consent options of callers are not enabled, so that the values for inbound and outbound recording
        /// announcements must be equal.
        400/13800 => ConsentOptionsDisabled,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_user(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Changes to the user.
    #[body]
    user: UserUpdate,
) -> NoContent;

/// Replaces a calling plan of a user by another one.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
#[zoom_endpoint(
    PUT, "/phone/users/<user_id>/calling_plans", json,
    scopes = ["phone:write", "phone:write:admin", "phone:update:calling_plan", "phone:update:calling_plan:admin"],
    rate_limit = Light,
    operation = "updateCallingPlan",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/PUT/phone/users/%7BuserId%7D/calling_plans",
    errors(
        /// The user does not have the plan to replace.
        400/404 => PlanNotAssigned,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn update_calling_plan(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Number of the calling plan to replace, from Zoom's list of Zoom Phone calling plans.
    source_type: i64,
    /// Number of the new calling plan, from Zoom's list of Zoom Phone calling plans.
    target_type: i64,
    /// ID of the replaced plan's subscription; required if the account has several plans of the type.
    source_billing_subscription_id: Option<String>,
    /// ID of the new plan's subscription; required if the account has several plans of the type.
    target_billing_subscription_id: Option<String>,
) -> NoContent;

/// Assigns calling plans to a user.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
#[zoom_endpoint(
    POST, "/phone/users/<user_id>/calling_plans", json,
    scopes = ["phone:write", "phone:write:admin", "phone:write:calling_plan", "phone:write:calling_plan:admin"],
    rate_limit = Light,
    success = 200,
    operation = "assignCallingPlan",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/POST/phone/users/%7BuserId%7D/calling_plans",
    errors(
        /// The user ID or a field is invalid.
        400/300 => InvalidUserIdOrField,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn assign_calling_plans(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Calling plans.
    #[zoom(max_items = 150)]
    calling_plans: Option<Vec<CallingPlanAssignment>>,
) -> NoContent;

/// Removes a calling plan from a user.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license. User-managed apps pass `me` as the user
/// ID.
#[zoom_endpoint(
    DELETE, "/phone/users/<user_id>/calling_plans/<plan_type>",
    scopes = ["phone:write", "phone:write:admin", "phone:delete:users_calling_plan", "phone:delete:users_calling_plan:admin"],
    rate_limit = Light,
    operation = "unassignCallingPlan",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/DELETE/phone/users/%7BuserId%7D/calling_plans/%7BplanType%7D",
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// A field is invalid.
        400/400 => InvalidField,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn unassign_calling_plan(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Number of the calling plan to remove, from Zoom's list of Zoom Phone calling plans.
    plan_type: String,
    /// ID of the billing account; required for users in India.
    billing_account_id: Option<String>,
) -> NoContent;

/// Lists the phone numbers that a user can show as a customized outbound caller ID.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    GET, "/phone/users/<user_id>/outbound_caller_id/customized_numbers",
    scopes = ["phone:read", "phone:read:admin", "phone:read:list_user_customized_number", "phone:read:list_user_customized_number:admin"],
    rate_limit = Light,
    paged = customize_numbers,
    operation = "listUserCustomizeOutboundCallerNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/GET/phone/users/%7BuserId%7D/outbound_caller_id/customized_numbers",
    errors(
        /// The user ID is invalid.
        400/300 => InvalidUserId,
        /// The page token is invalid or has expired.
        400/400 => InvalidPageToken,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn list_customized_numbers(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// Whether to list the numbers that are customized numbers (`true`) or those that could be added (`false`).
    selected: Option<bool>,
    /// ID of the site that the number belongs to.
    site_id: Option<String>,
    /// Kind of the extension that the number belongs to.
    extension_type: Option<CallerIdExtensionType>,
    /// Part of the phone number or extension number to search for.
    keyword: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> CustomizedNumberPage;

/// Allows phone numbers as a customized outbound caller ID of a user.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    POST, "/phone/users/<user_id>/outbound_caller_id/customized_numbers", json,
    scopes = ["phone:write", "phone:write:admin", "phone:write:user_customized_number", "phone:write:user_customized_number:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addUserOutboundCallerNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/POST/phone/users/%7BuserId%7D/outbound_caller_id/customized_numbers",
    errors(
        /// The user ID is invalid, the site does not exist, or multiple sites must be disabled first.
        400/300 => InvalidUserIdOrSite,
        /// The user does not exist.
        404/1001 => UserNotFound,
        /// The account does not exist.
        404/2001 => AccountNotFound,
    )
)]
pub fn add_customized_numbers(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// IDs of the phone numbers.
    #[zoom(max_items = 30)]
    phone_number_ids: Option<Vec<String>>,
) -> NoContent;

/// Removes phone numbers from the customized outbound caller IDs of a user.
///
/// The account needs a Business or Enterprise plan with a Zoom Phone license.
#[zoom_endpoint(
    DELETE, "/phone/users/<user_id>/outbound_caller_id/customized_numbers",
    scopes = ["phone:write", "phone:write:admin", "phone:delete:user_customized_number", "phone:delete:user_customized_number:admin"],
    rate_limit = Light,
    operation = "deleteUserOutboundCallerNumbers",
    docs = "https://developers.zoom.us/docs/api/phone/#tag/users/DELETE/phone/users/%7BuserId%7D/outbound_caller_id/customized_numbers",
    errors(
        /// Zoom rejected the values, or the site does not exist; the message states which.
        400/300 => ValidationFailed,
    )
)]
pub fn remove_customized_numbers(
    /// ID or email address of the user, or `me`.
    user_id: String,
    /// IDs of the customized numbers.
    #[zoom(max_items = 30)]
    customize_ids: Vec<String>,
) -> NoContent;

/// Whether a user is active.
#[zoom_model]
pub enum UserStatus {
    /// Active.
    #[zoom(rename = "activate")]
    Active,
    /// Inactive.
    #[zoom(rename = "deactivate")]
    Inactive,
}
