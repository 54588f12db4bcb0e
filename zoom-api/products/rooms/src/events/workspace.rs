//! Events: workspace.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// An administrator or the account owner added a workspace.
///
/// Requires the Workspace Reservation feature: a Zoom Rooms, Zoom Phone common area phone or Workspace Reservation
/// license.
#[zoom_event(
    "workspace.created",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:write", "workspace:write:admin", "workspace:read:workspace", "workspace:read:workspace:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/workspace/POSTworkspace.created",
)]
pub struct WorkspaceCreated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the user who caused the event.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Workspace that was created.
    pub object: WorkspaceObject,
}

/// An administrator or the account owner deleted a workspace.
///
/// Requires the Workspace Reservation feature: a Zoom Rooms, Zoom Phone common area phone or Workspace Reservation
/// license.
#[zoom_event(
    "workspace.deleted",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:write", "workspace:write:admin", "workspace:read:workspace", "workspace:read:workspace:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/workspace/POSTworkspace.deleted",
)]
pub struct WorkspaceDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the user who caused the event.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Workspace that was deleted.
    pub object: WorkspaceObject,
}

/// A user answered the questionnaire before checking in to a workspace, through the link in the email.
///
/// Requires the Workspace Reservation feature: a Zoom Rooms, Zoom Phone common area phone or Workspace Reservation
/// license.
#[zoom_event(
    "workspace.pre_check_in_questionnaire_response_created",
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/workspace/POSTworkspace.pre_check_in_questionnaire_response_created"
)]
pub struct WorkspacePreCheckInQuestionnaireResponseCreated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the person who answered the questionnaire.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who answered the questionnaire.
    pub operator_id: Option<String>,
    /// Reservation and answers.
    pub object: WorkspacePreCheckInQuestionnaireResponseCreatedObject,
}

/// A user checked in to a reserved workspace.
///
/// The workspace is a Zoom Room or a desk with a Zoom device. Requires the Workspace Reservation feature through a Zoom
/// Rooms license.
#[zoom_event(
    "workspace.reservation_checked_in",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:write", "workspace:write:admin", "workspace:read:reservation", "workspace:read:reservation:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/workspace/POSTworkspace.reservation_checked_in",
)]
pub struct WorkspaceReservationCheckedIn {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the user who caused the event.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Reservation.
    pub object: WorkspaceReservationObject,
}

/// A user checked out of a reserved workspace and released it.
///
/// The workspace is a Zoom Room or a desk with a Zoom device. Requires the Workspace Reservation feature through a Zoom
/// Rooms license.
#[zoom_event(
    "workspace.reservation_checked_out",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:write", "workspace:write:admin", "workspace:read:reservation", "workspace:read:reservation:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/workspace/POSTworkspace.reservation_checked_out",
)]
pub struct WorkspaceReservationCheckedOut {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the user who caused the event.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Reservation.
    pub object: WorkspaceReservationObject,
}

/// A user reserved a workspace.
///
/// The workspace is a Zoom Room or a desk with a Zoom device. Requires the Workspace Reservation feature through a Zoom
/// Rooms license.
#[zoom_event(
    "workspace.reservation_created",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:write", "workspace:write:admin", "workspace:read:reservation", "workspace:read:reservation:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/workspace/POSTworkspace.reservation_created",
)]
pub struct WorkspaceReservationCreated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the user who caused the event.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Reservation.
    pub object: WorkspaceReservationCreatedObject,
}

/// A user deleted a reservation of a workspace.
///
/// Requires the Workspace Reservation feature through a Zoom Rooms license.
#[zoom_event(
    "workspace.reservation_deleted",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:write", "workspace:write:admin", "workspace:read:reservation", "workspace:read:reservation:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/workspace/POSTworkspace.reservation_deleted",
)]
pub struct WorkspaceReservationDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the user who caused the event.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Reservation.
    pub object: WorkspaceReservationObject,
}

