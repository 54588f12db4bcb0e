//! Events: engagement consumer.

use jiff::Timestamp;

use super::{
    ChannelType, ContactCenterChannel, ContactCenterEngagementConsumerEndedObject, ContactCenterEngagementObject,
    ContactCenterEngagementSentFileObject, ContactCenterEngagementSentMessageObject, EngagementChannelSource,
    EngagementDirection,
};
use zoom_api::{zoom_event, zoom_model};

/// A consumer answered a voice or video engagement.
#[zoom_event(
    "contact_center.engagement_consumer_answered",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_consumer_answered",
)]
pub struct ContactCenterEngagementConsumerAnswered {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementObject,
}

/// A consumer ended an engagement.
#[zoom_event(
    "contact_center.engagement_consumer_ended",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_consumer_ended",
)]
pub struct ContactCenterEngagementConsumerEnded {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementConsumerEndedObject,
}

/// An agent called a consumer or sent an invitation link, and the consumer has not responded yet.
///
/// Only for voice and video engagements.
#[zoom_event(
    "contact_center.engagement_consumer_notified",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_consumer_notified",
)]
pub struct ContactCenterEngagementConsumerNotified {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementConsumerNotifiedObject,
}

/// A consumer sent files in an engagement.
#[zoom_event(
    "contact_center.engagement_consumer_sent_file",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_consumer_sent_file",
)]
pub struct ContactCenterEngagementConsumerSentFile {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementSentFileObject,
}

/// A consumer sent a message in an engagement.
#[zoom_event(
    "contact_center.engagement_consumer_sent_message",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_consumer_sent_message",
)]
pub struct ContactCenterEngagementConsumerSentMessage {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementSentMessageObject,
}

/// Engagement in `contact_center.engagement_consumer_notified` events.
#[zoom_model]
pub struct ContactCenterEngagementConsumerNotifiedObject {
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
    /// Phone number that the consumer was invited at.
    pub consumer_invite_number: Option<String>,
    /// Email address that the consumer was invited at.
    pub consumer_invite_email: Option<String>,
}
