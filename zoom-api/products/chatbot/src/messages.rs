//! Messages of chatbots: send, edit and delete them.

use std::collections::BTreeMap;

use zoom_api::{zoom_endpoint, zoom_model};

/// Sends a message as a chatbot to a user or a channel.
///
/// Requires an access token of the client credentials grant. Store the message ID of the response to edit or delete the
/// message later.
#[zoom_endpoint(
    POST, "/im/chat/messages", json,
    scopes = "imchat:bot",
    rate_limit = Medium,
    success = 201,
    operation = "sendChatbot",
    docs = "https://developers.zoom.us/docs/api/chatbot/#tag/chatbot-messages/POST/im/chat/messages",
    errors(
        /// The body does not have the expected format.
        400/7001 => InvalidBody,
        /// The access token is missing or invalid.
        401/7010 => InvalidAuthorization,
        /// No chatbot has this JID.
        403/7003 => ChatbotNotFound,
        /// The app is not authorized, or the recipient does not exist; Zoom uses one code for both.
        403/7004 => NotAuthorizedOrRecipientNotFound,
        /// The JID of the chatbot is invalid.
        404/7002 => InvalidRobotJid,
    )
)]
pub fn send_message(
    /// Message to send.
    #[body]
    message: NewMessage,
) -> SentMessage;

/// Replaces the content of a message that the chatbot sent.
///
/// Requires an access token of the client credentials grant.
#[zoom_endpoint(
    PUT, "/im/chat/messages/<message_id>", json,
    scopes = "imchat:bot",
    rate_limit = Medium,
    operation = "editChatbotMessage",
    docs = "https://developers.zoom.us/docs/api/chatbot/#tag/chatbot-messages/PUT/im/chat/messages/%7Bmessage_id%7D",
    errors(
        /// The message ID is invalid.
        404/8001 => InvalidMessageId,
    )
)]
pub fn update_message(
    /// ID of the message, from [`send_message`](crate::messages::send_message).
    message_id: String,
    /// New content of the message.
    #[body]
    message: MessageUpdate,
) -> ChangedMessage;

/// Deletes a message that the chatbot sent.
///
/// Requires an access token of the client credentials grant. Guests have temporary IDs, which are valid only for the
/// duration of a meeting or channel.
#[zoom_endpoint(
    DELETE, "/im/chat/messages/<message_id>",
    scopes = "imchat:bot",
    rate_limit = Medium,
    operation = "deleteAChatbotMessage",
    docs = "https://developers.zoom.us/docs/api/chatbot/#tag/chatbot-messages/DELETE/im/chat/messages/%7Bmessage_id%7D",
    errors(
        /// The message ID is invalid.
        404/8001 => InvalidMessageId,
    )
)]
pub fn delete_message(
    /// ID of the message, from [`send_message`](crate::messages::send_message).
    message_id: String,
    /// ID of the account that got the message, from the request that Zoom sent to the chatbot.
    account_id: String,
    /// JID of the user for whom the chatbot sends the message. Zoom uses it to suppress channel notifications if the
    /// user who set them up has left the channel.
    user_jid: Option<String>,
    /// JID of the chatbot, from the app's settings.
    robot_jid: String,
) -> ChangedMessage;

/// Message after it was sent.
#[zoom_model(response)]
pub struct SentMessage {
    /// JID of the chatbot, from the app's settings.
    pub robot_jid: String,
    /// JID of the user or channel that receives the message.
    pub to_jid: String,
    /// When the message was sent, as `yyyy-MM-dd HH:mm:ss` (UTC).
    pub sent_time: String,
    /// ID of the message, to edit or delete it.
    pub message_id: String,
    /// JID of the user for whom the chatbot sends the message. Zoom uses it to suppress channel notifications if the
    /// user who set them up has left the channel.
    pub user_jid: Option<String>,
}

/// Message after it was edited or deleted.
#[zoom_model(response)]
pub struct ChangedMessage {
    /// ID of the message.
    pub message_id: Option<String>,
    /// JID of the chatbot, from the app's settings.
    pub robot_jid: Option<String>,
    /// When the edited message was sent or the message was deleted, as `yyyy-MM-dd HH:mm:ss` (UTC); in Zoom's examples
    /// with an offset.
    pub sent_time: Option<String>,
    /// JID of the user or channel that received the message.
    pub to_jid: Option<String>,
    /// JID of the user for whom the chatbot sends the message. Zoom uses it to suppress channel notifications if the
    /// user who set them up has left the channel.
    pub user_jid: Option<String>,
}

/// Message to send.
#[zoom_model]
pub struct NewMessage {
    /// JID of the chatbot, from the app's settings.
    pub robot_jid: String,
    /// JID of the user or channel that receives the message.
    pub to_jid: String,
    /// ID of the account that authorized the app.
    pub account_id: String,
    /// Template of the message as JSON, which Zoom's pages about chatbot messages describe.
    #[zoom(required)]
    pub content: BTreeMap<String, serde_json::Value>,
    /// ID of the only user in the channel who sees the message; Zoom's example is a JID.
    pub visible_to_user: Option<String>,
    /// JID of the user for whom the chatbot sends the message. Zoom uses it to suppress channel notifications if the
    /// user who set them up has left the channel.
    pub user_jid: String,
    /// ID of the message to reply to.
    pub reply_to: Option<String>,
    /// Whether Zoom parses the text of the message as Markdown.
    pub is_markdown_support: Option<bool>,
}

/// New content of a message.
#[zoom_model]
pub struct MessageUpdate {
    /// JID of the chatbot, from the app's settings.
    pub robot_jid: String,
    /// ID of the account that got the message, from the request that Zoom sent to the chatbot.
    pub account_id: String,
    /// Template of the message as JSON, which Zoom's pages about chatbot messages describe.
    #[zoom(required)]
    pub content: BTreeMap<String, serde_json::Value>,
    /// JID of the user for whom the chatbot sends the message. Zoom uses it to suppress channel notifications if the
    /// user who set them up has left the channel.
    pub user_jid: Option<String>,
    /// Whether Zoom parses the text of the message as Markdown.
    pub is_markdown_support: Option<bool>,
}
