//! Zoom Scheduler: schedules, availabilities, booked events, scheduling links, routing forms and analytics.

pub mod analytics;
pub mod availabilities;
pub mod events;
pub mod routing_forms;
pub mod scheduled_events;
pub mod schedules;
pub mod scheduling_links;
pub mod shares;
pub mod teams;
pub mod users;

use jiff::Timestamp;

use zoom_api::zoom_model;

/// Hours on a single date, which replace the weekly hours.
#[zoom_model]
pub struct DateHours {
    /// Start of the hours.
    pub start: Option<Timestamp>,
    /// End of the hours.
    pub end: Option<Timestamp>,
}

/// Status of an event or a schedule.
#[zoom_model]
pub enum EventStatus {
    /// Confirmed.
    Confirmed,
    /// Canceled.
    Cancelled,
}

/// Period in which a schedule can be booked.
#[zoom_model]
pub enum IntervalType {
    /// Without an end.
    Unlimited,
    /// From the start date to the end date.
    Fixed,
}

/// Link to book an event.
#[zoom_model(response)]
pub struct SchedulingLink {
    /// URL to book an event.
    pub scheduling_url: String,
}

/// Range of time within a day.
#[zoom_model]
pub struct TimeRange {
    /// End of the range, such as `17:00`.
    pub end: Option<String>,
    /// Start of the range, such as `09:00`.
    pub start: Option<String>,
}

/// Available hours of each weekday.
#[zoom_model]
pub struct WeeklyHours {
    /// Hours on Sunday.
    #[zoom(rename = "sun")]
    pub sunday: Vec<TimeRange>,
    /// Hours on Monday.
    #[zoom(rename = "mon")]
    pub monday: Vec<TimeRange>,
    /// Hours on Tuesday.
    #[zoom(rename = "tue")]
    pub tuesday: Vec<TimeRange>,
    /// Hours on Wednesday.
    #[zoom(rename = "wed")]
    pub wednesday: Vec<TimeRange>,
    /// Hours on Thursday.
    #[zoom(rename = "thu")]
    pub thursday: Vec<TimeRange>,
    /// Hours on Friday.
    #[zoom(rename = "fri")]
    pub friday: Vec<TimeRange>,
    /// Hours on Saturday.
    #[zoom(rename = "sat")]
    pub saturday: Vec<TimeRange>,
}
