//! Reports: messaging.

use jiff::Timestamp;

use zoom_api::zoom_model;

/// Messaging engagements of a queue. Durations are in seconds.
#[zoom_model(response)]
pub struct QueueMessaging {
    /// Sources within the channel; several are separated by commas.
    pub channel_sources: Vec<MessagingChannelSource>,
    /// Start of the reported interval; only if the report is split into intervals.
    pub start_time_interval: Option<Timestamp>,
    /// End of the reported interval; only if the report is split into intervals.
    pub end_time_interval: Option<Timestamp>,
    /// Percentage of engagements within the service level.
    pub service_level: Option<f64>,
    /// Number of messages sent.
    pub total_sent: Option<i64>,
    /// Average number of messages sent.
    pub average_sent: Option<f64>,
    /// Number of engagements that were closed automatically.
    pub total_auto_closed: Option<i64>,
    /// Number of released engagements.
    pub total_released: Option<i64>,
    /// Number of abandoned engagements.
    pub total_abandoned: Option<i64>,
    /// Number of engagements sent to the overflow.
    pub total_overflowed: Option<i64>,
    /// Number of upgrades to voice.
    pub upgraded_to_voice_call: Option<i64>,
    /// Number of upgrades to video.
    pub upgraded_to_video_call: Option<i64>,
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
    /// Average time until the agent's first message, in seconds.
    pub average_agent_first_message_speed: Option<f64>,
    /// Shortest time until the agent's first message, in seconds.
    pub shortest_agent_first_message_speed: Option<f64>,
    /// Longest time until the agent's first message, in seconds.
    pub longest_agent_first_message_speed: Option<f64>,
    /// Number of outbound engagements.
    pub total_outbound: Option<i64>,
    /// Total duration of the outbound engagements, in seconds.
    pub total_outbound_answer_duration: Option<f64>,
    /// Total wrap-up time of outbound engagements, in seconds.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average duration of the outbound engagements, in seconds.
    pub average_outbound_answer_duration: Option<f64>,
    /// Average wrap-up time of outbound engagements, in seconds.
    pub average_outbound_wrap_up_duration: Option<f64>,
}

/// Source within the messaging channel.
#[zoom_model]
pub enum MessagingChannelSource {
    /// Chat on a website.
    WebChat,
    /// Chat in an app.
    InAppChat,
    /// SMS.
    Sms,
    /// Facebook Messenger.
    FacebookMessenger,
    /// WhatsApp.
    Whatsapp,
}

/// Messaging engagements of an agent in a queue. Durations are in seconds.
#[zoom_model(response)]
pub struct QueueAgentMessaging {
    /// Sources within the channel; several are separated by commas.
    pub channel_sources: Vec<MessagingChannelSource>,
    /// Number of messages sent.
    pub total_sent: Option<i64>,
    /// Average number of messages sent.
    pub average_sent: Option<f64>,
    /// Number of abandoned engagements.
    pub total_abandoned: Option<i64>,
    /// Number of engagements that were closed automatically.
    pub total_auto_closed: Option<i64>,
    /// Number of released engagements.
    pub total_released: Option<i64>,
    /// Number of engagements sent to the overflow.
    pub total_overflowed: Option<i64>,
    /// Number of upgrades to voice.
    pub upgraded_to_voice_call: Option<i64>,
    /// Number of upgrades to video.
    pub upgraded_to_video_call: Option<i64>,
    /// Average duration of the engagements, in seconds.
    pub inbound_average_messaging_duration: Option<f64>,
    /// Longest duration of an engagement, in seconds.
    pub inbound_longest_messaging_duration: Option<f64>,
    /// Shortest duration of an engagement, in seconds.
    pub inbound_shortest_messaging_duration: Option<f64>,
    /// Average waiting time, in seconds.
    pub inbound_average_waiting_duration: Option<f64>,
    /// Shortest waiting time, in seconds.
    pub inbound_shortest_waiting_duration: Option<f64>,
    /// Longest waiting time, in seconds.
    pub inbound_longest_waiting_duration: Option<f64>,
    /// Average time until the agent's first message, in seconds.
    pub average_agent_first_message_speed: Option<f64>,
    /// Shortest time until the agent's first message, in seconds.
    pub shortest_agent_first_message_speed: Option<f64>,
    /// Longest time until the agent's first message, in seconds.
    pub longest_agent_first_message_speed: Option<f64>,
    /// Number of outbound engagements.
    pub total_outbound: Option<i64>,
    /// Total duration of the outbound engagements, in seconds.
    pub total_outbound_answer_duration: Option<f64>,
    /// Total wrap-up time of outbound engagements, in seconds.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average duration of the outbound engagements, in seconds.
    pub average_outbound_answer_duration: Option<f64>,
    /// Average wrap-up time of outbound engagements, in seconds.
    pub average_outbound_wrap_up_duration: Option<f64>,
}
