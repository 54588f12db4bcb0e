//! Reports: voice.

use jiff::Timestamp;

use zoom_api::zoom_model;

/// Voice engagements of an agent. Talk times include holds; handling is talking plus wrapping up.
#[zoom_model(response)]
pub struct AgentVoice {
    /// Number of times that a call was offered to the agent; an engagement can be offered several times.
    pub offers_total: Option<i64>,
    /// Number of calls offered by automatic call distribution (ACD).
    pub offers_acd: Option<i64>,
    /// Number of calls offered without automatic call distribution, such as manual assignments.
    pub offers_non_acd: Option<i64>,
    /// Number of offered calls that the agent answered.
    pub offers_answered: Option<i64>,
    /// Number of inbound calls from automatic distribution that the agent answered.
    pub offers_answered_acd_inbound: Option<i64>,
    /// Number of offered calls that went unanswered, timeouts and abandoned calls included.
    pub offers_missed: Option<i64>,
    /// Number of offered calls that the agent declined.
    pub offers_declined: Option<i64>,
    /// Number of engagements that arrived by transfer.
    pub total_transferred_in: Option<i64>,
    /// Number of engagements that were transferred away.
    pub total_transferred_out: Option<i64>,
    /// Number of calls that the consumer ended while on hold.
    pub hold_hang_up: Option<i64>,
    /// Number of upgrades to video.
    pub upgraded_to_video_call: Option<i64>,
    /// Total handling time, wrapping up included, of inbound calls.
    pub total_inbound_handling_duration: Option<f64>,
    /// Average handling time, wrapping up included, of inbound calls.
    pub average_inbound_handling_duration: Option<f64>,
    /// Longest handling time, wrapping up included, of inbound calls.
    pub longest_inbound_handling_duration: Option<f64>,
    /// Average talk time, holds included, of inbound calls.
    pub average_inbound_answer_duration: Option<f64>,
    /// Total talk time, holds included, of inbound calls.
    pub total_inbound_answer_duration: Option<f64>,
    /// Longest talk time, holds included, of inbound calls.
    pub longest_inbound_answer_duration: Option<f64>,
    /// Total time until the answer, of inbound calls.
    pub total_inbound_ring_duration: Option<f64>,
    /// Average time until the answer, of inbound calls.
    pub average_inbound_ring_duration: Option<f64>,
    /// Longest time until the answer, of inbound calls.
    pub longest_inbound_ring_duration: Option<f64>,
    /// Total hold time, of inbound calls.
    pub total_inbound_hold_duration: Option<f64>,
    /// Average hold time, of inbound calls.
    pub average_inbound_hold_duration: Option<f64>,
    /// Longest hold time, of inbound calls.
    pub longest_inbound_hold_duration: Option<f64>,
    /// Total wrap-up time, of inbound calls.
    pub total_inbound_wrap_up_duration: Option<f64>,
    /// Average wrap-up time, of inbound calls.
    pub average_inbound_wrap_up_duration: Option<f64>,
    /// Longest wrap-up time, of inbound calls.
    pub longest_inbound_wrap_up_duration: Option<f64>,
    /// Number of outbound calls, without callbacks.
    pub total_outbound: Option<i64>,
    /// Number of outbound calls between the thresholds for short calls.
    pub short_outbound: Option<i64>,
    /// Number of outbound calls longer than the threshold for long calls.
    pub long_outbound: Option<i64>,
    /// Number of outbound calls shorter than the threshold for hang-ups.
    pub hangup_outbound: Option<i64>,
    /// Total time until the answer, of outbound calls.
    pub total_outbound_ring_duration: Option<f64>,
    /// Average time until the answer, of outbound calls.
    pub average_outbound_ring_duration: Option<f64>,
    /// Longest time until the answer, of outbound calls.
    pub longest_outbound_ring_duration: Option<f64>,
    /// Total handling time, wrapping up included, of outbound calls.
    pub total_outbound_handling_duration: Option<f64>,
    /// Average handling time, wrapping up included, of outbound calls.
    pub average_outbound_handling_duration: Option<f64>,
    /// Longest handling time, wrapping up included, of outbound calls.
    pub longest_outbound_handling_duration: Option<f64>,
    /// Total talk time, holds included, of outbound calls.
    pub total_outbound_answer_duration: Option<f64>,
    /// Average talk time, holds included, of outbound calls.
    pub average_outbound_answer_duration: Option<f64>,
    /// Longest talk time, holds included, of outbound calls.
    pub longest_outbound_answer_duration: Option<f64>,
    /// Total wrap-up time, of outbound calls.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average wrap-up time, of outbound calls.
    pub average_outbound_wrap_up_duration: Option<f64>,
    /// Longest wrap-up time, of outbound calls.
    pub longest_outbound_wrap_up_duration: Option<f64>,
    /// Total hold time, of outbound calls.
    pub total_outbound_hold_duration: Option<f64>,
    /// Average hold time, of outbound calls.
    pub average_outbound_hold_duration: Option<f64>,
    /// Longest hold time, of outbound calls.
    pub longest_outbound_hold_duration: Option<f64>,
}

