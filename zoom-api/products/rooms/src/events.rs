//! Events of Zoom Rooms.

mod visitor_management;
mod workspace;
mod zoomroom;
mod zoomroom_checked;
mod zoomroom_location;
mod zoomroom_sensor;

pub use visitor_management::*;
pub use workspace::*;
pub use zoomroom::*;
pub use zoomroom_checked::*;
pub use zoomroom_location::*;
pub use zoomroom_sensor::*;

use zoom_api::zoom_event;

/// Events of Zoom Rooms.
#[zoom_event]
pub enum Event {
    VisitorManagementCheckedIn,
    VisitorManagementCheckedOut,
    VisitorManagementInvitationCreated,
    VisitorManagementInvitationDeleted,
    VisitorManagementInvitationUpdated,
    WorkspaceCreated,
    WorkspaceDeleted,
    WorkspacePreCheckInQuestionnaireResponseCreated,
    WorkspaceReservationCheckedIn,
    WorkspaceReservationCheckedOut,
    WorkspaceReservationCreated,
    WorkspaceReservationDeleted,
    WorkspaceReservationQuestionnaireResponseCreated,
    WorkspaceReservationQuestionnaireResponseUpdated,
    WorkspaceReservationUpdate,
    WorkspaceUpdated,
    WorkspaceUserAssigned,
    WorkspaceUserUnassigned,
    ZoomroomAlert,
    ZoomroomCheckedIn,
    ZoomroomCheckedOut,
    ZoomroomCreated,
    ZoomroomDelayedAlert,
    ZoomroomDeleted,
    ZoomroomDigitalSignageAppEnded,
    ZoomroomDigitalSignageAppStarted,
    ZoomroomLocationCreated,
    ZoomroomLocationDeleted,
    ZoomroomLocationUpdated,
    ZoomroomSensorData,
    ZoomroomThirdpartyMeetingAttempted,
    ZoomroomUpdated,
}
