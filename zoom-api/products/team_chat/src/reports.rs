//! Reports of an account's chat sessions and messages.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::{MessageFile, Reaction, RichText};
use zoom_api::{zoom_endpoint, zoom_model};

/// Lists the chat sessions of an account.
///
/// The account needs a Pro plan or higher, and the caller's role the permission for chat reports. The period is at most
/// a month, within the last six months.
#[zoom_endpoint(
    GET, "/report/chat/sessions",
    scopes = ["imchat:read:admin", "report_chat:read:admin", "report:read:list_chat_sessions:admin"],
    rate_limit = Medium,
    paged = sessions,
    operation = "reportChatSessions",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/reports/GET/report/chat/sessions",
    max_range = 1 month,
    errors(
        /// The page token is invalid or expired.
        400/300 => InvalidPageToken,
    )
)]
pub fn list_sessions(
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    next_page_token: Option<String>,
) -> SessionPage;

/// Lists the messages of a chat session.
///
/// The account needs a Pro plan or higher, and the caller's role the permission for chat reports. The period is at most
/// a month, within the last six months.
#[zoom_endpoint(
    GET, "/report/chat/sessions/<session_id>",
    scopes = ["imchat:read:admin", "report_chat:read:admin", "report:read:chat_session:admin"],
    rate_limit = Medium,
    operation = "reportChatMessages",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/reports/GET/report/chat/sessions/%7BsessionId%7D",
    max_range = 1 month,
)]
pub fn list_session_messages(
    /// ID of the chat session.
    session_id: String,
    /// First day of the period.
    from: Date,
    /// Last day of the period.
    to: Date,
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 100)] page_size: Option<u32>,
    /// Further messages to return beside the current ones.
    #[query(csv)]
    include_fields: Vec<IncludeField>,
    /// Whether to return messages of chatbots.
    #[zoom(default = false)]
    include_bot_message: Option<bool>,
    /// Whether to return reactions.
    #[zoom(default = false)]
    include_reactions: Option<bool>,
    /// Whether the period applies to the time of an edit or deletion; by default, it applies to the time at which the
    /// message was sent.
    #[zoom(default = false)]
    query_all_modifications: Option<bool>,
    /// Whether to return reactions with custom emojis.
    include_custom_emoji_reactions: Option<bool>,
) -> SessionMessagePage;

/// Page of chat sessions.
#[zoom_model(response)]
pub struct SessionPage {
    /// Start of the requested period.
    pub from: Option<Date>,
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Chat sessions.
    #[zoom(max_items = 300)]
    pub sessions: Vec<Session>,
    /// End of the requested period.
    pub to: Option<Date>,
}

/// Chat session of an account.
#[zoom_model(response)]
pub struct Session {
    /// ID of the session.
    pub id: Option<String>,
    /// Time at which the last message was sent.
    pub last_message_sent_time: Option<Timestamp>,
    /// Name of the channel; empty in a one-to-one session, whose people are in `member_emails`.
    pub name: Option<String>,
    /// Type of the session.
    #[zoom(rename = "type")]
    pub kind: Option<SessionType>,
    /// ID of the channel; absent in a one-to-one session.
    pub channel_id: Option<String>,
    /// Email addresses of both people; only in one-to-one sessions.
    pub member_emails: Vec<String>,
    /// Status of the session; absent in a one-to-one session.
    pub status: Option<SessionStatus>,
    /// Whether people of other accounts take part.
    pub has_external_member: Option<bool>,
}

/// Type of a chat session.
#[zoom_model]
pub enum SessionType {
    /// Channel or group chat.
    #[zoom(rename = "Group")]
    Group,
    /// One-to-one conversation.
    #[zoom(rename = "1:1")]
    OneToOne,
}

/// Status of a group chat.
#[zoom_model]
pub enum SessionStatus {
    /// Active.
    Active,
    /// Deleted.
    Deleted,
}

/// Page of a session's messages.
#[zoom_model(response)]
pub struct SessionMessagePage {
    /// Deleted messages; only if requested by `include_fields`.
    pub deleted_messages: Vec<DeletedMessage>,
    /// Edited messages; only if requested by `include_fields`.
    pub edited_messages: Vec<EditedMessage>,
    /// Start of the requested period.
    pub from: Option<Date>,
    /// Messages. Only they count for `page_size`.
    pub messages: Vec<Message>,
    pub next_page_token: Option<String>,
    #[zoom(max = 100)]
    pub page_size: Option<u32>,
    /// End of the requested period.
    pub to: Option<Date>,
}

/// Deleted message.
#[zoom_model(response)]
pub struct DeletedMessage {
    /// Time at which the message was sent.
    pub date_time: Option<Timestamp>,
    /// Files attached to the message.
    pub files: Vec<MessageFile>,
    /// GIPHY images in the message.
    pub giphy_information: Vec<GiphyInformation>,
    /// ID of the message.
    pub id: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// Recipient of the message; only in one-to-one sessions.
    pub receiver: Option<String>,
    /// Whether the sender belongs to another account; only in one-to-one sessions.
    pub is_sender_external: Option<bool>,
    /// ID of the thread's main message, if the message is a reply.
    pub reply_main_message_id: Option<String>,
    /// Time at which the thread's main message was sent, in milliseconds since the Unix epoch, if the message is a
    /// reply.
    pub reply_main_message_timestamp: Option<i64>,
    /// Email address of the sender; empty for people who are neither in the user's account nor among the user's
    /// contacts.
    pub sender: Option<String>,
    /// Member ID of the sender.
    pub sender_member_id: Option<String>,
    /// Display name of the sender.
    pub sender_display_name: Option<String>,
    /// Time of the message, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Time of the last edit or deletion, in milliseconds since the Unix epoch.
    pub action_timestamp: Option<i64>,
    /// ID of the forwarded message, for `messages::get_forwarded_message`.
    pub forward_id: Option<String>,
    /// Formats of parts of the message.
    pub rich_text: Vec<RichText>,
    /// Emoji reactions.
    pub reactions: Vec<Reaction>,
    /// Reactions with custom emojis.
    pub custom_emoji_reactions: Vec<CustomEmojiReaction>,
}

