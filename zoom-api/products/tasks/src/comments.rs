//! Comments on tasks: list, add and delete them.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the comments on a task.
#[zoom_endpoint(
    GET, "/tasks/items/<task_id>/comments",
    scopes = ["tasks_comment:read", "tasks_comment:read:admin", "tasks:read:comments", "tasks:read:comments:admin"],
    rate_limit = Light,
    paged = comments,
    operation = "GetAV1TasksComment",
    docs = "https://developers.zoom.us/docs/api/tasks/#tag/comment/GET/tasks/items/%7BtaskId%7D/comments",
    errors(
        /// The user may not access or change the task.
        403/111800 => NoPermission,
        /// The task does not exist.
        404/112100 => TaskNotFound,
    )
)]
pub fn list_comments(
    /// ID of the task.
    task_id: String,
    #[zoom(default = 10, max = 50)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> CommentPage;

/// Adds a comment to a task.
#[zoom_endpoint(
    POST, "/tasks/items/<task_id>/comments", json,
    scopes = ["tasks_comment:write", "tasks_comment:write:admin", "tasks:write:comment", "tasks:write:comment:admin"],
    rate_limit = Light,
    success = 201,
    operation = "addComment",
    docs = "https://developers.zoom.us/docs/api/tasks/#tag/comment/POST/tasks/items/%7BtaskId%7D/comments",
    errors(
        /// The content of the comment is invalid.
        400/34002 => InvalidRequestBody,
        /// The user may not access or change the task.
        403/111800 => NoPermission,
        /// The task, or the resource in it, does not exist.
        404/112100 => ResourceNotFound,
    )
)]
pub fn add_comment(
    /// ID of the task.
    task_id: String,
    /// Parts of the comment, each with its position and either a text or a mention.
    #[zoom(min_items = 1, max_items = 100)]
    content: Vec<NewCommentFragment>,
    /// The whole comment as plain text.
    #[zoom(min_length = 1, max_length = 2000)]
    content_text: String,
) -> CreatedComment;

/// Deletes a comment from a task.
#[zoom_endpoint(
    DELETE, "/tasks/items/<task_id>/comments/<comment_id>",
    scopes = ["tasks_comment:write", "tasks_comment:write:admin", "tasks:delete:comment", "tasks:delete:comment:admin"],
    rate_limit = Light,
    operation = "DeleteTaskComment",
    docs = "https://developers.zoom.us/docs/api/tasks/#tag/comment/DELETE/tasks/items/%7BtaskId%7D/comments/%7BcommentId%7D",
    errors(
        /// The user may not access or change the task.
        403/111800 => NoPermission,
        /// The task or the comment does not exist.
        404/112100 => TaskOrCommentNotFound,
    )
)]
pub fn delete_comment(
    /// ID of the task.
    task_id: String,
    /// ID of the comment.
    comment_id: String,
) -> NoContent;

/// Page of comments.
#[zoom_model(response)]
pub struct CommentPage {
    /// Comments on the task.
    pub comments: Vec<Comment>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
}

/// Comment on a task: a sequence of texts, links and mentions.
#[zoom_model(response)]
pub struct Comment {
    /// ID of the comment.
    pub comment_id: Option<String>,
    /// Parts of the comment, each with its position and either a text or a mention.
    pub content: Vec<CommentFragment>,
    /// The whole comment as plain text.
    pub content_text: Option<String>,
    /// When the comment was written, in milliseconds since the Unix epoch.
    pub create_time: Option<i64>,
}

/// Part of a comment: a text, a link or a mention.
#[zoom_model(response)]
pub struct CommentFragment {
    /// Text, of the link if there is one; absent for a mention.
    pub text: Option<String>,
    /// Position of the part; unique within the comment.
    pub order: i64,
    /// Link of the text.
    pub attributes: Option<FragmentAttributes>,
    /// User whom the part mentions, instead of a text.
    pub mention: Option<Mention>,
}

/// Link of a text in a comment.
#[zoom_model]
pub struct FragmentAttributes {
    /// URL of the link.
    pub link: Option<String>,
}

/// User whom a comment mentions.
#[zoom_model(response)]
pub struct Mention {
    /// Email address of the user.
    pub email: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name to display.
    pub display_name: Option<String>,
    /// URL of the avatar.
    #[zoom(format = "uri")]
    pub avatar: Option<String>,
}

/// Comment after its creation.
#[zoom_model(response)]
pub struct CreatedComment {
    /// ID of the comment.
    pub comment_id: String,
    /// Parts of the comment, each with its position and either a text or a mention.
    pub content: Vec<CommentFragment>,
    /// The whole comment as plain text.
    pub content_text: Option<String>,
    /// When the comment was written, in milliseconds since the Unix epoch.
    pub create_time: Option<i64>,
}

/// Part of a new comment: a text, a link or a mention.
#[zoom_model]
pub struct NewCommentFragment {
    /// Text; required without a mention, and the text of the link if there is one.
    pub text: Option<String>,
    /// Position of the part; unique within the comment.
    pub order: i64,
    /// Link of the text.
    pub attributes: Option<FragmentAttributes>,
    /// User to mention, instead of a text.
    pub mention: Option<NewMention>,
}

/// User to mention; either the email address or the user ID is required.
#[zoom_model]
pub struct NewMention {
    /// Email address of the user.
    #[zoom(format = "email")]
    pub email: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
}
