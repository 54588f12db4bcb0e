//! Invitations of visitors: send, update, delete them and check visitors in.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists invitations of visitors.
///
/// Each user of visitor management needs a license for it.
#[zoom_endpoint(
    GET, "/visitor/invitation",
    scopes = ["visitor_management:read", "visitor_management:read:list_invitations", "visitor_management:read:list_invitations:admin"],
    rate_limit = Medium,
    paged = invitations,
    operation = "invitationList",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/visitor-management/GET/visitor/invitation",
    errors(
        /// `next_page_token` or `page_size` is invalid.
        400/30051005 => InvalidPage,
        /// A resource of the request does not exist.
        404 => NotFound,
    )
)]
pub fn list_invitations(
    /// ID of the location to visit.
    invite_location_id: Option<String>,
    /// Start of the period in which the visits begin.
    from: Option<Timestamp>,
    /// End of the period in which the visits begin.
    to: Option<Timestamp>,
    /// Owner of the invitations to list.
    #[zoom(default = "user")]
    data_scope: Option<DataScope>,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> InvitationPage;

/// Sends an invitation to a visitor.
///
/// Each user of visitor management needs a license for it.
#[zoom_endpoint(
    POST, "/visitor/invitation", json,
    scopes = ["visitor_management:write:admin", "visitor_management:write:invitation", "visitor_management:write:invitation:admin"],
    rate_limit = Medium,
    operation = "createInvitation",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/visitor-management/POST/visitor/invitation",
    errors(
        /// The account or the location has no visitor management.
        400/30059710 => VisitorManagementDisabled,
        /// The visitor is blocked.
        400/30059712 => VisitorBlocked,
        /// The caller may not do this.
        403 => Forbidden,
        /// A resource of the request does not exist.
        404 => NotFound,
        /// Zoom did not complete the request in time.
        408 => RequestTimeout,
    )
)]
pub fn send_invitation(
    /// Invitation to send.
    #[body]
    invitation: InvitationDraft,
) -> NoContent;

/// Returns an invitation.
///
/// Each user of visitor management needs a license for it.
#[zoom_endpoint(
    GET, "/visitor/invitation/<invitation_id>",
    scopes = ["visitor_management:read", "visitor_management:read:invitation_details", "visitor_management:read:invitation_details:admin"],
    rate_limit = Medium,
    operation = "getInvitation",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/visitor-management/GET/visitor/invitation/%7BinvitationId%7D",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The caller may not do this.
        403 => Forbidden,
        /// The invitation does not exist.
        404/30059702 => InvitationNotFound,
        /// Zoom did not complete the request in time.
        408 => RequestTimeout,
    )
)]
pub fn get_invitation(
    /// ID of the invitation.
    invitation_id: String,
) -> InvitationResult;

/// Cancels or deletes an invitation.
///
/// Each user of visitor management needs a license for it.
#[zoom_endpoint(
    DELETE, "/visitor/invitation/<invitation_id>",
    scopes = ["visitor_management:write", "visitor_management:delete:invitation", "visitor_management:delete:invitation:admin"],
    rate_limit = Medium,
    operation = "deleteInvitation",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/visitor-management/DELETE/visitor/invitation/%7BinvitationId%7D",
    errors(
        /// The request is invalid.
        400 => BadRequest,
        /// The caller may not do this.
        403 => Forbidden,
        /// The invitation does not exist.
        404/30059708 => InvitationNotFound,
        /// Zoom did not complete the request in time.
        408 => RequestTimeout,
    )
)]
pub fn delete_invitation(
    /// ID of the invitation.
    invitation_id: String,
    /// Whether to cancel the invitation instead of deleting it.
    cancel: Option<bool>,
) -> NoContent;

/// Updates an invitation.
///
/// An omitted value stays unchanged. Each user of visitor management needs a license for it.
#[zoom_endpoint(
    PATCH, "/visitor/invitation/<invitation_id>", json,
    scopes = ["visitor_management:write", "visitor_management:update:invitation", "visitor_management:update:invitation:admin"],
    rate_limit = Medium,
    operation = "updateInvitation",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/visitor-management/PATCH/visitor/invitation/%7BinvitationId%7D",
    errors(
        /// The account or the location has no visitor management.
        400/30059710 => VisitorManagementDisabled,
        /// The visitor is blocked.
        400/30059712 => VisitorBlocked,
        /// The caller may not do this.
        403 => Forbidden,
        /// The invitation does not exist.
        404/30059707 => InvitationNotFound,
        /// Zoom did not complete the request in time.
        408 => RequestTimeout,
    )
)]
pub fn update_invitation(
    /// ID of the invitation.
    invitation_id: String,
    /// Changes to the invitation.
    #[body]
    invitation: InvitationDraft,
) -> NoContent;

