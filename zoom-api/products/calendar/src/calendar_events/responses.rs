//! Calendar events: responses.

use jiff::Timestamp;

use super::super::{AclRole, Reminder};
use super::{
    Attendee, CreatedEventAttendee, EventAttendee, EventStatus, EventTime, Reminders, Transparency, Visibility,
};
use zoom_api::zoom_model;

/// Event of a calendar.
#[zoom_model(response)]
pub struct Event {
    /// Attendees of the event.
    pub attendees: Vec<Attendee>,
    /// ID of the color in the palette, from [`get_colors`](crate::colors::get_colors).
    #[zoom(rename = "colorId")]
    pub color_id: Option<String>,
    /// When the event was created.
    pub created: Option<Timestamp>,
    /// Person who created the event.
    pub creator: Option<Person>,
    /// Description, as free text.
    #[zoom(max_length = 15000)]
    pub description: Option<String>,
    /// Exclusive end; for a recurring event, the end of the first instance.
    pub end: Option<EventTime>,
    /// ETag of the resource, which changes with every modification.
    pub etag: Option<String>,
    /// Type of the event, such as `default`.
    #[zoom(rename = "eventType")]
    pub event_type: Option<String>,
    /// Whether attendees can invite others.
    #[zoom(rename = "guestsCanInviteOthers", default = true)]
    pub guests_can_invite_others: Option<bool>,
    /// Whether attendees can change the event.
    #[zoom(rename = "guestsCanModify", default = false)]
    pub guests_can_modify: Option<bool>,
    /// Whether attendees see the other attendees.
    #[zoom(rename = "guestsCanSeeOtherGuests", default = true)]
    pub guests_can_see_other_guests: Option<bool>,
    /// Identifier of the event across calendar systems (RFC 5545); all occurrences of a recurring event share it.
    #[zoom(rename = "iCalUID")]
    pub i_cal_uid: Option<String>,
    /// ID of the event.
    pub id: Option<String>,
    /// Resource type: always `calendar#event`.
    pub kind: Option<String>,
    /// Place, as free text.
    #[zoom(max_length = 1024)]
    pub location: Option<String>,
    /// Person who organizes the event.
    pub organizer: Option<Person>,
    /// Recurrence of the event: lines with `RRULE`, `EXRULE`, `RDATE` and `EXDATE` (RFC 5545).
    pub recurrence: Vec<String>,
    /// Reminders of the event for the authenticated user.
    pub reminders: Option<Reminders>,
    /// Sequence number of the event (RFC 5545), which increases with changes.
    pub sequence: Option<i64>,
    /// Inclusive start; for a recurring event, the start of the first instance.
    pub start: Option<EventTime>,
    /// Status of the event.
    pub status: Option<EventStatus>,
    /// Title of the event.
    #[zoom(max_length = 1024)]
    pub summary: Option<String>,
    /// Whether the event blocks time on the calendar.
    pub transparency: Option<Transparency>,
    /// People who can see the details of the event.
    pub visibility: Option<Visibility>,
    /// When it was last modified.
    pub updated: Option<Timestamp>,
}

/// Creator or organizer of an event.
#[zoom_model(response)]
pub struct Person {
    /// Email address.
    pub email: Option<String>,
}

/// Page of the events of a calendar.
#[zoom_model(response)]
pub struct EventList {
    /// Resource type: always `calendar#events`.
    pub kind: Option<String>,
    /// ETag of the resource, which changes with every modification.
    pub etag: Option<String>,
    /// Title of the calendar.
    pub summary: Option<String>,
    /// Description of the calendar.
    pub description: Option<String>,
    /// When it was last modified.
    pub updated: Option<Timestamp>,
    /// Time zone, as a name of the IANA database such as `Europe/Zurich`.
    #[zoom(rename = "timeZone")]
    pub time_zone: Option<String>,
    /// Effective role of the user on the calendar.
    #[zoom(rename = "accessRole")]
    pub access_role: Option<AclRole>,
    /// Default reminders of events that are not all-day.
    #[zoom(rename = "defaultReminders")]
    pub default_reminders: Vec<Reminder>,
    #[zoom(rename = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Events of the calendar.
    #[zoom(rename = "items")]
    pub events: Vec<ListedEvent>,
    /// Token with which a later call returns only the changes since this one; on the last page only.
    #[zoom(rename = "nextSyncToken")]
    pub next_sync_token: Option<String>,
}

