//! Calendar lists of users: list, add, get, update and remove calendars.
//!
//! An entry holds a user's own view of a calendar, such as its color, reminders and notifications.

use super::{Reminder, ReminderMethod};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the calendars that a user has in the calendar list.
#[zoom_endpoint(
    GET, "/calendars/users/<user_identifier>/calendarList",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:list_calendar_lists"],
    rate_limit = Heavy,
    operation = "ListcalendarList",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/calendar-list/GET/calendars/users/%7BuserIdentifier%7D/calendarList",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
    )
)]
pub fn list_calendars(
    /// ID or email address of the user, or `me`.
    user_identifier: String,
    /// Maximum number of records per page.
    #[query(rename = "maxResults")]
    max_results: Option<i64>,
    /// Lowest role of the user on the calendars to list.
    #[query(rename = "minAccessRole")]
    min_access_role: Option<AccessRole>,
    /// Token of the page to return, from the previous response.
    #[query(rename = "pageToken")]
    page_token: Option<String>,
    /// Whether deleted entries are included.
    #[query(rename = "showDeleted")]
    show_deleted: Option<bool>,
    /// Whether hidden calendars are included.
    #[query(rename = "showHidden")]
    show_hidden: Option<bool>,
) -> CalendarList;

/// Adds an existing calendar to a user's calendar list.
///
/// Does not create a calendar; [`create_calendar`](crate::calendars::create_calendar) does.
#[zoom_endpoint(
    POST, "/calendars/users/<user_identifier>/calendarList", json,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:write:calendar_list"],
    rate_limit = Light,
    operation = "InsertcalendarList",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/calendar-list/POST/calendars/users/%7BuserIdentifier%7D/calendarList",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this resource.
        403 => Forbidden,
    )
)]
pub fn add_calendar(
    /// ID or email address of the user, or `me`.
    user_identifier: String,
    /// Whether the hexadecimal colors replace the color ID; required to change a color.
    #[query(rename = "colorRgbFormat")]
    color_rgb_format: Option<bool>,
    /// Calendar to add.
    #[body]
    calendar: NewCalendarListEntry,
) -> CalendarListEntry;

/// Returns one entry of a user's calendar list.
#[zoom_endpoint(
    GET, "/calendars/users/<user_identifier>/calendarList/<calendar_id>",
    scopes = ["calendar:read", "calendar:read:admin", "calendar:read:calendar_list"],
    rate_limit = Light,
    operation = "GetcalendarList",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/calendar-list/GET/calendars/users/%7BuserIdentifier%7D/calendarList/%7BcalendarId%7D",
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
    /// ID or email address of the user, or `me`.
    user_identifier: String,
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
) -> CalendarListEntry;

/// Removes a calendar from a user's calendar list.
///
/// The calendar itself remains.
#[zoom_endpoint(
    DELETE, "/calendars/users/<user_identifier>/calendarList/<calendar_id>",
    scopes = ["calendar:write", "calendar:write:admin", "calendar:delete:calendar_list"],
    rate_limit = Light,
    operation = "DeletecalendarList",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/calendar-list/DELETE/calendars/users/%7BuserIdentifier%7D/calendarList/%7BcalendarId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this resource.
        403 => Forbidden,
        /// The calendar, or the resource in it, does not exist.
        404 => NotFound,
    )
)]
pub fn remove_calendar(
    /// ID or email address of the user, or `me`.
    user_identifier: String,
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
) -> NoContent;

/// Updates how a calendar appears in a user's calendar list.
#[zoom_endpoint(
    PATCH, "/calendars/users/<user_identifier>/calendarList/<calendar_id>", json,
    scopes = ["calendar:write", "calendar:write:admin", "calendar:update:calendar_list"],
    rate_limit = Light,
    operation = "PatchcalendarList",
    docs = "https://developers.zoom.us/docs/api/calendar/#tag/calendar-list/PATCH/calendars/users/%7BuserIdentifier%7D/calendarList/%7BcalendarId%7D",
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
    /// ID or email address of the user, or `me`.
    user_identifier: String,
    /// ID of the calendar, from [`list_calendars`](crate::calendar_list::list_calendars).
    calendar_id: String,
    /// Whether the hexadecimal colors replace the color ID; required to change a color.
    #[query(rename = "colorRgbFormat")]
    color_rgb_format: Option<bool>,
    /// New presentation of the calendar.
    #[body]
    calendar: NewCalendarListEntry,
) -> CalendarListEntry;

