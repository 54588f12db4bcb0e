//! Reports: responses.

use jiff::Timestamp;

use super::super::{AgentRef, ContactChannel, Direction, EngagementFlow, ListedStatusName, QueueRef, QueueWaitType};
use super::{
    AgentVoice, LegChannelSource, QueueAgentChat, QueueAgentEmail, QueueAgentMessaging, QueueAgentSms, QueueAgentVideo,
    QueueAgentVoice, QueueChat, QueueEmail, QueueMessaging, QueueSms, QueueVideo, QueueVoice, ReportChannelSource,
    SubStatusName,
};
use zoom_api::types::Moment;
use zoom_api::zoom_model;

/// Page of agents with their legs.
#[zoom_model(response)]
pub struct AgentLegPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Time zone, as IANA identifier.
    pub timezone: Option<String>,
    /// Start of the period; UTC, or with the offset of the requested period.
    pub from: Option<Moment>,
    /// End of the period.
    pub to: Option<Moment>,
    /// Reports of the agents.
    pub users: Vec<AgentLegs>,
}

/// Agent with the legs of engagements.
#[zoom_model(response)]
pub struct AgentLegs {
    /// User ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub display_name: Option<String>,
    /// Email address of the agent.
    pub user_email: Option<String>,
    /// Legs of the agent.
    pub leg_metrics: Vec<AgentLeg>,
}

/// Part of an engagement that an agent handled.
#[zoom_model(response)]
pub struct AgentLeg {
    /// Channel of the engagement.
    pub channel: Option<ContactChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: Option<LegChannelSource>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// ID of the queue.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Number of offers to the agent.
    pub agent_offered: Option<i64>,
    /// Whether the agent missed or declined the offer.
    pub refused_engagement: Option<bool>,
    /// Whether the agent handled the offer.
    pub handled_engagement: Option<bool>,
    /// Time for which the agent actively worked on the engagement, in seconds.
    pub handle_duration: Option<f64>,
    /// Time until the agent's first message, in seconds.
    pub agent_first_response_duration: Option<f64>,
    /// Time until the agent answered, missed or declined, in seconds.
    pub ring_duration: Option<f64>,
    /// Time for which the agent was in conversation, in seconds.
    pub conversation_duration: Option<f64>,
    /// Number of times that the consumer was put on hold.
    pub hold_count: Option<u32>,
    /// Time that the consumer was on hold, in seconds.
    pub hold_duration: Option<f64>,
    /// Number of warm conferences that the agent started.
    pub warm_conference: Option<i64>,
    /// Time for which the agent consulted another agent during a hold, in seconds.
    pub warm_conference_duration: Option<f64>,
    /// Number of conferences that the agent entered.
    pub conference_count: Option<u32>,
    /// Time in conferences with other agents, in seconds.
    pub conference_duration: Option<f64>,
    /// Number of warm transfers that the agent started, completed or not.
    pub warm_transfer_initiated: Option<i64>,
    /// Number of warm transfers that the agent completed.
    pub warm_transfer_completed: Option<i64>,
    /// Time spent on warm transfers, in seconds.
    pub warm_transfer_duration: Option<f64>,
    /// Whether the agent started a direct transfer.
    pub direct_transfer: Option<bool>,
    /// Number of transfers that the agent started, warm and direct ones.
    pub transferred_initiated: Option<i64>,
    /// Number of transfers that the agent completed, warm and direct ones.
    pub transferred_completed: Option<i64>,
    /// Time for wrapping up, in seconds.
    pub wrap_up_duration: Option<f64>,
    /// ID of the disposition.
    pub disposition_id: Option<String>,
    /// Name of the disposition.
    pub disposition_name: Option<String>,
    /// Start of the leg.
    pub agent_start_time: Option<Timestamp>,
    /// End of the leg.
    pub agent_end_time: Option<Timestamp>,
}

/// Page of agents' statuses.
#[zoom_model(response)]
pub struct AgentStatusPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Time zone of the query.
    pub timezone: Option<String>,
    /// Start of the period; UTC, or with the offset of the requested period.
    pub from: Option<Moment>,
    /// End of the period.
    pub to: Option<Moment>,
    /// Changes of the agents' status.
    pub statuses: Vec<AgentStatus>,
}

