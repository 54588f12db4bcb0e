//! Sms: responses.

use jiff::Timestamp;

use super::super::{ExtensionStatus, OwnerType};
use zoom_api::zoom_model;

/// Message of an SMS session.
#[zoom_model(response)]
pub struct Message {
    /// Attachments.
    #[zoom(max_items = 10)]
    pub attachments: Vec<Attachment>,
    /// When the message was created, in UTC.
    pub date_time: Option<Timestamp>,
    /// `In` for a received, `Out` for a sent message.
    pub direction: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// ID of the message.
    pub message_id: Option<String>,
    /// Type of the message: SMS, MMS, group, international, or between Zoom numbers.
    pub message_type: Option<MessageType>,
    /// Sender of the message.
    pub sender: Option<MessageParty>,
    /// Receivers of the message.
    #[zoom(max_items = 10)]
    pub to_members: Vec<MessageParty>,
}

/// Attached file.
#[zoom_model(response)]
pub struct Attachment {
    /// URL of the file. Requires the access token as bearer token in the `Authorization` header.
    pub download_url: Option<String>,
    /// ID of the file.
    pub id: Option<String>,
    /// Name of the file.
    pub name: Option<String>,
    /// Size of the file.
    pub size: Option<u64>,
    /// Kind of the file.
    #[zoom(rename = "type")]
    pub kind: Option<AttachmentType>,
}

/// Type of an attached file.
#[zoom_model]
pub enum AttachmentType {
    /// Other file.
    #[zoom(rename = "OTHER")]
    Other,
    /// PNG image.
    #[zoom(rename = "PNG")]
    Png,
    /// GIF image.
    #[zoom(rename = "GIF")]
    Gif,
    /// JPEG image.
    #[zoom(rename = "JPG")]
    Jpg,
    /// Audio.
    #[zoom(rename = "AUDIO")]
    Audio,
    /// Video.
    #[zoom(rename = "VIDEO")]
    Video,
}

/// Kind of message.
#[zoom_model]
pub enum MessageType {
    /// SMS.
    Sms = 1,
    /// MMS.
    Mms = 2,
    /// Group SMS.
    GroupSms = 3,
    /// Group MMS.
    GroupMms = 4,
    /// International SMS.
    InternationalSms = 5,
    /// Message between Zoom numbers.
    OnNet = 6,
}

/// Sender or receiver of a message.
#[zoom_model(response)]
pub struct MessageParty {
    /// Display name of the sender or receiver.
    pub display_name: Option<String>,
    /// Owner of the number.
    pub owner: Option<Owner>,
    /// Phone number in E.164 format.
    pub phone_number: String,
}

/// Owner: a user, queue or other extension.
#[zoom_model(response)]
pub struct Owner {
    /// ID of the owner.
    pub id: Option<String>,
    /// Kind of the owner.
    #[zoom(rename = "type")]
    pub kind: Option<OwnerType>,
}

/// Page of the account's SMS sessions.
#[zoom_model(response)]
pub struct SmsSessionPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// SMS sessions.
    #[zoom(max_items = 100)]
    pub sms_sessions: Vec<SmsSession>,
}

/// SMS session of the account.
#[zoom_model(response)]
pub struct SmsSession {
    /// Time at which the last message was sent or received, in UTC.
    pub last_access_time: Option<Timestamp>,
    /// Participants.
    #[zoom(max_items = 10)]
    pub participants: Vec<Participant>,
    /// ID of the SMS session.
    pub session_id: Option<String>,
    /// Owner type of the session: `user`, `call_queue` or `auto_receptionist`.
    pub session_type: Option<String>,
}

/// Participant of an SMS session.
#[zoom_model(response)]
pub struct Participant {
    /// Display name of the participant.
    pub display_name: Option<String>,
    /// Owner of the participant.
    pub owner: Option<Owner>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// Whether the participant owns the session.
    pub is_session_owner: Option<bool>,
    /// Status of an extension that is inactive or deleted.
    pub extension_status: Option<ExtensionStatus>,
    /// When the extension was deleted.
    pub extension_deleted_time: Option<Timestamp>,
}

/// Page of the messages of an SMS session.
#[zoom_model(response)]
pub struct MessagePage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Messages.
    #[zoom(rename = "sms_histories", max_items = 100)]
    pub messages: Vec<Message>,
}

