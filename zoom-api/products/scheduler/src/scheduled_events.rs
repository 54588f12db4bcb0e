//! Booked events and their attendees.

use jiff::Timestamp;

use super::EventStatus;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists booked events.
#[zoom_endpoint(
    GET, "/scheduler/events",
    scopes = ["scheduler:read", "scheduler:read:admin", "scheduler:read:list_scheduled_events", "scheduler:read:list_scheduled_events:admin"],
    rate_limit = Light,
    paged = events,
    operation = "list_scheduled_events",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/scheduled-events/GET/scheduler/events",
    errors(
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn list_scheduled_events(
    /// Exclusive upper bound of the start time (RFC 3339).
    to: Option<Timestamp>,
    /// Exclusive lower bound of the end time (RFC 3339).
    from: Option<Timestamp>,
    page_size: Option<u32>,
    /// Sort order: by start time (`startTime`) or by the time of the last change.
    order_by: Option<String>,
    /// Time zone of the response, as IANA identifier.
    time_zone: Option<String>,
    next_page_token: Option<String>,
    /// Whether canceled events are included.
    show_deleted: Option<bool>,
    /// Whether only pending events are listed.
    event_type: Option<EventTypeFilter>,
    /// ID of the user to act for; only for administrators.
    user_id: Option<String>,
    /// Meeting ID or title to search for.
    search: Option<String>,
    /// ID of the user's team.
    team_id: Option<String>,
    /// Whether all users of the account are included; by default only one user.
    account_level: Option<bool>,
    /// Exclusive lower bound of the creation time.
    created_from: Option<Timestamp>,
    /// Exclusive upper bound of the creation time.
    created_to: Option<Timestamp>,
    /// Exclusive lower bound of the modification time.
    updated_from: Option<Timestamp>,
    /// Exclusive upper bound of the modification time.
    updated_to: Option<Timestamp>,
) -> ScheduledEventPage;

/// Returns a booked event.
#[zoom_endpoint(
    GET, "/scheduler/events/<event_id>",
    scopes = ["scheduler:read", "scheduler:read:admin", "scheduler:read:scheduled_event", "scheduler:read:scheduled_event:admin"],
    rate_limit = Light,
    operation = "get_scheduled_events",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/scheduled-events/GET/scheduler/events/%7BeventId%7D",
    errors(
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// The event does not exist.
        404/404 => NotFound,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn get_scheduled_event(
    /// ID of the event.
    event_id: String,
    /// ID of the user to act for; only for administrators.
    user_id: Option<String>,
    /// ID of the user's team.
    team_id: Option<String>,
) -> ScheduledEvent;

/// Deletes a booked event.
#[zoom_endpoint(
    DELETE, "/scheduler/events/<event_id>",
    scopes = ["scheduler:write", "scheduler:write:admin", "scheduler:delete:scheduled_event", "scheduler:delete:scheduled_event:admin"],
    rate_limit = Light,
    operation = "delete_scheduled_events",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/scheduled-events/DELETE/scheduler/events/%7BeventId%7D",
    errors(
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// The event does not exist.
        404/404 => NotFound,
        /// The request conflicts with the current state of the resource.
        409/409 => Conflict,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn delete_scheduled_event(
    /// ID of the event.
    event_id: String,
    /// ID of the user to act for; only for administrators.
    user_id: Option<String>,
) -> NoContent;

/// Updates the status, the notes or the attendees of a booked event.
#[zoom_endpoint(
    PATCH, "/scheduler/events/<event_id>", json,
    scopes = ["scheduler:write", "scheduler:write:admin", "scheduler:update:scheduled_event", "scheduler:update:scheduled_event:admin"],
    rate_limit = Light,
    operation = "patch_scheduled_events",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/scheduled-events/PATCH/scheduler/events/%7BeventId%7D",
    errors(
        /// An argument is invalid.
        400/400 => InvalidArgument,
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn update_scheduled_event(
    /// ID of the event.
    event_id: String,
    /// ID of the user to act for; only for administrators.
    #[query]
    user_id: Option<String>,
    /// Changes to attendees.
    attendees: Option<Vec<AttendeeUpdate>>,
    /// Whether the event is confirmed or canceled.
    status: Option<EventStatus>,
    /// Notes of the event.
    #[zoom(max_length = 1024)]
    meeting_notes: Option<String>,
) -> NoContent;

/// Returns an attendee of a booked event, with the answers to the booking questions.
#[zoom_endpoint(
    GET, "/scheduler/events/<event_id>/attendees/<attendee_id>",
    scopes = ["scheduler:read", "scheduler:read:admin", "scheduler:read:scheduled_event_attendee", "scheduler:read:scheduled_event_attendee:admin"],
    rate_limit = Light,
    operation = "get_scheduled_event_attendee",
    docs = "https://developers.zoom.us/docs/api/scheduler/#tag/scheduled-events/GET/scheduler/events/%7BeventId%7D/attendees/%7BattendeeId%7D",
    errors(
        /// The access token is not valid for this user.
        401/401 => Unauthorized,
        /// The event or the attendee does not exist.
        404/404 => NotFound,
        /// Zoom failed to process the request.
        500/500 => InternalError,
    )
)]
pub fn get_attendee(
    /// ID of the event.
    event_id: String,
    /// ID of the attendee.
    attendee_id: String,
) -> EventAttendee;

/// Event that an invitee booked.
#[zoom_model(response)]
pub struct ScheduledEvent {
    /// ID of the event.
    pub event_id: Option<String>,
    /// ID of the schedule.
    pub schedule_id: Option<String>,
    /// Attendees.
    pub attendees: Vec<Attendee>,
    /// Description of the event.
    #[zoom(max_length = 8192)]
    pub description: Option<String>,
    /// End of the event.
    pub end_date_time: Option<Timestamp>,
    /// Email addresses of additional guests.
    pub guests: Vec<String>,
    /// Place of the event, as free text.
    #[zoom(max_length = 1024)]
    pub location: Option<String>,
    /// Start of the event.
    pub start_date_time: Option<Timestamp>,
    /// Whether the event is confirmed or canceled.
    pub status: Option<EventStatus>,
    /// Title of the event.
    #[zoom(max_length = 256)]
    pub summary: Option<String>,
    /// When the event was last modified.
    pub updated: Option<Timestamp>,
    /// Notes of the event.
    #[zoom(max_length = 1024)]
    pub meeting_notes: Option<String>,
    /// Whether the event is booked or pending.
    pub event_type: Option<EventType>,
    /// Meeting in which the event takes place.
    pub external_location: Option<ExternalLocation>,
    /// UTM parameters of the link through which the event was booked.
    pub tracking_params: Vec<TrackingParam>,
}

/// Attendee of a booked event.
#[zoom_model(response)]
pub struct Attendee {
    /// Whether the attendee booked the event.
    pub booker: Option<bool>,
    /// When the attendee joined the event.
    pub created: Option<Timestamp>,
    /// Name to display.
    pub display_name: Option<String>,
    /// Email address of the attendee.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// ID of the attendee.
    pub attendee_id: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Time zone of the attendee, as IANA identifier.
    pub time_zone: Option<String>,
    /// Whether the attendee missed the event.
    pub no_show: Option<bool>,
}

/// Whether an event is booked or pending.
#[zoom_model]
pub enum EventType {
    /// Booked.
    Default,
    /// Not confirmed yet.
    Pending,
}

/// Meeting in which a booked event takes place.
#[zoom_model(response)]
pub struct ExternalLocation {
    /// Type of the meeting in which the event takes place.
    pub kind: Option<String>,
    /// Meeting ID.
    pub meeting_id: Option<String>,
    /// Personal meeting ID.
    pub personal_meeting_id: Option<String>,
    /// Passcode of the meeting.
    #[zoom(secret)]
    pub meeting_passcode: Option<String>,
    /// Description of the meeting.
    pub meeting_description: Option<String>,
    /// URL to join the meeting.
    #[zoom(secret)]
    pub meeting_join_url: Option<String>,
}

/// UTM parameter of the link through which an event was booked.
#[zoom_model(response)]
pub struct TrackingParam {
    /// Name of the UTM parameter.
    pub key: Option<String>,
    /// Scheduler's name for the parameter.
    pub label: Option<String>,
    /// Value of the parameter.
    pub value: Option<String>,
}

/// Attendee of a booked event, with the answers to the booking questions.
#[zoom_model(response)]
pub struct EventAttendee {
    /// ID of the attendee.
    pub attendee_id: Option<String>,
    /// ID of the event.
    pub event_id: Option<String>,
    /// ID of the schedule.
    pub schedule_id: Option<String>,
    /// When the attendee booked the event.
    pub created: Option<Timestamp>,
    /// Name to display.
    pub display_name: Option<String>,
    /// Email address of the attendee.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Time zone of the attendee, as IANA identifier.
    pub time_zone: Option<String>,
    /// Whether the attendee missed the event.
    pub no_show: Option<bool>,
    /// Answers to the booking questions.
    #[zoom(max_items = 10)]
    pub custom_values: Vec<CustomValue>,
}

/// Answers to a booking question.
#[zoom_model(response)]
pub struct CustomValue {
    /// Text of the question.
    #[zoom(min_length = 1, max_length = 8192)]
    pub name: Option<String>,
    /// Position of the question.
    #[zoom(min = 0, max = 9)]
    pub position: Option<u32>,
    /// Answers.
    #[zoom(max_items = 10)]
    pub values: Vec<String>,
}

/// Page of booked events.
#[zoom_model(response)]
pub struct ScheduledEventPage {
    pub next_page_token: Option<String>,
    /// Booked events.
    #[zoom(rename = "items")]
    pub events: Vec<ScheduledEvent>,
}

/// Events to list.
#[zoom_model]
pub enum EventTypeFilter {
    /// Only pending events.
    Pending,
}

/// Change to an attendee.
#[zoom_model]
pub struct AttendeeUpdate {
    /// ID of the attendee.
    pub attendee_id: Option<String>,
    /// Whether the attendee missed the event.
    pub no_show: Option<bool>,
    /// Email address of the attendee.
    pub email: Option<String>,
}
