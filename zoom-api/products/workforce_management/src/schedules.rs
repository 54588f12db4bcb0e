//! Schedules of agents.

use jiff::civil::Date;

use super::SchedulePage;
use zoom_api::zoom_endpoint;

/// Lists the schedules of agents on a day.
#[zoom_endpoint(
    GET, "/workforce-management/schedules/agents",
    scopes = "workforce_management:read:list_schedule_agents:admin",
    rate_limit = Medium,
    paged = agents,
    operation = "listSchedules",
    docs = "https://developers.zoom.us/docs/api/workforce-management/#tag/schedules/GET/workforce-management/schedules/agents",
    errors(
        /// The date is invalid.
        400/1902 => InvalidDateParameter,
        /// The time zone is invalid.
        400/1903 => InvalidTimezone,
        /// The page size is invalid.
        400/1904 => InvalidPageSize,
        /// Scheduling groups and organizational groups exclude each other as filters.
        400/1905 => SeveralGroupFilters,
        /// The resource does not exist.
        404 => NotFound,
    )
)]
pub fn list_schedules(
    /// Day of the schedules.
    date: Date,
    /// Time zone of the day, as IANA identifier; UTC by default.
    #[zoom(default = "null")]
    timezone: Option<String>,
    /// IDs of the scheduling groups whose agents are listed; not together with `organizational_group_ids`.
    #[zoom(max_items = 10)]
    scheduling_group_ids: Vec<String>,
    /// IDs of the filter groups whose agents are listed.
    #[zoom(max_items = 10)]
    filter_group_ids: Vec<String>,
    /// IDs of the organizational groups whose agents are listed; not together with `scheduling_group_ids`.
    #[zoom(max_items = 10)]
    organizational_group_ids: Vec<String>,
    /// User IDs of the agents to list.
    #[zoom(max_items = 10)]
    user_ids: Vec<String>,
    #[zoom(default = "null")] next_page_token: Option<String>,
    #[zoom(default = 10, min = 1, max = 10)] page_size: Option<u32>,
    /// ID of the division whose agents are listed.
    division_id: Option<String>,
) -> SchedulePage;
