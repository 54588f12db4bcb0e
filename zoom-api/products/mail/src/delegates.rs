//! Delegates of mailboxes: list, add, get and revoke them.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the delegates of a mailbox.
///
/// Only the owner of the mailbox can manage its delegates.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    GET, "/emails/mailboxes/<email>/settings/delegates",
    scopes = ["mail:read", "mail:read:admin", "email:read:list_setting_delegates", "email:read:list_setting_delegates:admin"],
    rate_limit = Medium,
    operation = "list_mailbox_delegates",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/settingsdelegates/GET/emails/mailboxes/%7Bemail%7D/settings/delegates",
    errors(
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn list_delegates(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
) -> DelegateList;

/// Grants a user access to a mailbox.
///
/// Only the owner of the mailbox can manage its delegates.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    POST, "/emails/mailboxes/<email>/settings/delegates", json,
    scopes = ["mail:write", "mail:write:admin", "email:write:setting_delegate", "email:write:setting_delegate:admin"],
    rate_limit = Light,
    operation = "grant_mailbox_delegate",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/settingsdelegates/POST/emails/mailboxes/%7Bemail%7D/settings/delegates",
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
pub fn add_delegate(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// Email address of the delegate.
    #[field(rename = "delegateEmail")]
    delegate_email: String,
    /// Access of the delegate; by default editor.
    #[field(rename = "delegateAccess")]
    delegate_access: Option<DelegateAccess>,
) -> Delegate;

/// Returns a delegate of a mailbox.
///
/// Only the owner of the mailbox can manage its delegates.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    GET, "/emails/mailboxes/<email>/settings/delegates/<delegate_email>",
    scopes = ["mail:read", "mail:read:admin", "email:read:setting_delegate", "email:read:setting_delegate:admin"],
    rate_limit = Light,
    operation = "get_mailbox_delegate",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/settingsdelegates/GET/emails/mailboxes/%7Bemail%7D/settings/delegates/%7BdelegateEmail%7D",
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
pub fn get_delegate(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// Email address of the delegate.
    delegate_email: String,
) -> Delegate;

/// Revokes the access of a delegate to a mailbox.
///
/// Only the owner of the mailbox can manage its delegates.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    DELETE, "/emails/mailboxes/<email>/settings/delegates/<delegate_email>",
    scopes = ["mail:write", "mail:write:admin", "email:delete:setting_delegate", "email:delete:setting_delegate:admin"],
    rate_limit = Light,
    operation = "revoke_mailbox_delegate",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/settingsdelegates/DELETE/emails/mailboxes/%7Bemail%7D/settings/delegates/%7BdelegateEmail%7D",
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
pub fn remove_delegate(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// Email address of the delegate.
    delegate_email: String,
) -> NoContent;

/// User with access to another user's mailbox.
#[zoom_model(rename_all = "camelCase", response)]
pub struct Delegate {
    /// Email address of the delegate.
    pub delegate_email: Option<String>,
    /// Whether the delegate has confirmed the address and can use the mailbox.
    pub verification_status: Option<VerificationStatus>,
    /// Access of the delegate.
    pub delegate_access: Option<DelegateAccess>,
    /// Last use of the mailbox, in milliseconds since the Unix epoch.
    pub access_time: Option<String>,
    /// When the access was granted, in milliseconds since the Unix epoch.
    pub creation_time: Option<String>,
}

/// Whether a delegate has confirmed the address and can use the mailbox.
#[zoom_model]
pub enum VerificationStatus {
    /// Accepted.
    Accepted,
    /// Expired.
    Expired,
    /// Pending.
    Pending,
    /// Rejected.
    Rejected,
    /// Unknown.
    #[zoom(rename = "verificationStatusUnspecified")]
    Unspecified,
}

/// Access of a delegate to a mailbox.
#[zoom_model]
pub enum DelegateAccess {
    /// Reviewer (`dlgreviewer`).
    #[zoom(rename = "dlgreviewer")]
    Reviewer,
    /// Author (`dlgauthor`).
    #[zoom(rename = "dlgauthor")]
    Author,
    /// Editor (`dlgeditor`).
    #[zoom(rename = "dlgeditor")]
    Editor,
}

/// Delegates of a mailbox.
#[zoom_model(response)]
pub struct DelegateList {
    /// Delegates.
    pub delegates: Vec<Delegate>,
}
