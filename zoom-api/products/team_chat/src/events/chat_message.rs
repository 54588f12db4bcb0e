//! Events: chat message.

use jiff::Timestamp;

use super::ChatMessageType;
use zoom_api::{zoom_event, zoom_model};

/// A user deleted a message to a contact or a channel.
///
/// Its recipients no longer see the message. Requires a Pro plan or higher.
#[zoom_event(
    "chat_message.deleted",
    scopes = ["chat_message:read", "chat_message:read:admin", "chat_message:write", "chat_message:write:admin", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/chat_message/POSTchat_message.deleted",
)]
pub struct ChatMessageDeleted {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// Message.
    pub object: ChatMessageObject,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
}

/// A user replied to a message in a thread, in a chat with a contact or in a channel.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "chat_message.replied",
    scopes = ["chat_message:read", "chat_message:read:admin", "chat_message:write", "chat_message:write:admin", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/chat_message/POSTchat_message.replied",
)]
pub struct ChatMessageReplied {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// Reply.
    pub object: ChatMessageRepliedObject,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
}

/// A user sent a message to a contact or a channel.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "chat_message.sent",
    scopes = ["chat_message:read", "chat_message:read:admin", "chat_message:write", "chat_message:write:admin", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/chat_message/POSTchat_message.sent",
)]
pub struct ChatMessageSent {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// Message.
    pub object: ChatMessageObject,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
}

/// A user edited a message to a contact or a channel.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "chat_message.updated",
    scopes = ["chat_message:read", "chat_message:read:admin", "chat_message:write", "chat_message:write:admin", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/chat_message/POSTchat_message.updated",
)]
pub struct ChatMessageUpdated {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// Message.
    pub object: ChatMessageObject,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
}

/// Message in `chat_message.deleted` and 2 other events.
#[zoom_model]
pub struct ChatMessageObject {
    /// ID of the message.
    pub id: String,
    /// Whether the message was sent to a contact or to a channel.
    #[zoom(rename = "type")]
    pub kind: Option<ChatMessageType>,
    /// When the message was sent, edited or deleted (UTC).
    pub date_time: Option<Timestamp>,
    /// When the message was sent, edited or deleted, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// ID of the chat that holds the message.
    pub session_id: Option<String>,
    /// Email address of the contact that the message was sent to.
    pub contact_email: Option<String>,
    /// User ID of the contact that the message was sent to.
    pub contact_id: Option<String>,
    /// ID of the channel that the message was sent to.
    pub channel_id: Option<String>,
    /// Name of the channel that the message was sent to.
    pub channel_name: Option<String>,
    /// Text of the message; after an edit, the new text.
    pub message: Option<String>,
}

/// Reply in `chat_message.replied` events.
#[zoom_model]
pub struct ChatMessageRepliedObject {
    /// ID of the reply.
    pub id: String,
    /// Whether the message was sent to a contact or to a channel.
    #[zoom(rename = "type")]
    pub kind: Option<ChatMessageType>,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// ID of the chat that holds the message.
    pub session_id: Option<String>,
    /// Email address of the contact that the message was sent to.
    pub contact_email: Option<String>,
    /// User ID of the contact that the message was sent to.
    pub contact_id: Option<String>,
    /// ID of the channel that the message was sent to.
    pub channel_id: Option<String>,
    /// Name of the channel that the message was sent to.
    pub channel_name: Option<String>,
    /// Text of the reply.
    pub message: Option<String>,
    /// ID of the message that was replied to.
    pub parent_msg_id: Option<String>,
}