/// Status that an agent had for a time.
#[zoom_model(response)]
pub struct AgentStatus {
    /// User ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub display_name: Option<String>,
    /// ID of the status.
    pub status_id: Option<String>,
    /// ID of the queue that occupied the agent.
    #[deprecated = "deprecated by Zoom; use `occupied_engagements`"]
    pub occupied_queue_id: Option<String>,
    /// Name of the queue that occupied the agent.
    #[deprecated = "deprecated by Zoom; use `occupied_engagements`"]
    pub occupied_queue_name: Option<String>,
    /// ID of the engagement that occupied the agent.
    #[deprecated = "deprecated by Zoom; use `occupied_engagements`"]
    pub occupied_engagement_id: Option<String>,
    /// Engagements that occupied the agent.
    pub occupied_engagements: Vec<OccupiedEngagement>,
    /// Name of the status, default or custom.
    pub status_name: Option<ListedStatusName>,
    /// ID of the sub-status: the activity or the reason within the status.
    pub sub_status_id: Option<String>,
    /// Activity or reason within the status, default or custom.
    pub sub_status_name: Option<SubStatusName>,
    /// Start time.
    pub start_time: Option<Timestamp>,
    /// End time.
    pub end_time: Option<Timestamp>,
    /// Time that the agent spent in the status, in seconds.
    pub duration: Option<u64>,
}

/// Engagement that occupied an agent.
#[zoom_model(response)]
pub struct OccupiedEngagement {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// ID of the queue.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
}

/// Page of time sheets.
#[zoom_model(response)]
pub struct TimeSheetPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Time zone, as IANA identifier.
    pub timezone: Option<String>,
    /// Start of the period.
    pub from: Option<Moment>,
    /// End of the period.
    pub to: Option<Moment>,
    /// Time sheets of the agents.
    pub agents: Vec<TimeSheet>,
}

/// Time that an agent spent in each status, and call durations.
#[zoom_model(response)]
pub struct TimeSheet {
    /// User ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub display_name: Option<String>,
    /// Time in the status Ready, in seconds.
    pub ready_duration: Option<i64>,
    /// Share of the status Ready, in percent.
    pub ready_percentage: Option<i64>,
    /// Time in the status Not Ready, in seconds.
    pub not_ready_duration: Option<i64>,
    /// Share of the status Not Ready, in percent.
    pub not_ready_percentage: Option<i64>,
    /// Time in the status Occupied, in seconds.
    pub occupied_duration: Option<i64>,
    /// Share of the status Occupied, in percent.
    pub occupied_percentage: Option<i64>,
    /// Time online, in seconds.
    pub online_duration: Option<i64>,
    /// Time offline, in seconds.
    pub offline_duration: Option<i64>,
    /// Average talk time of inbound voice calls, in seconds.
    pub inbound_average_voice_call_talking_duration: Option<i64>,
    /// Average talk time of video calls, in seconds.
    pub average_video_call_talking_duration: Option<i64>,
    /// Average wrap-up time, in seconds.
    pub average_wrap_up_duration: Option<i64>,
    /// Start of the reported interval; only if the report is split into intervals.
    pub start_time_interval: Option<Timestamp>,
    /// End of the reported interval; only if the report is split into intervals.
    pub end_time_interval: Option<Timestamp>,
    /// Number of outbound voice calls.
    pub total_outbound_voice_call: Option<i64>,
    /// Total duration of the outbound voice calls, in seconds.
    pub total_outbound_voice_call_duration: Option<f64>,
    /// Number of inbound voice calls.
    pub total_inbound_voice_call: Option<i64>,
    /// Total duration of the inbound voice calls, in seconds.
    pub total_inbound_voice_call_duration: Option<f64>,
}

/// Page of past engagements.
#[zoom_model(response)]
pub struct EngagementPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Time zone of the query.
    pub timezone: Option<String>,
    /// Start of the period; UTC, or with the offset of the requested period.
    pub from: Option<Moment>,
    /// End of the period.
    pub to: Option<Moment>,
    /// Engagements.
    #[zoom(rename = "details")]
    pub engagements: Vec<Engagement>,
}

