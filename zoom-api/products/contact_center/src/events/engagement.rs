//! Events: engagement.

use jiff::Timestamp;

use super::{
    Channel, ChannelSource, ChannelType, ContactCenterChannel, ContactCenterChannelSource, EmailChannelSource,
    EngagementChannelSource, EngagementDirection,
};
use zoom_api::{zoom_event, zoom_model};

/// The transcript of an email engagement is complete.
#[zoom_event(
    "contact_center.engagement_email_transcript_completed",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement_email_transcript_completed:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_email_transcript_completed",
)]
pub struct ContactCenterEngagementEmailTranscriptCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementEmailTranscriptCompletedObject,
}

/// An engagement ended.
///
/// The API returns the engagement only after processing, so a request right after this event can yield an empty
/// response. Retry with a backoff for up to 1 minute, or wait for `contact_center.cx_engagement_end_data_ready`.
#[zoom_event(
    "contact_center.engagement_ended",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_ended",
)]
pub struct ContactCenterEngagementEnded {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that ended.
    pub object: ContactCenterEngagementEndedObject,
}

/// The transcript of a messaging engagement is complete.
#[zoom_event(
    "contact_center.engagement_messaging_transcript_completed",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement_messaging_transcript_completed:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_messaging_transcript_completed",
)]
pub struct ContactCenterEngagementMessagingTranscriptCompleted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementMessagingTranscriptCompletedObject,
}

/// An engagement started.
#[zoom_event(
    "contact_center.engagement_started",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement_started:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_started",
)]
pub struct ContactCenterEngagementStarted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that started.
    pub object: ContactCenterEngagementStartedObject,
}

/// A user took over an engagement.
///
/// `takeover_user_id` is the user who took over, `user_id` the user assigned to the engagement.
#[zoom_event(
    "contact_center.engagement_takeover_started",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_takeover_started",
)]
pub struct ContactCenterEngagementTakeoverStarted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementTakeoverStartedObject,
}

/// Engagement in `contact_center.engagement_consumer_answered` and 4 other events.
#[zoom_model]
pub struct ContactCenterEngagementObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// ID of the channel.
    #[deprecated = "deprecated by Zoom"]
    pub channel_id: Option<String>,
    /// Kind of channel, in the older classification.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_type: Option<ChannelType>,
    /// Channel of the engagement or the task.
    pub channel: Option<ContactCenterChannel>,
    /// Source within the channel, such as `web_chat` within messaging or `kiosk_video` within video.
    pub channel_source: Option<EngagementChannelSource>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub user_display_name: Option<String>,
    /// Phone number of the flow.
    pub flow_number: Option<String>,
    /// ID of the consumer, from the address book if there is a contact.
    pub consumer_id: Option<String>,
    /// Name of the consumer, from the address book if there is a contact.
    pub consumer_display_name: Option<String>,
}

/// Engagement in `contact_center.engagement_consumer_ended` and 2 other events.
#[zoom_model]
pub struct ContactCenterEngagementConsumerEndedObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// ID of the channel.
    #[deprecated = "deprecated by Zoom"]
    pub channel_id: Option<String>,
    /// Kind of channel, in the older classification.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_type: Option<ChannelType>,
    /// Channel of the engagement or the task.
    pub channel: Option<ChannelType>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub user_display_name: Option<String>,
    /// Phone number of the flow.
    pub flow_number: Option<String>,
    /// ID of the consumer, from the address book if there is a contact.
    pub consumer_id: Option<String>,
    /// Name of the consumer, from the address book if there is a contact.
    pub consumer_display_name: Option<String>,
}

/// Engagement in `contact_center.engagement_consumer_sent_file` and `contact_center.engagement_user_sent_file` events.
#[zoom_model]
pub struct ContactCenterEngagementSentFileObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// Channel of the engagement or the task.
    pub channel: Option<EngagementChannel>,
    /// Source within the channel, such as `web_chat` within messaging or `kiosk_video` within video.
    pub channel_source: Option<ContactCenterChannelSource>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the queue.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub user_display_name: Option<String>,
    /// Phone number of the flow.
    pub flow_number: Option<String>,
    /// ID of the consumer, from the address book if there is a contact.
    pub consumer_id: Option<String>,
    /// Name of the consumer, from the address book if there is a contact.
    pub consumer_display_name: Option<String>,
    /// Files that were sent.
    pub files: Vec<ContactCenterFile>,
}

/// Channel of the engagement or the task.
#[zoom_model]
pub enum EngagementChannel {
    /// Messaging.
    Messaging,
}

/// File that was sent.
#[zoom_model]
pub struct ContactCenterFile {
    /// ID of the file.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file.
    pub file_size: Option<u64>,
    /// Kind of file.
    pub file_type: Option<FileType>,
}

