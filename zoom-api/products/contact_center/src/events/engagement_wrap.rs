//! Events: engagement wrap.

use jiff::Timestamp;

use super::{Channel, ChannelName, EngagementDirection, EngagementUpgradeCompletedChannelSource};
use zoom_api::{zoom_event, zoom_model};

/// The wrap-up of an engagement ended.
#[zoom_event(
    "contact_center.engagement_wrap_up_ended",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_wrap_up_ended",
)]
pub struct ContactCenterEngagementWrapUpEnded {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementWrapUpObject,
}

/// The wrap-up of an engagement started.
#[zoom_event(
    "contact_center.engagement_wrap_up_started",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_wrap_up_started",
)]
pub struct ContactCenterEngagementWrapUpStarted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementWrapUpObject,
}

/// Engagement in `contact_center.engagement_wrap_up_ended` and `contact_center.engagement_wrap_up_started` events.
#[zoom_model]
pub struct ContactCenterEngagementWrapUpObject {
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Name of the flow.
    pub flow_name: Option<String>,
    /// ID of the channel.
    #[deprecated = "deprecated by Zoom"]
    pub channel_id: Option<String>,
    /// Kind of channel, such as `voice` or `sms`.
    #[deprecated = "deprecated by Zoom; use `channel`"]
    pub channel_name: Option<ChannelName>,
    /// Channel of the engagement or the task.
    pub channel: Option<Channel>,
    /// Source within the channel, such as `web_chat` within messaging or `kiosk_video` within video.
    pub channel_source: Option<EngagementUpgradeCompletedChannelSource>,
    /// ID of the queue; replaced by `cc_queue_id`.
    #[deprecated = "deprecated by Zoom; use `cc_queue_id`"]
    pub queue_id: Option<String>,
    /// ID of the queue; replaces the older `queue_id`.
    pub cc_queue_id: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
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
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// When it happened, to the second; replaced by `date_time_ms`.
    #[deprecated = "deprecated by Zoom; use `date_time_ms`"]
    pub date_time: Option<Timestamp>,
    /// When it happened, to the millisecond.
    pub date_time_ms: Option<Timestamp>,
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Whether the engagement is inbound or outbound.
    pub engagement_direction: Option<EngagementDirection>,
}
