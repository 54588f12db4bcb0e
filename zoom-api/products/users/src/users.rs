//! Users of the account: list, look up, add, change, deactivate and delete them.
//!
//! `me` stands for the user to whom the token belongs, where an operation takes the ID of a user.

use super::UserRef;
use zoom_api::types::Moment;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the users of the account that have one status, page by page.
///
/// Zoom's page: [List users](https://developers.zoom.us/docs/api/users/#tag/users/GET/users).
#[zoom_endpoint(
    GET, "/users",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:list_users:admin"],
    rate_limit = Medium,
    paged = users,
    errors(
        /// The access token is not valid, or has expired.
        400/124 => InvalidAccessToken,
        /// The page token is not valid, or has expired.
        400/300 => InvalidPageToken,
        /// Zoom does not know this path.
        400/2300 => UnknownEndpoint,
        /// Zoom keeps this account away from its API; Zoom's support knows why.
        403 => ApiAccessDenied,
    )
)]
pub fn list_users(
    /// The status of the users to list. `active` when left out.
    status: Option<UserStatus>,
    /// How many records a page holds. 30 when left out, at most 2,000.
    page_size: Option<u32>,
    /// The role that the users must have, by its ID.
    role_id: Option<String>,
    /// The number of the page. Zoom is giving it up: use `next_page_token` instead.
    #[deprecated = "it is being given up"]
    page_number: Option<String>,
    /// What to return besides the usual: `custom_attributes` or `host_key`.
    include_fields: Option<IncludeFields>,
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    next_page_token: Option<String>,
    /// The licence that the users must have.
    license: Option<License>,
) -> UserPage;

/// Adds a user to the account.
///
/// The action says how: by an invitation, at once, or by an identity provider. With `create`, Zoom takes 50 calls a day
/// on a Free plan, 1,500 on Pro and 10,000 on Business or higher. The account needs a Pro plan or higher.
///
/// Zoom's page: [Create users](https://developers.zoom.us/docs/api/users/#tag/users/POST/users).
#[zoom_endpoint(
    POST, "/users", json,
    scopes = ["user:write", "user:write:admin", "user:write:user:admin"],
    rate_limit = Light,
    success = 201,
    errors(
        /// The app or its user may not edit users.
        400/200 => NoPrivilege,
        /// The password is not valid, or the account cannot have On-prem users.
        400/300 => InvalidParameter,
        /// The user manages a call queue or answers for an auto receptionist, and cannot be changed.
        400/1000 => UserIsPhoneOperator,
        /// The address belongs to an active account.
        400/1009 => UserHasAccount,
        /// The domain of the address is blocked.
        400/1107 => EmailDomainBlocked,
        /// The user does not meet what the type asks for.
        400/1108 => UserTypeNotAllowed,
        /// The account takes addresses of certain domains only.
        400/1116 => EmailDomainNotAllowed,
        /// The account does not use SSO.
        400/2002 => SsoNotEnabled,
        /// Only Zoom's support can allow this.
        400/2016 => NoPermission,
        /// Only SSO partners with pre-provisioning can use `ssoCreate`.
        400/2032 => SsoCreateNotAllowed,
        /// The account has as many Basic users as it may.
        400/2033 => TooManyBasicUsers,
        /// The account has as many users of this type as its plan allows.
        400/2034 => TooManyUsersOfPlan,
        /// A GPA account cannot add users.
        400/2035 => GpaAccount,
        /// The owner of a GPA account cannot be invited by another account.
        400/2036 => GpaAccountOwner,
        /// Zoom does not let this user be invited.
        400/2037 => UserForbidden,
        /// The account has as many Zoom One users as its plan allows.
        400/2038 => TooManyZoomOneUsers,
        /// The account has as many Basic users as it may, those who are pending included.
        400/3412 => TooManyBasicUsersNow,
        /// Zoom's Trust and Safety team blocks the domain of the address.
        400/11321 => EmailDomainBlockedByZoom,
        /// The account has no licence of Zoom Phone left.
        404/1102 => NoPhoneLicenseLeft,
        /// No group has this ID.
        404/4130 => GroupNotFound,
        /// Another user has this address.
        409/1005 => EmailInUse,
    )
)]
pub fn create_user(
    /// How the user comes to be: invited by e-mail, or made at once without the user's doing. `custCreate` needs an
    /// arrangement with Zoom's ISV sales, and its users have no password.
    action: CreateUserAction,
    /// The user to add.
    user_info: Option<NewUser>,
) -> CreatedUser;

/// Checks whether an e-mail address belongs to a user.
///
/// Only users of the own account who signed up with an address and a password are found. For everybody else the answer
/// is no, also for those who sign in through SSO, Google or Facebook.
///
/// Zoom's page: [Check a user email](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/email).
#[zoom_endpoint(
    GET, "/users/email",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:email", "user:read:email:admin"],
    rate_limit = Light,
    errors(
        /// The address was not given.
        400/300 => EmailRequired,
        /// No user has this address.
        404/1001 => UserNotFound,
    )
)]
pub fn check_email(
    /// The e-mail address to check.
    email: String,
) -> EmailCheck;

/// Sets features of several users at once.
///
/// A call takes 30 users, and Zoom takes one call in ten seconds.
///
/// Zoom's page: [Bulk update features for users](https://developers.zoom.us/docs/api/users/#tag/users/POST/users/features).
#[zoom_endpoint(
    POST, "/users/features", json,
    scopes = ["user:write", "user:write:admin", "user:write:feature:admin"],
    rate_limit = Medium,
    success = 201,
    errors(
        /// The account has no paid plan, or not this feature.
        400/200 => PaidPlanRequired,
        /// The type or the subscription is not valid; the message says which.
        400/300 => InvalidUserType,
    )
)]
pub fn update_features(
    /// The feature to set, and for whom.
    #[body]
    feature: FeatureUpdate,
) -> FeatureResult;

/// Counts the users of the account, in all and by type.
///
/// Zoom's page: [Get user summary](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/summary).
#[zoom_endpoint(
    GET, "/users/summary",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:summary:admin"],
    rate_limit = Medium,
    errors(
        /// The access token is not valid, or has expired.
        400/124 => InvalidAccessToken,
        /// Zoom does not know this path.
        400/2300 => UnknownEndpoint,
        /// Zoom keeps this account away from its API; Zoom's support knows why.
        403 => ApiAccessDenied,
    )
)]
pub fn get_user_summary() -> UserSummary;

/// Checks whether a personal meeting room has a name already.
///
/// A personal meeting room is a room that belongs to one user for good.
///
/// Zoom's page: [Check a user's PM room](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/vanity_name).
#[zoom_endpoint(
    GET, "/users/vanity_name",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:pm_room", "user:read:pm_room:admin"],
    rate_limit = Light,
    errors(
        /// The name of the room was not given.
        400/300 => VanityNameRequired,
    )
)]
pub fn check_vanity_name(
    /// The name of the personal meeting room.
    vanity_name: String,
) -> VanityNameCheck;

