//! Hub events: recurrence.

use jiff::Timestamp;

use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Recurrence of an event.
#[zoom_model]
pub struct Recurrence {
    /// Unit of the recurrence: day, week or month.
    #[zoom(rename = "type")]
    pub kind: Option<RecurrenceType>,
    /// Interval of the recurrence: at most 90 days, 12 weeks or 3 months.
    pub repeat_interval: Option<i64>,
    /// Comma-separated days of the week, for weekly recurrence: 1 for Sunday to 7 for Saturday.
    pub weekly_days: Option<CommaSeparated<String>>,
    /// Day of the month, for monthly recurrence.
    #[zoom(min = 1, max = 31)]
    pub monthly_days: Option<u32>,
    /// Day of the week; with `monthly_week`, for monthly recurrence.
    pub monthly_week_day: Option<Weekday>,
    /// Number of sessions after which the recurrence ends.
    pub end_times: Option<i64>,
    /// Time after which no more sessions occur, in UTC.
    pub end_date_time: Option<Timestamp>,
    /// Week of the month; with `monthly_week_day`, for monthly recurrence.
    pub monthly_week: Option<MonthlyWeek>,
    /// Duration of a session in minutes.
    pub duration: Option<u32>,
}

/// Unit of a recurrence.
#[zoom_model]
pub enum RecurrenceType {
    /// Daily.
    Daily = 1,
    /// Weekly.
    Weekly = 2,
    /// Monthly.
    Monthly = 3,
}

/// Day of the week.
#[zoom_model]
pub enum Weekday {
    /// Sunday.
    Sunday = 1,
    /// Monday.
    Monday = 2,
    /// Tuesday.
    Tuesday = 3,
    /// Wednesday.
    Wednesday = 4,
    /// Thursday.
    Thursday = 5,
    /// Friday.
    Friday = 6,
    /// Saturday.
    Saturday = 7,
}

/// Week of the month.
#[zoom_model]
pub enum MonthlyWeek {
    /// Last week.
    Last = -1,
    /// First week.
    First = 1,
    /// Second week.
    Second = 2,
    /// Third week.
    Third = 3,
    /// Fourth week.
    Fourth = 4,
}

/// Recurrence of a new event.
#[zoom_model]
pub struct NewRecurrence {
    /// Unit of the recurrence: day, week or month.
    #[zoom(rename = "type")]
    pub kind: Option<RecurrenceType>,
    /// Interval of the recurrence: at most 90 days, 12 weeks or 3 months.
    pub repeat_interval: Option<i64>,
    /// Days of the week, for weekly recurrence: 1 for Sunday to 7 for Saturday.
    pub weekly_days: Vec<Weekday>,
    /// Days of the month from 1 to 31, for monthly recurrence.
    pub monthly_days: Vec<u32>,
    /// Day of the week; with `monthly_week`, for monthly recurrence.
    pub monthly_week_day: Option<Weekday>,
    /// Number of sessions after which the recurrence ends.
    pub end_times: Option<i64>,
    /// Time after which no more sessions occur, in UTC.
    pub end_date_time: Option<Timestamp>,
    /// Week of the month; with `monthly_week_day`, for monthly recurrence.
    pub monthly_week: Option<MonthlyWeek>,
    /// Duration of a session in minutes.
    pub duration: Option<u32>,
}
