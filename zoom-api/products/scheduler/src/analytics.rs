//! Statistics about schedules and booked events.

use std::collections::BTreeMap;

use jiff::Timestamp;

use zoom_api::{zoom_endpoint, zoom_model};

/// Returns statistics about schedules and scheduled events.
#[zoom_endpoint(
    GET, "/scheduler/analytics",
    scopes = ["scheduler:read", "scheduler:read:admin", "scheduler:read:analytics", "scheduler:read:analytics:admin"],
    rate_limit = Light,
    operation = "report_analytics",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/analytics/GET/scheduler/analytics",
    errors(
        /// An argument is invalid.
        400/400 => InvalidArgument,
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// The resource does not exist.
        404/404 => NotFound,
        /// The request conflicts with the current state of the resource.
        409/409 => Conflict,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn get_analytics(
    /// Exclusive upper bound of the start time (RFC 3339, with offset); by default unlimited.
    to: Option<Timestamp>,
    /// Exclusive lower bound of the end time (RFC 3339, with offset); by default unlimited.
    from: Option<Timestamp>,
    /// Time zone of the response, as IANA identifier; by default that of the calendar.
    time_zone: Option<String>,
    /// ID of a user, `me` (the default), or `all` for every user of the account.
    user_id: Option<String>,
) -> Analytics;

/// Statistics about schedules and booked events.
#[zoom_model(response)]
pub struct Analytics {
    /// Number of events by duration in minutes, for the most frequent durations.
    #[zoom(max_items = 5)]
    pub event_distribution_by_duration: Vec<BTreeMap<String, serde_json::Value>>,
    /// Statistics of the last days, counted back from today.
    pub last_n_days: Option<PeriodStatistics>,
    /// Schedules that were booked most: number of bookings by name.
    #[zoom(max_items = 5)]
    pub popular_schedules: Vec<BTreeMap<String, serde_json::Value>>,
    /// Distribution of the events over the week: number of events by day, such as `Fri`.
    #[zoom(max_items = 24)]
    pub popular_time_of_week: Vec<BTreeMap<String, serde_json::Value>>,
    /// Distribution of the events over the day: number of events by hour.
    #[zoom(max_items = 7)]
    pub popular_time_of_day: Vec<BTreeMap<String, serde_json::Value>>,
    /// Statistics of the preceding period of the same length.
    pub previous_period: Option<PeriodStatistics>,
    /// Users with the fewest events: number of events by display name.
    #[zoom(max_items = 5)]
    pub users_with_least_events: Vec<BTreeMap<String, serde_json::Value>>,
    /// Users with the most events: number of events by display name.
    #[zoom(max_items = 5)]
    pub users_with_most_events: Vec<BTreeMap<String, serde_json::Value>>,
}

/// Counts of schedules and booked events in a period.
#[zoom_model(response)]
pub struct PeriodStatistics {
    /// Number of booked events.
    pub scheduled_events_created: Option<i64>,
    /// Number of events that took place.
    pub scheduled_events_completed: Option<i64>,
    /// Number of created schedules.
    pub schedules_created: Option<i64>,
    /// Number of canceled events.
    pub scheduled_events_canceled: Option<i64>,
    /// Number of rescheduled events.
    pub scheduled_events_rescheduled: Option<i64>,
    /// Number of canceled schedules.
    pub schedules_canceled: Option<i64>,
    /// Number of schedules with one host and one invitee.
    pub one_to_one: Option<i64>,
    /// Number of schedules for any available host.
    pub any_host_available: Option<i64>,
    /// Number of one-off schedules.
    pub one_off_meeting: Option<i64>,
    /// Number of schedules that need all hosts.
    pub all_host_available: Option<i64>,
    /// Number of meeting polls.
    pub meeting_poll: Option<i64>,
    /// Number of schedules with one host and several invitees.
    pub one_to_many: Option<i64>,
}
