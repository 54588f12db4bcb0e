//! Message filters: list, create, get and delete them.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the message filters of a mailbox.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    GET, "/emails/mailboxes/<email>/settings/filters",
    scopes = ["mail:read", "mail:read:admin", "email:read:list_setting_filters", "email:read:list_setting_filters:admin"],
    rate_limit = Medium,
    operation = "list_email_filters",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/settingsfilters/GET/emails/mailboxes/%7Bemail%7D/settings/filters",
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
pub fn list_filters(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
) -> FilterList;

/// Creates a message filter in a mailbox.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    POST, "/emails/mailboxes/<email>/settings/filters", json,
    scopes = ["mail:write", "mail:write:admin", "email:write:setting_filter", "email:write:setting_filter:admin"],
    rate_limit = Light,
    operation = "create_email_filter",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/settingsfilters/POST/emails/mailboxes/%7Bemail%7D/settings/filters",
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
pub fn create_filter(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// Criteria that a message must match.
    criteria: FilterCriteria,
    /// Action for a matching message.
    action: FilterAction,
) -> Filter;

/// Returns a message filter.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    GET, "/emails/mailboxes/<email>/settings/filters/<filter_id>",
    scopes = ["mail:read", "mail:read:admin", "email:read:setting_filter", "email:read:setting_filter:admin"],
    rate_limit = Light,
    operation = "get_email_filter",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/settingsfilters/GET/emails/mailboxes/%7Bemail%7D/settings/filters/%7BfilterId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the filter does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn get_filter(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the filter.
    filter_id: String,
) -> Filter;

/// Deletes a message filter permanently.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    DELETE, "/emails/mailboxes/<email>/settings/filters/<filter_id>",
    scopes = ["mail:write", "mail:write:admin", "email:delete:setting_filter", "email:delete:setting_filter:admin"],
    rate_limit = Light,
    operation = "delete_email_filter",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/settingsfilters/DELETE/emails/mailboxes/%7Bemail%7D/settings/filters/%7BfilterId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox or the filter does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn delete_filter(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the filter.
    filter_id: String,
) -> NoContent;

/// Message filter: criteria and the action for messages that match.
#[zoom_model(response)]
pub struct Filter {
    /// ID of the filter.
    pub id: Option<String>,
    /// Criteria that a message must match.
    pub criteria: Option<FilterCriteria>,
    /// Action for a matching message.
    pub action: Option<FilterAction>,
}

/// Criteria that a message must match.
#[zoom_model(rename_all = "camelCase")]
pub struct FilterCriteria {
    /// Display name or email address of the sender.
    pub from: Option<String>,
    /// Display name or email address of a recipient, including CC and BCC; the local part of the address suffices. Not
    /// case-sensitive.
    pub to: Option<String>,
    /// Phrase in the subject, without quotes and other special characters of HTML; not case-sensitive.
    pub subject: Option<String>,
    /// Search query that the message matches, without quotes and other special characters of HTML.
    pub query: Option<String>,
    /// Search query that the message does not match, without quotes and other special characters of HTML.
    pub negated_query: Option<String>,
    /// Whether the message has an attachment.
    pub has_attachment: Option<bool>,
    /// Size in bytes, with headers and attachments; compared as `size_comparison` says.
    pub size: Option<u64>,
    /// Whether the message is larger or smaller than the size.
    pub size_comparison: Option<SizeComparison>,
}

/// How a message's size compares with the size of the criteria.
#[zoom_model]
pub enum SizeComparison {
    /// No comparison.
    #[zoom(rename = "unspecifield")]
    Unspecified,
    /// The message is smaller than `size`.
    Smaller,
    /// The message is larger than `size`.
    Larger,
}

/// Action of a filter.
#[zoom_model(rename_all = "camelCase")]
pub struct FilterAction {
    /// IDs of the labels to add.
    pub add_label_ids: Vec<String>,
    /// IDs of the labels to remove.
    pub remove_label_ids: Vec<String>,
    /// Address to forward the message to.
    pub forward: Option<String>,
}

/// Message filters of a mailbox.
#[zoom_model(response)]
pub struct FilterList {
    /// Filters.
    pub filter: Vec<Filter>,
}
