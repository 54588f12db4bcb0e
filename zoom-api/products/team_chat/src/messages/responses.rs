//! Messages: responses.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::super::{MemberIds, MentionType, MessageFile, Reaction, RichText};
use zoom_api::zoom_model;

/// Forwarded message.
#[zoom_model(response)]
pub struct ForwardedMessage {
    /// Message of a chatbot, as JSON.
    pub bot_message: BTreeMap<String, serde_json::Value>,
    /// Time at which the message was sent.
    pub date_time: Option<Timestamp>,
    /// URL to download the file.
    pub download_url: Option<String>,
    /// ID of the file.
    pub file_id: Option<String>,
    /// Name of the file with its extension.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<u64>,
    /// Formats of parts of the message.
    pub rich_text: Vec<RichText>,
    /// Files attached to the message.
    pub files: Vec<MessageFile>,
    /// ID of the message.
    pub id: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// Type of the message, by its content.
    pub message_type: Option<MessageType>,
    /// Emoji reactions.
    pub reactions: Vec<Reaction>,
    /// ID of the thread's main message, if the message is a reply.
    pub reply_main_message_id: Option<String>,
    /// Time at which the thread's main message was sent, in milliseconds since the Unix epoch, if the message is a
    /// reply.
    pub reply_main_message_timestamp: Option<i64>,
    /// Email address of the sender; empty for people who are neither in the user's account nor among the user's
    /// contacts.
    pub sender: Option<String>,
    /// Member ID of the sender.
    pub send_member_id: Option<String>,
    /// Display name of the sender.
    pub sender_display_name: Option<String>,
    /// Time of the message, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Mentions in the message.
    pub at_items: Vec<Mention>,
    /// Interactive cards of the message.
    pub interactive_cards: Vec<InteractiveCard>,
}

/// Type of a message, by its content.
#[zoom_model]
pub enum MessageType {
    /// Plain text message.
    PlainTextMessage,
    /// JPEG image.
    JpgImageFile,
    /// Audio file.
    AudioFile,
    /// Video file.
    VideoFile,
    /// PNG image.
    PngImageFile,
    /// GIF image.
    GifFile,
    /// Image from GIPHY.
    GiphyFile,
    /// Code snippet.
    CodeSnippet,
    /// File with text.
    FileAndText,
    /// Another type.
    Others,
}

/// Mention in a message.
#[zoom_model(response)]
pub struct Mention {
    /// User ID of the mentioned contact; empty for people of other accounts.
    pub at_contact: Option<String>,
    /// Member ID of the mentioned contact, if `at_type` is 1.
    pub at_contact_member_id: Option<String>,
    /// Target of the mention.
    pub at_type: Option<MentionType>,
    /// Index of the mention's last character: 8 for `@Shrijana` at the start of the message.
    pub end_position: Option<i64>,
    /// Index of the `@` in the text of the message, starting at 0.
    pub start_position: Option<i64>,
}

/// Interactive card of a message.
#[zoom_model(response)]
pub struct InteractiveCard {
    /// ID of the interactive card.
    pub card_id: Option<String>,
    /// Interactive card as a JSON string.
    pub card_json: Option<String>,
}

/// Message.
#[zoom_model(response)]
pub struct ChatMessage {
    /// Message of a chatbot, as JSON.
    pub bot_message: BTreeMap<String, serde_json::Value>,
    /// Time at which the message was sent.
    pub date_time: Option<Timestamp>,
    /// URL to download the file.
    pub download_url: Option<String>,
    /// ID of the file.
    pub file_id: Option<String>,
    /// Name of the file with its extension.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<u64>,
    /// Formats of parts of the message.
    pub rich_text: Vec<RichText>,
    /// Files attached to the message.
    pub files: Vec<MessageFile>,
    /// ID of the message.
    pub id: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// Type of the message, by its content.
    pub message_type: Option<MessageType>,
    /// Emoji reactions.
    pub reactions: Vec<Reaction>,
    /// ID of the thread's main message, if the message is a reply.
    pub reply_main_message_id: Option<String>,
    /// Time at which the thread's main message was sent, in milliseconds since the Unix epoch, if the message is a
    /// reply.
    pub reply_main_message_timestamp: Option<i64>,
    /// Email address of the sender; empty for people who are neither in the user's account nor among the user's
    /// contacts.
    pub sender: Option<String>,
    /// Member ID of the sender.
    pub send_member_id: Option<String>,
    /// Display name of the sender.
    pub sender_display_name: Option<String>,
    /// Time of the message, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// URL that opens the message in Zoom.
    pub message_url: Option<String>,
    /// Mentions in the message.
    pub at_items: Vec<Mention>,
    /// Interactive cards of the message.
    pub interactive_cards: Vec<InteractiveCard>,
}

/// Messages of a thread.
#[zoom_model(response)]
pub struct Thread {
    /// Number of replies.
    pub total: i64,
    /// Messages of the thread.
    pub messages: Vec<ThreadMessage>,
}

