//! Collaborators of tasks: list, add and remove them.

use super::{Invitee, TaskMember};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the collaborators of a task.
#[zoom_endpoint(
    GET, "/tasks/items/<task_id>/collaborators",
    scopes = ["tasks_collaborator:read", "tasks_collaborator:read:admin", "tasks:read:list_collaborators", "tasks:read:list_collaborators:admin"],
    rate_limit = Light,
    operation = "Getcollaboratorsofatask",
    docs = "https://developers.zoom.us/docs/api/tasks/#tag/collaborator/GET/tasks/items/%7BtaskId%7D/collaborators",
    errors(
        /// The user may not access or change the task.
        403/111800 => NoPermission,
        /// The task does not exist.
        404/112100 => TaskNotFound,
    )
)]
pub fn list_collaborators(
    /// ID of the task.
    task_id: String,
) -> CollaboratorList;

/// Adds collaborators to a task.
#[zoom_endpoint(
    POST, "/tasks/items/<task_id>/collaborators", json,
    scopes = ["tasks_collaborator:write", "tasks_collaborator:write:admin", "tasks:write:collaborators", "tasks:write:collaborators:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addTasksCollaborators",
    docs = "https://developers.zoom.us/docs/api/tasks/#tag/collaborator/POST/tasks/items/%7BtaskId%7D/collaborators",
    errors(
        /// An email address is invalid.
        400/34002 => InvalidEmail,
        /// The user may not access or change the task.
        403/111800 => NoPermission,
        /// The task, or the resource in it, does not exist.
        404/112100 => ResourceNotFound,
    )
)]
pub fn add_collaborators(
    /// ID of the task.
    task_id: String,
    /// Message of the invitation.
    #[zoom(max_length = 200)]
    invite_message: Option<String>,
    /// Whether the added users are not notified; by default they are.
    skip_notifications: Option<bool>,
    /// Users to add; they must belong to the account.
    #[zoom(min_items = 1, max_items = 20)]
    collaborators: Vec<Invitee>,
) -> AddedCollaborators;

/// Removes a collaborator from a task.
///
/// The user loses all access to the task.
#[zoom_endpoint(
    DELETE, "/tasks/items/<task_id>/collaborators/<user_id>",
    scopes = ["tasks_collaborator:write", "tasks_collaborator:write:admin", "tasks:delete:collaborator", "tasks:delete:collaborator:admin"],
    rate_limit = Light,
    operation = "removeTaskCollaborator",
    docs = "https://developers.zoom.us/docs/api/tasks/#tag/collaborator/DELETE/tasks/items/%7BtaskId%7D/collaborators/%7BuserId%7D",
    errors(
        /// The user may not access or change the task.
        403/111800 => NoPermission,
        /// The task does not exist, or the user is not one of its collaborators.
        404/112100 => TaskOrCollaboratorNotFound,
    )
)]
pub fn remove_collaborator(
    /// ID of the task.
    task_id: String,
    /// ID of the user.
    user_id: String,
) -> NoContent;

/// Collaborators of a task.
#[zoom_model(response)]
pub struct CollaboratorList {
    /// ID of the task.
    pub task_id: Option<String>,
    /// Collaborators of the task.
    pub collaborators: Vec<TaskMember>,
}

/// Collaborators that were added to a task.
#[zoom_model(response)]
pub struct AddedCollaborators {
    /// ID of the task.
    pub task_id: String,
    /// Collaborators of the task.
    pub collaborators: Vec<TaskMember>,
}
