//! Calendar events: attendees.

use zoom_api::zoom_model;

/// An attendee.
#[zoom_model(rename_all = "camelCase", response)]
pub struct Attendee {
    /// Number of guests whom the attendee brings along.
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

/// Possible values of a response status.
#[zoom_model]
pub enum ResponseStatus {
    /// Needs action.
    #[zoom(rename = "needsAction")]
    NeedsAction,
    /// Declined.
    Declined,
    /// Tentative.
    Tentative,
    /// Accepted.
    Accepted,
}

/// An add event attendee.
#[zoom_model(rename_all = "camelCase")]
pub struct AddEventAttendee {
    /// Number of guests whom the attendee brings along.
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

/// An event attendee.
#[zoom_model(response)]
pub struct EventAttendee {
    /// Number of guests whom the attendee brings along.
    #[zoom(rename = "additionalGuests")]
    pub additional_guests: Option<i64>,
    /// Name of the attendee, if known.
    #[zoom(rename = "displayName")]
    pub display_name: Option<String>,
    /// Person who organizes the event.
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
