//! Drafts: list, create, get, update, send and delete them.

use super::{LabeledMessage, MessageFormat, MessagePayload, MessageRef};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the drafts of a mailbox.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    GET, "/emails/mailboxes/<email>/drafts",
    scopes = ["mail:read", "mail:read:admin", "email:read:list_drafts", "email:read:list_drafts:admin"],
    rate_limit = Medium,
    operation = "list_draft_emails",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/drafts/GET/emails/mailboxes/%7Bemail%7D/drafts",
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
pub fn list_drafts(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// Whether messages in spam and trash are included.
    #[query(rename = "includeSpamTrash")]
    include_spam_trash: Option<bool>,
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
) -> DraftList;

/// Creates a draft.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    POST, "/emails/mailboxes/<email>/drafts", json,
    scopes = ["mail:write", "mail:write:admin", "email:write:draft", "email:write:draft:admin"],
    rate_limit = Medium,
    operation = "create_draft_email",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/drafts/POST/emails/mailboxes/%7Bemail%7D/drafts",
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
pub fn create_draft(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// Content; without it, the draft is empty.
    message: Option<RawMessage>,
) -> SavedDraft;

/// Sends a draft, optionally after replacing its content.
///
/// The message first stays in the folder SCHEDULED for a moment, in which the user can cancel it, and then moves to
/// SENT.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    POST, "/emails/mailboxes/<email>/drafts/send", json,
    scopes = ["mail:write", "mail:write:admin", "email:write:send_draft", "email:write:send_draft:admin"],
    rate_limit = Medium,
    operation = "send_draft_email",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/drafts/POST/emails/mailboxes/%7Bemail%7D/drafts/send",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the draft does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn send_draft(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the draft to send.
    id: String,
    /// Content that replaces that of the draft before it is sent.
    message: Option<RawMessage>,
) -> LabeledMessage;

/// Returns a draft.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    GET, "/emails/mailboxes/<email>/drafts/<draft_id>",
    scopes = ["mail:read", "mail:read:admin", "email:read:draft", "email:read:draft:admin"],
    rate_limit = Light,
    operation = "get_draft_email",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/drafts/GET/emails/mailboxes/%7Bemail%7D/drafts/%7BdraftId%7D",
    errors(
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the draft does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn get_draft(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the draft; never changes.
    draft_id: String,
    /// Level of detail of the draft.
    format: Option<MessageFormat>,
) -> Draft;

/// Replaces the content of a draft.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    PUT, "/emails/mailboxes/<email>/drafts/<draft_id>", json,
    scopes = ["mail:write", "mail:write:admin", "email:update:draft", "email:update:draft:admin"],
    rate_limit = Medium,
    operation = "update_draft_email",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/drafts/PUT/emails/mailboxes/%7Bemail%7D/drafts/%7BdraftId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the draft does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn update_draft(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the draft; never changes.
    draft_id: String,
    /// New content.
    message: RawMessage,
) -> SavedDraft;

/// Deletes a draft permanently, without moving it to the trash.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    DELETE, "/emails/mailboxes/<email>/drafts/<draft_id>",
    scopes = ["mail:write", "mail:write:admin", "email:delete:draft", "email:delete:draft:admin"],
    rate_limit = Light,
    operation = "delete_draft_email",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/drafts/DELETE/emails/mailboxes/%7Bemail%7D/drafts/%7BdraftId%7D",
    errors(
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the draft does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn delete_draft(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the draft; never changes.
    draft_id: String,
) -> NoContent;

/// Draft with its message.
#[zoom_model(response)]
pub struct Draft {
    /// ID of the draft; never changes.
    pub id: Option<String>,
    /// Message of the draft.
    pub message: Option<DraftMessage>,
}

/// Message of a draft.
#[zoom_model(rename_all = "camelCase", response)]
pub struct DraftMessage {
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
    /// Root MIME part of the message.
    pub payload: Option<MessagePayload>,
    /// Estimated size of the message in bytes.
    pub size_estimate: Option<i64>,
    /// The whole message (RFC 2822), base64url-encoded; only with the format `raw`.
    pub raw: Option<String>,
}

/// Page of drafts.
#[zoom_model(rename_all = "camelCase", response)]
pub struct DraftList {
    /// Drafts.
    pub drafts: Vec<ListedDraft>,
    pub next_page_token: Option<String>,
    /// Estimated number of records.
    pub result_size_estimate: Option<i64>,
}

/// Draft in a list.
#[zoom_model(response)]
pub struct ListedDraft {
    /// ID of the draft; never changes.
    pub id: Option<String>,
    /// IDs of the draft's message.
    pub message: Option<MessageRef>,
}

/// Draft after it was created or updated.
#[zoom_model(response)]
pub struct SavedDraft {
    /// ID of the draft; never changes.
    pub id: Option<String>,
    /// Message of the draft.
    pub message: Option<LabeledMessage>,
}

/// Message content in RFC 2822 format.
#[zoom_model]
pub struct RawMessage {
    /// The whole message (RFC 2822), base64url-encoded.
    pub raw: Option<String>,
}
