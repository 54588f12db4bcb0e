//! Account settings: security.

use super::super::UserRef;
use zoom_api::zoom_model;

/// The settings of an account for signing in, passwords, and what administrators and users may change.
#[zoom_model]
pub struct Security {
    /// Whether users' pictures are changed by administrators only. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub admin_change_name_pic: Option<bool>,
    /// Whether administrators alone change what is known of users; `user_modifiable_info_by_admin` says what.
    pub admin_change_user_info: Option<bool>,
    /// What administrators alone change, where `admin_change_user_info` is on.
    pub user_modifiable_info_by_admin: Vec<UserModifiableInfoByAdmin>,
    /// Whether and how users sign in through single sign-on.
    pub signin_with_sso: Option<SigninWithSso>,
    /// Whether billing information is hidden.
    pub hide_billing_info: Option<bool>,
    /// Whether users can import photos from the library of a device.
    pub import_photos_from_devices: Option<bool>,
    /// What the passcodes with which users sign in must be like.
    pub password_requirement: Option<PasswordRequirement>,
    /// After how many minutes of inactivity users must sign in to the client again; `0` when they need not.
    pub sign_again_period_for_inactivity_on_client: Option<i64>,
    /// After how many minutes of inactivity users must sign in to the web portal again; `0` when they need not.
    pub sign_again_period_for_inactivity_on_web: Option<i64>,
    /// Who signs in with two factors: `all`, `none`, members of certain groups (`group`), or holders of certain roles
    /// (`role`).
    pub sign_in_with_two_factor_auth: Option<SignInWithTwoFactorAuth>,
    /// The groups, by their IDs, where `sign_in_with_two_factor_auth` is `group`.
    pub sign_in_with_two_factor_auth_groups: Vec<String>,
    /// The roles, by their IDs, where `sign_in_with_two_factor_auth` is `role`.
    pub sign_in_with_two_factor_auth_roles: Vec<String>,
}

/// Which information about a user only administrators can change.
#[zoom_model]
pub enum UserModifiableInfoByAdmin {
    /// The name.
    Name,
    /// The picture.
    ProfilePicture,
    /// The address for signing in.
    SignInEmail,
    /// The host key.
    HostKey,
}

/// The setting for single sign-on: the domains that must use it, and the users who need not.
#[zoom_model]
pub struct SigninWithSso {
    /// Whether users sign in through single sign-on, which must be set up for the account's vanity URL.
    pub enable: Option<bool>,
    /// Whether users with an address in `domains` must sign in through single sign-on.
    pub require_sso_for_domains: Option<bool>,
    /// The domains whose users must sign in through single sign-on.
    pub domains: Vec<String>,
    /// The users who need not sign in through single sign-on.
    pub sso_bypass_users: Vec<UserRef>,
}

/// What the passwords of users must be like, beyond Zoom's own rules.
#[zoom_model]
pub struct PasswordRequirement {
    /// From which length on a run such as `abcdef` is refused in a passcode: 4 to 8, or `0` for never.
    pub consecutive_characters_length: Option<i64>,
    /// Whether a passcode needs a special character such as `!`, `@` or `#`.
    pub have_special_character: Option<bool>,
    /// The least length of a passcode, from 9 to 14; `0` for Zoom's own eight.
    #[zoom(secret)]
    pub minimum_password_length: Option<u32>,
    /// Whether passcodes are looked up in a dictionary of weak ones.
    pub weak_enhance_detection: Option<bool>,
}

/// Who signs in with two-factor authentication.
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

/// What is changed of the settings for signing in and for what users may do; what is left out stays as it is.
#[zoom_model]
pub struct SecurityUpdate {
    /// Whether users' pictures are changed by administrators only. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub admin_change_name_pic: Option<bool>,
    /// Whether administrators alone change what is known of users; `user_modifiable_info_by_admin` says what.
    pub admin_change_user_info: Option<bool>,
    /// What administrators alone change, where `admin_change_user_info` is on.
    pub user_modifiable_info_by_admin: Vec<UserModifiableInfoByAdmin>,
    /// Whether and how users sign in through single sign-on.
    pub signin_with_sso: Option<SigninWithSsoUpdate>,
    /// Whether billing information is hidden.
    pub hide_billing_info: Option<bool>,
    /// Whether users can import photos from the library of a device.
    pub import_photos_from_devices: Option<bool>,
    /// What the passcodes with which users sign in must be like.
    pub password_requirement: Option<PasswordRequirement>,
    /// After how many minutes of inactivity users must sign in to the client again; `0` when they need not.
    pub sign_again_period_for_inactivity_on_client: Option<i64>,
    /// After how many minutes of inactivity users must sign in to the web portal again; `0` when they need not.
    pub sign_again_period_for_inactivity_on_web: Option<i64>,
    /// Who signs in with two factors: `all`, `none`, members of certain groups (`group`), or holders of certain roles
    /// (`role`).
    pub sign_in_with_two_factor_auth: Option<SignInWithTwoFactorAuth>,
    /// The groups, by their IDs, where `sign_in_with_two_factor_auth` is `group`.
    pub sign_in_with_two_factor_auth_groups: Vec<String>,
    /// The roles, by their IDs, where `sign_in_with_two_factor_auth` is `role`.
    pub sign_in_with_two_factor_auth_roles: Vec<String>,
}

/// What is changed of the setting for single sign-on; what is left out stays as it is.
#[zoom_model]
pub struct SigninWithSsoUpdate {
    /// Whether users sign in through single sign-on, which must be set up for the account's vanity URL.
    pub enable: Option<bool>,
    /// Whether users with an address in `domains` must sign in through single sign-on.
    pub require_sso_for_domains: Option<bool>,
    /// The domains whose users must sign in through single sign-on.
    pub domains: Vec<String>,
    /// The users who need not sign in through single sign-on, by their IDs.
    pub sso_bypass_user_ids: Vec<String>,
    /// What is done with the users; when left out, the list is replaced.
    pub operation: Option<Operation>,
}

/// What is done to the list of users who need no single sign-on (SSO).
#[zoom_model]
pub enum Operation {
    /// Adds users to it.
    Add,
    /// Removes users from it.
    Remove,
}
