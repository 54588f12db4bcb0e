//! Tasks: list, create, get, update and delete them.

use jiff::Timestamp;
use jiff::civil::Date;

use super::TaskMember;
use zoom_api::types::MeetingId;
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the tasks that the current user created or is assigned to.
#[zoom_endpoint(
    GET, "/tasks/items",
    scopes = ["tasks:read", "tasks:read:admin", "tasks:read:list_tasks", "tasks:read:list_tasks:admin"],
    rate_limit = Light,
    paged = tasks,
    operation = "getMyTasks",
    docs = "https://developers.zoom.us/docs/api/tasks/#tag/tasks/GET/tasks/items",
    errors(
        /// An argument is invalid.
        400/38004 => InvalidParams,
    )
)]
pub fn list_tasks(
    #[zoom(default = 10, max = 50)] page_size: Option<u32>,
    next_page_token: Option<String>,
    /// Text to search for in titles and descriptions.
    #[zoom(max_length = 50)]
    search_key: Option<String>,
    /// Order of the tasks.
    #[zoom(default = "due_date")]
    sort_by: Option<TaskOrder>,
    /// Whether the order is ascending; the default depends on `sort_by`.
    sort_asc: Option<bool>,
    /// Email address of an assignee; lists only tasks of this user.
    #[zoom(format = "email")]
    assignee_email: Option<String>,
    /// First due date to include.
    due_date_start: Option<Date>,
    /// Last due date to include.
    due_date_end: Option<Date>,
    /// Whether only unread tasks are listed.
    unread: Option<bool>,
    /// Status of the tasks to list.
    #[zoom(default = "To do")]
    status: Option<TaskStatus>,
    /// Whether only starred, or only unstarred tasks are listed.
    starred: Option<bool>,
    /// Source of the tasks to list.
    source_type: Option<SourceType>,
) -> TaskPage;

/// Creates a task.
///
/// Files cannot be attached.
#[zoom_endpoint(
    POST, "/tasks/items", json,
    scopes = ["tasks:write", "tasks:write:task"],
    rate_limit = Light,
    success = 201,
    operation = "createTask",
    docs = "https://developers.zoom.us/docs/api/tasks/#tag/tasks/POST/tasks/items",
    errors(
        /// An email address or another field is invalid, or the title or the description is too long.
        400/34002 => InvalidField,
    )
)]
pub fn create_task(
    /// Task to create.
    #[body]
    task: NewTask,
) -> CreatedTask;

/// Returns a task.
#[zoom_endpoint(
    GET, "/tasks/items/<task_id>",
    scopes = ["tasks:read", "tasks:read:admin", "tasks:read:task", "tasks:read:task:admin"],
    rate_limit = Light,
    operation = "getTaskDetail",
    docs = "https://developers.zoom.us/docs/api/tasks/#tag/tasks/GET/tasks/items/%7BtaskId%7D",
    errors(
        /// The user may not access or change the task.
        403/111800 => NoPermission,
        /// The task does not exist.
        404/112100 => TaskNotFound,
    )
)]
pub fn get_task(
    /// ID of the task.
    task_id: String,
) -> Task;

/// Deletes a task permanently, with its description, attachments, collaborators and integrations.
///
/// The deletion cannot be undone.
#[zoom_endpoint(
    DELETE, "/tasks/items/<task_id>",
    scopes = ["tasks:delete", "tasks:delete:admin", "tasks:delete:task", "tasks:delete:task:admin"],
    rate_limit = Light,
    operation = "deleteTask",
    docs = "https://developers.zoom.us/docs/api/tasks/#tag/tasks/DELETE/tasks/items/%7BtaskId%7D",
    errors(
        /// The user may not access or change the task.
        403/111800 => NoPermission,
        /// The task does not exist.
        404/112100 => TaskNotFound,
    )
)]
pub fn delete_task(
    /// ID of the task.
    task_id: String,
) -> NoContent;

