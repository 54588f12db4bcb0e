//! Events: meeting chat.

use super::{ChatMessageFileDownloadedObject, ChatMessageSentSenderType};
use zoom_api::types::{MeetingId, MeetingUuid};
use zoom_api::{zoom_event, zoom_model};

/// A user downloaded a file from the chat of a meeting.
///
/// Requires the data loss prevention (DLP) integration for in-meeting chat, which Zoom Support enables on request.
/// Fields of external users are empty.
#[zoom_event(
    "meeting.chat_message_file_downloaded",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:chat_message", "meeting:read:chat_message:admin"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.chat_message_file_downloaded",
)]
pub struct MeetingChatMessageFileDownloaded {
    /// Account ID of the downloading user; empty for external users.
    pub account_id: Option<String>,
    /// Email address of the downloading user; the name for external users.
    pub operator: Option<String>,
    /// User ID of the downloading user; empty for external users.
    pub operator_id: Option<String>,
    /// File in the chat of the meeting or webinar.
    pub object: ChatMessageFileDownloadedObject,
}

/// A file in the chat of a meeting became available.
///
/// Requires the data loss prevention (DLP) integration for in-meeting chat, including files, in the host's account,
/// which Zoom Support enables on request.
#[zoom_event(
    "meeting.chat_message_file_sent",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:read:chat_message", "meeting:read:chat_message:admin", "meeting:read:chat_message:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.chat_message_file_sent",
)]
pub struct MeetingChatMessageFileSent {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// File in the chat of the meeting or webinar.
    pub object: MeetingChatMessageFileSentObject,
}

/// A user sent a public or private chat message in a meeting.
///
/// Requires the data loss prevention (DLP) integration for in-meeting chat in the host's account, which Zoom Support
/// enables on request.
#[zoom_event(
    "meeting.chat_message_sent",
    scopes = ["meeting:master", "meeting:read", "meeting:read:admin", "meeting:write", "meeting:write:admin", "meeting:read:chat_message", "meeting:read:chat_message:admin", "meeting:read:chat_message:master"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.chat_message_sent",
)]
pub struct MeetingChatMessageSent {
    /// Account ID of the host, or of the user who caused the event.
    pub account_id: String,
    /// Chat message.
    pub object: MeetingChatMessageSentObject,
}

/// File in the chat, in `meeting.chat_message_file_sent` events.
#[zoom_model]
pub struct MeetingChatMessageFileSentObject {
    /// ID (number) of the meeting.
    pub meeting_id: Option<MeetingId>,
    /// UUID of this instance of the meeting or webinar. Encode it twice in URLs if it begins with `/` or contains `//`.
    pub meeting_uuid: Option<MeetingUuid>,
    /// UUID of this instance of the breakout room.
    pub breakout_room_uuid: Option<String>,
    /// File, with its sender and time.
    pub chat_message_file: SentChatMessageFile,
}

/// File that was sent in the chat.
#[zoom_model]
pub struct SentChatMessageFile {
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
    pub sender_context: Option<ChatMessageFileSentSenderContext>,
    /// Session ID of the recipient.
    pub recipient_session_id: Option<String>,
    /// Name of the recipient.
    pub recipient_name: Option<String>,
    /// Email address of the recipient; only for private messages.
    #[zoom(format = "email")]
    pub recipient_email: Option<String>,
    /// Addressed people: `everyone`, `host`, `guest` (one guest), `group` (members of a group chat), `host_group` (the
    /// host with co-hosts or panelists) or `backstage`.
    pub recipient_type: Option<ChatMessageSentRecipientType>,
    /// Where the recipient is at delivery: `meeting` or `webinar`, `breakout_room` or `waiting_room`.
    pub recipient_context: Option<ChatMessageFileSentSenderContext>,
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
pub enum ChatMessageFileSentSenderContext {
    /// Meeting.
    Meeting,
    /// Breakout room.
    BreakoutRoom,
}

/// People to whom the message is addressed.
#[zoom_model]
pub enum ChatMessageSentRecipientType {
    /// Everyone.
    Everyone,
    /// Host.
    Host,
    /// One guest.
    Guest,
    /// Members of a group chat.
    Group,
    /// Host and co-hosts.
    HostGroup,
}

/// Chat message in `meeting.chat_message_sent` events.
#[zoom_model]
pub struct MeetingChatMessageSentObject {
    /// ID (number) of the meeting or webinar.
    pub id: MeetingId,
    /// UUID of this instance of the meeting or webinar. Each instance has its own UUID.
    pub uuid: String,
    /// UUID of this instance of the breakout room.
    pub breakout_room_uuid: Option<String>,
    /// The message that was sent.
    pub chat_message: SentChatMessage,
}

/// Message that was sent.
#[zoom_model]
pub struct SentChatMessage {
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
    pub sender_context: Option<ChatMessageSentSenderContext>,
    /// Session ID of the recipient.
    pub recipient_session_id: Option<String>,
    /// Name of the recipient.
    pub recipient_name: Option<String>,
    /// Email address of the recipient; only for private messages.
    #[zoom(format = "email")]
    pub recipient_email: Option<String>,
    /// Addressed people: `everyone`, `host`, `guest` (one guest), `group` (members of a group chat), `host_group` (the
    /// host with co-hosts or panelists) or `backstage`.
    pub recipient_type: Option<ChatMessageSentRecipientType>,
    /// Where the recipient is at delivery: `meeting` or `webinar`, `breakout_room` or `waiting_room`.
    pub recipient_context: Option<ChatMessageSentSenderContext>,
    /// UUID of the message.
    pub message_id: Option<String>,
    /// Text of the message.
    pub message_content: Option<String>,
    /// Base64 UUIDs of the attached files.
    pub file_ids: Vec<String>,
}

/// Where the sender or the recipient is.
#[zoom_model]
pub enum ChatMessageSentSenderContext {
    /// Meeting.
    Meeting,
    /// Breakout room.
    BreakoutRoom,
    /// Waiting room.
    WaitingRoom,
}
