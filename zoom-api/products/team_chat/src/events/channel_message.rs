//! Events: channel message.

use jiff::Timestamp;

use super::{RichText, TeamChatFile};
use zoom_api::{zoom_event, zoom_model};

/// A message in a channel was deleted.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.channel_message_deleted",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_message_deleted",
)]
pub struct TeamChatChannelMessageDeleted {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Whether the acting user is external.
    pub by_external_user: Option<bool>,
    /// Message.
    pub object: TeamChatChannelMessageDeletedObject,
}

/// A message arrived in a channel.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.channel_message_posted",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_message_posted",
)]
pub struct TeamChatChannelMessagePosted {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Whether the acting user is external.
    pub by_external_user: Option<bool>,
    /// Message.
    pub object: TeamChatChannelMessageObject,
}

/// A message in a channel was edited.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.channel_message_updated",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_message_updated",
)]
pub struct TeamChatChannelMessageUpdated {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Whether the acting user is external.
    pub by_external_user: Option<bool>,
    /// Message.
    pub object: TeamChatChannelMessageObject,
}

/// Message in `team_chat.channel_message_deleted` events.
#[zoom_model]
pub struct TeamChatChannelMessageDeletedObject {
    /// ID of the message.
    pub message_id: Option<String>,
    /// When the message was sent (UTC).
    pub date_time: Option<Timestamp>,
    /// When the message was sent, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// ID of the channel.
    pub channel_id: Option<String>,
    /// Account of the channel's owner. Empty for external users.
    pub channel_owner_account_id: Option<String>,
    /// Name of the channel.
    pub channel_name: Option<String>,
    /// ID of the message that started the thread; only for replies.
    pub reply_main_message_id: Option<String>,
}

/// Message in `team_chat.channel_message_posted` and `team_chat.channel_message_updated` events.
#[zoom_model]
pub struct TeamChatChannelMessageObject {
    /// ID of the message.
    pub message_id: Option<String>,
    /// ID of the message that started the thread; only for replies.
    pub reply_main_message_id: Option<String>,
    /// ID of the chat that holds the message.
    pub session_id: Option<String>,
    /// When the message was sent (UTC).
    pub date_time: Option<Timestamp>,
    /// When the message was sent, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// ID of the channel.
    pub channel_id: Option<String>,
    /// Account of the channel's owner. Empty for external users.
    pub channel_owner_account_id: Option<String>,
    /// Name of the channel.
    pub channel_name: Option<String>,
    /// Text of the message. Absent if only files were sent.
    pub message: Option<String>,
    /// Files attached to the message; only if there are any.
    pub files: Vec<TeamChatFile>,
    /// Formatted parts of the message; only if there are any.
    pub rich_text: Vec<RichText>,
    /// Mentions in the message, of single people or of everyone.
    pub at_items: Vec<Mention>,
}

/// Mention in a message.
#[zoom_model]
pub struct Mention {
    /// Email address of the mentioned person. Empty for external users and if everyone is mentioned.
    #[zoom(format = "email")]
    pub at_contact: Option<String>,
    /// User ID of the mentioned person. Empty for external users and if everyone is mentioned.
    pub at_contact_user_id: Option<String>,
    /// Member ID of the mentioned person. Empty if everyone is mentioned.
    pub at_contact_member_id: Option<String>,
    /// Kind of mention: 1 one person, 2 everyone in the channel.
    pub at_type: Option<MentionType>,
    /// Position of the mention's last character in the message, counted from 0.
    pub end_position: Option<i64>,
    /// Position of the `@` in the message, counted from 0.
    pub start_position: Option<i64>,
}

/// Kind of mention.
#[zoom_model]
pub enum MentionType {
    /// A contact.
    Contact = 1,
    /// Everyone in the channel.
    Channel = 2,
}
