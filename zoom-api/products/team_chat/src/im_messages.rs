//! Messages sent through the older IM endpoint.

use super::MessageId;
use zoom_api::zoom_endpoint;

/// Sends a message to a user.
///
/// Only for apps that use OAuth 2.0.
#[zoom_endpoint(
    POST, "/im/users/me/chat/messages", json,
    scopes = "imchat:write",
    rate_limit = Medium,
    success = 201,
    operation = "sendimmessages",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/im-chat/POST/im/users/me/chat/messages",
    errors(
        /// The channel or the recipient (`chat_user`) is invalid.
        400/300 => InvalidRecipient,
        /// Zoom could not send the message.
        400/5301 => SendFailed,
        /// The user does not exist.
        404/1001 => UserNotFound,
    )
)]
pub fn send_message(
    /// Email address or user ID of the recipient.
    #[query]
    chat_user: Option<String>,
    /// Text of the message.
    message: Option<String>,
) -> MessageId;
