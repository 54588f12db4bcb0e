//! Changes to mailboxes.

use super::LabeledMessage;
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the changes to a mailbox since an earlier history event.
///
/// Use it to synchronize incrementally: pass the last history ID that you saw.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    GET, "/emails/mailboxes/<email>/history",
    scopes = ["mail:read", "mail:read:admin", "email:read:history", "email:read:history:admin"],
    rate_limit = Light,
    operation = "list_mailbox_history",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/history/GET/emails/mailboxes/%7Bemail%7D/history",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox does not exist, or `start_history_id` is invalid or too old: read the whole mailbox again.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn list_history(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// Maximum number of records per page.
    #[zoom(default = 50, max = 500)]
    #[query(rename = "maxResults")]
    max_results: Option<i64>,
    /// Token of the page to return, from the previous response.
    #[query(rename = "pageToken")]
    page_token: Option<String>,
    /// ID of the last known change, from a message, a thread or an earlier list; normally valid for at least a week.
    /// IDs ascend with gaps.
    #[query(rename = "startHistoryId")]
    start_history_id: String,
    /// Type of the changes to list; by default all.
    #[query(rename = "historyTypes")]
    history_types: Option<HistoryType>,
    /// Type of the changes to exclude; takes precedence over `history_types`.
    #[query(rename = "excludeHistoryTypes")]
    exclude_history_types: Option<HistoryType>,
    /// ID of a label; lists only messages that have it.
    #[query(rename = "labelId")]
    label_id: Option<String>,
) -> HistoryList;

/// Page of a mailbox's changes.
#[zoom_model(rename_all = "camelCase", response)]
pub struct HistoryList {
    /// Changes; messages typically have only their IDs.
    pub history: Vec<HistoryRecord>,
    pub next_page_token: Option<String>,
    /// ID of the latest change to the mailbox.
    pub history_id: Option<String>,
}

/// Change to a mailbox.
#[zoom_model(rename_all = "camelCase", response)]
pub struct HistoryRecord {
    /// ID of the change.
    pub id: Option<String>,
    /// ID of the client session that made the change.
    pub cid: Option<String>,
    /// Messages that were added.
    pub messages_added: Vec<MessageChange>,
    /// Messages that were deleted; moving to the trash does not count.
    pub messages_deleted: Vec<MessageChange>,
    /// Messages that were imported from an external source.
    pub messages_imported: Vec<MessageChange>,
    /// Imported messages that arrived since the last import.
    pub messages_imported_new: Vec<MessageChange>,
    /// Messages that were changed.
    pub messages_updated: Vec<MessageChange>,
    /// Labels that were added to messages.
    pub labels_added: Vec<LabelChange>,
    /// Labels that were removed from messages.
    pub labels_removed: Vec<LabelChange>,
    /// Settings that were added, such as user labels and filters.
    pub settings_added: Vec<SettingChange>,
    /// Settings that were deleted, such as user labels and filters.
    pub settings_deleted: Vec<SettingChange>,
    /// Settings that were changed.
    pub settings_updated: Vec<SettingChange>,
    /// Email addresses of the users who got access to the mailbox.
    pub delegates_added: Vec<String>,
    /// Email addresses of the users who lost access to the mailbox.
    pub delegates_deleted: Vec<String>,
    /// Email addresses of the users whose access to the mailbox changed.
    pub delegates_updated: Vec<String>,
    /// Email addresses of the owners who gave the user access to their mailbox.
    pub delegators_added: Vec<String>,
    /// Email addresses of the owners who revoked the user's access to their mailbox.
    pub delegators_deleted: Vec<String>,
    /// Email addresses of the owners who changed the user's access to their mailbox.
    pub delegators_updated: Vec<String>,
}

/// Change to a message.
#[zoom_model(response)]
pub struct MessageChange {
    /// Message that changed.
    pub message: Option<LabeledMessage>,
}

/// Labels added to a message or removed from it.
#[zoom_model(rename_all = "camelCase", response)]
pub struct LabelChange {
    /// IDs of the labels.
    pub label_ids: Vec<String>,
    /// Message that changed.
    pub message: Option<LabeledMessage>,
}

/// Setting that was added, changed or deleted.
#[zoom_model(response)]
pub struct SettingChange {
    /// ID of the setting, if there can be several of its type.
    pub id: Option<String>,
    /// Type of the setting.
    #[zoom(rename = "type")]
    pub kind: Option<SettingType>,
}

/// Type of a changed setting.
#[zoom_model]
pub enum SettingType {
    /// User labels.
    #[zoom(rename = "userLabels")]
    UserLabels,
    /// Language.
    Language,
    /// Automatic reply.
    Vacation,
    /// Filter.
    Filter,
    /// Signature.
    Signature,
    /// Disposable emails.
    #[zoom(rename = "disposableEmails")]
    DisposableEmails,
    /// Email templates.
    #[zoom(rename = "emailTemplates")]
    EmailTemplates,
    /// Delegation.
    Delegation,
    /// Screening of senders.
    Screening,
}

/// Type of change to list or to exclude.
#[zoom_model]
pub enum HistoryType {
    /// A label was added to a message.
    #[zoom(rename = "labelAdded", alias = "labelsAdded")]
    LabelAdded,
    /// A label was removed from a message.
    #[zoom(rename = "labelRemoved", alias = "labelsRemoved")]
    LabelRemoved,
    /// A message was added.
    #[zoom(rename = "messageAdded", alias = "messagesAdded")]
    MessageAdded,
    /// A message was deleted; moving it to the trash does not count.
    #[zoom(rename = "messageDeleted", alias = "messagesDeleted")]
    MessageDeleted,
    /// A message was changed.
    #[zoom(rename = "messageUpdated")]
    MessageUpdated,
    /// A message was imported from an external source.
    #[zoom(rename = "messageImported")]
    MessageImported,
    /// A message was imported that arrived since the last import.
    #[zoom(rename = "messageImportedNew")]
    MessageImportedNew,
    /// A setting was added.
    #[zoom(rename = "settingAdded")]
    SettingAdded,
    /// A setting was changed.
    #[zoom(rename = "settingUpdated")]
    SettingUpdated,
    /// A setting was deleted.
    #[zoom(rename = "settingDeleted")]
    SettingDeleted,
    /// A user got access to this mailbox.
    #[zoom(rename = "delegateAdded")]
    DelegateAdded,
    /// A user lost access to this mailbox.
    #[zoom(rename = "delegateDeleted")]
    DelegateDeleted,
    /// A user's access to this mailbox changed.
    #[zoom(rename = "delegateUpdated")]
    DelegateUpdated,
    /// The owner got access to another mailbox.
    #[zoom(rename = "delegatorsAdded")]
    DelegatorsAdded,
    /// The owner lost access to another mailbox.
    #[zoom(rename = "delegatorsDeleted")]
    DelegatorsDeleted,
    /// The owner's access to another mailbox changed.
    #[zoom(rename = "delegatorsUpdated")]
    DelegatorsUpdated,
}
