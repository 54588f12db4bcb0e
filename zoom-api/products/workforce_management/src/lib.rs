//! Zoom Workforce Management: forecasts, schedules, adherence and organizational groups of agents.

pub mod forecasts;
pub mod imports;
pub mod organizational_groups;
pub mod reports;
pub mod schedules;

use jiff::Timestamp;

use zoom_api::zoom_model;

/// Agent with the scheduled activities.
#[zoom_model(response)]
pub struct AgentSchedule {
    /// User ID of the agent.
    pub user_id: String,
    /// Name of the agent.
    pub display_name: String,
    /// Email address of the agent.
    pub user_email: String,
    /// Name of the scheduling group.
    pub scheduling_group_name: String,
    /// Total duration of the scheduled activities, in minutes.
    pub total_scheduled_time: i64,
    /// Total duration of the activities that count as paid time, in minutes.
    pub total_paid_time: i64,
    /// Scheduled activities.
    #[zoom(max_items = 250)]
    pub activities: Vec<ScheduledActivity>,
}

/// Page of agents' schedules.
#[zoom_model(response)]
pub struct SchedulePage {
    pub next_page_token: Option<String>,
    pub page_size: u32,
    /// Total number of records.
    pub total_records: u64,
    /// Time zone of the day.
    pub timezone: String,
    /// Agents with their schedules.
    #[zoom(max_items = 250)]
    pub agents: Vec<AgentSchedule>,
}

/// Activity in an agent's schedule.
#[zoom_model(response)]
pub struct ScheduledActivity {
    /// ID of the scheduled activity.
    pub schedule_activity_id: String,
    /// Start of the activity.
    pub start_time: Timestamp,
    /// End of the activity.
    pub end_time: Timestamp,
    /// Name of the activity.
    pub activity_name: String,
    /// Type of the activity, such as `Productive`.
    pub activity_type: String,
    /// Whether the activity counts as paid time.
    pub is_paid: bool,
}
