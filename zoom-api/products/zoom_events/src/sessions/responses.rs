//! Sessions: responses.

use super::super::AttendanceType;
use super::{ReservationSettings, SessionType};
use zoom_api::types::{MeetingId, Moment};
use zoom_api::zoom_model;

/// Session of an event.
#[zoom_model(response)]
pub struct Session {
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Whether the session is a meeting, a webinar or neither.
    #[zoom(rename = "type")]
    pub kind: Option<SessionType>,
    /// Meeting ID of the session, if it is a meeting of a published event.
    pub meeting_id: Option<MeetingId>,
    /// Webinar ID of the session, if it is a webinar of a published event.
    pub webinar_id: Option<MeetingId>,
    /// ID of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub name: Option<String>,
    /// Description of the session.
    pub description: Option<String>,
    /// Start, in UTC.
    pub start_time: Option<Moment>,
    /// End, in UTC.
    pub end_time: Option<Moment>,
    /// Speakers of the session.
    #[zoom(max_items = 200)]
    pub session_speakers: Vec<SessionSpeaker>,
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
    /// Languages of the interpreters.
    #[zoom(max_items = 200)]
    pub interpreter_languages: Vec<InterpreterLanguage>,
    /// Languages of the sign language interpreters.
    #[zoom(max_items = 200)]
    pub sign_interpreter_languages: Vec<InterpreterLanguage>,
    /// How people attend: virtually, in person, or both.
    pub attendance_type: Option<AttendanceType>,
    /// Place of the event; only if people attend in person.
    pub physical_location: Option<String>,
    /// Reservation of seats; only for events with several sessions.
    pub session_reservation: Option<ReservationSettings>,
}

/// Speaker of a session.
///
/// Speakers join a meeting as attendees and a webinar as panelists.
#[zoom_model(response)]
pub struct SessionSpeaker {
    /// ID of the speaker.
    pub speaker_id: Option<String>,
    /// Whether the speaker can edit the session.
    pub access_to_edit_session: Option<bool>,
    /// Whether the session page shows the speaker.
    pub show_in_session_detail: Option<bool>,
    /// Whether the speaker can start the session for the host.
    pub has_alternative_host_permission: Option<bool>,
    /// Role of the speaker in the session.
    pub meeting_role: Option<SpeakerRole>,
    /// Name of the speaker.
    pub name: Option<String>,
    /// Company of the speaker.
    pub company: Option<String>,
    /// Job title of the speaker.
    pub title: Option<String>,
}

/// Role of a speaker in a session.
#[zoom_model]
pub enum SpeakerRole {
    /// Alternative host.
    AlternativeHost = 0,
    /// Attendee.
    Attendee = 1,
    /// Panelist.
    Panelist = 2,
}

/// Language of an interpreter.
#[zoom_model(response)]
pub struct InterpreterLanguage {
    /// ID of the language, such as `EN`.
    pub language_id: Option<String>,
    /// Name of the language.
    pub language_display_name: Option<String>,
}

/// Token to join a session.
#[zoom_model(response)]
pub struct JoinToken {
    /// Result of the call; without success, the response has no token.
    pub code: Option<JoinTokenCode>,
    /// Reason for the failure.
    pub error_message: Option<String>,
    /// Token to join the session.
    #[zoom(secret)]
    pub join_token: Option<String>,
}

/// Result of a request for a join token.
#[zoom_model]
pub enum JoinTokenCode {
    /// The token was created.
    Success = 0,
    /// The request is invalid.
    BadRequest = 1120,
    /// The user has no ticket.
    TicketNotFound = 1130,
    /// Zoom failed to process the request.
    InternalServerError = 1140,
    /// The ticket was revoked.
    TicketRevoked = 1150,
}

/// Sessions of an event.
#[zoom_model(response)]
pub struct SessionList {
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Sessions of the event.
    #[zoom(max_items = 200)]
    pub sessions: Vec<Session>,
}

/// Created session.
#[zoom_model(response)]
pub struct CreatedSession {
    /// Time zone, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Whether the session is a meeting, a webinar or neither.
    #[zoom(rename = "type")]
    pub kind: Option<SessionType>,
    /// ID of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub name: Option<String>,
    /// Description of the session.
    pub description: Option<String>,
    /// Start, in UTC.
    pub start_time: Option<Moment>,
    /// End, in UTC.
    pub end_time: Option<Moment>,
    /// Speakers of the session.
    #[zoom(max_items = 50)]
    pub session_speakers: Vec<SessionSpeaker>,
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
    /// How people attend: virtually, in person, or both.
    pub attendance_type: Option<AttendanceType>,
    /// Place of the event; only if people attend in person.
    pub physical_location: Option<String>,
    /// Reservation of seats; only for events with several sessions.
    pub session_reservation: Option<ReservationSettings>,
}
