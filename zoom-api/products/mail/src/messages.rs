//! Messages: list, insert, send, get, relabel, trash and delete them.

use super::{LabeledMessage, MessageFormat, MessagePayload, MessageRef};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the messages of a mailbox.
///
/// The list has IDs only; [`get_message`] returns the content.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    GET, "/emails/mailboxes/<email>/messages",
    scopes = ["mail:read", "mail:read:admin", "email:read:list_msgs", "email:read:list_msgs:admin"],
    rate_limit = Medium,
    operation = "list_emails",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/messages/GET/emails/mailboxes/%7Bemail%7D/messages",
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
pub fn list_messages(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// Maximum number of records per page.
    #[zoom(default = 50, max = 500)]
    #[query(rename = "maxResults")]
    max_results: Option<i64>,
    /// Token of the page to return, from the previous response.
    #[query(rename = "pageToken")]
    page_token: Option<String>,
    /// IDs of labels; lists messages that have all of them.
    #[query(rename = "labelIds")]
    label_ids: Option<String>,
    /// Search query, such as `from:kim@example.com is:unread`.
    #[query(rename = "q")]
    query: Option<String>,
    /// Whether messages in spam and trash are included.
    #[query(rename = "includeSpamTrash")]
    include_spam_trash: Option<bool>,
) -> MessageList;

/// Inserts a message into a mailbox without sending it.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    POST, "/emails/mailboxes/<email>/messages", json,
    scopes = ["mail:write", "mail:write:admin", "email:write:msg", "email:write:msg:admin"],
    rate_limit = Medium,
    operation = "create_email",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/messages/POST/emails/mailboxes/%7Bemail%7D/messages",
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
pub fn create_message(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// Whether the message goes to the trash.
    #[query]
    deleted: Option<bool>,
    /// IDs of the message's labels.
    #[field(rename = "labelIds")]
    label_ids: Option<Vec<String>>,
    /// The whole message (RFC 2822), base64url-encoded.
    raw: String,
) -> LabeledMessage;

/// Deletes several messages.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    POST, "/emails/mailboxes/<email>/messages/batchDelete", json,
    scopes = ["mail:write", "mail:write:admin", "email:write:batch_delete_msgs", "email:write:batch_delete_msgs:admin"],
    rate_limit = Medium,
    operation = "batch_delete_emails",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/messages/POST/emails/mailboxes/%7Bemail%7D/messages/batchDelete",
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
pub fn delete_messages(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// IDs of the messages to delete.
    ids: Vec<String>,
) -> NoContent;

/// Adds labels to several messages, or removes labels from them.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    POST, "/emails/mailboxes/<email>/messages/batchModify", json,
    scopes = ["mail:write", "mail:write:admin", "email:write:batch_modify_msgs", "email:write:batch_modify_msgs:admin"],
    rate_limit = Heavy,
    operation = "batch_modify_emails",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/messages/POST/emails/mailboxes/%7Bemail%7D/messages/batchModify",
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
pub fn update_messages(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// IDs of the messages to change.
    ids: Vec<String>,
    /// IDs of the labels to add.
    #[field(rename = "addLabelIds")]
    add_label_ids: Option<Vec<String>>,
    /// IDs of the labels to remove.
    #[field(rename = "removeLabelIds")]
    remove_label_ids: Option<Vec<String>>,
) -> NoContent;

/// Sends a message to the recipients in its headers.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    POST, "/emails/mailboxes/<email>/messages/send", json,
    scopes = ["mail:write", "mail:write:admin", "email:write:send_msg", "email:write:send_msg:admin"],
    rate_limit = Medium,
    operation = "send_email",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/messages/POST/emails/mailboxes/%7Bemail%7D/messages/send",
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
pub fn send_message(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// The whole message (RFC 2822), base64url-encoded.
    raw: String,
    /// IDs of the labels of the sender's copy.
    #[field(rename = "labelIds")]
    label_ids: Option<Vec<String>>,
    /// When to send the message, in seconds since the Unix epoch; by default immediately.
    #[field(rename = "sendTime")]
    send_time: Option<String>,
) -> LabeledMessage;

