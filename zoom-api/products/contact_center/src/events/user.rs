//! Events: user.

use jiff::Timestamp;

use super::UserAccess;
use zoom_api::{zoom_event, zoom_model};

/// A Contact Center user was created.
#[zoom_event(
    "contact_center.user_created",
    scopes = ["contact_center_user:read:admin", "contact_center_user:write:admin", "contact_center:read:user:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.user_created",
)]
pub struct ContactCenterUserCreated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// User who was created.
    pub object: ContactCenterUserCreatedObject,
}

/// Contact Center users were deleted.
#[zoom_event(
    "contact_center.user_deleted",
    scopes = ["contact_center_user:read:admin", "contact_center_user:write:admin", "contact_center:read:user_deleted:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.user_deleted",
)]
pub struct ContactCenterUserDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// User who was deleted.
    pub object: ContactCenterUserDeletedObject,
}

/// A user signed in to Contact Center.
#[zoom_event(
    "contact_center.user_login",
    scopes = ["contact_center_user:read:admin", "contact_center_user:write:admin", "contact_center:read:user:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.user_login",
)]
pub struct ContactCenterUserLogin {
    /// Account that the event belongs to.
    pub account_id: String,
    /// User who logged in.
    pub object: ContactCenterUserObject,
}

/// A user signed out of Contact Center.
#[zoom_event(
    "contact_center.user_logout",
    scopes = ["contact_center_user:read:admin", "contact_center_user:write:admin", "contact_center:read:user:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.user_logout",
)]
pub struct ContactCenterUserLogout {
    /// Account that the event belongs to.
    pub account_id: String,
    /// User who logged out.
    pub object: ContactCenterUserObject,
}

/// A user opted in to a queue.
#[zoom_event(
    "contact_center.user_opt_in",
    scopes = ["contact_center_user:read:admin", "contact_center_user:write:admin", "contact_center:read:user:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.user_opt_in",
)]
pub struct ContactCenterUserOptIn {
    /// Account that the event belongs to.
    pub account_id: String,
    /// User who opted in to the queue.
    pub object: ContactCenterUserOptObject,
}

/// A user opted out of a queue.
#[zoom_event(
    "contact_center.user_opt_out",
    scopes = ["contact_center_user:read:admin", "contact_center_user:write:admin", "contact_center:read:user:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.user_opt_out",
)]
pub struct ContactCenterUserOptOut {
    /// Account that the event belongs to.
    pub account_id: String,
    /// User who opted out of the queue.
    pub object: ContactCenterUserOptObject,
}

/// Phone numbers were assigned to a user.
#[zoom_event(
    "contact_center.user_phone_numbers_assigned",
    scopes = ["contact_center_user:read:admin", "contact_center:read:user:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.user_phone_numbers_assigned",
)]
pub struct ContactCenterUserPhoneNumbersAssigned {
    /// Account that the event belongs to.
    pub account_id: String,
    /// User and the assigned phone numbers.
    pub object: ContactCenterUserPhoneNumbersObject,
}

/// Phone numbers were taken from a user.
#[zoom_event(
    "contact_center.user_phone_numbers_unassigned",
    scopes = ["contact_center_user:read:admin", "contact_center:read:user:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.user_phone_numbers_unassigned",
)]
pub struct ContactCenterUserPhoneNumbersUnassigned {
    /// Account that the event belongs to.
    pub account_id: String,
    /// User and the unassigned phone numbers.
    pub object: ContactCenterUserPhoneNumbersObject,
}

/// Skills were assigned to a user.
#[zoom_event(
    "contact_center.user_skills_assigned",
    scopes = ["contact_center_user:read:admin", "contact_center:read:user:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.user_skills_assigned",
)]
pub struct ContactCenterUserSkillsAssigned {
    /// Account that the event belongs to.
    pub account_id: String,
    /// User and the assigned skills.
    pub object: ContactCenterUserSkillsObject,
}

