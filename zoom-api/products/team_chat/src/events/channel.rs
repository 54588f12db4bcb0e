//! Events: channel.

use jiff::Timestamp;

use super::{ChatChannelObject, Member, TeamChatType};
use zoom_api::{zoom_event, zoom_model};

/// A member of a channel added chatbots to it.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.channel_app_added",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_app_added",
)]
pub struct TeamChatChannelAppAdded {
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
    /// Channel that the event concerns.
    pub object: TeamChatChannelAppObject,
}

/// A chatbot was removed from a channel.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.channel_app_removed",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_app_removed",
)]
pub struct TeamChatChannelAppRemoved {
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
    /// Channel that the event concerns.
    pub object: TeamChatChannelAppObject,
}

/// The owner of a channel archived it.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.channel_archived",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:archive_channels", "team_chat:read:archive_channels:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_archived",
)]
pub struct TeamChatChannelArchived {
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
    /// Channel.
    pub object: ChatChannelObject,
}

/// A user added a reaction to a message in a channel.
///
/// Sent for all members of the channel who can see the message.
#[zoom_event(
    "team_chat.channel_reaction_added",
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_reaction_added"
)]
pub struct TeamChatChannelReactionAdded {
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
    pub object: TeamChatChannelReactionObject,
}

/// A user removed a reaction from a message in a channel.
///
/// Sent for all members of the channel who can see the message. Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.channel_reaction_removed",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:message_emoji", "team_chat:read:message_emoji:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_reaction_removed",
)]
pub struct TeamChatChannelReactionRemoved {
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
    pub object: TeamChatChannelReactionObject,
}

/// The owner of a channel unarchived it.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.channel_unarchived",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:archive_channels", "team_chat:read:archive_channels:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_unarchived",
)]
pub struct TeamChatChannelUnarchived {
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
    /// Channel.
    pub object: ChatChannelObject,
}

/// Channel in `team_chat.channel_app_added` and `team_chat.channel_app_removed` events.
#[zoom_model]
pub struct TeamChatChannelAppObject {
    /// Name of the channel.
    pub channel_name: Option<String>,
    /// ID of the channel.
    pub channel_id: Option<String>,
    /// Kind of channel: 1 private, for invited people; 2 private, for invited people of the same account; 3 public, can
    /// be found and joined by everyone; 4 instant, made of a new chat by adding people; 5 public, and members can
    /// invite people of other accounts.
    #[zoom(rename = "type")]
    pub kind: Option<TeamChatType>,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Chatbots that were added or removed.
    pub app_members: Vec<Member>,
}

/// Organization of the channel's owner.
#[zoom_model]
pub struct ChannelOrganization {
    /// ID of the organization.
    pub org_id: Option<String>,
    /// Name of the organization.
    pub org_name: Option<String>,
}

/// Channel of an invitation or of a request to join.
#[zoom_model]
pub struct Channel {
    /// ID of the channel.
    pub channel_id: Option<String>,
    /// Name of the channel.
    pub channel_name: Option<String>,
    /// Kind of channel: 1 private, for invited people; 2 private, for invited people of the same account; 3 public, can
    /// be found and joined by everyone; 4 instant, made of a new chat by adding people; 5 public, and members can
    /// invite people of other accounts.
    #[zoom(rename = "type")]
    pub kind: Option<TeamChatType>,
}

/// Reaction in `team_chat.channel_reaction_added` and `team_chat.channel_reaction_removed` events.
#[zoom_model]
pub struct TeamChatChannelReactionObject {
    /// ID of the message with the reaction.
    #[zoom(rename = "msg_id")]
    pub message_id: Option<String>,
    /// When the message was sent (UTC).
    pub msg_time: Option<Timestamp>,
    /// When the reaction was added or removed.
    pub emoji_time: Option<Timestamp>,
    /// Emoji of the reaction: the code point of a standard emoji, such as `U+1f44c`, or the name of a custom one.
    pub emoji: Option<String>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// ID of the channel that holds the message.
    pub channel_id: Option<String>,
}
