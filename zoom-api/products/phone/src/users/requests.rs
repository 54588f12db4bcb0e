//! Users: requests.

use super::{PolicyUpdate, UserStatus};
use zoom_api::zoom_model;

/// Status of the users to list.
#[zoom_model]
pub enum UserStatusFilter {
    /// Active.
    #[zoom(rename = "activate", alias = "Active")]
    Active,
    /// Inactive.
    #[zoom(rename = "deactivate")]
    Inactive,
    /// Pending.
    Pending,
}

/// Kind of a batch update.
#[zoom_model]
pub enum BatchType {
    /// Moves users to another site.
    MoveSite,
    /// Gives users Zoom Phone as part of their Zoom One license.
    AssignPendingUser,
    /// Activates or deactivates users.
    Activate,
}

/// User to add to Zoom Phone.
#[zoom_model]
pub struct NewUser {
    /// Email address.
    pub email: String,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Names of the calling plans; if the account has several billing subscriptions with the plan, append the ID or
    /// name of the subscription after a colon.
    #[zoom(required, max_items = 150)]
    pub calling_plans: Vec<String>,
    /// Code of the user's site; required without a site name and for Indian plans.
    pub site_code: Option<String>,
    /// Name of the user's site; required without a site code and for Indian plans.
    pub site_name: Option<String>,
    /// Name of the setting template for the user; it must belong to the same site.
    pub template_name: Option<String>,
    /// Extension number without the site code, if site codes are enabled.
    pub extension_number: String,
    /// Whether the user is activated and can make and receive calls; by default as the account's setting for the
    /// activation of users says.
    pub activation_status: Option<UserStatus>,
    /// Unassigned phone numbers of the account, in E.164 format.
    #[zoom(max_items = 10)]
    pub phone_numbers: Vec<String>,
    /// Number that called people see: of the extension or of the company; hidden if blank.
    pub outbound_caller_id: Option<String>,
    /// Whether users can choose the number that called people see.
    pub select_outbound_caller_id: Option<bool>,
    /// Whether the user can send and receive text messages.
    pub sms: Option<bool>,
    /// Desk phones, each with brand, model and MAC address; at most 3 per user. Users who share one must belong to the
    /// same site.
    #[zoom(max_items = 10)]
    pub desk_phones: Vec<DeskPhone>,
}

/// Desk phone to assign to a new user.
#[zoom_model]
pub struct DeskPhone {
    /// Manufacturer of the device.
    pub brand: Option<String>,
    /// Model of the device.
    pub model: Option<String>,
    /// MAC address of the device.
    pub mac: Option<String>,
    /// Name of the provision template; ignored if the device does not support it.
    pub provision_template: Option<String>,
}

/// Changes to the Zoom Phone profile of a user.
#[zoom_model]
pub struct UserUpdate {
    /// ID of the user's emergency address.
    pub emergency_address_id: Option<String>,
    /// Extension number of the user, with the site code.
    pub extension_number: Option<String>,
    /// Policies to change.
    pub policy: Option<PolicyUpdate>,
    /// ID of the site to move the user to.
    pub site_id: Option<String>,
    /// ID of the setting template, of the site in `site_id` if given. It takes precedence over `policy`, which is then
    /// ignored.
    pub template_id: Option<String>,
}