/// Page of a user's SMS sessions.
#[zoom_model(response)]
pub struct UserSessionPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// SMS sessions.
    #[zoom(max_items = 100)]
    pub sms_sessions: Vec<UserSmsSession>,
}

/// SMS session of a user.
#[zoom_model(response)]
pub struct UserSmsSession {
    /// Time at which the last message was sent or received, in UTC.
    pub last_access_time: Option<Timestamp>,
    /// Participants.
    #[zoom(max_items = 10)]
    pub participants: Vec<SmsSessionParticipant>,
    /// ID of the SMS session.
    pub session_id: Option<String>,
    /// Owner type of the session: `user`, `call_queue` or `auto_receptionist`.
    pub session_type: Option<String>,
}

/// Participant of an SMS session.
#[zoom_model(response)]
pub struct SmsSessionParticipant {
    /// Display name of the participant.
    pub display_name: Option<String>,
    /// Owner of the participant.
    pub owner: Option<Owner>,
    /// Phone number in E.164 format.
    pub phone_number: Option<String>,
    /// Whether the participant owns the session.
    pub is_session_owner: Option<bool>,
}

/// Message that was sent.
#[zoom_model(response)]
pub struct SentMessage {
    /// When the message was created, in UTC.
    pub date_time: Option<Timestamp>,
    /// ID of the message.
    pub message_id: Option<String>,
    /// ID of the SMS session.
    pub session_id: Option<String>,
}

/// Messages of a synchronized SMS session.
#[zoom_model(response)]
pub struct SyncedSession {
    /// Messages.
    #[zoom(rename = "sms_histories", max_items = 250)]
    pub messages: Vec<Message>,
    /// Token to pass to the next synchronization.
    pub sync_token: Option<String>,
}

/// SMS sessions of a user, complete or since the last synchronization.
#[zoom_model(response)]
pub struct SyncedSmsSessions {
    /// SMS sessions.
    #[zoom(max_items = 250)]
    pub sms_sessions: Vec<ListedSmsSession>,
    /// Token to pass to the next synchronization.
    pub sync_token: Option<String>,
}

/// SMS session in a list.
#[zoom_model(response)]
pub struct ListedSmsSession {
    /// Time at which the last message was sent or received, in UTC.
    pub last_access_time: Option<Timestamp>,
    /// Latest message.
    pub latest_message: Option<LatestMessage>,
    /// Participants.
    #[zoom(max_items = 10)]
    pub participants: Vec<SmsSessionParticipant>,
    /// ID of the SMS session.
    pub session_id: Option<String>,
    /// Owner type of the session: `user`, `call_queue` or `auto_receptionist`.
    pub session_type: Option<String>,
    /// Number of unread messages.
    pub unread_message_count: Option<u32>,
}

/// Latest message of an SMS session.
#[zoom_model(response)]
pub struct LatestMessage {
    /// Attachments.
    #[zoom(max_items = 10)]
    pub attachments: Vec<LatestAttachment>,
    /// When the message was created, in UTC.
    pub date_time: Option<Timestamp>,
    /// `In` for a received, `Out` for a sent message.
    pub direction: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
    /// ID of the message.
    pub message_id: Option<String>,
    /// Type of the message: SMS, MMS, group, international, or between Zoom numbers.
    pub message_type: Option<MessageType>,
    /// Sender of the message.
    pub sender: Option<MessageParty>,
    /// Receivers of the message.
    #[zoom(max_items = 10)]
    pub to_members: Vec<MessageParty>,
}

/// Attachment of the latest message.
#[zoom_model(response)]
pub struct LatestAttachment {
    /// ID of the file.
    pub id: Option<String>,
    /// Kind of the file.
    #[zoom(rename = "type")]
    pub kind: Option<LatestAttachmentType>,
}

/// Type of an attachment of the latest message.
#[zoom_model]
pub enum LatestAttachmentType {
    /// Other file.
    #[zoom(rename = "OTHER")]
    Other,
    /// PNG image.
    #[zoom(rename = "PNG")]
    Png,
    /// GIF image.
    #[zoom(rename = "GIF")]
    Gif,
    /// JPEG image.
    #[zoom(rename = "JPG/JPEG")]
    JpgJpeg,
    /// Audio.
    #[zoom(rename = "AUDIO")]
    Audio,
    /// Video.
    #[zoom(rename = "VIDEO")]
    Video,
}
