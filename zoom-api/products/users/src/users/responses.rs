//! Users: responses.

use super::super::{LoginType, UserType};
use super::{CustomAttribute, Label, PlanUnitedType, PronounsOption, UserLicense, UserStatus};
use zoom_api::types::Moment;
use zoom_api::zoom_model;

/// Number of users in the account, in total and by type.
#[zoom_model(response)]
pub struct UserSummary {
    /// Number of Licensed users.
    pub licensed_users_count: Option<u32>,
    /// Number of Basic users.
    pub basic_users_count: Option<u32>,
    /// Number of On-prem users.
    pub on_prem_users_count: Option<u32>,
    /// Number of Zoom Rooms.
    pub room_users_count: Option<u32>,
    /// Number of users whose meeting license is pending activation.
    pub pending_users_count: Option<u32>,
    /// Number of users without a license.
    pub join_only_users_count: Option<u32>,
    /// Total number of users: Licensed, Basic, On-prem, unlicensed, and Zoom Rooms.
    pub total_users_count: Option<u32>,
}

/// User of the account.
#[zoom_model(response)]
pub struct User {
    /// ID of the user.
    pub id: Option<String>,
    /// Creation time of the newest sign-in method; the time of the call for a pending user.
    #[deprecated = "deprecated by Zoom; use `user_created_at`"]
    pub created_at: Option<Moment>,
    /// Department of the user.
    #[zoom(rename = "dept")]
    pub department: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// First name of the user.
    #[zoom(max_length = 64)]
    pub first_name: Option<String>,
    /// Version and platform of the client that the user last signed in with, such as `5.9.6.4993(mac)`.
    pub last_client_version: Option<String>,
    /// Time of the user's last sign-in; can lag three days behind.
    pub last_login_time: Option<Moment>,
    /// Last name of the user.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Personal Meeting ID.
    pub pmi: Option<i64>,
    /// Role name of the user.
    pub role_name: Option<String>,
    /// Time zone of the user, such as `Asia/Shanghai`.
    pub timezone: Option<String>,
    /// Plan of the user.
    #[zoom(rename = "type")]
    pub kind: UserType,
    /// Whether instant meetings use the Personal Meeting ID (PMI).
    pub use_pmi: Option<bool>,
    /// Display name.
    #[zoom(max_length = 128)]
    pub display_name: Option<String>,
    /// ID of the account.
    pub account_id: Option<String>,
    /// Number of the account, such as 10009239.
    pub account_number: Option<i64>,
    /// Kaltura user ID, if Kaltura is used.
    pub cms_user_id: Option<String>,
    /// Company of the user.
    pub company: Option<String>,
    /// Creation time of the user.
    pub user_created_at: Option<Moment>,
    /// Custom attributes of the user.
    pub custom_attributes: Vec<CustomAttribute>,
    /// Employee ID in the company; for users who sign in through SAML.
    pub employee_unique_id: Option<String>,
    /// IDs of the user's web groups.
    pub group_ids: Vec<String>,
    /// IDs of the user's divisions; currently at most one.
    pub division_ids: Vec<String>,
    /// IDs of the user's IM directory groups.
    pub im_group_ids: Vec<String>,
    /// Chat ID of the user.
    pub jid: Option<String>,
    /// Job title of the user.
    pub job_title: Option<String>,
    /// Cost center of the user.
    pub cost_center: Option<String>,
    /// Web portal language of the user, such as `en-US`.
    pub language: Option<String>,
    /// Location of the user.
    pub location: Option<String>,
    /// Sign-in methods.
    pub login_types: Vec<LoginType>,
    /// Email address or display name of the user's manager, in the same account.
    #[zoom(format = "email")]
    pub manager: Option<String>,
    /// URL of the user's personal meeting.
    #[zoom(secret)]
    pub personal_meeting_url: Option<String>,
    /// Country of the phone number.
    #[deprecated = "deprecated by Zoom; use `phone_numbers`"]
    pub phone_country: Option<String>,
    /// Phone number of the user.
    #[deprecated = "deprecated by Zoom; use `phone_numbers`"]
    pub phone_number: Option<String>,
    /// Phone numbers of the user.
    pub phone_numbers: Vec<PhoneNumber>,
    /// URL of the user's profile picture.
    pub pic_url: Option<String>,
    /// Zoom United plan of the user, if any.
    pub plan_united_type: Option<PlanUnitedType>,
    /// Pronouns of the user.
    pub pronouns: Option<String>,
    /// Display option for pronouns in meetings and webinars.
    pub pronouns_option: Option<PronounsOption>,
    /// ID of the user's role.
    pub role_id: Option<String>,
    /// Status of the user's account.
    pub status: Option<UserStatus>,
    /// URL of the user's personal meeting room, if any.
    pub vanity_url: Option<String>,
    /// Whether Zoom has verified the user: `1` or `0`.
    pub verified: Option<i64>,
    /// Zoom cluster of the user, such as `us04`.
    pub cluster: Option<String>,
    /// Zoom Workplace plan of the user, as a number; `LicenseOption` names them.
    pub zoom_one_type: Option<i64>,
    /// Licenses, for accounts with multiple plans.
    pub license_info_list: Vec<UserLicense>,
}

