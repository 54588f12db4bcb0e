//! Reservations of workspaces: create, update, delete them, check in and out.

use jiff::Timestamp;

use zoom_api::types::{MeetingUuid, Moment};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Checks a user in to a reservation or out of it.
///
/// Not for desks of Zoom Rooms and of common area phones.
#[zoom_endpoint(
    POST, "/workspaces/events", json,
    scopes = ["workspace:write:admin", "workspace:write:events", "workspace:write:events:admin"],
    rate_limit = Medium,
    operation = "reservationEvent",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/POST/workspaces/events",
    errors(
        /// Zoom's room service is unavailable; retry later.
        400/2 => ServiceUnavailable,
        /// The account has no subscription to workspace reservation.
        400/200 => NoWorkspaceSubscription,
    )
)]
pub fn update_check_in_status(
    /// Whether to check in or out.
    method: Option<CheckInMethod>,
    /// Reservation, by ID or by workspace and user.
    params: Option<ReservationParams>,
) -> NoContent;

/// Lists the workspace reservations of a user.
#[zoom_endpoint(
    GET, "/workspaces/users/<user_id>/reservations",
    scopes = ["workspace:read:admin", "workspace:read:list_reservations:admin"],
    rate_limit = Light,
    operation = "userListReservations",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/users/%7BuserId%7D/reservations",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The caller may not do this.
        403 => Forbidden,
        /// The user does not exist.
        404 => UserNotFound,
    )
)]
pub fn list_user_reservations(
    /// ID of the user whose reservations to list.
    user_id: String,
    /// Start of the period.
    from: Timestamp,
    /// End of the period; at most 14 days ahead.
    to: Timestamp,
) -> ReservationList;

/// Lists the reservations of a workspace.
#[zoom_endpoint(
    GET, "/workspaces/<workspace_id>/reservations",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:read:list_reservations", "workspace:read:list_reservations:admin"],
    rate_limit = Medium,
    operation = "listReservations",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/%7BworkspaceId%7D/reservations",
    errors(
        /// Zoom's room service is unavailable; retry later.
        400/2 => ServiceUnavailable,
        /// The account has no subscription to workspace reservation.
        400/200 => NoWorkspaceSubscription,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn list_reservations(
    /// ID of the workspace.
    workspace_id: String,
    /// Start of the period.
    from: Option<Timestamp>,
    /// End of the period; at most 14 days ahead.
    to: Option<Timestamp>,
    /// ID of the user whose reservations to list.
    user_id: Option<String>,
) -> WorkspaceReservationList;

/// Reserves a workspace.
#[zoom_endpoint(
    POST, "/workspaces/<workspace_id>/reservations", json,
    scopes = ["workspace:write", "workspace:write:admin", "workspace:write:reservation", "workspace:write:reservation:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "createReservation",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/POST/workspaces/%7BworkspaceId%7D/reservations",
    errors(
        /// Zoom's room service is unavailable; retry later.
        400/2 => ServiceUnavailable,
        /// The account has no subscription to workspace reservation.
        400/200 => NoWorkspaceSubscription,
        /// The period is invalid.
        400/300 => InvalidDateTimeRange,
        /// Zoom could not reserve the workspace.
        400/8201 => ReservationFailed,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn create_reservation(
    /// ID of the workspace.
    workspace_id: String,
    /// Whether to check in immediately.
    #[zoom(default = false)]
    #[query]
    check_in: Option<bool>,
    /// Reservation to create.
    #[body]
    reservation: NewReservation,
) -> CreatedReservation;

/// Returns a reservation of a workspace.
#[zoom_endpoint(
    GET, "/workspaces/<workspace_id>/reservations/<reservation_id>",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:read:reservation", "workspace:read:reservation:admin"],
    rate_limit = Medium,
    operation = "GETGetaworkspacereservationbyreservationID",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/%7BworkspaceId%7D/reservations/%7BreservationId%7D",
    errors(
        /// Zoom's room service is unavailable; retry later.
        400/2 => ServiceUnavailable,
        /// The account has no subscription to workspace reservation.
        400/200 => NoWorkspaceSubscription,
        /// The calendar event of the reservation does not exist.
        400/30093007 => CalendarEventNotFound,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn get_reservation(
    /// ID of the workspace.
    workspace_id: String,
    /// ID of the reservation.
    reservation_id: String,
) -> ReservationResult;

/// Deletes a reservation of a workspace.
#[zoom_endpoint(
    DELETE, "/workspaces/<workspace_id>/reservations/<reservation_id>",
    scopes = ["workspace:write", "workspace:write:admin", "workspace:delete:reservation", "workspace:delete:reservation:admin"],
    rate_limit = Medium,
    success = 202,
    operation = "deleteReservation",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/DELETE/workspaces/%7BworkspaceId%7D/reservations/%7BreservationId%7D",
    errors(
        /// Zoom's room service is unavailable; retry later.
        400/2 => ServiceUnavailable,
        /// The account has no subscription to workspace reservation.
        400/200 => NoWorkspaceSubscription,
        /// The reservation does not exist.
        404/8202 => ReservationNotFound,
    )
)]
pub fn delete_reservation(
    /// ID of the workspace.
    workspace_id: String,
    /// ID of the reservation.
    reservation_id: String,
) -> NoContent;

/// Updates a reservation of a workspace.
///
/// A reservation lasts 15 minutes to 24 hours and lies within the next six months.
#[zoom_endpoint(
    PATCH, "/workspaces/<workspace_id>/reservations/<reservation_id>", json,
    scopes = ["workspace:write", "workspace:write:admin", "workspace:update:reservation", "workspace:update:reservation:admin"],
    rate_limit = Medium,
    success = 202,
    operation = "updateReservation",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/PATCH/workspaces/%7BworkspaceId%7D/reservations/%7BreservationId%7D",
    errors(
        /// Zoom's room service is unavailable; retry later.
        400/2 => ServiceUnavailable,
        /// The account has no subscription to workspace reservation.
        400/200 => NoWorkspaceSubscription,
        /// The period is invalid.
        400/300 => InvalidDateTimeRange,
        /// The reservation does not exist.
        404/8202 => ReservationNotFound,
    )
)]
pub fn update_reservation(
    /// ID of the workspace.
    workspace_id: String,
    /// ID of the reservation.
    reservation_id: String,
    /// End of the reservation.
    end_time: Timestamp,
    /// Start of the reservation.
    start_time: Timestamp,
    /// Topic of the reservation.
    topic: String,
) -> NoContent;

