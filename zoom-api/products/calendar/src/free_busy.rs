//! Free and busy times of calendars.

use jiff::Timestamp;

use zoom_api::{zoom_endpoint, zoom_model};

/// Returns the busy periods of calendars and groups within a time range.
#[zoom_endpoint(
    POST, "/calendars/freeBusy", json,
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:list_events", "calendar:read:list_events:admin"],
    rate_limit = Medium,
    operation = "Queryfreebusy",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/freebusy/POST/calendars/freeBusy",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
    )
)]
pub fn query_free_busy(
    /// Calendars, groups and range to query.
    #[body]
    query: FreeBusyQuery,
) -> FreeBusy;

/// Busy periods of the queried calendars and groups.
#[zoom_model(rename_all = "camelCase", response)]
pub struct FreeBusy {
    /// Resource type: always `calendar#freeBusy`.
    pub kind: FreeBusyKind,
    /// Start of the range (RFC 3339).
    pub time_min: Timestamp,
    /// End of the range (RFC 3339).
    pub time_max: Timestamp,
    /// Busy periods of each calendar.
    pub calendars: Vec<CalendarBusyTimes>,
    /// Calendars of each queried group.
    pub groups: Vec<CalendarGroup>,
}

/// Resource type of the result; always the same value.
#[zoom_model]
pub enum FreeBusyKind {
    /// Free and busy times.
    #[zoom(rename = "calendar#freeBusy")]
    FreeBusy,
}

/// Busy periods of one calendar.
#[zoom_model(response)]
pub struct CalendarBusyTimes {
    /// ID of the calendar.
    pub id: Option<String>,
    /// Reasons why the calendar could not be queried.
    pub errors: Vec<LookupError>,
    /// Busy periods.
    pub busy: Vec<BusyPeriod>,
}

/// Reason why a calendar or group could not be queried.
#[zoom_model(response)]
pub struct LookupError {
    /// Category of the error.
    pub domain: Option<String>,
    /// Reason of the error.
    pub reason: Option<String>,
}

/// Period in which a calendar is busy.
#[zoom_model(response)]
pub struct BusyPeriod {
    /// Inclusive start.
    pub start: Option<Timestamp>,
    /// Exclusive end.
    pub end: Option<Timestamp>,
}

/// Calendars of a queried group.
#[zoom_model(response)]
pub struct CalendarGroup {
    /// ID of the group.
    pub id: Option<String>,
    /// Reason why the group could not be queried.
    pub errors: Option<LookupError>,
    /// IDs of the calendars in the group.
    pub calendars: Vec<String>,
}

/// Calendars, groups and time range to query.
#[zoom_model]
pub struct FreeBusyQuery {
    /// Time zone of the response.
    #[zoom(rename = "timeZone")]
    pub time_zone: Option<String>,
    /// Start of the range (RFC 3339).
    #[zoom(rename = "timeMin")]
    pub time_min: Timestamp,
    /// End of the range (RFC 3339).
    #[zoom(rename = "timeMax")]
    pub time_max: Timestamp,
    /// Maximum number of calendars in the response.
    #[zoom(rename = "calendarExpansionMax")]
    pub calendar_expansion_max: Option<i64>,
    /// Maximum number of calendars per group.
    #[zoom(rename = "groupExpansionMax")]
    pub group_expansion_max: Option<i64>,
    /// Calendars and groups to query.
    #[zoom(rename = "items")]
    pub calendars: Vec<CalendarRef>,
}

/// Calendar or group to query.
#[zoom_model]
pub struct CalendarRef {
    /// ID of a calendar or group.
    #[zoom(format = "email")]
    pub id: Option<String>,
}
