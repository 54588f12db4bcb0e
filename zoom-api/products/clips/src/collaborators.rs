//! Collaborators of clips: list and remove them.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the collaborators of a clip.
///
/// Clips of other users of the account require an admin scope.
#[zoom_endpoint(
    GET, "/clips/<clip_id>/collaborators",
    scopes = ["clips:read", "clips:read:admin", "clips:read:list_collaborator", "clips:read:list_collaborator:admin"],
    rate_limit = Light,
    paged = collaborators,
    operation = "GetClipCollaborators",
    docs = "https://developers.zoom.us/docs/api/clips/#tag/clips/GET/clips/%7BclipId%7D/collaborators",
    errors(
        /// The access token is missing or invalid.
        401/1002 => NotAuthenticated,
        /// The user may not access or change the clip.
        403/1003 => NoPermission,
        /// The clip does not exist.
        404/2000 => ClipNotFound,
    )
)]
pub fn list_collaborators(
    /// ID of the clip.
    clip_id: String,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> CollaboratorPage;

/// Removes a collaborator from a clip.
#[zoom_endpoint(
    DELETE, "/clips/<clip_id>/collaborators",
    scopes = ["clips:write", "clips:write:admin", "clips:delete:collaborators", "clips:delete:collaborators:admin"],
    rate_limit = Light,
    operation = "DeleteCollaborator",
    docs = "https://developers.zoom.us/docs/api/clips/#tag/collaborator/DELETE/clips/%7BclipId%7D/collaborators",
    errors(
        /// An argument is invalid.
        400/1500 => InvalidArgument,
        /// The access token is missing or invalid.
        401/1002 => NotAuthenticated,
        /// The user may not access or change the clip.
        403/1003 => NoPermission,
        /// The clip does not exist.
        404/2000 => ClipNotFound,
    )
)]
pub fn remove_collaborator(
    /// ID of the clip.
    clip_id: String,
    /// User ID or email address, to remove a user.
    user_key: Option<String>,
    /// ID of a Team Chat channel, to remove a channel.
    channel_id: Option<String>,
) -> NoContent;

/// Page of collaborators.
#[zoom_model(response)]
pub struct CollaboratorPage {
    /// Collaborators of the clip.
    #[zoom(rename = "data")]
    pub collaborators: Vec<Collaborator>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
}

/// User or channel with access to a clip.
#[zoom_model(response)]
pub struct Collaborator {
    /// URL of the avatar.
    pub avatar: Option<String>,
    /// Email address; only for people without a Zoom user.
    pub email: Option<String>,
    /// Type of the collaborator.
    #[zoom(rename = "type")]
    pub kind: Option<CollaboratorType>,
    /// Role on the clip.
    pub role: Option<CollaboratorRole>,
    /// Name; only for channels and users of the organization.
    pub display_name: Option<String>,
    /// ID of the Team Chat channel; only for channels.
    pub channel_id: Option<String>,
    /// ID of the user; only for users of the organization.
    pub user_id: Option<String>,
}

/// Type of a collaborator.
#[zoom_model]
pub enum CollaboratorType {
    /// Zoom user.
    #[zoom(rename = "ZOOM_USER")]
    ZoomUser,
    /// Person without a Zoom user.
    #[zoom(rename = "EXTERNAL_USER")]
    ExternalUser,
    /// Team Chat channel.
    #[zoom(rename = "CHANNEL")]
    Channel,
}

/// Role of a collaborator on a clip.
#[zoom_model]
pub enum CollaboratorRole {
    /// Owner.
    #[zoom(rename = "OWNER")]
    Owner,
    /// Can watch the clip.
    #[zoom(rename = "VIEWER")]
    Viewer,
}
