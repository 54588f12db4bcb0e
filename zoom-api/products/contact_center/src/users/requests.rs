//! Users: requests.

use super::super::{ActiveStatus, IntegrationApplication, PackageName};
use super::{AddOnsPlan, ChannelSettings};
use zoom_api::zoom_model;

/// Call control command.
#[zoom_model]
pub enum UserCommand {
    /// Calls a consumer.
    MakeCall,
    /// Answers a call.
    AnswerCall,
    /// Puts a call on hold.
    HoldCall,
    /// Resumes a call that is on hold.
    UnholdCall,
    /// Ends a call.
    EndCall,
}

/// Parameters of a command; the command determines which are required.
#[zoom_model]
pub struct CommandParams {
    /// ID of the device that executes the command; required for voice.
    #[zoom(max_length = 64)]
    pub device_id: Option<String>,
    /// ID of the queue; required for `make_call`.
    #[zoom(max_length = 64)]
    pub cc_queue_id: Option<String>,
    /// Caller ID of the queue, in E.164 format; only for `make_call`.
    #[zoom(max_length = 64)]
    pub queue_caller_id_number: Option<String>,
    /// Phone number of the consumer; required for `make_call`.
    #[zoom(max_length = 32)]
    pub consumer_number: Option<String>,
    /// Display name of the consumer; only for `make_call`.
    #[zoom(max_length = 64)]
    pub consumer_display_name: Option<String>,
    /// ID of the reservation; required for `answer_call`.
    #[zoom(max_length = 64)]
    pub reservation_id: Option<String>,
    /// ID of the engagement; required for `hold_call`, `unhold_call` and `end_call`.
    #[zoom(max_length = 64)]
    pub engagement_id: Option<String>,
}

/// User to create.
#[zoom_model]
pub struct NewUser {
    /// ID of the user; required unless `user_email` is given, and ignored with it.
    pub user_id: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// ID of the role; required unless a template is given.
    pub role_id: Option<String>,
    /// Two-letter country code (ISO 3166).
    pub country_iso_code: Option<String>,
    /// Integration in which the user works.
    pub client_integration: Option<IntegrationApplication>,
    /// Name of the integration's connection.
    pub client_integration_name: Option<String>,
    /// Whether the user can work in Contact Center.
    pub user_access: Option<ActiveStatus>,
    /// ID of the region.
    pub region_id: Option<String>,
    /// Numbers of engagements that the user can handle at a time, by channel.
    pub channel_settings: Option<ChannelSettings>,
    /// ID of the template, whose settings apply to fields without a value. It must be active and of the type `add`.
    pub template_id: Option<String>,
    /// Contact Center package of the user; whether it is concurrent depends on what the account has bought.
    pub package_name: Option<PackageName>,
    /// Add-ons plans of the user; whether they are concurrent depends on what the account has bought.
    #[zoom(rename = "add_ons_plan")]
    pub add_ons_plans: Vec<AddOnsPlan>,
}

/// Changes to one of several users.
#[zoom_model]
pub struct BatchUserUpdate {
    /// ID of the user; required unless `user_email` is given.
    pub user_id: Option<String>,
    /// Email address of the user; ignored with `user_id`.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// Integration in which the user works.
    pub client_integration: Option<IntegrationApplication>,
    /// Name of the integration's connection.
    pub client_integration_name: Option<String>,
    /// ID of the role.
    pub role_id: Option<String>,
    /// ID of the status.
    #[deprecated = "deprecated by Zoom; use `update_statuses`"]
    pub status_id: Option<String>,
    /// ID of the reason, if the status is Not Ready.
    #[deprecated = "deprecated by Zoom; use `update_statuses`"]
    pub sub_status_id: Option<String>,
    /// Whether the user can work in Contact Center.
    pub user_access: Option<ActiveStatus>,
    /// Two-letter country code (ISO 3166).
    pub country_iso_code: Option<String>,
    /// ID of the template, whose settings marked as override apply to fields without a value. It must be active and of
    /// the type `update`.
    pub template_id: Option<String>,
    /// Contact Center package of the user; whether it is concurrent depends on what the account has bought.
    pub package_name: Option<PackageNameUpdate>,
    /// Add-ons plans of the user; whether they are concurrent depends on what the account has bought.
    #[zoom(rename = "add_ons_plan")]
    pub add_ons_plans: Vec<AddOnsPlan>,
}

