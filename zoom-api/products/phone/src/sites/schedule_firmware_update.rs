//! Sites: schedule firmware update.

use jiff::civil::Date;

use super::super::LockedBy;
use zoom_api::zoom_model;

/// Schedule of firmware updates.
#[zoom_model(response)]
pub struct FirmwareSchedule {
    /// Whether the setting is enabled.
    pub enable: Option<bool>,
    /// Whether a higher level has locked the setting.
    pub locked: Option<bool>,
    /// Level that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether the setting differs from that of the higher level and can be reset to it.
    pub modified: Option<bool>,
    /// Whether the updates repeat weekly or monthly.
    pub repeat_type: Option<RepeatType>,
    /// Days on which the updates repeat.
    pub repeat_setting: Option<RepeatSetting>,
    /// Hour at which the time of the updates starts, such as 15 for 3 PM.
    #[zoom(min = 0, max = 23)]
    pub time_period_start: Option<u32>,
    /// Hour at which the time of the updates ends, such as 16 for 4 PM.
    #[zoom(min = 0, max = 23)]
    pub time_period_end: Option<u32>,
    /// Time zone, such as `America/Los_Angeles`.
    pub time_zone: Option<String>,
    /// When the updates end.
    pub end_setting: Option<EndSetting>,
}

/// Interval of a repetition.
#[zoom_model]
pub enum RepeatType {
    /// Weekly.
    Weekly,
    /// Monthly.
    Monthly,
}

/// When an update repeats.
#[zoom_model(one_of)]
pub enum RepeatSetting {
    /// Every week, on a given weekday.
    Weekly(WeeklyRepeat),
    /// On a weekday of the month.
    ByWeekDay(MonthlyRepeatByWeekday),
    /// On a date of the month.
    BySpecificDate(MonthlyRepeatByDate),
}

/// Weekly updates.
#[zoom_model]
pub struct WeeklyRepeat {
    /// Weekday of the updates.
    pub weekly_setting: Option<WeeklySetting>,
}

/// Weekday of a weekly repetition.
#[zoom_model]
pub struct WeeklySetting {
    /// Day of the week.
    pub weekday: Option<RepeatWeekday>,
}

/// Weekday.
#[zoom_model]
pub enum RepeatWeekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

/// Monthly updates on a weekday.
#[zoom_model]
pub struct MonthlyRepeatByWeekday {
    /// Week of the month and weekday of the updates.
    pub week_and_day: Option<WeekAndDay>,
}

/// Weekday in a week of the month.
#[zoom_model]
pub struct WeekAndDay {
    /// Week of the month for updates.
    #[zoom(min = 1, max = 4)]
    pub week_of_month: Option<u32>,
    /// Day of the week.
    pub weekday: Option<RepeatWeekday>,
}

/// Monthly updates on a day of the month.
#[zoom_model]
pub struct MonthlyRepeatByDate {
    /// Date of the month.
    pub specific_date: Option<SpecificDate>,
}

/// Day of the month.
#[zoom_model]
pub struct SpecificDate {
    /// Day of the month for updates; 0 is the last one.
    #[zoom(min = 0, max = 31)]
    pub day_of_month: Option<u32>,
}

/// When a repetition ends.
#[zoom_model]
pub struct EndSetting {
    /// Whether the updates have no end.
    pub never_end: Option<bool>,
    /// Last day of the updates, as `yyyy-MM-dd`; required unless `never_end` is `true`.
    pub end_date: Option<Date>,
}

/// Changes to the schedule of firmware updates.
#[zoom_model]
pub struct FirmwareScheduleUpdate {
    /// Whether the firmware of the devices is updated on a schedule.
    pub enable: Option<bool>,
    /// Whether to use the setting of the higher level again.
    pub reset: Option<bool>,
    /// Whether the updates repeat weekly or monthly.
    pub repeat_type: Option<RepeatType>,
    /// Days on which the updates repeat.
    pub repeat_setting: Option<RepeatSettingUpdate>,
    /// Hour at which the time of the updates starts, such as 15 for 3 PM.
    #[zoom(min = 0, max = 23)]
    pub time_period_start: Option<u32>,
    /// Hour at which the time of the updates ends, such as 16 for 4 PM.
    #[zoom(min = 0, max = 23)]
    pub time_period_end: Option<u32>,
    /// Time zone, such as `America/Los_Angeles`.
    pub time_zone: Option<String>,
    /// When the updates end.
    pub end_setting: Option<EndSetting>,
}

/// When updates repeat, to set.
#[zoom_model(one_of)]
pub enum RepeatSettingUpdate {
    /// Every week, on a given weekday.
    Weekly(WeeklyRepeat),
    /// Every month.
    Monthly(MonthlyRepeatUpdate),
}

/// Monthly updates to set.
#[zoom_model]
pub struct MonthlyRepeatUpdate {
    /// Day of the month or weekday of the updates.
    pub monthly_setting: Option<MonthlySetting>,
}

/// Days of a monthly repetition.
#[zoom_model(one_of)]
pub enum MonthlySetting {
    /// On a weekday of the month.
    ByWeekDay(MonthlyRepeatByWeekday),
    /// On a date of the month.
    BySpecificDate(MonthlyRepeatByDate),
}
