//! Events: dm.

use jiff::Timestamp;

use super::{RichText, TeamChatFile};
use zoom_api::{zoom_event, zoom_model};

/// A message in a direct chat was deleted.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.dm_message_deleted",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.dm_message_deleted",
)]
pub struct TeamChatDmMessageDeleted {
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
    pub object: TeamChatDmMessageDeletedObject,
}

/// A message arrived in a direct chat.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.dm_message_posted",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.dm_message_posted",
)]
pub struct TeamChatDmMessagePosted {
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
    pub object: TeamChatDmMessageObject,
}

/// A message in a direct chat was edited.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.dm_message_updated",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.dm_message_updated",
)]
pub struct TeamChatDmMessageUpdated {
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
    pub object: TeamChatDmMessageObject,
}

/// A user added a reaction to a message in a direct chat.
///
/// Sent if the recipient of the message has installed the app. Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.dm_reaction_added",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:message_emoji", "team_chat:read:message_emoji:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.dm_reaction_added",
)]
pub struct TeamChatDmReactionAdded {
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
    /// Reaction and the message that it belongs to.
    pub object: TeamChatDmReactionObject,
}

/// A user removed a reaction from a message in a direct chat.
///
/// Sent if the recipient of the message has installed the app. Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.dm_reaction_removed",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:message_emoji", "team_chat:read:message_emoji:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.dm_reaction_removed",
)]
pub struct TeamChatDmReactionRemoved {
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
    /// Reaction.
    pub object: TeamChatDmReactionObject,
}

/// Message in `team_chat.dm_message_deleted` events.
#[zoom_model]
pub struct TeamChatDmMessageDeletedObject {
    /// ID of the message.
    pub message_id: Option<String>,
    /// When the message was sent (UTC).
    pub date_time: Option<Timestamp>,
    /// Account of the contact. Empty for external users.
    pub contact_account_id: Option<String>,
    /// When the message was sent, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Email address of the contact; can be empty for external users.
    #[zoom(format = "email")]
    pub contact_email: Option<String>,
    /// User ID of the contact; can be empty for external users.
    pub contact_id: Option<String>,
    /// Member ID of the contact.
    pub contact_member_id: Option<String>,
    /// ID of the message that started the thread; only for replies.
    pub reply_main_message_id: Option<String>,
    /// Account ID of the contact; empty for an external user.
    #[zoom(rename = "contact_account_id ")]
    pub account_id_of_contact: Option<String>,
}

/// Message in `team_chat.dm_message_posted` and `team_chat.dm_message_updated` events.
#[zoom_model]
pub struct TeamChatDmMessageObject {
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
    /// Email address of the contact; can be empty for external users.
    #[zoom(format = "email")]
    pub contact_email: Option<String>,
    /// User ID of the contact; can be empty for external users.
    pub contact_id: Option<String>,
    /// Account of the contact. Empty for external users.
    pub contact_account_id: Option<String>,
    /// Member ID of the contact.
    pub contact_member_id: Option<String>,
    /// Text of the message. Absent if only files were sent.
    pub message: Option<String>,
    /// Files attached to the message; only if there are any.
    pub files: Vec<TeamChatFile>,
    /// Formatted parts of the message; only if there are any.
    pub rich_text: Vec<RichText>,
    /// Account ID of the contact; empty for an external user.
    #[zoom(rename = "contact_account_id ")]
    pub account_id_of_contact: Option<String>,
}

/// Reaction in `team_chat.dm_reaction_added` and `team_chat.dm_reaction_removed` events.
#[zoom_model]
pub struct TeamChatDmReactionObject {
    /// ID of the message with the reaction.
    #[zoom(rename = "msg_id")]
    pub message_id: Option<String>,
    /// When the message was sent (UTC).
    pub msg_time: Option<Timestamp>,
    /// When the reaction was added or removed.
    pub emoji_time: Option<String>,
    /// Emoji of the reaction: the code point of a standard emoji, such as `U+1f44c`, or the name of a custom one.
    pub emoji: Option<String>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Email address of the contact; can be empty for external users.
    #[zoom(format = "email")]
    pub contact_email: Option<String>,
    /// User ID of the contact; can be empty for external users.
    pub contact_id: Option<String>,
    /// Member ID of the contact.
    pub contact_member_id: Option<String>,
}
