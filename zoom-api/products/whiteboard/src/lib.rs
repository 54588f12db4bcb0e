//! Zoom Whiteboard: whiteboards, collaborators, projects, files, imports, exports and archived sessions.

pub mod collaborators;
pub mod events;
pub mod exports;
pub mod files;
pub mod imports;
pub mod project_collaborators;
pub mod projects;
pub mod sessions;
pub mod whiteboards;

use zoom_api::zoom_model;

/// Role of a collaborator.
#[zoom_model]
pub enum CollaboratorRole {
    /// Owner.
    Owner = 0,
    /// Co-owner.
    CoOwner = 1,
    /// Editor.
    Editor = 2,
    /// Commenter.
    Commenter = 3,
    /// Viewer.
    Viewer = 4,
}

/// Whether a collaborator belongs to the account.
#[zoom_model]
pub enum CollaboratorType {
    /// User of the account.
    SameAccountUser = 0,
    /// User of another account.
    ExternalUser = 1,
}

/// Collaborator to add to a project.
#[zoom_model]
pub struct NewCollaborator {
    /// Email address of the user.
    pub email: Option<String>,
    /// Role of the collaborator. An owner or co-owner must belong to the account of the current owner, and a new owner
    /// makes the previous one a co-owner.
    #[zoom(default = 2)]
    pub role: Option<CollaboratorRole>,
}

/// Collaborator of a project.
#[zoom_model(response)]
pub struct ProjectCollaborator {
    /// ID of the collaborator.
    pub collaborator_id: Option<String>,
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
}