/// Contact Center package of a user; an empty value removes the license.
#[zoom_model]
pub enum PackageNameUpdate {
    /// Essentials package, concurrent or not.
    #[zoom(rename = "Essentials", alias = "essentials")]
    Essentials,
    /// Premium package, concurrent or not.
    #[zoom(rename = "Premium", alias = "premium")]
    Premium,
    /// Elite package, concurrent or not.
    #[zoom(rename = "Elite", alias = "elite")]
    Elite,
}

/// One of several users to create.
#[zoom_model]
pub struct NewBatchUser {
    /// ID of the user; required unless `user_email` is given, and ignored with it.
    pub user_id: Option<String>,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// ID of the role; required unless a template is given.
    pub role_id: Option<String>,
    /// Two-letter country code (ISO 3166).
    pub country_iso_code: Option<String>,
    /// Integration in which the user works.
    pub client_integration: Option<IntegrationApplication>,
    /// Name of the integration's connection.
    pub client_integration_name: Option<String>,
    /// Whether the user can work in Contact Center.
    pub user_access: Option<ActiveStatus>,
    /// Numbers of engagements that the user can handle at a time, by channel.
    pub channel_settings: Option<ChannelSettings>,
    /// ID of the template, whose settings apply to fields without a value. It must be active and of the type `add`.
    pub template_id: Option<String>,
    /// Contact Center package of the user; whether it is concurrent depends on what the account has bought.
    pub package_name: Option<PackageName>,
    /// Add-ons plans of the user; whether they are concurrent depends on what the account has bought.
    #[zoom(rename = "add_ons_plan")]
    pub add_ons_plans: Vec<AddOnsPlan>,
}

/// New status of one of several users.
#[zoom_model]
pub struct UserStatusUpdate {
    /// ID of the user; required unless `user_email` is given.
    pub user_id: Option<String>,
    /// Email address of the user; ignored with `user_id`.
    pub user_email: Option<String>,
    /// ID of the status: `0` Offline, `1` Ready, `2` Not Ready, `3` Occupied, or that of a custom status.
    pub status_id: Option<String>,
    /// ID of the reason, only for the status Not Ready.
    pub sub_status_id: Option<String>,
}

/// Changes to a user.
#[zoom_model]
pub struct UserUpdate {
    /// Integration in which the user works.
    pub client_integration: Option<IntegrationApplication>,
    /// Name of the integration's connection.
    pub client_integration_name: Option<String>,
    /// ID of the role.
    pub role_id: Option<String>,
    /// ID of the status.
    #[deprecated = "deprecated by Zoom; use `update_status`"]
    pub status_id: Option<String>,
    /// ID of the reason, if the status is Not Ready.
    #[deprecated = "deprecated by Zoom; use `update_status`"]
    pub sub_status_id: Option<String>,
    /// Whether the user can work in Contact Center.
    pub user_access: Option<ActiveStatus>,
    /// Two-letter country code (ISO 3166).
    pub country_iso_code: Option<String>,
    /// ID of the region.
    pub region_id: Option<String>,
    /// Numbers of engagements that the user can handle at a time, by channel.
    pub channel_settings: Option<ChannelSettings>,
    /// ID of the template, whose settings marked as override apply to fields without a value. It must be active and of
    /// the type `update`.
    pub template_id: Option<String>,
    /// Contact Center package of the user; whether it is concurrent depends on what the account has bought.
    pub package_name: Option<PackageName>,
    /// Add-ons plans of the user; whether they are concurrent depends on what the account has bought.
    #[zoom(rename = "add_ons_plan")]
    pub add_ons_plans: Vec<AddOnsPlan>,
}

/// Whether to opt in or out.
#[zoom_model]
pub enum QueueOpt {
    /// Take part in the queues.
    OptIn = 0,
    /// Do not take part in the queues.
    OptOut = 1,
}

/// Channel whose queues a user opts in to or out of.
#[zoom_model]
pub enum QueueOptChannel {
    /// Voice.
    Voice = 0,
    /// Video.
    Video = 4,
    /// Messaging.
    Messaging = 7,
    /// Email.
    Email = 8,
    /// Work item.
    WorkItem = 9,
}

/// Skill to assign, with its proficiency level.
#[zoom_model]
pub struct SkillAssignment {
    /// ID of the skill.
    pub skill_id: Option<String>,
    /// Proficiency level of the user; only for proficiency-based skills.
    pub max_proficiency_level: Option<i64>,
}
