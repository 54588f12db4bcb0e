//! Collaborators of whiteboards: list, add, update and remove them.

use super::CollaboratorRole;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the collaborators of a whiteboard.
#[zoom_endpoint(
    GET, "/whiteboards/<whiteboard_id>/collaborator",
    scopes = ["whiteboard_collaborator:read:admin", "whiteboard:read:list_collaborators:admin"],
    rate_limit = Medium,
    operation = "GetAWhiteboardCollaborator",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/collaborator/GET/whiteboards/%7BwhiteboardId%7D/collaborator",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not access this whiteboard or project.
        403/111804 => AccessDenied,
    )
)]
pub fn list_collaborators(
    /// ID of the whiteboard.
    whiteboard_id: String,
) -> Vec<Collaborator>;

/// Shares a whiteboard with users or Team Chat channels.
#[zoom_endpoint(
    POST, "/whiteboards/<whiteboard_id>/collaborator", json,
    scopes = ["whiteboard_collaborator:write:admin", "whiteboard:write:collaborator:admin"],
    rate_limit = Medium,
    success = 201,
    operation = "AddAWhiteboardCollaborator",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/collaborator/POST/whiteboards/%7BwhiteboardId%7D/collaborator",
    errors(
        /// The request is malformed or an argument is invalid.
        400 => BadRequest,
        /// The user may not change the collaborators.
        403 => Forbidden,
        /// The whiteboard or the collaborator does not exist.
        404 => NotFound,
    )
)]
pub fn add_collaborators(
    /// ID of the whiteboard.
    whiteboard_id: String,
    /// Whether owners and collaborators are not notified; by default they are.
    skip_notifications: Option<bool>,
    /// Message of the invitation.
    #[zoom(max_length = 280)]
    invite_message: Option<String>,
    /// Users and channels to add.
    #[zoom(min_items = 1, max_items = 100)]
    collaborators: Option<Vec<NewCollaborator>>,
) -> Vec<AddedCollaborator>;

/// Changes the roles of collaborators on a whiteboard.
#[zoom_endpoint(
    PATCH, "/whiteboards/<whiteboard_id>/collaborator", json,
    scopes = ["whiteboard_collaborator:write:admin", "whiteboard:update:collaborator:admin"],
    rate_limit = Medium,
    operation = "UpdateAWhiteboardCollaborator",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/collaborator/PATCH/whiteboards/%7BwhiteboardId%7D/collaborator",
    errors(
        /// The collaborator ID is invalid.
        400/34002 => InvalidCollaboratorId,
        /// The user may not access this whiteboard or project.
        403/111804 => AccessDenied,
        /// The whiteboard does not exist.
        404/34000 => WhiteboardNotFound,
    )
)]
pub fn update_collaborators(
    /// ID of the whiteboard.
    whiteboard_id: String,
    /// New roles of collaborators.
    #[zoom(min_items = 1, max_items = 100)]
    collaborators: Option<Vec<CollaboratorUpdate>>,
) -> NoContent;

/// Removes a collaborator from a whiteboard.
#[zoom_endpoint(
    DELETE, "/whiteboards/<whiteboard_id>/collaborator/<collaborator_id>",
    scopes = ["whiteboard_collaborator:write:admin", "whiteboard:delete:collaborator:admin"],
    rate_limit = Medium,
    operation = "DeleteAWhiteboardCollaborator",
    docs = "https://developers.zoom.us/docs/api/whiteboard/#tag/collaborator/DELETE/whiteboards/%7BwhiteboardId%7D/collaborator/%7BcollaboratorId%7D",
    errors(
        /// The user may not access this whiteboard or project.
        403/111804 => AccessDenied,
        /// The whiteboard or the collaborator does not exist.
        404/34002 => WhiteboardOrCollaboratorNotFound,
    )
)]
pub fn remove_collaborator(
    /// ID of the whiteboard.
    whiteboard_id: String,
    /// ID of the collaborator.
    collaborator_id: String,
) -> NoContent;

/// User or Team Chat channel with access to a whiteboard.
#[zoom_model(response)]
pub struct Collaborator {
    /// ID of the collaborator.
    pub collaborator_id: Option<String>,
    /// Name to display.
    pub collaborator_name: Option<String>,
    /// ID of the user; absent for users of other accounts and for channels.
    pub user_id: Option<String>,
    /// ID of the Team Chat channel; absent if the collaborator is a user.
    pub channel_id: Option<String>,
    /// URL of the profile picture.
    pub avatar: Option<String>,
    /// Role of the collaborator.
    pub role: Option<CollaboratorRole>,
    /// Whether the collaborator is a user of the account, an external user or a channel.
    pub collaborator_type: Option<CollaboratorType>,
    /// Email address; absent for users of other accounts and for channels.
    pub email: Option<String>,
}

/// Type of a collaborator.
#[zoom_model]
pub enum CollaboratorType {
    /// User of the account.
    SameAccountUser = 0,
    /// User of another account.
    ExternalUser = 1,
    /// Team Chat channel.
    Channel = 2,
}

/// Collaborator that was added to a whiteboard.
#[zoom_model(response)]
pub struct AddedCollaborator {
    /// ID of the collaborator.
    pub collaborator_id: Option<String>,
    /// Name to display.
    pub collaborator_name: Option<String>,
    /// ID of the user; absent for users of other accounts and for channels.
    pub user_id: Option<String>,
    /// ID of the Team Chat channel; absent if the collaborator is a user.
    pub channel_id: Option<String>,
    /// URL of the profile picture.
    pub avatar: Option<String>,
    /// Role of the collaborator.
    pub role: Option<CollaboratorRole>,
    /// Whether the collaborator is a user of the account, an external user or a channel.
    pub collaborator_type: Option<CollaboratorType>,
}

/// Collaborator to add; either the email address or the channel ID is required.
#[zoom_model]
pub struct NewCollaborator {
    /// Email address of a user; not together with `channel_id`.
    pub email: Option<String>,
    /// ID of a Team Chat channel; not together with `email`.
    pub channel_id: Option<String>,
    /// Role; an owner or co-owner must belong to the account of the current owner, and a new owner makes the previous
    /// one a co-owner.
    pub role: Option<CollaboratorRole>,
}

/// New role of a collaborator.
#[zoom_model]
pub struct CollaboratorUpdate {
    /// ID of the collaborator.
    pub collaborator_id: Option<String>,
    /// New role; an owner or co-owner must belong to the account of the current owner, and a new owner makes the
    /// previous one a co-owner.
    pub role: Option<CollaboratorRole>,
}
