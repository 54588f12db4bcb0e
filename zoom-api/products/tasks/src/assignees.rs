//! Assignees of tasks: list, add and remove them.

use super::{Invitee, TaskMember};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the assignees of a task.
#[zoom_endpoint(
    GET, "/tasks/items/<task_id>/assignees",
    scopes = ["tasks_assignee:read", "tasks_assignee:read:admin", "tasks:read:assignees", "tasks:read:assignees:admin"],
    rate_limit = Light,
    operation = "GetAssigneesOfATask",
    docs = "https://developers.zoom.us/docs/api/tasks/#tag/assignee/GET/tasks/items/%7BtaskId%7D/assignees",
    errors(
        /// The user may not access or change the task.
        403/111800 => NoPermission,
        /// The task does not exist.
        404/112100 => TaskNotFound,
    )
)]
pub fn list_assignees(
    /// ID of the task.
    task_id: String,
) -> AssigneeList;

/// Assigns a task to users.
///
/// An assignee is also a collaborator of the task.
#[zoom_endpoint(
    POST, "/tasks/items/<task_id>/assignees", json,
    scopes = ["tasks_assignee:write", "tasks_assignee:write:admin", "tasks:write:assignees", "tasks:write:assignees:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addTasksAssignees",
    docs = "https://developers.zoom.us/docs/api/tasks/#tag/assignee/POST/tasks/items/%7BtaskId%7D/assignees",
    errors(
        /// An email address is invalid.
        400/34002 => InvalidEmail,
        /// The user may not access or change the task.
        403/111800 => NoPermission,
        /// The task, or the resource in it, does not exist.
        404/112100 => ResourceNotFound,
    )
)]
pub fn add_assignees(
    /// ID of the task.
    task_id: String,
    /// Message of the invitation.
    #[zoom(max_length = 200)]
    invite_message: Option<String>,
    /// Whether the added users are not notified.
    #[zoom(default = false)]
    skip_notifications: Option<bool>,
    /// Users to assign; they must belong to the account.
    #[zoom(min_items = 1, max_items = 20)]
    assignees: Vec<Invitee>,
) -> AddedAssignees;

/// Removes an assignee from a task.
#[zoom_endpoint(
    DELETE, "/tasks/items/<task_id>/assignees/<user_id>",
    scopes = ["tasks_assignee:write", "tasks_assignee:write:admin", "tasks:delete:assignees", "tasks:delete:assignees:admin"],
    rate_limit = Light,
    operation = "removeTaskAssignee",
    docs = "https://developers.zoom.us/docs/api/tasks/#tag/assignee/DELETE/tasks/items/%7BtaskId%7D/assignees/%7BuserId%7D",
    errors(
        /// The user may not access or change the task.
        403/111800 => NoPermission,
        /// The task does not exist, or the user is not one of its assignees.
        404/112100 => TaskOrAssigneeNotFound,
    )
)]
pub fn remove_assignee(
    /// ID of the task.
    task_id: String,
    /// ID of the user.
    user_id: String,
) -> NoContent;

/// Assignees of a task.
#[zoom_model(response)]
pub struct AssigneeList {
    /// ID of the task.
    pub task_id: Option<String>,
    /// Assignees of the task.
    pub assignees: Vec<TaskMember>,
}

/// Assignees that were added to a task.
#[zoom_model(response)]
pub struct AddedAssignees {
    /// ID of the task.
    pub task_id: String,
    /// Assignees of the task.
    pub assignees: Vec<TaskMember>,
}
