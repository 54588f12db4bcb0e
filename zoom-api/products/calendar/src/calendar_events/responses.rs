//! Calendar events: responses.

use jiff::Timestamp;

use super::super::{AclRole, Reminder};
use super::{AddEventAttendee, Attendee, End, EventAttendee, EventStatus, Reminders, Transparency, Visibility};
use zoom_api::zoom_model;

/// An event.
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
    pub creator: Option<Creator>,
    /// Description, as free text.
    #[zoom(max_length = 15000)]
    pub description: Option<String>,
    /// Exclusive end; for a recurring event, the end of the first instance.
    pub end: Option<End>,
    /// ETag of the resource, which changes with every modification.
    pub etag: Option<String>,
    /// Type of the event.
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
    /// The i cal uid.
    #[zoom(rename = "iCalUID")]
    pub i_cal_uid: Option<String>,
    /// ID of the event.
    pub id: Option<String>,
    /// Resource type.
    pub kind: Option<String>,
    /// Place, as free text.
    #[zoom(max_length = 1024)]
    pub location: Option<String>,
    /// Person who organizes the event.
    pub organizer: Option<Creator>,
    /// Recurrence of the event: lines with `RRULE`, `EXRULE`, `RDATE` and `EXDATE` (RFC 5545).
    pub recurrence: Vec<String>,
    /// Reminders of the event for the authenticated user.
    pub reminders: Option<Reminders>,
    /// The sequence.
    pub sequence: Option<i64>,
    /// Inclusive start; for a recurring event, the start of the first instance.
    pub start: Option<End>,
    /// Status of the event.
    pub status: Option<EventStatus>,
    /// Title.
    #[zoom(max_length = 1024)]
    pub summary: Option<String>,
    /// Whether the event blocks time on the calendar.
    pub transparency: Option<Transparency>,
    /// People who can see the details of the event.
    pub visibility: Option<Visibility>,
    /// When it was last modified.
    pub updated: Option<Timestamp>,
}

/// A creator.
#[zoom_model(response)]
pub struct Creator {
    /// Email address of the attendee.
    pub email: Option<String>,
}

/// An event list.
#[zoom_model(rename_all = "camelCase", response)]
pub struct EventList {
    /// Resource type.
    pub kind: Option<String>,
    /// ETag of the resource, which changes with every modification.
    pub etag: Option<String>,
    /// Title.
    pub summary: Option<String>,
    /// Description, as free text.
    pub description: Option<String>,
    /// When it was last modified.
    pub updated: Option<Timestamp>,
    /// Time zone, as a name of the IANA database such as `Europe/Zurich`.
    pub time_zone: Option<String>,
    /// Effective role of the user on the calendar.
    pub access_role: Option<AclRole>,
    /// Default reminders of events that are not all-day.
    pub default_reminders: Vec<Reminder>,
    pub next_page_token: Option<String>,
    /// Events of the calendar.
    pub items: Vec<EventItem>,
    /// The next sync token.
    pub next_sync_token: Option<String>,
}

/// An event item.
#[zoom_model(rename_all = "camelCase", response)]
pub struct EventItem {
    /// Inclusive start; for a recurring event, the start of the first instance.
    pub start: End,
    /// Exclusive end; for a recurring event, the end of the first instance.
    pub end: End,
    /// Attendees of the event.
    pub attendees: Vec<AddEventAttendee>,
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
    /// Title.
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
    pub creator: Option<Creator>,
    /// Person who organizes the event.
    pub organizer: Option<Creator>,
    /// Resource type.
    pub kind: Option<String>,
    /// When it was last modified.
    pub updated: Option<Timestamp>,
}

/// An instance list.
#[zoom_model(rename_all = "camelCase", response)]
pub struct InstanceList {
    /// Resource type.
    pub kind: Option<String>,
    /// ETag of the resource, which changes with every modification.
    pub etag: Option<String>,
    /// Title.
    pub summary: Option<String>,
    /// Description, as free text.
    pub description: Option<String>,
    /// When it was last modified.
    pub updated: Option<Timestamp>,
    /// Time zone, as a name of the IANA database such as `Europe/Zurich`.
    pub time_zone: Option<String>,
    /// Effective role of the user on the calendar.
    pub access_role: Option<AclRole>,
    /// Default reminders of events that are not all-day.
    pub default_reminders: Vec<Reminder>,
    pub next_page_token: Option<String>,
    /// Instances of the recurring event.
    pub items: Vec<EventItem>,
}

/// An event that was created.
#[zoom_model(rename_all = "camelCase", response)]
pub struct CreatedEvent {
    /// Inclusive start; for a recurring event, the start of the first instance.
    pub start: Option<End>,
    /// Exclusive end; for a recurring event, the end of the first instance.
    pub end: Option<End>,
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
    /// Title.
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
    pub creator: Option<Creator>,
    /// Person who organizes the event.
    pub organizer: Option<Creator>,
    /// Resource type.
    pub kind: Option<String>,
    /// When it was last modified.
    pub updated: Option<Timestamp>,
}

/// An add event.
#[zoom_model(rename_all = "camelCase", response)]
pub struct AddEvent {
    /// Inclusive start; for a recurring event, the start of the first instance.
    pub start: Option<End>,
    /// Exclusive end; for a recurring event, the end of the first instance.
    pub end: Option<End>,
    /// Attendees of the event.
    pub attendees: Vec<AddEventAttendee>,
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
    /// Title.
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
    pub creator: Option<Creator>,
    /// Person who organizes the event.
    pub organizer: Option<Creator>,
    /// Resource type.
    pub kind: Option<String>,
    /// When it was last modified.
    pub updated: Option<Timestamp>,
}
