//! Events of Zoom Team Chat.

mod bookmark;
mod channel;
mod channel_invitation;
mod channel_join;
mod channel_message;
mod channel_pin;
mod chat_channel;
mod chat_message;
mod dm;
mod file;
mod shared;

pub use bookmark::*;
pub use channel::*;
pub use channel_invitation::*;
pub use channel_join::*;
pub use channel_message::*;
pub use channel_pin::*;
pub use chat_channel::*;
pub use chat_message::*;
pub use dm::*;
pub use file::*;
pub use shared::*;

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// Events of Zoom Team Chat.
#[zoom_event]
pub enum Event {
    ChatChannelCreated,
    ChatChannelDeleted,
    ChatChannelMemberInvited,
    ChatChannelMemberJoined,
    ChatChannelMemberLeft,
    ChatChannelMemberRemoved,
    ChatChannelUpdated,
    ChatMessageDeleted,
    ChatMessageReplied,
    ChatMessageSent,
    ChatMessageUpdated,
    TeamChatBookmarkAdded,
    TeamChatBookmarkRemoved,
    TeamChatChannelAppAdded,
    TeamChatChannelAppRemoved,
    TeamChatChannelArchived,
    TeamChatChannelInvitationAccepted,
    TeamChatChannelInvitationApprovalRequested,
    TeamChatChannelInvitationApproved,
    TeamChatChannelInvitationCreated,
    TeamChatChannelInvitationDeclined,
    TeamChatChannelInvitationRejected,
    TeamChatChannelInvitationRemoved,
    TeamChatChannelJoinApprovalRequested,
    TeamChatChannelJoinApproved,
    TeamChatChannelJoinDeclined,
    TeamChatChannelJoinRequested,
    TeamChatChannelMessageDeleted,
    TeamChatChannelMessagePosted,
    TeamChatChannelMessageUpdated,
    TeamChatChannelPinAdded,
    TeamChatChannelPinRemoved,
    TeamChatChannelReactionAdded,
    TeamChatChannelReactionRemoved,
    TeamChatChannelUnarchived,
    TeamChatDmMessageDeleted,
    TeamChatDmMessagePosted,
    TeamChatDmMessageUpdated,
    TeamChatDmReactionAdded,
    TeamChatDmReactionRemoved,
    TeamChatEmojiAdded,
    TeamChatEmojiRemoved,
    TeamChatFileChanged,
    TeamChatFileDeleted,
    TeamChatFileDownloaded,
    TeamChatFileShared,
    TeamChatFileUnshared,
    TeamChatFileUploaded,
    TeamChatSharedSpacesEdited,
    TeamChatSharedSpacesMemberInvited,
    TeamChatSharedSpacesMemberLeft,
    TeamChatSharedSpacesMemberRemoved,
    TeamChatStarred,
    TeamChatUnstarred,
}

/// A user added a custom emoji.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.emoji_added",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_custom_emojis", "team_chat:read:list_custom_emojis:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.emoji_added",
)]
pub struct TeamChatEmojiAdded {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Custom emoji.
    pub object: TeamChatEmojiObject,
}

/// A user removed a custom emoji.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.emoji_removed",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:list_custom_emojis", "team_chat:read:list_custom_emojis:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.emoji_removed",
)]
pub struct TeamChatEmojiRemoved {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Custom emoji.
    pub object: TeamChatEmojiObject,
}

/// A user starred contacts or channels.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.starred",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:chat_control", "team_chat:read:chat_control:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.starred",
)]
pub struct TeamChatStarred {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Starred or unstarred conversations.
    pub object: TeamChatObject,
}

/// A user removed the stars from contacts or channels.
///
/// Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.unstarred",
    scopes = ["chat:read", "chat:read:admin", "team_chat:read:chat_control", "team_chat:read:chat_control:admin"],
    docs = "https://developers.zoom.us/docs/api/team-chat/events/#tag/team_chat/POSTteam_chat.unstarred",
)]
pub struct TeamChatUnstarred {
    /// Account of the acting user. Empty for external users.
    pub account_id: String,
    /// Email address of the acting user; can be empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// User ID of the acting user. Empty for external users.
    pub operator_id: Option<String>,
    /// Member ID of the acting user.
    pub operator_member_id: Option<String>,
    /// Starred or unstarred conversations.
    pub object: TeamChatObject,
}

/// Kind of channel.
#[zoom_model]
pub enum TeamChatType {
    /// Private: members are invited.
    Private = 1,
    /// Private in the organization: people of the organization are invited.
    PrivateInOrganization = 2,
    /// Public: anyone of the organization can find and join it.
    PublicInOrganization = 3,
    /// Group chat, created by adding people to a chat.
    Instant = 4,
    /// Public: anyone can join it, and invite people of other accounts.
    PublicWithExternals = 5,
}

/// Member of a channel: a user or a chatbot.
#[zoom_model]
pub struct Member {
    /// ID of the member.
    pub id: Option<String>,
    /// Name to display.
    pub display_name: Option<String>,
}

/// Channel in `chat_channel.deleted` and 5 other events.
#[zoom_model]
pub struct ChatChannelObject {
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
}

