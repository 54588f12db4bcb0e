//! Customized copies of schedules for one invitee.

use jiff::civil::Date;

use super::{DateHours, IntervalType, SchedulingLink, WeeklyHours};
use zoom_api::{zoom_endpoint, zoom_model};

/// Creates a link to a customized copy of a schedule.
///
/// Adapts the dates, the hours or the duration for one invitee; the schedule itself does not change.
#[zoom_endpoint(
    POST, "/scheduler/shares", json,
    scopes = ["scheduler:write", "scheduler:write:admin", "scheduler:write:share", "scheduler:write:share:admin"],
    rate_limit = Light,
    success = 201,
    operation = "create_shares",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/shares/POST/scheduler/shares",
    errors(
        /// An argument is invalid.
        400/400 => InvalidArgument,
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn create_share(
    /// Schedule to share, and how to customize it.
    #[body]
    share: NewShare,
) -> SchedulingLink;

/// Schedule to share, and how to customize it.
#[zoom_model]
pub struct NewShare {
    /// ID of the schedule.
    pub schedule_id: String,
    /// First day on which the schedule can be booked.
    pub start_date: Option<Date>,
    /// Last day on which the schedule can be booked.
    pub end_date: Option<Date>,
    /// Whether the schedule can be booked without an end, or only from `start_date` to `end_date`.
    pub interval_type: Option<IntervalType>,
    /// Time zone of the hours, as IANA identifier.
    pub time_zone: Option<String>,
    /// Duration in minutes.
    #[zoom(min = 15, max = 1440)]
    pub duration: Option<f64>,
    /// Available hours of each weekday.
    pub segments_recurrence: Option<WeeklyHours>,
    /// Hours on single dates, which replace the weekly hours.
    pub segments: Vec<DateHours>,
}
