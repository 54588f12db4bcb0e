//! Users: responses.

use jiff::Timestamp;

use super::super::{ActiveStatus, ContactChannel, IntegrationApplication, PackageName, SkillType, StatusName, Team};
use super::{AddOnsPlan, ChannelSettings, UserAssignmentType};
use zoom_api::zoom_model;

/// Profile of a user.
#[zoom_model(response)]
pub struct User {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// ID of the role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// Integration in which the user works.
    pub client_integration: Option<IntegrationApplication>,
    /// Name of the integration's connection.
    pub client_integration_name: Option<String>,
    /// ID of the status: `0` Offline, `1` Ready, `2` Not Ready, `3` Occupied, or that of a custom status.
    pub status_id: Option<String>,
    /// Name of the status, default or custom.
    pub status_name: Option<StatusName>,
    /// ID of the reason, if the status is Not Ready.
    pub sub_status_id: Option<String>,
    /// Reason, if the status is Not Ready.
    pub sub_status_name: Option<SubStatusName>,
    /// Whether the user can work in Contact Center.
    pub user_access: Option<ActiveStatus>,
    /// Two-letter country code (ISO 3166).
    pub country_iso_code: Option<String>,
    /// ID of the region.
    pub region_id: Option<String>,
    /// Name of the region.
    pub region_name: Option<String>,
    /// Numbers of engagements that the user can handle at a time, by channel.
    pub channel_settings: Option<ChannelSettings>,
    /// Contact Center package of the user; whether it is concurrent depends on what the account has bought.
    pub package_name: Option<PackageName>,
    /// Add-ons plans of the user; whether they are concurrent depends on what the account has bought.
    #[zoom(rename = "add_ons_plan")]
    pub add_ons_plans: Vec<String>,
    /// Teams of the user.
    #[zoom(max_items = 20)]
    pub teams: Vec<Team>,
}

/// Reason for the status Not Ready.
#[zoom_model]
pub enum SubStatusName {
    /// Break.
    #[zoom(rename = "Break")]
    Break,
    /// End of the shift.
    #[zoom(rename = "End Shift")]
    EndShift,
    /// Set by the system.
    #[zoom(rename = "Forced")]
    Forced,
    /// Meal.
    #[zoom(rename = "Meal")]
    Meal,
    /// Meeting.
    #[zoom(rename = "Meeting")]
    Meeting,
    /// Training.
    #[zoom(rename = "Training")]
    Training,
}

/// Page of devices.
#[zoom_model(response)]
pub struct DevicePage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Devices.
    #[zoom(max_items = 100)]
    pub devices: Vec<Device>,
}

/// Device of a user.
#[zoom_model(response)]
pub struct Device {
    /// ID of the device.
    pub device_id: Option<String>,
    /// Version of the client.
    pub device_version: Option<String>,
    /// State of the SIP registration.
    pub sip_registration_information: Option<SipRegistrationInformation>,
    /// Type of the device.
    pub device_type: Option<DeviceType>,
}

/// State of a device's SIP registration.
#[zoom_model(response)]
pub struct SipRegistrationInformation {
    /// Whether the device is registered.
    pub registration_success: Option<bool>,
}

/// Type of a device.
#[zoom_model]
pub enum DeviceType {
    /// Progressive web app.
    Pwa,
    /// Zoom client.
    Client,
    /// Integration with a telephony system, which cannot be controlled.
    Cti,
}

/// Page of users.
#[zoom_model(response)]
pub struct UserPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Users.
    #[zoom(max_items = 300)]
    pub users: Vec<ListedUser>,
}

/// User in a list.
#[zoom_model(response)]
pub struct ListedUser {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// ID of the role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// Integration in which the user works.
    pub client_integration: Option<IntegrationApplication>,
    /// ID of the status: `0` Offline, `1` Ready, `2` Not Ready, `3` Occupied, or that of a custom status.
    pub status_id: Option<String>,
    /// Name of the status, default or custom.
    pub status_name: Option<StatusName>,
    /// ID of the reason, if the status is Not Ready.
    pub sub_status_id: Option<String>,
    /// Reason, if the status is Not Ready.
    pub sub_status_name: Option<SubStatusName>,
    /// Whether the user can work in Contact Center.
    pub user_access: Option<ActiveStatus>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// Two-letter country code (ISO 3166).
    pub country_iso_code: Option<String>,
    /// ID of the region.
    pub region_id: Option<String>,
    /// Name of the region.
    pub region_name: Option<String>,
    /// Numbers of engagements that the user can handle at a time, by channel.
    pub channel_settings: Option<ChannelSettings>,
    /// Contact Center package of the user; whether it is concurrent depends on what the account has bought.
    pub package_name: Option<PackageName>,
    /// Add-ons plans of the user; whether they are concurrent depends on what the account has bought.
    #[zoom(rename = "add_ons_plan")]
    pub add_ons_plans: Vec<AddOnsPlan>,
    /// Teams of the user.
    #[zoom(max_items = 20)]
    pub teams: Vec<Team>,
}

