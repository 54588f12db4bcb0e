//! Collaborators of files: list, add and remove them, and change their roles.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the collaborators of a file.
///
/// Works only for documents and data tables.
#[zoom_endpoint(
    GET, "/docs/files/<file_id>/collaborators",
    scopes = ["docs_collaborator:read", "docs_collaborator:read:admin", "docs:read:list_file_collaborators", "docs:read:list_file_collaborators:admin"],
    rate_limit = Medium,
    operation = "ListCollaborators",
    docs = "https://developers.zoom.us/docs/api/zoom-docs/#tag/collaborator/GET/docs/files/%7BfileId%7D/collaborators",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access or change the file.
        403 => PermissionDenied,
    )
)]
pub fn list_collaborators(
    /// ID of the file.
    file_id: String,
) -> CollaboratorList;

/// Shares a file with users, Team Chat channels or email addresses.
///
/// Works only for documents and data tables. Not available in Zoom for Government.
#[zoom_endpoint(
    POST, "/docs/files/<file_id>/collaborators", json,
    scopes = ["docs_collaborator:write", "docs_collaborator:write:admin", "docs:write:collaborator", "docs:write:collaborator:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "AddCollaborators",
    docs = "https://developers.zoom.us/docs/api/zoom-docs/#tag/collaborator/POST/docs/files/%7BfileId%7D/collaborators",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access or change the file.
        403 => PermissionDenied,
        /// The file does not exist or was deleted.
        404 => FileNotFound,
    )
)]
pub fn add_collaborators(
    /// ID of the file.
    file_id: String,
    /// Collaborators to add.
    #[zoom(min_items = 1, max_items = 50)]
    collaborators: Vec<NewCollaborator>,
) -> AddedCollaborators;

/// Removes a collaborator from a file.
///
/// Works only for documents and data tables. Not available in Zoom for Government.
#[zoom_endpoint(
    DELETE, "/docs/files/<file_id>/collaborators/<collaborator_id>",
    scopes = ["docs_collaborator:delete", "docs_collaborator:delete:admin", "docs:delete:collaborator", "docs:delete:collaborator:admin"],
    rate_limit = Medium,
    operation = "RemoveACollaborator",
    docs = "https://developers.zoom.us/docs/api/zoom-docs/#tag/collaborator/DELETE/docs/files/%7BfileId%7D/collaborators/%7BcollaboratorId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access or change the file.
        403 => PermissionDenied,
        /// The file does not exist or was deleted.
        404 => FileNotFound,
    )
)]
pub fn remove_collaborator(
    /// ID of the file.
    file_id: String,
    /// ID of the collaborator, from [`list_collaborators`](crate::collaborators::list_collaborators).
    collaborator_id: String,
) -> NoContent;

/// Changes the role of a collaborator on a file.
///
/// Works only for documents and data tables. Not available in Zoom for Government.
#[zoom_endpoint(
    PATCH, "/docs/files/<file_id>/collaborators/<collaborator_id>", json,
    scopes = ["docs_collaborator:write", "docs_collaborator:write:admin", "docs:update:collaborator", "docs:update:collaborator:admin"],
    rate_limit = Medium,
    operation = "ModifyCollaboratorRole",
    docs = "https://developers.zoom.us/docs/api/zoom-docs/#tag/collaborator/PATCH/docs/files/%7BfileId%7D/collaborators/%7BcollaboratorId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access or change the file.
        403 => PermissionDenied,
        /// The file does not exist or was deleted.
        404 => FileNotFound,
    )
)]
pub fn update_collaborator_role(
    /// ID of the file.
    file_id: String,
    /// ID of the collaborator, from [`list_collaborators`](crate::collaborators::list_collaborators).
    collaborator_id: String,
    /// New role on the file.
    role: CollaboratorRole,
) -> NoContent;

/// Collaborators of a file.
#[zoom_model(response)]
pub struct CollaboratorList {
    /// Collaborators of the file.
    #[zoom(max_items = 50)]
    pub collaborators: Vec<Collaborator>,
}

/// User, channel or email address with access to a file.
#[zoom_model(response)]
pub struct Collaborator {
    /// ID of the collaborator, by which it can be changed or removed.
    pub collaborator_id: String,
    /// Whether the collaborator is a user, a channel or an email address.
    pub collaborator_type: CollaboratorType,
    /// Role on the file.
    pub role: CollaboratorRole,
    /// Name to display.
    pub collaborator_name: String,
    /// ID of the user, if the collaborator is one.
    pub user_id: Option<String>,
    /// ID of the Team Chat channel, if the collaborator is one.
    pub channel_id: Option<String>,
    /// Email address, if the collaborator is one.
    pub email: Option<String>,
    /// URL of the avatar.
    pub avatar_url: String,
}

/// Type of a collaborator.
#[zoom_model]
pub enum CollaboratorType {
    /// Zoom user.
    User,
    /// Team Chat channel.
    Channel,
    /// Email address.
    Email,
}

/// Role of a collaborator on a file.
#[zoom_model]
pub enum CollaboratorRole {
    /// Viewer.
    Viewer,
    /// Commenter.
    Commenter,
    /// Editor.
    Editor,
    /// Co-owner.
    #[zoom(rename = "co-owner")]
    CoOwner,
}

/// Collaborators that were added to a file.
#[zoom_model(response)]
pub struct AddedCollaborators {
    /// Collaborators that were added.
    pub collaborators: Vec<AddedCollaborator>,
}

/// Collaborator that was added to a file.
#[zoom_model(response)]
pub struct AddedCollaborator {
    /// ID of the collaborator, by which it can be changed or removed.
    pub collaborator_id: String,
    /// Whether the collaborator is a user, a channel or an email address.
    pub collaborator_type: CollaboratorType,
    /// Role on the file.
    pub role: CollaboratorRole,
    /// ID of the user, if the collaborator is one.
    pub user_id: Option<String>,
    /// ID of the Team Chat channel, if the collaborator is one.
    pub channel_id: Option<String>,
    /// Email address, if the collaborator is one.
    pub email: Option<String>,
}

/// Collaborator to add: exactly one of `user_id`, `channel_id` and `email`.
#[zoom_model]
pub struct NewCollaborator {
    /// ID of a user.
    pub user_id: Option<String>,
    /// ID of a Team Chat channel.
    pub channel_id: Option<String>,
    /// Email address of a person.
    pub email: Option<String>,
    /// Role on the file.
    pub role: CollaboratorRole,
}