/// Event in a list.
#[zoom_model(rename_all = "camelCase", response)]
pub struct ListedEvent {
    /// Inclusive start; for a recurring event, the start of the first instance.
    pub start: EventTime,
    /// Exclusive end; for a recurring event, the end of the first instance.
    pub end: EventTime,
    /// Attendees of the event.
    pub attendees: Vec<EventAttendee>,
    /// ID of the color in the palette, from [`get_colors`](crate::colors::get_colors).
    pub color_id: Option<String>,
    /// Description, as free text.
    #[zoom(max_length = 15000)]
    pub description: Option<String>,
    /// Whether attendees can invite others.
    #[zoom(default = true)]
    pub guests_can_invite_others: Option<bool>,
    /// Whether attendees can change the event.
    #[zoom(default = false)]
    pub guests_can_modify: Option<bool>,
    /// Whether attendees see the other attendees.
    #[zoom(default = true)]
    pub guests_can_see_other_guests: Option<bool>,
    /// Place, as free text.
    #[zoom(max_length = 1024)]
    pub location: Option<String>,
    /// Recurrence of the event: lines with `RRULE`, `EXRULE`, `RDATE` and `EXDATE` (RFC 5545).
    pub recurrence: Vec<String>,
    /// Reminders of the event for the authenticated user.
    pub reminders: Option<Reminders>,
    /// Status of the event.
    pub status: Option<EventStatus>,
    /// Title of the event.
    #[zoom(max_length = 1024)]
    pub summary: Option<String>,
    /// Whether the event blocks time on the calendar.
    pub transparency: Option<Transparency>,
    /// People who can see the details of the event.
    pub visibility: Option<Visibility>,
    /// ID of the event.
    pub id: Option<String>,
    /// When the event was created.
    pub created: Option<Timestamp>,
    /// Person who created the event.
    pub creator: Option<Person>,
    /// Person who organizes the event.
    pub organizer: Option<Person>,
    /// Resource type: always `calendar#event`.
    pub kind: Option<String>,
    /// When it was last modified.
    pub updated: Option<Timestamp>,
}

/// Page of the instances of a recurring event.
#[zoom_model(response)]
pub struct InstanceList {
    /// Resource type: always `calendar#events`.
    pub kind: Option<String>,
    /// ETag of the resource, which changes with every modification.
    pub etag: Option<String>,
    /// Title of the calendar.
    pub summary: Option<String>,
    /// Description of the calendar.
    pub description: Option<String>,
    /// When it was last modified.
    pub updated: Option<Timestamp>,
    /// Time zone, as a name of the IANA database such as `Europe/Zurich`.
    #[zoom(rename = "timeZone")]
    pub time_zone: Option<String>,
    /// Effective role of the user on the calendar.
    #[zoom(rename = "accessRole")]
    pub access_role: Option<AclRole>,
    /// Default reminders of events that are not all-day.
    #[zoom(rename = "defaultReminders")]
    pub default_reminders: Vec<Reminder>,
    #[zoom(rename = "nextPageToken")]
    pub next_page_token: Option<String>,
    /// Instances of the recurring event.
    #[zoom(rename = "items")]
    pub instances: Vec<ListedEvent>,
}

