//! Events: team chat.

use jiff::Timestamp;

use zoom_api::{zoom_event, zoom_model};

/// A user mentioned the app in a chat channel.
///
/// Zoom posts the event to the app's bot endpoint URL. Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.app_mention",
    docs = "https://developers.zoom.us/docs/api/chatbot/events/#tag/team_chat/POSTteam_chat.app_mention"
)]
pub struct TeamChatAppMention {
    /// ID of the sender's account; empty for external users.
    pub account_id: String,
    /// User ID of the sender; empty for external users.
    pub operator_id: Option<String>,
    /// Email address of the sender; empty for external users.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// Member ID of the sender.
    pub operator_member_id: Option<String>,
    /// Whether the sender is an external user.
    pub by_external_user: Option<bool>,
    /// The message and where it was sent.
    pub object: TeamChatAppMentionObject,
}

/// A user sent a chat message with a link whose domain is registered by the app.
///
/// The app must be installed for the user. Zoom posts the event to the app's bot endpoint URL; a preview of the link
/// can be sent to `response_url`, beside the payload, or with `trigger_id`. Requires a Pro plan or higher.
#[zoom_event(
    "team_chat.link_shared",
    docs = "https://developers.zoom.us/docs/api/chatbot/events/#tag/team_chat/POSTteam_chat.link_shared"
)]
pub struct TeamChatLinkShared {
    /// ID of the sender's account.
    pub account_id: String,
    /// User ID of the sender.
    pub operator_id: Option<String>,
    /// Email address of the sender.
    #[zoom(format = "email")]
    pub operator: Option<String>,
    /// Member ID of the sender.
    pub operator_member_id: Option<String>,
    /// Whether the sender is an external user.
    pub by_external_user: Option<bool>,
    /// The message and where it was sent.
    pub object: TeamChatLinkSharedObject,
}

/// Message that mentions the app, and where it was sent.
#[zoom_model]
pub struct TeamChatAppMentionObject {
    /// ID of the message.
    pub message_id: Option<String>,
    /// Where the message was sent: always `to_channel`.
    #[zoom(rename = "type")]
    pub kind: Option<TeamChatType>,
    /// ID of the channel.
    pub channel_id: Option<String>,
    /// Name of the channel.
    pub channel_name: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// Attachments of the message.
    pub files: Vec<TeamChatFile>,
    /// Formatted passages of the message.
    pub rich_text: Vec<RichText>,
    /// ID of the first message of the thread; present only for replies.
    pub reply_main_message_id: Option<String>,
    /// When the message was sent, such as `2023-10-10T05:08:10Z` (UTC).
    pub date_time: Option<Timestamp>,
    /// When it was sent, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
}

/// Where the message was sent.
#[zoom_model]
pub enum TeamChatType {
    /// Channel.
    ToChannel,
}

/// Attachment of the message.
#[zoom_model]
pub struct TeamChatFile {
    /// File extension of the attachment, such as `PNG`.
    #[zoom(rename = "OS_file_type")]
    pub os_file_type: Option<String>,
    /// Base64 UUID of the attachment.
    pub file_id: Option<String>,
    /// Kind of the attachment, such as `file`, `image`, `audio` or `code snippet`.
    pub file_message_type: Option<FileMessageType>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the attachment, in bytes.
    pub file_size: Option<u64>,
}

/// Kind of the attachment.
#[zoom_model]
pub enum FileMessageType {
    /// File.
    File,
    /// Image.
    Image,
    /// Audio.
    Audio,
    /// Audio v2.
    #[zoom(rename = "audio v2")]
    AudioV2,
    /// Code snippet.
    #[zoom(rename = "code snippet")]
    CodeSnippet,
    /// Screenshot.
    #[zoom(rename = "screen shot")]
    ScreenShot,
}

/// Formatted passage of the message.
#[zoom_model]
pub struct RichText {
    /// Position in `message` at which the format begins, from `0`.
    pub start_position: Option<i64>,
    /// Position in `message` at which the format ends.
    pub end_position: Option<i64>,
    /// Format of the passage, such as `Bold`, `FontColor` or `AddLink`.
    pub format_type: Option<FormatType>,
    /// Value of the format. `FontSize`: `s`, `m` or `l`. `FontColor` and `BackgroundColor`: RGB, such as `FFC0CB`.
    /// `LeftIndent`: pixels. `Paragraph`: `h1`, `h2` or `h3`. `AddLink`: URL.
    pub format_attr: Option<String>,
}

/// Format of the passage.
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
    /// Add link.
    #[zoom(rename = "AddLink")]
    AddLink,
}

/// Message with the link, and where it was sent.
#[zoom_model]
pub struct TeamChatLinkSharedObject {
    /// ID of the message. It is ignored for previews of links in the message composer.
    pub message_id: Option<String>,
    /// Where the message was sent: `to_channel` or `to_contact`.
    #[zoom(rename = "type")]
    pub kind: Option<LinkSharedType>,
    /// ID of the channel.
    pub channel_id: Option<String>,
    /// Name of the channel.
    pub channel_name: Option<String>,
    /// User ID of the contact who received the message; empty if the contact belongs to another account.
    pub contact_id: Option<String>,
    /// Member ID of the contact who received the message.
    pub contact_member_id: Option<String>,
    /// ID of this event, which API calls about its link refer to.
    pub trigger_id: Option<String>,
    /// The shared link.
    pub link: Option<String>,
    /// ID of the first message of the thread; present only for replies.
    pub reply_main_message_id: Option<String>,
    /// When the message was sent, such as `2023-10-10T05:08:10Z` (UTC).
    pub date_time: Option<Timestamp>,
    /// When it was sent, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
}

/// Where the message was sent.
#[zoom_model]
pub enum LinkSharedType {
    /// Contact.
    ToContact,
    /// Channel.
    ToChannel,
}