/// Past engagement with its result and durations.
#[zoom_model(response)]
pub struct Engagement {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Channels of the engagement.
    pub channels: Vec<EngagementChannel>,
    /// Direction of the engagement.
    pub direction: Option<Direction>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the consumer; only for video, chat and email.
    pub consumer_id: Option<String>,
    /// Name of the consumer; only for video, chat and email.
    pub consumer_name: Option<String>,
    /// Country of the consumer's phone number; only for voice and SMS.
    pub consumer_country_name: Option<String>,
    /// Two-letter code of the country of the consumer's phone number; only for voice and SMS.
    pub consumer_country_code: Option<String>,
    /// Start time.
    pub start_time: Option<Timestamp>,
    /// Result of the engagement.
    #[zoom(rename = "results")]
    pub result: Option<EngagementResult>,
    /// Longest time of an agent in the engagement, in seconds.
    pub total_duration: Option<i64>,
    /// Time in the voice menu, in seconds.
    pub ivr_duration: Option<i64>,
    /// Waiting time, in seconds.
    pub waiting_duration: Option<i64>,
    /// Talk time, in seconds.
    pub talking_duration: Option<i64>,
    /// Time that the consumer was on hold, in seconds.
    pub hold_duration: Option<i64>,
    /// Time for wrapping up, in seconds.
    pub wrap_up_duration: Option<i64>,
    /// ID of the disposition.
    pub disposition_id: Option<String>,
    /// Name of the disposition.
    pub disposition_name: Option<String>,
    /// Flows that the engagement passed.
    pub flows: Vec<EngagementFlow>,
    /// Queues that the engagement passed.
    pub queues: Vec<QueueRef>,
    /// Agents who handled the engagement.
    pub agents: Vec<AgentRef>,
    /// Time in flows, in seconds.
    pub total_flow_duration: Option<i64>,
    /// How the consumer waits in the queue; only for voice.
    pub queue_wait_type: Option<QueueWaitType>,
    /// Name of the flow's widget that was reached last.
    pub last_widget_name: Option<String>,
    /// Time until the agent's first message, in seconds.
    pub agent_first_message_speed: Option<i64>,
    /// Phone numbers that the consumer dialed; only for voice, video and SMS.
    pub dialed_numbers: Vec<String>,
    /// Time from the request of the callback until it was made, in seconds; only for voice.
    pub callback_waiting_duration: Option<i64>,
    /// Time from the call to the consumer until the answer or the end, in seconds; only for voice.
    pub callback_pending_duration: Option<i64>,
    /// Time of handling the engagement, in seconds; only for voice.
    pub handling_duration: Option<i64>,
    /// Time until the agent answered, missed or declined, in seconds; only for voice and video.
    pub ring_duration: Option<i64>,
    /// Skills that an agent must have; only for voice.
    pub required_skills: Vec<RequiredSkill>,
    /// Skills that an agent should have; only for voice.
    pub optional_skills: Vec<OptionalSkill>,
    /// Skills of the agent; only for voice.
    pub agent_skills: Vec<AgentSkill>,
}

/// Channel of a past engagement.
#[zoom_model(response)]
pub struct EngagementChannel {
    /// Channel of the engagement.
    pub channel: Option<ContactChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: Option<ReportChannelSource>,
}

/// Result of an engagement.
#[zoom_model]
pub enum EngagementResult {
    /// Completed.
    Completed,
    /// Completed in the flow, without an agent.
    Contained,
    /// Abandoned within the threshold for short abandonment.
    ShortAbandoned,
    /// Abandoned after the threshold for short abandonment.
    LongAbandoned,
    /// Abandoned while on hold.
    HoldAbandoned,
    /// Sent to the overflow.
    Overflowed,
    /// Sent to an inbox by the overflow.
    OverflowedToInbox,
    /// Disconnected by the overflow.
    OverflowedToDisconnect,
    /// Outbound call longer than the threshold for long calls.
    LongCalls,
    /// Outbound call between the thresholds for short calls.
    ShortCalls,
    /// Outbound call shorter than the threshold for hang-ups.
    HangUpCalls,
    /// Closed automatically.
    AutoClosed,
    /// The consumer quit before an agent answered.
    AbandonQuit,
    /// The consumer abandoned the callback.
    CallbackAbandonedByConsumer,
}

/// Skill that the routing required.
#[zoom_model(response)]
pub struct RequiredSkill {
    /// ID of the skill.
    pub skill_id: Option<String>,
    /// Name of the skill.
    pub skill_name: Option<String>,
    /// Lowest proficiency level that an agent needs; only for proficiency-based skill categories.
    pub minimum_proficiency_level: Option<i64>,
}

