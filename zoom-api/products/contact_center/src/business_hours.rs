//! Business hours, in which queues and flows are open.

use super::{AssignedQueuePage, FlowRefPage};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the business hours of the account.
#[zoom_endpoint(
    GET, "/contact_center/business_hours",
    scopes = ["contact_center_operating_hours:read:admin", "contact_center_queue:read:admin", "contact_center:read:list_business_hours:admin"],
    rate_limit = Medium,
    paged = business_hours,
    operation = "listBusinessHours",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/GET/contact_center/business_hours",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn list_business_hours(
    /// Whether to list the business hours that new queues use by default, or the others.
    account_default: Option<bool>,
    next_page_token: Option<String>,
    #[zoom(default = 30, min = 1, max = 100)] page_size: Option<u32>,
) -> BusinessHoursPage;

/// Creates business hours.
#[zoom_endpoint(
    POST, "/contact_center/business_hours", json,
    scopes = ["contact_center_operating_hours:write:admin", "contact_center_queue:write:admin", "contact_center:write:business_hour:admin"],
    rate_limit = Light,
    success = 201,
    operation = "businessHourCreate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/POST/contact_center/business_hours",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// The time zone does not exist.
        400/3602 => TimezoneNotFound,
        /// Hours of the custom type need `custom_hours`.
        400/3604 => CustomHoursRequired,
        /// A day with customized hours needs `custom_hour_ranges`.
        400/3607 => HourRangesRequired,
        /// The end time is not after the start time.
        400/3608 => EndBeforeStart,
    )
)]
pub fn create_business_hours(
    /// Business hours to create.
    #[body]
    business_hours: NewBusinessHours,
) -> BusinessHours;

/// Returns business hours.
#[zoom_endpoint(
    GET, "/contact_center/business_hours/<business_hour_id>",
    scopes = ["contact_center_operating_hours:read:admin", "contact_center_queue:read:admin", "contact_center:read:business_hour:admin"],
    rate_limit = Light,
    operation = "getABusinessHour",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/GET/contact_center/business_hours/%7BbusinessHourId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No business hours have this ID.
        404/3601 => BusinessHoursNotFound,
    )
)]
pub fn get_business_hours(
    /// ID of the business hours.
    business_hour_id: String,
) -> BusinessHours;

/// Deletes business hours.
///
/// The account's default cannot be deleted.
#[zoom_endpoint(
    DELETE, "/contact_center/business_hours/<business_hour_id>",
    scopes = ["contact_center_operating_hours:write:admin", "contact_center:delete:business_hour:admin"],
    rate_limit = Light,
    operation = "businessHourDelete",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/DELETE/contact_center/business_hours/%7BbusinessHourId%7D",
    errors(
        /// The account's default business hours cannot be deleted.
        400/3612 => DefaultBusinessHours,
        /// No business hours have this ID.
        404/3601 => BusinessHoursNotFound,
    )
)]
pub fn delete_business_hours(
    /// ID of the business hours.
    business_hour_id: String,
) -> NoContent;

/// Updates business hours.
#[zoom_endpoint(
    PATCH, "/contact_center/business_hours/<business_hour_id>", json,
    scopes = ["contact_center_operating_hours:write:admin", "contact_center:update:business_hour:admin"],
    rate_limit = Light,
    operation = "businessHourUpdate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/PATCH/contact_center/business_hours/%7BbusinessHourId%7D",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// The time zone does not exist.
        400/3602 => TimezoneNotFound,
        /// The end time is not after the start time.
        400/3608 => EndBeforeStart,
        /// The default business hours cannot be made non-default: make others the default instead.
        400/3611 => CannotUnsetDefaultBusinessHours,
        /// No business hours have this ID.
        404/3601 => BusinessHoursNotFound,
    )
)]
pub fn update_business_hours(
    /// ID of the business hours.
    business_hour_id: String,
    /// Changes to the business hours.
    #[body]
    business_hours: BusinessHoursUpdate,
) -> NoContent;

/// Lists the flows that use business hours.
#[zoom_endpoint(
    GET, "/contact_center/business_hours/<business_hour_id>/flows",
    scopes = ["contact_center_flow:read:admin", "contact_center:read:business_hours_flow:admin"],
    rate_limit = Light,
    paged = flows,
    operation = "listBusinessHourFlows",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/GET/contact_center/business_hours/%7BbusinessHourId%7D/flows",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No business hours have this ID.
        404/3601 => BusinessHoursNotFound,
    )
)]
pub fn list_flows(
    /// ID of the business hours.
    business_hour_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, min = 1, max = 100)] page_size: Option<u32>,
) -> FlowRefPage;

/// Lists the queues that use business hours.
#[zoom_endpoint(
    GET, "/contact_center/business_hours/<business_hour_id>/queues",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:business_hours_queue:admin"],
    rate_limit = Light,
    paged = queues,
    operation = "listBusinessHourQueues",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/GET/contact_center/business_hours/%7BbusinessHourId%7D/queues",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No business hours have this ID.
        404/3601 => BusinessHoursNotFound,
    )
)]
pub fn list_queues(
    /// ID of the business hours.
    business_hour_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, min = 1, max = 100)] page_size: Option<u32>,
) -> AssignedQueuePage;

