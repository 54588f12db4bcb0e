//! Datasets: responses.

use jiff::Timestamp;

use super::super::{AnyChannel, ContactChannel, DatasetQueue, DatasetUser, Direction, DispositionType, Team};
use super::{
    ChannelSource, ClientType, Consumer, DispositionChannelSource, DispositionSource, EngagementChannel, OriginMethod,
};
use zoom_api::types::Moment;
use zoom_api::zoom_model;

/// Page of agents' performance data.
#[zoom_model(response)]
pub struct AgentPerformancePage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Time zone of the period and of the returned times, as IANA identifier.
    pub timezone: Option<String>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    pub from: Option<Moment>,
    /// End of the period, in the format of `from`.
    pub to: Option<Moment>,
    /// Records of the agents, one per engagement and agent.
    pub users: Vec<AgentPerformance>,
    /// Earliest start of the agents' work.
    pub start_time_from: Option<Moment>,
    /// Latest start of the agents' work.
    pub start_time_to: Option<Moment>,
    /// Latest end of the agents' work.
    pub end_time_to: Option<Moment>,
    /// Earliest end of the agents' work.
    pub end_time_from: Option<Moment>,
}

/// Counts and durations of an agent in an engagement.
#[zoom_model(response)]
pub struct AgentPerformance {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Time at which the engagement started for the agent.
    pub start_time: Option<Timestamp>,
    /// Time at which the engagement ended for the agent.
    pub end_time: Option<Timestamp>,
    /// Direction of the engagement.
    pub direction: Option<Direction>,
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub user_name: Option<String>,
    /// Channel of the engagement.
    pub channel: Option<AnyChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: Option<ChannelSource>,
    /// ID of the queue.
    pub queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the team.
    pub team_name: Option<String>,
    /// Number of engagements that the agent handled, callbacks included.
    pub handled_count: Option<u32>,
    /// Time that agents handled the engagement, in milliseconds.
    pub handle_duration: Option<f64>,
    /// Number of direct transfers that agents started.
    pub direct_transfer_count: Option<u32>,
    /// Number of warm transfers that agents started, completed or not; only for voice and video.
    pub warm_transfer_initiated_count: Option<u32>,
    /// Number of warm transfers that agents completed; only for voice and video.
    pub warm_transfer_completed_count: Option<u32>,
    /// Number of transfers that agents started: warm and direct ones in voice and video, all in messaging and email.
    pub transfer_initiated_count: Option<u32>,
    /// Number of transfers that agents completed: warm and direct ones in voice and video, all in messaging and email.
    pub transfer_completed_count: Option<u32>,
    /// Number of warm conferences that agents started.
    pub warm_conference_count: Option<u32>,
    /// Number of engagements offered to the agent.
    pub agent_offered_count: Option<u32>,
    /// Number of engagements that the agent missed or declined.
    pub agent_refused_count: Option<u32>,
    /// Number of engagements that the agent missed.
    pub agent_missed_count: Option<u32>,
    /// Number of engagements that rang at the agent but were not connected.
    pub ring_disconnect_count: Option<u32>,
    /// Number of engagements that the agent declined.
    pub agent_declined_count: Option<u32>,
    /// Number of messages that the agent sent.
    pub agent_message_sent_count: Option<u32>,
    /// Number of times that the consumer was put on hold.
    pub hold_count: Option<u32>,
    /// Time that agents communicated with the consumer, in milliseconds.
    pub conversation_duration: Option<f64>,
    /// Time of previewing the engagement, in milliseconds.
    #[zoom(rename = "perview_duration")]
    pub preview_duration: Option<f64>,
    /// Time in conferences with other agents, in milliseconds.
    pub conference_duration: Option<f64>,
    /// Number of conferences.
    pub conference_count: Option<u32>,
    /// Time that the consumer was on hold, all holds together, in milliseconds.
    pub hold_duration: Option<f64>,
    /// Time for wrapping up, in milliseconds.
    pub wrap_up_duration: Option<f64>,
    /// Number of inbound engagements that the agent answered.
    pub inbound_handled_count: Option<u32>,
    /// Time that agents handled outbound engagements, dialing included, in milliseconds.
    pub outbound_handle_duration: Option<f64>,
    /// Time in warm conferences, in milliseconds.
    #[zoom(rename = "warm_conference_duraton")]
    pub warm_conference_duration: Option<f64>,
    /// Time that agents talked to each other before a transfer, in milliseconds.
    pub warm_transfer_duration: Option<f64>,
    /// Time until the agent answered, missed or declined, in milliseconds.
    pub ring_duration: Option<f64>,
    /// Time until the agent's first message, in milliseconds.
    pub agent_first_response_duration: Option<f64>,
    /// Time of dialing the consumer, in milliseconds.
    pub dial_duration: Option<f64>,
    /// Time that agents communicated in inbound engagements, in milliseconds.
    pub inbound_conversation_duration: Option<f64>,
    /// Time that agents handled inbound engagements, in milliseconds.
    pub inbound_handle_duration: Option<f64>,
    /// Number of outbound engagements that agents handled, connected or not.
    pub outbound_handled_count: Option<u32>,
    /// Time that agents communicated in outbound engagements, in milliseconds.
    pub outbound_conversation_duration: Option<f64>,
}

