//! Threads: list, get, relabel, trash and delete them.

use super::{LabeledMessage, MessagePayload};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the threads of a mailbox.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    GET, "/emails/mailboxes/<email>/threads",
    scopes = ["mail:read", "mail:read:admin", "email:read:list_threads", "email:read:list_threads:admin"],
    rate_limit = Medium,
    operation = "list_email_threads",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/threads/GET/emails/mailboxes/%7Bemail%7D/threads",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn list_threads(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// Whether threads in spam and trash are included.
    #[query(rename = "includeSpamTrash")]
    include_spam_trash: Option<bool>,
    /// IDs of labels; lists threads whose messages have all of them.
    #[query(rename = "labelIds")]
    label_ids: Option<String>,
    /// Maximum number of records per page.
    #[zoom(default = 50, max = 500)]
    #[query(rename = "maxResults")]
    max_results: Option<i64>,
    /// Token of the page to return, from the previous response.
    #[query(rename = "pageToken")]
    page_token: Option<String>,
    /// Search query, such as `from:kim@example.com is:unread`.
    #[query(rename = "q")]
    query: Option<String>,
) -> ThreadList;

/// Returns a thread with its messages.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    GET, "/emails/mailboxes/<email>/threads/<thread_id>",
    scopes = ["mail:read", "mail:read:admin", "email:read:thread", "email:read:thread:admin"],
    rate_limit = Light,
    operation = "get_email_thread",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/threads/GET/emails/mailboxes/%7Bemail%7D/threads/%7BthreadId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the thread does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn get_thread(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the thread.
    thread_id: String,
    /// Level of detail of the messages.
    #[zoom(default = "full")]
    format: Option<ThreadFormat>,
    /// Names of the headers to return with the format `metadata`.
    #[query(rename = "metadataHeaders")]
    metadata_headers: Option<String>,
    /// Maximum number of messages per page.
    #[zoom(default = 50, max = 500)]
    #[query(rename = "maxResults")]
    max_results: Option<i64>,
    /// Token of the page to return, from the previous response.
    #[query(rename = "pageToken")]
    page_token: Option<String>,
) -> Thread;

/// Deletes a thread and all its messages permanently.
///
/// The deletion cannot be undone.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    DELETE, "/emails/mailboxes/<email>/threads/<thread_id>",
    scopes = ["mail:write", "mail:write:admin", "email:delete:thread", "email:delete:thread:admin"],
    rate_limit = Medium,
    operation = "delete_email_thread",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/threads/DELETE/emails/mailboxes/%7Bemail%7D/threads/%7BthreadId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the thread does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn delete_thread(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the thread.
    thread_id: String,
) -> NoContent;

/// Adds labels to all messages of a thread, or removes labels from them.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    POST, "/emails/mailboxes/<email>/threads/<thread_id>/modify", json,
    scopes = ["mail:write", "mail:write:admin", "email:write:thread", "email:write:thread:admin"],
    rate_limit = Medium,
    operation = "update_email_thread",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/threads/POST/emails/mailboxes/%7Bemail%7D/threads/%7BthreadId%7D/modify",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the thread does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn update_thread(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the thread.
    thread_id: String,
    /// IDs of the labels to add.
    #[field(rename = "addLabelIds")]
    add_label_ids: Option<Vec<String>>,
    /// IDs of the labels to remove.
    #[field(rename = "removeLabelIds")]
    remove_label_ids: Option<Vec<String>>,
) -> UpdatedThread;

/// Moves a thread with its messages to the trash.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    POST, "/emails/mailboxes/<email>/threads/<thread_id>/trash",
    scopes = ["mail:write", "mail:write:admin", "email:write:trash_thread", "email:write:trash_thread:admin"],
    rate_limit = Medium,
    operation = "trash_email_thread",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/threads/POST/emails/mailboxes/%7Bemail%7D/threads/%7BthreadId%7D/trash",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the thread does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn trash_thread(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the thread.
    thread_id: String,
) -> UpdatedThread;

/// Moves a thread with its messages out of the trash.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    POST, "/emails/mailboxes/<email>/threads/<thread_id>/untrash",
    scopes = ["mail:write", "mail:write:admin", "email:write:untrash_thread", "email:write:untrash_thread:admin"],
    rate_limit = Medium,
    operation = "untrash_email_thread",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/threads/POST/emails/mailboxes/%7Bemail%7D/threads/%7BthreadId%7D/untrash",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the thread does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn untrash_thread(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the thread.
    thread_id: String,
) -> UpdatedThread;

/// Thread with its messages.
#[zoom_model(rename_all = "camelCase", response)]
pub struct Thread {
    /// ID of the thread.
    pub id: Option<String>,
    /// ID of the last change.
    pub history_id: Option<String>,
    /// Name of the thread.
    pub thread_name: Option<String>,
    /// Whether the thread is displayed.
    pub status: Option<ThreadStatus>,
    /// Messages of the thread.
    pub messages: Vec<ThreadMessage>,
}

/// Whether a thread is displayed.
#[zoom_model]
pub enum ThreadStatus {
    /// Normal.
    Normal,
    /// Hidden from display.
    Ignored,
}

/// Message of a thread.
#[zoom_model(rename_all = "camelCase", response)]
pub struct ThreadMessage {
    /// ID of the message; never changes.
    pub id: Option<String>,
    /// ID of the thread.
    pub thread_id: Option<String>,
    /// IDs of the message's labels.
    pub label_ids: Vec<String>,
    /// ID of the last change.
    pub history_id: Option<String>,
    /// Creation time of the message, in milliseconds since the Unix epoch; determines the order in the folder. For a
    /// received message, the time of its arrival.
    pub internal_date: Option<String>,
    /// When the message expires and may be removed, in milliseconds since the Unix epoch.
    pub expiration: Option<String>,
    /// When the labels last changed, in milliseconds since the Unix epoch.
    pub last_moved: Option<String>,
    /// Root MIME part of the message.
    pub payload: Option<MessagePayload>,
    /// Beginning of the text.
    pub snippet: Option<String>,
    /// When a draft or scheduled message is due, in milliseconds since the Unix epoch.
    pub send_time: Option<String>,
    /// Whether the user scheduled the message, not the system.
    pub user_scheduled: Option<bool>,
    /// Estimated size of the message in bytes.
    pub size_estimate: Option<i64>,
}

/// Page of threads.
#[zoom_model(rename_all = "camelCase", response)]
pub struct ThreadList {
    /// Threads.
    pub threads: Vec<ListedThread>,
    pub next_page_token: Option<String>,
    /// Estimated number of records.
    pub result_size_estimate: Option<i64>,
}

/// Thread in a list.
#[zoom_model(rename_all = "camelCase", response)]
pub struct ListedThread {
    /// ID of the thread.
    pub id: Option<String>,
    /// Beginning of the text.
    pub snippet: Option<String>,
    /// ID of the last change.
    pub history_id: Option<String>,
    /// Name of the thread.
    pub thread_name: Option<String>,
    /// Whether the thread is displayed.
    pub status: Option<ThreadStatus>,
}

/// Thread after it was relabeled or moved.
#[zoom_model(response)]
pub struct UpdatedThread {
    /// ID of the thread.
    pub id: Option<String>,
    /// Messages of the thread.
    pub messages: Vec<LabeledMessage>,
}

/// Level of detail of a thread's messages.
#[zoom_model]
pub enum ThreadFormat {
    /// Parsed headers and body.
    Full,
    /// IDs, labels and headers.
    Metadata,
    /// IDs and labels.
    Minimal,
}
