//! Users: responses.

use super::super::{CallingPlan, EmergencyAddress, NamedRef, PhoneNumber};
use super::{Policy, UserStatus};
use zoom_api::zoom_model;

/// Zoom Phone profile of a user.
#[zoom_model(response)]
pub struct User {
    /// Calling plans.
    #[zoom(max_items = 150)]
    pub calling_plans: Vec<UserCallingPlan>,
    /// Cost center of the user.
    pub cost_center: Option<String>,
    /// Department of the user.
    pub department: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Emergency address of the user.
    pub emergency_address: Option<EmergencyAddress>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the user.
    pub extension_number: Option<i64>,
    /// ID of the user.
    pub id: Option<String>,
    /// Phone numbers.
    #[zoom(max_items = 10)]
    pub phone_numbers: Vec<PhoneNumber>,
    /// ID of the user in Zoom Phone.
    pub phone_user_id: Option<String>,
    /// Policies of the user, which are exceptions from the calling plan's restrictions.
    pub policy: Option<Policy>,
    /// Whether the user is an administrator of the site.
    pub site_admin: Option<bool>,
    /// ID of the user's site.
    pub site_id: Option<String>,
    /// Status of the user.
    pub status: Option<UserStatus>,
}

/// Calling plan of a user.
#[zoom_model(response)]
pub struct UserCallingPlan {
    /// Number of the plan, from Zoom's list of Zoom Phone calling plans.
    #[zoom(rename = "type")]
    pub kind: Option<i64>,
    /// ID of the billing account; only for users in India.
    pub billing_account_id: Option<String>,
    /// Name of the billing account; only for users in India.
    pub billing_account_name: Option<String>,
    /// ID of the subscription, if the account has several.
    pub billing_subscription_id: Option<String>,
    /// Name of the subscription, if the account has several.
    pub billing_subscription_name: Option<String>,
}

/// Page of users.
#[zoom_model(response)]
pub struct UserPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Users.
    #[zoom(max_items = 100)]
    pub users: Vec<ListedUser>,
}

/// User in a list.
#[zoom_model(response)]
pub struct ListedUser {
    /// Calling plans.
    #[zoom(max_items = 150)]
    pub calling_plans: Vec<CallingPlan>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// ID of the extension.
    pub extension_id: Option<String>,
    /// Extension number of the user.
    pub extension_number: Option<i64>,
    /// ID of the user.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// ID of the user in Zoom Phone.
    pub phone_user_id: Option<String>,
    /// Site of the user.
    pub site: Option<NamedRef>,
    /// Whether the Zoom Phone license is active (`activate`) or not (`deactivate`); a user with an inactive license
    /// cannot make and receive calls.
    pub status: Option<String>,
    /// Whether the user is activated and can make and receive calls.
    pub activation_status: Option<ActivationStatus>,
    /// Phone numbers.
    #[zoom(max_items = 10)]
    pub phone_numbers: Vec<PhoneNumber>,
    /// Department of the user.
    pub department: Option<String>,
    /// Cost center of the user.
    pub cost_center: Option<String>,
}

/// Whether a user has activated Zoom Phone.
#[zoom_model]
pub enum ActivationStatus {
    /// Can make and receive calls.
    Activated,
    /// Has a license, but is not activated.
    #[zoom(rename = "ready to activate")]
    ReadyToActivate,
    /// Has a license, but has not accepted the invitation.
    #[zoom(rename = "not ready")]
    NotReady,
}