/// Business hours.
#[zoom_model(response)]
pub struct BusinessHours {
    /// ID of the business hours.
    pub business_hour_id: Option<String>,
    /// Name of the business hours.
    pub business_hour_name: Option<String>,
    /// Description of the business hours.
    pub business_hour_description: Option<String>,
    /// Time zone, as IANA identifier.
    pub timezone: Option<String>,
    /// Whether new queues use these business hours by default.
    pub account_default: Option<bool>,
    /// Opening hours of the weekdays.
    pub hours: Option<Hours>,
}

/// Hours of a week.
#[zoom_model]
pub struct Hours {
    /// Whether the hours are always or custom.
    pub hour_type: Option<HourType>,
    /// Hours of each day; only for custom hours.
    #[zoom(max_items = 7)]
    pub custom_hours: Vec<DayHours>,
}

/// Whether hours are always or custom.
#[zoom_model]
pub enum HourType {
    /// Open for 24 hours on all days.
    Always = 1,
    /// Open at the hours of `custom_hours`.
    Custom = 2,
}

/// Hours of one weekday.
#[zoom_model]
pub struct DayHours {
    /// Day of the week, from 1 (Monday) to 7 (Sunday).
    pub day_of_week: Option<DayOfWeek>,
    /// Whether the day is closed, open for 24 hours or open at customized hours.
    pub custom_hour_type: Option<CustomHourType>,
    /// Hours of the day; only for customized hours.
    #[zoom(max_items = 2)]
    pub custom_hour_ranges: Vec<HourRange>,
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

/// Whether a day is closed, open for 24 hours or open at customized hours.
#[zoom_model]
pub enum CustomHourType {
    /// Closed.
    Disabled = 0,
    /// Open for 24 hours.
    AllDay = 1,
    /// Open at the hours of `custom_hour_ranges`.
    Customized = 2,
}

/// Range of hours within a day.
#[zoom_model]
pub struct HourRange {
    /// Start, as `HH:mm` on a 24-hour clock.
    pub start_time: Option<String>,
    /// End, as `HH:mm` on a 24-hour clock.
    pub end_time: Option<String>,
}

/// Page of business hours.
#[zoom_model(response)]
pub struct BusinessHoursPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Business hours.
    pub business_hours: Vec<ListedBusinessHours>,
}

/// Business hours in a list.
#[zoom_model(response)]
pub struct ListedBusinessHours {
    /// ID of the business hours.
    pub business_hour_id: Option<String>,
    /// Name of the business hours.
    pub business_hour_name: Option<String>,
    /// Time zone, as IANA identifier.
    pub timezone: Option<String>,
    /// Whether new queues use these business hours by default.
    pub account_default: Option<bool>,
    /// Number of queues that use these business hours.
    pub queues_count: Option<u32>,
    /// Number of flows that use these business hours.
    pub flows_count: Option<u32>,
    /// Opening hours of the weekdays.
    pub hours: Option<Hours>,
}

/// Business hours to create.
#[zoom_model]
pub struct NewBusinessHours {
    /// Name of the business hours.
    pub business_hour_name: Option<String>,
    /// Description of the business hours.
    pub business_hour_description: Option<String>,
    /// Time zone, as IANA identifier.
    pub timezone: Option<String>,
    /// Whether new queues use these business hours by default.
    pub account_default: Option<bool>,
    /// Opening hours of the weekdays.
    pub hours: Option<NewHours>,
}

/// Hours of a week to create.
#[zoom_model]
pub struct NewHours {
    /// Whether the hours are always or custom.
    pub hour_type: Option<HourType>,
    /// Hours of each day; only for custom hours.
    pub custom_hours: Vec<NewDayHours>,
}

/// Hours of one weekday to create.
#[zoom_model]
pub struct NewDayHours {
    /// Day of the week, from 1 (Monday) to 7 (Sunday).
    pub day_of_week: Option<DayOfWeek>,
    /// Whether the day is open for 24 hours or at customized hours.
    pub custom_hour_type: Option<NewCustomHourType>,
    /// Hours of the day; only for customized hours.
    #[zoom(max_items = 2)]
    pub custom_hour_ranges: Vec<HourRange>,
}

/// Whether a day is open for 24 hours or at customized hours.
#[zoom_model]
pub enum NewCustomHourType {
    /// Open for 24 hours.
    AllDay = 1,
    /// Open at the hours of `custom_hour_ranges`.
    Customized = 2,
}

/// Changes to business hours.
#[zoom_model]
pub struct BusinessHoursUpdate {
    /// Name of the business hours.
    pub business_hour_name: Option<String>,
    /// Description of the business hours.
    pub business_hour_description: Option<String>,
    /// Time zone, as IANA identifier.
    pub timezone: Option<String>,
    /// Makes new queues use these business hours by default; only `true` is accepted.
    pub account_default: Option<bool>,
    /// Opening hours of the weekdays.
    pub hours: Option<Hours>,
}
