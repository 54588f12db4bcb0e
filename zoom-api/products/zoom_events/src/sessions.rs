//! Sessions of events: list, create, get, update, join and delete them.

mod responses;

pub use responses::*;

use jiff::Timestamp;

use super::AttendanceType;
use zoom_api::types::Moment;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the sessions of an event that the user can access.
///
/// For hosts, and for users with a special role such as speaker or co-host. Requires a Pro plan or higher with a Zoom
/// Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/sessions",
    scopes = ["zoom_events_sessions:read", "zoom_events_sessions:read:admin", "zoom_events:read:list_sessions", "zoom_events:read:list_sessions:admin"],
    rate_limit = Light,
    operation = "getEventSessionList",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/sessions/GET/zoom_events/events/%7BeventId%7D/sessions",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
    )
)]
pub fn list_sessions(
    /// ID of the event.
    event_id: String,
) -> SessionList;

/// Creates a session of an event.
///
/// Not for events with a single session. Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events
/// license.
#[zoom_endpoint(
    POST, "/zoom_events/events/<event_id>/sessions", json,
    scopes = ["zoom_events_sessions:write", "zoom_events_sessions:write:admin", "zoom_events:write:session", "zoom_events:write:session:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createEventSession",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/sessions/POST/zoom_events/events/%7BeventId%7D/sessions",
    errors(
        /// A session ID is invalid.
        400/26402 => InvalidSessionIds,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
    )
)]
pub fn create_session(
    /// ID of the event.
    event_id: String,
    /// Session to create.
    #[body]
    session: NewSession,
) -> CreatedSession;

/// Returns a session of an event.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/sessions/<session_id>",
    scopes = ["zoom_events_sessions:read", "zoom_events_sessions:read:admin", "zoom_events:read:session", "zoom_events:read:session:admin"],
    rate_limit = Light,
    operation = "getEventSessionInfo",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/sessions/GET/zoom_events/events/%7BeventId%7D/sessions/%7BsessionId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event or the session does not exist.
        404 => NotFound,
    )
)]
pub fn get_session(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
) -> Session;

/// Deletes a session of an event.
///
/// Not for events with a single session. Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events
/// license.
#[zoom_endpoint(
    DELETE, "/zoom_events/events/<event_id>/sessions/<session_id>",
    scopes = ["zoom_events_sessions:write", "zoom_events_sessions:write:admin", "zoom_events:delete:session", "zoom_events:delete:session:admin"],
    rate_limit = Light,
    operation = "deleteEventSession",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/sessions/DELETE/zoom_events/events/%7BeventId%7D/sessions/%7BsessionId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The session does not exist.
        404/2003 => SessionNotFound,
    )
)]
pub fn delete_session(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
) -> NoContent;

/// Updates a session of an event.
///
/// An omitted value stays unchanged. Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    PATCH, "/zoom_events/events/<event_id>/sessions/<session_id>", json,
    scopes = ["zoom_events_sessions:write", "zoom_events_sessions:write:admin", "zoom_events:update:session", "zoom_events:update:session:admin"],
    rate_limit = Light,
    operation = "updateEventSession",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/sessions/PATCH/zoom_events/events/%7BeventId%7D/sessions/%7BsessionId%7D",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event cannot be changed.
        403/260209 => EventNotEditable,
        /// The event has ended or was canceled.
        403/260210 => EventOver,
        /// The event or the session does not exist.
        404 => NotFound,
    )
)]
pub fn update_session(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
    /// Changes to the session.
    #[body]
    session: SessionUpdate,
) -> NoContent;

/// Returns a token with which the current user joins a session.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/sessions/<session_id>/join_token",
    scopes = ["zoom_events_sessions:read", "zoom_events_sessions:read:admin", "zoom_events:read:session_token", "zoom_events:read:session_token:admin"],
    rate_limit = Light,
    operation = "getSessionJoinToken",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/sessions/GET/zoom_events/events/%7BeventId%7D/sessions/%7BsessionId%7D/join_token",
    errors(
        /// The request is invalid.
        400 => InvalidRequest,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event or the session does not exist.
        404 => NotFound,
    )
)]
pub fn get_join_token(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
) -> JoinToken;

/// Type of a session.
#[zoom_model]
pub enum SessionType {
    /// Meeting.
    Meeting = 0,
    /// Webinar.
    Webinar = 2,
    /// Neither a meeting nor a webinar.
    NoMeeting = 4,
}

/// Reservation of seats in a session.
///
/// Only events with several sessions have reservations.
#[zoom_model]
pub struct ReservationSettings {
    /// Whether seats can be reserved.
    pub allow_reservations: Option<bool>,
    /// Number of seats.
    pub max_capacity: Option<i64>,
}