/// Returns a message.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    GET, "/emails/mailboxes/<email>/messages/<message_id>",
    scopes = ["mail:read", "mail:read:admin", "email:read:msg", "email:read:msg:admin"],
    rate_limit = Light,
    operation = "get_email",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/messages/GET/emails/mailboxes/%7Bemail%7D/messages/%7BmessageId%7D",
    errors(
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the message does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn get_message(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the message.
    message_id: String,
    /// Level of detail of the message.
    format: Option<MessageFormat>,
    /// Names of the headers to return with the format `metadata`.
    #[query(rename = "metadataHeaders")]
    metadata_headers: Option<String>,
) -> Message;

/// Deletes a message permanently, without moving it to the trash.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    DELETE, "/emails/mailboxes/<email>/messages/<message_id>",
    scopes = ["mail:write", "mail:write:admin", "email:delete:msg", "email:delete:msg:admin"],
    rate_limit = Light,
    operation = "delete_email",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/messages/DELETE/emails/mailboxes/%7Bemail%7D/messages/%7BmessageId%7D",
    errors(
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the message does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn delete_message(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the message.
    message_id: String,
) -> NoContent;

/// Adds labels to a message, or removes labels from it.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    POST, "/emails/mailboxes/<email>/messages/<message_id>/modify", json,
    scopes = ["mail:write", "mail:write:admin", "email:write:modify_msg", "email:write:modify_msg:admin"],
    rate_limit = Medium,
    operation = "update_email",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/messages/POST/emails/mailboxes/%7Bemail%7D/messages/%7BmessageId%7D/modify",
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
pub fn update_message(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the message.
    message_id: String,
    /// IDs of the labels to add.
    #[field(rename = "addLabelIds")]
    add_label_ids: Option<Vec<String>>,
    /// IDs of the labels to remove.
    #[field(rename = "removeLabelIds")]
    remove_label_ids: Option<Vec<String>>,
) -> LabeledMessage;

/// Moves a message to the trash.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    POST, "/emails/mailboxes/<email>/messages/<message_id>/trash",
    scopes = ["mail:write", "mail:write:admin", "email:write:trash_msg", "email:write:trash_msg:admin"],
    rate_limit = Light,
    operation = "trash_email",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/messages/POST/emails/mailboxes/%7Bemail%7D/messages/%7BmessageId%7D/trash",
    errors(
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the message does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn trash_message(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the message.
    message_id: String,
) -> LabeledMessage;

/// Moves a message out of the trash.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    POST, "/emails/mailboxes/<email>/messages/<message_id>/untrash",
    scopes = ["mail:write", "mail:write:admin", "email:write:untrash_msg", "email:write:untrash_msg:admin"],
    rate_limit = Light,
    operation = "untrash_email",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/messages/POST/emails/mailboxes/%7Bemail%7D/messages/%7BmessageId%7D/untrash",
    errors(
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the message does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn untrash_message(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the message.
    message_id: String,
) -> LabeledMessage;

/// Message of a mailbox.
#[zoom_model(rename_all = "camelCase", response)]
pub struct Message {
    /// ID of the message; never changes.
    pub id: Option<String>,
    /// ID of the thread.
    pub thread_id: Option<String>,
    /// IDs of the message's labels.
    pub label_ids: Vec<String>,
    /// Beginning of the text.
    pub snippet: Option<String>,
    /// ID of the last change.
    pub history_id: Option<String>,
    /// Creation time of the message, in milliseconds since the Unix epoch; determines the order in the folder. For a
    /// received message, the time of its arrival.
    pub internal_date: Option<String>,
    /// When the message expires and may be removed, in milliseconds since the Unix epoch.
    pub expiration: Option<String>,
    /// When the labels last changed, in milliseconds since the Unix epoch.
    pub last_moved: Option<String>,
    /// When a draft or scheduled message is due, in milliseconds since the Unix epoch.
    pub send_time: Option<String>,
    /// Whether the user scheduled the message, not the system.
    pub user_scheduled: Option<bool>,
    /// Data to decrypt an encrypted message.
    pub manifest: Option<String>,
    /// Encrypted text of an encrypted message.
    pub original_mime: Option<String>,
    /// Root MIME part of the message.
    pub payload: Option<MessagePayload>,
    /// Estimated size of the message in bytes.
    pub size_estimate: Option<i64>,
    /// The whole message (RFC 2822), base64url-encoded; only with the format `raw`.
    pub raw: Option<String>,
}

/// Page of messages.
#[zoom_model(rename_all = "camelCase", response)]
pub struct MessageList {
    /// IDs of the messages and their threads.
    pub messages: Vec<MessageRef>,
    pub next_page_token: Option<String>,
    /// Estimated number of records.
    pub result_size_estimate: Option<i64>,
}
