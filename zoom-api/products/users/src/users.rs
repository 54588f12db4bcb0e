//! Users of the account: list, look up, add, change, deactivate and delete them.
//!
//! `me` stands for the user to whom the token belongs, where an operation takes the ID of a user.

mod feature;
mod license_info_list;
mod plan_united_type;
mod requests;
mod responses;

pub use feature::*;
pub use license_info_list::*;
pub use plan_united_type::*;
pub use requests::*;
pub use responses::*;
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
