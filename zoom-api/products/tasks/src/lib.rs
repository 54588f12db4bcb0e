//! Zoom Tasks: tasks with their assignees, collaborators and comments.

pub mod assignees;
pub mod collaborators;
pub mod comments;
pub mod events;
pub mod tasks;

use zoom_api::zoom_model;

/// User to add to a task.
#[zoom_model]
pub struct Invitee {
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: String,
}

/// Assignee or collaborator of a task.
#[zoom_model(response)]
pub struct TaskMember {
    /// ID of the user.
    pub user_id: String,
    /// Name to display.
    pub display_name: String,
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// URL of the avatar.
    #[zoom(format = "uri")]
    pub avatar: Option<String>,
}