/// Lists the answers to the questionnaires of a reservation.
#[zoom_endpoint(
    GET, "/workspaces/<workspace_id>/reservations/<reservation_id>/questionnaires",
    scopes = ["workspace:read:admin", "workspace:read:reservation:admin", "workspace:read:reservation:master"],
    rate_limit = Light,
    operation = "Listworkspacereservationquestionnaires",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/%7BworkspaceId%7D/reservations/%7BreservationId%7D/questionnaires",
    errors(
        /// The subject is not supported.
        400/300520011 => UnsupportedSubject,
        /// The workspace does not exist.
        404/300520005 => WorkspaceNotFound,
        /// The reservation does not exist.
        404/300520010 => ReservationNotFound,
    )
)]
pub fn list_questionnaires(
    /// ID of the workspace.
    workspace_id: String,
    /// ID of the reservation.
    reservation_id: String,
    /// Subject of the questionnaire.
    subject: QuestionnaireSubject,
) -> ReservationQuestionnaires;

/// Envelope of a reservation.
#[zoom_model(response)]
pub struct ReservationResult {
    /// Reservation.
    #[zoom(rename = "result")]
    pub reservation: Option<Reservation>,
}

/// Reservation of a workspace.
#[zoom_model(response)]
pub struct Reservation {
    /// Topic of the reservation.
    pub topic: Option<String>,
    /// Time zone of the reserved workspace, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// ID of the reservation.
    pub id: Option<String>,
    /// ID of the user who has the reservation.
    pub user_id: Option<String>,
    /// Start of the reservation.
    pub start_time: Option<Moment>,
    /// End of the reservation.
    pub end_time: Option<Moment>,
    /// Status of the reservation.
    pub status: Option<ReservationStatus>,
}

/// Status of a reservation.
#[zoom_model]
pub enum ReservationStatus {
    /// Reserved.
    Reserved,
    /// Checked in.
    CheckedIn,
    /// Checked out.
    CheckedOut,
}

/// Reservations of a user.
#[zoom_model(response)]
pub struct ReservationList {
    /// Reservations.
    #[zoom(max_items = 1000)]
    pub reservations: Vec<ListedReservation>,
}

/// Reservation of a user.
#[zoom_model(response)]
pub struct ListedReservation {
    /// End of the reservation.
    pub end_time: Option<Moment>,
    /// ID of the reservation.
    pub id: Option<String>,
    /// Start of the reservation.
    pub start_time: Option<Moment>,
    /// Time zone of the reserved workspace, such as `America/Los_Angeles`.
    pub timezone: Option<String>,
    /// Topic of the reservation.
    pub topic: Option<String>,
    /// ID of the user who has the reservation.
    pub user_id: Option<String>,
    /// Status of the reservation.
    pub status: Option<ReservationStatus>,
    /// ID of the workspace.
    pub workspace_id: Option<String>,
    /// ID of the location.
    pub location_id: Option<String>,
}

