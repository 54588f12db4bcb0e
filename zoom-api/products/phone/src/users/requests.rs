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

/// Property that is changed.
#[zoom_model]
pub enum BatchType {
    /// Moves users to another site.
    MoveSite,
    /// Assigns pending users to Zoom Phone.
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
    /// Names of the calling plans; with several billing subscriptions, append the ID or name of the subscription after
    /// a colon.
    #[zoom(required, max_items = 150)]
    pub calling_plans: Vec<String>,
    /// Code of the site, which precedes its short extension numbers.
    pub site_code: Option<String>,
    /// Name of the site; required without a site code and for Indian plans.
    pub site_name: Option<String>,
    /// Name of the template.
    pub template_name: Option<String>,
    /// Extension number, without the site code.
    pub extension_number: String,
    /// Whether the user is activated and can make and receive calls.
    pub activation_status: Option<UserStatus>,
    /// Phone numbers.
    #[zoom(max_items = 10)]
    pub phone_numbers: Vec<String>,
    /// Number that called people see; hidden if blank.
    pub outbound_caller_id: Option<String>,
    /// Whether users can choose the number that called people see.
    pub select_outbound_caller_id: Option<bool>,
    /// Whether the user can send and receive text messages.
    pub sms: Option<bool>,
    /// Desk phones with brand, model and MAC address, and optionally a provision template.
    #[zoom(max_items = 10)]
    pub desk_phones: Vec<DeskPhone>,
}

/// Desk phone.
#[zoom_model]
pub struct DeskPhone {
    /// Manufacturer of the device.
    pub brand: Option<String>,
    /// Model of the device.
    pub model: Option<String>,
    /// MAC address of the desk phone.
    pub mac: Option<String>,
    /// Name of the provision template.
    pub provision_template: Option<String>,
}

/// Changes to: user.
#[zoom_model]
pub struct UserUpdate {
    /// ID of the emergency address.
    pub emergency_address_id: Option<String>,
    /// Extension number of the update.
    pub extension_number: Option<String>,
    /// Policies.
    pub policy: Option<PolicyUpdate>,
    /// ID of the site.
    pub site_id: Option<String>,
    /// ID of the settings template; it takes precedence over `policy`.
    pub template_id: Option<String>,
}