/// Updates a task.
///
/// Omitted fields stay unchanged.
#[zoom_endpoint(
    PATCH, "/tasks/items/<task_id>", json,
    scopes = ["tasks:write", "tasks:write:admin", "tasks:update:task", "tasks:update:task:admin"],
    rate_limit = Light,
    operation = "updateTask",
    docs = "https://developers.zoom.us/docs/api/tasks/#tag/tasks/PATCH/tasks/items/%7BtaskId%7D",
    errors(
        /// A field of the task is invalid, or the title or the description is too long.
        400/34002 => InvalidField,
        /// The user may not access or change the task.
        403/111800 => NoPermission,
    )
)]
pub fn update_task(
    /// ID of the task.
    task_id: String,
    /// Changes to the task.
    #[body]
    task: TaskUpdate,
) -> NoContent;

/// Task.
#[zoom_model(response)]
pub struct Task {
    /// ID of the task.
    pub task_id: String,
    /// Title of the task.
    pub title: String,
    /// Description of the task.
    pub description: Option<String>,
    /// Priority of the task.
    pub priority: Priority,
    /// Status of the task.
    pub status: TaskStatus,
    /// Whether every user of the organization can see the task; otherwise only assignees and collaborators.
    pub is_public: bool,
    /// Due date (UTC).
    pub due_date: Option<Date>,
    /// Whether AI Companion generated the task.
    pub is_ai_generated: bool,
    /// Whether the current user starred the task.
    pub starred: bool,
    /// Attached files.
    pub tasks_attachments: Vec<Attachment>,
    /// Assignees of the task.
    pub assignees: Vec<TaskMember>,
    /// Collaborators of the task.
    pub collaborators: Vec<TaskMember>,
    /// Source that created the task.
    pub source_type: SourceType,
    /// Short ID of the task for people.
    pub friendly_task_id: Option<String>,
    /// Link to the task.
    pub link: Option<String>,
    /// Meeting that the task belongs to.
    pub associated_meeting: Option<AssociatedMeeting>,
    /// When the task was created (UTC).
    pub create_time: Timestamp,
    /// When the task was last modified (UTC).
    pub modify_time: Timestamp,
}

/// Priority of a task.
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

/// Status of a task.
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

/// File attached to a task.
#[zoom_model(response)]
pub struct Attachment {
    /// ID of the attachment.
    pub attachment_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size in bytes.
    pub file_size: Option<u64>,
    /// MIME type of the file.
    pub mime_type: Option<String>,
    /// When the file was uploaded (UTC).
    pub upload_time: Option<Timestamp>,
    /// URL to download the file; valid for two hours.
    pub download_url: Option<String>,
}

/// Source that created a task.
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

/// Meeting that a task belongs to.
#[zoom_model(response)]
pub struct AssociatedMeeting {
    /// Meeting ID.
    pub id: Option<MeetingId>,
    /// UUID of the meeting instance.
    pub uuid: Option<String>,
    /// Topic of the meeting.
    pub topic: Option<String>,
    /// Start of the meeting (UTC).
    pub meeting_date: Option<Timestamp>,
}

/// Page of tasks.
#[zoom_model(response)]
pub struct TaskPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: u64,
    /// Tasks.
    pub tasks: Vec<ListedTask>,
}

/// Task in a list.
#[zoom_model(response)]
pub struct ListedTask {
    /// ID of the task.
    pub task_id: String,
    /// Title of the task.
    pub title: String,
    /// Beginning of the description.
    #[zoom(max_length = 200)]
    pub description: Option<String>,
    /// Priority of the task.
    pub priority: Priority,
    /// Status of the task.
    pub status: TaskStatus,
    /// Whether every user of the organization can see the task; otherwise only assignees and collaborators.
    pub is_public: bool,
    /// Due date (UTC).
    pub due_date: Option<Date>,
    /// Whether AI Companion generated the task.
    pub ai_generated: bool,
    /// Whether the current user starred the task.
    pub starred: bool,
    /// Whether the current user has not read the task.
    pub unread: Option<bool>,
    /// The first five assignees.
    #[zoom(max_items = 5)]
    pub assignees: Vec<TaskMember>,
    /// The first five collaborators.
    pub collaborators: Vec<TaskMember>,
    /// Short ID of the task for people.
    pub friendly_task_id: Option<String>,
    /// Link to the task.
    pub link: Option<String>,
    /// When the task was created (UTC).
    pub create_time: Timestamp,
    /// When the task was last modified (UTC).
    pub modify_time: Timestamp,
    /// Source that created the task.
    pub source_type: SourceType,
}

