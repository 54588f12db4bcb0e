//! Reservations of seats in sessions.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the registrants who reserved a seat in a session.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    GET, "/zoom_events/events/<event_id>/sessions/<session_id>/reservations",
    scopes = ["zoom_events_sessions:read", "zoom_events_sessions:read:admin", "zoom_events:read:list_session_reservations", "zoom_events:read:list_session_reservations:admin"],
    rate_limit = Light,
    paged = reservations,
    operation = "ListSessionReservations",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/sessions/GET/zoom_events/events/%7BeventId%7D/sessions/%7BsessionId%7D/reservations",
    errors(
        /// The session overlaps another, or the day has the maximum number of sessions.
        400/26302 => OverlapOrTooManySessions,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The session does not exist.
        404/2003 => SessionNotFound,
    )
)]
pub fn list_reservations(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> ReservationPage;

/// Reserves a seat in a session for a registrant.
///
/// The session must have reservations enabled. Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events
/// license.
#[zoom_endpoint(
    POST, "/zoom_events/events/<event_id>/sessions/<session_id>/reservations", json,
    scopes = ["zoom_events_sessions:write", "zoom_events_sessions:write:admin", "zoom_events:write:session_reservations", "zoom_events:write:session_reservations:admin"],
    rate_limit = Light,
    success = 201,
    operation = "AddSessionReservations",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/sessions/POST/zoom_events/events/%7BeventId%7D/sessions/%7BsessionId%7D/reservations",
    errors(
        /// All seats are reserved.
        400/26306 => NoReservationsAvailable,
        /// The session has no reservations.
        400/26307 => ReservationDisabled,
        /// Hosts cannot reserve seats in this session.
        400/26308 => HostReservationDisabled,
        /// The person has no access to the session.
        400/26309 => SessionAccessDenied,
        /// People with special roles need no reservation.
        400/26310 => ReservationNotRequired,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The session does not exist.
        404/2003 => SessionNotFound,
    )
)]
pub fn add_reservation(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
    /// Email address of the registrant.
    email: String,
) -> NoContent;

/// Deletes the reservation of a registrant.
///
/// Requires a Pro plan or higher with a Zoom Webinars Plus or Zoom Events license.
#[zoom_endpoint(
    DELETE, "/zoom_events/events/<event_id>/sessions/<session_id>/reservations", json,
    scopes = ["zoom_events_sessions:write", "zoom_events_sessions:write:admin", "zoom_events:delete:session_reservations", "zoom_events:delete:session_reservations:admin"],
    rate_limit = Light,
    operation = "DeleteSessionReservations",
    docs = "https://developers.zoom.us/docs/api/zoom-events/#tag/sessions/DELETE/zoom_events/events/%7BeventId%7D/sessions/%7BsessionId%7D/reservations",
    errors(
        /// The person has no reservation.
        400/26311 => ReservationNotFound,
        /// The caller has no access to the event.
        403/260200 => EventAccessDenied,
        /// The event does not exist.
        404/2002 => EventNotFound,
        /// The session does not exist.
        404/2003 => SessionNotFound,
    )
)]
pub fn delete_reservation(
    /// ID of the event.
    event_id: String,
    /// ID of the session.
    session_id: String,
    /// Email address of the registrant.
    email: String,
) -> NoContent;

/// Page of reservations.
#[zoom_model(response)]
pub struct ReservationPage {
    /// Number of reservations on this page.
    pub total_records: Option<u64>,
    pub next_page_token: Option<String>,
    /// Reservations.
    #[zoom(max_items = 300)]
    pub reservations: Vec<Reservation>,
}

/// Registrant with a reserved seat.
#[zoom_model(response)]
pub struct Reservation {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Email address.
    pub email: Option<String>,
}
