//! Events of Zoom Tasks.

use jiff::Timestamp;
use jiff::civil::Date;

use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Tasks.
#[zoom_event]
pub enum Event {
    TaskAssigneeUpdated,
    TaskCollaboratorUpdated,
    TaskCommentUpdated,
    TaskCompleted,
    TaskCreated,
    TaskDeleted,
    TaskReopened,
    TaskUpdated,
}

/// Assignees were added to a task or removed from it.
///
/// `operation_type` distinguishes them.
#[zoom_event(
    "task.assignee_updated",
    scopes = ["tasks_assignee:read", "tasks_assignee:read:admin", "tasks:read:assignees", "tasks:read:assignees:admin"],
    docs = "https://developers.zoom.us/docs/api/tasks/events/#tag/task/POSTtask.assignee_updated",
)]
pub struct TaskAssigneeUpdated {
    /// Account of the acting user.
    pub account_id: String,
    /// Email address of the acting user.
    pub operator: Option<String>,
    /// ID of the acting user.
    pub operator_id: Option<String>,
    /// Kind of change: 0 removed, 1 added.
    pub operation_type: Option<UpdatedOperationType>,
    /// Task.
    pub object: TaskAssigneeUpdatedObject,
}

/// Collaborators were added to a task or removed from it.
///
/// `operation_type` distinguishes them.
#[zoom_event(
    "task.collaborator_updated",
    scopes = ["tasks_collaborator:read", "tasks_collaborator:read:admin", "tasks:read:list_collaborators", "tasks:read:list_collaborators:admin"],
    docs = "https://developers.zoom.us/docs/api/tasks/events/#tag/task/POSTtask.collaborator_updated",
)]
pub struct TaskCollaboratorUpdated {
    /// Account of the acting user.
    pub account_id: String,
    /// Email address of the acting user.
    pub operator: Option<String>,
    /// ID of the acting user.
    pub operator_id: Option<String>,
    /// Kind of change: 0 removed, 1 added.
    pub operation_type: Option<UpdatedOperationType>,
    /// Task.
    pub object: TaskCollaboratorUpdatedObject,
}

/// A comment on a task was added, changed or removed.
///
/// `operation_type` distinguishes them.
#[zoom_event(
    "task.comment_updated",
    scopes = ["tasks_comment:read", "tasks_comment:read:admin", "tasks:read:comments", "tasks:read:comments:admin"],
    docs = "https://developers.zoom.us/docs/api/tasks/events/#tag/task/POSTtask.comment_updated",
)]
pub struct TaskCommentUpdated {
    /// Account of the acting user.
    pub account_id: String,
    /// Email address of the acting user.
    pub operator: Option<String>,
    /// ID of the acting user.
    pub operator_id: Option<String>,
    /// Kind of change: 0 removed, 1 added, 2 changed.
    pub operation_type: Option<CommentUpdatedOperationType>,
    /// Task.
    pub object: TaskCommentUpdatedObject,
}

/// A task was completed: its status became `Done`.
#[zoom_event(
    "task.completed",
    scopes = ["tasks:read", "tasks:read:admin", "tasks:read:task", "tasks:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/tasks/events/#tag/task/POSTtask.completed",
)]
pub struct TaskCompleted {
    /// Account of the acting user.
    pub account_id: String,
    /// Email address of the acting user.
    pub operator: Option<String>,
    /// ID of the acting user.
    pub operator_id: Option<String>,
    /// Task.
    pub object: TaskCompletedObject,
}

/// A user created a task, in the client, in the web portal or through the API.
#[zoom_event(
    "task.created",
    scopes = ["tasks:read", "tasks:read:admin", "tasks:read:task", "tasks:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/tasks/events/#tag/task/POSTtask.created",
)]
pub struct TaskCreated {
    /// Account of the acting user.
    pub account_id: String,
    /// Email address of the acting user.
    pub operator: Option<String>,
    /// ID of the acting user.
    pub operator_id: Option<String>,
    /// Task.
    pub object: TaskCreatedObject,
}

/// A user deleted a task.
#[zoom_event(
    "task.deleted",
    scopes = ["tasks:read", "tasks:read:admin", "tasks:read:task", "tasks:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/tasks/events/#tag/task/POSTtask.deleted",
)]
pub struct TaskDeleted {
    /// Account of the acting user.
    pub account_id: String,
    /// Email address of the acting user.
    pub operator: Option<String>,
    /// ID of the acting user.
    pub operator_id: Option<String>,
    /// Task.
    pub object: TaskDeletedObject,
}