/// Calendar in a user's calendar list.
#[zoom_model(rename_all = "camelCase", response)]
pub struct CalendarListEntry {
    /// Resource type: always `calendar#calendarListEntry`.
    pub kind: Option<String>,
    /// ETag of the resource, which changes with every modification.
    pub etag: Option<String>,
    /// ID of the calendar.
    #[zoom(format = "email")]
    pub id: String,
    /// Title of the calendar.
    #[zoom(max_length = 256)]
    pub summary: Option<String>,
    /// Description, as free text.
    #[zoom(max_length = 8192)]
    pub description: Option<String>,
    /// Place, as free text.
    pub location: Option<String>,
    /// Time zone, as a name of the IANA database such as `Europe/Zurich`.
    pub time_zone: Option<String>,
    /// ID of the color in the palette, from [`get_colors`](crate::colors::get_colors).
    pub color_id: Option<String>,
    /// Main color, as a hexadecimal value.
    pub background_color: Option<String>,
    /// Color of the text, as a hexadecimal value.
    pub foreground_color: Option<String>,
    /// Whether the calendar is hidden from the list.
    pub hidden: Option<bool>,
    /// Whether the events of the calendar are displayed.
    pub selected: Option<bool>,
    /// Effective role of the user on the calendar.
    pub access_role: Option<AccessRole>,
    /// Default reminders of events that are not all-day.
    #[zoom(max_items = 5)]
    pub default_reminders: Vec<DefaultReminder>,
    /// Default reminders of all-day events.
    #[zoom(max_items = 5)]
    pub default_all_day_reminders: Vec<Reminder>,
    /// Notifications that the user receives for the calendar.
    pub notification_settings: Option<NotificationSettings>,
    /// Whether it is the primary calendar of the user.
    pub primary: Option<bool>,
    /// Whether the calendar was deleted from the list.
    pub deleted: Option<bool>,
    /// Title that the user has set for the calendar.
    pub summary_override: Option<String>,
}

/// Effective role of a user on a calendar.
#[zoom_model]
pub enum AccessRole {
    /// Sees only whether times are free or busy.
    #[zoom(rename = "freeBusyReader")]
    FreeBusyReader,
    /// Reads events.
    Reader,
    /// Reads and changes events.
    Writer,
    /// Reads and changes events, and manages access.
    Owner,
}

/// Reminder for every event that is not all-day.
#[zoom_model]
pub struct DefaultReminder {
    /// How the reminder is delivered.
    pub method: Option<ReminderMethod>,
    /// Minutes before the start of the event.
    #[zoom(min = 0, max = 40320)]
    pub minutes: Option<u32>,
}

/// Notifications that a user receives for a calendar.
#[zoom_model]
pub struct NotificationSettings {
    /// Notifications of the calendar.
    pub notifications: Vec<Notification>,
}

/// Notification that a user receives, and how.
#[zoom_model]
pub struct Notification {
    /// Occasion of the notification.
    #[zoom(rename = "type")]
    pub kind: Option<NotificationType>,
    /// How the notification is delivered.
    pub method: Option<NotificationMethod>,
}

/// Occasion of a notification.
#[zoom_model]
pub enum NotificationType {
    /// An event was created.
    #[zoom(rename = "eventCreation")]
    EventCreation,
    /// An event was changed.
    #[zoom(rename = "eventChange")]
    EventChange,
    /// An event was canceled.
    #[zoom(rename = "eventCancellation")]
    EventCancellation,
    /// An attendee responded to an invitation.
    #[zoom(rename = "eventResponse")]
    EventResponse,
    /// Agenda of the day.
    Agenda,
}

/// How a notification is delivered.
#[zoom_model]
pub enum NotificationMethod {
    /// Email.
    Email,
}

/// Page of a user's calendar list.
#[zoom_model(response)]
pub struct CalendarList {
    /// Resource type: always `calendar#calendarList`.
    pub kind: Option<String>,
    /// ETag of the list.
    pub etag: Option<String>,
    #[zoom(rename = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Calendars of the list.
    #[zoom(rename = "items")]
    pub calendars: Vec<CalendarListEntry>,
}

/// Calendar to add to a calendar list, or its new presentation.
#[zoom_model(rename_all = "camelCase")]
pub struct NewCalendarListEntry {
    /// ID of the calendar.
    #[zoom(format = "email")]
    pub id: String,
    /// Title of the calendar.
    #[zoom(max_length = 256)]
    pub summary: Option<String>,
    /// Description, as free text.
    #[zoom(max_length = 8192)]
    pub description: Option<String>,
    /// Place, as free text.
    pub location: Option<String>,
    /// Time zone, as a name of the IANA database such as `Europe/Zurich`.
    pub time_zone: Option<String>,
    /// ID of the color in the palette, from [`get_colors`](crate::colors::get_colors).
    pub color_id: Option<String>,
    /// Main color, as a hexadecimal value.
    pub background_color: Option<String>,
    /// Color of the text, as a hexadecimal value.
    pub foreground_color: Option<String>,
    /// Whether the calendar is hidden from the list.
    pub hidden: Option<bool>,
    /// Whether the events of the calendar are displayed.
    pub selected: Option<bool>,
    /// Effective role of the user on the calendar.
    pub access_role: Option<AccessRole>,
    /// Default reminders of events that are not all-day.
    #[zoom(max_items = 5)]
    pub default_reminders: Vec<DefaultReminder>,
    /// Default reminders of all-day events.
    #[zoom(max_items = 5)]
    pub default_all_day_reminders: Vec<Reminder>,
    /// Notifications that the user receives for the calendar.
    pub notification_settings: Option<NotificationSettings>,
    /// Whether it is the primary calendar of the user.
    pub primary: Option<bool>,
    /// Whether the calendar was deleted from the list.
    pub deleted: Option<bool>,
    /// Title that the user has set for the calendar.
    pub summary_override: Option<String>,
}
