//! Users of the account: list, get, add, update, deactivate and delete them.
//!
//! `me` refers to the token's user, if an operation takes a user ID.

mod feature;
mod license_info_list;
mod phone_numbers;
mod plan_united_type;
mod requests;
mod responses;

pub use feature::*;
pub use license_info_list::*;
pub use phone_numbers::*;
pub use plan_united_type::*;
pub use requests::*;
pub use responses::*;

use super::LoginType;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the users of the account that have one status.
#[zoom_endpoint(
    GET, "/users",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:list_users:admin"],
    rate_limit = Medium,
    paged = users,
    operation = "users",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users",
    errors(
        /// The access token is invalid or expired.
        400/124 => InvalidAccessToken,
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
        /// The path does not exist.
        400/2300 => UnknownEndpoint,
        /// Zoom blocks API access to this account; contact Zoom Support.
        403 => ApiAccessDenied,
    )
)]
pub fn list_users(
    /// Status of the users to list.
    #[zoom(default = "active")]
    status: Option<UserStatus>,
    #[zoom(default = 30, max = 2000)] page_size: Option<u32>,
    /// ID of a role; only its users are returned.
    role_id: Option<String>,
    /// Page number.
    #[deprecated = "deprecated by Zoom; use `next_page_token`"]
    page_number: Option<u32>,
    /// Additional fields to return: `custom_attributes` or `host_key`.
    include_fields: Option<IncludeFields>,
    next_page_token: Option<String>,
    /// License of the users to list.
    license: Option<License>,
) -> UserPage;

/// Adds a user to the account.
///
/// The action selects how: by invitation, immediately, or through an identity provider. With `create`, Zoom allows 50
/// calls per day on a Free plan, 1,500 on Pro and 10,000 on Business or higher. Requires a Pro plan or higher.
#[zoom_endpoint(
    POST, "/users", json,
    scopes = ["user:write", "user:write:admin", "user:write:user:admin"],
    rate_limit = Light,
    success = 201,
    operation = "userCreate",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/POST/users",
    errors(
        /// The app or its user lacks permission to edit users, or the access token is invalid.
        400/200 => NoPrivilege,
        /// A value is invalid: the name, the password, the plan or the subscription, or the account cannot have On-prem
        /// users; the message specifies which.
        400/300 => InvalidUser,
        /// The user manages a call queue or answers for an auto receptionist, and cannot be changed.
        400/1000 => UserIsPhoneOperator,
        /// The email address belongs to an active account.
        400/1009 => UserHasAccount,
        /// The domain of the email address is blocked.
        400/1107 => EmailDomainBlocked,
        /// The user does not meet the requirements of the type.
        400/1108 => UserTypeNotAllowed,
        /// The account accepts email addresses of certain domains only.
        400/1116 => EmailDomainNotAllowed,
        /// The account does not use SSO.
        400/2002 => SsoNotEnabled,
        /// The account may not add this user; contact Zoom Support.
        400/2016 => NoPermission,
        /// Only SSO partners with pre-provisioning can use `ssoCreate`.
        400/2032 => SsoCreateNotAllowed,
        /// The account has reached its maximum of Basic users.
        400/2033 => TooManyBasicUsers,
        /// The account has reached its maximum of users of this type.
        400/2034 => TooManyUsersOfPlan,
        /// A GPA account cannot add users.
        400/2035 => GpaAccount,
        /// The owner of a GPA account cannot be invited by another account.
        400/2036 => GpaAccountOwner,
        /// Zoom does not allow inviting this user.
        400/2037 => UserForbidden,
        /// The account or the subscription has no Zoom One license left.
        400/2038 => NoZoomOneLicenseLeft,
        /// The account or the subscription has reached its maximum of Basic or paid users, including pending users.
        400/3412 => UserLimitReached,
        /// Zoom's Trust and Safety team blocks the domain of the email address.
        400/11321 => EmailDomainBlockedByZoom,
        /// The account has no remaining Zoom Phone license.
        404/1102 => NoPhoneLicenseLeft,
        /// The group does not exist.
        404/4130 => GroupNotFound,
        /// Another user has this email address.
        409/1005 => EmailInUse,
    )
)]
pub fn create_user(
    /// Creation method: invited by email, or created immediately without action of the user. `custCreate` requires an
    /// agreement with Zoom's ISV sales, and its users have no password.
    action: CreateUserAction,
    /// User to add.
    user_info: Option<NewUser>,
) -> CreatedUser;