/// Page of agents' status periods.
#[zoom_model(response)]
pub struct AgentTimecardPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Time zone of the period and of the returned times, as IANA identifier.
    pub timezone: Option<String>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    pub from: Option<Moment>,
    /// End of the period, in the format of `from`.
    pub to: Option<Moment>,
    /// Status periods of the agents.
    pub users: Vec<AgentTimecard>,
    /// Earliest start of the agents' statuses.
    pub start_time_from: Option<Moment>,
    /// Latest start of the agents' statuses.
    pub start_time_to: Option<Moment>,
    /// Latest end of the agents' statuses.
    pub end_time_to: Option<Moment>,
    /// Earliest end of the agents' statuses.
    pub end_time_from: Option<Moment>,
}

/// Period for which an agent had a status.
#[zoom_model(response)]
pub struct AgentTimecard {
    /// ID of the agent's work session.
    pub work_session_id: Option<String>,
    /// Start of the period.
    pub start_time: Option<Timestamp>,
    /// End of the period.
    pub end_time: Option<Timestamp>,
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub user_name: Option<String>,
    /// Status of the agent in this period.
    pub user_status: Option<String>,
    /// Sub-status of the agent within the status Ready, Not Ready or Occupied.
    pub user_sub_status: Option<String>,
    /// Team of the agent during the work session.
    pub team: Option<Team>,
    /// Time in the status Ready, in milliseconds.
    pub ready_duration: Option<f64>,
    /// Time in the status Occupied, in milliseconds.
    pub occupied_duration: Option<f64>,
    /// Time in the status Not Ready, in milliseconds.
    pub not_ready_duration: Option<f64>,
    /// Duration of the work session, in milliseconds.
    pub work_session_duration: Option<f64>,
    /// Time at which the agent's work session began.
    pub work_session_start_time: Option<Timestamp>,
    /// Time at which the agent's work session ended.
    pub work_session_end_time: Option<Timestamp>,
    /// Type of the client that the agent used.
    pub client_type: Option<ClientType>,
    /// Two-letter country code of the agent.
    pub agent_country: Option<String>,
    /// IP address of the agent.
    pub ip_address: Option<String>,
}

/// Page of engagements' dispositions.
#[zoom_model(response)]
pub struct HistoricalDispositionPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Time zone of the period and of the returned times, as IANA identifier.
    pub timezone: Option<String>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    pub from: Option<Moment>,
    /// End of the period, in the format of `from`.
    pub to: Option<Moment>,
    /// Dispositions of finished engagements.
    pub historical_dispositions: Vec<HistoricalDisposition>,
}

/// Disposition of an engagement.
#[zoom_model(response)]
pub struct HistoricalDisposition {
    /// Name of the disposition.
    pub disposition_name: Option<String>,
    /// Name of the sub-disposition on the first tier.
    pub tier1_disposition_name: Option<String>,
    /// Name of the sub-disposition on the second tier.
    pub tier2_disposition_name: Option<String>,
    /// Name of the sub-disposition on the third tier.
    pub tier3_disposition_name: Option<String>,
    /// Name of the sub-disposition on the fourth tier.
    pub tier4_disposition_name: Option<String>,
    /// ID of the account.
    pub account_id: Option<String>,
    /// ID of the master account.
    pub parent_account_id: Option<String>,
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub user_name: Option<String>,
    /// Whether the disposition has tiers of sub-dispositions.
    pub disposition_type: Option<DispositionType>,
    /// Whether the agent chose the disposition or the queue's default was set.
    pub disposition_source: Option<DispositionSource>,
    /// Channel of the engagement.
    pub channel: Option<ContactChannel>,
    /// Source within the channel, such as web chat or SMS within messaging.
    pub channel_source: Option<DispositionChannelSource>,
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the team.
    pub team_name: Option<String>,
    /// ID of the queue.
    pub queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Direction of the engagement.
    pub direction: Option<Direction>,
}

