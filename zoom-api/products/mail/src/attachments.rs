//! Attachments of messages.

use super::PartBody;
use zoom_api::zoom_endpoint;

/// Returns the content of an attachment.
///
/// Requires a Workplace Business license or higher. The account must use Zoom Mail and have completed its onboarding,
/// end-to-end encryption of the mail service must be off, and the mailbox must be provisioned. Not available in Zoom
/// for Government.
#[zoom_endpoint(
    GET, "/emails/mailboxes/<email>/messages/<message_id>/attachments/<attachment_id>",
    scopes = ["mail:read", "mail:read:admin", "email:read:attachment", "email:read:attachment:admin"],
    rate_limit = Medium,
    operation = "get_email_attachment",
    docs = "https://developers.zoom.us/docs/api/mail/#tag/messagesattachments/GET/emails/mailboxes/%7Bemail%7D/messages/%7BmessageId%7D/attachments/%7BattachmentId%7D",
    errors(
        /// The request is malformed or an argument is invalid.
        400/400 => InvalidRequest,
        /// The access token is not valid for this mailbox.
        401/401 => AuthorizationFailure,
        /// The attachment may not be read.
        403/403 => ForbiddenOperation,
        /// The mailbox, the message or the attachment does not exist.
        404/404 => NotFound,
        /// The call conflicts with the state of the mailbox.
        409/409 => ConflictOperation,
        /// Zoom Mail is temporarily unavailable, or failed.
        503/503 => ServiceUnavailableOrFailure,
        /// Zoom Mail is temporarily unavailable.
        503 => ServiceUnavailable,
    )
)]
pub fn get_attachment(
    /// Address of the mailbox, or `me` for the primary mailbox of the user.
    email: String,
    /// ID of the message.
    message_id: String,
    /// ID of the attachment, from the message's parts.
    attachment_id: String,
) -> PartBody;