/// Voice engagements of a queue. Durations are in seconds.
#[zoom_model(response)]
pub struct QueueVoice {
    /// Percentage of engagements within the service level.
    pub service_level: Option<f64>,
    /// Number of calls abandoned within the threshold for short abandonment.
    pub short_abandoned: Option<i64>,
    /// Number of calls abandoned after the threshold for short abandonment.
    pub long_abandoned: Option<i64>,
    /// Number of calls that the consumer abandoned while on hold.
    pub hold_abandoned: Option<i64>,
    /// Number of missed engagements.
    pub total_missed: Option<i64>,
    /// Number of engagements sent to the overflow.
    pub total_overflowed: Option<i64>,
    /// Number of upgrades to video.
    pub upgraded_to_video_call: Option<i64>,
    /// Average waiting time, in seconds.
    pub inbound_average_waiting_duration: Option<f64>,
    /// Shortest waiting time, in seconds.
    pub inbound_shortest_waiting_duration: Option<f64>,
    /// Longest waiting time, in seconds.
    pub inbound_longest_waiting_duration: Option<f64>,
    /// Average talk time, in seconds.
    pub inbound_average_talking_duration: Option<f64>,
    /// Longest talk time, in seconds.
    pub inbound_longest_talking_duration: Option<f64>,
    /// Shortest talk time, in seconds.
    pub inbound_shortest_talking_duration: Option<f64>,
    /// Average wrap-up time, in seconds.
    pub inbound_average_wrap_up_duration: Option<f64>,
    /// Longest wrap-up time, in seconds.
    pub inbound_longest_wrap_up_duration: Option<f64>,
    /// Shortest wrap-up time, in seconds.
    pub inbound_shortest_wrap_up_duration: Option<f64>,
    /// Number of outbound engagements.
    pub total_outbound: Option<i64>,
    /// Number of outbound calls shorter than the threshold for hang-ups.
    pub hangup_outbound: Option<i64>,
    /// Number of outbound calls between the thresholds for short calls.
    pub short_outbound: Option<i64>,
    /// Number of outbound calls longer than the threshold for long calls.
    pub long_outbound: Option<i64>,
    /// Start of the reported interval; only if the report is split into intervals.
    pub start_time_interval: Option<Timestamp>,
    /// End of the reported interval; only if the report is split into intervals.
    pub end_time_interval: Option<Timestamp>,
    /// Number of calls that agents answered; present only with an interval.
    pub total_answered_users: Option<i64>,
    /// Total talk time, in seconds; present only with an interval.
    pub total_answer_duration: Option<f64>,
    /// Total hold time, in seconds; present only with an interval.
    pub total_hold_duration: Option<f64>,
    /// Total wrap-up time, in seconds; present only with an interval.
    pub total_wrap_up_duration: Option<f64>,
    /// Total waiting time in the queue, in seconds; present only with an interval.
    pub total_queue_wait_duration: Option<f64>,
    /// Total duration of the abandoned calls, in seconds; present only with an interval.
    pub total_abandoned_duration: Option<f64>,
    /// Total duration of the outbound calls, in seconds; present only with an interval.
    pub total_outbound_answer_duration: Option<f64>,
    /// Total hold time of outbound calls, in seconds; present only with an interval.
    pub total_outbound_hold_duration: Option<f64>,
    /// Total wrap-up time of outbound calls, in seconds; present only with an interval.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average duration of the outbound calls, in seconds; present only with an interval.
    pub average_outbound_answer_duration: Option<f64>,
    /// Average hold time of outbound calls, in seconds; present only with an interval.
    pub average_outbound_hold_duration: Option<f64>,
    /// Average wrap-up time of outbound calls, in seconds; present only with an interval.
    pub average_outbound_wrap_up_duration: Option<f64>,
}

