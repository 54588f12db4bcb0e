//! Assignment of desks to users.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Returns the user to whom a desk is assigned.
#[zoom_endpoint(
    GET, "/workspaces/<workspace_id>/assignment",
    scopes = ["workspace:read", "workspace:read:admin", "workspace:read:assignment", "workspace:read:assignment:admin"],
    rate_limit = Light,
    operation = "Getadeskassignment",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/%7BworkspaceId%7D/assignment",
    errors(
        /// The workspace cannot be assigned.
        400/300520006 => AssignmentNotSupported,
        /// The type of assignment is not supported.
        400/300520007 => UnsupportedAssignmentType,
        /// The account has the assignment of desks disabled.
        400/300520008 => AssignmentDisabled,
        /// The caller has no access.
        400/300520009 => AccessRestricted,
        /// The workspace does not exist.
        404/300520005 => WorkspaceNotFound,
    )
)]
pub fn get_desk_assignment(
    /// ID of the workspace.
    workspace_id: String,
) -> DeskAssignment;

/// Assigns a desk to a user.
#[zoom_endpoint(
    PUT, "/workspaces/<workspace_id>/assignment", json,
    scopes = ["workspace:write:admin", "workspace:write:assignment:admin"],
    rate_limit = Light,
    operation = "setADeskAssignment",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/PUT/workspaces/%7BworkspaceId%7D/assignment",
    errors(
        /// A required value is missing.
        400/300520001 => MissingRequiredInput,
        /// The workspace cannot be assigned.
        400/300520006 => AssignmentNotSupported,
        /// The type of assignment is not supported.
        400/300520007 => UnsupportedAssignmentType,
        /// The account has the assignment of desks disabled.
        400/300520008 => AssignmentDisabled,
        /// The caller has no access.
        400/300520009 => AccessRestricted,
        /// The workspace does not exist.
        404/300520005 => WorkspaceNotFound,
    )
)]
pub fn set_desk_assignment(
    /// ID of the workspace.
    workspace_id: String,
    /// Type of the assignment.
    assign_type: AssignmentType,
    /// User to whom to assign the desk, if `assign_type` is `permanent`.
    permanent_assignment: Option<PermanentAssignmentUpdate>,
) -> NoContent;

/// Deletes the assignment of a desk.
#[zoom_endpoint(
    DELETE, "/workspaces/<workspace_id>/assignment",
    scopes = ["workspace:write:admin", "workspace:delete:assignment:admin"],
    rate_limit = Medium,
    operation = "Deleteadeskassignment",
    docs = "https://developers.zoom.us/docs/api/rooms/#tag/workspaces/DELETE/workspaces/%7BworkspaceId%7D/assignment",
    errors(
        /// The workspace cannot be assigned.
        400/300520006 => AssignmentNotSupported,
        /// The type of assignment is not supported.
        400/300520007 => UnsupportedAssignmentType,
        /// The account has the assignment of desks disabled.
        400/300520008 => AssignmentDisabled,
        /// The caller has no access.
        400/300520009 => AccessRestricted,
        /// The workspace does not exist.
        404/300520005 => WorkspaceNotFound,
    )
)]
pub fn delete_desk_assignment(
    /// ID of the workspace.
    workspace_id: String,
) -> NoContent;

/// Assignment of a desk.
#[zoom_model(response)]
pub struct DeskAssignment {
    /// Type of the assignment.
    pub assign_type: Option<AssignmentType>,
    /// User to whom the desk is assigned, if `assign_type` is `permanent`.
    pub permanent_assignment: Option<PermanentAssignment>,
}

/// Type of an assignment.
#[zoom_model]
pub enum AssignmentType {
    /// Permanent.
    Permanent,
}

/// User to whom a desk is assigned permanently.
#[zoom_model(response)]
pub struct PermanentAssignment {
    /// ID of the user's account.
    pub account_id: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
}

/// User to whom to assign a desk permanently.
#[zoom_model]
pub struct PermanentAssignmentUpdate {
    /// ID of the user's account.
    pub account_id: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
}