/// Checks whether an email address belongs to a user.
///
/// Finds only users of the account who signed up with an email address and a password. For all others the result is
/// negative, including users who sign in through SSO, Google or Facebook.
#[zoom_endpoint(
    GET, "/users/email",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:email", "user:read:email:admin"],
    rate_limit = Light,
    operation = "userEmail",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/email",
    errors(
        /// The email address is missing.
        400/300 => EmailRequired,
        /// No user has this email address.
        404/1001 => UserNotFound,
    )
)]
pub fn check_email(
    /// Email address to check.
    email: String,
) -> EmailCheck;

/// Updates a feature of several users.
///
/// A call takes at most 30 users, and Zoom allows one call in ten seconds.
#[zoom_endpoint(
    POST, "/users/features", json,
    scopes = ["user:write", "user:write:admin", "user:write:feature:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "bulkUpdateFeature",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/POST/users/features",
    errors(
        /// The account has no paid plan, or no plan with this feature.
        400/200 => PaidPlanRequired,
        /// The account cannot have On-prem users, or the subscription does not exist; the message specifies which.
        400/300 => InvalidTypeOrSubscription,
    )
)]
pub fn update_features(
    /// Feature to update, and its users.
    #[body]
    feature: FeatureUpdate,
) -> FeatureUpdateResult;

/// Returns the number of users in the account, in total and by type.
#[zoom_endpoint(
    GET, "/users/summary",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:summary:admin"],
    rate_limit = Medium,
    operation = "userSummary",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/summary",
    errors(
        /// The access token is invalid or expired.
        400/124 => InvalidAccessToken,
        /// The path does not exist.
        400/2300 => UnknownEndpoint,
        /// Zoom blocks API access to this account; contact Zoom Support.
        403 => ApiAccessDenied,
    )
)]
pub fn get_user_summary() -> UserSummary;

/// Checks whether a personal meeting room name exists.
///
/// A personal meeting room permanently belongs to one user.
#[zoom_endpoint(
    GET, "/users/vanity_name",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:pm_room", "user:read:pm_room:admin"],
    rate_limit = Light,
    operation = "userVanityName",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/vanity_name",
    errors(
        /// The room name is missing.
        400/300 => VanityNameRequired,
    )
)]
pub fn check_vanity_name(
    /// Name of the personal meeting room.
    vanity_name: String,
) -> VanityNameCheck;

