//! Users.

use crate::types::Moment;
use crate::{NoContent, zoom_endpoint, zoom_model};

/// Lists users.
///
/// Zoom's page: [List users](https://developers.zoom.us/docs/api/users/#tag/users/GET/users).
#[zoom_endpoint(
    GET, "/users",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:list_users:admin"],
    rate_limit = Medium,
    paged = users,
    errors(
        /// Invalid access token.
        400/124 => InvalidAccessToken,
        /// Invalid page token.
        400/300 => InvalidPageToken,
        /// Unknown endpoint.
        400/2300 => UnknownEndpoint,
        /// API access denied.
        403 => ApiAccessDenied,
    )
)]
pub fn list_users(
    /// The status: `active` when left out.
    status: Option<UserStatusFilter>,
    /// How many records a page holds: 30 when left out, at most 2,000.
    page_size: Option<u32>,
    /// The role ID.
    role_id: Option<String>,
    /// The number of the page.
    #[deprecated = "it is being given up"]
    page_number: Option<String>,
    /// The include fields.
    include_fields: Option<IncludeFields>,
    /// The token of the next page; valid for 15 minutes.
    next_page_token: Option<String>,
    /// The license.
    license: Option<License>,
) -> UserPage;

/// Creates a user.
///
/// Zoom's page: [Create users](https://developers.zoom.us/docs/api/users/#tag/users/POST/users).
#[zoom_endpoint(
    POST, "/users", json,
    scopes = ["user:write", "user:write:admin", "user:write:user:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// No privilege.
        400/200 => NoPrivilege,
        /// Invalid parameter.
        400/300 => InvalidParameter,
        /// User is phone operator.
        400/1000 => UserIsPhoneOperator,
        /// User has account.
        400/1009 => UserHasAccount,
        /// Email domain blocked.
        400/1107 => EmailDomainBlocked,
        /// User type not allowed.
        400/1108 => UserTypeNotAllowed,
        /// Email domain not allowed.
        400/1116 => EmailDomainNotAllowed,
        /// SSO not enabled.
        400/2002 => SsoNotEnabled,
        /// No permission.
        400/2016 => NoPermission,
        /// SSO create not allowed.
        400/2032 => SsoCreateNotAllowed,
        /// Too many basic users.
        400/2033 => TooManyBasicUsers,
        /// Too many users of plan.
        400/2034 => TooManyUsersOfPlan,
        /// Gpa account.
        400/2035 => GpaAccount,
        /// Gpa account owner.
        400/2036 => GpaAccountOwner,
        /// User forbidden.
        400/2037 => UserForbidden,
        /// Too many Zoom one users.
        400/2038 => TooManyZoomOneUsers,
        /// Too many basic users now.
        400/3412 => TooManyBasicUsersNow,
        /// Email domain blocked by Zoom.
        400/11321 => EmailDomainBlockedByZoom,
        /// No phone license left.
        404/1102 => NoPhoneLicenseLeft,
        /// Group not found.
        404/4130 => GroupNotFound,
        /// Email in use.
        409/1005 => EmailInUse,
    )
)]
pub fn create_user(
    /// The action.
    action: CreateUserAction,
    /// The user info.
    user_info: Option<UserInfo>,
) -> CreatedUser;

/// Checks an email.
///
/// Zoom's page: [Check a user email](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/email).
#[zoom_endpoint(
    GET, "/users/email",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:email", "user:read:email:admin"],
    rate_limit = Light,
    errors(
        /// Email required.
        400/300 => EmailRequired,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn check_email(
    /// The email.
    email: String,
) -> EmailCheck;

/// Updates features.
///
/// Zoom's page: [Bulk update features for users](https://developers.zoom.us/docs/api/users/#tag/users/POST/users/features).
#[zoom_endpoint(
    POST, "/users/features", json,
    scopes = ["user:write", "user:write:admin", "user:write:feature:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// Paid plan required.
        400/200 => PaidPlanRequired,
        /// Invalid user type.
        400/300 => InvalidUserType,
    )
)]
pub fn update_features(
    /// The feature.
    #[body]
    feature: FeatureUpdate,
) -> FeatureResult;

/// Gets a user summary.
///
/// Zoom's page: [Get user summary](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/summary).
#[zoom_endpoint(
    GET, "/users/summary",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:summary:admin"],
    rate_limit = Medium,
    errors(
        /// Invalid access token.
        400/124 => InvalidAccessToken,
        /// Unknown endpoint.
        400/2300 => UnknownEndpoint,
        /// API access denied.
        403 => ApiAccessDenied,
    )
)]
pub fn get_user_summary() -> UserSummary;

/// Checks a vanity name.
///
/// Zoom's page: [Check a user's PM room](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/vanity_name).
#[zoom_endpoint(
    GET, "/users/vanity_name",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:pm_room", "user:read:pm_room:admin"],
    rate_limit = Light,
    errors(
        /// Vanity name required.
        400/300 => VanityNameRequired,
    )
)]
pub fn check_vanity_name(
    /// The vanity name.
    vanity_name: String,
) -> VanityNameCheck;

