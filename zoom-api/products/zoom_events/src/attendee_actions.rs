//! On-site actions for attendees of events and sessions, such as check-in.

use super::EmailErrorList;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the actions that the host performed for attendees of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/attendee_action",
    scopes = ["zoom_events_attendee_actions:read", "zoom_events_attendee_actions:read:admin", "zoom_events:read:list_attendee_actions", "zoom_events:read:list_attendee_actions:admin"],
    rate_limit = Light,
    paged = attendees,
    operation = "ListEventAttendeeActions",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/attendee-actions/GET/zoom_events/events/%7BeventId%7D/attendee_action",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn list_event_actions(
    /// ID of the event.
    event_id: String,
    /// Email address of the attendee; by default all attendees.
    email: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> AttendeeActionPage;

/// Performs actions for up to 300 attendees of an event, such as checking them in on site.
///
/// The batch can succeed in part: people who failed are listed in the response with a message. Requires a Pro plan or
/// higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    PATCH, "/zoom_events/events/<event_id>/attendee_action", json,
    scopes = ["zoom_events_attendee_actions:write", "zoom_events_attendee_actions:write:admin", "zoom_events:update:batch_attendee_actions", "zoom_events:update:batch_attendee_actions:admin"],
    rate_limit = Light,
    success = 201,
    operation = "UpdateEventAttendeeActions",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/attendee-actions/PATCH/zoom_events/events/%7BeventId%7D/attendee_action",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2003 => EventNotFound,
    )
)]
pub fn update_event_actions(
    /// ID of the event.
    event_id: String,
    /// Attendees, each with the action to perform.
    #[zoom(max_items = 300)]
    attendees: Option<Vec<NewAttendeeAction>>,
    /// Source of the action, for tracking.
    source: Option<String>,
) -> EmailErrorList;

/// Lists the actions that the host performed for attendees of a session.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/sessions/<session_id>/attendee_action",
    scopes = ["zoom_events_attendee_actions:read", "zoom_events_attendee_actions:read:admin", "zoom_events:read:list_session_attendee_actions", "zoom_events:read:list_session_attendee_actions:admin"],
    rate_limit = Light,
    paged = attendees,
    operation = "ListSessionAttendeeActions",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/attendee-actions/GET/zoom_events/events/%7BeventId%7D/sessions/%7BsessionId%7D/attendee_action",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn list_session_actions(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
    /// Email address of the attendee; by default all attendees.
    email: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> AttendeeActionPage;

/// Performs actions for up to 300 attendees of a session, such as checking them in on site.
///
/// The batch can succeed in part: people who failed are listed in the response with a message. Requires a Pro plan or
/// higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    PATCH, "/zoom_events/events/<event_id>/sessions/<session_id>/attendee_action", json,
    scopes = ["zoom_events_attendee_actions:write", "zoom_events_attendee_actions:write:admin", "zoom_events:update:batch_session_attendee_actions", "zoom_events:update:batch_session_attendee_actions:admin"],
    rate_limit = Light,
    success = 201,
    operation = "UpdateSessionAttendeeActions",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/attendee-actions/PATCH/zoom_events/events/%7BeventId%7D/sessions/%7BsessionId%7D/attendee_action",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2003 => EventNotFound,
        /// The session does not exist.
        404/2005 => SessionNotFound,
    )
)]
pub fn update_session_actions(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
    /// Attendees, each with the action to perform.
    #[zoom(max_items = 300)]
    attendees: Option<Vec<NewAttendeeAction>>,
    /// Source of the action, for tracking.
    source: Option<String>,
) -> EmailErrorList;

/// Page of performed actions.
#[zoom_model(response)]
pub struct AttendeeActionPage {
    /// Number of records in the response.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Attendees, each with the performed action.
    #[zoom(max_items = 300)]
    pub attendees: Vec<PerformedAction>,
}

/// Action that was performed for an attendee.
#[zoom_model(response)]
pub struct PerformedAction {
    /// Email address of the attendee.
    pub email: Option<String>,
    /// Source of the action, for tracking.
    pub source: Option<String>,
    /// Action that was performed.
    pub action: Option<AttendeeAction>,
}

/// Action for an attendee.
#[zoom_model]
pub enum AttendeeAction {
    /// Check in.
    #[zoom(rename = "check-in", alias = "Check-in")]
    CheckIn,
}

/// Action to perform for an attendee.
#[zoom_model]
pub struct NewAttendeeAction {
    /// Email address of the attendee.
    pub email: String,
    /// Action to perform.
    pub action: AttendeeAction,
}
