//! Events: user updated.

use super::UserType;
use zoom_api::{zoom_event, zoom_model};

/// The profile of a user was changed, by the user or by an administrator.
///
/// `object` holds the changed properties and `old_object` their previous values. Settings are reported by
/// `user.settings_updated`.
#[zoom_event(
    "user.updated",
    scopes = ["user:master", "user:read", "user:read:admin", "user:write", "user:write:admin", "user:read:user", "user:read:user:admin", "user:read:user:master"],
    docs = "https://developers.zoom.us/docs/api/users/events/#tag/user/POSTuser.updated",
)]
pub struct UserUpdated {
    /// ID of the account to which the user or group belongs, or of the user who made the change.
    pub account_id: String,
    /// Email address of the user who performed the action.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the user who performed the action.
    pub operator_id: Option<String>,
    /// Action for which the event was sent: `change_password` or `sign_out_from_all_devices`; otherwise absent.
    pub operation: Option<Operation>,
    /// User whose data changed.
    pub object: UserUpdatedObject,
    /// Time of the change, in milliseconds since the Unix epoch.
    pub time_stamp: Option<i64>,
    /// Previous values of what changed.
    pub old_object: Option<UserUpdatedOldObject>,
}

/// Action for which the event was sent.
#[zoom_model]
pub enum Operation {
    /// The password was changed.
    ChangePassword,
    /// The user was signed out from all devices.
    SignOutFromAllDevices,
}

/// User whose data changed.
#[zoom_model]
pub struct UserUpdatedObject {
    /// ID of the user.
    pub id: String,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Display name of the user.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Type of the user: `1` Basic, `2` Licensed.
    #[zoom(rename = "type")]
    pub kind: Option<UserType>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Country of the phone number.
    #[deprecated = "deprecated by Zoom"]
    pub phone_country: Option<String>,
    /// Company of the user.
    pub company: Option<String>,
    /// Personal Meeting ID (PMI).
    pub pmi: Option<i64>,
    /// Whether meetings use the Personal Meeting ID (PMI) instead of a generated ID.
    pub use_pmi: Option<bool>,
    /// Time zone of the user.
    pub timezone: Option<String>,
    /// URL of the profile picture.
    pub pic_url: Option<String>,
    /// Name of the personal meeting room.
    pub vanity_name: Option<String>,
    /// Key with which a participant becomes the host of a meeting.
    #[zoom(secret, max_length = 10)]
    pub host_key: Option<String>,
    /// Role of the user in the account.
    pub role: Option<String>,
    /// Department of the user.
    #[zoom(rename = "dept")]
    pub department: Option<String>,
    /// Display language of the user.
    pub language: Option<String>,
    /// Profile settings, which are not those of `user.settings_updated`.
    pub settings: Option<UserUpdatedSettings>,
    /// Custom attributes of the user; absent if there are none.
    pub custom_attributes: Vec<CustomAttribute>,
    /// ID of the primary group; present only if it changed.
    pub primary_group_id: Option<String>,
}

/// Profile settings of the user: features and capacities.
#[zoom_model]
pub struct UserUpdatedSettings {
    /// Features and capacities of the user.
    pub feature: Option<UpdatedFeature>,
    /// Participant capacity of the user's meetings.
    pub meeting_capacity: Option<i64>,
    /// Whether the user has a large meeting license.
    pub large_meeting: Option<String>,
}

/// Features and capacities of the user.
#[zoom_model]
pub struct UpdatedFeature {
    /// Participant capacity of the user's large meetings, depending on the plan.
    pub large_meeting_capacity: Option<i64>,
    /// Whether the user has a webinar license.
    pub webinar: Option<bool>,
    /// Attendee capacity of the user's webinars, depending on the plan.
    pub webinar_capacity: Option<i64>,
}

/// Custom attribute of the user.
#[zoom_model]
pub struct CustomAttribute {
    /// ID of the custom attribute.
    pub key: Option<String>,
    /// Name of the custom attribute.
    pub name: Option<String>,
    /// Value of the custom attribute.
    pub value: Option<i64>,
}

/// Previous values of the changed fields in `user.updated` events.
#[zoom_model]
pub struct UserUpdatedOldObject {
    /// ID of the user.
    pub id: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Display name of the user.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Type of the user: `1` Basic, `2` Licensed.
    #[zoom(rename = "type")]
    pub kind: Option<UserType>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Country of the phone number.
    #[deprecated = "deprecated by Zoom"]
    pub phone_country: Option<String>,
    /// Company of the user.
    pub company: Option<String>,
    /// Personal Meeting ID (PMI).
    pub pmi: Option<i64>,
    /// Whether meetings use the Personal Meeting ID (PMI) instead of a generated ID.
    pub use_pmi: Option<bool>,
    /// Time zone of the user.
    pub timezone: Option<String>,
    /// URL of the profile picture.
    pub pic_url: Option<String>,
    /// Name of the personal meeting room.
    pub vanity_name: Option<String>,
    /// Key with which a participant becomes the host of a meeting.
    #[zoom(secret, max_length = 10)]
    pub host_key: Option<String>,
    /// Role of the user in the account.
    pub role: Option<String>,
    /// Department of the user.
    #[zoom(rename = "dept")]
    pub department: Option<String>,
    /// Display language of the user.
    pub language: Option<String>,
    /// Profile settings, which are not those of `user.settings_updated`.
    pub settings: Option<UserUpdatedSettings>,
    /// Custom attributes of the user; absent if there are none.
    pub custom_attributes: Vec<CustomAttribute>,
    /// ID of the primary group; present only if it changed.
    pub primary_group_id: Option<String>,
}
