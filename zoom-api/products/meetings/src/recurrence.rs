//! Shared types: recurrence.

use jiff::Timestamp;

use zoom_api::zoom_model;

/// Which week of the month a session recurs in.
#[zoom_model]
pub enum MonthlyWeek {
    /// The last.
    Last = -1,
    /// The first.
    First = 1,
    /// The second.
    Second = 2,
    /// The third.
    Third = 3,
    /// The fourth.
    Fourth = 4,
}

/// Which day of the week a monthly session recurs on.
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

/// How a recurring meeting or webinar repeats; for meetings of type `8` and webinars of type `9` only.
#[zoom_model]
pub struct Recurrence {
    /// The date of the last recurrence, in UTC, such as `2017-11-25T12:00:00Z`. It excludes `end_times`.
    pub end_date_time: Option<Timestamp>,
    /// How often the meeting recurs before it ends; with 0 it has no end. It excludes `end_date_time`. 1 when left out,
    /// at most 60.
    pub end_times: Option<i64>,
    /// The day of the month it recurs on, from 1 to 31, for a monthly recurrence (type 3). 1 when left out.
    pub monthly_day: Option<i64>,
    /// The week of the month it recurs in, for a monthly recurrence (type 3); -1 is the last week. It needs
    /// `monthly_week_day`.
    pub monthly_week: Option<MonthlyWeek>,
    /// The weekday it recurs on, from 1 for Sunday to 7 for Saturday, for a monthly recurrence (type 3). It needs
    /// `monthly_week`.
    pub monthly_week_day: Option<MonthlyWeekDay>,
    /// The number of days, weeks or months, as the type says, from one occurrence to the next. It may be 99 days, 50
    /// weeks or 10 months at most.
    pub repeat_interval: Option<i64>,
    /// The rhythm in which it recurs: daily, weekly or monthly.
    #[zoom(rename = "type")]
    pub kind: RecurrenceType,
    /// The weekday it recurs on, for a weekly recurrence (type 2). Several come as an unknown value, such as `1,3` for
    /// Sundays and Tuesdays. `1` when left out.
    pub weekly_days: Option<WeeklyDays>,
}

/// How often a meeting or webinar recurs.
#[zoom_model]
pub enum RecurrenceType {
    /// Every so many days.
    Daily = 1,
    /// Every so many weeks.
    Weekly = 2,
    /// Every so many months.
    Monthly = 3,
}

/// Which day of the week a session recurs on.
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
