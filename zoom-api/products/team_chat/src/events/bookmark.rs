//! Events: bookmark.

use jiff::Timestamp;

use super::{ChatMessageType, RichText, TeamChatFile};
use zoom_api::{zoom_event, zoom_model};

/// A user bookmarked a message.
///
/// Not sent if the setting to store messages in Zoom's cloud is off. Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.bookmark_added",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_bookmarks", "team_chat:read:list_bookmarks:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.bookmark_added",
)]
pub struct TeamChatBookmarkAdded {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Message that was bookmarked.
    pub object: TeamChatBookmarkObject,
}

/// A user removed the bookmark from a message.
///
/// Not sent if the setting to store messages in Zoom's cloud is off. Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.bookmark_removed",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_bookmarks", "team_chat:read:list_bookmarks:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.bookmark_removed",
)]
pub struct TeamChatBookmarkRemoved {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Message whose bookmark was removed.
    pub object: TeamChatBookmarkObject,
}

/// Message in `team_chat.bookmark_added` and `team_chat.bookmark_removed` events.
#[zoom_model]
pub struct TeamChatBookmarkObject {
    /// Whether the message was sent to a contact or to a channel.
    #[zoom(rename = "type")]
    pub kind: Option<ChatMessageType>,
    /// ID of the channel; only if `type` is `to_channel`.
    pub channel_id: Option<String>,
    /// ID of the message.
    pub message_id: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// When the message was sent, in milliseconds since the Unix epoch.
    pub message_timestamp: Option<i64>,
    /// Email address of the person who sent the message. Empty for an external user in a channel.
    pub sender: Option<String>,
    /// User ID of the person who sent the message. Empty for external users.
    pub sender_id: Option<String>,
    /// Member ID of the person who sent the message.
    pub sender_member_id: Option<String>,
    /// Whether an external user sent the message.
    pub by_external_user: Option<bool>,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Files attached to the message; only if there are any.
    pub files: Vec<TeamChatFile>,
    /// Formatted parts of the message; only if there are any.
    pub rich_text: Vec<RichText>,
}