/// Page of a user's queues.
#[zoom_model(response)]
pub struct QueuePage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Queues.
    #[zoom(max_items = 300)]
    pub queues: Vec<Queue>,
}

/// Queue of a user.
#[zoom_model(response)]
pub struct Queue {
    /// ID of the queue.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Channel of the queue.
    pub channel: Option<ContactChannel>,
    /// Whether the user is an agent or a supervisor of the queue, either (`any`) or both.
    pub user_assignment_type: Option<UserAssignmentType>,
    /// Description of the queue.
    pub queue_description: Option<String>,
    /// Phone numbers that consumers see when they are called; only for voice.
    pub caller_ids: Vec<String>,
    /// Teams that are assigned to the queue.
    #[zoom(max_items = 20)]
    pub teams: Vec<Team>,
}

/// Page of a user's skills.
#[zoom_model(response)]
pub struct SkillPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Skills.
    #[zoom(max_items = 300)]
    pub skills: Vec<Skill>,
}

/// Skill of a user.
#[zoom_model(response)]
pub struct Skill {
    /// ID of the skill.
    pub skill_id: Option<String>,
    /// Name of the skill.
    pub skill_name: Option<String>,
    /// Whether the skill has proficiency levels.
    pub skill_type: Option<SkillType>,
    /// Highest proficiency level; only for proficiency-based skills.
    pub max_proficiency_level: Option<i64>,
    /// Proficiency level of the user in this skill.
    pub user_proficiency_level: Option<i64>,
    /// ID of the skill category.
    pub skill_category_id: Option<String>,
    /// Name of the skill category.
    pub skill_category_name: Option<String>,
}

/// Acceptance of a command.
#[zoom_model(response)]
pub struct SentCommand {
    /// ID of the command's request.
    pub request_id: String,
}

/// User that was created.
#[zoom_model(response)]
pub struct CreatedUser {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// ID of the role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// Two-letter country code (ISO 3166).
    pub country_iso_code: Option<String>,
    /// Integration in which the user works.
    pub client_integration: Option<IntegrationApplication>,
    /// Name of the integration's connection.
    pub client_integration_name: Option<String>,
    /// ID of the status: `0` Offline, `1` Ready, `2` Not Ready, `3` Occupied, or that of a custom status.
    pub status_id: Option<String>,
    /// Name of the status, default or custom.
    pub status_name: Option<StatusName>,
    /// Whether the user can work in Contact Center.
    pub user_access: Option<ActiveStatus>,
    /// ID of the region.
    pub region_id: Option<String>,
    /// Name of the region.
    pub region_name: Option<String>,
    /// Numbers of engagements that the user can handle at a time, by channel.
    pub channel_settings: Option<ChannelSettings>,
    /// Contact Center package of the user; whether it is concurrent depends on what the account has bought.
    pub package_name: Option<PackageName>,
    /// Add-ons plans of the user; whether they are concurrent depends on what the account has bought.
    #[zoom(rename = "add_ons_plan")]
    pub add_ons_plans: Vec<String>,
}

/// Users that were created in one call.
#[zoom_model(response)]
pub struct CreatedUsers {
    /// Users.
    #[zoom(max_items = 20)]
    pub users: Vec<CreatedBatchUser>,
}

/// One of several users that were created.
#[zoom_model(response)]
pub struct CreatedBatchUser {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// ID of the role.
    pub role_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// Two-letter country code (ISO 3166).
    pub country_iso_code: Option<String>,
    /// Integration in which the user works.
    pub client_integration: Option<IntegrationApplication>,
    /// Name of the integration's connection.
    pub client_integration_name: Option<String>,
    /// ID of the status: `0` Offline, `1` Ready, `2` Not Ready, `3` Occupied, or that of a custom status.
    pub status_id: Option<String>,
    /// Name of the status, default or custom.
    pub status_name: Option<StatusName>,
    /// Whether the user can work in Contact Center.
    pub user_access: Option<ActiveStatus>,
    /// Numbers of engagements that the user can handle at a time, by channel.
    pub channel_settings: Option<ChannelSettings>,
    /// Contact Center package of the user; whether it is concurrent depends on what the account has bought.
    pub package_name: Option<PackageName>,
    /// Add-ons plans of the user; whether they are concurrent depends on what the account has bought.
    #[zoom(rename = "add_ons_plan")]
    pub add_ons_plans: Vec<String>,
}
