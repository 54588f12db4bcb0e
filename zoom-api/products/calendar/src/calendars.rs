//! Calendars: create, get, update and delete them.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Creates a secondary calendar.
#[zoom_endpoint(
    POST, "/calendars", json,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:write:calendar", "calendar:write:calendar:admin"],
    rate_limit = Heavy,
    operation = "Insertcalendar",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/calendars/POST/calendars",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
    )
)]
pub fn create_calendar(
    /// Title of the calendar.
    #[zoom(max_length = 256)]
    summary: String,
) -> SavedCalendar;

/// Returns the title, time zone and other metadata of a calendar.
#[zoom_endpoint(
    GET, "/calendars/<calendar_id>",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:calendar", "calendar:read:calendar:admin"],
    rate_limit = Light,
    operation = "Getcalendar",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/calendars/GET/calendars/%7BcalId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this resource.
        403 => Forbidden,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn get_calendar(
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
) -> Calendar;

/// Deletes a calendar that the user owns.
#[zoom_endpoint(
    DELETE, "/calendars/<calendar_id>",
    scopes = ["calendar:write", "calendar:write:admin", "calendar:delete:calendar", "calendar:delete:calendar:admin"],
    rate_limit = Light,
    operation = "Deletecalendar",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/calendars/DELETE/calendars/%7BcalId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this resource.
        403 => Forbidden,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn delete_calendar(
    /// ID of the calendar to delete.
    calendar_id: String,
) -> NoContent;

/// Updates the metadata of a calendar.
#[zoom_endpoint(
    PATCH, "/calendars/<calendar_id>", json,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:update:calendar", "calendar:update:calendar:admin"],
    rate_limit = Heavy,
    operation = "Patchcalendar",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/calendars/PATCH/calendars/%7BcalId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this resource.
        403 => Forbidden,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn update_calendar(
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
    /// Title of the calendar.
    #[zoom(max_length = 256)]
    summary: Option<String>,
    /// Time zone, as a name of the IANA database such as `Europe/Zurich`.
    #[field(rename = "timeZone")]
    time_zone: Option<String>,
    /// Description, as free text.
    #[zoom(max_length = 1024)]
    description: Option<String>,
    /// Place, as free text.
    #[zoom(max_length = 1024)]
    location: Option<String>,
) -> SavedCalendar;

/// Metadata of a calendar.
#[zoom_model(rename_all = "camelCase", response)]
pub struct Calendar {
    /// Resource type: always `calendar#calendar`.
    pub kind: CalendarKind,
    /// ETag of the resource, which changes with every modification.
    pub etag: String,
    /// ID of the calendar.
    #[zoom(format = "email")]
    pub id: String,
    /// Title of the calendar.
    #[zoom(max_length = 256)]
    pub summary: String,
    /// Time zone, as a name of the IANA database such as `Europe/Zurich`.
    pub time_zone: String,
    /// Description, as free text.
    #[zoom(max_length = 1024)]
    pub description: Option<String>,
    /// Place, as free text.
    #[zoom(max_length = 1024)]
    pub location: Option<String>,
}

/// Resource type of a calendar; always the same value.
#[zoom_model]
pub enum CalendarKind {
    /// Calendar.
    #[zoom(rename = "calendar#calendar")]
    Calendar,
}

/// Calendar after it was created or updated.
#[zoom_model(rename_all = "camelCase", response)]
pub struct SavedCalendar {
    /// Resource type: always `calendar#calendar`.
    pub kind: Option<CalendarKind>,
    /// ETag of the resource, which changes with every modification.
    pub etag: Option<String>,
    /// ID of the calendar.
    #[zoom(format = "email")]
    pub id: Option<String>,
    /// Title of the calendar.
    #[zoom(max_length = 256)]
    pub summary: Option<String>,
    /// Time zone, as a name of the IANA database such as `Europe/Zurich`.
    pub time_zone: Option<String>,
    /// Description, as free text.
    #[zoom(max_length = 1024)]
    pub description: Option<String>,
    /// Place, as free text.
    #[zoom(max_length = 1024)]
    pub location: Option<String>,
}