/// Message of a thread.
#[zoom_model(response)]
pub struct ThreadMessage {
    /// ID of the message.
    #[zoom(rename = "msg_id")]
    pub message_id: String,
    /// Text of the message.
    pub message: String,
    /// Whether the message is a reply.
    pub is_reply: bool,
    /// Time of the message, in milliseconds since the Unix epoch.
    pub timestamp: i64,
    /// Emoji reactions.
    pub reactions: Vec<ThreadReaction>,
    /// Time of the last reply, in milliseconds since the Unix epoch; only of a main message.
    pub last_reply_time: Option<i64>,
    /// Whether the user follows the thread; only of a main message.
    pub is_followed: Option<bool>,
    /// Files attached to the message.
    pub files: Vec<MessageFile>,
    /// User ID of the sender; empty for people of other accounts.
    pub sender_user_id: Option<String>,
    /// Email address of the sender; empty for people who are neither in the user's account nor among the user's
    /// contacts.
    pub sender_email: Option<String>,
    /// Member ID of the sender.
    pub sender_member_id: Option<String>,
    /// Display name of the sender.
    pub sender_display_name: Option<String>,
    /// Formats of parts of the message.
    pub rich_text: Vec<RichText>,
    /// Mentions in the message.
    pub at_items: Vec<Mention>,
    /// Message of a chatbot, as JSON.
    pub bot_message: BTreeMap<String, serde_json::Value>,
    /// Interactive cards of the message.
    #[zoom(max_items = 5)]
    pub interactive_cards: Vec<InteractiveCard>,
    /// Type of the message, by its content.
    pub message_type: Option<MessageType>,
}

/// Emoji reaction to a message of a thread.
#[zoom_model(response)]
pub struct ThreadReaction {
    /// Unicode value of the emoji in UTF-32.
    pub emoji_id: Option<String>,
    /// Number of reactions with this emoji.
    pub count: Option<i64>,
    /// Whether the user reacted with this emoji.
    pub is_sender: Option<bool>,
}

/// Page of pinned messages.
#[zoom_model(response)]
pub struct PinnedMessagePage {
    /// Pinned messages.
    pub messages: Vec<PinnedMessage>,
    pub next_page_token: Option<String>,
    /// ID of the channel.
    pub channel_id: String,
    pub page_size: Option<u32>,
}

/// Message that is or was pinned.
#[zoom_model(response)]
pub struct PinnedMessage {
    /// ID of the message.
    pub message_id: String,
    /// Time at which the message was sent, in milliseconds since the Unix epoch.
    pub message_timestamp: i64,
    /// User ID of the person who pinned the message; empty for people of other accounts.
    pub pinner_user_id: String,
    /// Member ID of the person who pinned the message.
    pub pinner_member_id: String,
    /// Time at which the message was pinned.
    pub pinned_time: Timestamp,
    /// Whether the message is pinned now.
    pub currently_pinned: bool,
    /// Text of the message.
    pub message: String,
    /// Whether a person of another account pinned the message.
    pub pinned_by_external_user: bool,
}

/// Page of messages.
#[zoom_model(response)]
pub struct ChatMessagePage {
    /// Day of the messages, if requested by day.
    pub date: Option<Date>,
    /// Start of the period, if requested.
    pub from: Option<Timestamp>,
    /// Messages and files.
    pub messages: Vec<ListedMessage>,
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// End of the period, if requested.
    pub to: Option<Timestamp>,
}

/// Message in a listing.
#[zoom_model(response)]
pub struct ListedMessage {
    /// Message of a chatbot, as JSON.
    pub bot_message: BTreeMap<String, serde_json::Value>,
    /// Time at which the message was sent.
    pub date_time: Option<Timestamp>,
    /// Files attached to the message.
    pub files: Vec<MessageFile>,
    /// Formats of parts of the message.
    pub rich_text: Vec<RichText>,
    /// URL to download the first file.
    pub download_url: Option<String>,
    /// ID of the first file.
    pub file_id: Option<String>,
    /// Name of the first file.
    pub file_name: Option<String>,
    /// Size of the first file in bytes.
    pub file_size: Option<u64>,
    /// ID of the message.
    pub id: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// Type of the message, by its content.
    pub message_type: Option<MessageType>,
    /// Emoji reactions.
    pub reactions: Vec<ListedReaction>,
    /// ID of the thread's main message, if the message is a reply.
    pub reply_main_message_id: Option<String>,
    /// Time at which the thread's main message was sent, in milliseconds since the Unix epoch, if the message is a
    /// reply.
    pub reply_main_message_timestamp: Option<i64>,
    /// Email address of the sender; empty for people who are neither in the user's account nor among the user's
    /// contacts.
    pub sender: Option<String>,
    /// Member ID of the sender.
    pub send_member_id: Option<String>,
    /// Display name of the sender.
    pub sender_display_name: Option<String>,
    /// Whether the message was edited or deleted; only if requested by `include_deleted_and_edited_message`.
    pub status: Option<ListedMessageStatus>,
    /// Time of the message, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Mentions in the message.
    pub at_items: Vec<Mention>,
    /// Interactive cards of the message.
    pub interactive_cards: Vec<InteractiveCard>,
}

/// Emoji reaction to a listed message.
#[zoom_model(response)]
pub struct ListedReaction {
    /// Unicode value of the emoji in UTF-32.
    pub emoji: Option<String>,
    /// Number of reactions with this emoji.
    pub total_count: Option<u32>,
    /// People who reacted with this emoji.
    pub senders: Vec<MemberIds>,
}

/// Whether a message was edited or deleted.
#[zoom_model]
pub enum ListedMessageStatus {
    /// Deleted.
    #[zoom(rename = "Deleted")]
    Deleted,
    /// Edited.
    #[zoom(rename = "Edited")]
    Edited,
    /// Neither edited nor deleted.
    #[zoom(rename = "Normal")]
    Normal,
}