/// GIPHY image in a message.
#[zoom_model(response)]
pub struct GiphyInformation {
    /// URL of the image.
    pub giphy_view_url: Option<String>,
}

/// Reaction to a message with a custom emoji.
#[zoom_model(response)]
pub struct CustomEmojiReaction {
    /// Name of the custom emoji.
    pub custom_emoji_name: Option<String>,
    /// File ID of the custom emoji.
    pub custom_emoji_file_id: Option<String>,
    /// Number of reactions with this emoji.
    pub total_count: Option<u32>,
    /// User IDs of the people who reacted; people of other accounts are omitted.
    pub user_ids: Vec<String>,
    /// Member IDs of the people who reacted.
    pub member_ids: Vec<String>,
}

/// Version of an edited message.
#[zoom_model(response)]
pub struct EditedMessage {
    /// Time at which the message was sent.
    pub date_time: Option<Timestamp>,
    /// Files attached to the message.
    pub files: Vec<MessageFile>,
    /// GIPHY images in the message.
    pub giphy_information: Vec<GiphyInformation>,
    /// ID of the message.
    pub id: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// Recipient of the message; only in one-to-one sessions.
    pub receiver: Option<String>,
    /// Whether the sender belongs to another account; only in one-to-one sessions.
    pub is_sender_external: Option<bool>,
    /// ID of the thread's main message, if the message is a reply.
    pub reply_main_message_id: Option<String>,
    /// Time at which the thread's main message was sent, in milliseconds since the Unix epoch, if the message is a
    /// reply.
    pub reply_main_message_timestamp: Option<i64>,
    /// Member ID of the sender.
    pub sender_member_id: Option<String>,
    /// Email address of the sender; empty for people who are neither in the user's account nor among the user's
    /// contacts.
    pub sender: Option<String>,
    /// Display name of the sender.
    pub sender_display_name: Option<String>,
    /// Time of the message, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Time of the last edit or deletion, in milliseconds since the Unix epoch.
    pub action_timestamp: Option<i64>,
    /// ID of the forwarded message, for `messages::get_forwarded_message`.
    pub forward_id: Option<String>,
    /// Formats of parts of the message.
    pub rich_text: Vec<RichText>,
}

/// Message of a session.
#[zoom_model(response)]
pub struct Message {
    /// Time at which the message was sent.
    pub date_time: Option<Timestamp>,
    /// Files attached to the message.
    pub files: Vec<MessageFile>,
    /// GIPHY images in the message.
    pub giphy_information: Vec<GiphyInformation>,
    /// ID of the message.
    pub id: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// Emoji reactions.
    pub reactions: Vec<Reaction>,
    /// Reactions with custom emojis.
    pub custom_emoji_reactions: Vec<CustomEmojiReaction>,
    /// Recipient of the message; only in one-to-one sessions.
    pub receiver: Option<String>,
    /// Whether the sender belongs to another account; only in one-to-one sessions.
    pub is_sender_external: Option<bool>,
    /// ID of the thread's main message, if the message is a reply.
    pub reply_main_message_id: Option<String>,
    /// Time at which the thread's main message was sent, in milliseconds since the Unix epoch, if the message is a
    /// reply.
    pub reply_main_message_timestamp: Option<i64>,
    /// Email address of the sender; empty for people who are neither in the user's account nor among the user's
    /// contacts.
    pub sender: Option<String>,
    /// Member ID of the sender.
    pub sender_member_id: Option<String>,
    /// Display name of the sender.
    pub sender_display_name: Option<String>,
    /// Time of the message, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Time of the last edit or deletion, in milliseconds since the Unix epoch.
    pub action_timestamp: Option<i64>,
    /// ID of the forwarded message, for `messages::get_forwarded_message`.
    pub forward_id: Option<String>,
    /// Message of a chatbot.
    pub bot_message: Option<BotMessage>,
    /// Formats of parts of the message.
    pub rich_text: Vec<RichText>,
}

/// Message of a chatbot.
#[zoom_model(response)]
pub struct BotMessage {
    /// Whether the message is formatted with Markdown.
    pub is_markdown_support: Option<bool>,
    /// Platform of the sender, if Mio delivered the message.
    pub source: Option<String>,
    /// Email address of the sender, if Mio delivered the message.
    pub external_sender_email: Option<String>,
    /// Content of the message, as JSON.
    pub content: BTreeMap<String, serde_json::Value>,
}

/// Further messages to list.
#[zoom_model]
pub enum IncludeField {
    /// Edited messages.
    EditedMessages,
    /// Deleted messages.
    DeletedMessages,
}
