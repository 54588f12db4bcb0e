//! Engagements: events.

use jiff::Timestamp;

use super::super::{AcceptType, ContactChannel, Direction};
use super::ChannelType;
use zoom_api::zoom_model;

/// Event of an engagement, such as a transfer; its type determines which fields are present.
#[zoom_model(response)]
pub struct EngagementEvent {
    /// Time at which the event started.
    pub start_time: Option<Timestamp>,
    /// Duration of the event.
    pub duration: Option<u64>,
    /// Type of the channel, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_type: Option<ChannelType>,
    /// Channel of the event.
    pub channel: Option<ContactChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: Option<EventChannelSource>,
    /// Type of the event.
    pub event_type: Option<String>,
    /// Direction of the engagement.
    pub direction: Option<Direction>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the queue.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Display name of the agent.
    pub user_display_name: Option<String>,
    /// How the agent accepted the engagement.
    pub accept_type: Option<AcceptType>,
    /// ID of the flow that received the transfer.
    pub transfer_to_flow_id: Option<String>,
    /// Name of the flow that received the transfer.
    pub transfer_to_flow_name: Option<String>,
    /// ID of the queue that received the transfer.
    #[deprecated = "deprecated by Zoom; use `transfer_to_cc_queue_id`"]
    pub transfer_to_queue_id: Option<String>,
    /// ID of the queue that received the transfer.
    pub transfer_to_cc_queue_id: Option<String>,
    /// Name of the queue that received the transfer.
    pub transfer_to_queue_name: Option<String>,
    /// ID of the agent who received the transfer.
    pub transfer_to_user_id: Option<String>,
    /// Name of the agent who received the transfer.
    pub transfer_to_user_display_name: Option<String>,
    /// Phone number that received the transfer.
    pub transfer_to_number: Option<String>,
    /// Whether the parties talked before the transfer.
    pub transfer_type: Option<TransferType>,
    /// Number of transfers during the engagement.
    pub transfer_count: Option<u32>,
    /// Channel to which the engagement was upgraded.
    pub upgraded_to_channel_type: Option<UpgradedChannelType>,
    /// Type of the CRM that the event concerns.
    pub crm_type: Option<String>,
    /// Status of the call in the CRM.
    pub crm_call_status: Option<CrmCallStatus>,
    /// ID of the supervisor.
    pub supervisor_id: Option<String>,
    /// Display name of the supervisor.
    pub supervisor_display_name: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Display name of the consumer.
    pub consumer_display_name: Option<String>,
    /// ID of the inbox.
    pub inbox_id: Option<String>,
    /// Name of the inbox.
    pub inbox_name: Option<String>,
    /// Whether the parties talked before the conference.
    pub conference_type: Option<TransferType>,
    /// Type of the invitee.
    pub invitee_type: Option<InviteeType>,
    /// Party invited to the conference.
    pub invitee: Option<String>,
    /// Skills that the event concerns.
    pub skills: Vec<Skill>,
    /// Recipients of the reply.
    pub email_reply_to: Vec<EmailRecipient>,
    /// Recipients of a copy of the reply.
    pub email_reply_cc: Vec<EmailRecipient>,
    /// Recipients of a blind copy of the reply.
    pub email_reply_bcc: Vec<EmailRecipient>,
}

/// Source of an event within its channel.
#[zoom_model]
pub enum EventChannelSource {
    /// Video in an app.
    InAppVideo,
    /// Video at a kiosk.
    KioskVideo,
    /// Video on a website.
    WebVideo,
    /// Chat on a website.
    WebChat,
    /// Chat in an app.
    InAppChat,
    /// SMS.
    Sms,
    /// Email.
    EmailAddress,
}

/// Whether the parties talked before the transfer or the conference.
#[zoom_model]
pub enum TransferType {
    /// Without a talk.
    Cold,
    /// After a talk.
    Warm,
}

/// Channel to which an engagement was upgraded.
#[zoom_model]
pub enum UpgradedChannelType {
    /// Video.
    Video,
}

/// Status of a call in the CRM.
#[zoom_model]
pub enum CrmCallStatus {
    /// Ringing.
    Ringing,
    /// Answered.
    Answer,
    /// Hung up.
    Hangup,
    /// Missed.
    Miss,
}

/// Type of a party invited to a conference.
#[zoom_model]
pub enum InviteeType {
    /// Agent.
    #[zoom(rename = "Agent")]
    Agent,
    /// Queue.
    #[zoom(rename = "Queue")]
    Queue,
    /// External phone number.
    #[zoom(rename = "PSTN number")]
    PstnNumber,
}

/// Skill that routing took into account.
#[zoom_model(response)]
pub struct Skill {
    /// ID of the skill category.
    pub skill_category_id: Option<String>,
    /// Name of the skill category.
    pub skill_category_name: Option<String>,
    /// ID of the skill.
    pub skill_id: Option<String>,
    /// Name of the skill.
    pub skill_name: Option<String>,
    /// Proficiency level; only for proficiency-based skills.
    pub skill_proficiency_level: Option<i64>,
}

/// Recipient of an email reply.
#[zoom_model(response)]
pub struct EmailRecipient {
    /// Email address.
    pub email_address: Option<String>,
    /// Name of the recipient.
    pub email_name: Option<String>,
}