/// Checks in the visitor of an invitation.
///
/// Each user of visitor management needs a license for it.
#[zoom_endpoint(
    POST, "/visitor/invitation/<invitation_id>/checkin",
    scopes = ["visitor_management:write", "visitor_management:write:check_in", "visitor_management:write:check_in:admin"],
    rate_limit = Medium,
    operation = "checkinVisitor",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/visitor-management/POST/visitor/invitation/%7BinvitationId%7D/checkin",
    errors(
        /// The account or the location has no visitor management.
        400/30059710 => VisitorManagementDisabled,
        /// The visitor is blocked.
        400/30059712 => VisitorBlocked,
        /// The caller may not do this.
        403 => Forbidden,
        /// The invitation does not exist.
        404/30059713 => InvitationNotFound,
        /// Zoom did not complete the request in time.
        408 => RequestTimeout,
    )
)]
pub fn check_in_visitor(
    /// ID of the invitation.
    invitation_id: String,
) -> NoContent;

/// Envelope of an invitation.
#[zoom_model(response)]
pub struct InvitationResult {
    /// Invitation.
    #[zoom(rename = "result")]
    pub invitation: Option<Invitation>,
}

/// Invitation of a visitor.
#[zoom_model(response)]
pub struct Invitation {
    /// ID of the invitation.
    pub invitation_id: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Information about the host.
    pub details: Option<String>,
    /// Start of the visit.
    pub start_time: Option<Timestamp>,
    /// Email address of the host.
    pub host_email: Option<String>,
    /// Name of the host.
    pub host_name: Option<String>,
    /// ID of the location to visit.
    pub invite_location_id: Option<String>,
    /// Name of the office.
    pub office_name: Option<String>,
    /// URL of the photo that the visitor uploaded.
    pub visitor_photo_url: Option<String>,
    /// Time of the check-in.
    pub check_in_time: Option<Timestamp>,
    /// Status of the invitation.
    pub status: Option<InvitationStatus>,
    /// Time zone of the location, such as `America/Los_Angeles`.
    pub time_zone: Option<String>,
    /// Email address of the visitor.
    pub visitor_email: Option<String>,
    /// Name of the visitor.
    pub visitor_name: Option<String>,
    /// Organization of the visitor.
    pub visitor_organization: Option<String>,
}

/// Status of an invitation.
#[zoom_model]
pub enum InvitationStatus {
    /// The visitor has not registered yet.
    #[zoom(rename = "WAITING_FOR_REGISTRATION")]
    WaitingForRegistration,
    /// Registered.
    #[zoom(rename = "REGISTERED")]
    Registered,
    /// The visitor checked in.
    #[zoom(rename = "SIGNED_IN")]
    SignedIn,
    /// Canceled.
    #[zoom(rename = "CANCELED")]
    Canceled,
    /// The visitor checked out.
    #[zoom(rename = "CHECK_OUT")]
    CheckedOut,
    /// The visitor did not come.
    #[zoom(rename = "NO_SHOW")]
    NoShow,
}

/// Page of invitations.
#[zoom_model(response)]
pub struct InvitationPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Invitations.
    pub invitations: Vec<Invitation>,
}

/// Owner of the invitations to list.
#[zoom_model]
pub enum DataScope {
    /// Those of the user.
    User,
    /// Those of the locations that the caller administers.
    Account,
}

/// Invitation to send, or changes to an invitation.
#[zoom_model]
pub struct InvitationDraft {
    /// Email address of the visitor.
    pub visitor_email: Option<String>,
    /// Name of the visitor.
    pub visitor_name: Option<String>,
    /// Start of the visit.
    pub start_time: Option<Timestamp>,
    /// ID of the location to visit.
    pub invite_location_id: Option<String>,
    /// User ID of the host.
    pub host_id: Option<String>,
    /// Organization of the visitor.
    pub visitor_organization: Option<String>,
}