/// Skill that the routing preferred.
#[zoom_model(response)]
pub struct OptionalSkill {
    /// ID of the skill.
    pub skill_id: Option<String>,
    /// Name of the skill.
    pub skill_name: Option<String>,
    /// Whether the agent has the skill.
    pub matched: Option<bool>,
}

/// Skill of the agent.
#[zoom_model(response)]
pub struct AgentSkill {
    /// ID of the skill.
    pub skill_id: Option<String>,
    /// Name of the skill.
    pub skill_name: Option<String>,
    /// Proficiency level in the skill.
    pub proficiency_level: Option<i64>,
}

/// Page of reports on agents.
#[zoom_model(response)]
pub struct AgentReportPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Time zone of the query.
    pub timezone: Option<String>,
    /// Start of the period; UTC, or with the offset of the requested period.
    pub from: Option<Moment>,
    /// End of the period.
    pub to: Option<Moment>,
    /// Reports on the agents.
    pub agents: Vec<AgentReport>,
}

/// Report on an agent.
#[zoom_model(response)]
pub struct AgentReport {
    /// User ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub display_name: Option<String>,
    /// Voice engagements.
    pub voice: Option<AgentVoice>,
}

/// Page of reports on queues.
#[zoom_model(response)]
pub struct QueueReportPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Time zone, as IANA identifier.
    pub timezone: Option<String>,
    /// Start of the period; UTC, or with the offset of the requested period.
    pub from: Option<Moment>,
    /// End of the period.
    pub to: Option<Moment>,
    /// Reports on the queues.
    pub queues: Vec<QueueReport>,
}

/// Report on a queue, by channel.
#[zoom_model(response)]
pub struct QueueReport {
    /// ID of the queue.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Number of inbound engagements.
    pub total_inbound: Option<i64>,
    /// Number of completed engagements.
    pub total_completed: Option<i64>,
    /// Number of engagements that arrived by transfer.
    pub total_transferred_in: Option<i64>,
    /// Number of engagements that were transferred away.
    pub total_transferred_out: Option<i64>,
    /// Voice engagements.
    pub voice: Option<QueueVoice>,
    /// SMS engagements.
    #[deprecated = "deprecated by Zoom; use `messaging`"]
    pub sms: Option<QueueSms>,
    /// Chat engagements.
    #[deprecated = "deprecated by Zoom; use `messaging`"]
    pub chat: Option<QueueChat>,
    /// Video engagements.
    pub video: Option<QueueVideo>,
    /// Messaging engagements.
    pub messaging: Option<QueueMessaging>,
    /// Email engagements.
    pub email: Option<QueueEmail>,
}

/// Page of reports on a queue's agents.
#[zoom_model(response)]
pub struct QueueAgentPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Time zone of the query.
    pub timezone: Option<String>,
    /// Start of the period; UTC, or with the offset of the requested period.
    pub from: Option<Moment>,
    /// End of the period.
    pub to: Option<Moment>,
    /// Reports on the agents.
    pub agents: Vec<QueueAgent>,
}

/// Report on an agent of a queue, by channel.
#[zoom_model(response)]
pub struct QueueAgent {
    /// User ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub display_name: Option<String>,
    /// Number of inbound engagements.
    pub total_inbound: Option<i64>,
    /// Number of completed engagements.
    pub total_completed: Option<i64>,
    /// Number of engagements that arrived by transfer.
    pub total_transferred_in: Option<i64>,
    /// Number of engagements that were transferred away.
    pub total_transferred_out: Option<i64>,
    /// Voice engagements.
    #[deprecated = "deprecated by Zoom; use `list_agent_reports`"]
    pub voice: Option<QueueAgentVoice>,
    /// Video engagements.
    pub video: Option<QueueAgentVideo>,
    /// Chat engagements.
    #[deprecated = "deprecated by Zoom; use `messaging`"]
    pub chat: Option<QueueAgentChat>,
    /// SMS engagements.
    #[deprecated = "deprecated by Zoom; use `messaging`"]
    pub sms: Option<QueueAgentSms>,
    /// Messaging engagements.
    pub messaging: Option<QueueAgentMessaging>,
    /// Email engagements.
    pub email: Option<QueueAgentEmail>,
}