/// Skills were taken from a user.
#[zoom_event(
    "contact_center.user_skills_unassigned",
    scopes = ["contact_center_user:read:admin", "contact_center:read:user:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.user_skills_unassigned",
)]
pub struct ContactCenterUserSkillsUnassigned {
    /// Account that the event belongs to.
    pub account_id: String,
    /// User and the unassigned skills.
    pub object: ContactCenterUserSkillsObject,
}

/// The status of a user changed.
#[zoom_event(
    "contact_center.user_status_changed",
    scopes = ["contact_center_user:read:admin", "contact_center_user:write:admin", "contact_center:read:user:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.user_status_changed",
)]
pub struct ContactCenterUserStatusChanged {
    /// Account that the event belongs to.
    pub account_id: String,
    /// User whose status changed.
    pub object: ContactCenterUserStatusChangedObject,
}

/// User who was created.
#[zoom_model]
pub struct ContactCenterUserCreatedObject {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// ID of the user's role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// ID of the user's status.
    pub status_id: Option<String>,
    /// Name of the user's status.
    pub status_name: Option<StatusName>,
    /// Customer relationship software that the user's client is integrated with.
    pub client_integration: Option<ClientIntegration>,
    /// Whether the user can access Contact Center.
    pub user_access: Option<UserAccess>,
    /// ISO code of the user's country.
    pub country_iso_code: Option<String>,
    /// Number of engagements that the user can handle, by channel.
    pub channel_settings: Option<ChannelSettings>,
    /// Whether the user can call emergency services through the device's own phone or Zoom Phone.
    pub emergency_calling: Option<bool>,
    /// Intents that the user handles.
    pub user_intents: Vec<UserIntent>,
    /// Plan of the user.
    pub user_package: Option<UserPackage>,
    /// Add-on plans of the user.
    pub user_add_ons_plans: Vec<UserAddOnsPlan>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Name of the user's status.
#[zoom_model]
pub enum StatusName {
    /// Offline.
    #[zoom(rename = "Offline")]
    Offline,
    /// Ready.
    #[zoom(rename = "Ready")]
    Ready,
    /// Not ready.
    #[zoom(rename = "Not Ready")]
    NotReady,
    /// Occupied.
    #[zoom(rename = "Occupied")]
    Occupied,
}

/// Customer relationship software that the user's client is integrated with.
#[zoom_model]
pub enum ClientIntegration {
    /// Default.
    #[zoom(rename = "Default")]
    Default,
    /// Salesforce.
    #[zoom(rename = "Salesforce")]
    Salesforce,
    /// Zendesk.
    #[zoom(rename = "Zendesk")]
    Zendesk,
    /// ServiceNow.
    #[zoom(rename = "ServiceNow")]
    ServiceNow,
    /// Microsoft Dynamics 365.
    #[zoom(rename = "Microsoft_Dynamics_365")]
    MicrosoftDynamics365,
}

/// Number of engagements that a user can handle, by channel.
#[zoom_model]
pub struct ChannelSettings {
    /// Whether the user receives voice and video engagements during other engagements.
    pub multi_channel_engagements: Option<MultiChannelEngagements>,
    /// Maximum number of messaging conversations that the user gets at the same time.
    #[zoom(min = 0, max = 20)]
    pub concurrent_message_capacity: Option<u32>,
    /// Maximum number of email conversations that the user gets at the same time.
    #[zoom(min = 0, max = 20)]
    pub concurrent_email_capacity: Option<u32>,
    /// Whether the user becomes Occupied when there is no capacity for another messaging engagement.
    pub messaging_occupied: Option<bool>,
    /// Whether the user becomes Occupied when there is no capacity for another email engagement.
    pub email_occupied: Option<bool>,
}

/// Whether a user receives voice and video engagements during other engagements.
#[zoom_model]
pub struct MultiChannelEngagements {
    /// Whether the user can receive voice or video engagements during chats and SMS, as far as `max_agent_load`
    /// permits.
    pub enable: Option<bool>,
    /// Load up to which the user still receives voice and video engagements, in percent; only if `enable` is true.
    #[zoom(min = 1, max = 100)]
    pub max_agent_load: Option<u32>,
    /// Load by email engagements up to which the user still receives voice and video engagements, in percent; only if
    /// `enable` is true.
    #[zoom(min = 1, max = 100)]
    pub email_max_agent_load: Option<u32>,
}

/// Intent that the user handles.
#[zoom_model]
pub struct UserIntent {
    /// ID of the group that the intent belongs to.
    pub intent_group_id: Option<String>,
    /// ID of the intent.
    pub intent_id: Option<String>,
}

/// Plan of the user.
#[zoom_model]
pub struct UserPackage {
    /// Name of the plan.
    pub package_name: Option<PackageName>,
}

/// Name of the plan.
#[zoom_model]
pub enum PackageName {
    /// Essentials.
    #[zoom(alias = "Essentials")]
    Essentials,
    /// Premium.
    #[zoom(alias = "Premium")]
    Premium,
    /// Elite.
    #[zoom(alias = "Elite")]
    Elite,
}

/// Add-on plan of the user.
#[zoom_model]
pub struct UserAddOnsPlan {
    /// Name of the add-on plan.
    pub add_ons_plan_name: Option<AddOnsPlanName>,
}

/// Name of the add-on plan.
#[zoom_model]
pub enum AddOnsPlanName {
    /// AI Expert Assist.
    AiExpertAssist,
    /// Zoom Contact Center for Service Cloud Voice.
    ZoomContactCenterForServiceCloudVoice,
}

/// User who was deleted.
#[zoom_model]
pub struct ContactCenterUserDeletedObject {
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
    /// Users who were deleted.
    pub users: Vec<DeletedUser>,
}

/// User who was deleted.
#[zoom_model]
pub struct DeletedUser {
    /// ID of the user.
    pub user_id: Option<String>,
}

/// User in `contact_center.user_login` and `contact_center.user_logout` events.
#[zoom_model]
pub struct ContactCenterUserObject {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// User in `contact_center.user_opt_in` and `contact_center.user_opt_out` events.
#[zoom_model]
pub struct ContactCenterUserOptObject {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// User in `contact_center.user_phone_numbers_assigned` and `contact_center.user_phone_numbers_unassigned` events.
#[zoom_model]
pub struct ContactCenterUserPhoneNumbersObject {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// ID of the user's role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// Phone numbers that were assigned or unassigned.
    pub phone_numbers: Vec<PhoneNumber>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Phone number that was assigned or unassigned.
#[zoom_model]
pub struct PhoneNumber {
    /// Number in E.164 format.
    pub phone_number: Option<String>,
    /// ID of the phone number.
    pub phone_number_id: Option<String>,
}

/// User in `contact_center.user_skills_assigned` and `contact_center.user_skills_unassigned` events.
#[zoom_model]
pub struct ContactCenterUserSkillsObject {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// ID of the user's role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// Skills that were assigned or unassigned.
    pub skills: Vec<Skill>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Skill that was assigned or unassigned.
#[zoom_model]
pub struct Skill {
    /// ID of the skill.
    pub skill_id: Option<String>,
}

/// User whose status changed.
#[zoom_model]
pub struct ContactCenterUserStatusChangedObject {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// ID of the earlier status.
    pub previous_status_id: Option<String>,
    /// Name of the earlier status.
    pub previous_status_name: Option<String>,
    /// ID of the reason; only for the earlier status Not Ready.
    pub previous_sub_status_id: Option<String>,
    /// Reason for the earlier status Not Ready, by default `Break`, `End Shift`, `Forced`, `Meal`, `Meeting` or
    /// `Training`; accounts can add their own.
    pub previous_sub_status_name: Option<String>,
    /// ID of the new status.
    pub current_status_id: Option<String>,
    /// Name of the new status.
    pub current_status_name: Option<String>,
    /// ID of the reason; only for the new status Not Ready.
    pub current_sub_status_id: Option<String>,
    /// Reason for the new status Not Ready, by default `Break`, `End Shift`, `Forced`, `Meal`, `Meeting` or `Training`;
    /// accounts can add their own.
    pub current_sub_status_name: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}
