//! Events: closure.

use jiff::Timestamp;

use zoom_api::types::Moment;
use zoom_api::{zoom_event, zoom_model};

/// A closure set was created.
#[zoom_event(
    "contact_center.closure_created",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:closure_hour:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.closure_created",
)]
pub struct ContactCenterClosureCreated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Closure set that was created.
    pub object: ContactCenterClosureCreatedObject,
}

/// A closure set was deleted.
#[zoom_event(
    "contact_center.closure_deleted",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:closure_hour:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.closure_deleted",
)]
pub struct ContactCenterClosureDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Closure set that was deleted.
    pub object: ContactCenterClosureDeletedObject,
}

/// A closure set changed.
#[zoom_event(
    "contact_center.closure_updated",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:closure_hour:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.closure_updated",
)]
pub struct ContactCenterClosureUpdated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Closure set that changed.
    pub object: ContactCenterClosureUpdatedObject,
}

/// Closure set that was created.
#[zoom_model]
pub struct ContactCenterClosureCreatedObject {
    /// ID of the closure set.
    pub closure_set_id: Option<String>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Moment>,
    /// Name of the closure set.
    pub closure_set_name: Option<String>,
    /// Description of the closure set.
    pub closure_set_description: Option<String>,
    /// ID of the time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Whether new queues use the closure set by default.
    pub account_default: Option<bool>,
    /// Closures of the set.
    pub closures: Vec<Closure>,
}

/// Closure of the set.
#[zoom_model]
pub struct Closure {
    /// ID of the closure.
    pub closure_id: Option<String>,
    /// Name of the closure.
    pub closure_name: Option<String>,
    /// Whether the closure lasts all day (1) or for a custom time (2).
    pub closure_hour_type: Option<ClosureHourType>,
    /// When the closure starts.
    pub start_time: Option<Timestamp>,
    /// When the closure ends.
    pub end_time: Option<Timestamp>,
    /// Recurrence of the closure: 0 for none, 1 for every year, 2 for every month, 3 for every week.
    pub recurring_frequency: Option<RecurringFrequency>,
    /// Whether it recurs at a specific (1) or a custom (2) time; absent if it never recurs.
    pub recurring_frequency_type: Option<RecurringFrequencyType>,
    /// Month of an annual closure, 1 to 12.
    pub recurring_month: Option<RecurringMonth>,
    /// Week of a custom recurrence: 1 to 5 for annual and monthly closures, 1 to 12 for weekly ones.
    #[zoom(min = 1, max = 12)]
    pub recurring_week_interval: Option<u32>,
    /// Days of the week on which the closure recurs, from 1 for Monday to 7 for Sunday. Absent for specific dates of a
    /// year or a month; several days only for custom weekly closures.
    #[zoom(values = [1, 2, 3, 4, 5, 6, 7])]
    pub recurring_days_of_week: Vec<i64>,
}

/// Whether the closure lasts all day or for a custom time.
#[zoom_model]
pub enum ClosureHourType {
    /// All day.
    AllDay = 1,
    /// From the start to the end time.
    CustomizedTime = 2,
}

/// Recurrence of the closure.
#[zoom_model]
pub enum RecurringFrequency {
    /// Never.
    Never = 0,
    /// Annually.
    Annually = 1,
    /// Monthly.
    Monthly = 2,
    /// Weekly.
    Weekly = 3,
}

/// Whether a closure recurs at a specific or a custom time.
#[zoom_model]
pub enum RecurringFrequencyType {
    /// On the date of the closure.
    Specific = 1,
    /// On days that the other recurrence fields specify.
    Customized = 2,
}

/// Month of an annual closure.
#[zoom_model]
pub enum RecurringMonth {
    /// January.
    January = 1,
    /// February.
    February = 2,
    /// March.
    March = 3,
    /// April.
    April = 4,
    /// May.
    May = 5,
    /// June.
    June = 6,
    /// July.
    July = 7,
    /// August.
    August = 8,
    /// September.
    September = 9,
    /// October.
    October = 10,
    /// November.
    November = 11,
    /// December.
    December = 12,
}

/// Closure set that was deleted.
#[zoom_model]
pub struct ContactCenterClosureDeletedObject {
    /// ID of the closure set.
    pub closure_set_id: Option<String>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Closure set that changed.
#[zoom_model]
pub struct ContactCenterClosureUpdatedObject {
    /// ID of the closure set.
    pub closure_set_id: Option<String>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
    /// Data that changed.
    pub updates: ClosureChanges,
}

/// Data of a closure set that changed.
#[zoom_model]
pub struct ClosureChanges {
    /// Name of the closure set.
    pub closure_set_name: Option<String>,
    /// Description of the closure set.
    pub closure_set_description: Option<String>,
    /// ID of the time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Whether new queues use the closure set by default.
    pub account_default: Option<bool>,
    /// Closures of the set.
    pub closures: Vec<Closure>,
}
