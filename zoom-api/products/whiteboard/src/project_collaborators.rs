//! Collaborators of projects: list, add, update and remove them.

use super::{CollaboratorRole, CollaboratorType, NewCollaborator, ProjectCollaborator};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the collaborators of a project.
#[zoom_endpoint(
    GET, "/whiteboards/projects/<project_id>/collaborators",
    scopes = ["whiteboard_project_collaborator:read", "whiteboard_project_collaborator:read:admin", "whiteboard:read:project_collaborator", "whiteboard:read:project_collaborator:admin"],
    rate_limit = Light,
    operation = "Getcollaboratorsofaproject",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/project/GET/whiteboards/projects/%7BprojectId%7D/collaborators",
    errors(
        /// The user may not access this whiteboard or project.
        403/111804 => AccessDenied,
        /// The project does not exist.
        404/38007 => ProjectNotFound,
    )
)]
pub fn list_collaborators(
    /// ID of the project.
    project_id: String,
) -> Vec<Collaborator>;

/// Shares a project with users.
///
/// Only owners and authorized users can invite collaborators.
#[zoom_endpoint(
    POST, "/whiteboards/projects/<project_id>/collaborators", json,
    scopes = ["whiteboard_project_collaborator:write", "whiteboard_project_collaborator:write:admin", "whiteboard:write:project_collaborator", "whiteboard:write:project_collaborator:admin"],
    rate_limit = Light,
    success = 201,
    operation = "Shareaprojecttonewusers",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/project/POST/whiteboards/projects/%7BprojectId%7D/collaborators",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not change the collaborators.
        403 => Forbidden,
        /// The project or the collaborator does not exist.
        404 => NotFound,
    )
)]
pub fn add_collaborators(
    /// ID of the project.
    project_id: String,
    /// Whether owners and collaborators are not notified; by default they are.
    skip_notifications: Option<bool>,
    /// Message of the invitation.
    #[zoom(max_length = 280)]
    invite_message: Option<String>,
    /// Users to add.
    #[zoom(min_items = 1, max_items = 20)]
    collaborators: Vec<NewCollaborator>,
) -> Vec<ProjectCollaborator>;

/// Changes the roles of collaborators on a project.
///
/// An owner or co-owner must belong to the account of the current owner. A new owner makes the previous one a co-owner.
#[zoom_endpoint(
    PATCH, "/whiteboards/projects/<project_id>/collaborators", json,
    scopes = ["whiteboard_project_collaborator:write", "whiteboard_project_collaborator:write:admin", "whiteboard:update:project_collaborator", "whiteboard:update:project_collaborator:admin"],
    rate_limit = Light,
    operation = "Updateprojectcollaborators",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/project/PATCH/whiteboards/projects/%7BprojectId%7D/collaborators",
    errors(
        /// The collaborator ID is invalid.
        400/34002 => InvalidCollaboratorId,
        /// The user may not make this change to the project.
        403/34001 => NoPermission,
        /// The user may not access this whiteboard or project.
        403/111804 => AccessDenied,
        /// The project does not exist.
        404/35004 => ProjectNotFound,
    )
)]
pub fn update_collaborators(
    /// ID of the project.
    project_id: String,
    /// New roles of collaborators.
    #[zoom(min_items = 1, max_items = 20)]
    collaborators: Vec<CollaboratorUpdate>,
) -> NoContent;

/// Removes a collaborator from a project.
#[zoom_endpoint(
    DELETE, "/whiteboards/projects/<project_id>/collaborators/<collaborator_id>",
    scopes = ["whiteboard_project_collaborator:write", "whiteboard_project_collaborator:write:admin", "whiteboard:delete:project_collaborator", "whiteboard:delete:project_collaborator:admin"],
    rate_limit = Light,
    operation = "Removethecollaboratorfromaproject",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/project/DELETE/whiteboards/projects/%7BprojectId%7D/collaborators/%7BcollaboratorId%7D",
    errors(
        /// The user may not make this change to the project.
        403/34001 => NoPermission,
        /// The user may not access this whiteboard or project.
        403/111804 => AccessDenied,
        /// The collaborator does not exist.
        404/34005 => CollaboratorNotFound,
        /// The project does not exist.
        404/38004 => ProjectNotFound,
    )
)]
pub fn remove_collaborator(
    /// ID of the project.
    project_id: String,
    /// ID of the collaborator.
    collaborator_id: String,
) -> NoContent;

/// User with access to a project.
#[zoom_model(response)]
pub struct Collaborator {
    /// ID of the collaborator.
    pub collaborator_id: String,
    /// Name to display.
    pub collaborator_name: Option<String>,
    /// ID of the user; absent for users of other accounts.
    pub user_id: Option<String>,
    /// URL of the profile picture.
    pub avatar: Option<String>,
    /// Role of the collaborator.
    pub role: Option<CollaboratorRole>,
    /// Whether the collaborator belongs to the account.
    pub collaborator_type: Option<CollaboratorType>,
    /// Email address; absent for users of other accounts.
    pub email: Option<String>,
}

/// New role of a collaborator.
#[zoom_model]
pub struct CollaboratorUpdate {
    /// ID of the collaborator.
    pub collaborator_id: String,
    /// New role; an owner or co-owner must belong to the account of the current owner.
    pub role: CollaboratorRole,
}
