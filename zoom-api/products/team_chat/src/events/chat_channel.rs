//! Events: chat channel.

use jiff::Timestamp;

use super::{ChatChannelObject, Member, TeamChatType};
use zoom_api::{zoom_event, zoom_model};

/// A user created a channel.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "chat_channel.created",
    scopes = ["chat_channel:read", "chat_channel:read:admin", "chat_channel:write", "chat_channel:write:admin", "team_chat:read:channel", "team_chat:read:channel:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/chat_channel/POSTchat_channel.created",
)]
pub struct ChatChannelCreated {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// Channel.
    pub object: ChatChannelCreatedObject,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
}

/// An administrator of a channel deleted it.
///
/// The conversations and files of the channel are gone and cannot be recovered. Requires a Pro plan or higher.
#[zoom_event(
    "chat_channel.deleted",
    scopes = ["chat_channel:read", "chat_channel:read:admin", "chat_channel:write", "chat_channel:write:admin", "team_chat:read:channel", "team_chat:read:channel:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/chat_channel/POSTchat_channel.deleted",
)]
pub struct ChatChannelDeleted {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// Channel.
    pub object: ChatChannelObject,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
}

/// An administrator or a member of a channel invited users to it.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "chat_channel.member_invited",
    scopes = ["chat_channel:read", "chat_channel:read:admin", "chat_channel:write", "chat_channel:write:admin", "team_chat:read:list_members", "team_chat:read:list_members:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/chat_channel/POSTchat_channel.member_invited",
)]
pub struct ChatChannelMemberInvited {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// Channel.
    pub object: ChatChannelMemberObject,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
}

/// A user joined a public channel of the account, in the client or through the API.
///
/// Not sent for users who join because someone invited them. Requires a Pro plan or higher.
#[zoom_event(
    "chat_channel.member_joined",
    scopes = ["chat_channel:read", "chat_channel:read:admin", "chat_channel:write", "chat_channel:write:admin", "team_chat:read:list_members", "team_chat:read:list_members:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/chat_channel/POSTchat_channel.member_joined",
)]
pub struct ChatChannelMemberJoined {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// Channel.
    pub object: ChatChannelObject,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
}

/// A member left a channel and lost access to its messages.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "chat_channel.member_left",
    scopes = ["chat_channel:read", "chat_channel:read:admin", "chat_channel:write", "chat_channel:write:admin", "team_chat:read:list_members", "team_chat:read:list_members:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/chat_channel/POSTchat_channel.member_left",
)]
pub struct ChatChannelMemberLeft {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// Channel.
    pub object: ChatChannelObject,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
}

/// An administrator or a member of a channel removed users from it.
///
/// The removed users lose access to the messages of the channel. Requires a Pro plan or higher.
#[zoom_event(
    "chat_channel.member_removed",
    scopes = ["chat_channel:read", "chat_channel:read:admin", "chat_channel:write", "chat_channel:write:admin", "team_chat:read:list_members", "team_chat:read:list_members:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/chat_channel/POSTchat_channel.member_removed",
)]
pub struct ChatChannelMemberRemoved {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Channel.
    pub object: ChatChannelMemberObject,
}

/// An administrator of a channel changed it, such as its name or its type.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "chat_channel.updated",
    scopes = ["chat_channel:read", "chat_channel:read:admin", "chat_channel:write", "chat_channel:write:admin", "team_chat:read:channel", "team_chat:read:channel:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/chat_channel/POSTchat_channel.updated",
)]
pub struct ChatChannelUpdated {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// Channel.
    pub object: ChatChannelObject,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
}

/// Channel in `chat_channel.created` events.
#[zoom_model]
pub struct ChatChannelCreatedObject {
    /// Name of the channel.
    pub name: Option<String>,
    /// ID of the channel.
    pub id: Option<String>,
    /// Kind of channel: 1 private, for invited people; 2 private, for invited people of the same account; 3 public, can
    /// be found and joined by everyone; 4 instant, made of a new chat by adding people; 5 public, and members can
    /// invite people of other accounts.
    #[zoom(rename = "type")]
    pub kind: Option<TeamChatType>,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Members of the channel.
    pub members: Vec<Member>,
}

/// Channel in `chat_channel.member_invited` and `chat_channel.member_removed` events.
#[zoom_model]
pub struct ChatChannelMemberObject {
    /// Name of the channel.
    pub name: Option<String>,
    /// ID of the channel.
    pub id: String,
    /// Kind of channel: 1 private, for invited people; 2 private, for invited people of the same account; 3 public, can
    /// be found and joined by everyone; 4 instant, made of a new chat by adding people; 5 public, and members can
    /// invite people of other accounts.
    #[zoom(rename = "type")]
    pub kind: Option<TeamChatType>,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Users who were invited or removed.
    pub members: Vec<Member>,
}
