//! Messages that are sent later: list and delete them.

use jiff::Timestamp;

use super::{FormatType, MentionType};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the messages that the user scheduled for a contact or a channel.
///
/// Exactly one of `to_contact` and `to_channel` is needed.
#[zoom_endpoint(
    GET, "/chat/messages/schedule",
    scopes = ["chat_message:read", "chat_message:write", "team_chat:read:list_scheduled_messages"],
    rate_limit = Light,
    paged = messages,
    operation = "listScheduledMessages",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/GET/chat/messages/schedule",
    errors(
        /// A parameter is invalid.
        400/300 => InvalidParameter,
        /// The user in `to_contact` does not exist.
        404/1001 => UserNotFound,
        /// The channel does not exist.
        404/4130 => ChannelNotFound,
    )
)]
pub fn list_scheduled_messages(
    /// Contact of the conversation, by email address, user ID or member ID; alternative to `to_channel`.
    to_contact: Option<String>,
    /// ID of the channel of the conversation; alternative to `to_contact`.
    to_channel: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 10, max = 50)] page_size: Option<u32>,
) -> ScheduledMessagePage;

/// Deletes a scheduled message before it is sent.
///
/// Exactly one of `to_contact` and `to_channel` is needed.
#[zoom_endpoint(
    DELETE, "/chat/messages/schedule/<draft_id>",
    scopes = ["chat_message:write", "team_chat:delete:scheduled_message"],
    rate_limit = Light,
    operation = "deleteScheduleMessage",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/DELETE/chat/messages/schedule/%7BdraftId%7D",
    errors(
        /// Neither `to_contact` nor `to_channel` is given.
        400/300 => MissingContactOrChannel,
        /// Zoom could not delete the scheduled message.
        400/5301 => DeleteMessageFailed,
        /// The draft does not exist.
        400/5404 => InvalidDraftId,
    )
)]
pub fn delete_scheduled_message(
    /// ID of the scheduled message.
    draft_id: String,
    /// Contact of the conversation, by email address, user ID or member ID; alternative to `to_channel`.
    to_contact: Option<String>,
    /// ID of the channel of the conversation; alternative to `to_contact`.
    to_channel: Option<String>,
) -> NoContent;

/// Page of scheduled messages.
#[zoom_model(response)]
pub struct ScheduledMessagePage {
    /// ID of the channel of the conversation.
    pub to_channel: Option<String>,
    /// Contact of the conversation.
    pub to_contact: Option<String>,
    pub page_size: u32,
    pub next_page_token: Option<String>,
    /// Scheduled messages.
    pub messages: Vec<ScheduledMessage>,
}

/// Message that is sent later.
#[zoom_model(response)]
pub struct ScheduledMessage {
    /// ID of the draft.
    pub draft_id: String,
    /// Time at which the message was scheduled.
    pub create_date: Timestamp,
    /// Time at which the message is sent.
    pub scheduled_time: Timestamp,
    /// URL to download the file.
    pub download_url: Option<String>,
    /// ID of the file.
    pub file_id: Option<String>,
    /// Name of the file with its extension.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<u64>,
    /// Formats of parts of the message.
    pub rich_text: Vec<ScheduledRichText>,
    /// Files attached to the message.
    pub files: Vec<ScheduledFile>,
    /// Text of the message.
    pub message: String,
    /// ID of the thread's main message, if the message is a reply.
    pub reply_main_message_id: Option<String>,
    /// Time at which the thread's main message was sent, in milliseconds since the Unix epoch, if the message is a
    /// reply.
    pub reply_main_message_timestamp: Option<i64>,
    /// Mentions in the message.
    pub at_items: Vec<ScheduledMention>,
}

/// Format of a part of a scheduled message.
#[zoom_model(response)]
pub struct ScheduledRichText {
    /// Index of the first formatted character in the text of the message, starting at 0.
    pub start_position: i64,
    /// Index at which the format ends: 1 if only the first character of the message is formatted.
    pub end_position: i64,
    /// Kind of format.
    pub format_type: FormatType,
    /// Value of the format: `s`, `m` or `l` for `FontSize`, an RGB value such as `FFC0CB` for the colors, pixels for
    /// `LeftIndent`, `h1` to `h3` for `Paragraph`, an HTTP or HTTPS URL for `AddLink`.
    pub format_attr: String,
}

/// File attached to a scheduled message.
#[zoom_model(response)]
pub struct ScheduledFile {
    /// URL to download the file.
    pub download_url: String,
    /// ID of the file.
    pub file_id: String,
    /// Name of the file with its extension.
    pub file_name: String,
    /// Size of the file in bytes.
    pub file_size: u64,
}

/// Mention in a scheduled message.
#[zoom_model(response)]
pub struct ScheduledMention {
    /// User ID of the mentioned contact; empty for people of other accounts.
    pub at_contact: String,
    /// Member ID of the mentioned contact, if `at_type` is 1.
    pub at_contact_member_id: String,
    /// Target of the mention.
    pub at_type: MentionType,
    /// Index of the mention's last character: 8 for `@Shrijana` at the start of the message.
    pub end_position: i64,
    /// Index of the `@` in the text of the message, starting at 0.
    pub start_position: i64,
}
