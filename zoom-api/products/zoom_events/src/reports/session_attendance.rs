//! Reports: session attendance.

use jiff::Timestamp;

use super::Attendance;
use zoom_api::zoom_model;

/// Attendance of a session by an event's attendee.
#[zoom_model(response)]
pub struct AttendedSession {
    /// ID of the session.
    pub session_id: Option<String>,
    /// Name of the session.
    pub session_name: Option<String>,
    /// Whether the person attended the session.
    pub session_attendance: Option<Attendance>,
    /// Minutes that the person spent in the session.
    pub duration_spent_in_session: Option<f64>,
    /// Number of chat messages that the person sent.
    pub chat_messages_sent: Option<i64>,
    /// Whether the person downloaded materials of the session.
    pub material_download: Option<bool>,
    /// Whether the person watched the recording.
    pub recording_view: Option<bool>,
    /// Whether the person watched the livestream.
    pub live_streaming_view: Option<bool>,
    /// Minutes for which the person watched the recording.
    pub recording_view_duration: Option<f64>,
    /// Minutes for which the person watched the livestream.
    pub live_streaming_view_duration: Option<f64>,
    /// Time at which the person joined the session.
    pub session_join_time: Option<Timestamp>,
    /// Time at which the person left the session.
    pub session_exit_time: Option<Timestamp>,
    /// Whether the person reserved a seat.
    pub session_reserved: Option<bool>,
    /// Whether the person bookmarked the session.
    pub session_bookmarked: Option<bool>,
}

/// Whether a person attended a session.
#[zoom_model]
pub enum SessionAttended {
    /// Attended.
    Yes,
    /// Did not attend.
    No,
}
