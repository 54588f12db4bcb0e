//! Account settings: security.

use super::super::UserRef;
use zoom_api::zoom_model;

/// Settings of an account for sign-in, passwords, and permissions of administrators and users.
#[zoom_model(response)]
pub struct Security {
    /// Whether only administrators can change users' profile pictures.
    #[deprecated = "deprecated by Zoom"]
    pub admin_change_name_pic: Option<bool>,
    /// Whether only administrators can change user information; `user_modifiable_info_by_admin` lists the fields.
    pub admin_change_user_info: Option<bool>,
    /// Fields that only administrators can change, if `admin_change_user_info` is enabled.
    pub user_modifiable_info_by_admin: Vec<UserModifiableInfoByAdmin>,
    /// Whether users sign in with single sign-on, and its options.
    pub signin_with_sso: Option<SigninWithSso>,
    /// Whether billing information is hidden.
    pub hide_billing_info: Option<bool>,
    /// Whether users can import photos from the device's library.
    pub import_photos_from_devices: Option<bool>,
    /// Password requirements for signing in.
    pub password_requirement: Option<PasswordRequirement>,
    /// Minutes of inactivity after which users must sign in to the client again: 5, 10, 15, 30, 45, 60, 90 or 120; `0`
    /// for never.
    pub sign_again_period_for_inactivity_on_client: Option<i64>,
    /// Minutes of inactivity after which users must sign in to the web portal again: 5, 10, 15, 30, 60 or 120; `0` for
    /// never.
    pub sign_again_period_for_inactivity_on_web: Option<i64>,
    /// Users who sign in with two-factor authentication: `all`, `none`, members of certain groups (`group`), or holders
    /// of certain roles (`role`).
    pub sign_in_with_two_factor_auth: Option<SignInWithTwoFactorAuth>,
    /// IDs of the groups, if `sign_in_with_two_factor_auth` is `group`.
    pub sign_in_with_two_factor_auth_groups: Vec<String>,
    /// IDs of the roles, if `sign_in_with_two_factor_auth` is `role`.
    pub sign_in_with_two_factor_auth_roles: Vec<String>,
}

/// User information that only administrators can change.
#[zoom_model]
pub enum UserModifiableInfoByAdmin {
    /// Name.
    Name,
    /// Profile picture.
    ProfilePicture,
    /// Sign-in email address.
    SignInEmail,
    /// Host key.
    HostKey,
}

/// Single sign-on setting: the domains that must use it, and the exempt users.
#[zoom_model(response)]
pub struct SigninWithSso {
    /// Whether users sign in with single sign-on, which must be configured for the account's vanity URL.
    pub enable: Option<bool>,
    /// Whether users with an email address in `domains` must sign in with single sign-on.
    pub require_sso_for_domains: Option<bool>,
    /// Domains whose users must sign in with single sign-on.
    pub domains: Vec<String>,
    /// Users exempt from single sign-on.
    pub sso_bypass_users: Vec<UserRef>,
}

/// Password requirements beyond Zoom's own rules.
#[zoom_model]
pub struct PasswordRequirement {
    /// Minimum length of character sequences such as `abcdef` that a password may not contain: 4 to 8, or `0` for no
    /// restriction.
    pub consecutive_characters_length: Option<i64>,
    /// Whether a password must contain a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// Minimum length of a password, from 9 to 14; `0` for Zoom's own eight.
    #[zoom(min = 8, max = 14)]
    pub minimum_password_length: Option<u32>,
    /// Whether passwords are checked against a dictionary of weak ones.
    pub weak_enhance_detection: Option<bool>,
}

/// Users who sign in with two-factor authentication.
#[zoom_model]
pub enum SignInWithTwoFactorAuth {
    /// All users of the account.
    All,
    /// Users of certain groups.
    Group,
    /// Users with certain roles.
    Role,
    /// Nobody.
    None,
}

/// Changes to the settings for sign-in and user permissions. Omitted fields keep their values.
#[zoom_model]
pub struct SecurityUpdate {
    /// Whether only administrators can change users' profile pictures.
    #[deprecated = "deprecated by Zoom"]
    pub admin_change_name_pic: Option<bool>,
    /// Whether only administrators can change user information; `user_modifiable_info_by_admin` lists the fields.
    pub admin_change_user_info: Option<bool>,
    /// Fields that only administrators can change, if `admin_change_user_info` is enabled.
    pub user_modifiable_info_by_admin: Vec<UserModifiableInfoByAdmin>,
    /// Whether users sign in with single sign-on, and its options.
    pub signin_with_sso: Option<SigninWithSsoUpdate>,
    /// Whether billing information is hidden.
    pub hide_billing_info: Option<bool>,
    /// Whether users can import photos from the device's library.
    pub import_photos_from_devices: Option<bool>,
    /// Password requirements for signing in.
    pub password_requirement: Option<PasswordRequirement>,
    /// Minutes of inactivity after which users must sign in to the client again: 5, 10, 15, 30, 45, 60, 90 or 120; `0`
    /// for never.
    pub sign_again_period_for_inactivity_on_client: Option<i64>,
    /// Minutes of inactivity after which users must sign in to the web portal again: 5, 10, 15, 30, 60 or 120; `0` for
    /// never.
    pub sign_again_period_for_inactivity_on_web: Option<i64>,
    /// Users who sign in with two-factor authentication: `all`, `none`, members of certain groups (`group`), or holders
    /// of certain roles (`role`).
    pub sign_in_with_two_factor_auth: Option<SignInWithTwoFactorAuth>,
    /// IDs of the groups, if `sign_in_with_two_factor_auth` is `group`.
    pub sign_in_with_two_factor_auth_groups: Vec<String>,
    /// IDs of the roles, if `sign_in_with_two_factor_auth` is `role`.
    pub sign_in_with_two_factor_auth_roles: Vec<String>,
}

/// Changes to the single sign-on setting. Omitted fields keep their values.
#[zoom_model]
pub struct SigninWithSsoUpdate {
    /// Whether users sign in with single sign-on, which must be configured for the account's vanity URL.
    pub enable: Option<bool>,
    /// Whether users with an email address in `domains` must sign in with single sign-on.
    pub require_sso_for_domains: Option<bool>,
    /// Domains whose users must sign in with single sign-on.
    pub domains: Vec<String>,
    /// IDs of the users exempt from single sign-on.
    pub sso_bypass_user_ids: Vec<String>,
    /// Action for the users; if omitted, the list is replaced.
    pub operation: Option<Operation>,
}

/// Action for the list of users exempt from single sign-on (SSO).
#[zoom_model]
pub enum Operation {
    /// Add users.
    Add,
    /// Remove users.
    Remove,
}