/// A user reopened a task.
#[zoom_event(
    "task.reopened",
    scopes = ["tasks:read", "tasks:read:admin", "tasks:read:task", "tasks:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/tasks/events/#tag/task/POSTtask.reopened",
)]
pub struct TaskReopened {
    /// Account of the acting user.
    pub account_id: String,
    /// Email address of the acting user.
    pub operator: Option<String>,
    /// ID of the acting user.
    pub operator_id: Option<String>,
    /// Task.
    pub object: TaskReopenedObject,
}

/// A task changed.
///
/// The changes of its fields and of its files are listed separately. The payload has no `object`.
#[zoom_event(
    "task.updated",
    scopes = ["tasks:read", "tasks:read:admin", "tasks:read:task", "tasks:read:task:admin"],
    docs = "https://developers.zoom.us/docs/api/tasks/events/#tag/task/POSTtask.updated",
)]
pub struct TaskUpdated {
    /// Account of the acting user.
    pub account_id: String,
    /// Email address of the acting user.
    pub operator: Option<String>,
    /// ID of the acting user. Null for users outside the organization of the task.
    pub operator_id: Option<String>,
    /// ID of the task.
    pub task_id: Option<String>,
    /// Changes of fields.
    pub field_changes: Vec<FieldChange>,
    /// Changes of attached files.
    pub file_changes: Vec<FileChange>,
}

/// Kind of change of an assignee or collaborator.
#[zoom_model]
pub enum UpdatedOperationType {
    /// Removed from the task.
    Remove = 0,
    /// Added to the task.
    Add = 1,
}

/// Task in `task.assignee_updated` events.
#[zoom_model]
pub struct TaskAssigneeUpdatedObject {
    /// ID of the task.
    pub task_id: Option<String>,
    /// Assignees who were added or removed.
    pub assignees: Vec<Assignee>,
}

/// Assignee or collaborator who was added or removed.
#[zoom_model]
pub struct Assignee {
    /// User ID of the person.
    pub user_id: Option<String>,
    /// Name to display.
    pub display_name: Option<String>,
    /// Email address of the person.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// URL of the person's avatar image.
    #[zoom(format = "uri")]
    pub avatar: Option<String>,
}

/// Task in `task.collaborator_updated` events.
#[zoom_model]
pub struct TaskCollaboratorUpdatedObject {
    /// ID of the task.
    pub task_id: Option<String>,
    /// Collaborators who were added or removed.
    pub collaborators: Vec<Assignee>,
}

/// Kind of change of a comment.
#[zoom_model]
pub enum CommentUpdatedOperationType {
    /// A comment was removed.
    Remove = 0,
    /// A comment was added.
    Add = 1,
    /// A comment was changed.
    Update = 2,
}

/// Task in `task.comment_updated` events.
#[zoom_model]
pub struct TaskCommentUpdatedObject {
    /// ID of the task.
    pub task_id: Option<String>,
    /// Comment that was added, changed or removed.
    pub comment: Comment,
}

/// Comment that was added, changed or removed.
#[zoom_model]
pub struct Comment {
    /// Text of the comment.
    pub content_text: Option<String>,
    /// ID of the comment.
    pub comment_id: Option<String>,
}

/// Task in `task.completed` events.
#[zoom_model]
pub struct TaskCompletedObject {
    /// ID of the task.
    pub task_id: Option<String>,
    /// State of the task.
    pub status: Option<TaskStatus>,
}

/// State of the task.
#[zoom_model]
pub enum TaskStatus {
    /// Not started.
    #[zoom(rename = "To do")]
    ToDo,
    /// In progress.
    #[zoom(rename = "In progress")]
    InProgress,
    /// Done.
    #[zoom(rename = "Done")]
    Done,
    /// Blocked.
    #[zoom(rename = "Blocked")]
    Blocked,
    /// Recommended to the user.
    #[zoom(rename = "Recommended")]
    Recommended,
}