/// Phone number of a user.
#[zoom_model(response)]
pub struct PhoneNumber {
    /// Country calling code, such as `+1`.
    pub code: Option<String>,
    /// Country code of the number, such as `BR`.
    pub country: Option<String>,
    /// Type of the number: `Mobile`, `Office`, `Home` or `Fax`.
    pub label: Option<Label>,
    /// Phone number.
    pub number: Option<String>,
    /// Whether Zoom has verified the number.
    pub verified: Option<bool>,
}

/// Page of users.
#[zoom_model(response)]
pub struct UserPage {
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Number of this page.
    pub page_number: Option<u32>,
    #[zoom(max = 2000)]
    pub page_size: Option<u32>,
    /// Total number of users.
    pub total_records: Option<u64>,
    /// Users.
    #[zoom(max_items = 2000)]
    pub users: Vec<ListedUser>,
}

/// User in a list.
#[zoom_model(response)]
pub struct ListedUser {
    /// Creation time of the user.
    pub user_created_at: Option<Moment>,
    /// Creation time of the newest sign-in method.
    #[deprecated = "deprecated by Zoom; use `user_created_at`"]
    pub created_at: Option<Moment>,
    /// Custom attributes of the user; returned if `include_fields` is `custom_attributes`.
    pub custom_attributes: Vec<CustomAttribute>,
    /// Department of the user.
    #[zoom(rename = "dept")]
    pub department: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: String,
    /// Employee ID in the company; for users who sign in through SAML.
    pub employee_unique_id: Option<String>,
    /// First name of the user.
    #[zoom(max_length = 64)]
    pub first_name: Option<String>,
    /// IDs of the user's groups.
    pub group_ids: Vec<String>,
    /// IDs of the user's divisions; currently at most one.
    pub division_ids: Vec<String>,
    /// Key with which a participant becomes the host of a meeting; returned if `include_fields` is `host_key`.
    #[zoom(secret)]
    pub host_key: Option<String>,
    /// ID of the user; absent while the user is pending.
    pub id: Option<String>,
    /// IDs of the user's IM directory groups.
    pub im_group_ids: Vec<String>,
    /// Version and platform of the client that the user last signed in with, such as `5.9.6.4993(mac)`.
    pub last_client_version: Option<String>,
    /// Time of the user's last sign-in; can lag three days behind.
    pub last_login_time: Option<Moment>,
    /// Last name of the user.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Zoom United plan of the user, if any.
    pub plan_united_type: Option<PlanUnitedType>,
    /// Personal Meeting ID.
    pub pmi: Option<i64>,
    /// ID of the user's role.
    pub role_id: Option<String>,
    /// Status of the user.
    pub status: Option<UserStatus>,
    /// Time zone of the user, such as `Asia/Shanghai`.
    pub timezone: Option<String>,
    /// Plan of the user.
    #[zoom(rename = "type")]
    pub kind: UserType,
    /// Whether Zoom has verified the email address: `1` or `0`.
    pub verified: Option<Verified>,
    /// Display name.
    #[zoom(max_length = 128)]
    pub display_name: Option<String>,
    /// Licenses, for accounts with multiple plans.
    pub license_info_list: Vec<UserLicense>,
    /// Sign-in methods, with the numbers of `LoginType`.
    #[zoom(values = [0, 1, 23, 24, 27, 97, 98, 100, 101])]
    pub login_types: Vec<i64>,
}