/// Session to create.
#[zoom_model]
pub struct NewSession {
    /// Name of the session.
    pub name: String,
    /// Description of the session, as plain text.
    pub description: Option<String>,
    /// Start, in UTC.
    pub start_time: Moment,
    /// End, in UTC.
    pub end_time: Moment,
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: String,
    /// Whether the session is a meeting, a webinar or neither.
    #[zoom(rename = "type")]
    pub kind: SessionType,
    /// Speakers of the session.
    #[zoom(max_items = 200)]
    pub session_speakers: Vec<NewSessionSpeaker>,
    /// Whether the session is featured.
    pub featured: Option<bool>,
    /// Whether the landing page shows the session.
    #[zoom(default = true)]
    pub visible_in_landing_page: Option<bool>,
    /// Whether the lobby features the session.
    pub featured_in_lobby: Option<bool>,
    /// Whether the lobby shows the session.
    #[zoom(default = true)]
    pub visible_in_lobby: Option<bool>,
    /// Whether the session plays a recording as a live webinar.
    pub is_simulive: Option<bool>,
    /// ID of the recording that a simulive session plays.
    pub record_file_id: Option<String>,
    /// Whether the lobby has a chat for the session. Attendees need Team Chat, which their admin enables.
    pub chat_channel: Option<bool>,
    /// Whether a sponsor leads the session.
    pub led_by_sponsor: Option<bool>,
    /// Tracks of the session. Only holders of tickets for a track can join its sessions.
    #[zoom(max_items = 200)]
    pub track_labels: Vec<String>,
    /// Labels of the session's audience.
    #[zoom(max_items = 200)]
    pub audience_labels: Vec<String>,
    /// Labels of the session's products.
    #[zoom(max_items = 200)]
    pub product_labels: Vec<String>,
    /// Labels of the session's level.
    #[zoom(rename = "level", max_items = 50)]
    pub levels: Vec<String>,
    /// Email addresses of people who can start the session for the host. They get an alternative host ticket.
    #[zoom(rename = "alternative_host", max_items = 50)]
    pub alternative_hosts: Vec<String>,
    /// Email addresses of the panelists of a webinar session. In a meeting session, they are attendees.
    #[zoom(rename = "panelist", max_items = 50)]
    pub panelists: Vec<String>,
    /// How people attend: virtually, in person, or both.
    pub attendance_type: Option<AttendanceType>,
    /// Place of the event; only if people attend in person.
    pub physical_location: Option<String>,
    /// Reservation of seats; only for events with several sessions.
    pub session_reservation: Option<ReservationSettings>,
}

/// Speaker to assign to a session.
///
/// Speakers join a meeting as attendees and a webinar as panelists.
#[zoom_model]
pub struct NewSessionSpeaker {
    /// ID of the speaker.
    pub speaker_id: Option<String>,
    /// Whether the speaker can edit the session.
    pub access_to_edit_session: Option<bool>,
    /// Whether the session page shows the speaker.
    pub show_in_session_detail: Option<bool>,
    /// Whether the speaker can start the session for the host.
    pub has_alternative_host_permission: Option<bool>,
}

/// Changes to a session.
///
/// If the event has a single session, the description cannot be changed, and these fields have no effect: `featured`,
/// `visible_in_landing_page`, `featured_in_lobby`, `visible_in_lobby`, `chat_channel`, `led_by_sponsor`, the labels,
/// `levels` and `panelists`.
#[zoom_model]
pub struct SessionUpdate {
    /// Name of the session. A single session has the name of its event.
    pub name: Option<String>,
    /// Description of the session, as plain text.
    pub description: Option<String>,
    /// Start of the session in UTC. A single session starts with its event.
    pub start_time: Option<Timestamp>,
    /// End of the session in UTC. A single session ends with its event.
    pub end_time: Option<Timestamp>,
    /// Whether the session is a meeting, a webinar or neither.
    #[zoom(rename = "type")]
    pub kind: Option<SessionType>,
    /// Speakers of the session.
    #[zoom(max_items = 200)]
    pub session_speakers: Vec<NewSessionSpeaker>,
    /// Whether the session is featured.
    pub featured: Option<bool>,
    /// Whether the landing page shows the session.
    pub visible_in_landing_page: Option<bool>,
    /// Whether the lobby features the session.
    pub featured_in_lobby: Option<bool>,
    /// Whether the lobby shows the session.
    pub visible_in_lobby: Option<bool>,
    /// Whether the session plays a recording as a live webinar.
    pub is_simulive: Option<bool>,
    /// ID of the recording that a simulive session plays.
    pub record_file_id: Option<String>,
    /// Whether the lobby has a chat for the session. Attendees need Team Chat, which their admin enables.
    pub chat_channel: Option<bool>,
    /// Whether a sponsor leads the session.
    pub led_by_sponsor: Option<bool>,
    /// Tracks of the session. Only holders of tickets for a track can join its sessions.
    #[zoom(max_items = 200)]
    pub track_labels: Vec<String>,
    /// Labels of the session's audience.
    #[zoom(max_items = 200)]
    pub audience_labels: Vec<String>,
    /// Labels of the session's products.
    #[zoom(max_items = 200)]
    pub product_labels: Vec<String>,
    /// Labels of the session's level.
    #[zoom(rename = "level", max_items = 50)]
    pub levels: Vec<String>,
    /// Email addresses of people who can start the session for the host. They get an alternative host ticket.
    #[zoom(rename = "alternative_host", max_items = 50)]
    pub alternative_hosts: Vec<String>,
    /// Email addresses of the panelists of a webinar session. In a meeting session, they are attendees.
    #[zoom(rename = "panelist", max_items = 50)]
    pub panelists: Vec<String>,
    /// How people attend: virtually, in person, or both. A single session is attended like its event.
    pub attendance_type: Option<AttendanceType>,
    /// Place of the event; only if people attend in person.
    pub physical_location: Option<String>,
    /// Reservation of seats; only for events with several sessions.
    pub session_reservation: Option<ReservationSettings>,
}
