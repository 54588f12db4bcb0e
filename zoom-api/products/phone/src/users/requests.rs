//! Users: requests.

use super::{PolicyUpdate, UserStatus};
use zoom_api::zoom_model;

/// Status of the users to list.
#[zoom_model]
pub enum UserStatusFilter {
    /// Active.
    #[zoom(rename = "activate")]
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
    /// The email.
    pub email: String,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// Calling plans.
    #[zoom(required, max_items = 150)]
    pub calling_plans: Vec<String>,
    /// Code of the site, which precedes its short extension numbers.
    pub site_code: Option<String>,
    /// The site name.
    pub site_name: Option<String>,
    /// The template name.
    pub template_name: Option<String>,
    /// The extension number.
    pub extension_number: String,
    /// Activation of the user or the device.
    pub activation_status: Option<UserStatus>,
    /// The phone numbers.
    #[zoom(max_items = 10)]
    pub phone_numbers: Vec<String>,
    /// The outbound caller ID.
    pub outbound_caller_id: Option<String>,
    /// Whether users can choose the number that they show.
    pub select_outbound_caller_id: Option<bool>,
    /// Whether `sms` is enabled.
    pub sms: Option<bool>,
    /// The desk phones.
    #[zoom(max_items = 10)]
    pub desk_phones: Vec<DeskPhone>,
}

/// Desk phone.
#[zoom_model]
pub struct DeskPhone {
    /// Brand of the business.
    pub brand: Option<String>,
    /// The model.
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
    /// The extension number.
    pub extension_number: Option<String>,
    /// Policies.
    pub policy: Option<PolicyUpdate>,
    /// The site ID.
    pub site_id: Option<String>,
    /// The template ID.
    pub template_id: Option<String>,
}
