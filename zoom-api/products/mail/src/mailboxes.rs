//! Profiles of mailboxes.

use zoom_api::{zoom_endpoint, zoom_model};

/// Returns the profile of a mailbox: its addresses, status, size and counts.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    GET, "/emails/mailboxes/<email>/profile",
    scopes = ["mail:read", "mail:read:admin", "email:read:profile", "email:read:profile:admin"],
    rate_limit = Light,
    operation = "get_mailbox_profile",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/mailbox/GET/emails/mailboxes/%7Bemail%7D/profile",
    errors(
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The mailbox does not exist.
        404/404 => NotFound,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn get_profile(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
) -> Profile;

/// Profile of a mailbox.
#[zoom_model(rename_all = "camelCase", response)]
pub struct Profile {
    /// Address of the mailbox.
    pub email_address: Option<String>,
    /// Addresses of the distribution lists that contain the mailbox.
    pub group_emails: Vec<String>,
    /// Alias addresses of the mailbox.
    #[zoom(max_items = 100)]
    pub aliases: Vec<Alias>,
    /// Creation time, in seconds since the Unix epoch.
    pub create_time: Option<i64>,
    /// Status of the mailbox.
    pub status: Option<MailboxStatus>,
    /// Size in bytes.
    pub mbox_size: Option<u64>,
    /// Number of messages.
    pub messages_total: Option<i64>,
    /// Number of threads.
    pub threads_total: Option<i64>,
    /// Whether messages are end-to-end encrypted by default.
    pub encryption_enabled: Option<bool>,
    /// Whether labels are end-to-end encrypted by default.
    pub label_encryption_enabled: Option<bool>,
    /// ID of the latest change to the mailbox.
    pub history_id: Option<String>,
}

/// Alias address of a mailbox.
#[zoom_model(rename_all = "camelCase", response)]
pub struct Alias {
    /// Description of the alias.
    pub description: Option<String>,
    /// Alias address.
    pub alias_email: Option<String>,
}

/// Status of a mailbox.
#[zoom_model]
pub enum MailboxStatus {
    /// Active.
    Active,
    /// Read only.
    #[zoom(rename = "readOnly")]
    ReadOnly,
    /// Inactive.
    Inactive,
    /// Deactivated.
    Deactivated,
    /// Suspended.
    Suspended,
    /// Soft deleted.
    #[zoom(rename = "softDeleted")]
    SoftDeleted,
    /// Being deleted permanently.
    Purging,
    /// Not provisioned yet.
    #[zoom(rename = "preProvision")]
    PreProvision,
}