/// A user or an administrator answered the questionnaire while reserving a workspace.
///
/// Requires the Workspace Reservation feature: a Zoom Rooms, Zoom Phone common area phone or Workspace Reservation
/// license.
#[zoom_event(
    "workspace.reservation_questionnaire_response_created",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:write", "workspace:write:admin", "workspace:read:workspace_reservation_questionnaire_response", "workspace:read:workspace_reservation_questionnaire_response:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/workspace/POSTworkspace.reservation_questionnaire_response_created",
)]
pub struct WorkspaceReservationQuestionnaireResponseCreated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the person who answered the questionnaire.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who answered the questionnaire.
    pub operator_id: Option<String>,
    /// Reservation and answers.
    pub object: WorkspaceReservationQuestionnaireResponseObject,
}

/// A user or an administrator changed the answers to the questionnaire of a reservation.
///
/// Requires the Workspace Reservation feature: a Zoom Rooms, Zoom Phone common area phone or Workspace Reservation
/// license.
#[zoom_event(
    "workspace.reservation_questionnaire_response_updated",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:write", "workspace:write:admin", "workspace:read:workspace_reservation_questionnaire_response", "workspace:read:workspace_reservation_questionnaire_response:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/workspace/POSTworkspace.reservation_questionnaire_response_updated",
)]
pub struct WorkspaceReservationQuestionnaireResponseUpdated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the person who answered the questionnaire.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who answered the questionnaire.
    pub operator_id: Option<String>,
    /// Reservation and answers.
    pub object: WorkspaceReservationQuestionnaireResponseObject,
}

/// A user changed a reservation of a workspace.
///
/// Requires the Workspace Reservation feature through a Zoom Rooms license.
#[zoom_event(
    "workspace.reservation_update",
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/workspace/POSTworkspace.reservation_update"
)]
pub struct WorkspaceReservationUpdate {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the user who caused the event.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Reservation.
    pub object: WorkspaceReservationObject,
}

/// An administrator or the account owner changed a workspace.
///
/// Requires the Workspace Reservation feature: a Zoom Rooms, Zoom Phone common area phone or Workspace Reservation
/// license.
#[zoom_event(
    "workspace.updated",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:write", "workspace:write:admin", "workspace:read:workspace", "workspace:read:workspace:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/workspace/POSTworkspace.updated",
)]
pub struct WorkspaceUpdated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the user who caused the event.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Workspace that changed.
    pub object: WorkspaceObject,
}

/// An administrator or the account owner assigned a user to a workspace.
///
/// Requires the Workspace Reservation feature: a Zoom Rooms, Zoom Phone common area phone or Workspace Reservation
/// license.
#[zoom_event(
    "workspace.user_assigned",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:read:assignment", "workspace:read:assignment:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/workspace/POSTworkspace.user_assigned",
)]
pub struct WorkspaceUserAssigned {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the user who caused the event.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Workspace and the user to whom it was assigned.
    pub object: WorkspaceUserAssignedObject,
}

/// An administrator or the account owner removed the assignment of a user to a workspace.
///
/// Requires the Workspace Reservation feature: a Zoom Rooms, Zoom Phone common area phone or Workspace Reservation
/// license.
#[zoom_event(
    "workspace.user_unassigned",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:read:assignment", "workspace:read:assignment:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/workspace/POSTworkspace.user_unassigned",
)]
pub struct WorkspaceUserUnassigned {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the user who caused the event.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Workspace and the user who was unassigned from it.
    pub object: WorkspaceUserUnassignedObject,
}

/// Workspace in `workspace.created` and 2 other events.
#[zoom_model]
pub struct WorkspaceObject {
    /// ID of the workspace.
    pub id: String,
    /// Name of the workspace.
    pub workspace_name: Option<String>,
}

/// Reservation and answers in `workspace.pre_check_in_questionnaire_response_created` events.
#[zoom_model]
pub struct WorkspacePreCheckInQuestionnaireResponseCreatedObject {
    /// When the reservation starts (UTC).
    pub start_time: Option<Timestamp>,
    /// ID of the event of the reservation.
    pub event_id: Option<String>,
    /// Name of the user.
    pub user_name: Option<String>,
    /// ID of the reserved desk.
    pub desk_id: Option<String>,
    /// Name of the workspace.
    pub workspace_name: Option<String>,
    /// ID of the location.
    pub location_id: Option<String>,
    /// Questionnaires with the answers.
    pub questionnaire_response: Vec<QuestionnaireResponse>,
    /// Questionnaires with the answers, under the name that Zoom's example misspells.
    pub questionnaire_respnse: Vec<QuestionnaireResponse>,
}