/// Task in `task.created` events.
#[zoom_model]
pub struct TaskCreatedObject {
    /// ID of the task.
    pub task_id: Option<String>,
    /// Detailed description of the task.
    pub description: Option<String>,
    /// Title of the task.
    pub title: Option<String>,
    /// Priority of the task.
    pub priority: Option<Priority>,
    /// State of the task.
    pub status: Option<TaskStatus>,
    /// Whether all members of the organization can see the task; otherwise only its assignees and collaborators.
    pub is_public: Option<bool>,
    /// Day on which the task is due (UTC).
    pub due_date: Option<Date>,
    /// Source that created the task, such as a user or AI Companion.
    pub source_type: Option<SourceType>,
    /// Whether the task is starred.
    pub starred: Option<bool>,
    /// People invited to the task; they belong to the account of the user who creates the task.
    #[zoom(max_items = 20)]
    pub collaborators: Vec<Collaborator>,
    /// When the task was created (UTC).
    pub create_time: Option<Timestamp>,
    /// Readable ID of the task, such as `Task-1`.
    pub friendly_task_id: Option<String>,
    /// URL of the task.
    pub link: Option<String>,
    /// Assignees of the task.
    pub assignees: Vec<Collaborator>,
}

/// Priority of the task.
#[zoom_model]
pub enum Priority {
    /// Low.
    #[zoom(rename = "Low")]
    Low,
    /// Medium.
    #[zoom(rename = "Medium")]
    Medium,
    /// High.
    #[zoom(rename = "High")]
    High,
    /// Highest.
    #[zoom(rename = "Highest")]
    Highest,
}

/// Source that created the task.
#[zoom_model]
pub enum SourceType {
    /// A user.
    User,
    /// A meeting summary of AI Companion.
    #[zoom(rename = "aic_meeting_summary")]
    AiCompanionMeetingSummary,
    /// Whiteboard.
    Whiteboard,
    /// Notes.
    Notes,
    /// Docs.
    Docs,
    /// Phone.
    Phone,
    /// Chat.
    Chat,
    /// Email.
    Email,
    /// Meeting.
    Meeting,
    /// AI Companion.
    #[zoom(rename = "aic")]
    AiCompanion,
}

/// Assignee or collaborator of the task.
#[zoom_model]
pub struct Collaborator {
    /// User ID of the person.
    pub user_id: Option<String>,
    /// Email address of the person.
    #[zoom(format = "email")]
    pub email: Option<String>,
}

/// Task in `task.deleted` events.
#[zoom_model]
pub struct TaskDeletedObject {
    /// ID of the task.
    pub task_id: Option<String>,
    /// Detailed description of the task.
    pub description: Option<String>,
    /// Title of the task.
    pub title: Option<String>,
    /// Priority of the task.
    pub priority: Option<Priority>,
    /// State of the task.
    pub status: Option<TaskStatus>,
    /// Whether all members of the organization can see the task; otherwise only its assignees and collaborators.
    pub is_public: Option<bool>,
    /// Day on which the task is due (UTC).
    pub due_date: Option<Date>,
}

/// Task in `task.reopened` events.
#[zoom_model]
pub struct TaskReopenedObject {
    /// ID of the task.
    pub task_id: Option<String>,
}

/// Change of a field.
#[zoom_model]
pub struct FieldChange {
    /// Name of the changed field.
    pub field_name: Option<FieldName>,
    /// Value before the change.
    pub old_value: Option<String>,
    /// Value after the change.
    pub new_value: Option<String>,
    /// Whether the value was added, removed or changed.
    pub operation_type: Option<OperationType>,
    /// When it changed, as a Unix timestamp.
    pub changed_at: Option<i64>,
}

/// Name of the changed field.
#[zoom_model]
pub enum FieldName {
    /// Title.
    Title,
    /// Status.
    Status,
    /// Priority.
    Priority,
    /// Visibility within the organization.
    IsPublic,
    /// Due date.
    DueDate,
    /// Starred.
    Starred,
    /// Description.
    Description,
}

/// Whether the value was added, removed or changed.
#[zoom_model]
pub enum OperationType {
    /// Added.
    Added,
    /// Removed.
    Removed,
    /// Updated.
    Updated,
}

/// Change of an attached file.
#[zoom_model]
pub struct FileChange {
    /// ID of the file.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// MIME type of the file.
    pub file_type: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<u64>,
    /// Temporary link to download the file.
    pub file_download_link: Option<String>,
    /// When the download link expires, as a Unix timestamp.
    pub download_link_expire_time: Option<i64>,
    /// Whether the file was added or removed.
    pub operation_type: Option<FileChangeOperationType>,
    /// When it changed, as a Unix timestamp.
    pub changed_at: Option<i64>,
}

/// Whether the file was added or removed.
#[zoom_model]
pub enum FileChangeOperationType {
    /// Added.
    Added,
    /// Removed.
    Removed,
}
