//! Zoom Calendar: calendars, events, access control, free and busy times, and settings.

pub mod acl_rules;
pub mod calendar_events;
pub mod calendar_list;
pub mod calendars;
pub mod colors;
pub mod events;
pub mod free_busy;
pub mod settings;

use zoom_api::zoom_model;

/// Role that an access control rule grants on a calendar.
#[zoom_model]
pub enum AclRole {
    /// No access.
    None,
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

/// Reminder before an event starts.
#[zoom_model]
pub struct Reminder {
    /// How the reminder is delivered.
    pub method: Option<ReminderMethod>,
    /// Minutes before the start of the event.
    #[zoom(min = -1439, max = 40320)]
    pub minutes: Option<i64>,
}

/// How a reminder is delivered.
#[zoom_model]
pub enum ReminderMethod {
    /// Email.
    Email,
    /// Notification in the Zoom client.
    Popup,
}
