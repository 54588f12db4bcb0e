//! Inboxes: responses.

use jiff::Timestamp;

use super::super::{ChannelType, ContactChannel};
use super::{
    AutoAssignment, EmailNotificationSettings, InboxType, MessageStatus, StorageLocation, UnresolvedReminders,
    VoicemailSettings,
};
use zoom_api::zoom_model;

/// Inbox with its voicemail settings.
#[zoom_model(response)]
pub struct Inbox {
    /// ID of the inbox.
    pub inbox_id: Option<String>,
    /// Name of the inbox.
    pub inbox_name: Option<String>,
    /// Description of the inbox.
    pub inbox_description: Option<String>,
    /// Type of the inbox.
    pub inbox_type: Option<InboxType>,
    /// Country in which the content is stored.
    pub inbox_content_storage_location: Option<StorageLocation>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Voicemail settings.
    pub voicemail: Option<VoicemailSettings>,
}

/// Page of inboxes.
#[zoom_model(response)]
pub struct InboxPage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Inboxes.
    pub inboxes: Vec<ListedInbox>,
}

/// Inbox in a list.
#[zoom_model(response)]
pub struct ListedInbox {
    /// ID of the inbox.
    pub inbox_id: Option<String>,
    /// Name of the inbox.
    pub inbox_name: Option<String>,
    /// Type of the inbox.
    pub inbox_type: Option<InboxType>,
    /// Number of users with access.
    pub access_user_count: Option<u32>,
    /// Number of queues with access.
    pub access_queue_count: Option<u32>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
}

/// Page of the messages of all inboxes.
#[zoom_model(response)]
pub struct AccountMessagePage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Inbox messages.
    pub messages: Vec<AccountMessage>,
}

/// Message of any inbox.
#[zoom_model(response)]
pub struct AccountMessage {
    /// ID of the message.
    pub message_id: Option<String>,
    /// ID of the inbox.
    pub inbox_id: Option<String>,
    /// Name of the inbox.
    pub inbox_name: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Time of creation.
    pub created_at: Option<Timestamp>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the queue.
    #[deprecated = "deprecated by Zoom; use `cci_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the Contact Center queue that routed the message.
    pub cci_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Kind of the message; only `voicemail`.
    pub message_type: Option<InboxType>,
    /// URL of the file. Requires the access token as bearer token in the `Authorization` header.
    pub download_url: Option<String>,
    /// URL that plays the recording. Requires the access token as bearer token in the `Authorization` header.
    pub playback_url: Option<String>,
    /// URL of the transcript. Requires the access token as bearer token in the `Authorization` header.
    pub transcript_url: Option<String>,
    /// Duration of the message, in seconds.
    pub message_duration: Option<i64>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Display name of the consumer.
    pub consumer_display_name: Option<String>,
    /// Whether the message is in the inbox (`normal`) or in the trash (`deleted`).
    pub status: Option<MessageStatus>,
}

/// Page of an inbox's email notifications.
#[zoom_model(response)]
pub struct EmailNotificationPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Email notifications.
    pub email_notifications: Vec<EmailNotification>,
}

/// Whether a user receives emails about an inbox.
#[zoom_model(response)]
pub struct EmailNotification {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Whether the user receives emails.
    pub email_notification: Option<bool>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
}

/// Page of an inbox's messages.
#[zoom_model(response)]
pub struct MessagePage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Inbox messages.
    pub messages: Vec<Message>,
}

/// Message of an inbox.
#[zoom_model(response)]
pub struct Message {
    /// ID of the message.
    pub message_id: Option<String>,
    /// ID of the inbox.
    pub inbox_id: Option<String>,
    /// Name of the inbox.
    pub inbox_name: Option<String>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Time of creation.
    pub created_at: Option<Timestamp>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the queue.
    pub queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Kind of the message; only `voicemail`.
    pub message_type: Option<InboxType>,
    /// URL of the file. Requires the access token as bearer token in the `Authorization` header.
    pub download_url: Option<String>,
    /// URL that plays the recording. Requires the access token as bearer token in the `Authorization` header.
    pub playback_url: Option<String>,
    /// URL of the transcript. Requires the access token as bearer token in the `Authorization` header.
    pub transcript_url: Option<String>,
    /// Duration of the message, in seconds.
    pub message_duration: Option<i64>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Display name of the consumer.
    pub consumer_display_name: Option<String>,
    /// Whether the message is in the inbox (`normal`) or in the trash (`deleted`).
    pub status: Option<MessageStatus>,
}

/// Page of the queues with access to an inbox.
#[zoom_model(response)]
pub struct QueuePage {
    pub next_page_token: Option<String>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Queues.
    pub queues: Vec<Queue>,
}

/// Queue with access to an inbox.
#[zoom_model(response)]
pub struct Queue {
    /// ID of the queue.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Number of assigned agents.
    pub agents_count: Option<u32>,
    /// Number of assigned supervisors.
    pub supervisors_count: Option<u32>,
    /// Types of the channels, in the older classification; use `channel` instead.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_types: Vec<ChannelType>,
    /// Channel of the queue.
    pub channel: Option<ContactChannel>,
}

/// Inbox that was created.
#[zoom_model(response)]
pub struct CreatedInbox {
    /// ID of the inbox.
    pub inbox_id: Option<String>,
    /// Name of the inbox.
    pub inbox_name: Option<String>,
    /// Description of the inbox.
    pub inbox_description: Option<String>,
    /// Type of the inbox.
    pub inbox_type: Option<InboxType>,
    /// Country in which the content is stored.
    pub inbox_content_storage_location: Option<StorageLocation>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Voicemail settings.
    pub voicemail: Option<CreatedVoicemailSettings>,
}

/// Voicemail settings of a created inbox.
#[zoom_model(response)]
pub struct CreatedVoicemailSettings {
    /// Whether deleted voicemails go to the trash first.
    pub soft_delete: Option<bool>,
    /// Days for which deleted voicemails can be restored; at most 30.
    pub soft_delete_days_limit: Option<i64>,
    /// Longest duration of a voicemail, in minutes.
    pub voicemail_time_limit: Option<i64>,
    /// Days after which voicemails are deleted.
    pub delete_voicemail_days_limit: Option<i64>,
    /// Whether voicemails are transcribed.
    pub voicemail_transcription: Option<bool>,
    /// Emails about new voicemails.
    pub voicemail_notification_by_email: Option<EmailNotificationSettings>,
    /// Automatic assignment of voicemails.
    pub voicemail_auto_assignment: Option<AutoAssignment>,
    /// Reminders of unresolved voicemails.
    pub voicemail_send_reminders_for_unresolved: Option<UnresolvedReminders>,
}
