//! Reports on agents' schedules and adherence.

use jiff::Timestamp;
use jiff::civil::Date;

use super::SchedulePage;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists how closely agents followed their schedules.
#[zoom_endpoint(
    GET, "/workforce-management/reports/adherence/agents",
    scopes = "workforce_management:read:list_adherence_agents:admin",
    rate_limit = Medium,
    paged = agents,
    operation = "listAdherenceAgents",
    docs = "https://developers.zoom.us/docs/api/workforce-management/#tag/reports/GET/workforce-management/reports/adherence/agents",
    errors(
        /// The date is invalid.
        400/1902 => InvalidDateParameter,
        /// The time zone is invalid.
        400/1903 => InvalidTimezone,
        /// The page size is invalid.
        400/1904 => InvalidPageSize,
        /// The resource does not exist.
        404 => NotFound,
    )
)]
pub fn list_adherence(
    /// Day (`yyyy-MM-dd`).
    date: Date,
    /// Time zone of the day. Default UTC.
    #[zoom(default = "UTC")]
    timezone: Option<String>,
    #[zoom(default = "null")] next_page_token: Option<String>,
    #[zoom(default = 10, min = 1, max = 10)] page_size: Option<u32>,
    /// ID of the division whose agents are listed.
    division_id: Option<String>,
) -> AgentPage;

/// Lists the scheduled activities of agents for reporting.
#[zoom_endpoint(
    GET, "/workforce-management/reports/schedules/agents",
    scopes = "workforce_management:read:list_schedule_agents:admin",
    rate_limit = Medium,
    paged = agents,
    operation = "listScheduleAgents",
    docs = "https://developers.zoom.us/docs/api/workforce-management/#tag/reports/GET/workforce-management/reports/schedules/agents",
    errors(
        /// The date is invalid.
        400/1902 => InvalidDateParameter,
        /// The time zone is invalid.
        400/1903 => InvalidTimezone,
        /// The page size is invalid.
        400/1904 => InvalidPageSize,
        /// The resource does not exist.
        404 => NotFound,
        /// Zoom failed to process the request.
        500 => InternalServerError,
    )
)]
pub fn list_schedules(
    /// Day (`yyyy-MM-dd`).
    date: Date,
    /// IDs of users to list; repeat the query parameter for several.
    user_ids: Vec<String>,
    /// Time zone of the day. Default UTC.
    #[zoom(default = "null")]
    timezone: Option<String>,
    #[zoom(default = "null")] next_page_token: Option<String>,
    #[zoom(default = 10, min = 1, max = 10)] page_size: Option<u32>,
    /// ID of the division whose agents are listed.
    division_id: Option<String>,
) -> SchedulePage;

/// Page of agents' adherence.
#[zoom_model(response)]
pub struct AgentPage {
    pub next_page_token: Option<String>,
    pub page_size: u32,
    /// Total number of records.
    pub total_records: u64,
    /// Time zone of the day. Default UTC.
    pub timezone: String,
    /// Agents with their adherence to the schedule.
    #[zoom(max_items = 10)]
    pub agents: Vec<AgentAdherence>,
}

/// Adherence of an agent.
#[zoom_model(response)]
pub struct AgentAdherence {
    /// ID of the agent.
    pub user_id: String,
    /// Name of the agent.
    pub display_name: String,
    /// Shifts of the agent.
    #[zoom(max_items = 10)]
    pub shifts: Vec<Shift>,
    /// Schedule activities.
    #[zoom(max_items = 250)]
    pub schedule_activities: Vec<ScheduleActivity>,
    /// Adherence to each activity.
    #[zoom(max_items = 250)]
    pub adherence_time_for_activity: Vec<ActivityAdherence>,
}

/// Shift of an agent.
#[zoom_model(response)]
pub struct Shift {
    /// Start time, in ISO 8601 format.
    pub start_time: Timestamp,
    /// End time, in ISO 8601 format.
    pub end_time: Timestamp,
    /// Time from the start of the shift until the agent adhered to it, in seconds.
    pub start_in_adherence: i64,
    /// Time before the end of the shift since which the agent adhered to it, in seconds.
    pub end_in_adherence: i64,
}

/// Activity of an agent.
#[zoom_model(response)]
pub struct ScheduleActivity {
    /// ID of the activity.
    pub activity_id: String,
    /// Name of the activity.
    pub activity_name: String,
    /// Start of the activity, as timestamp.
    pub start_time: i64,
    /// End of the activity, as timestamp.
    pub end_time: i64,
}

/// Adherence of an agent to an activity.
#[zoom_model(response)]
pub struct ActivityAdherence {
    /// ID of the activity.
    pub activity_id: String,
    /// Name of the activity.
    pub activity_name: String,
    /// Time in which the agent adhered to the activity, in seconds.
    pub activity_in_adherence: i64,
    /// Time in which the agent did not adhere to the activity.
    pub activity_out_adherence: i64,
}