/// Returns one user.
///
/// `me` refers to the token's user, and is the only ID that the scope `user_info:read` allows. For a user who has not
/// activated the account yet, the status is `pending` and `created_at` is the time of the call.
#[zoom_endpoint(
    GET, "/users/<user_id>",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user_info:read", "user_profile", "user:read:user", "user:read:user:admin"],
    rate_limit = Light,
    operation = "user",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D",
    errors(
        /// The user never accepted the invitation and it has expired; the ID is no longer valid.
        400/1120 => InvitationNotFound,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn get_user(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Sign-in method of the user.
    login_type: Option<LoginType>,
    /// Whether the user is identified by an encrypted email address.
    #[zoom(default = false)]
    encrypted_email: Option<bool>,
    /// Whether the user is identified by the employee's unique ID.
    search_by_unique_id: Option<bool>,
) -> User;

/// Removes a user from the account, or deletes the user permanently.
///
/// A removed user receives a separate free account; a deleted user loses all data and can sign up again with the same
/// email address. Meetings, webinars and cloud recordings can be transferred to another user beforehand. It does not
/// satisfy a data subject's deletion request: Zoom Support processes those.
#[zoom_endpoint(
    DELETE, "/users/<user_id>",
    scopes = ["user:write", "user:write:admin", "user:delete:user", "user:delete:user:admin"],
    rate_limit = Light,
    operation = "userDelete",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/%7BuserId%7D",
    errors(
        /// The user is in another account, is a Zoom Room, or is deactivated and can only be deleted by Zoom Support.
        400/200 => UserNotDeletable,
        /// The user's data cannot be transferred as requested, published events belong to the user, or the user is an
        /// API user, who cannot be unlinked; the message specifies the reason.
        400/300 => CannotTransferOrUnlink,
        /// The user manages a call queue or answers for an auto receptionist, and cannot be changed.
        400/1000 => UserIsPhoneOperator,
        /// A user of a managed domain cannot be unlinked.
        400/1107 => UserInManagedDomain,
        /// An administrator cannot be unlinked.
        400/1117 => UserIsAdmin,
        /// The user never accepted the invitation and it has expired; the ID is no longer valid.
        400/1120 => InvitationNotFound,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn delete_user(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Whether the user is identified by an encrypted email address.
    #[zoom(default = false)]
    encrypted_email: Option<bool>,
    /// Whether the user is only removed from the account or deleted permanently. A pending user requires
    /// `disassociate`.
    #[zoom(default = "disassociate")]
    action: Option<DeleteUserAction>,
    /// Email address of the user who receives the transferred data; required with `transfer_events` and for users with
    /// Zoom Events or Sessions.
    transfer_email: Option<String>,
    /// Whether to transfer meetings.
    transfer_meeting: Option<bool>,
    /// Whether to transfer webinars.
    transfer_webinar: Option<bool>,
    /// Whether to transfer cloud recordings.
    transfer_recording: Option<bool>,
    /// Whether to transfer whiteboards.
    transfer_whiteboard: Option<bool>,
    /// Whether to transfer clips.
    transfer_clipfiles: Option<bool>,
    /// Whether to transfer notes.
    transfer_notes: Option<bool>,
    /// Whether to transfer visitors.
    transfer_visitors: Option<bool>,
    /// Whether to transfer documents.
    transfer_docs: Option<bool>,
    /// Whether to transfer the user's Zoom Events hub assets to the user of `transfer_email`.
    #[zoom(default = true)]
    transfer_events: Option<bool>,
) -> NoContent;

/// Updates a user's profile. Omitted fields keep their values.
///
/// An empty `display_name` is replaced by the first and last name.
#[zoom_endpoint(
    PATCH, "/users/<user_id>", json,
    scopes = ["user:write", "user:write:admin", "user:update:user", "user:update:user:admin"],
    rate_limit = Light,
    operation = "userUpdate",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/PATCH/users/%7BuserId%7D",
    errors(
        /// The change is not allowed: the user is a Zoom Room or has no meeting license, or only an administrator can
        /// change the name, the host key, the Personal Meeting ID or the room name; the message specifies the reason.
        400/200 => ChangeNotAllowed,
        /// A value is invalid, plan fields are changed together, or the plan cannot change, such as because of upcoming
        /// events; the message specifies the reason.
        400/300 => InvalidRequest,
        /// The user does not meet the requirements of the type.
        400/1108 => UserTypeNotAllowed,
        /// The host has no paid license.
        400/1109 => PaidUserRequired,
        /// The user never accepted the invitation and it has expired; the ID is no longer valid.
        400/1120 => InvitationNotFound,
        /// The account has reached its maximum of Basic users.
        400/2033 => TooManyBasicUsers,
        /// The account has reached its maximum of users with this plan.
        400/2034 => TooManyUsersOfPlan,
        /// The account or the subscription has no Zoom One license left.
        400/2038 => NoZoomOneLicenseLeft,
        /// The license cannot be removed: too few Basic licenses are left, or the permission is missing.
        400/2039 => CannotRemoveLicense,
        /// The account or the subscription has reached its maximum of users of the new type, including pending users.
        400/3412 => UserLimitReached,
        /// Another user of the account has this personal link name.
        400/4100 => PersonalLinkNameInUse,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn update_user(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Sign-in method of the user.
    #[query]
    login_type: Option<LoginType>,
    /// Whether the user's TSP credentials are removed.
    #[query]
    remove_tsp_credentials: Option<bool>,
    /// Changes to apply.
    #[body]
    user: UserUpdate,
) -> NoContent;

/// Updates the email address of a user.
///
/// The account must have a managed domain; with several, the new email address must be in one of them. The email
/// address must not belong to another Zoom user. At most three changes in 24 hours.
#[zoom_endpoint(
    PUT, "/users/<user_id>/email", json,
    scopes = ["user:write", "user:write:admin", "user:update:email", "user:update:email:admin"],
    rate_limit = Light,
    operation = "userEmailUpdate",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/%7BuserId%7D/email",
    errors(
        /// Only an administrator can change an email address.
        400/200 => AdminRequired,
        /// An administrator cannot change the email address of another administrator.
        400/1000 => OtherAdminsEmail,
        /// No user has this email address.
        404/1001 => UserNotFound,
    )
)]
pub fn update_email(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// New email address of the user, shorter than 128 characters.
    #[zoom(format = "email")]
    email: String,
) -> NoContent;

/// Sets a user's password.
///
/// Zoom notifies the user by email. Requires the owner or an administrator of the account.
#[zoom_endpoint(
    PUT, "/users/<user_id>/password", json,
    scopes = ["user:write", "user:write:admin", "user:update:password", "user:update:password:admin"],
    rate_limit = Medium,
    operation = "userPassword",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/%7BuserId%7D/password",
    errors(
        /// The password equals the old one, or was changed too often in 24 hours.
        400/300 => PasswordUnchangedOrChangedTooOften,
        /// An administrator's password cannot be set this way.
        400/1117 => AdminsPassword,
        /// Only users who sign in with a work email address have a password that can be set.
        400/1123 => WorkEmailRequired,
        /// The password is shorter than the account requires: at least six characters.
        400/1124 => PasswordTooShort,
        /// The password must contain a letter.
        400/1125 => PasswordNeedsLetter,
        /// The password must contain a digit.
        400/1126 => PasswordNeedsNumber,
        /// The password must contain a special character.
        400/1127 => PasswordNeedsSpecialCharacter,
        /// The password must contain uppercase and lowercase letters.
        400/1128 => PasswordNeedsBothCases,
        /// The password was used recently.
        400/1129 => PasswordReused,
        /// The password repeats one character.
        400/1130 => PasswordRepeatsCharacter,
        /// The password is a sequence of characters such as `abcdef`.
        400/1131 => PasswordHasSequence,
        /// The password is easy to guess.
        400/1136 => PasswordTooEasy,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn update_password(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// New password, shorter than 32 characters. The account's enhanced requirements apply as well.
    password: String,
) -> NoContent;

/// Lists the permissions of a user in the account.
#[zoom_endpoint(
    GET, "/users/<user_id>/permissions",
    scopes = ["user:read", "user:read:admin", "user:write", "user:write:admin", "user_profile", "user:read:list_permissions", "user:read:list_permissions:admin"],
    rate_limit = Light,
    operation = "userPermission",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/GET/users/%7BuserId%7D/permissions",
    errors(
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn list_permissions(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
) -> PermissionList;

/// Deactivates or reactivates a user.
///
/// A deactivated user loses all licenses and cannot sign in. Requires the owner or an administrator of the account.
#[zoom_endpoint(
    PUT, "/users/<user_id>/status", json,
    scopes = ["user:write", "user:write:admin", "user:update:status", "user:update:status:admin"],
    rate_limit = Light,
    operation = "userStatus",
    docs = "https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/%7BuserId%7D/status",
    errors(
        /// Unavailable for Zoom Rooms and administrators.
        400/200 => StatusNotChangeable,
        /// Zoom Events events of the user are upcoming.
        400/300 => UpcomingEvents,
        /// The account has reached its maximum of Basic users.
        400/2033 => TooManyBasicUsers,
        /// The account has reached its maximum of Basic users or of users without a meeting license, including pending
        /// users.
        400/3412 => UserLimitReached,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn update_user_status(
    /// ID or email address of the user; `me` in a user-level app.
    user_id: String,
    /// Action: activate, deactivate, clock in or clock out.
    action: UserStatusAction,
    /// Whether to transfer the user's Zoom Events hub assets to the user of `transfer_email`; only when the user is
    /// deactivated.
    transfer_events: Option<bool>,
    /// Email address of the user who receives the hub assets; required with `transfer_events`.
    transfer_email: Option<String>,
) -> NoContent;

/// Custom attribute of the account, with one user's value.
#[zoom_model]
pub struct CustomAttribute {
    /// Identifier of the custom attribute.
    pub key: Option<String>,
    /// Name of the custom attribute.
    pub name: Option<String>,
    /// Value of the custom attribute.
    pub value: Option<String>,
}

/// Display option for a user's pronouns.
#[zoom_model]
pub enum PronounsOption {
    /// Ask the user each time.
    Ask = 1,
    /// Always.
    Always = 2,
    /// Never.
    Never = 3,
}

/// Status of a user in the account.
#[zoom_model]
pub enum UserStatus {
    /// Pending activation.
    Pending,
    /// Active.
    Active,
    /// Deactivated.
    Inactive,
}