/// Task after its creation.
#[zoom_model(response)]
pub struct CreatedTask {
    /// ID of the task.
    pub task_id: String,
    /// Title of the task.
    pub title: String,
    /// Description of the task.
    pub description: Option<String>,
    /// Priority of the task.
    pub priority: Priority,
    /// Status of the task.
    pub status: TaskStatus,
    /// Whether every user of the organization can see the task; otherwise only assignees and collaborators.
    pub is_public: bool,
    /// Due date (UTC).
    pub due_date: Option<Date>,
    /// Whether the current user starred the task.
    pub starred: bool,
    /// Collaborators of the task.
    pub collaborators: Vec<CreatedTaskMember>,
    /// Assignees of the task.
    pub assignees: Vec<CreatedTaskMember>,
    /// When the task was created (UTC).
    pub create_time: Timestamp,
    /// Short ID of the task for people.
    pub friendly_task_id: Option<String>,
    /// Link to the task.
    pub link: Option<String>,
}

/// Assignee or collaborator of a created task.
#[zoom_model(response)]
pub struct CreatedTaskMember {
    /// ID of the user.
    pub user_id: String,
    /// Email address of the user.
    pub email: Option<String>,
}

/// Order of listed tasks.
#[zoom_model]
pub enum TaskOrder {
    /// By time of the last change.
    UpdateTime,
    /// By time of creation.
    CreateTime,
    /// By due date.
    DueDate,
    /// By status.
    Status,
    /// By priority.
    Priority,
}

/// Task to create.
#[zoom_model]
pub struct NewTask {
    /// Title of the task.
    #[zoom(min_length = 1, max_length = 500)]
    pub title: String,
    /// Description of the task.
    #[zoom(min_length = 1, max_length = 10000)]
    pub description: Option<String>,
    /// Priority of the task.
    #[zoom(default = "Medium")]
    pub priority: Option<Priority>,
    /// Status of the task.
    #[zoom(default = "To do")]
    pub status: Option<TaskStatus>,
    /// Due date (UTC).
    pub due_date: Option<Date>,
    /// Whether every user of the organization can see the task; otherwise only assignees and collaborators.
    #[zoom(default = false)]
    pub is_public: Option<bool>,
    /// Whether the current user starred the task.
    #[zoom(default = false)]
    pub starred: Option<bool>,
    /// Users to add as collaborators; they must belong to the account.
    #[zoom(max_items = 20)]
    pub collaborators: Vec<TaskInvitee>,
    /// Message of the invitation; Zoom documents a limit of 200 characters.
    #[zoom(max_length = 280)]
    pub invite_message: Option<String>,
    /// Whether the added users are not notified; by default they are.
    pub skip_notifications: Option<bool>,
    /// Users to assign, who must belong to the account; without any, the task is assigned to the current user.
    #[zoom(max_items = 20)]
    pub assignees: Vec<TaskInvitee>,
}

/// User to add to a new task.
#[zoom_model]
pub struct TaskInvitee {
    /// Email address of the user.
    pub email: Option<String>,
}

/// Changes to a task.
#[zoom_model]
pub struct TaskUpdate {
    /// Title of the task.
    #[zoom(min_length = 1, max_length = 500)]
    pub title: Option<String>,
    /// Description of the task.
    #[zoom(min_length = 1, max_length = 10000)]
    pub description: Option<String>,
    /// Priority of the task.
    pub priority: Option<Priority>,
    /// Status of the task.
    pub status: Option<TaskStatus>,
    /// Due date (UTC).
    pub due_date: Option<Date>,
    /// Whether every user of the organization can see the task; otherwise only assignees and collaborators.
    pub is_public: Option<bool>,
    /// Whether the current user starred the task.
    pub starred: Option<bool>,
}