/// Page of engagements.
#[zoom_model(response)]
pub struct EngagementPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Time zone of the period and of the returned times, as IANA identifier.
    pub timezone: Option<String>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    pub from: Option<Moment>,
    /// End of the period, in the format of `from`.
    pub to: Option<Moment>,
    /// Earliest start of the engagements.
    pub start_time_from: Option<Moment>,
    /// Latest start of the engagements.
    pub start_time_to: Option<Moment>,
    /// Earliest end of the engagements.
    pub end_time_from: Option<Moment>,
    /// Latest end of the engagements.
    pub end_time_to: Option<Moment>,
    /// Engagements.
    pub engagements: Vec<Engagement>,
}

/// Finished engagement with its counts and durations.
#[zoom_model(response)]
pub struct Engagement {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Direction of the engagement.
    pub direction: Option<Direction>,
    /// Time at which the engagement started.
    pub start_time: Option<Timestamp>,
    /// Time at which the engagement ended.
    pub end_time: Option<Timestamp>,
    /// Channel in which the engagement arrived.
    pub enter_channel: Option<AnyChannel>,
    /// Source within the channel in which the engagement arrived.
    pub enter_channel_source: Option<ChannelSource>,
    /// Channels of the engagement.
    pub channels: Vec<EngagementChannel>,
    /// Phone number of the caller.
    pub caller_id: Option<String>,
    /// Phone number that the consumer dialed.
    pub dnis: Option<String>,
    /// Phone number from which the engagement came.
    pub ani: Option<String>,
    /// Consumer of the engagement.
    pub consumer: Option<Consumer>,
    /// Queues that the engagement passed through.
    pub queues: Vec<DatasetQueue>,
    /// Agents of the engagement.
    pub users: Vec<DatasetUser>,
    /// Teams that took part in the engagement.
    pub teams: Vec<Team>,
    /// Duration of the engagement, in milliseconds.
    pub duration: Option<f64>,
    /// Time that agents handled the engagement, in milliseconds.
    pub handle_duration: Option<f64>,
    /// Time that agents communicated with the consumer, in milliseconds.
    pub conversation_duration: Option<f64>,
    /// Number of times that the consumer was put on hold.
    pub hold_count: Option<u32>,
    /// Time that the consumer was on hold, all holds together, in milliseconds.
    pub hold_duration: Option<f64>,
    /// Number of warm transfers that agents started, completed or not; only for voice and video.
    pub warm_transfer_initiated_count: Option<u32>,
    /// Number of warm transfers that agents completed; only for voice and video.
    pub warm_transfer_completed_count: Option<u32>,
    /// Time that agents talked to each other before a transfer, in milliseconds.
    pub warm_transfer_duration: Option<f64>,
    /// Number of direct transfers that agents started.
    pub direct_transfer_count: Option<u32>,
    /// Number of transfers that agents started: warm and direct ones in voice and video, all in messaging and email.
    pub transfer_initiated_count: Option<u32>,
    /// Number of transfers that agents completed: warm and direct ones in voice and video, all in messaging and email.
    pub transfer_completed_count: Option<u32>,
    /// Number of warm conferences that agents started.
    pub warm_conference_count: Option<u32>,
    /// Time that agents talked to each other before a conference, in milliseconds.
    pub warm_conference_duration: Option<f64>,
    /// Number of conferences.
    pub conference_count: Option<u32>,
    /// Time in conferences with other agents, in milliseconds.
    pub conference_duration: Option<f64>,
    /// Time for wrapping up, in milliseconds.
    pub wrap_up_duration: Option<f64>,
    /// Number of times that the consumer left before an agent answered.
    pub abandoned_count: Option<u32>,
}

/// Page of passes through flows.
#[zoom_model(response)]
pub struct FlowPerformancePage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    pub from: Option<Moment>,
    /// End of the period, in the format of `from`.
    pub to: Option<Moment>,
    /// Earliest time at which an engagement entered a flow.
    pub enter_time_from: Option<Moment>,
    /// Latest time at which an engagement entered a flow.
    pub enter_time_to: Option<Moment>,
    /// Earliest time at which an engagement left a flow.
    pub exit_time_from: Option<Moment>,
    /// Latest time at which an engagement left a flow.
    pub exit_time_to: Option<Moment>,
    /// Time zone of the period and of the returned times, as IANA identifier.
    pub timezone: Option<String>,
    /// Passes of engagements through flows.
    pub flows: Vec<FlowPerformance>,
}

