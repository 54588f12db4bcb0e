//! Events: business.

use jiff::Timestamp;

use zoom_api::types::Moment;
use zoom_api::{zoom_event, zoom_model};

/// Business hours were created.
#[zoom_event(
    "contact_center.business_hours_created",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:business_hour:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.business_hours_created",
)]
pub struct ContactCenterBusinessHoursCreated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Business hours that were created.
    pub object: ContactCenterBusinessHoursCreatedObject,
}

/// Business hours were deleted.
#[zoom_event(
    "contact_center.business_hours_deleted",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:business_hour:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.business_hours_deleted",
)]
pub struct ContactCenterBusinessHoursDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Business hours that were deleted.
    pub object: ContactCenterBusinessHoursDeletedObject,
}

/// Business hours changed.
#[zoom_event(
    "contact_center.business_hours_updated",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:business_hour:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.business_hours_updated",
)]
pub struct ContactCenterBusinessHoursUpdated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Business hours that changed.
    pub object: ContactCenterBusinessHoursUpdatedObject,
}

/// Business hours that were created.
#[zoom_model]
pub struct ContactCenterBusinessHoursCreatedObject {
    /// ID of the business hours.
    pub business_hour_id: Option<String>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Moment>,
    /// Name of the business hours.
    pub business_hour_name: Option<String>,
    /// Description of the business hours.
    pub business_hour_description: Option<String>,
    /// ID of the time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Whether new queues use these business hours by default.
    pub account_default: Option<bool>,
    /// Open hours.
    pub hours: Hours,
}

/// Opening hours of a week.
#[zoom_model]
pub struct Hours {
    /// Whether the hours are around the clock (1) or custom (2).
    pub hour_type: Option<HourType>,
    /// Hours of each day of the week; only if `hour_type` is 2.
    pub custom_hours: Vec<CustomHour>,
}

/// Whether the hours are around the clock or custom.
#[zoom_model]
pub enum HourType {
    /// 24 hours on seven days a week.
    Always = 1,
    /// Open at the hours of `custom_hours`.
    Custom = 2,
}

/// Opening hours of a day of the week.
#[zoom_model]
pub struct CustomHour {
    /// Day of the week, from 1 for Monday to 7 for Sunday.
    pub day_of_week: Option<DayOfWeek>,
    /// Hours of the day: 0 disabled, 1 all 24 hours, 2 custom hours.
    pub custom_hour_type: Option<CustomHourType>,
    /// Open hours of the day; only for custom hours.
    pub custom_hour_ranges: Vec<CustomHourRange>,
}

/// Day of the week.
#[zoom_model]
pub enum DayOfWeek {
    /// Monday.
    Monday = 1,
    /// Tuesday.
    Tuesday = 2,
    /// Wednesday.
    Wednesday = 3,
    /// Thursday.
    Thursday = 4,
    /// Friday.
    Friday = 5,
    /// Saturday.
    Saturday = 6,
    /// Sunday.
    Sunday = 7,
}

/// Whether a day is closed, open around the clock or has custom hours.
#[zoom_model]
pub enum CustomHourType {
    /// Closed.
    Disabled = 0,
    /// Open for 24 hours.
    AllDay = 1,
    /// Open at the hours of `custom_hour_ranges`.
    Customized = 2,
}

/// Open hours of the day.
#[zoom_model]
pub struct CustomHourRange {
    /// Start of the range, as `HH:mm` on the 24-hour clock.
    pub start_time: Option<String>,
    /// End of the range, as `HH:mm` on the 24-hour clock.
    pub end_time: Option<String>,
}

/// Business hours that were deleted.
#[zoom_model]
pub struct ContactCenterBusinessHoursDeletedObject {
    /// ID of the business hours.
    pub business_hour_id: Option<String>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Business hours that changed.
#[zoom_model]
pub struct ContactCenterBusinessHoursUpdatedObject {
    /// ID of the business hours.
    pub business_hour_id: Option<String>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
    /// Data that changed.
    pub updates: BusinessHoursChanges,
}

/// Data of business hours that changed.
#[zoom_model]
pub struct BusinessHoursChanges {
    /// Name of the business hours.
    pub business_hour_name: Option<String>,
    /// Description of the business hours.
    pub business_hour_description: Option<String>,
    /// ID of the time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Whether new queues use these business hours by default.
    pub account_default: Option<bool>,
    /// Open hours.
    pub hours: Option<Hours>,
}
