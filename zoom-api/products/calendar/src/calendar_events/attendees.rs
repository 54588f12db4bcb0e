//! Calendar events: attendees.

use zoom_api::zoom_model;

/// Attendee of an event, with the response to the invitation.
#[zoom_model(rename_all = "camelCase", response)]
pub struct Attendee {
    /// Number of guests whom the attendee brings along; 0 by default.
    pub additional_guests: Option<i64>,
    /// Name of the attendee, if known.
    pub display_name: Option<String>,
    /// Email address of the attendee.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// Whether the attendance is optional.
    #[zoom(default = false)]
    pub optional: Option<bool>,
    /// Whether the attendee is a resource, such as a room. Can be set only when the attendee is added.
    pub resource: Option<bool>,
    /// Response to the invitation.
    pub response_status: Option<ResponseStatus>,
}

/// Response of an attendee to the invitation.
#[zoom_model]
pub enum ResponseStatus {
    /// No response yet.
    #[zoom(rename = "needsAction")]
    NeedsAction,
    /// Declined.
    Declined,
    /// Accepted tentatively.
    Tentative,
    /// Accepted.
    Accepted,
}

/// Attendee of an event, identified by the email address.
#[zoom_model(rename_all = "camelCase")]
pub struct EventAttendee {
    /// Number of guests whom the attendee brings along; 0 by default.
    pub additional_guests: Option<i64>,
    /// Name of the attendee, if known.
    pub display_name: Option<String>,
    /// Email address of the attendee.
    #[zoom(format = "email")]
    pub email: String,
    /// Whether the attendance is optional.
    #[zoom(default = false)]
    pub optional: Option<bool>,
    /// Whether the attendee is a resource, such as a room. Can be set only when the attendee is added.
    pub resource: Option<bool>,
    /// Response to the invitation.
    pub response_status: Option<ResponseStatus>,
}

/// Attendee of a created event.
#[zoom_model(response)]
pub struct CreatedEventAttendee {
    /// Number of guests whom the attendee brings along; 0 by default.
    #[zoom(rename = "additionalGuests")]
    pub additional_guests: Option<i64>,
    /// Name of the attendee, if known.
    #[zoom(rename = "displayName")]
    pub display_name: Option<String>,
    /// Whether the attendee organizes the event.
    pub organizer: Option<bool>,
    /// Email address of the attendee.
    #[zoom(format = "email")]
    pub email: String,
    /// Whether the attendance is optional.
    #[zoom(default = false)]
    pub optional: Option<bool>,
    /// Whether the attendee is the user who makes the call.
    #[zoom(rename = "self")]
    pub self_value: Option<bool>,
    /// Whether the attendee is a resource, such as a room. Can be set only when the attendee is added.
    pub resource: Option<bool>,
    /// Response to the invitation.
    #[zoom(rename = "responseStatus")]
    pub response_status: Option<ResponseStatus>,
}