/// Pass of an engagement through a flow.
#[zoom_model(response)]
pub struct FlowPerformance {
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Version of the flow that the engagement entered.
    pub flow_version: Option<String>,
    /// Time at which the engagement entered the flow.
    pub flow_enter_time: Option<Timestamp>,
    /// Time at which the engagement left the flow.
    pub flow_exit_time: Option<Timestamp>,
    /// Channel of the engagement when it entered the flow.
    pub enter_channel: Option<AnyChannel>,
    /// Source within the channel when the engagement entered the flow.
    pub enter_channel_source: Option<ChannelSource>,
    /// Entry point through which the engagement came into the flow.
    pub entry_point: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Number of engagements offered to the flow.
    pub flow_offered_count: Option<u32>,
    /// Number of upgrades within the flow, such as from voice to video.
    pub flow_upgraded_count: Option<u32>,
    /// Number of assignments to a queue within the flow.
    #[zoom(rename = "offerred_to_queue_count")]
    pub offered_to_queue_count: Option<u32>,
    /// Number of engagements that a queue handled.
    pub handled_by_queue_count: Option<u32>,
    /// Number of engagements that the first assigned queue handled.
    pub handled_by_first_offered_queue_count: Option<u32>,
    /// Number of assignments to an agent within the flow.
    pub offered_to_agent_count: Option<u32>,
    /// Number of engagements that an agent handled.
    pub handled_by_agent_count: Option<u32>,
    /// Number of engagements that the first assigned agent handled.
    pub handled_by_first_offered_agent_count: Option<u32>,
    /// Time in the flow, in milliseconds.
    pub flow_duration: Option<f64>,
    /// Time from entering the contact center until the first widget of the flow, in milliseconds.
    pub first_widget_duration: Option<f64>,
    /// Time from entering the contact center until the first queue was assigned, in milliseconds.
    pub first_offered_queue_duration: Option<f64>,
    /// Time from entering the flow until the first assigned queue handled the engagement, in milliseconds.
    pub duration_to_first_handled_queue: Option<f64>,
    /// Time from entering the flow until an agent was assigned, in milliseconds.
    pub duration_to_first_offered_agent: Option<f64>,
    /// Time from entering the flow until the first assigned agent handled the engagement, in milliseconds.
    pub duration_to_first_handled_agent: Option<f64>,
}

/// Page of stays in queues.
#[zoom_model(response)]
pub struct QueuePerformancePage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Time zone of the period and of the returned times, as IANA identifier.
    pub timezone: Option<String>,
    /// Start of the period, as a date or a time in ISO 8601 format.
    pub from: Option<Moment>,
    /// End of the period, in the format of `from`.
    pub to: Option<Moment>,
    /// Earliest time at which an engagement entered a queue.
    pub enter_time_from: Option<Moment>,
    /// Latest time at which an engagement entered a queue.
    pub enter_time_to: Option<Moment>,
    /// Earliest time at which an engagement left a queue.
    pub exit_time_from: Option<Moment>,
    /// Latest time at which an engagement left a queue.
    pub exit_time_to: Option<Moment>,
    /// Stays of engagements in queues.
    pub queues: Vec<QueuePerformance>,
}