/// Kind of file.
#[zoom_model]
pub enum FileType {
    /// Image.
    #[zoom(rename = "Image")]
    Image,
    /// Audio.
    #[zoom(rename = "Audio")]
    Audio,
    /// Video.
    #[zoom(rename = "Video")]
    Video,
    /// File.
    #[zoom(rename = "File")]
    File,
    /// Link.
    #[zoom(rename = "Link")]
    Link,
}

/// Engagement in `contact_center.engagement_consumer_sent_message` and `contact_center.engagement_user_sent_message`
/// events.
#[zoom_model]
pub struct ContactCenterEngagementSentMessageObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// Channel of the engagement or the task.
    pub channel: Option<EngagementChannel>,
    /// Source within the channel, such as `web_chat` within messaging or `kiosk_video` within video.
    pub channel_source: Option<ContactCenterChannelSource>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the queue.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Displayed name of the user.
    pub user_display_name: Option<String>,
    /// Phone number of the flow.
    pub flow_number: Option<String>,
    /// ID of the consumer, from the address book if there is a contact.
    pub consumer_id: Option<String>,
    /// Name of the consumer, from the address book if there is a contact.
    pub consumer_display_name: Option<String>,
    /// Text of the message.
    pub message_text: Option<String>,
}

/// Engagement in `contact_center.engagement_email_transcript_completed` events.
#[zoom_model]
pub struct ContactCenterEngagementEmailTranscriptCompletedObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// Channel of the engagement or the task.
    pub channel: Option<EmailTranscriptChannel>,
    /// Source within the channel, such as `web_chat` within messaging or `kiosk_video` within video.
    pub channel_source: Option<EmailChannelSource>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// URL of the transcript. The download needs the user's access token as bearer token in the `Authorization` header.
    pub transcript_url: Option<String>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Channel of an engagement with an email transcript.
#[zoom_model]
pub enum EmailTranscriptChannel {
    /// Email.
    Email,
}

/// Engagement that ended.
#[zoom_model]
pub struct ContactCenterEngagementEndedObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// Channel of the engagement or the task.
    pub channel: Option<Channel>,
    /// Source within the channel, such as `web_chat` within messaging or `kiosk_video` within video.
    pub channel_source: Option<ChannelSource>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Engagement in `contact_center.engagement_messaging_transcript_completed` events.
#[zoom_model]
pub struct ContactCenterEngagementMessagingTranscriptCompletedObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// Channel of the engagement or the task.
    pub channel: Option<EngagementChannel>,
    /// Source within the channel, such as `web_chat` within messaging or `kiosk_video` within video.
    pub channel_source: Option<ContactCenterChannelSource>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// URL of the transcript. The download needs the user's access token as bearer token in the `Authorization` header.
    pub transcript_url: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}

/// Engagement that started.
#[zoom_model]
pub struct ContactCenterEngagementStartedObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// Kind of channel, in the older classification.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_type: Option<EngagementStartedChannelType>,
    /// Channel of the engagement or the task.
    pub channel: Option<Channel>,
    /// Source within the channel, such as `web_chat` within messaging or `kiosk_video` within video.
    pub channel_source: Option<ChannelSource>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
    /// Zoom product that the engagement came from. At present only Zoom Phone, and only for voice.
    pub transfer_from: Option<TransferFrom>,
    /// ID of the session in the other product, such as the Zoom Phone call ID. At present only for voice calls from
    /// Zoom Phone.
    pub transfer_from_id: Option<String>,
}

/// Kind of channel.
#[zoom_model]
pub enum EngagementStartedChannelType {
    /// Chat.
    Chat,
    /// Chat in an app.
    InAppChat,
    /// Voice.
    Voice,
    /// Video.
    Video,
    /// SMS.
    Sms,
    /// Messaging.
    Messaging,
}

/// Zoom product that the engagement came from.
#[zoom_model]
pub enum TransferFrom {
    /// Zoom Phone.
    ZoomPhone,
}

/// Engagement in `contact_center.engagement_takeover_started` events.
#[zoom_model]
pub struct ContactCenterEngagementTakeoverStartedObject {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
    /// ID of the channel.
    #[deprecated = "deprecated by Zoom"]
    pub channel_id: Option<String>,
    /// Kind of channel, in the older classification.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_type: Option<ChannelType>,
    /// Channel of the engagement or the task.
    pub channel: Option<ChannelType>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// ID of the user assigned to the engagement.
    pub user_id: Option<String>,
    /// Name of the user assigned to the engagement.
    pub user_display_name: Option<String>,
    /// ID of the user who took over.
    pub takeover_user_id: Option<String>,
    /// Name of the user who took over.
    pub takeover_user_display_name: Option<String>,
    /// Contact Center number of the user.
    pub contact_center_number: Option<String>,
    /// ID of the consumer, from the address book if there is a contact.
    pub consumer_id: Option<String>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Name of the consumer, from the address book if there is a contact.
    pub consumer_display_name: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
}
