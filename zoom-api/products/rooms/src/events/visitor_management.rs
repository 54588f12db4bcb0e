//! Events: visitor management.

use zoom_api::{zoom_event, zoom_model};

/// A visitor checked in.
///
/// Requires the Visitor Management feature.
#[zoom_event(
    "visitor_management.checked_in",
    scopes = ["visitor_management:read:admin", "visitor_management:read:visitor_checked_in:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/visitor_management/POSTvisitor_management.checked_in",
)]
pub struct VisitorManagementCheckedIn {
    /// Account of the host.
    pub account_id: String,
    /// Email address of the host.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the host.
    pub operator_id: Option<String>,
    /// Invitation of the visitor.
    pub object: VisitorManagementCheckedObject,
}

/// A visitor checked out.
///
/// Requires the Visitor Management feature.
#[zoom_event(
    "visitor_management.checked_out",
    scopes = ["visitor_management:read:admin", "visitor_management:read:visitor_checked_out:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/visitor_management/POSTvisitor_management.checked_out",
)]
pub struct VisitorManagementCheckedOut {
    /// Account of the host.
    pub account_id: String,
    /// Email address of the host.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the host.
    pub operator_id: Option<String>,
    /// Invitation of the visitor.
    pub object: VisitorManagementCheckedObject,
}

/// A user invited a visitor.
///
/// Requires the Visitor Management feature.
#[zoom_event(
    "visitor_management.invitation_created",
    scopes = ["visitor_management:read:admin", "visitor_management:read:visitor_invitation:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/visitor_management/POSTvisitor_management.invitation_created",
)]
pub struct VisitorManagementInvitationCreated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the user who caused the event.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Invitation of the visitor.
    pub object: VisitorManagementInvitationObject,
}

/// A user deleted the invitation of a visitor.
///
/// Requires the Visitor Management feature.
#[zoom_event(
    "visitor_management.invitation_deleted",
    scopes = ["visitor_management:read:admin", "visitor_management:read:visitor_invitation:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/visitor_management/POSTvisitor_management.invitation_deleted",
)]
pub struct VisitorManagementInvitationDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the user who caused the event.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Invitation of the visitor.
    pub object: VisitorManagementInvitationDeletedObject,
}

/// A user changed the invitation of a visitor.
///
/// Requires the Visitor Management feature.
#[zoom_event(
    "visitor_management.invitation_updated",
    scopes = ["visitor_management:read:admin", "visitor_management:read:visitor_invitation:admin"],
    docs = "https://developers.zoom.us/docs/api/rooms/events/#tag/visitor_management/POSTvisitor_management.invitation_updated",
)]
pub struct VisitorManagementInvitationUpdated {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Email address of the user who caused the event.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Invitation of the visitor.
    pub object: VisitorManagementInvitationObject,
}

/// Invitation of the visitor in `visitor_management.checked_in` and `visitor_management.checked_out` events.
#[zoom_model]
pub struct VisitorManagementCheckedObject {
    /// Email address of the visitor.
    pub visitor_email: Option<String>,
    /// Name of the visitor.
    pub visitor_name: Option<String>,
    /// When the visit starts, in milliseconds since the Unix epoch.
    pub start_time: Option<i64>,
    /// When the visit ends, in milliseconds since the Unix epoch.
    pub end_time: Option<i64>,
    /// ID of the location to visit.
    pub invite_location_id: Option<String>,
    /// ID of the user who invited the visitor.
    pub host_id: Option<String>,
    /// Name of the person who invited the visitor.
    pub host_name: Option<String>,
    /// Email address of the person who invited the visitor.
    pub host_email: Option<String>,
}

/// Invitation of the visitor in `visitor_management.invitation_created` and `visitor_management.invitation_updated`
/// events.
#[zoom_model]
pub struct VisitorManagementInvitationObject {
    /// ID of the invitation.
    pub invitation_id: Option<String>,
    /// Email address of the visitor.
    pub visitor_email: Option<String>,
    /// Name of the visitor.
    pub visitor_name: Option<String>,
    /// When the visit starts, in milliseconds since the Unix epoch.
    pub start_time: Option<i64>,
    /// When the visit ends, in milliseconds since the Unix epoch.
    pub end_time: Option<i64>,
    /// ID of the location to visit.
    pub invite_location_id: Option<String>,
    /// ID of the user who invited the visitor.
    pub host_id: Option<String>,
    /// Name of the person who invited the visitor.
    pub host_name: Option<String>,
    /// Email address of the person who invited the visitor.
    pub host_email: Option<String>,
}

/// Invitation of the visitor in `visitor_management.invitation_deleted` events.
#[zoom_model]
pub struct VisitorManagementInvitationDeletedObject {
    /// Email address of the visitor.
    pub visitor_email: Option<String>,
    /// Name of the visitor.
    pub visitor_name: Option<String>,
    /// ID of the location to visit.
    pub invite_location_id: Option<String>,
    /// ID of the user who invited the visitor.
    pub host_id: Option<String>,
    /// Name of the person who invited the visitor.
    pub host_name: Option<String>,
    /// Email address of the person who invited the visitor.
    pub host_email: Option<String>,
}