/// Whether a message or file was sent to a contact or to a channel.
#[zoom_model]
pub enum ChatMessageType {
    /// Sent to a contact.
    ToContact,
    /// Sent to a channel.
    ToChannel,
}

/// File that is attached to a message.
#[zoom_model]
pub struct TeamChatFile {
    /// Extension of the file, such as `PDF`.
    #[zoom(rename = "OS_file_type")]
    pub os_file_type: Option<String>,
    /// UUID of the file, base64-encoded.
    pub file_id: Option<String>,
    /// Kind of attachment, such as a screenshot or a code snippet.
    pub file_message_type: Option<FileMessageType>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<u64>,
}

/// Kind of attachment.
#[zoom_model]
pub enum FileMessageType {
    /// File.
    File,
    /// Image.
    Image,
    /// Audio.
    Audio,
    /// Audio in the newer format (`audio v2`).
    #[zoom(rename = "audio v2")]
    AudioV2,
    /// Code snippet.
    #[zoom(rename = "code snippet")]
    CodeSnippet,
    /// Screenshot.
    #[zoom(rename = "screen shot")]
    ScreenShot,
}

/// Formatted part of the message.
#[zoom_model]
pub struct RichText {
    /// Position in the message where the range starts, counted from 0.
    pub start_position: Option<i64>,
    /// Position in the message where the range ends.
    pub end_position: Option<i64>,
    /// Kind of formatting.
    pub format_type: Option<FormatType>,
    /// Value of the format, depending on `format_type`: `s`, `m` or `l` for `FontSize`; an RGB value such as `FFC0CB`
    /// for `FontColor` and `BackgroundColor`; a positive number of pixels for `LeftIndent`; `h1`, `h2` or `h3` for
    /// `Paragraph`; an HTTP or HTTPS URL for `AddLink`. Absent for other formats.
    pub format_attr: Option<String>,
}

/// Kind of formatting.
#[zoom_model]
pub enum FormatType {
    /// Bold.
    #[zoom(rename = "Bold")]
    Bold,
    /// Italic.
    #[zoom(rename = "Italic")]
    Italic,
    /// Strikethrough.
    #[zoom(rename = "Strikethrough")]
    Strikethrough,
    /// Bulleted list.
    #[zoom(rename = "BulletedList")]
    BulletedList,
    /// Numbered list.
    #[zoom(rename = "NumberedList")]
    NumberedList,
    /// Underline.
    #[zoom(rename = "Underline")]
    Underline,
    /// Font size.
    #[zoom(rename = "FontSize")]
    FontSize,
    /// Font color.
    #[zoom(rename = "FontColor")]
    FontColor,
    /// Background color.
    #[zoom(rename = "BackgroundColor")]
    BackgroundColor,
    /// Left indent.
    #[zoom(rename = "LeftIndent")]
    LeftIndent,
    /// Paragraph.
    #[zoom(rename = "Paragraph")]
    Paragraph,
    /// Quote.
    #[zoom(rename = "Quote")]
    Quote,
    /// Link.
    #[zoom(rename = "AddLink")]
    AddLink,
}

/// Person who was invited, asked to join or was removed.
#[zoom_model]
pub struct Requester {
    /// User ID of the person. Empty for external users.
    pub user_id: Option<String>,
    /// Name to display.
    pub display_name: Option<String>,
    /// Email address of the person. Empty for external users.
    #[zoom(format = "email")]
    pub user_email: Option<String>,
    /// Member ID of the person.
    pub member_id: Option<String>,
}

/// Custom emoji in `team_chat.emoji_added` and `team_chat.emoji_removed` events.
#[zoom_model]
pub struct TeamChatEmojiObject {
    /// Name of the custom emoji.
    pub name: Option<String>,
    /// ID of the image file.
    pub file_id: Option<String>,
}

/// Contacts and channels in `team_chat.starred` and `team_chat.unstarred` events.
#[zoom_model]
pub struct TeamChatObject {
    /// Contacts and channels that were starred or unstarred.
    pub items: Vec<TeamChatItem>,
    /// When the event happened (UTC).
    pub date_time: Option<Timestamp>,
    /// When the event happened, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
}

/// Contact or channel that was starred or unstarred.
#[zoom_model]
pub struct TeamChatItem {
    /// Whether the item is a contact or a channel.
    #[zoom(rename = "type")]
    pub kind: Option<ItemType>,
    /// ID of the channel; only if `type` is `channel`.
    pub channel_id: Option<String>,
    /// Email address of the contact; only if `type` is `contact`.
    #[zoom(format = "email")]
    pub contact_email: Option<String>,
    /// User ID of the contact; only if `type` is `contact`. Empty for external users.
    pub contact_id: Option<String>,
    /// Member ID of the contact; only if `type` is `contact`.
    pub contact_member_id: Option<String>,
    /// Whether the contact is external; only if `type` is `contact`.
    pub is_external_user: Option<bool>,
}

/// Whether the item is a contact or a channel.
#[zoom_model]
pub enum ItemType {
    /// Contact.
    Contact,
    /// Channel.
    Channel,
}