/// Looks up one user.
///
/// `me` stands for the user to whom the token belongs, and is the only ID that the scope `user_info:read` allows. For a
/// user who has not activated the account yet, the status is `pending` and `created_at` is the time of the call.
///
/// Zoom's page: [Get a user](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D).
#[zoom_endpoint(
    GET, "/users/<user_id>",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user_info:read", "user_profile", "user:read:user", "user:read:user:admin"],
    rate_limit = Light,
    errors(
        /// The user never accepted the invitation, and it has expired: the ID is no longer valid.
        400/1120 => InvitationNotFound,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn get_user(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// How the user signs in: 0 Facebook, 1 Google, 24 Apple, 27 Microsoft, 97 mobile device, 98 RingCentral, 99 API
    /// user, 100 work e-mail, 101 SSO; in China also 11, 21 and 23. One of 0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101.
    login_type: Option<i64>,
    /// Whether the user is given by an encrypted e-mail address. `false` when left out.
    encrypted_email: Option<bool>,
    /// Whether the user is given by the employee's unique ID.
    search_by_unique_id: Option<bool>,
) -> User;

/// Removes a user from the account, or deletes the user for good.
///
/// Who is removed keeps a free account of their own; who is deleted loses all data, and may sign up again with the same
/// address. Meetings, webinars and cloud recordings can be handed to another user before. It is not enough for a data
/// subject's request for deletion: Zoom's support carries those out.
///
/// Zoom's page: [Delete a user](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D).
#[zoom_endpoint(
    DELETE, "/users/<user_id>",
    scopes = ["user:write", "user:write:admin", "user:delete:user", "user:delete:user:admin"],
    rate_limit = Light,
    errors(
        /// The user is in another account, is a Zoom Room, or is deactivated in a way that only Zoom's support can end.
        400/200 => UserNotDeletable,
        /// The user's data cannot be handed over as asked, or published events hold the user; the message says why.
        400/300 => InvalidTransfer,
        /// The user manages a call queue or answers for an auto receptionist, and cannot be changed.
        400/1000 => UserIsPhoneOperator,
        /// A user of a managed domain cannot be unlinked.
        400/1107 => UserInManagedDomain,
        /// An administrator cannot be unlinked.
        400/1117 => UserIsAdmin,
        /// The user never accepted the invitation, and it has expired: the ID is no longer valid.
        400/1120 => InvitationNotFound,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_user(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// Whether the user is given by an encrypted e-mail address. `false` when left out.
    encrypted_email: Option<bool>,
    /// Whether the user only leaves the account or is deleted for good. A pending user needs `disassociate`.
    /// `disassociate` when left out.
    action: Option<DeleteUserAction>,
    /// The user who gets the data, by e-mail address; needed for users with Zoom Events or Sessions.
    transfer_email: Option<String>,
    /// Whether meetings go to the other user.
    transfer_meeting: Option<bool>,
    /// Whether webinars go to the other user.
    transfer_webinar: Option<bool>,
    /// Whether cloud recordings go to the other user.
    transfer_recording: Option<bool>,
    /// Whether whiteboards go to the other user.
    transfer_whiteboard: Option<bool>,
    /// Whether clips go to the other user.
    transfer_clipfiles: Option<bool>,
    /// Whether notes go to the other user.
    transfer_notes: Option<bool>,
    /// Whether visitors go to the other user.
    transfer_visitors: Option<bool>,
    /// Whether documents go to the other user.
    transfer_docs: Option<bool>,
    /// Whether events of Zoom Events go to the other user, whom `transfer_email` names. `true` when left out.
    transfer_events: Option<bool>,
) -> NoContent;

/// Changes a user's profile; what is left out stays as it is.
///
/// An empty `display_name` is made of the first and the last name.
///
/// Zoom's page: [Update a user](https://developers.zoom.us/docs/api/users/#tag/users/PATCH/users/%7BuserId%7D).
#[zoom_endpoint(
    PATCH, "/users/<user_id>", json,
    scopes = ["user:write", "user:write:admin", "user:update:user", "user:update:user:admin"],
    rate_limit = Light,
    errors(
        /// The user is a Zoom Room or lacks a licence, or only an administrator may change this; the message says what.
        400/200 => UserTypeNotChangeable,
        /// A value is not valid, or events that are still to come hold the user; the message says which.
        400/300 => InvalidRequest,
        /// The user does not meet what the type asks for.
        400/1108 => UserTypeNotAllowed,
        /// The host has no paid licence.
        400/1109 => PaidUserRequired,
        /// The user never accepted the invitation, and it has expired: the ID is no longer valid.
        400/1120 => InvitationNotFound,
        /// The account has as many Basic users as it may.
        400/2033 => TooManyBasicUsers,
        /// The account has as many users of this plan as it may.
        400/2034 => TooManyUsersOfPlan,
        /// The account has as many Zoom One users as its plan allows.
        400/2038 => TooManyZoomOneUsers,
        /// The licence cannot be taken away: too few Basic licences are left, or the right to do it is missing.
        400/2039 => TooFewBasicLicenses,
        /// The account has as many Basic users as it may, those who are pending included.
        400/3412 => TooManyBasicUsersNow,
        /// Another user of the account has this personal link name.
        400/4100 => PersonalLinkNameInUse,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn update_user(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// How the user signs in: 0 Facebook, 1 Google, 24 Apple, 27 Microsoft, 97 mobile device, 98 RingCentral, 99 API
    /// user, 100 work e-mail, 101 SSO; in China also 11, 21 and 23. One of 0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101.
    #[query]
    login_type: Option<i64>,
    /// Whether the user's TSP credentials are removed.
    #[query]
    remove_tsp_credentials: Option<bool>,
    /// What to change.
    #[body]
    user: UserUpdate,
) -> NoContent;

/// Changes the e-mail address of a user.
///
/// The account must have a managed domain; with several, the new address must be in one of them. Nobody at Zoom may
/// have the address yet. It can be changed three times in 24 hours.
///
/// Zoom's page: [Update a user's email](https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/%7BuserId%7D/email).
#[zoom_endpoint(
    PUT, "/users/<user_id>/email", json,
    scopes = ["user:write", "user:write:admin", "user:update:email", "user:update:email:admin"],
    rate_limit = Light,
    errors(
        /// Only an administrator can change an address.
        400/200 => AdminRequired,
        /// One administrator cannot change the address of another.
        400/1000 => OtherAdminsEmail,
        /// No user has this address.
        404/1001 => UserNotFound,
    )
)]
pub fn update_email(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The new e-mail address of the user, shorter than 128 characters.
    email: String,
) -> NoContent;

/// Sets a user's password.
///
/// Zoom tells the user by e-mail. Only the owner and administrators of the account can do it.
///
/// Zoom's page: [Update a user's password](https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/%7BuserId%7D/password).
#[zoom_endpoint(
    PUT, "/users/<user_id>/password", json,
    scopes = ["user:write", "user:write:admin", "user:update:password", "user:update:password:admin"],
    rate_limit = Medium,
    errors(
        /// The password is the old one, or was changed too often in 24 hours.
        400/300 => PasswordUnchanged,
        /// An administrator's password cannot be set like this.
        400/1117 => AdminsPassword,
        /// Only users who sign in with a work e-mail address have a password that can be set.
        400/1123 => WorkEmailRequired,
        /// The password has fewer characters than the account asks for: six at least.
        400/1124 => PasswordTooShort,
        /// The password needs a letter.
        400/1125 => PasswordNeedsLetter,
        /// The password needs a digit.
        400/1126 => PasswordNeedsNumber,
        /// The password needs a special character.
        400/1127 => PasswordNeedsSpecialCharacter,
        /// The password needs letters of upper and lower case.
        400/1128 => PasswordNeedsBothCases,
        /// The password is one of the last that the user had.
        400/1129 => PasswordReused,
        /// The password repeats one character.
        400/1130 => PasswordRepeatsCharacter,
        /// The password is a run of characters such as `abcdef`.
        400/1131 => PasswordHasSequence,
        /// The password is easy to guess.
        400/1136 => PasswordTooEasy,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn update_password(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// The new password, shorter than 32 characters. Enhanced rules of the account come on top.
    password: String,
) -> NoContent;

/// Lists what a user is permitted to see and change in the account.
///
/// Zoom's page: [Get user permissions](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/permissions).
#[zoom_endpoint(
    GET, "/users/<user_id>/permissions",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user_profile", "user:read:list_permissions", "user:read:list_permissions:admin"],
    rate_limit = Light,
    errors(
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn list_permissions(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
) -> PermissionList;

/// Deactivates a user, or activates one again.
///
/// A deactivated user loses all licences and cannot sign in. Only the owner and administrators of the account can do
/// it.
///
/// Zoom's page: [Update user status](https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/%7BuserId%7D/status).
#[zoom_endpoint(
    PUT, "/users/<user_id>/status", json,
    scopes = ["user:write", "user:write:admin", "user:update:status", "user:update:status:admin"],
    rate_limit = Light,
    errors(
        /// Zoom Rooms and administrators are neither activated nor deactivated.
        400/200 => StatusNotChangeable,
        /// The user has events of Zoom Events that are still to come.
        400/300 => UpcomingEvents,
        /// The account has as many Basic users as it may.
        400/2033 => TooManyBasicUsers,
        /// The account has as many Basic users as it may, those who are pending included.
        400/3412 => TooManyBasicUsersNow,
        /// No user has this ID.
        404/1001 => UserNotFound,
    )
)]
pub fn update_user_status(
    /// The user, by ID or e-mail address; `me` in a user-level app.
    user_id: String,
    /// What to do with the user: activate, deactivate, clock in or clock out.
    action: UserStatusAction,
    /// Whether events of Zoom Events go to the other user, whom `transfer_email` names; only when the user is
    /// deactivated.
    transfer_events: Option<bool>,
    /// The user who gets the events, by e-mail address; needed with `transfer_events`.
    transfer_email: Option<String>,
) -> NoContent;

/// How many users the account has, in all and by type.
#[zoom_model]
pub struct UserSummary {
    /// How many users are Licensed.
    pub licensed_users_count: Option<u32>,
    /// How many users are Basic.
    pub basic_users_count: Option<u32>,
    /// How many users are On-prem.
    pub on_prem_users_count: Option<u32>,
    /// How many Zoom Rooms there are.
    pub room_users_count: Option<u32>,
    /// How many users have not activated their licence yet.
    pub pending_users_count: Option<u32>,
    /// How many users have no licence.
    pub join_only_users_count: Option<u32>,
    /// How many users there are: Licensed, Basic, On-prem, without licence, and Zoom Rooms.
    pub total_users_count: Option<u32>,
}

/// A user of the account.
#[zoom_model]
pub struct User {
    /// The user's ID.
    pub id: Option<String>,
    /// When the user was created.
    pub created_at: Option<Moment>,
    /// The user's department.
    pub dept: Option<String>,
    /// The user's e-mail address.
    pub email: Option<String>,
    /// The user's first name. At most 64 characters.
    pub first_name: Option<String>,
    /// The client with which the user last signed in.
    pub last_client_version: Option<String>,
    /// When the user last signed in; it can be three days behind.
    pub last_login_time: Option<Moment>,
    /// The user's last name. At most 64 characters.
    pub last_name: Option<String>,
    /// The Personal Meeting ID.
    pub pmi: Option<i64>,
    /// The name of the user's role.
    pub role_name: Option<String>,
    /// The user's time zone.
    pub timezone: Option<String>,
    /// The plan of the user.
    #[zoom(rename = "type")]
    pub kind: UserType,
    /// Whether instant meetings use the Personal Meeting ID (PMI).
    pub use_pmi: Option<bool>,
    /// The display name. At most 128 characters.
    pub display_name: Option<String>,
    /// The account, by its ID.
    pub account_id: Option<String>,
    /// The number of the account.
    pub account_number: Option<i64>,
    /// The user's ID at Kaltura, where that is used.
    pub cms_user_id: Option<String>,
    /// The company of the user.
    pub company: Option<String>,
    /// When the user was created.
    pub user_created_at: Option<Moment>,
    /// The custom attributes of the user.
    pub custom_attributes: Vec<CustomAttribute>,
    /// The employee's ID in the company; for users who sign in through SAML.
    pub employee_unique_id: Option<String>,
    /// The web groups the user is in, by their IDs.
    pub group_ids: Vec<String>,
    /// The divisions of the user, by their IDs; one at most for now.
    pub division_ids: Vec<String>,
    /// The IM directory groups of the user, by their IDs.
    pub im_group_ids: Vec<String>,
    /// The user's ID in chat.
    pub jid: Option<String>,
    /// The user's job title.
    pub job_title: Option<String>,
    /// The cost center of the user.
    pub cost_center: Option<String>,
    /// The language of the web portal for the user.
    pub language: Option<String>,
    /// Where the user is.
    pub location: Option<String>,
    /// How the user signs in: numbers as in `login_type`.
    pub login_types: Vec<i64>,
    /// The user's manager, by e-mail address or display name in the same account.
    pub manager: Option<String>,
    /// The link to the user's personal meeting.
    pub personal_meeting_url: Option<String>,
    /// The country of the phone number. Zoom is giving it up: use `phone_numbers`.
    #[deprecated = "it is being given up"]
    pub phone_country: Option<String>,
    /// The user's phone number. Zoom is giving it up: use `phone_numbers` instead.
    #[deprecated = "it is being given up"]
    pub phone_number: Option<String>,
    /// The phone numbers of the user.
    pub phone_numbers: Vec<PhoneNumber>,
    /// The URL of the user's picture.
    pub pic_url: Option<String>,
    /// The user's plan of Zoom United, where there is one.
    pub plan_united_type: Option<PlanUnitedType>,
    /// The pronouns of the user.
    pub pronouns: Option<String>,
    /// When meetings and webinars show the pronouns.
    pub pronouns_option: Option<PronounsOption>,
    /// The role of the user, by its ID.
    pub role_id: Option<String>,
    /// The status of the user's account.
    pub status: Option<UserStatus>,
    /// The link to the personal meeting room, where the user has one.
    pub vanity_url: Option<String>,
    /// Whether Zoom has verified the user: `1` or `0`.
    pub verified: Option<i64>,
    /// The cluster of the user.
    pub cluster: Option<String>,
    /// The user's plan of Zoom Workplace, as a number; `LicenseOption` names them.
    pub zoom_one_type: Option<i64>,
    /// The licences, for accounts with several plans.
    pub license_info_list: Vec<UserLicense>,
}

/// Which plan a user has.
#[zoom_model]
pub enum UserType {
    /// The free one.
    Basic = 1,
    /// A paid one.
    Licensed = 2,
    /// No plan, not even Meetings Basic.
    Unassigned = 4,
    /// None, for users created with `ssoCreate`. Zoom is giving it up.
    NoMeetings = 99,
}

/// An attribute of users that the account has made itself, with one user's value.
#[zoom_model]
pub struct CustomAttribute {
    /// The identifier of the custom attribute.
    pub key: Option<String>,
    /// The name of the custom attribute.
    pub name: Option<String>,
    /// The value of the custom attribute.
    pub value: Option<String>,
}

/// A phone number of a user.
#[zoom_model]
pub struct PhoneNumber {
    /// The code with which calls to the country begin, such as `+1`.
    pub code: Option<String>,
    /// The country of the number, as a code such as `BR`.
    pub country: Option<String>,
    /// What the number is: `Mobile`, `Office`, `Home` or `Fax`.
    pub label: Option<Label>,
    /// The phone number.
    pub number: Option<String>,
    /// Whether Zoom has verified the number.
    pub verified: Option<bool>,
}

/// What a phone number is for.
#[zoom_model]
pub enum Label {
    /// A mobile phone.
    #[zoom(rename = "Mobile")]
    Mobile,
    /// The office.
    #[zoom(rename = "Office")]
    Office,
    /// The home.
    #[zoom(rename = "Home")]
    Home,
    /// A fax machine.
    #[zoom(rename = "Fax")]
    Fax,
}

/// Which Zoom United licence a user has.
#[zoom_model]
pub enum PlanUnitedType {
    /// Zoom United Pro with US/CA Unlimited.
    #[zoom(rename = "1")]
    ZoomProWithUsCa,
    /// Zoom United Pro with UK/IR Unlimited.
    #[zoom(rename = "2")]
    ZoomProWithUkIr,
    /// Zoom United Pro with AU/NZ Unlimited.
    #[zoom(rename = "4")]
    ZoomProWithAuNz,
    /// Zoom United Pro with Global Select.
    #[zoom(rename = "8")]
    ZoomProWithGlobalSelect,
    /// Zoom United Pro with Zoom Phone Pro.
    #[zoom(rename = "16")]
    ZoomProWithZoomPhone,
    /// Zoom United Business with US/CA Unlimited.
    #[zoom(rename = "32")]
    ZoomBizWithUsCa,
    /// Zoom United Business with UK/IR Unlimited.
    #[zoom(rename = "64")]
    ZoomBizWithUkIr,
    /// Zoom United Business with AU/NZ Unlimited.
    #[zoom(rename = "128")]
    ZoomBizWithAuNz,
    /// Zoom United Business with Global Select.
    #[zoom(rename = "256")]
    ZoomBizWithGlobalSelect,
    /// Zoom United Business with Zoom Phone Pro.
    #[zoom(rename = "512")]
    ZoomBizWithZoomPhone,
    /// Zoom United Enterprise with US/CA Unlimited.
    #[zoom(rename = "1024")]
    ZoomEntWithUsCa,
    /// Zoom United Enterprise with UK/IR Unlimited.
    #[zoom(rename = "2048")]
    ZoomEntWithUkIr,
    /// Zoom United Enterprise with AU/NZ Unlimited.
    #[zoom(rename = "4096")]
    ZoomEntWithAuNz,
    /// Zoom United Enterprise with Global Select.
    #[zoom(rename = "8192")]
    ZoomEntWithGlobalSelect,
    /// Zoom United Enterprise with Zoom Phone Pro.
    #[zoom(rename = "16384")]
    ZoomEntWithZoomPhone,
    /// Zoom United Pro with Japan Unlimited.
    #[zoom(rename = "32768")]
    ZoomProWithJpUnlimited,
    /// Zoom United Business with Japan Unlimited.
    #[zoom(rename = "65536")]
    ZoomBizWithJpUnlimited,
    /// Zoom United Enterprise with Japan Unlimited.
    #[zoom(rename = "131072")]
    ZoomEntWithJpUnlimited,
}

/// When a user's pronouns are shown.
#[zoom_model]
pub enum PronounsOption {
    /// Zoom asks each time the user joins.
    Ask = 1,
    /// Always.
    Always = 2,
    /// Never.
    Never = 3,
}

/// How a user stands in the account.
#[zoom_model]
pub enum UserStatus {
    /// The user has not activated the account yet.
    Pending,
    /// The user is active.
    Active,
    /// The user was deactivated.
    Inactive,
}

/// A licence that is assigned to a user, for accounts with several plans.
#[zoom_model]
pub struct UserLicense {
    /// What the licence is for, such as `MEETING` or `ZOOM_WORKPLACE_BUNDLE`.
    pub license_type: Option<LicenseType>,
    /// Which plan the licence is of; the numbers depend on `license_type`.
    pub license_option: Option<LicenseOption>,
    /// The subscription that the licence is of, by its ID.
    pub subscription_id: Option<String>,
}

/// Which family a licence belongs to.
#[zoom_model]
pub enum LicenseType {
    /// Meetings: it makes a licensed user.
    #[zoom(rename = "MEETING")]
    Meeting,
    /// Zoom Workplace.
    #[zoom(rename = "ZOOM_WORKPLACE_BUNDLE")]
    ZoomWorkplaceBundle,
}

/// Which licence a user gets.
#[zoom_model]
pub enum LicenseOption {
    /// For licence type `MEETING`, a licensed user.
    Licensed = 2,
    /// Zoom Workplace Enterprise.
    Enterprise = 4,
    /// Zoom Workplace Enterprise Plus.
    EnterprisePlus = 8,
    /// Zoom Workplace Business Plus with US/CA Unlimited; for government accounts, Business Plus.
    BusinessPlusUsCanada = 16,
    /// Zoom Workplace Business Plus with UK/IR Unlimited.
    BusinessPlusUkIreland = 32,
    /// Zoom Workplace Business Plus with AU/NZ Unlimited.
    BusinessPlusAustraliaNewZealand = 64,
    /// Zoom Workplace Business Plus with Japan Unlimited.
    BusinessPlusJapan = 128,
    /// Zoom Workplace Business Plus with Global Select.
    BusinessPlusGlobalSelect = 33554432,
    /// Zoom Workplace Enterprise Premier with US/CA Unlimited.
    EnterprisePremierUsCanada = 134217728,
    /// Zoom Workplace Enterprise Premier with AU/NZ Unlimited.
    EnterprisePremierAustraliaNewZealand = 1073741824,
    /// Zoom Workplace Enterprise Premier with UK/IR Unlimited.
    EnterprisePremierUkIreland = 536870912,
    /// Zoom Workplace Enterprise Premier with Japan Unlimited.
    EnterprisePremierJapan = 268435456,
    /// Zoom Workplace Pro Plus with US/CA Unlimited.
    ProPlusUsCanada = 4398046511104,
    /// School and Campus, for education.
    SchoolAndCampus = 18014398509481984,
    /// Enterprise Essentials, for education. Zoom's document rounds the number; it is 72057594037927936.
    EducationEnterpriseEssentials = 72057594037927940,
    /// Enterprise Student, for education. Zoom's document rounds the number; it is 576460752303423488.
    EducationEnterpriseStudent = 576460752303423500,
    /// Enterprise Plus, for education. Zoom's document rounds the number; it is 144115188075855872.
    EducationEnterprisePlus = 144115188075855870,
    /// School and Campus Plus with US/CA Unlimited, for education.
    SchoolAndCampusPlusUsCanada = 137438953472,
    /// School and Campus Plus with AU/NZ Unlimited, for education.
    SchoolAndCampusPlusAustraliaNewZealand = 1099511627776,
    /// School and Campus Plus with UK/IR Unlimited, for education.
    SchoolAndCampusPlusUkIreland = 549755813888,
    /// School and Campus Plus with Japan Unlimited, for education.
    SchoolAndCampusPlusJapan = 274877906944,
    /// School and Campus Plus with Global Select, for education.
    SchoolAndCampusPlusGlobalSelect = 2199023255552,
    /// Enterprise Premier with US/CA Unlimited, for education.
    EducationEnterprisePremierUsCanada = 4294967296,
    /// Enterprise Premier with AU/NZ Unlimited, for education.
    EducationEnterprisePremierAustraliaNewZealand = 34359738368,
    /// Enterprise Premier with UK/IR Unlimited, for education.
    EducationEnterprisePremierUkIreland = 17179869184,
    /// Enterprise Premier with Japan Unlimited, for education.
    EducationEnterprisePremierJapan = 8589934592,
    /// Enterprise Premier with Global Select, for education.
    EducationEnterprisePremierGlobalSelect = 68719476736,
}

/// One page of users.
#[zoom_model]
pub struct UserPage {
    /// The page to continue with, from the page before; valid for 15 minutes, and empty on the last page.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<u32>,
    /// The number of the page.
    pub page_number: Option<u32>,
    /// How many records a page holds. At most 2,000.
    pub page_size: Option<u32>,
    /// How many records there are on all pages.
    pub total_records: Option<u64>,
    /// The users. At most 2,000.
    pub users: Vec<ListedUser>,
}

/// A user, as it is listed.
#[zoom_model]
pub struct ListedUser {
    /// When the user was created.
    pub user_created_at: Option<Moment>,
    /// When the newest of the ways to sign in was created. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub created_at: Option<Moment>,
    /// The custom attributes of the user.
    pub custom_attributes: Vec<CustomAttribute>,
    /// The user's department.
    pub dept: Option<String>,
    /// The user's e-mail address.
    pub email: String,
    /// The employee's ID in the company; for users who sign in through SAML.
    pub employee_unique_id: Option<String>,
    /// The user's first name. At most 64 characters.
    pub first_name: Option<String>,
    /// The groups the user is in, by their IDs.
    pub group_ids: Vec<String>,
    /// The divisions of the user, by their IDs; one at most for now.
    pub division_ids: Vec<String>,
    /// The key with which somebody in a meeting becomes its host.
    #[zoom(secret)]
    pub host_key: Option<String>,
    /// The user's ID; absent while the user is pending.
    pub id: Option<String>,
    /// The IM directory groups of the user, by their IDs.
    pub im_group_ids: Vec<String>,
    /// The client with which the user last signed in.
    pub last_client_version: Option<String>,
    /// When the user last signed in; it can be three days behind.
    pub last_login_time: Option<Moment>,
    /// The user's last name. At most 64 characters.
    pub last_name: Option<String>,
    /// The user's plan of Zoom United, where there is one.
    pub plan_united_type: Option<PlanUnitedType>,
    /// The Personal Meeting ID.
    pub pmi: Option<i64>,
    /// The role of the user, by its ID.
    pub role_id: Option<String>,
    /// The status of the user.
    pub status: Option<UserStatus>,
    /// The user's time zone.
    pub timezone: Option<String>,
    /// The plan of the user.
    #[zoom(rename = "type")]
    pub kind: UserType,
    /// Whether Zoom has verified the e-mail address: `1` or `0`.
    pub verified: Option<Verified>,
    /// The display name. At most 128 characters.
    pub display_name: Option<String>,
    /// The licences, for accounts with several plans.
    pub license_info_list: Vec<UserLicense>,
    /// How the user signs in: numbers as in `login_type`.
    pub login_types: Vec<i64>,
}

/// Whether a user's address has been verified.
#[zoom_model]
pub enum Verified {
    /// It has.
    Verified = 1,
    /// It has not.
    Unverified = 0,
}

/// What a user is permitted to see and change.
#[zoom_model]
pub struct PermissionList {
    /// The permissions.
    pub permissions: Vec<String>,
}

/// A user that was added.
#[zoom_model]
pub struct CreatedUser {
    /// The user's e-mail address.
    pub email: Option<String>,
    /// The user's first name. At most 64 characters.
    pub first_name: Option<String>,
    /// The user's ID.
    pub id: Option<String>,
    /// The user's last name. At most 64 characters.
    pub last_name: Option<String>,
    /// The plan of the user.
    #[zoom(rename = "type")]
    pub kind: Option<UserType>,
}

/// Whether an e-mail address belongs to a user.
#[zoom_model]
pub struct EmailCheck {
    /// Whether the address belongs to a user of the account.
    pub existed_email: Option<bool>,
}

/// For which users a feature was set, and for which not.
#[zoom_model]
pub struct FeatureResult {
    /// The users whose features were set, by their IDs. At most 30.
    pub success_user_ids: Vec<String>,
    /// The users whose features were not set, and why. At most 30.
    pub fail_details: Vec<FailedUsers>,
}

/// Users for whom a feature was not set, and why.
#[zoom_model]
pub struct FailedUsers {
    /// The users whose features were not set, by their IDs. At most 30.
    pub user_ids: Vec<String>,
    /// Why the feature was not set.
    pub reason: Option<Reason>,
}

/// Why a feature of a user was not changed.
#[zoom_model]
pub enum Reason {
    /// There is no such user.
    #[zoom(rename = "Users not found")]
    UsersNotFound,
    /// The user has events to come.
    #[zoom(rename = "Have upcoming events")]
    HaveUpcomingEvents,
    /// The user has no paid plan.
    #[zoom(rename = "Unpaid user")]
    UnpaidUser,
    /// The account has no licence left.
    #[zoom(rename = "Not enough seats")]
    NotEnoughSeats,
    /// It cannot be changed for a user with Zoom One.
    #[zoom(rename = "Can't update for Zoom One users")]
    CantUpdateForZoomOneUsers,
    /// It cannot be changed for a free user.
    #[zoom(rename = "Can't update for free users")]
    CantUpdateForFreeUsers,
    /// It cannot be changed for a user with Zoom United.
    #[zoom(rename = "Can't update for Zoom United users")]
    CantUpdateForZoomUnitedUsers,
    /// It cannot be changed for a Zoom Room.
    #[zoom(rename = "Can't update for Zoom Room users")]
    CantUpdateForZoomRoomUsers,
    /// The account may not add basic users.
    #[zoom(rename = "Not allowed to add basic users")]
    NotAllowedToAddBasicUsers,
    /// It cannot be changed for a user without single sign-on (SSO).
    #[zoom(rename = "Can't update for non-SSO users")]
    CantUpdateForNonSsoUsers,
    /// It was so already.
    #[zoom(rename = "No need to update")]
    NoNeedToUpdate,
}

/// Whether a personal meeting room has a name already.
#[zoom_model]
pub struct VanityNameCheck {
    /// Whether a room has the name.
    pub existed: Option<bool>,
}

/// What the answer holds besides the usual.
#[zoom_model]
pub enum IncludeFields {
    /// The custom attributes of the users.
    CustomAttributes,
    /// The host keys of the users.
    HostKey,
}

/// Which licence the listed users have.
#[zoom_model]
pub enum License {
    /// Zoom Workforce Management.
    ZoomWorkforceManagement,
    /// Zoom Compliance Management.
    ZoomComplianceManagement,
    /// Zoom Compliance Manager for Contact Center.
    ZoomComplianceManagerForContactCenter,
}

/// How a user is created.
#[zoom_model]
pub enum CreateUserAction {
    /// Zoom sends an e-mail by which the user activates the account and sets a password.
    Create,
    /// As an e-mail user of an enterprise's managed domain.
    #[zoom(rename = "autoCreate")]
    AutoCreate,
    /// Without a password: the user cannot sign in, but hosts and joins by link. Zoom's ISV sales team must allow it.
    #[zoom(rename = "custCreate")]
    CustCreate,
    /// Without a password, for single sign-on (SSO), where pre-provisioning is enabled.
    #[zoom(rename = "ssoCreate")]
    SsoCreate,
}

/// The user that is added.
#[zoom_model]
pub struct NewUser {
    /// The user's e-mail address. At most 128 characters.
    pub email: String,
    /// The user's first name, of five Chinese characters at most. At most 64 characters.
    pub first_name: Option<String>,
    /// The user's last name, of five Chinese characters at most. At most 64 characters.
    pub last_name: Option<String>,
    /// The display name; ten Chinese characters at most. At most 128 characters.
    pub display_name: Option<String>,
    /// The password, for `autoCreate` only: at least one digit and letters of both cases, no single character repeated,
    /// no sequence like `12345678`. Enhanced rules of the account come on top. 8 to 32 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The plan of the user.
    #[zoom(rename = "type")]
    pub kind: UserType,
    /// The divisions of the user, by their IDs; one at most for now.
    pub division_ids: Vec<String>,
    /// What the user may use.
    pub feature: Option<NewFeature>,
    /// The user's plan of Zoom United.
    pub plan_united_type: Option<PlanUnitedType>,
    /// The licences, for accounts with several plans. At most 2.
    pub license_info_list: Vec<LicenseAssignment>,
}

/// The features of a user that is added.
#[zoom_model]
pub struct NewFeature {
    /// Whether the user gets Zoom Phone.
    pub zoom_phone: Option<bool>,
    /// The user's plan of Zoom Workplace.
    pub zoom_one_type: Option<ZoomOneType>,
}

/// Which Zoom Workplace plan a user gets.
#[zoom_model]
pub enum ZoomOneType {
    /// Zoom Workplace Business Plus with US/CA Unlimited; for government accounts, Business Plus.
    BusinessPlusUsCanada = 16,
    /// Zoom Workplace Business Plus with UK/IR Unlimited.
    BusinessPlusUkIreland = 32,
    /// Zoom Workplace Business Plus with AU/NZ Unlimited.
    BusinessPlusAustraliaNewZealand = 64,
    /// Zoom Workplace Business Plus with Japan Unlimited.
    BusinessPlusJapan = 128,
    /// Zoom Workplace Business Plus with Global Select.
    BusinessPlusGlobalSelect = 33554432,
    /// Zoom Workplace Enterprise Premier with US/CA Unlimited.
    EnterprisePremierUsCanada = 134217728,
    /// Zoom Workplace Enterprise Premier with Japan Unlimited.
    EnterprisePremierJapan = 268435456,
    /// Zoom Workplace Enterprise Premier with UK/IR Unlimited.
    EnterprisePremierUkIreland = 536870912,
    /// Zoom Workplace Enterprise Premier with AU/NZ Unlimited.
    EnterprisePremierAustraliaNewZealand = 1073741824,
    /// Zoom Workplace Pro Plus with US/CA Unlimited.
    ProPlusUsCanada = 4398046511104,
    /// Enterprise Premier with US/CA Unlimited, for education.
    EducationEnterprisePremierUsCanada = 4294967296,
    /// Enterprise Premier with Japan Unlimited, for education.
    EducationEnterprisePremierJapan = 8589934592,
    /// Enterprise Premier with UK/IR Unlimited, for education.
    EducationEnterprisePremierUkIreland = 17179869184,
    /// Enterprise Premier with AU/NZ Unlimited, for education.
    EducationEnterprisePremierAustraliaNewZealand = 34359738368,
    /// Enterprise Premier with Global Select, for education.
    EducationEnterprisePremierGlobalSelect = 68719476736,
    /// School and Campus Plus with US/CA Unlimited, for education.
    SchoolAndCampusPlusUsCanada = 137438953472,
    /// School and Campus Plus with Japan Unlimited, for education.
    SchoolAndCampusPlusJapan = 274877906944,
    /// School and Campus Plus with UK/IR Unlimited, for education.
    SchoolAndCampusPlusUkIreland = 549755813888,
    /// School and Campus Plus with AU/NZ Unlimited, for education.
    SchoolAndCampusPlusAustraliaNewZealand = 1099511627776,
    /// School and Campus Plus with Global Select, for education.
    SchoolAndCampusPlusGlobalSelect = 2199023255552,
    /// School and Campus, for education.
    SchoolAndCampus = 18014398509481984,
    /// Enterprise Essentials, for education. Zoom's document rounds the number; it is 72057594037927936.
    EducationEnterpriseEssentials = 72057594037927940,
    /// Enterprise Plus, for education. Zoom's document rounds the number; it is 144115188075855872.
    EducationEnterprisePlus = 144115188075855870,
    /// Enterprise Student, for education. Zoom's document rounds the number; it is 576460752303423488.
    EducationEnterpriseStudent = 576460752303423500,
}

/// A license of a user, for accounts with several plans.
#[zoom_model]
pub struct LicenseAssignment {
    /// What the licence is for, such as `MEETING` or `ZOOM_WORKPLACE_BUNDLE`.
    pub license_type: LicenseType,
    /// Which plan the licence is of; the numbers depend on `license_type`.
    pub license_option: LicenseOption,
    /// The subscription that the licence is of, by its ID.
    pub subscription_id: String,
}

/// A feature that is set, its value, and the users for whom.
#[zoom_model]
pub struct FeatureUpdate {
    /// The feature to set.
    pub feature_type: FeatureType,
    /// What the feature is set to; each feature has values of its own, such as `1` for Basic and `2` for Licensed
    /// users.
    pub feature_value: String,
    /// The subscription that the licence is of, by its ID.
    pub subscription_id: Option<String>,
    /// The users. At most 30.
    pub users: Vec<UserRef>,
    /// The licences, for accounts with several plans. At most 2. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub license_info_list: Vec<UserLicenseUpdate>,
}

/// Which feature of many users is changed.
#[zoom_model]
pub enum FeatureType {
    /// The user type.
    UserType,
    /// Concurrent meetings.
    ConcurrentMeeting,
    /// Large meetings.
    LargeMeeting,
    /// Webinars.
    Webinar,
    /// Zoom Events.
    ZoomEvents,
    /// Zoom Whiteboard.
    ZoomWhiteboard,
    /// The Zoom United plan.
    PlanUnitedType,
    /// The Zoom Workplace plan, formerly Zoom One.
    ZoomOneType,
    /// Zoom IQ for Sales.
    ZoomIqForSales,
    /// Zoom Revenue Accelerator.
    ZoomRevenueAccelerator,
    /// Zoom Clips Plus.
    ZoomClipsPlus,
}

/// A licence that is assigned to users, for accounts with several plans.
#[zoom_model]
pub struct UserLicenseUpdate {
    /// What the licence is for, such as `MEETING` or `ZOOM_WORKPLACE_BUNDLE`. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub license_type: LicenseType,
    /// Which plan the licence is of; the numbers depend on `license_type`. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub license_option: LicenseOption,
    /// The subscription that the licence is of, by its ID. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub subscription_id: String,
}

/// What becomes of a user who leaves the account.
#[zoom_model]
pub enum DeleteUserAction {
    /// The user keeps a Zoom account apart from this one; a pending user goes.
    Disassociate,
    /// The user is deleted for good.
    Delete,
}

/// What is changed of a user; what is left out stays as it is.
#[zoom_model]
pub struct UserUpdate {
    /// The user's ID at Kaltura, where that is used.
    pub cms_user_id: Option<String>,
    /// The company of the user. At most 255 characters.
    pub company: Option<String>,
    /// The custom attributes of the user. At most 5.
    pub custom_attributes: Vec<CustomAttribute>,
    /// The user's department.
    pub dept: Option<String>,
    /// The user's first name, of five Chinese characters at most. At most 64 characters.
    pub first_name: Option<String>,
    /// The group a pending user joins, by its ID.
    pub group_id: Option<String>,
    /// The divisions of the user, by their IDs; one at most for now.
    pub division_ids: Vec<String>,
    /// The key with which somebody in a meeting becomes its host. 6 to 10 characters.
    #[zoom(secret)]
    pub host_key: Option<String>,
    /// The user's job title. At most 128 characters.
    pub job_title: Option<String>,
    /// The cost center of the user.
    pub cost_center: Option<String>,
    /// The user's language.
    pub language: Option<String>,
    /// The user's last name, of five Chinese characters at most. At most 64 characters.
    pub last_name: Option<String>,
    /// Where the user is. At most 256 characters.
    pub location: Option<String>,
    /// The user's manager, by e-mail address or display name in the same account.
    pub manager: Option<String>,
    /// The country of the phone number. Zoom is giving it up: use `phone_numbers`.
    #[deprecated = "it is being given up"]
    pub phone_country: Option<String>,
    /// The user's phone number, which needs `phone_country` beside it. Zoom is giving it up: use `phone_numbers`
    /// instead.
    #[deprecated = "it is being given up"]
    pub phone_number: Option<String>,
    /// The phone numbers of the user. At most 3.
    pub phone_numbers: Vec<PhoneNumberUpdate>,
    /// The Personal Meeting ID.
    pub pmi: Option<i64>,
    /// The pronouns of the user.
    pub pronouns: Option<String>,
    /// When meetings and webinars show the pronouns.
    pub pronouns_option: Option<PronounsOption>,
    /// The user's time zone.
    pub timezone: Option<String>,
    /// The plan of the user.
    #[zoom(rename = "type")]
    pub kind: Option<UserType>,
    /// Whether instant meetings use the Personal Meeting ID (PMI).
    pub use_pmi: Option<bool>,
    /// The name of the personal meeting room.
    pub vanity_name: Option<String>,
    /// The display name; ten Chinese characters at most. At most 128 characters.
    pub display_name: Option<String>,
    /// The user's plan of Zoom Workplace; `0` takes it away.
    pub zoom_one_type: Option<ZoomOneTypeUpdate>,
    /// The user's plan of Zoom United.
    pub plan_united_type: Option<PlanUnitedTypeUpdate>,
    /// What the user may use; without Zoom Phone, the user's numbers and phones become free.
    pub feature: Option<UserFeature>,
    /// What the user says about themselves; plain text, without links or HTML. At most 150 characters.
    pub about_me: Option<String>,
    /// The user's page at LinkedIn; the URL must contain `linkedin.com`.
    pub linkedin_url: Option<String>,
    /// The licences, for accounts with several plans. At most 2.
    pub license_info_list: Vec<LicenseAssignment>,
}

/// A phone number that is set for a user.
#[zoom_model]
pub struct PhoneNumberUpdate {
    /// The code with which calls to the country begin.
    pub code: Option<String>,
    /// The country of the number, as a code such as `BR`.
    pub country: Option<String>,
    /// What the number is: `Mobile`, `Office`, `Home` or `Fax`.
    pub label: Option<Label>,
    /// The phone number.
    pub number: Option<String>,
}

/// Which Zoom Workplace plan a user changes to.
#[zoom_model]
pub enum ZoomOneTypeUpdate {
    /// None: the licence is taken away.
    Off = 0,
    /// Zoom Workplace Business Plus with US/CA Unlimited; for government accounts, Business Plus.
    BusinessPlusUsCanada = 16,
    /// Zoom Workplace Business Plus with UK/IR Unlimited.
    BusinessPlusUkIreland = 32,
    /// Zoom Workplace Business Plus with AU/NZ Unlimited.
    BusinessPlusAustraliaNewZealand = 64,
    /// Zoom Workplace Business Plus with Japan Unlimited.
    BusinessPlusJapan = 128,
    /// Zoom Workplace Business Plus with Global Select.
    BusinessPlusGlobalSelect = 33554432,
    /// Zoom Workplace Enterprise Premier with US/CA Unlimited.
    EnterprisePremierUsCanada = 134217728,
    /// Zoom Workplace Enterprise Premier with Japan Unlimited.
    EnterprisePremierJapan = 268435456,
    /// Zoom Workplace Enterprise Premier with UK/IR Unlimited.
    EnterprisePremierUkIreland = 536870912,
    /// Zoom Workplace Enterprise Premier with AU/NZ Unlimited.
    EnterprisePremierAustraliaNewZealand = 1073741824,
    /// Zoom Workplace Pro Plus with US/CA Unlimited.
    ProPlusUsCanada = 4398046511104,
    /// Enterprise Premier with US/CA Unlimited, for education.
    EducationEnterprisePremierUsCanada = 4294967296,
    /// Enterprise Premier with Japan Unlimited, for education.
    EducationEnterprisePremierJapan = 8589934592,
    /// Enterprise Premier with UK/IR Unlimited, for education.
    EducationEnterprisePremierUkIreland = 17179869184,
    /// Enterprise Premier with AU/NZ Unlimited, for education.
    EducationEnterprisePremierAustraliaNewZealand = 34359738368,
    /// Enterprise Premier with Global Select, for education.
    EducationEnterprisePremierGlobalSelect = 68719476736,
    /// School and Campus Plus with US/CA Unlimited, for education.
    SchoolAndCampusPlusUsCanada = 137438953472,
    /// School and Campus Plus with Japan Unlimited, for education.
    SchoolAndCampusPlusJapan = 274877906944,
    /// School and Campus Plus with UK/IR Unlimited, for education.
    SchoolAndCampusPlusUkIreland = 549755813888,
    /// School and Campus Plus with AU/NZ Unlimited, for education.
    SchoolAndCampusPlusAustraliaNewZealand = 1099511627776,
    /// School and Campus Plus with Global Select, for education.
    SchoolAndCampusPlusGlobalSelect = 2199023255552,
    /// School and Campus, for education.
    SchoolAndCampus = 18014398509481984,
    /// Enterprise Essentials, for education. Zoom's document rounds the number; it is 72057594037927936.
    EducationEnterpriseEssentials = 72057594037927940,
    /// Enterprise Plus, for education. Zoom's document rounds the number; it is 144115188075855872.
    EducationEnterprisePlus = 144115188075855870,
    /// Enterprise Student, for education. Zoom's document rounds the number; it is 576460752303423488.
    EducationEnterpriseStudent = 576460752303423500,
}

/// Which Zoom United licence a user changes to.
#[zoom_model]
pub enum PlanUnitedTypeUpdate {
    /// Zoom United Pro with US/CA Unlimited.
    #[zoom(rename = "1")]
    ZoomProWithUsCa,
    /// Zoom United Pro with UK/IR Unlimited.
    #[zoom(rename = "2")]
    ZoomProWithUkIr,
    /// Zoom United Pro with AU/NZ Unlimited.
    #[zoom(rename = "4")]
    ZoomProWithAuNz,
    /// Zoom United Pro with Global Select.
    #[zoom(rename = "8")]
    ZoomProWithGlobalSelect,
    /// Zoom United Pro with Zoom Phone Pro.
    #[zoom(rename = "16")]
    ZoomProWithZoomPhone,
    /// Zoom United Business with US/CA Unlimited.
    #[zoom(rename = "32")]
    ZoomBizWithUsCa,
    /// Zoom United Business with UK/IR Unlimited.
    #[zoom(rename = "64")]
    ZoomBizWithUkIr,
    /// Zoom United Business with AU/NZ Unlimited.
    #[zoom(rename = "128")]
    ZoomBizWithAuNz,
    /// Zoom United Business with Global Select.
    #[zoom(rename = "256")]
    ZoomBizWithGlobalSelect,
    /// Zoom United Business with Zoom Phone Pro.
    #[zoom(rename = "512")]
    ZoomBizWithZoomPhone,
    /// Zoom United Enterprise with US/CA Unlimited.
    #[zoom(rename = "1024")]
    ZoomEntWithUsCa,
    /// Zoom United Enterprise with UK/IR Unlimited.
    #[zoom(rename = "2048")]
    ZoomEntWithUkIr,
    /// Zoom United Enterprise with AU/NZ Unlimited.
    #[zoom(rename = "4096")]
    ZoomEntWithAuNz,
    /// Zoom United Enterprise with Global Select.
    #[zoom(rename = "8192")]
    ZoomEntWithGlobalSelect,
    /// Zoom United Enterprise with Zoom Phone Pro.
    #[zoom(rename = "16384")]
    ZoomEntWithZoomPhone,
    /// Zoom United Pro with Japan Unlimited.
    #[zoom(rename = "32768")]
    ZoomProWithJpUnlimited,
    /// Zoom United Business with Japan Unlimited.
    #[zoom(rename = "65536")]
    ZoomBizWithJpUnlimited,
    /// Zoom United Enterprise with Japan Unlimited.
    #[zoom(rename = "131072")]
    ZoomEntWithJpUnlimited,
    /// None: the licence is taken away.
    None,
}

/// The features of a user that are changed. Without Zoom Phone, the user loses all numbers and phones.
#[zoom_model]
pub struct UserFeature {
    /// Whether the user has Zoom Phone; when it is taken away, the user's numbers and phones become free.
    pub zoom_phone: Option<bool>,
}

/// What is done with a user.
#[zoom_model]
pub enum UserStatusAction {
    /// Brings a deactivated user back.
    Activate,
    /// Deactivates the user.
    Deactivate,
    /// Clocks the user in.
    ClockIn,
    /// Clocks the user out.
    ClockOut,
}
