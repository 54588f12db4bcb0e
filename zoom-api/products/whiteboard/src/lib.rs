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
