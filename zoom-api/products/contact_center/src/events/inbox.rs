//! Events: inbox.

use jiff::Timestamp;

use super::ChannelType;
use zoom_api::{zoom_event, zoom_model};

/// A voicemail was assigned to a user.
///
/// An agent or a supervisor assigned it, to themselves or to somebody else; `assign_type` also has a value for
/// automatic assignment.
#[zoom_event(
    "contact_center.inbox_message_assigned",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.inbox_message_assigned",
)]
pub struct ContactCenterInboxMessageAssigned {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Inbox message that was assigned.
    pub object: ContactCenterInboxMessageAssignedObject,
}

/// An agent or a supervisor deleted a voicemail, softly or for good.
#[zoom_event(
    "contact_center.inbox_message_deleted",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.inbox_message_deleted",
)]
pub struct ContactCenterInboxMessageDeleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Inbox message that was deleted.
    pub object: ContactCenterInboxMessageDeletedObject,
}

/// A user downloaded the recording or the transcript of an inbox message.
#[zoom_event(
    "contact_center.inbox_message_downloaded",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.inbox_message_downloaded",
)]
pub struct ContactCenterInboxMessageDownloaded {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Inbox message that was downloaded.
    pub object: ContactCenterInboxMessageDownloadedObject,
}

/// An agent or a supervisor played a voicemail or viewed its transcript.
#[zoom_event(
    "contact_center.inbox_message_opened",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.inbox_message_opened",
)]
pub struct ContactCenterInboxMessageOpened {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Inbox message that was opened.
    pub object: ContactCenterInboxMessageObject,
}

/// A voicemail arrived in an inbox.
#[zoom_event(
    "contact_center.inbox_message_received",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.inbox_message_received",
)]
pub struct ContactCenterInboxMessageReceived {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Inbox message that was received.
    pub object: ContactCenterInboxMessageReceivedObject,
}

/// A resolved inbox message was reopened.
#[zoom_event(
    "contact_center.inbox_message_reopened",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.inbox_message_reopened",
)]
pub struct ContactCenterInboxMessageReopened {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Inbox message that was reopened.
    pub object: ContactCenterInboxMessageObject,
}

/// An agent or a supervisor marked a voicemail as resolved.
#[zoom_event(
    "contact_center.inbox_message_resolved",
    scopes = ["contact_center_inbox:read:admin", "contact_center:read:inbox:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.inbox_message_resolved",
)]
pub struct ContactCenterInboxMessageResolved {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Inbox message that was resolved.
    pub object: ContactCenterInboxMessageObject,
}

/// Inbox message that was assigned.
#[zoom_model]
pub struct ContactCenterInboxMessageAssignedObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<InboxMessageEngagementDirection>,
    /// Channel of the engagement or the task.
    pub channel: Option<ChannelType>,
    /// ID of the queue.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Phone number of the flow.
    pub flow_number: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub user_display_name: Option<String>,
    /// ID of the user whom the message was assigned to before.
    pub previous_user_id: Option<String>,
    /// Name of the user whom the message was assigned to before.
    pub previous_user_display_name: Option<String>,
    /// ID of the inbox.
    pub inbox_id: Option<String>,
    /// Name of the inbox.
    pub inbox_name: Option<String>,
    /// ID of the voicemail.
    pub message_id: Option<String>,
    /// Whether the message was assigned by a person or automatically.
    pub assign_type: Option<AssignType>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Whether the engagement is inbound or outbound.
#[zoom_model]
pub enum InboxMessageEngagementDirection {
    /// Inbound.
    Inbound,
}

/// Whether the message was assigned by a person or automatically.
#[zoom_model]
pub enum AssignType {
    /// By a person.
    #[zoom(rename = "Manual")]
    Manual,
    /// Automatically.
    #[zoom(rename = "Auto Assign")]
    AutoAssign,
}

/// Inbox message that was deleted.
#[zoom_model]
pub struct ContactCenterInboxMessageDeletedObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<InboxMessageEngagementDirection>,
    /// Channel of the engagement or the task.
    pub channel: Option<ChannelType>,
    /// ID of the queue.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Phone number of the flow.
    pub flow_number: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub user_display_name: Option<String>,
    /// ID of the inbox.
    pub inbox_id: Option<String>,
    /// Name of the inbox.
    pub inbox_name: Option<String>,
    /// ID of the voicemail.
    pub message_id: Option<String>,
    /// Whether the message was deleted softly or for good.
    pub delete_type: Option<DeleteType>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Whether the message was deleted softly or for good.
#[zoom_model]
pub enum DeleteType {
    /// The message can be restored.
    #[zoom(rename = "Soft delete")]
    SoftDelete,
    /// The message cannot be restored.
    #[zoom(rename = "Hard delete")]
    HardDelete,
}

/// Inbox message that was downloaded.
#[zoom_model]
pub struct ContactCenterInboxMessageDownloadedObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<InboxMessageEngagementDirection>,
    /// Channel of the engagement or the task.
    pub channel: Option<ChannelType>,
    /// ID of the queue.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Phone number of the flow.
    pub flow_number: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub user_display_name: Option<String>,
    /// ID of the inbox.
    pub inbox_id: Option<String>,
    /// Name of the inbox.
    pub inbox_name: Option<String>,
    /// ID of the voicemail.
    pub message_id: Option<String>,
    /// Whether the recording or the transcript was downloaded.
    pub download_type: Option<DownloadType>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Whether the recording or the transcript was downloaded.
#[zoom_model]
pub enum DownloadType {
    /// Recording.
    #[zoom(rename = "Recording")]
    Recording,
    /// Transcript.
    #[zoom(rename = "Transcript")]
    Transcript,
}

/// Inbox message in `contact_center.inbox_message_opened` and 2 other events.
#[zoom_model]
pub struct ContactCenterInboxMessageObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<InboxMessageEngagementDirection>,
    /// Channel of the engagement or the task.
    pub channel: Option<ChannelType>,
    /// ID of the queue.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Phone number of the flow.
    pub flow_number: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub user_display_name: Option<String>,
    /// ID of the inbox.
    pub inbox_id: Option<String>,
    /// Name of the inbox.
    pub inbox_name: Option<String>,
    /// ID of the voicemail.
    pub message_id: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Inbox message that was received.
#[zoom_model]
pub struct ContactCenterInboxMessageReceivedObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<InboxMessageEngagementDirection>,
    /// Channel of the engagement or the task.
    pub channel: Option<ChannelType>,
    /// ID of the queue.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// Phone number of the flow.
    pub flow_number: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the inbox.
    pub inbox_id: Option<String>,
    /// Name of the inbox.
    pub inbox_name: Option<String>,
    /// ID of the voicemail.
    pub message_id: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}
