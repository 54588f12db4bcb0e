//! Reminders for messages: list, create and delete them.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Sets a reminder for a message.
///
/// Exactly one of `to_contact` and `to_channel` is needed. Exactly one of `remind_time` and `delay_seconds` is needed
/// too.
#[zoom_endpoint(
    POST, "/chat/messages/<message_id>/reminder", json,
    scopes = ["chat_message:write", "team_chat:write:reminder"],
    rate_limit = Light,
    operation = "createReminderForMessage",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-reminder/POST/chat/messages/%7BmessageId%7D/reminder",
    errors(
        /// `to_contact` or `to_channel` is invalid.
        400/4100 => InvalidContactOrChannel,
        /// `delay_seconds` is not between 300 and 7,776,000.
        400/4101 => InvalidDelay,
        /// Neither `to_contact` nor `to_channel` is given.
        400/4102 => MissingContactOrChannel,
        /// Neither `remind_time` nor `delay_seconds` is given.
        400/4103 => MissingRemindTimeOrDelay,
        /// The message ID is blank.
        400/4104 => MissingMessageId,
        /// `remind_time` is in the past, or more than 90 days ahead.
        400/4105 => InvalidRemindTime,
        /// `remind_time` is not in the format `yyyy-MM-ddTHH:mm:ssZ`.
        400/4106 => InvalidRemindTimeFormat,
        /// The message does not exist.
        404/4200 => MessageNotFound,
    )
)]
pub fn create_reminder(
    /// ID of the message.
    message_id: String,
    /// Reminder to set.
    #[body]
    reminder: NewReminder,
) -> NoContent;

/// Deletes the reminder of a message.
///
/// Exactly one of `to_contact` and `to_channel` is needed.
#[zoom_endpoint(
    DELETE, "/chat/messages/<message_id>/reminder",
    scopes = ["chat_message:write", "team_chat:delete:reminder"],
    rate_limit = Light,
    operation = "deleteReminderForMessage",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-reminder/DELETE/chat/messages/%7BmessageId%7D/reminder",
    errors(
        /// `to_contact` or `to_channel` is invalid.
        400/4100 => InvalidContactOrChannel,
        /// The message does not exist.
        404/4200 => MessageNotFound,
    )
)]
pub fn delete_reminder(
    /// ID of the message.
    message_id: String,
    /// Email address of the contact of the conversation; alternative to `to_channel`.
    to_contact: Option<String>,
    /// ID of the channel of the conversation; alternative to `to_contact`.
    to_channel: Option<String>,
) -> NoContent;

/// Lists the reminders of a conversation with a contact, of a channel, or of all conversations.
#[zoom_endpoint(
    GET, "/chat/reminder",
    scopes = ["chat_message:read", "team_chat:read:list_reminders"],
    rate_limit = Light,
    paged = reminders,
    operation = "listReminders",
    docs = "https://developers.zoom.us/docs/api/team-chat/#tag/chat-reminder/GET/chat/reminder",
    errors(
        /// `to_contact` or `to_channel` is invalid.
        400/4100 => InvalidContactOrChannel,
        /// `page_size` is invalid.
        400/4101 => InvalidPageSize,
    )
)]
pub fn list_reminders(
    /// Email address of the contact. Without a channel or a contact, the reminders of all conversations are listed.
    to_contact: Option<String>,
    /// ID of the channel. Without a channel or a contact, the reminders of all conversations are listed.
    to_channel: Option<String>,
    next_page_token: Option<String>,
    #[zoom(default = 10, min = 1, max = 20)] page_size: Option<u32>,
) -> ReminderPage;

/// Page of reminders.
#[zoom_model(response)]
pub struct ReminderPage {
    pub next_page_token: Option<String>,
    /// Reminders.
    pub reminders: Vec<Reminder>,
}

/// Reminder for a message.
#[zoom_model(response)]
pub struct Reminder {
    /// Note of the reminder.
    pub reminder_note: String,
    /// Text of the message.
    pub content: String,
    /// Time at which the message was sent, in milliseconds since the Unix epoch.
    pub message_timestamp: i64,
    /// Time of creation.
    pub create_time: Timestamp,
    /// Time of the reminder.
    pub remind_time: Timestamp,
    /// ID of the message.
    pub message_id: String,
    /// ID of the thread's main message, if the message is a reply.
    pub main_message_id: Option<String>,
    /// Time of the thread's main message, in milliseconds since the Unix epoch, if the message is a reply.
    pub main_message_timestamp: Option<i64>,
}

/// Reminder to set.
#[zoom_model]
pub struct NewReminder {
    /// Email address of the contact of the conversation; alternative to `to_channel`.
    pub to_contact: Option<String>,
    /// ID of the channel of the conversation; alternative to `to_contact`.
    pub to_channel: Option<String>,
    /// Time of the reminder, at most 90 days ahead; alternative to `delay_seconds`.
    pub remind_time: Option<Timestamp>,
    /// Seconds until the reminder; alternative to `remind_time`.
    #[zoom(min = 300, max = 7776000)]
    pub delay_seconds: Option<u32>,
    /// Note of the reminder.
    pub reminder_note: Option<String>,
}
