//! Reports: email.

use jiff::Timestamp;

use super::super::EmailChannelSource;
use zoom_api::zoom_model;

/// Email engagements of a queue. Durations are in seconds.
#[zoom_model(response)]
pub struct QueueEmail {
    /// Sources within the channel; several are separated by commas.
    pub channel_sources: Vec<EmailChannelSource>,
    /// Start of the reported interval; only if the report is split into intervals.
    pub start_time_interval: Option<Timestamp>,
    /// End of the reported interval; only if the report is split into intervals.
    pub end_time_interval: Option<Timestamp>,
    /// Percentage of engagements within the service level.
    pub service_level: Option<f64>,
    /// Number of engagements sent to the overflow.
    pub total_overflowed: Option<i64>,
    /// Number of engagements that were closed automatically.
    pub total_auto_closed: Option<i64>,
    /// Number of offered engagements.
    pub total_offered: Option<i64>,
    /// Number of released engagements.
    pub total_released: Option<i64>,
    /// Number of offers.
    pub total_offers: Option<i64>,
    /// Number of engagements offered by automatic distribution.
    pub total_offers_acd: Option<i64>,
    /// Number of engagements offered without automatic distribution.
    pub total_offers_non_acd: Option<i64>,
    /// Number of offers that were answered.
    pub total_offers_answered: Option<i64>,
    /// Number of offers that were missed.
    pub total_offers_missed: Option<i64>,
    /// Number of offers that were declined.
    pub total_offers_declined: Option<i64>,
    /// Number of handled engagements.
    pub total_handled: Option<i64>,
    /// Number of transfers to others within the queue.
    pub total_transferred_out_within_queue: Option<i64>,
    /// Number of transfers out of the queue.
    pub total_transferred_out_of_queue: Option<i64>,
    /// Number of transfers to an agent.
    pub total_transferred_in_to_agent: Option<i64>,
    /// Number of transfers to the queue.
    pub total_transferred_in_to_queue: Option<i64>,
    /// Average waiting time, in seconds.
    pub inbound_average_waiting_duration: Option<f64>,
    /// Shortest waiting time, in seconds.
    pub inbound_shortest_waiting_duration: Option<f64>,
    /// Longest waiting time, in seconds.
    pub inbound_longest_waiting_duration: Option<f64>,
    /// Average duration of the engagements, in seconds.
    pub inbound_average_messaging_duration: Option<f64>,
    /// Longest duration of an engagement, in seconds.
    pub inbound_longest_messaging_duration: Option<f64>,
    /// Shortest duration of an engagement, in seconds.
    pub inbound_shortest_messaging_duration: Option<f64>,
    /// Total duration of the engagements, in seconds.
    pub inbound_total_messaging_duration: Option<f64>,
    /// Average time until the first reply, in seconds.
    pub inbound_average_agent_first_reply_duration: Option<f64>,
    /// Longest time until the first reply, in seconds.
    pub inbound_longest_agent_first_reply_duration: Option<f64>,
    /// Shortest time until the first reply, in seconds.
    pub inbound_shortest_agent_first_reply_duration: Option<f64>,
    /// Average time until agents' replies after the first one, in seconds.
    pub inbound_average_agent_reply_duration: Option<f64>,
    /// Longest time until an agent's reply after the first one, in seconds.
    pub inbound_longest_agent_reply_duration: Option<f64>,
    /// Shortest time until an agent's reply after the first one, in seconds.
    pub inbound_shortest_agent_reply_duration: Option<f64>,
    /// Average inactive time, without the wait for the first reply, in seconds.
    pub inbound_average_inactive_duration: Option<f64>,
    /// Longest inactive time, without the wait for the first reply, in seconds.
    pub inbound_longest_inactive_duration: Option<f64>,
    /// Shortest inactive time, without the wait for the first reply, in seconds.
    pub inbound_shortest_inactive_duration: Option<f64>,
    /// Total inactive time, without the wait for the first reply, in seconds.
    pub inbound_total_inactive_duration: Option<f64>,
    /// Number of outbound engagements.
    pub total_outbound: Option<i64>,
    /// Number of emails that agents sent in outbound engagements.
    pub outbound_messages_sent: Option<i64>,
    /// Average active time of outbound engagements, in seconds.
    pub outbound_average_active_duration: Option<f64>,
    /// Longest active time of an outbound engagement, in seconds.
    pub outbound_longest_active_duration: Option<f64>,
    /// Total active time of outbound engagements, in seconds.
    pub outbound_total_active_duration: Option<f64>,
    /// Average inactive time of outbound engagements, in seconds.
    pub outbound_average_inactive_duration: Option<f64>,
    /// Longest inactive time of an outbound engagement, in seconds.
    pub outbound_longest_inactive_duration: Option<f64>,
    /// Total inactive time of outbound engagements, in seconds.
    pub outbound_total_inactive_duration: Option<f64>,
}

/// Email engagements of an agent in a queue. Durations are in seconds.
#[zoom_model(response)]
pub struct QueueAgentEmail {
    /// Sources within the channel; several are separated by commas.
    pub channel_sources: Vec<EmailChannelSource>,
    /// Number of offers.
    pub total_offers: Option<i64>,
    /// Number of engagements offered by automatic distribution.
    pub total_offers_acd: Option<i64>,
    /// Number of engagements offered without automatic distribution.
    pub total_offers_non_acd: Option<i64>,
    /// Number of offers that were answered.
    pub total_offers_answered: Option<i64>,
    /// Number of offers that were missed.
    pub total_offers_missed: Option<i64>,
    /// Number of offers that were declined.
    pub total_offers_declined: Option<i64>,
    /// Number of engagements that were closed automatically.
    pub total_auto_closed: Option<i64>,
    /// Number of transfers to others within the queue.
    pub total_transferred_out_within_queue: Option<i64>,
    /// Number of transfers out of the queue.
    pub total_transferred_out_of_queue: Option<i64>,
    /// Number of transfers received from within the queue.
    pub total_transferred_in_within_queue: Option<i64>,
    /// Number of transfers received from outside the queue.
    pub total_transferred_in_outside_queue: Option<i64>,
    /// Average duration of the engagements, in seconds.
    pub inbound_average_messaging_duration: Option<f64>,
    /// Longest duration of an engagement, in seconds.
    pub inbound_longest_messaging_duration: Option<f64>,
    /// Shortest duration of an engagement, in seconds.
    pub inbound_shortest_messaging_duration: Option<f64>,
    /// Average time until the first reply, in seconds.
    pub inbound_average_agent_first_reply_duration: Option<f64>,
    /// Longest time until the first reply, in seconds.
    pub inbound_longest_agent_first_reply_duration: Option<f64>,
    /// Shortest time until the first reply, in seconds.
    pub inbound_shortest_agent_first_reply_duration: Option<f64>,
    /// Average time until agents' replies after the first one, in seconds.
    pub inbound_average_agent_reply_duration: Option<f64>,
    /// Longest time until an agent's reply after the first one, in seconds.
    pub inbound_longest_agent_reply_duration: Option<f64>,
    /// Shortest time until an agent's reply after the first one, in seconds.
    pub inbound_shortest_agent_reply_duration: Option<f64>,
    /// Average inactive time, without the wait for the first reply, in seconds.
    pub inbound_average_inactive_duration: Option<f64>,
    /// Longest inactive time, without the wait for the first reply, in seconds.
    pub inbound_longest_inactive_duration: Option<f64>,
    /// Shortest inactive time, without the wait for the first reply, in seconds.
    pub inbound_shortest_inactive_duration: Option<f64>,
}
