//! Events: webinar chat.

use super::{ChatMessageFileDownloadedObject, ChatMessageSentSenderType};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_event, zoom_model};

/// A user downloaded a file from the chat of a webinar.
///
/// Requires data loss prevention (DLP) for in-meeting chat, which Zoom Support enables on request. Fields of external
/// users are empty.
#[zoom_event(
    "webinar.chat_message_file_downloaded",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:chat_message", "webinar:read:chat_message:admin"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.chat_message_file_downloaded",
)]
pub struct WebinarChatMessageFileDownloaded {
    /// Account ID of the downloading user; empty for external users.
    pub account_id: Option<String>,
    /// Email address of the downloading user; the name for external users.
    pub operator: Option<String>,
    /// User ID of the downloading user; empty for external users.
    pub operator_id: Option<String>,
    /// File in the chat of the meeting or webinar.
    pub object: ChatMessageFileDownloadedObject,
}

/// A file in the chat of a webinar became available.
///
/// Requires data loss prevention (DLP) for in-meeting chat, which Zoom Support enables on request.
#[zoom_event(
    "webinar.chat_message_file_sent",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:read:chat_message", "webinar:read:chat_message:admin", "webinar:read:chat_message:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.chat_message_file_sent",
)]
pub struct WebinarChatMessageFileSent {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// File in the chat of the meeting or webinar.
    pub object: WebinarChatMessageFileSentObject,
}

/// A user sent a public or private chat message in a webinar.
///
/// Requires data loss prevention (DLP) for in-meeting chat, which Zoom Support enables on request.
#[zoom_event(
    "webinar.chat_message_sent",
    scopes = ["webinar:master", "webinar:read", "webinar:read:admin", "webinar:write", "webinar:write:admin", "webinar:read:chat_message", "webinar:read:chat_message:admin", "webinar:read:chat_message:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/webinar/POSTwebinar.chat_message_sent",
)]
pub struct WebinarChatMessageSent {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Chat message.
    pub object: WebinarChatMessageSentObject,
}

/// File in the chat, in `webinar.chat_message_file_sent` events.
#[zoom_model]
pub struct WebinarChatMessageFileSentObject {
    /// ID (number) of the webinar.
    pub webinar_id: Option<MeetingId>,
    /// UUID of this instance of the webinar.
    pub webinar_uuid: Option<MeetingUuid>,
    /// UUID of this instance of the breakout room.
    pub breakout_room_uuid: Option<String>,
    /// File, with its sender and time.
    pub chat_message_file: ChatMessageFile,
}

/// File that was sent in the chat of a webinar.
#[zoom_model]
pub struct ChatMessageFile {
    /// When the message was sent (UTC).
    pub date_time: Option<String>,
    /// Session ID of the sender.
    pub sender_session_id: Option<String>,
    /// Name of the sender.
    pub sender_name: Option<String>,
    /// Email address of the sender.
    #[zoom(format = "email")]
    pub sender_email: Option<String>,
    /// Role of the sender: `host` or `guest`; in webinars also `alternative-host` or `panelist`.
    pub sender_type: Option<ChatMessageSentSenderType>,
    /// Where the sender is: `meeting` or `webinar`, `breakout_room` or `waiting_room`.
    pub sender_context: Option<SenderContext>,
    /// Session ID of the recipient.
    pub recipient_session_id: Option<String>,
    /// Name of the recipient.
    pub recipient_name: Option<String>,
    /// Email address of the recipient; only for private messages.
    #[zoom(format = "email")]
    pub recipient_email: Option<String>,
    /// Addressed people: `everyone`, `host`, `guest` (one guest), `group` (members of a group chat), `host_group` (the
    /// host with co-hosts or panelists) or `backstage`.
    pub recipient_type: Option<RecipientType>,
    /// Where the recipient is at delivery: `meeting` or `webinar`, `breakout_room` or `waiting_room`.
    pub recipient_context: Option<SenderContext>,
    /// UUID of the message.
    pub message_id: Option<String>,
    /// UUID of the file, in Base64 where it is sent.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file, in bytes.
    pub file_size: Option<u64>,
    /// Type of the file.
    pub file_type: Option<String>,
    /// Download URL of the file in the chat.
    pub download_url: Option<String>,
}

/// Where the sender or the recipient is.
#[zoom_model]
pub enum SenderContext {
    /// Webinar.
    Webinar,
    /// Breakout room.
    BreakoutRoom,
}

/// People to whom the message is addressed.
#[zoom_model]
pub enum RecipientType {
    /// Everyone.
    Everyone,
    /// Host.
    Host,
    /// One guest.
    Guest,
    /// Members of a group chat.
    Group,
    /// People in the backstage of the webinar.
    Backstage,
    /// Host and panelists.
    HostGroup,
}

/// Chat message in `webinar.chat_message_sent` events.
#[zoom_model]
pub struct WebinarChatMessageSentObject {
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// UUID of this instance of the breakout room.
    pub breakout_room_uuid: Option<String>,
    /// The message that was sent.
    pub chat_message: ChatMessage,
}

/// Message that was sent.
#[zoom_model]
pub struct ChatMessage {
    /// When the message was sent (UTC).
    pub date_time: Option<String>,
    /// Session ID of the sender.
    pub sender_session_id: Option<String>,
    /// Name of the sender.
    pub sender_name: Option<String>,
    /// Email address of the sender.
    #[zoom(format = "email")]
    pub sender_email: Option<String>,
    /// Role of the sender: `host` or `guest`; in webinars also `alternative-host` or `panelist`.
    pub sender_type: Option<SenderType>,
    /// Where the sender is: `meeting` or `webinar`, `breakout_room` or `waiting_room`.
    pub sender_context: Option<ChatMessageSenderContext>,
    /// Session ID of the recipient.
    pub recipient_session_id: Option<String>,
    /// Name of the recipient.
    pub recipient_name: Option<String>,
    /// Email address of the recipient; only for private messages.
    #[zoom(format = "email")]
    pub recipient_email: Option<String>,
    /// Addressed people: `everyone`, `host`, `guest` (one guest), `group` (members of a group chat), `host_group` (the
    /// host with co-hosts or panelists) or `backstage`.
    pub recipient_type: Option<RecipientType>,
    /// Where the recipient is at delivery: `meeting` or `webinar`, `breakout_room` or `waiting_room`.
    pub recipient_context: Option<ChatMessageSenderContext>,
    /// UUID of the message.
    pub message_id: Option<String>,
    /// Text of the message.
    pub message_content: Option<String>,
    /// Base64 UUIDs of the attached files.
    pub file_ids: Vec<String>,
}

/// Role of the sender.
#[zoom_model]
pub enum SenderType {
    /// Host.
    Host,
    /// Alternative host.
    #[zoom(rename = "alternative-host")]
    AlternativeHost,
    /// Panelist.
    Panelist,
    /// Guest.
    Guest,
}

/// Where the sender or the recipient is.
#[zoom_model]
pub enum ChatMessageSenderContext {
    /// Webinar.
    Webinar,
    /// Breakout room.
    BreakoutRoom,
    /// Waiting room.
    WaitingRoom,
}
