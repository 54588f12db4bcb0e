//! Outbound campaigns: requests.

use super::{
    AgentlessAmdOffAction, AssignType, BusinessHourSource, ContactTimezoneSource, DialingMethod, NewDialingSettings,
    RetryPeriodUnit,
};
use zoom_api::zoom_model;

/// How do-not-contact lists exclude contacts with several phone numbers.
#[zoom_model]
pub enum ExclusionLogic {
    /// A contact with other phone numbers is still dialed.
    #[zoom(alias = "AND")]
    And,
    /// A contact is excluded if one of its phone numbers is on a list.
    #[zoom(alias = "OR")]
    Or,
}

/// Number to dial after a failed attempt.
#[zoom_model]
pub enum DialSequence {
    /// The next contact.
    #[zoom(alias = "LIST_DIAL")]
    ListDial,
    /// The contact's next phone number.
    #[zoom(alias = "CONTACT_DIAL")]
    ContactDial,
    /// The contact's next phone number, while the contact is locked for other agents.
    #[zoom(alias = "CONTACT_WITH_LOCK")]
    ContactWithLock,
}

/// Campaign to create.
#[zoom_model]
pub struct NewCampaign {
    /// Name of the campaign, unique in the account.
    #[zoom(min_length = 1, max_length = 100)]
    pub outbound_campaign_name: String,
    /// Description of the outbound campaign.
    #[zoom(max_length = 255)]
    pub outbound_campaign_description: Option<String>,
    /// ID of the queue: a voice queue that is configured for outbound engagements, has at least one user with the
    /// Premium or Elite package and distributes engagements, but not simultaneously.
    #[zoom(max_length = 36)]
    pub queue_id: String,
    /// ID of the phone number that consumers see.
    #[zoom(max_length = 36)]
    pub phone_number_id: String,
    /// How the caller ID is assigned; must match `phone_number_id`.
    #[zoom(default = "queue")]
    pub assign_type: Option<AssignType>,
    /// Method by which the campaign dials.
    pub dialing_method: DialingMethod,
    /// Settings of the dialing method.
    pub dialing_method_settings: NewDialingSettings,
    /// Priority of the campaign.
    #[zoom(default = 5, min = 1, max = 5)]
    pub outbound_campaign_priority: Option<u32>,
    /// IDs of the contact lists that the campaign dials, in alphabetical order of the contacts. The numbers of a
    /// contact are dialed in their order until one connects. Without lists, the campaign can be used with the outbound
    /// dialer API.
    #[zoom(max_items = 100000)]
    pub campaign_contact_list_ids: Vec<String>,
    /// IDs of the do-not-contact lists, whose contacts are not dialed.
    #[zoom(max_items = 100000)]
    pub campaign_do_not_contact_list_ids: Vec<String>,
    /// Whether one phone number on a do-not-contact list excludes a contact (`or`), or only all of them (`and`).
    #[zoom(default = "and")]
    pub exclusion_logic: Option<ExclusionLogic>,
    /// Largest number of attempts to reach a contact.
    #[zoom(min = 1, max = 10)]
    pub max_attempts_per_contact: Option<u32>,
    /// Whether all attempts are separated by the same period.
    #[zoom(default = false)]
    pub attempts_use_same_period: Option<bool>,
    /// Time before the second attempt, in the unit `retry_period_unit`.
    #[zoom(default = 30, min = 1, max = 1440)]
    pub second_attempt_period: Option<u32>,
    /// Time before the third attempt, in the unit `retry_period_unit`.
    #[zoom(default = 60, min = 1, max = 1440)]
    pub third_attempt_period: Option<u32>,
    /// Time before further attempts, in the unit `retry_period_unit`.
    #[zoom(min = 1, max = 1440)]
    pub other_attempt_period: Option<u32>,
    /// Time between attempts, in the unit `retry_period_unit`.
    #[zoom(min = 1, max = 1440)]
    pub retry_period: Option<u32>,
    /// Unit of the periods between attempts.
    #[zoom(default = "hours")]
    pub retry_period_unit: Option<RetryPeriodUnit>,
    /// Number to dial after a failed attempt: the next contact's, or the contact's next one.
    #[zoom(default = "list_dial")]
    pub dial_sequence: Option<DialSequence>,
    /// Whether unanswered calls are ended after `max_ring_time`.
    #[zoom(default = true)]
    pub enable_max_ring_time: Option<bool>,
    /// Time after which a call counts as unanswered, in seconds.
    #[zoom(default = 60, min = 15, max = 120)]
    pub max_ring_time: Option<u32>,
    /// Business hours that apply: those of the queue, or those in `business_hour_id`.
    #[zoom(default = "queue")]
    pub business_hour_source: Option<BusinessHourSource>,
    /// ID of the business hours outside which the campaign does not dial; only if `business_hour_source` is `campaign`.
    #[zoom(max_length = 36)]
    pub business_hour_id: Option<String>,
    /// Whether the campaign pauses during the closures of `closure_set_id`.
    #[zoom(default = false)]
    pub enable_closure_hour: Option<bool>,
    /// ID of the closure set, on whose days no calls are made.
    #[zoom(max_length = 36)]
    pub closure_set_id: Option<String>,
    /// Source of a contact's time zone, which limits calls to suitable hours there, such as 9:00 to 17:00.
    #[zoom(default = "none")]
    pub contact_timezone_source: Option<ContactTimezoneSource>,
    /// Order of a contact's phone types: 1 main, 2 work, 3 home, 4 mobile, 5 other.
    #[zoom(max_length = 50)]
    pub contact_phone_order: Option<String>,
    /// Whether the campaign keeps running when all contacts were dialed.
    #[zoom(default = false)]
    pub enable_always_running: Option<bool>,
    /// Whether diagnostics are enabled.
    #[zoom(default = false)]
    pub enable_diagnostics: Option<bool>,
}