/// Gets a user.
///
/// Zoom's page: [Get a user](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D).
#[zoom_endpoint(
    GET, "/users/<user_id>",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user_info:read", "user_profile", "user:read:user", "user:read:user:admin"],
    rate_limit = Light,
    errors(
        /// Invitation not found.
        400/1120 => InvitationNotFound,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn get_user(
    /// The user.
    user_id: String,
    /// The login type: one of 0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101.
    login_type: Option<i64>,
    /// Whether "encrypted email" is on: `false` when left out.
    encrypted_email: Option<bool>,
    /// Whether "search by unique ID" is on.
    search_by_unique_id: Option<bool>,
) -> User;

/// Deletes a user.
///
/// Zoom's page: [Delete a user](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D).
#[zoom_endpoint(
    DELETE, "/users/<user_id>",
    scopes = ["user:write", "user:write:admin", "user:delete:user", "user:delete:user:admin"],
    rate_limit = Light,
    errors(
        /// User not deletable.
        400/200 => UserNotDeletable,
        /// Invalid transfer.
        400/300 => InvalidTransfer,
        /// User is phone operator.
        400/1000 => UserIsPhoneOperator,
        /// User in managed domain.
        400/1107 => UserInManagedDomain,
        /// User is admin.
        400/1117 => UserIsAdmin,
        /// Invitation not found.
        400/1120 => InvitationNotFound,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_user(
    /// The user.
    user_id: String,
    /// Whether "encrypted email" is on: `false` when left out.
    encrypted_email: Option<bool>,
    /// The action: `disassociate` when left out.
    action: Option<DeleteUserAction>,
    /// The transfer email.
    transfer_email: Option<String>,
    /// Whether "transfer meeting" is on.
    transfer_meeting: Option<bool>,
    /// Whether "transfer webinar" is on.
    transfer_webinar: Option<bool>,
    /// Whether "transfer recording" is on.
    transfer_recording: Option<bool>,
    /// Whether "transfer whiteboard" is on.
    transfer_whiteboard: Option<bool>,
    /// Whether "transfer clipfiles" is on.
    transfer_clipfiles: Option<bool>,
    /// Whether "transfer notes" is on.
    transfer_notes: Option<bool>,
    /// Whether "transfer visitors" is on.
    transfer_visitors: Option<bool>,
    /// Whether "transfer docs" is on.
    transfer_docs: Option<bool>,
    /// Whether "transfer events" is on: `true` when left out.
    transfer_events: Option<bool>,
) -> NoContent;

/// Updates a user.
///
/// Zoom's page: [Update a user](https://developers.zoom.us/docs/api/users/#tag/users/PATCH/users/%7BuserId%7D).
#[zoom_endpoint(
    PATCH, "/users/<user_id>", json,
    scopes = ["user:write", "user:write:admin", "user:update:user", "user:update:user:admin"],
    rate_limit = Light,
    errors(
        /// User type not changeable.
        400/200 => UserTypeNotChangeable,
        /// Invalid request.
        400/300 => InvalidRequest,
        /// User type not allowed.
        400/1108 => UserTypeNotAllowed,
        /// Paid user required.
        400/1109 => PaidUserRequired,
        /// Invitation not found.
        400/1120 => InvitationNotFound,
        /// Too many basic users.
        400/2033 => TooManyBasicUsers,
        /// Too many users of plan.
        400/2034 => TooManyUsersOfPlan,
        /// Too many Zoom one users.
        400/2038 => TooManyZoomOneUsers,
        /// Too few basic licenses.
        400/2039 => TooFewBasicLicenses,
        /// Too many basic users now.
        400/3412 => TooManyBasicUsersNow,
        /// Personal link name in use.
        400/4100 => PersonalLinkNameInUse,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn update_user(
    /// The user.
    user_id: String,
    /// The login type: one of 0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101.
    #[query]
    login_type: Option<i64>,
    /// Whether "remove TSP credentials" is on.
    #[query]
    remove_tsp_credentials: Option<bool>,
    /// The user.
    #[body]
    user: UserUpdate,
) -> NoContent;

/// Updates an email.
///
/// Zoom's page: [Update a user's email](https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/%7BuserId%7D/email).
#[zoom_endpoint(
    PUT, "/users/<user_id>/email", json,
    scopes = ["user:write", "user:write:admin", "user:update:email", "user:update:email:admin"],
    rate_limit = Light,
    errors(
        /// Admin required.
        400/200 => AdminRequired,
        /// Other admins email.
        400/1000 => OtherAdminsEmail,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn update_email(
    /// The user.
    user_id: String,
    /// The email: an e-mail address.
    email: String,
) -> NoContent;

/// Updates a password.
///
/// Zoom's page: [Update a user's password](https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/%7BuserId%7D/password).
#[zoom_endpoint(
    PUT, "/users/<user_id>/password", json,
    scopes = ["user:write", "user:write:admin", "user:update:password", "user:update:password:admin"],
    rate_limit = Medium,
    errors(
        /// Password unchanged.
        400/300 => PasswordUnchanged,
        /// Admins password.
        400/1117 => AdminsPassword,
        /// Work email required.
        400/1123 => WorkEmailRequired,
        /// Password too short.
        400/1124 => PasswordTooShort,
        /// Password needs letter.
        400/1125 => PasswordNeedsLetter,
        /// Password needs number.
        400/1126 => PasswordNeedsNumber,
        /// Password needs special character.
        400/1127 => PasswordNeedsSpecialCharacter,
        /// Password needs both cases.
        400/1128 => PasswordNeedsBothCases,
        /// Password reused.
        400/1129 => PasswordReused,
        /// Password repeats character.
        400/1130 => PasswordRepeatsCharacter,
        /// Password has sequence.
        400/1131 => PasswordHasSequence,
        /// Password too easy.
        400/1136 => PasswordTooEasy,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn update_password(
    /// The user.
    user_id: String,
    /// The password.
    password: String,
) -> NoContent;

/// Lists permissions.
///
/// Zoom's page: [Get user permissions](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/permissions).
#[zoom_endpoint(
    GET, "/users/<user_id>/permissions",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user_profile", "user:read:list_permissions", "user:read:list_permissions:admin"],
    rate_limit = Light,
    errors(
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn list_permissions(
    /// The user.
    user_id: String,
) -> PermissionList;

/// Updates a user status.
///
/// Zoom's page: [Update user status](https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/%7BuserId%7D/status).
#[zoom_endpoint(
    PUT, "/users/<user_id>/status", json,
    scopes = ["user:write", "user:write:admin", "user:update:status", "user:update:status:admin"],
    rate_limit = Light,
    errors(
        /// Status not changeable.
        400/200 => StatusNotChangeable,
        /// Upcoming events.
        400/300 => UpcomingEvents,
        /// Too many basic users.
        400/2033 => TooManyBasicUsers,
        /// Too many basic users now.
        400/3412 => TooManyBasicUsersNow,
        /// User not found.
        404/1001 => UserNotFound,
    )
)]
pub fn update_user_status(
    /// The user.
    user_id: String,
    /// The action.
    action: UserStatusAction,
    /// Whether "transfer events" is on.
    transfer_events: Option<bool>,
    /// The transfer email.
    transfer_email: Option<String>,
) -> NoContent;

/// A user summary.
#[zoom_model]
pub struct UserSummary {
    /// The licensed users count.
    pub licensed_users_count: Option<u32>,
    /// The basic users count.
    pub basic_users_count: Option<u32>,
    /// The on prem users count.
    pub on_prem_users_count: Option<u32>,
    /// The room users count.
    pub room_users_count: Option<u32>,
    /// The pending users count.
    pub pending_users_count: Option<u32>,
    /// The join only users count.
    pub join_only_users_count: Option<u32>,
    /// The total users count.
    pub total_users_count: Option<u32>,
}

/// A user.
#[zoom_model]
pub struct User {
    /// The ID.
    pub id: Option<String>,
    /// The created at.
    pub created_at: Option<Moment>,
    /// The dept.
    pub dept: Option<String>,
    /// The email.
    pub email: Option<String>,
    /// The first name: at most 64 characters.
    pub first_name: Option<String>,
    /// The last client version.
    pub last_client_version: Option<String>,
    /// The last login time.
    pub last_login_time: Option<Moment>,
    /// The last name: at most 64 characters.
    pub last_name: Option<String>,
    /// The PMI.
    pub pmi: Option<i64>,
    /// The role name.
    pub role_name: Option<String>,
    /// The timezone.
    pub timezone: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: UserType,
    /// Whether PMI is used: `false` when left out.
    pub use_pmi: Option<bool>,
    /// The display name: at most 128 characters.
    pub display_name: Option<String>,
    /// The account ID.
    pub account_id: Option<String>,
    /// The account number.
    pub account_number: Option<i64>,
    /// The cms user ID.
    pub cms_user_id: Option<String>,
    /// The company.
    pub company: Option<String>,
    /// The user created at.
    pub user_created_at: Option<Moment>,
    /// The custom attributes.
    pub custom_attributes: Vec<CustomAttribute>,
    /// The employee unique ID.
    pub employee_unique_id: Option<String>,
    /// The group IDs.
    pub group_ids: Vec<String>,
    /// The division IDs.
    pub division_ids: Vec<String>,
    /// The IM group IDs.
    pub im_group_ids: Vec<String>,
    /// The jid.
    pub jid: Option<String>,
    /// The job title.
    pub job_title: Option<String>,
    /// The cost center.
    pub cost_center: Option<String>,
    /// The language.
    pub language: Option<String>,
    /// The location.
    pub location: Option<String>,
    /// The login types.
    pub login_types: Vec<i64>,
    /// The manager: an e-mail address.
    pub manager: Option<String>,
    /// The personal meeting URL.
    pub personal_meeting_url: Option<String>,
    /// The phone country.
    #[deprecated = "it is being given up"]
    pub phone_country: Option<String>,
    /// The phone number.
    #[deprecated = "it is being given up"]
    pub phone_number: Option<String>,
    /// The phone numbers.
    pub phone_numbers: Vec<PhoneNumber>,
    /// The pic URL.
    pub pic_url: Option<String>,
    /// The plan united type.
    pub plan_united_type: Option<PlanUnitedType>,
    /// The pronouns.
    pub pronouns: Option<String>,
    /// The pronouns option.
    pub pronouns_option: Option<PronounsOption>,
    /// The role ID.
    pub role_id: Option<String>,
    /// The status.
    pub status: Option<UserStatus>,
    /// The vanity URL.
    pub vanity_url: Option<String>,
    /// The verified.
    pub verified: Option<i64>,
    /// The cluster.
    pub cluster: Option<String>,
    /// The Zoom one type.
    pub zoom_one_type: Option<i64>,
    /// The license info list.
    pub license_info_list: Vec<LicenseInfoList>,
}

/// What a user type can be.
#[zoom_model]
pub enum UserType {
    /// Basic.
    Basic = 1,
    /// Licensed.
    Licensed = 2,
    /// Unassigned without meetings basic.
    UnassignedWithoutMeetingsBasic = 4,
    /// None.
    None = 99,
}

/// A custom attribute.
#[zoom_model]
pub struct CustomAttribute {
    /// The key.
    pub key: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
}

/// A phone number.
#[zoom_model]
pub struct PhoneNumber {
    /// The code.
    pub code: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The label.
    pub label: Option<Label>,
    /// The number.
    pub number: Option<String>,
    /// Whether `verified` is on.
    pub verified: Option<bool>,
}

/// What a label can be.
#[zoom_model]
pub enum Label {
    /// Mobile.
    #[zoom(rename = "Mobile")]
    Mobile,
    /// Office.
    #[zoom(rename = "Office")]
    Office,
    /// Home.
    #[zoom(rename = "Home")]
    Home,
    /// Fax.
    #[zoom(rename = "Fax")]
    Fax,
}

/// What a plan united type can be.
#[zoom_model]
pub enum PlanUnitedType {
    /// Zoom pro with us ca.
    #[zoom(rename = "1")]
    ZoomProWithUsCa,
    /// Zoom pro with uk ir.
    #[zoom(rename = "2")]
    ZoomProWithUkIr,
    /// Zoom pro with au nz.
    #[zoom(rename = "4")]
    ZoomProWithAuNz,
    /// Zoom pro with global select.
    #[zoom(rename = "8")]
    ZoomProWithGlobalSelect,
    /// Zoom pro with Zoom phone.
    #[zoom(rename = "16")]
    ZoomProWithZoomPhone,
    /// Zoom biz with us ca.
    #[zoom(rename = "32")]
    ZoomBizWithUsCa,
    /// Zoom biz with uk ir.
    #[zoom(rename = "64")]
    ZoomBizWithUkIr,
    /// Zoom biz with au nz.
    #[zoom(rename = "128")]
    ZoomBizWithAuNz,
    /// Zoom biz with global select.
    #[zoom(rename = "256")]
    ZoomBizWithGlobalSelect,
    /// Zoom biz with Zoom phone.
    #[zoom(rename = "512")]
    ZoomBizWithZoomPhone,
    /// Zoom ent with us ca.
    #[zoom(rename = "1024")]
    ZoomEntWithUsCa,
    /// Zoom ent with uk ir.
    #[zoom(rename = "2048")]
    ZoomEntWithUkIr,
    /// Zoom ent with au nz.
    #[zoom(rename = "4096")]
    ZoomEntWithAuNz,
    /// Zoom ent with global select.
    #[zoom(rename = "8192")]
    ZoomEntWithGlobalSelect,
    /// Zoom ent with Zoom phone.
    #[zoom(rename = "16384")]
    ZoomEntWithZoomPhone,
    /// Zoom pro with jp unlimited.
    #[zoom(rename = "32768")]
    ZoomProWithJpUnlimited,
    /// Zoom biz with jp unlimited.
    #[zoom(rename = "65536")]
    ZoomBizWithJpUnlimited,
    /// Zoom ent with jp unlimited.
    #[zoom(rename = "131072")]
    ZoomEntWithJpUnlimited,
}

/// What a pronouns option can be.
#[zoom_model]
pub enum PronounsOption {
    /// Ask user every time they.
    AskUserEveryTimeThey = 1,
    /// Always display pronouns in meetings.
    AlwaysDisplayPronounsInMeetings = 2,
    /// Do not display pronouns.
    DoNotDisplayPronouns = 3,
}

/// What a user status can be.
#[zoom_model]
pub enum UserStatus {
    /// Pending.
    Pending,
    /// Active.
    Active,
    /// Inactive.
    Inactive,
}

/// A license info list.
#[zoom_model]
pub struct LicenseInfoList {
    /// The license type.
    pub license_type: Option<LicenseType>,
    /// The license option.
    pub license_option: Option<LicenseOption>,
    /// The subscription ID.
    pub subscription_id: Option<String>,
}

/// What a license type can be.
#[zoom_model]
pub enum LicenseType {
    /// Meeting.
    #[zoom(rename = "MEETING")]
    Meeting,
    /// Zoom workplace bundle.
    #[zoom(rename = "ZOOM_WORKPLACE_BUNDLE")]
    ZoomWorkplaceBundle,
}

/// What a license option can be.
#[zoom_model]
pub enum LicenseOption {
    /// Licensed.
    Licensed = 2,
    /// Enterprise.
    Enterprise = 4,
    /// Enterprise plus.
    EnterprisePlus = 8,
    /// Business plus us ca.
    BusinessPlusUsCa = 16,
    /// Business plus uk ie.
    BusinessPlusUkIe = 32,
    /// Business plus au nz.
    BusinessPlusAuNz = 64,
    /// Business plus japan.
    BusinessPlusJapan = 128,
    /// Business plus global.
    BusinessPlusGlobal = 33554432,
    /// Enterprise premier us ca.
    EnterprisePremierUsCa = 134217728,
    /// Enterprise premier au nz.
    EnterprisePremierAuNz = 1073741824,
    /// Enterprise premier uk ie.
    EnterprisePremierUkIe = 536870912,
    /// Enterprise premier japan.
    EnterprisePremierJapan = 268435456,
    /// Pro plus us ca.
    ProPlusUsCa = 4398046511104,
    /// Education school and campus.
    EducationSchoolAndCampus = 18014398509481984,
    /// Value72057594037927940.
    Value72057594037927940 = 72057594037927940,
    /// Value576460752303423500.
    Value576460752303423500 = 576460752303423500,
    /// Value144115188075855870.
    Value144115188075855870 = 144115188075855870,
    /// Education school plus us ca.
    EducationSchoolPlusUsCa = 137438953472,
    /// Education school plus au nz.
    EducationSchoolPlusAuNz = 1099511627776,
    /// Education school plus uk ie.
    EducationSchoolPlusUkIe = 549755813888,
    /// Education school plus japan.
    EducationSchoolPlusJapan = 274877906944,
    /// Education school plus global.
    EducationSchoolPlusGlobal = 2199023255552,
    /// Education premier us ca.
    EducationPremierUsCa = 4294967296,
    /// Education premier au nz.
    EducationPremierAuNz = 34359738368,
    /// Education premier uk ie.
    EducationPremierUkIe = 17179869184,
    /// Education premier japan.
    EducationPremierJapan = 8589934592,
    /// Education premier global.
    EducationPremierGlobal = 68719476736,
}

/// One page of users.
#[zoom_model]
pub struct UserPage {
    /// The token of the next page; valid for 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page: 1 when left out.
    pub page_number: Option<u32>,
    /// How many records a page holds: 30 when left out, at most 2,000.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The users: at most 2,000.
    pub users: Vec<ListedUser>,
}

/// A user, as it is listed.
#[zoom_model]
pub struct ListedUser {
    /// The user created at.
    pub user_created_at: Option<Moment>,
    /// The created at.
    #[deprecated = "it is being given up"]
    pub created_at: Option<Moment>,
    /// The custom attributes.
    pub custom_attributes: Vec<CustomAttribute>,
    /// The dept.
    pub dept: Option<String>,
    /// The email: an e-mail address.
    pub email: String,
    /// The employee unique ID.
    pub employee_unique_id: Option<String>,
    /// The first name: at most 64 characters.
    pub first_name: Option<String>,
    /// The group IDs.
    pub group_ids: Vec<String>,
    /// The division IDs.
    pub division_ids: Vec<String>,
    /// The host key.
    #[zoom(secret)]
    pub host_key: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The IM group IDs.
    pub im_group_ids: Vec<String>,
    /// The last client version.
    pub last_client_version: Option<String>,
    /// The last login time.
    pub last_login_time: Option<Moment>,
    /// The last name: at most 64 characters.
    pub last_name: Option<String>,
    /// The plan united type.
    pub plan_united_type: Option<PlanUnitedType>,
    /// The PMI.
    pub pmi: Option<i64>,
    /// The role ID.
    pub role_id: Option<String>,
    /// The status.
    pub status: Option<ListedUserStatus>,
    /// The timezone.
    pub timezone: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: UserType,
    /// The verified.
    pub verified: Option<Verified>,
    /// The display name: at most 128 characters.
    pub display_name: Option<String>,
    /// The license info list.
    pub license_info_list: Vec<LicenseInfoList>,
    /// The login types.
    pub login_types: Vec<i64>,
}

/// What a listed user status can be.
#[zoom_model]
pub enum ListedUserStatus {
    /// Active.
    Active,
    /// Inactive.
    Inactive,
    /// Pending.
    Pending,
}

/// What a verified can be.
#[zoom_model]
pub enum Verified {
    /// User email.
    UserEmail = 1,
    /// Users email not.
    UsersEmailNot = 0,
}

/// A permission list.
#[zoom_model]
pub struct PermissionList {
    /// The permissions.
    pub permissions: Vec<String>,
}

/// A user that was made.
#[zoom_model]
pub struct CreatedUser {
    /// The email.
    pub email: Option<String>,
    /// The first name: at most 64 characters.
    pub first_name: Option<String>,
    /// The ID.
    pub id: Option<String>,
    /// The last name: at most 64 characters.
    pub last_name: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<UserType>,
}

/// An email check.
#[zoom_model]
pub struct EmailCheck {
    /// Whether "existed email" is on.
    pub existed_email: Option<bool>,
}

/// A feature result.
#[zoom_model]
pub struct FeatureResult {
    /// The success user IDs: at most 30.
    pub success_user_ids: Vec<String>,
    /// The fail details: at most 30.
    pub fail_details: Vec<FailDetail>,
}

/// A fail detail.
#[zoom_model]
pub struct FailDetail {
    /// The user IDs: at most 30.
    pub user_ids: Vec<String>,
    /// The reason.
    pub reason: Option<Reason>,
}

/// What a reason can be.
#[zoom_model]
pub enum Reason {
    /// Users not found.
    #[zoom(rename = "Users not found")]
    UsersNotFound,
    /// Have upcoming events.
    #[zoom(rename = "Have upcoming events")]
    HaveUpcomingEvents,
    /// Unpaid user.
    #[zoom(rename = "Unpaid user")]
    UnpaidUser,
    /// Not enough seats.
    #[zoom(rename = "Not enough seats")]
    NotEnoughSeats,
    /// Cant update for Zoom one users.
    #[zoom(rename = "Can't update for Zoom One users")]
    CantUpdateForZoomOneUsers,
    /// Cant update for free users.
    #[zoom(rename = "Can't update for free users")]
    CantUpdateForFreeUsers,
    /// Cant update for Zoom united users.
    #[zoom(rename = "Can't update for Zoom United users")]
    CantUpdateForZoomUnitedUsers,
    /// Cant update for Zoom room users.
    #[zoom(rename = "Can't update for Zoom Room users")]
    CantUpdateForZoomRoomUsers,
    /// Not allowed to add basic users.
    #[zoom(rename = "Not allowed to add basic users")]
    NotAllowedToAddBasicUsers,
    /// Cant update for non SSO users.
    #[zoom(rename = "Can't update for non-SSO users")]
    CantUpdateForNonSsoUsers,
    /// No need to update.
    #[zoom(rename = "No need to update")]
    NoNeedToUpdate,
}

/// A vanity name check.
#[zoom_model]
pub struct VanityNameCheck {
    /// Whether `existed` is on.
    pub existed: Option<bool>,
}

/// What a user status filter can be.
#[zoom_model]
pub enum UserStatusFilter {
    /// Active.
    Active,
    /// Inactive.
    Inactive,
    /// Pending.
    Pending,
}

/// What an include fields can be.
#[zoom_model]
pub enum IncludeFields {
    /// Custom attributes.
    CustomAttributes,
    /// Host key.
    HostKey,
}

/// What a license can be.
#[zoom_model]
pub enum License {
    /// Zoom workforce management.
    ZoomWorkforceManagement,
    /// Zoom compliance management.
    ZoomComplianceManagement,
    /// Zoom compliance manager for contact center.
    ZoomComplianceManagerForContactCenter,
}

/// What a create user action can be.
#[zoom_model]
pub enum CreateUserAction {
    /// Create.
    Create,
    /// Auto create.
    #[zoom(rename = "autoCreate")]
    AutoCreate,
    /// Cust create.
    #[zoom(rename = "custCreate")]
    CustCreate,
    /// SSO create.
    #[zoom(rename = "ssoCreate")]
    SsoCreate,
}

/// A user info.
#[zoom_model]
pub struct UserInfo {
    /// The email: at most 128 characters.
    pub email: String,
    /// The first name: at most 64 characters.
    pub first_name: Option<String>,
    /// The last name: at most 64 characters.
    pub last_name: Option<String>,
    /// The display name: at most 128 characters.
    pub display_name: Option<String>,
    /// The password: 8 to 32 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: UserInfoType,
    /// The division IDs: at most 1.
    pub division_ids: Vec<String>,
    /// The feature.
    pub feature: Option<NewFeature>,
    /// The plan united type.
    pub plan_united_type: Option<PlanUnitedType>,
    /// The license info list: at most 2.
    pub license_info_list: Vec<NewLicenseInfoList>,
}

/// What a user info type can be.
#[zoom_model]
pub enum UserInfoType {
    /// Basic.
    Basic = 1,
    /// Licensed.
    Licensed = 2,
    /// Unassigned without meetings basic.
    UnassignedWithoutMeetingsBasic = 4,
    /// None.
    None = 99,
}

/// What is made: feature.
#[zoom_model]
pub struct NewFeature {
    /// Whether "Zoom phone" is on.
    pub zoom_phone: Option<bool>,
    /// The Zoom one type.
    pub zoom_one_type: Option<ZoomOneType>,
}

/// What a Zoom one type can be.
#[zoom_model]
pub enum ZoomOneType {
    /// Business plus us ca.
    BusinessPlusUsCa = 16,
    /// Business plus uk ie.
    BusinessPlusUkIe = 32,
    /// Business plus au nz.
    BusinessPlusAuNz = 64,
    /// Business plus japan.
    BusinessPlusJapan = 128,
    /// Business plus global.
    BusinessPlusGlobal = 33554432,
    /// Enterprise premier us ca.
    EnterprisePremierUsCa = 134217728,
    /// Enterprise premier japan.
    EnterprisePremierJapan = 268435456,
    /// Enterprise premier uk ie.
    EnterprisePremierUkIe = 536870912,
    /// Enterprise premier au nz.
    EnterprisePremierAuNz = 1073741824,
    /// Pro plus us ca.
    ProPlusUsCa = 4398046511104,
    /// Education premier us ca.
    EducationPremierUsCa = 4294967296,
    /// Education premier japan.
    EducationPremierJapan = 8589934592,
    /// Education premier uk ie.
    EducationPremierUkIe = 17179869184,
    /// Education premier au nz.
    EducationPremierAuNz = 34359738368,
    /// Education premier global.
    EducationPremierGlobal = 68719476736,
    /// Education school plus us ca.
    EducationSchoolPlusUsCa = 137438953472,
    /// Education school plus japan.
    EducationSchoolPlusJapan = 274877906944,
    /// Education school plus uk ie.
    EducationSchoolPlusUkIe = 549755813888,
    /// Education school plus au nz.
    EducationSchoolPlusAuNz = 1099511627776,
    /// Education school plus global.
    EducationSchoolPlusGlobal = 2199023255552,
    /// Education school and campus.
    EducationSchoolAndCampus = 18014398509481984,
    /// Value72057594037927940.
    Value72057594037927940 = 72057594037927940,
    /// Value144115188075855870.
    Value144115188075855870 = 144115188075855870,
    /// Value576460752303423500.
    Value576460752303423500 = 576460752303423500,
}

/// What is made: license info list.
#[zoom_model]
pub struct NewLicenseInfoList {
    /// The license type.
    pub license_type: LicenseType,
    /// The license option.
    pub license_option: LicenseOption,
    /// The subscription ID.
    pub subscription_id: String,
}

/// What is changed: feature.
#[zoom_model]
pub struct FeatureUpdate {
    /// The feature type.
    pub feature_type: FeatureType,
    /// The feature value.
    pub feature_value: String,
    /// The subscription ID.
    pub subscription_id: Option<String>,
    /// The users: at most 30.
    pub users: Vec<UserRef>,
    /// The license info list: at most 2.
    #[deprecated = "it is being given up"]
    pub license_info_list: Vec<LicenseInfoListUpdate>,
}

/// What a feature type can be.
#[zoom_model]
pub enum FeatureType {
    /// User type.
    UserType,
    /// Concurrent meeting.
    ConcurrentMeeting,
    /// Large meeting.
    LargeMeeting,
    /// Webinar.
    Webinar,
    /// Zoom events.
    ZoomEvents,
    /// Zoom whiteboard.
    ZoomWhiteboard,
    /// Plan united type.
    PlanUnitedType,
    /// Zoom one type.
    ZoomOneType,
    /// Zoom iq for sales.
    ZoomIqForSales,
    /// Zoom revenue accelerator.
    ZoomRevenueAccelerator,
    /// Zoom clips plus.
    ZoomClipsPlus,
}

/// Names a user.
#[zoom_model]
pub struct UserRef {
    /// The ID.
    pub id: Option<String>,
    /// The email.
    pub email: Option<String>,
}

/// What is changed: license info list.
#[zoom_model]
pub struct LicenseInfoListUpdate {
    /// The license type.
    #[deprecated = "it is being given up"]
    pub license_type: LicenseType,
    /// The license option.
    #[deprecated = "it is being given up"]
    pub license_option: LicenseOption,
    /// The subscription ID.
    #[deprecated = "it is being given up"]
    pub subscription_id: String,
}

/// What a delete user action can be.
#[zoom_model]
pub enum DeleteUserAction {
    /// Disassociate.
    Disassociate,
    /// Delete.
    Delete,
}

/// What is changed: user.
#[zoom_model]
pub struct UserUpdate {
    /// The cms user ID.
    pub cms_user_id: Option<String>,
    /// The company: at most 255 characters.
    pub company: Option<String>,
    /// The custom attributes: at most 5.
    pub custom_attributes: Vec<CustomAttribute>,
    /// The dept.
    pub dept: Option<String>,
    /// The first name: at most 64 characters.
    pub first_name: Option<String>,
    /// The group ID.
    pub group_id: Option<String>,
    /// The division IDs: at most 1.
    pub division_ids: Vec<String>,
    /// The host key: 6 to 10 characters.
    #[zoom(secret)]
    pub host_key: Option<String>,
    /// The job title: at most 128 characters.
    pub job_title: Option<String>,
    /// The cost center.
    pub cost_center: Option<String>,
    /// The language.
    pub language: Option<String>,
    /// The last name: at most 64 characters.
    pub last_name: Option<String>,
    /// The location: at most 256 characters.
    pub location: Option<String>,
    /// The manager: an e-mail address.
    pub manager: Option<String>,
    /// The phone country.
    #[deprecated = "it is being given up"]
    pub phone_country: Option<String>,
    /// The phone number.
    #[deprecated = "it is being given up"]
    pub phone_number: Option<String>,
    /// The phone numbers: at most 3.
    pub phone_numbers: Vec<PhoneNumberUpdate>,
    /// The PMI.
    pub pmi: Option<i64>,
    /// The pronouns.
    pub pronouns: Option<String>,
    /// The pronouns option.
    pub pronouns_option: Option<PronounsOption>,
    /// The timezone.
    pub timezone: Option<String>,
    /// The type.
    #[zoom(rename = "type")]
    pub kind: Option<UserType>,
    /// Whether PMI is used: `false` when left out.
    pub use_pmi: Option<bool>,
    /// The vanity name.
    pub vanity_name: Option<String>,
    /// The display name: at most 128 characters.
    pub display_name: Option<String>,
    /// The Zoom one type.
    pub zoom_one_type: Option<ZoomOneTypeUpdate>,
    /// The plan united type.
    pub plan_united_type: Option<PlanUnitedTypeUpdate>,
    /// The feature.
    pub feature: Option<UserFeature>,
    /// The about me: at most 150 characters.
    pub about_me: Option<String>,
    /// The linkedin URL.
    pub linkedin_url: Option<String>,
    /// The license info list: at most 2.
    pub license_info_list: Vec<LicenseInfoListUpdate>,
}

/// What is changed: phone number.
#[zoom_model]
pub struct PhoneNumberUpdate {
    /// The code.
    pub code: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The label.
    pub label: Option<Label>,
    /// The number.
    pub number: Option<String>,
}

/// What a Zoom one type update can be.
#[zoom_model]
pub enum ZoomOneTypeUpdate {
    /// Turn off workplace license.
    TurnOffWorkplaceLicense = 0,
    /// Business plus us ca.
    BusinessPlusUsCa = 16,
    /// Business plus uk ie.
    BusinessPlusUkIe = 32,
    /// Business plus au nz.
    BusinessPlusAuNz = 64,
    /// Business plus japan.
    BusinessPlusJapan = 128,
    /// Business plus global.
    BusinessPlusGlobal = 33554432,
    /// Enterprise premier us ca.
    EnterprisePremierUsCa = 134217728,
    /// Enterprise premier japan.
    EnterprisePremierJapan = 268435456,
    /// Enterprise premier uk ie.
    EnterprisePremierUkIe = 536870912,
    /// Enterprise premier au nz.
    EnterprisePremierAuNz = 1073741824,
    /// Pro plus us ca.
    ProPlusUsCa = 4398046511104,
    /// Education premier us ca.
    EducationPremierUsCa = 4294967296,
    /// Education premier japan.
    EducationPremierJapan = 8589934592,
    /// Education premier uk ie.
    EducationPremierUkIe = 17179869184,
    /// Education premier au nz.
    EducationPremierAuNz = 34359738368,
    /// Education premier global.
    EducationPremierGlobal = 68719476736,
    /// Education school plus us ca.
    EducationSchoolPlusUsCa = 137438953472,
    /// Education school plus japan.
    EducationSchoolPlusJapan = 274877906944,
    /// Education school plus uk ie.
    EducationSchoolPlusUkIe = 549755813888,
    /// Education school plus au nz.
    EducationSchoolPlusAuNz = 1099511627776,
    /// Education school plus global.
    EducationSchoolPlusGlobal = 2199023255552,
    /// Education school and campus.
    EducationSchoolAndCampus = 18014398509481984,
    /// Value72057594037927940.
    Value72057594037927940 = 72057594037927940,
    /// Value144115188075855870.
    Value144115188075855870 = 144115188075855870,
    /// Value576460752303423500.
    Value576460752303423500 = 576460752303423500,
}

/// What a plan united type update can be.
#[zoom_model]
pub enum PlanUnitedTypeUpdate {
    /// Zoom pro with us ca.
    #[zoom(rename = "1")]
    ZoomProWithUsCa,
    /// Zoom pro with uk ir.
    #[zoom(rename = "2")]
    ZoomProWithUkIr,
    /// Zoom pro with au nz.
    #[zoom(rename = "4")]
    ZoomProWithAuNz,
    /// Zoom pro with global select.
    #[zoom(rename = "8")]
    ZoomProWithGlobalSelect,
    /// Zoom pro with Zoom phone.
    #[zoom(rename = "16")]
    ZoomProWithZoomPhone,
    /// Zoom biz with us ca.
    #[zoom(rename = "32")]
    ZoomBizWithUsCa,
    /// Zoom biz with uk ir.
    #[zoom(rename = "64")]
    ZoomBizWithUkIr,
    /// Zoom biz with au nz.
    #[zoom(rename = "128")]
    ZoomBizWithAuNz,
    /// Zoom biz with global select.
    #[zoom(rename = "256")]
    ZoomBizWithGlobalSelect,
    /// Zoom biz with Zoom phone.
    #[zoom(rename = "512")]
    ZoomBizWithZoomPhone,
    /// Zoom ent with us ca.
    #[zoom(rename = "1024")]
    ZoomEntWithUsCa,
    /// Zoom ent with uk ir.
    #[zoom(rename = "2048")]
    ZoomEntWithUkIr,
    /// Zoom ent with au nz.
    #[zoom(rename = "4096")]
    ZoomEntWithAuNz,
    /// Zoom ent with global select.
    #[zoom(rename = "8192")]
    ZoomEntWithGlobalSelect,
    /// Zoom ent with Zoom phone.
    #[zoom(rename = "16384")]
    ZoomEntWithZoomPhone,
    /// Zoom pro with jp unlimited.
    #[zoom(rename = "32768")]
    ZoomProWithJpUnlimited,
    /// Zoom biz with jp unlimited.
    #[zoom(rename = "65536")]
    ZoomBizWithJpUnlimited,
    /// Zoom ent with jp unlimited.
    #[zoom(rename = "131072")]
    ZoomEntWithJpUnlimited,
    /// None.
    None,
}

/// A user feature.
#[zoom_model]
pub struct UserFeature {
    /// Whether "Zoom phone" is on.
    pub zoom_phone: Option<bool>,
}

/// What a user status action can be.
#[zoom_model]
pub enum UserStatusAction {
    /// Activate.
    Activate,
    /// Deactivate.
    Deactivate,
    /// Clock in.
    ClockIn,
    /// Clock out.
    ClockOut,
}