/// Created event.
#[zoom_model(rename_all = "camelCase", response)]
pub struct CreatedEvent {
    /// Inclusive start; for a recurring event, the start of the first instance.
    pub start: Option<EventTime>,
    /// Exclusive end; for a recurring event, the end of the first instance.
    pub end: Option<EventTime>,
    /// Attendees of the event.
    pub attendees: Vec<CreatedEventAttendee>,
    /// ID of the color in the palette, from [`get_colors`](crate::colors::get_colors).
    pub color_id: Option<String>,
    /// Description, as free text.
    #[zoom(max_length = 15000)]
    pub description: Option<String>,
    /// Whether attendees can invite others.
    #[zoom(default = true)]
    pub guests_can_invite_others: Option<bool>,
    /// Whether attendees can change the event.
    #[zoom(default = false)]
    pub guests_can_modify: Option<bool>,
    /// Whether attendees see the other attendees.
    #[zoom(default = true)]
    pub guests_can_see_other_guests: Option<bool>,
    /// Place, as free text.
    #[zoom(max_length = 1024)]
    pub location: Option<String>,
    /// Recurrence of the event: lines with `RRULE`, `EXRULE`, `RDATE` and `EXDATE` (RFC 5545).
    pub recurrence: Vec<String>,
    /// Reminders of the event for the authenticated user.
    pub reminders: Option<Reminders>,
    /// Status of the event.
    pub status: Option<EventStatus>,
    /// Title of the event.
    #[zoom(max_length = 1024)]
    pub summary: Option<String>,
    /// Whether the event blocks time on the calendar.
    pub transparency: Option<Transparency>,
    /// People who can see the details of the event.
    pub visibility: Option<Visibility>,
    /// ID of the event.
    pub id: Option<String>,
    /// When the event was created.
    pub created: Option<Timestamp>,
    /// Person who created the event.
    pub creator: Option<Person>,
    /// Person who organizes the event.
    pub organizer: Option<Person>,
    /// Resource type: always `calendar#event`.
    pub kind: Option<String>,
    /// When it was last modified.
    pub updated: Option<Timestamp>,
}

/// Event after it was imported, added, moved or updated.
#[zoom_model(rename_all = "camelCase", response)]
pub struct SavedEvent {
    /// Inclusive start; for a recurring event, the start of the first instance.
    pub start: Option<EventTime>,
    /// Exclusive end; for a recurring event, the end of the first instance.
    pub end: Option<EventTime>,
    /// Attendees of the event.
    pub attendees: Vec<EventAttendee>,
    /// ID of the color in the palette, from [`get_colors`](crate::colors::get_colors).
    pub color_id: Option<String>,
    /// Description, as free text.
    #[zoom(max_length = 15000)]
    pub description: Option<String>,
    /// Whether attendees can invite others.
    #[zoom(default = true)]
    pub guests_can_invite_others: Option<bool>,
    /// Whether attendees can change the event.
    #[zoom(default = false)]
    pub guests_can_modify: Option<bool>,
    /// Whether attendees see the other attendees.
    #[zoom(default = true)]
    pub guests_can_see_other_guests: Option<bool>,
    /// Place, as free text.
    #[zoom(max_length = 1024)]
    pub location: Option<String>,
    /// Recurrence of the event: lines with `RRULE`, `EXRULE`, `RDATE` and `EXDATE` (RFC 5545).
    pub recurrence: Vec<String>,
    /// Reminders of the event for the authenticated user.
    pub reminders: Option<Reminders>,
    /// Status of the event.
    pub status: Option<EventStatus>,
    /// Title of the event.
    #[zoom(max_length = 1024)]
    pub summary: Option<String>,
    /// Whether the event blocks time on the calendar.
    pub transparency: Option<Transparency>,
    /// People who can see the details of the event.
    pub visibility: Option<Visibility>,
    /// ID of the event.
    pub id: Option<String>,
    /// When the event was created.
    pub created: Option<Timestamp>,
    /// Person who created the event.
    pub creator: Option<Person>,
    /// Person who organizes the event.
    pub organizer: Option<Person>,
    /// Resource type: always `calendar#event`.
    pub kind: Option<String>,
    /// When it was last modified.
    pub updated: Option<Timestamp>,
}
