//! Messages: requests.

use jiff::Timestamp;

use super::super::{MentionType, RichText};
use zoom_api::zoom_model;

/// Whether to pin or unpin a message.
#[zoom_model]
pub enum PinMethod {
    /// Pin.
    Pin,
    /// Unpin.
    Unpin,
}

/// Content to search: messages or files.
#[zoom_model]
pub enum SearchType {
    /// Message.
    Message,
    /// File.
    File,
}

/// Format of the files behind download URLs.
#[zoom_model]
pub enum DownloadFileFormat {
    /// Audio files as MP4.
    #[zoom(rename = "audio/mp4")]
    AudioMp4,
}

/// Message to send.
#[zoom_model]
pub struct NewMessage {
    /// Mentions in the message; only in channels.
    pub at_items: Vec<NewMention>,
    /// Formats of parts of the message. Line breaks are `\n` and count as one character.
    pub rich_text: Vec<RichText>,
    /// Text of the message.
    #[zoom(max_length = 1024)]
    pub message: String,
    /// IDs of the attached files, from `files::upload_file`.
    #[zoom(max_items = 6)]
    pub file_ids: Vec<String>,
    /// ID of the thread's main message; required to reply.
    pub reply_main_message_id: Option<String>,
    /// ID of the channel; alternative to `to_contact`. A channel accepts 10 messages in 1 second, 30 in 10, 60 in 100
    /// and 450 in 1,000; beyond that, Zoom blocks it for 10, 30, 60 or 300 seconds.
    pub to_channel: Option<String>,
    /// Contact of the conversation, by email address, user ID or member ID; alternative to `to_channel`.
    pub to_contact: Option<String>,
    /// Interactive cards to send, which must belong to the calling app.
    #[zoom(max_items = 5)]
    pub interactive_cards: Vec<NewInteractiveCard>,
    /// Time at which to send the message: at least 30 minutes and at most 180 days ahead. By default, it is sent
    /// immediately.
    pub scheduled_time: Option<Timestamp>,
}

/// Mention in a message to send.
#[zoom_model]
pub struct NewMention {
    /// Email address or ID of the contact to mention; required if `at_type` is 1.
    pub at_contact: Option<String>,
    /// Target to mention: 1 a contact, 2 everyone in the channel.
    pub at_type: Option<MentionType>,
    /// Index of the mention's last character: 8 for `@Shrijana` at the start of the message.
    pub end_position: Option<i64>,
    /// Index of the `@` in the text of the message, starting at 0.
    pub start_position: Option<i64>,
}

/// Interactive card to create.
#[zoom_model]
pub struct NewInteractiveCard {
    /// Interactive card as a JSON string. If the card is invalid, the message is not sent.
    pub card_json: Option<String>,
}

/// New content of a message.
#[zoom_model]
pub struct MessageUpdate {
    /// New text of the message.
    pub message: Option<String>,
    /// ID of the channel of the conversation; alternative to `to_contact`.
    pub to_channel: Option<String>,
    /// Contact of the conversation, by email address, user ID or member ID; alternative to `to_channel`.
    pub to_contact: Option<String>,
    /// IDs of the attached files; an empty list removes all files.
    #[zoom(max_items = 6)]
    pub file_ids: Vec<String>,
    /// Interactive cards, which must belong to the calling app; an empty list removes all cards.
    #[zoom(max_items = 5)]
    pub interactive_cards: Vec<InteractiveCardUpdate>,
}

/// Interactive card of an updated message: an existing or a new one.
#[zoom_model(one_of)]
pub enum InteractiveCardUpdate {
    /// Existing card, by ID.
    Existing(InteractiveCardRef),
    /// New card, as JSON, with a new card ID.
    New(NewInteractiveCard),
}

/// Existing interactive card.
#[zoom_model]
pub struct InteractiveCardRef {
    /// ID of an interactive card of the same message.
    pub card_id: Option<String>,
}

/// Reaction to add or remove.
#[zoom_model]
pub struct ReactionChange {
    /// Whether to add or remove the reaction.
    pub action: Option<ReactionAction>,
    /// Unicode value of the emoji in UTF-32.
    pub emoji: Option<String>,
    /// ID of the channel of the conversation; alternative to `to_contact`.
    pub to_channel: Option<String>,
    /// Contact of the conversation, by email address, user ID or member ID; alternative to `to_channel`.
    pub to_contact: Option<String>,
    /// Whether the reaction is a custom emoji; then `custom_emoji_id` is needed.
    pub custom_emoji: Option<bool>,
    /// File ID of the custom emoji.
    pub custom_emoji_id: Option<String>,
}

/// Whether to add or remove a reaction.
#[zoom_model]
pub enum ReactionAction {
    /// Add.
    Add,
    /// Remove.
    Remove,
}

/// Whether to mark a message as read or unread.
#[zoom_model]
pub enum MarkAction {
    /// Read.
    Read,
    /// Unread.
    Unread,
}

/// Order of a thread's messages, by time.
#[zoom_model]
pub enum ThreadSort {
    /// Latest reply first.
    Desc,
    /// Earliest reply first.
    Asc,
}