/// Reservations of a workspace.
#[zoom_model(response)]
pub struct WorkspaceReservationList {
    /// Start of the period.
    pub from: Option<Timestamp>,
    /// Reservations.
    pub reservations: Vec<Reservation>,
    /// End of the period.
    pub to: Option<Timestamp>,
}

/// Answered questionnaires of a reservation.
#[zoom_model(response)]
pub struct ReservationQuestionnaires {
    /// ID of the reservation.
    pub reservation_id: String,
    /// Display name of the user who answered.
    pub user_display_name: String,
    /// ID of the workspace.
    pub workspace_id: String,
    /// Name of the workspace.
    pub workspace_name: String,
    /// Time at which the questionnaire was answered, in milliseconds since the Unix epoch.
    pub fill_time: String,
    /// Answered questionnaires.
    #[zoom(max_items = 20)]
    pub questionnaire_response: Vec<Questionnaire>,
}

/// Answered questionnaire.
#[zoom_model(response)]
pub struct Questionnaire {
    /// ID of the questionnaire.
    pub id: String,
    /// Title of the questionnaire.
    pub title: String,
    /// Subject of the questionnaire.
    pub subject: String,
    /// Questions with their answers.
    #[zoom(rename = "list", max_items = 50)]
    pub answers: Vec<QuestionnaireAnswer>,
}

/// Question and its answer.
#[zoom_model(response)]
pub struct QuestionnaireAnswer {
    /// ID of the question.
    pub question_id: String,
    /// Title of the question.
    pub title: String,
    /// Type of the question.
    #[zoom(rename = "type")]
    pub kind: QuestionType,
    /// Whether an answer is required.
    pub required: bool,
    /// Answer options.
    #[zoom(max_items = 10)]
    pub options: Vec<QuestionOption>,
    /// Text of the answer, or IDs of the chosen options.
    pub reply: String,
}

/// Type of a question.
#[zoom_model]
pub enum QuestionType {
    /// One of the options.
    Single,
    /// Several of the options.
    Multiple,
    /// Short text.
    Short,
    /// Long text.
    Long,
}

/// Answer option of a question.
#[zoom_model(response)]
pub struct QuestionOption {
    /// ID of the option.
    pub option_id: Option<String>,
    /// Text of the option.
    pub text: Option<String>,
}

/// Created reservation.
#[zoom_model(response)]
pub struct CreatedReservation {
    /// ID of the reservation.
    #[zoom(rename = "reservation_id ")]
    pub reservation_id: Option<String>,
    /// State of the reservation.
    pub status: Option<ReservationStatus>,
}

/// Whether to check in or out.
#[zoom_model]
pub enum CheckInMethod {
    /// Check in.
    CheckIn,
    /// Check out.
    CheckOut,
}

/// Reservation to check in to or out of: by ID, or by workspace and user.
#[zoom_model]
pub struct ReservationParams {
    /// ID of the workspace.
    pub workspace_id: Option<String>,
    /// ID of the user who has the reservation.
    pub user_id: Option<String>,
    /// ID of the reservation.
    pub reservation_id: Option<String>,
}

/// Reservation to create.
#[zoom_model]
pub struct NewReservation {
    /// End of the reservation.
    pub end_time: Timestamp,
    /// Meeting of the reservation; required if the workspace is a room.
    pub meeting: Option<NewReservationMeeting>,
    /// Start of the reservation.
    pub start_time: Timestamp,
    /// Topic of the reservation.
    pub topic: String,
    /// ID of the user to reserve for; by default the caller.
    pub reserve_for: Option<String>,
}

/// Meeting of a reservation; required if the workspace is a room.
#[zoom_model]
pub struct NewReservationMeeting {
    /// Whether the meeting is end-to-end encrypted, which disables features such as cloud recording and livestreams.
    pub end_to_end_encrypted: Option<bool>,
    /// Passcode of the meeting: letters, digits, `@`, `-`, `_` and `*`. The account's settings can require more.
    #[zoom(secret, max_length = 10)]
    pub password: Option<String>,
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// UUID of an existing meeting to reserve the room for.
    pub meeting_uuid: Option<MeetingUuid>,
}

/// Subject of a questionnaire.
#[zoom_model]
pub enum QuestionnaireSubject {
    /// Questionnaire of a reservation.
    Reservation,
    /// Questionnaire before check-in.
    PreCheckin,
}
