//! Events: engagement monitor.

use jiff::Timestamp;

use super::{ChannelType, EngagementDirection};
use zoom_api::{zoom_event, zoom_model};

/// A user stopped monitoring an engagement.
///
/// `monitoring_user_id` is the user who monitored, `user_id` the user assigned to the engagement.
#[zoom_event(
    "contact_center.engagement_monitor_ended",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_monitor_ended",
)]
pub struct ContactCenterEngagementMonitorEnded {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementMonitorObject,
}

/// A user started to monitor an engagement.
///
/// `monitoring_user_id` is the user who monitors, `user_id` the user assigned to the engagement.
#[zoom_event(
    "contact_center.engagement_monitor_started",
    scopes = ["contact_center_engagement:read:admin", "contact_center:read:engagement:admin"],
    docs = "https://developers.zoom.us/docs/api/contact-center/events/#tag/contact_center/POSTcontact_center.engagement_monitor_started",
)]
pub struct ContactCenterEngagementMonitorStarted {
    /// Account that the event belongs to.
    pub account_id: String,
    /// Engagement that the event concerns.
    pub object: ContactCenterEngagementMonitorObject,
}

/// Engagement in `contact_center.engagement_monitor_ended` and `contact_center.engagement_monitor_started` events.
#[zoom_model]
pub struct ContactCenterEngagementMonitorObject {
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
    /// How the engagement is monitored: `listen` silently, `whisper` to the agent, or `barge` in. Only for voice.
    pub action_type: Option<ActionType>,
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
    /// ID of the user who monitors the engagement.
    pub monitoring_user_id: Option<String>,
    /// Name of the user who monitors the engagement.
    pub monitoring_user_display_name: Option<String>,
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

/// How the engagement is monitored.
#[zoom_model]
pub enum ActionType {
    /// The supervisor joins the conversation.
    Barge,
    /// The supervisor only listens.
    Listen,
    /// The supervisor talks to the agent, unheard by the consumer.
    Whisper,
}
