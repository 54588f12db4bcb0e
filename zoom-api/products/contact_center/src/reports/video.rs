//! Reports: video.

use jiff::Timestamp;

use zoom_api::zoom_model;

/// Video engagements of a queue. Durations are in seconds.
#[zoom_model(response)]
pub struct QueueVideo {
    /// Start of the reported interval; only if the report is split into intervals.
    pub start_time_interval: Option<Timestamp>,
    /// End of the reported interval; only if the report is split into intervals.
    pub end_time_interval: Option<Timestamp>,
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
    /// Average waiting time, in seconds.
    pub average_waiting_duration: Option<f64>,
    /// Shortest waiting time, in seconds.
    pub shortest_waiting_duration: Option<f64>,
    /// Longest waiting time, in seconds.
    pub longest_waiting_duration: Option<f64>,
    /// Average talk time, in seconds.
    pub average_talking_duration: Option<f64>,
    /// Longest talk time, in seconds.
    pub longest_talking_duration: Option<f64>,
    /// Shortest talk time, in seconds.
    pub shortest_talking_duration: Option<f64>,
    /// Average wrap-up time, in seconds.
    pub average_wrap_up_duration: Option<f64>,
    /// Longest wrap-up time, in seconds.
    pub longest_wrap_up_duration: Option<f64>,
    /// Shortest wrap-up time, in seconds.
    pub shortest_wrap_up_duration: Option<f64>,
}

/// Video engagements of an agent in a queue. Durations are in seconds.
#[zoom_model(response)]
pub struct QueueAgentVideo {
    /// Number of declined engagements.
    pub total_declined: Option<i64>,
    /// Number of missed engagements.
    pub total_missed: Option<i64>,
    /// Average talk time, in seconds.
    pub average_talking_duration: Option<f64>,
    /// Longest talk time, in seconds.
    pub longest_talking_duration: Option<f64>,
    /// Shortest talk time, in seconds.
    pub shortest_talking_duration: Option<f64>,
    /// Average wrap-up time, in seconds.
    pub average_wrap_up_duration: Option<f64>,
    /// Longest wrap-up time, in seconds.
    pub longest_wrap_up_duration: Option<f64>,
    /// Shortest wrap-up time, in seconds.
    pub shortest_wrap_up_duration: Option<f64>,
}