/// Changes to a campaign.
#[zoom_model]
pub struct CampaignUpdate {
    /// Name of the campaign, unique in the account.
    #[zoom(min_length = 1, max_length = 100)]
    pub outbound_campaign_name: Option<String>,
    /// Description of the outbound campaign.
    #[zoom(max_length = 255)]
    pub outbound_campaign_description: Option<String>,
    /// ID of the phone number that consumers see.
    #[zoom(max_length = 36)]
    pub phone_number_id: Option<String>,
    /// How the caller ID is assigned; must match `phone_number_id`.
    pub assign_type: Option<AssignType>,
    /// Priority of the campaign.
    #[zoom(min = 1, max = 5)]
    pub outbound_campaign_priority: Option<u32>,
    /// Whether unanswered calls are ended after `max_ring_time`.
    pub enable_max_ring_time: Option<bool>,
    /// Time after which a call counts as unanswered, in seconds.
    #[zoom(min = 15, max = 120)]
    pub max_ring_time: Option<u32>,
    /// IDs of the do-not-contact lists, whose contacts are not dialed.
    #[zoom(max_items = 100000)]
    pub campaign_do_not_contact_list_ids: Vec<String>,
    /// Whether one phone number on a do-not-contact list excludes a contact (`or`), or only all of them (`and`).
    pub exclusion_logic: Option<ExclusionLogic>,
    /// Largest number of attempts to reach a contact.
    #[zoom(min = 1, max = 10)]
    pub max_attempts_per_contact: Option<u32>,
    /// Whether all attempts are separated by the same period.
    pub attempts_use_same_period: Option<bool>,
    /// Time before the second attempt, in the unit `retry_period_unit`.
    #[zoom(min = 1, max = 1440)]
    pub second_attempt_period: Option<u32>,
    /// Time before the third attempt, in the unit `retry_period_unit`.
    #[zoom(min = 1, max = 1440)]
    pub third_attempt_period: Option<u32>,
    /// Time before further attempts, in the unit `retry_period_unit`.
    #[zoom(min = 1, max = 1440)]
    pub other_attempt_period: Option<u32>,
    /// Time between attempts, in the unit `retry_period_unit`.
    #[zoom(min = 1, max = 1440)]
    pub retry_period: Option<u32>,
    /// Unit of the periods between attempts.
    pub retry_period_unit: Option<RetryPeriodUnit>,
    /// Number to dial after a failed attempt: the next contact's, or the contact's next one.
    pub dial_sequence: Option<DialSequence>,
    /// Whether an answered call is abandoned if no agent connects in time.
    pub enable_abandonment_timeout: Option<bool>,
    /// Time within which an agent must connect, in seconds; cleared if `enable_abandonment_timeout` is `false`.
    #[zoom(min = 2, max = 30)]
    pub abandonment_timeout: Option<u32>,
    /// ID of the asset that is played when a call is abandoned because no agent is available; only with
    /// `enable_abandonment_timeout`.
    #[zoom(max_length = 36)]
    pub abandonment_message_asset_id: Option<String>,
    /// Whether agents can skip engagements, for preview dialing.
    pub enable_skip: Option<bool>,
    /// Number of engagements that an agent can skip, for preview dialing.
    #[zoom(min = 1, max = 5)]
    pub max_skips: Option<u32>,
    /// Business hours that apply: those of the queue, or those in `business_hour_id`.
    pub business_hour_source: Option<BusinessHourSource>,
    /// ID of the business hours outside which the campaign does not dial; only if `business_hour_source` is `campaign`.
    #[zoom(max_length = 36)]
    pub business_hour_id: Option<String>,
    /// Whether the campaign pauses during the closures of `closure_set_id`.
    pub enable_closure_hour: Option<bool>,
    /// ID of the closure set, on whose days no calls are made.
    #[zoom(max_length = 36)]
    pub closure_set_id: Option<String>,
    /// Source of a contact's time zone, which limits calls to suitable hours there, such as 9:00 to 17:00.
    pub contact_timezone_source: Option<ContactTimezoneSource>,
    /// Order of a contact's phone types: 1 main, 2 work, 3 home, 4 mobile, 5 other.
    #[zoom(max_length = 50)]
    pub contact_phone_order: Option<String>,
    /// Whether the campaign keeps running when all contacts were dialed.
    pub enable_always_running: Option<bool>,
    /// Order of the contacts.
    #[zoom(min = 1, max = 10)]
    pub contact_order: Option<u32>,
    /// Whether diagnostics are enabled.
    pub enable_diagnostics: Option<bool>,
    /// Whether preview dialing can be retried.
    pub allow_retry_preview_dialer: Option<bool>,
    /// Number of calls that agentless dialing makes at a time.
    #[zoom(min = 1, max = 100)]
    pub max_concurrent_calls: Option<u32>,
    /// ID of the former flow of agentless dialing.
    pub old_flow_id: Option<String>,
    /// ID of the new flow of agentless dialing.
    pub new_flow_id: Option<String>,
    /// Action for an answered call if answering machine detection is disabled.
    pub agentless_amd_off_action: Option<AgentlessAmdOffAction>,
    /// ID of the flow or the asset that the action uses.
    pub agentless_amd_off_resource_id: Option<String>,
}

/// Status to set.
#[zoom_model]
pub enum NewCampaignStatus {
    /// Draft.
    #[zoom(rename = "Draft")]
    Draft,
    /// Ready.
    #[zoom(rename = "Ready")]
    Ready,
    /// Paused.
    #[zoom(rename = "Paused")]
    Paused,
    /// Running.
    #[zoom(rename = "Running")]
    Running,
}