/// Stay of an engagement in a queue.
#[zoom_model(response)]
pub struct QueuePerformance {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Time at which the engagement entered the queue.
    pub enter_time: Option<Timestamp>,
    /// Time at which the engagement left the queue.
    pub exit_time: Option<Timestamp>,
    /// ID of the queue.
    pub queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Channel of the engagement when it entered the queue.
    pub enter_channel: Option<AnyChannel>,
    /// Source within the channel when the engagement entered the queue.
    pub enter_channel_source: Option<ChannelSource>,
    /// How the engagement came into the queue.
    pub origin_method: Option<OriginMethod>,
    /// Direction of the engagement.
    pub direction: Option<Direction>,
    /// Number of engagements routed into the queue.
    pub queue_offered_count: Option<u32>,
    /// Number of times that the consumer left before an agent answered.
    pub abandoned_count: Option<u32>,
    /// Number of abandonments before the queue's threshold.
    pub short_abandons_count: Option<u32>,
    /// Number of abandonments after the queue's threshold.
    pub long_abandons_count: Option<u32>,
    /// Number of engagements that left the queue unanswered because no agent had capacity.
    pub overflow_count: Option<u32>,
    /// Number of inbound engagements that the agent answered.
    pub inbound_handled_count: Option<u32>,
    /// Time in the queue, without callbacks, in milliseconds.
    pub in_queue_wait_duration: Option<f64>,
    /// Waiting time of an abandoned engagement, in milliseconds.
    pub abandon_duration: Option<f64>,
    /// Time in the queue until an agent answered, in milliseconds.
    pub speed_of_answer_duration: Option<f64>,
    /// Time that agents handled inbound engagements, in milliseconds.
    pub inbound_handle_duration: Option<f64>,
    /// Time that agents communicated in inbound engagements, in milliseconds.
    pub inbound_conversation_duration: Option<f64>,
    /// Time for wrapping up inbound engagements, in milliseconds.
    pub inbound_wrap_up_duration: Option<f64>,
    /// Number of outbound engagements in the queue, connected or not.
    pub outbound_count: Option<u32>,
    /// Number of outbound engagements that agents handled, connected or not.
    pub outbound_handled_count: Option<u32>,
    /// Number of outbound engagements that reached the consumer.
    pub outbound_connected_count: Option<u32>,
    /// Time of dialing the consumer, in milliseconds.
    pub outbound_dial_duration: Option<f64>,
    /// Time that agents handled outbound engagements, dialing included, in milliseconds.
    pub outbound_handle_duration: Option<f64>,
    /// Time that agents communicated in outbound engagements, in milliseconds.
    pub outbound_conversation_duration: Option<f64>,
    /// Time for wrapping up outbound engagements, in milliseconds.
    pub outbound_wrap_up_duration: Option<f64>,
    /// Number of callbacks requested in the queue or scheduled on the web page.
    pub callback_registered_count: Option<u32>,
    /// Number of callbacks that did not reach the consumer.
    pub callback_abandoned_count: Option<u32>,
    /// Number of callbacks that consumers canceled to wait in the queue.
    pub callback_canceled_count: Option<u32>,
    /// Number of callbacks that expired before an agent was available.
    pub callback_timeout_count: Option<u32>,
    /// Number of callbacks that agents accepted.
    pub callback_handled_count: Option<u32>,
    /// Time from the request of a callback until it was made, expired or was canceled, in milliseconds.
    pub callback_wait_duration: Option<f64>,
    /// Time from the call to the consumer until the answer or the end, in milliseconds.
    pub callback_pending_duration: Option<f64>,
    /// Time that agents handled callbacks, in milliseconds.
    pub callback_handle_duration: Option<f64>,
    /// Time that agents communicated in callbacks, in milliseconds.
    pub callback_conversation_duration: Option<f64>,
    /// Time for wrapping up callbacks, in milliseconds.
    pub callback_wrap_up_duration: Option<f64>,
    /// Number of engagements that the queue handled, callbacks included.
    pub handle_count: Option<u32>,
    /// Number of times that the consumer was put on hold.
    pub hold_count: Option<u32>,
    /// Number of warm transfers that agents started, completed or not; only for voice and video.
    pub warm_transfer_initiated_count: Option<u32>,
    /// Number of warm transfers that agents completed; only for voice and video.
    pub warm_transfer_completed_count: Option<u32>,
    /// Number of direct transfers that agents started.
    pub direct_transfer_count: Option<u32>,
    /// Number of transfers that agents started: warm and direct ones in voice and video, all in messaging and email.
    pub transfer_initiated_count: Option<u32>,
    /// Number of transfers that agents completed: warm and direct ones in voice and video, all in messaging and email.
    pub transfer_completed_count: Option<u32>,
    /// Number of warm conferences that agents started.
    pub warm_conference_count: Option<u32>,
    /// Number of conferences.
    pub conference_count: Option<u32>,
    /// Number of messaging and email engagements closed because the consumer did not respond.
    pub auto_close_disconnect_count: Option<u32>,
    /// Time that agents handled the engagement, in milliseconds.
    pub handle_duration: Option<f64>,
    /// Time that agents communicated with the consumer, in milliseconds.
    pub conversation_duration: Option<f64>,
    /// Time for wrapping up, in milliseconds.
    pub wrap_up_duration: Option<f64>,
    /// Time that the consumer was on hold, in milliseconds.
    pub hold_duration: Option<f64>,
    /// Time in conferences with other agents, in milliseconds.
    pub conference_duration: Option<f64>,
    /// Time that agents talked to each other before a transfer, in milliseconds.
    pub warm_transfer_duration: Option<f64>,
    /// Time that agents talked to each other before a conference, in milliseconds.
    pub warm_conference_duration: Option<f64>,
}
