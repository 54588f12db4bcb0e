//! Events: channel pin.

use jiff::Timestamp;

use super::{RichText, TeamChatFile, TeamChatType};
use zoom_api::{zoom_event, zoom_model};

/// A message was pinned to a channel.
///
/// Not sent if the setting to store messages in Zoom's cloud is off. Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.channel_pin_added",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_pinned_messages", "team_chat:read:list_pinned_messages:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_pin_added",
)]
pub struct TeamChatChannelPinAdded {
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
    /// Channel and message.
    pub object: TeamChatChannelPinObject,
}

/// A pinned message was unpinned from a channel.
///
/// Not sent if the setting to store messages in Zoom's cloud is off. Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.channel_pin_removed",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_pinned_messages", "team_chat:read:list_pinned_messages:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.channel_pin_removed",
)]
pub struct TeamChatChannelPinRemoved {
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
    /// Channel and message.
    pub object: TeamChatChannelPinObject,
}

/// Channel and message in `team_chat.channel_pin_added` and `team_chat.channel_pin_removed` events.
#[zoom_model]
pub struct TeamChatChannelPinObject {
    /// Name of the channel.
    pub channel_name: Option<String>,
    /// ID of the channel.
    pub channel_id: Option<String>,
    /// Kind of channel: 1 private, for invited people; 2 private, for invited people of the same account; 3 public, can
    /// be found and joined by everyone; 4 instant, made of a new chat by adding people; 5 public, and members can
    /// invite people of other accounts.
    #[zoom(rename = "type")]
    pub kind: Option<TeamChatType>,
    /// ID of the message.
    pub message_id: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// When the message was sent, in milliseconds since the Unix epoch.
    pub message_timestamp: Option<i64>,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Files attached to the message; only if there are any.
    pub files: Vec<TeamChatFile>,
    /// Formatted parts of the message; only if there are any.
    pub rich_text: Vec<RichText>,
}
