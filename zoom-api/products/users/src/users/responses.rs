//! Users: responses.

use super::{CustomAttribute, Label, PlanUnitedType, PronounsOption, UserLicense, UserStatus, UserType};
use zoom_api::types::Moment;
use zoom_api::zoom_model;

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