/// Whether a user's email address is verified.
#[zoom_model]
pub enum Verified {
    /// Verified.
    Verified = 1,
    /// Not verified.
    Unverified = 0,
}

/// Permissions of a user.
#[zoom_model(response)]
pub struct PermissionList {
    /// Names of the permissions, such as `Branding:Edit`.
    pub permissions: Vec<String>,
}

/// Added user.
#[zoom_model(response)]
pub struct CreatedUser {
    /// Email address of the user.
    pub email: Option<String>,
    /// First name of the user.
    #[zoom(max_length = 64)]
    pub first_name: Option<String>,
    /// ID of the user.
    pub id: Option<String>,
    /// Last name of the user.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Plan of the user.
    #[zoom(rename = "type")]
    pub kind: Option<UserType>,
}

/// Whether an email address belongs to a user.
#[zoom_model(response)]
pub struct EmailCheck {
    /// Whether the email address belongs to a user of the account.
    pub existed_email: Option<bool>,
}

/// Result of a feature update, by user.
#[zoom_model(response)]
pub struct FeatureUpdateResult {
    /// IDs of the users whose feature was updated.
    #[zoom(max_items = 30)]
    pub success_user_ids: Vec<String>,
    /// Users whose feature was not updated, with the reason.
    #[zoom(max_items = 30)]
    pub fail_details: Vec<FailedUsers>,
}

/// Users whose feature was not updated for one reason.
#[zoom_model(response)]
pub struct FailedUsers {
    /// IDs of the users whose feature was not updated.
    #[zoom(max_items = 30)]
    pub user_ids: Vec<String>,
    /// Reason for the failure.
    pub reason: Option<Reason>,
}

/// Reason why a user's feature was not updated.
#[zoom_model]
pub enum Reason {
    /// The user does not exist.
    #[zoom(rename = "Users not found")]
    UsersNotFound,
    /// The user has upcoming events.
    #[zoom(rename = "Have upcoming events")]
    HaveUpcomingEvents,
    /// The user has no paid plan.
    #[zoom(rename = "Unpaid user")]
    UnpaidUser,
    /// The account has no remaining license.
    #[zoom(rename = "Not enough seats")]
    NotEnoughSeats,
    /// Unavailable for a user with Zoom One.
    #[zoom(rename = "Can't update for Zoom One users")]
    CantUpdateForZoomOneUsers,
    /// Unavailable for a free user.
    #[zoom(rename = "Can't update for free users")]
    CantUpdateForFreeUsers,
    /// Unavailable for a user with Zoom United.
    #[zoom(rename = "Can't update for Zoom United users")]
    CantUpdateForZoomUnitedUsers,
    /// Unavailable for a Zoom Room.
    #[zoom(rename = "Can't update for Zoom Room users")]
    CantUpdateForZoomRoomUsers,
    /// The account cannot add basic users.
    #[zoom(rename = "Not allowed to add basic users")]
    NotAllowedToAddBasicUsers,
    /// Unavailable for a user without single sign-on (SSO).
    #[zoom(rename = "Can't update for non-SSO users")]
    CantUpdateForNonSsoUsers,
    /// The feature was already set.
    #[zoom(rename = "No need to update")]
    NoNeedToUpdate,
}

/// Whether a personal meeting room name exists.
#[zoom_model(response)]
pub struct VanityNameCheck {
    /// Whether a room has the name.
    pub existed: Option<bool>,
}