/// Questionnaire with the answers.
#[zoom_model]
pub struct QuestionnaireResponse {
    /// ID of the questionnaire's view.
    pub id: Option<String>,
    /// Title of the questionnaire.
    pub title: Option<String>,
    /// Subject of the questionnaire, such as `reservation`.
    pub subject: Option<String>,
    /// Questions with the answers.
    pub list: Vec<QuestionnaireResponseList>,
}

/// Question with its answers.
#[zoom_model]
pub struct QuestionnaireResponseList {
    /// ID of the question.
    pub question_id: Option<String>,
    /// Text of the question.
    pub title: Option<String>,
    /// Kind of question: one choice, several choices, or free text.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// ID of the reply; for several chosen options, their IDs separated by commas.
    pub reply_id: Option<String>,
    /// Options to choose from.
    pub options: Vec<ListOption>,
}

/// Option of a question.
#[zoom_model]
pub struct ListOption {
    /// ID of the option.
    pub option_id: Option<String>,
    /// Text of the option.
    pub text: Option<String>,
}

/// Reservation in `workspace.reservation_checked_in` and 3 other events.
#[zoom_model]
pub struct WorkspaceReservationObject {
    /// ID of the reservation.
    pub id: String,
    /// ID of the workspace.
    pub workspace_id: Option<String>,
    /// When the reservation ends (UTC).
    pub end_time: Option<Timestamp>,
    /// When the reservation starts (UTC).
    pub start_time: Option<Timestamp>,
    /// Description of the reservation.
    pub topic: Option<String>,
    /// ID of the user that the workspace is reserved for.
    pub reserve_for: Option<String>,
}

/// Reservation in `workspace.reservation_created` events.
#[zoom_model]
pub struct WorkspaceReservationCreatedObject {
    /// ID of the reservation.
    pub id: String,
    /// ID of the workspace.
    pub workspace_id: Option<String>,
    /// When the reservation ends (UTC).
    pub end_time: Option<Timestamp>,
    /// When the reservation starts (UTC).
    pub start_time: Option<Timestamp>,
    /// Description of the reservation.
    pub topic: Option<String>,
    /// ID of the user that the workspace is reserved for.
    pub reserve_for: Option<String>,
    /// Whether the assigned workspace is checked in.
    pub assignment_checkin: Option<bool>,
}

/// Reservation and answers in `workspace.reservation_questionnaire_response_created` and
/// `workspace.reservation_questionnaire_response_updated` events.
#[zoom_model]
pub struct WorkspaceReservationQuestionnaireResponseObject {
    /// When the reservation starts (UTC).
    pub start_time: Option<Timestamp>,
    /// ID of the event of the reservation.
    pub event_id: Option<String>,
    /// Name of the user.
    pub user_name: Option<String>,
    /// ID of the reserved desk.
    pub desk_id: Option<String>,
    /// Name of the workspace.
    pub workspace_name: Option<String>,
    /// ID of the location.
    pub location_id: Option<String>,
    /// Questionnaires with the answers.
    pub questionnaire_response: Vec<QuestionnaireResponse>,
}

/// Workspace in `workspace.user_assigned` events.
#[zoom_model]
pub struct WorkspaceUserAssignedObject {
    /// ID of the workspace.
    pub workspace_id: Option<String>,
    /// Name of the workspace.
    pub workspace_name: Option<String>,
    /// Kind of assignment; always `permanent`.
    pub assign_type: Option<AssignType>,
    /// Account of the assigned user.
    pub account_id: Option<String>,
    /// ID of the assigned user.
    pub user_id: Option<String>,
    /// Email address of the assigned user.
    pub user_email: Option<String>,
}

/// Kind of desk assignment.
#[zoom_model]
pub enum AssignType {
    /// Permanent.
    Permanent,
}

/// Workspace and the user who was unassigned from it.
#[zoom_model]
pub struct WorkspaceUserUnassignedObject {
    /// ID of the workspace.
    pub workspace_id: Option<String>,
    /// Name of the workspace.
    pub workspace_name: Option<String>,
    /// Account of the assigned user.
    pub account_id: Option<String>,
    /// ID of the user who was assigned.
    pub user_id: Option<String>,
    /// Kind of the removed assignment; always `permanent`.
    pub assign_type: Option<AssignType>,
}