/// Voice engagements of an agent in a queue. Durations are in seconds.
#[zoom_model(response)]
pub struct QueueAgentVoice {
    /// Number of upgrades to video.
    pub upgraded_to_video_call: Option<i64>,
    /// Number of declined engagements.
    pub total_declined: Option<i64>,
    /// Number of missed engagements.
    pub total_missed: Option<i64>,
    /// Average talk time, in seconds.
    pub inbound_average_talking_duration: Option<f64>,
    /// Longest talk time, in seconds.
    pub inbound_longest_talking_duration: Option<f64>,
    /// Shortest talk time, in seconds.
    pub inbound_shortest_talking_duration: Option<f64>,
    /// Average wrap-up time, in seconds.
    pub inbound_average_wrap_up_duration: Option<f64>,
    /// Longest wrap-up time, in seconds.
    pub inbound_longest_wrap_up_duration: Option<f64>,
    /// Shortest wrap-up time, in seconds.
    pub inbound_shortest_wrap_up_duration: Option<f64>,
    /// Number of outbound engagements.
    pub total_outbound: Option<i64>,
    /// Number of outbound calls shorter than the threshold for hang-ups.
    pub hangup_outbound: Option<i64>,
    /// Number of outbound calls between the thresholds for short calls.
    pub short_outbound: Option<i64>,
    /// Number of outbound calls longer than the threshold for long calls.
    pub long_outbound: Option<i64>,
    /// Start of the reported interval; only if the report is split into intervals.
    pub start_time_interval: Option<Timestamp>,
    /// End of the reported interval; only if the report is split into intervals.
    pub end_time_interval: Option<Timestamp>,
    /// Number of calls that agents answered; present only with an interval.
    pub total_answered_users: Option<i64>,
    /// Total talk time, in seconds; present only with an interval.
    pub total_answer_duration: Option<f64>,
    /// Total hold time, in seconds; present only with an interval.
    pub total_hold_duration: Option<f64>,
    /// Total wrap-up time, in seconds; present only with an interval.
    pub total_wrap_up_duration: Option<f64>,
    /// Total waiting time in the queue, in seconds; present only with an interval.
    pub total_queue_wait_duration: Option<f64>,
    /// Total duration of the abandoned calls, in seconds; present only with an interval.
    pub total_abandoned_duration: Option<f64>,
    /// Total duration of the outbound calls, in seconds; present only with an interval.
    pub total_outbound_answer_duration: Option<f64>,
    /// Total hold time of outbound calls, in seconds; present only with an interval.
    pub total_outbound_hold_duration: Option<f64>,
    /// Total wrap-up time of outbound calls, in seconds; present only with an interval.
    pub total_outbound_wrap_up_duration: Option<f64>,
    /// Average duration of the outbound calls, in seconds; present only with an interval.
    pub average_outbound_answer_duration: Option<f64>,
    /// Average hold time of outbound calls, in seconds; present only with an interval.
    pub average_outbound_hold_duration: Option<f64>,
    /// Average wrap-up time of outbound calls, in seconds; present only with an interval.
    pub average_outbound_wrap_up_duration: Option<f64>,
}
