//! Reports on agents' schedules and adherence.

use jiff::Timestamp;
use jiff::civil::Date;

use super::SchedulePage;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists how closely agents followed their schedules on a day.
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
    /// Day of the report.
    date: Date,
    /// Time zone of the day, as IANA identifier.
    #[zoom(default = "UTC")]
    timezone: Option<String>,
    #[zoom(default = "null")] next_page_token: Option<String>,
    #[zoom(default = 10, min = 1, max = 10)] page_size: Option<u32>,
    /// ID of the division whose agents are listed.
    division_id: Option<String>,
) -> AgentPage;

/// Lists the schedules of agents on a day, for reporting.
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
    /// Day of the report.
    date: Date,
    /// User IDs of the agents to list.
    user_ids: Vec<String>,
    /// Time zone of the day, as IANA identifier; UTC by default.
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
    /// Time zone of the day.
    pub timezone: String,
    /// Agents with their adherence to the schedule.
    #[zoom(max_items = 10)]
    pub agents: Vec<AgentAdherence>,
}

/// Adherence of an agent.
#[zoom_model(response)]
pub struct AgentAdherence {
    /// User ID of the agent.
    pub user_id: String,
    /// Name of the agent.
    pub display_name: String,
    /// Shifts of the agent.
    #[zoom(max_items = 10)]
    pub shifts: Vec<Shift>,
    /// Activities in the schedule of the agent.
    #[zoom(max_items = 250)]
    pub schedule_activities: Vec<ScheduleActivity>,
    /// Adherence to each activity.
    #[zoom(max_items = 250)]
    pub adherence_time_for_activity: Vec<ActivityAdherence>,
}

/// Shift of an agent.
#[zoom_model(response)]
pub struct Shift {
    /// Start of the shift.
    pub start_time: Timestamp,
    /// End of the shift.
    pub end_time: Timestamp,
    /// Number of seconds from the start of the shift until the agent began to adhere to it.
    pub start_in_adherence: i64,
    /// Number of seconds before the end of the shift at which the agent began to adhere to it.
    pub end_in_adherence: i64,
}

/// Activity in the schedule of an agent.
#[zoom_model(response)]
pub struct ScheduleActivity {
    /// ID of the activity.
    pub activity_id: String,
    /// Name of the activity.
    pub activity_name: String,
    /// Start of the activity, in milliseconds since the Unix epoch.
    pub start_time: i64,
    /// End of the activity, in milliseconds since the Unix epoch.
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
    /// Time in which the agent did not adhere to the activity, in seconds.
    pub activity_out_adherence: i64,
}
