//! Shared types: recurrence.

use jiff::Timestamp;

use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Week of the month of a monthly recurrence.
#[zoom_model]
pub enum MonthlyWeek {
    /// Last week.
    Last = -1,
    /// First.
    First = 1,
    /// Second.
    Second = 2,
    /// Third.
    Third = 3,
    /// Fourth.
    Fourth = 4,
}

/// Weekday of a monthly recurrence.
#[zoom_model]
pub enum MonthlyWeekDay {
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

/// Recurrence of a meeting or webinar; only for meetings of type `8` and webinars of type `9`.
#[zoom_model]
pub struct Recurrence {
    /// Date of the last occurrence, in UTC, such as `2017-11-25T12:00:00Z`. Mutually exclusive with `end_times`.
    pub end_date_time: Option<Timestamp>,
    /// Number of occurrences before the recurrence ends; 0 means no end. Mutually exclusive with `end_date_time`.
    #[zoom(default = 1, max = 60)]
    pub end_times: Option<i64>,
    /// Day of the month for a monthly recurrence (type 3).
    #[zoom(default = 1, min = 1, max = 31)]
    pub monthly_day: Option<i64>,
    /// Week of the month for a monthly recurrence (type 3); -1 is the last week. Requires `monthly_week_day`.
    pub monthly_week: Option<MonthlyWeek>,
    /// Weekday for a monthly recurrence (type 3), from 1 for Sunday to 7 for Saturday. Requires `monthly_week`.
    pub monthly_week_day: Option<MonthlyWeekDay>,
    /// Interval between occurrences, in days, weeks or months, depending on the type. At most 99 days, 50 weeks or 10
    /// months for meetings, and 90 days, 12 weeks or 3 months for webinars.
    pub repeat_interval: Option<i64>,
    /// Recurrence type: daily, weekly or monthly.
    #[zoom(rename = "type")]
    pub kind: RecurrenceType,
    /// Weekdays of a weekly recurrence (type 2), which requires them.
    #[zoom(default = "1")]
    pub weekly_days: Option<CommaSeparated<WeeklyDays>>,
}

/// Recurrence type of a meeting or webinar.
#[zoom_model]
pub enum RecurrenceType {
    /// Daily.
    Daily = 1,
    /// Weekly.
    Weekly = 2,
    /// Monthly.
    Monthly = 3,
}

/// Weekday of a recurrence.
#[zoom_model]
pub enum WeeklyDays {
    /// Sunday.
    #[zoom(rename = "1")]
    Sunday,
    /// Monday.
    #[zoom(rename = "2")]
    Monday,
    /// Tuesday.
    #[zoom(rename = "3")]
    Tuesday,
    /// Wednesday.
    #[zoom(rename = "4")]
    Wednesday,
    /// Thursday.
    #[zoom(rename = "5")]
    Thursday,
    /// Friday.
    #[zoom(rename = "6")]
    Friday,
    /// Saturday.
    #[zoom(rename = "7")]
    Saturday,
}
